# Translated for this project; not yet reviewed by a native speaker.
care-open = Claves y seguridad
care-title = Claves y seguridad
care-lead = Cómo está cerrado lo que guardas y qué tan seguro está.
care-journal = Volver al diario
care-erase-title = Borrarlo todo
care-erase-about = Quita todo lo guardado en este navegador. Antes se te preguntará otra vez.
care-back = Volver a Claves y seguridad
care-said-changed = La nueva frase de paso ya vale. La anterior ya no abre nada aquí.
care-said-way-removed = Quitado. Ya no abre nada aquí.
care-said-passkey-added = La llave de acceso de este dispositivo ya abre tu diario. Tu frase de paso también sigue valiendo.
care-said-tightened = Hecho. Ahora es más difícil adivinar la frase de paso, que sigue siendo la misma.

ways-title = Formas de entrar
ways-passphrase = Frase de paso
ways-recovery = Código de recuperación
ways-recovery-there = Hay un código de recuperación. Abre tu diario si se olvida la frase de paso.
ways-recovery-none = Aún no hay ninguno. Si se olvida la frase de paso, lo que puede ayudar es un código en papel.
ways-passkeys = Llave de acceso de este dispositivo
ways-passkeys-there =
    { $count ->
        [one] { $count } llave de acceso puede abrir tu diario.
        [many] { $count } llaves de acceso pueden abrir tu diario.
       *[other] { $count } llaves de acceso pueden abrir tu diario.
    }
ways-passkeys-none = Abre tu diario con la huella, la cara o el PIN del dispositivo, además de la frase de paso.
ways-remove-code = Quitar el código
ways-remove-passkey = Quitar la llave de acceso { $number }

access-current = Tu frase de paso actual
vouch-title = Antes, tu frase de paso
vouch-body = Solo quien sabe la frase de paso puede crear otra forma de entrar.
vouch-go-on = Seguir

change-open = Cambiar la frase de paso
change-title = Cambiar la frase de paso
change-body = Lo que guardas se queda como está. Los respaldos guardados antes se siguen abriendo con la frase de paso de entonces.
change-save = Cambiarla

seen-open = Alguien vio mi frase de paso
seen-title = Alguien vio mi frase de paso
seen-body = Elige una nueva. Tu diario se cierra entonces de nuevo, con otra clave:
seen-does-key = La frase de paso anterior ya no abre nada aquí, ni siquiera para alguien que antes mirara a fondo.
seen-does-copies = Cada copia en este navegador se escribe otra vez.
seen-does-ways = El código de recuperación y las llaves de acceso se quitan. Justo después puedes crear otros.
seen-cannot = No alcanza a lo que alguien ya se llevó: copias y archivos de respaldo. Esos se siguen abriendo con la frase de paso anterior.
seen-save = Cerrarlo de nuevo
seen-done-title = Cerrado de nuevo
seen-done-body = Ahora solo la nueva frase de paso abre tu diario.
seen-done-offer = Un nuevo código de recuperación y un respaldo reciente lo completan.
seen-done-backup = Guardar un respaldo nuevo
seen-done-files = Los respaldos antiguos se siguen abriendo con la frase de paso anterior. Borra los que tengas a mano.

remove-code-title = ¿Quitar el código de recuperación?
remove-code-body = El código en papel ya no abrirá nada. Puedes crear otro más adelante.
remove-passkey-title = ¿Quitar esta llave de acceso?
remove-passkey-body = Ya no abrirá tu diario. Puede que el dispositivo la siga mostrando; se puede borrar en sus ajustes.
remove-yes = Quitar

tighten-offer = En este dispositivo tu diario se puede cerrar con más fuerza.
tighten-open = Cerrarlo con más fuerza
tighten-title = Cerrarlo con más fuerza
tighten-body = Este dispositivo puede hacer que sea más difícil adivinar tu frase de paso. La frase sigue siendo la misma. Abrir tarda un poco más.
tighten-save = Cerrarlo con más fuerza

