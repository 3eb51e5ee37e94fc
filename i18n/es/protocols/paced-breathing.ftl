# Translated for this project; not yet reviewed by a native speaker.
paced-breathing-title = Respirar a un ritmo lento
paced-breathing-purpose = Para un momento de tensión: unos minutos de respiración lenta, con el ritmo que te venga bien.
paced-breathing-dose = Cuando encaje. Cinco minutos es una buena medida, y un minuto también vale.
paced-breathing-science = Los ejercicios de respiración se probaron en varios estudios pequeños. De media, la gente sintió un poco menos de estrés con ellos que sin ellos. No es igual para todo el mundo.
paced-breathing-caution-illness = Si hay una enfermedad del corazón o de los pulmones, o un embarazo, alguien que conozca tu salud puede decir si respirar despacio te conviene. El ritmo «mi propia respiración» no cambia nada de cómo respiras.
paced-breathing-caution-fear = A algunas personas, fijarse en la respiración les aumenta el miedo. Entonces puede venir mejor mirar hacia fuera: con los ojos abiertos, o con los cinco sentidos.
paced-breathing-ready-question = Un sitio para respirar
paced-breathing-ready-hint =
    En una silla, en la cama o de pie: todo vale. Una mano o las dos pueden descansar en el vientre, o donde te guste.
    Deja caer los hombros. Ojos abiertos o cerrados, como prefieras.
    No hay que forzar nada. Si notas mareo o malestar, detente y respira como sueles hacerlo.
paced-breathing-rhythm-question = ¿Qué ritmo te apetece probar?
paced-breathing-rhythm-hint = Los números son segundos. En la pantalla siguiente puedes hacerlo más rápido o más lento.
paced-breathing-rhythm-short = El ritmo
paced-breathing-rhythm-calm = Con calma: tomar aire 4, soltar 6
paced-breathing-rhythm-slower = Más lento: tomar aire 5, soltar 7
paced-breathing-rhythm-box = Con pausas cortas: tomar aire 4, esperar 2, soltar 4, esperar 2
paced-breathing-rhythm-own = Mi propia respiración, sin contar
paced-breathing-calm-breath-question = Tomar aire en cuatro, soltarlo en seis
paced-breathing-calm-breath-hint =
    Toma aire cuando el círculo crece y suéltalo cuando baja. Basta una respiración pequeña y tranquila.
    Si pierdes la cuenta, la próxima vez que tomes aire es un nuevo comienzo.
paced-breathing-slower-breath-question = Tomar aire en cinco, soltarlo en siete
paced-breathing-slower-breath-hint =
    Lento no quiere decir hondo. Toma solo el aire que entre con facilidad.
    Si parece que falta aire, pulsa «Más rápido» o respira como sueles hacerlo.
paced-breathing-box-breath-question = Tomar aire, esperar, soltar, esperar
paced-breathing-box-breath-hint =
    Cuatro segundos para tomar aire, dos de espera, cuatro para soltarlo, dos de espera. En la espera no se aprieta nada; el aire solo aguarda.
    Si esperar incomoda, sáltate las esperas y deja que la respiración siga.
paced-breathing-own-breath-question = Tu respiración, tal como es
paced-breathing-own-breath-hint =
    No hay nada que contar ni que cambiar. ¿Dónde se nota mejor la respiración: nariz, pecho, vientre, espalda?
    Vendrán pensamientos. Cada vez, la siguiente respiración está ahí para volver.
paced-breathing-notice-question = ¿Qué notas ahora?
paced-breathing-notice-hint = En el cuerpo, en el ánimo, en los pensamientos. Puede ser algo, o casi nada.
paced-breathing-notice-short = Lo que notas
paced-breathing-moment-question = ¿En qué momento del día cabrían unas respiraciones lentas?
paced-breathing-moment-hint = Hay quien hace tres mientras hierve el agua, o antes de abrir una puerta. También puede quedar sin decidir.
paced-breathing-moment-short = Un momento para ello
paced-breathing-summary-notice = Lo que notaste
paced-breathing-summary-moment = Un momento para respirar despacio
paced-breathing-to-senses = Si la respiración no era el mejor lugar donde mirar, esto mira hacia fuera.
paced-breathing-to-body-scan = Si quieres seguir con el cuerpo, esto lo recorre despacio.
paced-breathing-to-check-in = Si quieres poner en palabras cómo va ahora, esto lleva dos minutos.
