# Translated for this project; not yet reviewed by a native speaker.
shell-getting-ready = { $done } de { $total } MB. Ya puedes escribir.
shell-starting = Casi está. Ya puedes escribir.
shell-ready = Todo a punto.
shell-kept = Tus palabras están aquí. El siguiente paso se abrirá en cuanto todo esté a punto.
shell-failed = La parte guiada no ha podido empezar.
shell-offline-ready = Ahora esto funciona también sin internet.
shell-page-missing = Esa página aún no está en este dispositivo. Sigues en la misma página.
shell-lock-empty = No hay nada guardado
shell-lock-unsaved = Aún sin guardar
shell-lock-memory = Hasta que cierres esto
shell-lock-open = Abierto
shell-lock-locked = Cerrado con clave

shell-failed-title = La parte guiada no ha podido empezar
shell-failed-body = Tus palabras siguen en el campo. Puedes guardarlas en un archivo o probar más tarde. Las otras páginas siguen funcionando.
shell-failed-cause = Puede deberse a un navegador antiguo o a que el dispositivo tiene poca memoria.
shell-save-as-file = Guardar mis palabras en un archivo
shell-save-plain = El archivo no lleva clave. Cualquiera que pueda abrirlo podrá leerlo.
shell-retry = Probar otra vez
shell-update-body = Hay una versión más nueva. Puede esperar hasta que termines.
shell-update-now = Usarla ahora
shell-update-later = Más tarde
shell-storage-title = Este navegador no puede guardar nada
shell-storage-body = Puede pasar en una ventana privada. Aun así puedes escribir y guardar tus palabras en un archivo.
shell-insecure-body = Esta dirección no está protegida, así que nada puede quedar guardado en este navegador. Puedes escribir aquí y guardar un archivo con clave antes de irte.
