# Translated for this project; not yet reviewed by a native speaker.
senses-title = Volver con los cinco sentidos
senses-purpose = Para un momento en que los pensamientos corren o todo parece lejano: notar lo que hay alrededor, un sentido cada vez.
senses-dose = Cuando haga falta. Se puede hacer en un autobús, en la cama o en una fila, y también sin escribir.
senses-science = Mucha gente que acompaña a otras personas lo usa, y hay quien dice que le da firmeza. Esta cuenta atrás no se ha probado por sí sola.
senses-caution-flooded = Si donde estás hay peligro, lo primero es llegar a un lugar más seguro o a otra persona. Si algo de alrededor trae un mal recuerdo, busca otra cosa, o detente.
senses-start-question = Con los ojos abiertos, mira alrededor
senses-start-hint =
    Siente lo que te sostiene: el suelo, la silla, la cama.
    Primero vienen cinco cosas, luego cuatro, tres, dos y una. Puedes escribirlas, decirlas o solo pensarlas.
    Si no cuentas con algún sentido, usa otro dos veces. Todo se puede dejar sin hacer.
senses-see-question = ¿Qué cinco cosas puedes ver?
senses-see-hint = Despacio, una tras otra. Un color, un borde, una sombra, algo pequeño que casi no se ve.
senses-see-short = Lo que ves
senses-touch-question = ¿Qué cuatro cosas notas en la piel?
senses-touch-hint = Los pies en el suelo, la tela en un hombro, el aire fresco, el peso del teléfono. Aprieta o acaricia un poco y nota.
senses-touch-short = Lo que notas en la piel
senses-hear-question = ¿Qué tres cosas puedes oír?
senses-hear-hint = Una cerca, una lejos, una que estuvo ahí todo el tiempo. El silencio también cuenta.
senses-hear-short = Lo que oyes
senses-smell-question = ¿Qué dos cosas puedes oler?
senses-smell-hint = Una manga, jabón, el aire de la ventana. Si no hay nada, piensa en dos olores que te gusten.
senses-smell-short = Lo que hueles
senses-taste-question = ¿Qué sabor notas?
senses-taste-hint = Basta una cosa: un sorbo de agua, o el sabor que tiene ahora la boca.
senses-taste-short = El sabor
senses-notice-question = ¿Qué notas ahora?
senses-notice-hint = Lo difícil puede seguir ahí, y la habitación también. Con un poco más de firmeza, igual o peor: cada una es una respuesta.
senses-notice-short = Lo que notas ahora
senses-summary-around = Lo que había alrededor
senses-summary-notice = Lo que notaste
senses-to-paced-breathing = Si ahora te viene bien, unos minutos de respiración lenta.
senses-to-dropping-anchor = Si la tormenta sigue fuerte, esto le hace sitio sin soltar el suelo.
senses-to-check-in = Si quieres poner en palabras cómo va ahora, esto lleva dos minutos.
