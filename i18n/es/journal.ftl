# Translated for this project; not yet reviewed by a native speaker.
journal-title = Diario
journal-static-lead = Lo que decides guardar se lee aquí, después de abrirlo con tu frase de paso.
journal-static-wait = Para abrirlo hace falta la parte guiada, que se está preparando.
journal-static-noscript = El diario necesita que los scripts estén activados. Las páginas de abajo funcionan sin ellos.
journal-empty = Aquí aún no hay nada guardado.
journal-empty-about = Cuando hayas escrito algo, podrás decidir si guardarlo.
journal-start = Darle vueltas a algo con calma
journal-memory = Solo está en la memoria. Desaparece al cerrar esta página.
journal-count =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
journal-day = { DATETIME($when, dateStyle: "full") }
journal-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
journal-time = { DATETIME($when, timeStyle: "short") }
journal-untitled = Sin título
journal-care = Cuidar tu diario
journal-backup = Guardar un respaldo con clave
journal-backup-about = El archivo solo se abre con tu frase de paso.
journal-readable = Guardar una copia para leer
journal-readable-about = Este archivo no lleva clave. Cualquiera que pueda abrirlo podrá leerlo.
journal-restore = Recuperar un respaldo
journal-lock = Cerrar ahora
journal-keep = Guardarlo en este dispositivo
journal-erase = Borrarlo todo
journal-entry-back = Todas las entradas
journal-entry-title = { DATETIME($when, dateStyle: "long") }
journal-entry-changed = Cambiado el { DATETIME($when, dateStyle: "long", timeStyle: "short") }
journal-entry-next-step = Un pequeño paso siguiente
journal-entry-before = Al empezar
journal-entry-after = Al terminar
journal-entry-feeling = Sentimiento
journal-entry-pleasantness = Lo agradable que era
journal-entry-energy = Energía
journal-entry-of = { $value } de { $maximum }
journal-entry-unanswered = Sin responder
journal-entry-edit = Cambiar algo
journal-entry-delete = Borrar esta entrada
journal-edit-title = Cambiar tus palabras
journal-edit-save = Guardar los cambios
journal-delete-title = ¿Borrar esta entrada?
journal-delete-body = Desaparecerá de este dispositivo. Los archivos de respaldo anteriores pueden conservarla.
journal-delete = Borrarla
journal-saved = Se guardó en este dispositivo.
journal-saved-memory = Cambiado. Solo se conserva hasta que cierres esta página.
journal-deleted = Borrado.
journal-question-lost = Una pregunta de una versión anterior
journal-restored = El respaldo ya está aquí.
journal-readable-file = mis-notas
journal-readable-done = La copia está en tus descargas. No lleva clave.
