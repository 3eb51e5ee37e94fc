# Translated for this project; not yet reviewed by a native speaker.
durability-title = ¿Están a salvo mis palabras?
durability-copies-three = Hay tres copias cerradas con clave en este navegador, en tres lugares separados.
durability-copies-two = Hay dos copias cerradas con clave en este navegador, en dos lugares separados.
durability-copies-one = Hay una copia cerrada con clave en este navegador. No hubo espacio para la segunda.
durability-backup-never = { $entries ->
    [0] Aún no hay nada guardado, así que no hay nada que respaldar.
    [one] Aún no se ha hecho ningún archivo de respaldo desde aquí. Una entrada está solo en este navegador.
   *[other] Aún no se ha hecho ningún archivo de respaldo desde aquí. { $entries } entradas están solo en este navegador.
}
durability-backup-at = Se te entregó un respaldo como archivo el { DATETIME($when, dateStyle: "long") }. Solo tú sabes dónde está ahora.
durability-backup-since = { $entries ->
    [0] Desde entonces no ha cambiado nada.
    [one] Desde entonces se escribió o cambió una entrada.
   *[other] Desde entonces se escribieron o cambiaron { $entries } entradas.
}
durability-protected = Este navegador ha aceptado no borrarlas por su cuenta.
durability-not-protected = Este navegador podría borrarlas si el dispositivo se queda sin espacio.
durability-protection-unsaid = Este navegador no dice si podría borrarlas por su cuenta.
durability-installed = Está instalado como aplicación, así que el navegador lo cuida más.
durability-seven-days = Este tipo de navegador podría borrarlas tras siete días sin una visita.
durability-room = Esto usa { NUMBER($used, maximumFractionDigits: 1) } MB de los { NUMBER($room, maximumFractionDigits: 0) } MB que ofrece el navegador.
durability-little-room = El navegador ofrece poco espacio aquí. Puede que el dispositivo esté casi lleno, o que sea una ventana privada.
durability-private = En una ventana privada, todo desaparece al cerrarla. No siempre podemos saber si esta lo es.
durability-backup = Un archivo de respaldo mantendría tus palabras a salvo si algo le pasa a este dispositivo. Está cerrado con tu frase de paso.
durability-backup-do = Guardar un archivo de respaldo
durability-protect = Puedes pedir al navegador que proteja lo guardado aquí. Lo decide él, y puede que antes te pregunte.
durability-protect-do = Pedírselo al navegador
durability-install = Puedes instalar esto como aplicación. Así el navegador cuida más lo guardado aquí. En el dispositivo se verá un icono.
durability-install-do = Instalar
durability-home-screen = Para que dure más, puedes poner esto en la pantalla de inicio: abre el menú de compartir del navegador y elige la pantalla de inicio. En el dispositivo se verá un icono.
durability-not-now = Ahora no
durability-full-backup = Guardar un respaldo con estas palabras
durability-full-about = El archivo contiene lo guardado antes y lo que acabas de escribir. Está cerrado con tu frase de paso.
durability-unread = { $entries ->
    [one] Esta versión no puede leer una entrada. Se conserva tal como está.
   *[other] Esta versión no puede leer { $entries } entradas. Se conservan tal como están.
}
