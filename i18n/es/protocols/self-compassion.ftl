# Translated for this project; not yet reviewed by a native speaker.
self-compassion-title = Estar de tu lado
self-compassion-purpose = Para algo que duele: acompañarte un rato, como haría una buena amistad.
self-compassion-dose = Una vez ya vale la pena. Hay quien vuelve cada semana.
self-compassion-science = En muchos estudios, cursos de este tipo aliviaron el ánimo bajo y el estrés. Puede que el efecto parezca allí mayor de lo que es, y al lado de otros tratamientos no fue mejor.
self-compassion-caution-slowly = Las palabras amables pueden hacer que un dolor antiguo se oiga más fuerte al principio. Puedes ir despacio, o parar.
self-compassion-caution-terrible = Si se trata de algo terrible que te pasó, quizá sea mejor con una persona de confianza a tu lado.
self-compassion-pain-question = ¿Qué te duele, o qué te pesa?
self-compassion-pain-hint = No hace falta que sea lo peor. Algo de peso mediano es un buen comienzo. Sin detalles.
self-compassion-pain-short = Lo que duele
self-compassion-feeling-question = ¿Cómo llamarías a lo que sientes?
self-compassion-feeling-hint = Una o dos palabras. «No lo sé» también sirve.
self-compassion-feeling-short = El sentimiento
self-compassion-place-label = ¿En qué parte del cuerpo está, si está en alguna?
self-compassion-place-short = Dónde está
self-compassion-hand-question = Una mano, si te apetece
self-compassion-hand-hint =
    Si te resulta agradable, apoya una mano o las dos donde te haga bien: el vientre, el pecho, el otro brazo. Solo imaginarlo también vale. No hacerlo, también.
    Nota el calor y el peso de las manos. Deja que tres respiraciones vengan y se vayan a su ritmo.
    Puedes decirte por dentro: este es un momento difícil.
self-compassion-others-question = ¿Quién más puede conocer algo así?
self-compassion-others-hint = Sin nombres. Puede ser alguien que conoces, o gente desconocida que esta noche está en lo mismo. Eso no hace menor tu dolor. Solo quiere decir que hay más gente que lo conoce.
self-compassion-others-short = Quién más lo conoce
self-compassion-hear-question = ¿Qué te haría bien oír ahora?
self-compassion-hear-hint = De alguien que está del todo de tu lado. Una persona real, una imaginada, o un animal que supiera hablar.
self-compassion-hear-short = Lo que haría bien oír
self-compassion-letter-question = ¿Qué diría una carta corta y amable para ti?
self-compassion-letter-hint = Unas líneas, de ti para ti. Hay quien empieza con «Es comprensible que …» o «Te deseo …». Si las palabras amables suenan falsas, bastan las sencillas.
self-compassion-letter-short = Una carta para ti
self-compassion-writing-question = ¿Cómo fue escribir esto?
self-compassion-writing-hint = Cada una de estas cosas le pasa a mucha gente.
self-compassion-writing-short = Cómo fue escribirlo
self-compassion-writing-good = Bien, o cálido
self-compassion-writing-strange = Extraño
self-compassion-writing-hurts = Dolió, o todo sonó más fuerte
self-compassion-writing-nothing = No noté gran cosa
self-compassion-slowly-question = Entonces, despacio
self-compassion-slowly-hint =
    Cuando alguien ha pasado mucho tiempo sin amabilidad, al principio puede escocer, como escuecen las manos frías en agua tibia. No hay nada malo en ti.
    La carta puede esperar. Mira a tu alrededor, o por una ventana. Busca algo tranquilo que mirar. Siente lo que te sostiene: la silla, el suelo, la cama.
    Puedes seguir o parar aquí. Si sigue muy fuerte, en «Ayuda ya» hay personas con quien hablar.
self-compassion-act-question = ¿Qué sería una cosa amable para ti hoy?
self-compassion-act-hint = Algo que le venga bien a tu cuerpo o a tu corazón: comida, descanso, aire, compañía, decir que no a alguien. Lo pequeño está bien.
self-compassion-act-short = Una cosa amable
self-compassion-summary-pain = Lo que duele
self-compassion-summary-others = Otras personas también lo conocen
self-compassion-summary-words = Palabras amables
self-compassion-summary-act = Una cosa amable
self-compassion-to-dropping-anchor = Escribiste que dolió más. Esto ayuda primero a pisar tierra firme.
self-compassion-to-making-room = Si el sentimiento sigue ahí, esto le hace un poco de sitio.
self-compassion-to-being-kind = Un camino más corto al mismo lugar, para otro día.
