# Translated for this project; not yet reviewed by a native speaker.
locking-hiding-title = Oculto
locking-hiding-body = Tus palabras ya no están en la pantalla. Se están cerrando con clave ahora.
locking-veil-title = Oculto
locking-veil-body = Tus palabras ya no están en la pantalla, pero no están cerradas con clave. Cualquiera con este dispositivo puede volver a mostrarlas.
locking-veil-lift = Mostrar mis palabras
locking-stopped-body = Las claves ya no están en esta página. Lo guardado está cerrado con clave en este dispositivo. Si estabas escribiendo, las últimas palabras esperan en esta página hasta que la abras otra vez o la cierres.
locking-soon = Hace un rato que nadie toca esta página. En medio minuto tus palabras dejarán de verse. No se pierde nada.
locking-still-here = Sigo aquí
locking-lock-now = Bloquear
locking-hide-now = Ocultar
locking-aside = Las últimas palabras no se han podido guardar ahora. Están cerradas con clave y esperan en esta página. Ábrela otra vez antes de cerrarla.
locking-write-closed = Escribir algo nuevo sin abrir

locking-unsaved = Aquí hay cambios que aún no se han guardado.
locking-unsaved-open = Seguir con los cambios
locking-leave-edit = Dejarlo como estaba

locking-section-title = Cuándo se cierra con clave por sí solo
locking-section-about = Cuando no hay nadie, tus palabras salen de la pantalla y todo se cierra con clave. También lo que estabas escribiendo, y vuelve cuando lo abres otra vez.
locking-idle = Tras este tiempo sin un toque ni una tecla
locking-hidden = Tras este tiempo en segundo plano
locking-seconds = { $n } segundos
locking-minutes =
    { $n ->
        [one] 1 minuto
       *[other] { $n } minutos
    }
locking-section-soon = { $seconds } segundos antes se te pregunta si sigues ahí. Cualquier tecla o toque sirve de respuesta.
locking-section-keep = Usar estos tiempos
care-said-lock-times = Estos tiempos ya se usan.

locking-pin-offer = Puedes elegir un PIN para lo que solo queda hasta que cierres esta página. Así, al ocultarlo, se cierra con clave.
locking-pin-choose = Elegir un PIN
locking-pin-change = Cambiar el PIN
locking-pin-remove = Seguir sin PIN
locking-pin-is-set = Un PIN cierra estas palabras cuando se ocultan.
locking-pin-choice-title = Elige un PIN
locking-pin-choice-body = Cierra las palabras de esta página hasta que lo escribas. No se guarda nada en el dispositivo. Cuando cierres la página, las palabras desaparecen.
locking-pin-limits = Un PIN protege tus palabras de una mirada de paso. No detiene a alguien que tenga tu dispositivo, tiempo y herramientas.
locking-pin-tries =
    { $n ->
        [one] Tras 1 intento equivocado, las palabras se borran para siempre.
       *[other] Tras { $n } intentos equivocados, las palabras se borran para siempre.
    }
locking-pin-new = Nuevo PIN
locking-pin-hint = Al menos { $least } cifras. Seis es mejor.
locking-pin-again = El mismo PIN otra vez
locking-pin-done = El PIN está puesto.
locking-pin-title = Cerrado
locking-pin-body = Tus palabras están cerradas con tu PIN. Solo están en esta página: si la cierras, desaparecen.
locking-pin = PIN
locking-pin-tries-left =
    { $n ->
        [one] Queda 1 intento. Si no es el PIN, las palabras se borran para siempre.
       *[other] Quedan { $n } intentos. Después, las palabras se borran para siempre.
    }
locking-pin-forget = Dejar ir estas palabras
locking-pin-short = Es un poco corto. Usa al menos cuatro cifras.
locking-pin-long = Es demasiado largo. Usa como mucho 64 cifras.
locking-pin-digits = Usa solo cifras.
locking-pin-easy = Ese es de los primeros que se prueban. Mezcla un poco más las cifras.
locking-pin-differs = Los dos no coinciden. Prueba a escribirlos otra vez.
locking-pin-wrong = Ese no era el PIN.
locking-pin-not-one = Ese no puede ser tu PIN. No ha contado como intento.
locking-pin-gone-title = Estas palabras ya no están
locking-pin-gone-body = Se han borrado de esta página. No se pueden recuperar.

locking-let-go-title = ¿Dejar ir estas palabras?
locking-let-go-body = No están guardadas en ningún otro sitio. No se podrán recuperar.
locking-let-go = Dejarlas ir
locking-let-go-not = Volver a las opciones

locking-erasing-title = Borrando
locking-erasing = Las claves ya no están. Se están borrando las copias, y después esta página mira si queda algo.
locking-not-erased-title = No se ha borrado todo
locking-not-erased = Las claves ya no están, pero este navegador no ha soltado todas las copias. Prueba otra vez. Si sigue igual, borra los datos de este sitio en los ajustes del navegador.

shell-lock-pin = Cerrado con tu PIN