recovery-code = Código de recuperación
recovery-code-hint = Siete grupos de cuatro. Da igual usar minúsculas o espacios.
recovery-make = Crear un código de recuperación
recovery-renew = Crear un código nuevo
recovery-later = Ahora no
recovery-later-about = Puedes crear uno cuando quieras en el diario, en Claves y seguridad.
recovery-offer-title = Por si se olvida la frase de paso
recovery-offer-saved = Lo que escribiste está guardado y cerrado con clave.
recovery-offer-body = Un código de recuperación lo abre si se olvida la frase de paso. Se crea aquí y se muestra una sola vez, para el papel u otro lugar seguro.
recovery-title = Tu código de recuperación
recovery-body = Apúntalo, imprímelo o cópialo. Solo se muestra ahora.
recovery-card = Código de recuperación de mis notas, { DATETIME($when, dateStyle: "long") }. Guardar lejos del dispositivo.
recovery-copy = Copiar
recovery-copied = Copiado. En 30 segundos se quita otra vez del portapapeles.
recovery-cleared = El código ya no está en el portapapeles.
recovery-not-copied = Este navegador no permitió copiar. Apuntarlo funciona igual de bien.
recovery-print = Imprimir
recovery-keep = Quien tenga este código y este dispositivo puede leer lo que guardas. Una impresora u otra aplicación puede conservar lo que recibe. El papel es el lugar más discreto.
recovery-have = Ya lo tengo
recovery-without = Seguir sin código
recovery-type-title = Escribe el código
recovery-type-body = Léelo de tu papel o de donde lo pusiste. Empieza a valer cuando se escribe aquí.
recovery-confirm = Comprobarlo
recovery-again = Mostrarlo otra vez
recovery-done-title = El código de recuperación funciona
recovery-done-body = Desde ahora abre tu diario si se olvida la frase de paso.
recovery-done-keep = Si había un código anterior, ya no abre nada.
recovery-done-go-on = Seguir

forgot = Olvidé mi frase de paso
forgot-title = Sin la frase de paso
forgot-body = Escribe el código de recuperación. Después eliges una nueva frase de paso.
forgot-open = Abrir con el código
forgot-passkey = Una llave de acceso de este dispositivo también puede abrirlo. Después eliges una nueva frase de paso.
forgot-none = No se creó ningún código de recuperación para lo guardado aquí. Nadie puede abrirlo por ti, tampoco esta página.
forgot-none-ways = Quizá la frase de paso te vuelva a la memoria. Puedes probar tantas veces como quieras. Un respaldo antiguo se abre con la frase de paso de entonces.
renew-title = Elige una nueva frase de paso
renew-body = Tu diario está abierto. Ahora se sustituye la frase de paso olvidada; el código de recuperación se queda.
renew-save = Usar esta
renew-lock = Ahora no, cerrarlo otra vez

passkey-open = Abrir con la llave de acceso de este dispositivo
passkey-add = Añadir una llave de acceso de este dispositivo
passkey-title = Una llave de acceso de este dispositivo
passkey-body = El dispositivo abre entonces tu diario igual que se desbloquea: con la huella, la cara o el PIN.
passkey-who = Quien pueda desbloquear este dispositivo podrá abrir tu diario. Si otra persona sabe su PIN, mejor no.
passkey-listed = El dispositivo muestra la llave con la dirección de esta página y el nombre «Notas». Algunos dispositivos copian las llaves de acceso a tu cuenta con su fabricante.
passkey-also = Tu frase de paso sigue valiendo. Consérvala, porque los dispositivos se pierden.
passkey-make = Crear la llave de acceso

vault-wrong-recovery = El código está bien escrito, pero no abre lo guardado aquí. Puede ser un código anterior.
vault-wrong-passkey = Esta llave de acceso no abre lo guardado aquí. Tu frase de paso sigue valiendo.
vault-no-such-way = Lo guardado aquí no tiene esa forma de entrar. Tu frase de paso sigue valiendo.
vault-last-way-in = Es la última forma segura de entrar, así que se queda.
vault-slots-full = No caben más formas de entrar. Quita antes una.
vault-cost-not-borne = Este dispositivo no tiene memoria suficiente para eso. No ha cambiado nada.
vault-wrong-current = Esa no es la frase de paso actual. No ha cambiado nada.
vault-old-copy-left = Está cambiado, pero aún no se pudo sobrescribir una copia anterior. Lo hará lo próximo que guardes.
vault-recovery-length = Un código tiene 28 letras y cifras: siete grupos de cuatro. Faltan algunas o sobran.
vault-recovery-symbol = Hay un signo que ningún código lleva. Los códigos usan cifras y letras, nunca la U ni la Ñ.
vault-recovery-checksum = Hay un pequeño error en el código: quizá un signo equivocado o dos cambiados de sitio. Compáralo grupo por grupo.
vault-recovery-differs = Este es otro código, no el que se acaba de mostrar. Compáralo grupo por grupo.
vault-passkey-cancelled = La llave de acceso no se usó. Quizá se canceló, tardó demasiado o ya no está en este dispositivo. Tu frase de paso sigue valiendo.
vault-passkey-unsupported = Este navegador o dispositivo no puede hacer esto con llaves de acceso. Tu frase de paso vale como antes.
vault-passkey-no-prf = La llave de acceso se creó, pero este dispositivo no puede cerrar con ella. No abre nada; se puede borrar en los ajustes del dispositivo. Tu frase de paso vale como antes.
vault-passkey-already = Este dispositivo ya tiene una llave de acceso para tu diario.
vault-passkey-failed = No ha funcionado con la llave de acceso. No ha cambiado nada. Tu frase de paso vale como antes.
