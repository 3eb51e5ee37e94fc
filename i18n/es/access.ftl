# Translated for this project; not yet reviewed by a native speaker.
care-open = Claves y seguridad
care-title = Claves y seguridad
care-lead = Cómo está cerrado lo que guardas y qué tan seguro está.
care-journal = Volver al diario
care-erase-title = Borrarlo todo
care-erase-about = Quita todo lo guardado en este navegador. Antes se te preguntará otra vez.
