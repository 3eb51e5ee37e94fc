# Translated for this project; not yet reviewed by a native speaker.
learn-sleep-title = Conocer el sueño
learn-sleep-purpose = Cómo funciona el sueño, qué le ayuda y qué no.
learn-sleep-dose = Una vez, y otra cuando quieras. Mejor de día que a las tres de la madrugada.
learn-sleep-science = Unidades cortas como esta bajaron un poco el malestar, de media. Para un mal sueño que dura, un programa guiado está bien estudiado; solo leer hace menos.
learn-sleep-caution-short = Si has tenido convulsiones, o épocas de muy poco sueño y demasiada energía, cambia tu sueño, por favor, solo con seguimiento médico.
learn-sleep-know-question = ¿Cómo son tus noches en este momento?
learn-sleep-know-hint = Dormirse, despertarse, sueños, ruido, alguien que te necesita … Bastan unas palabras.
learn-sleep-know-short = Tus noches
learn-sleep-card-one-question = Cómo funciona el sueño
learn-sleep-card-one-hint =
    Dos cosas traen el sueño. Una es la presión: crece con cada hora en vela. La otra es un reloj interno que sigue la luz, la oscuridad y la costumbre.
    El sueño viene en vueltas. Entre una y otra se asoma la vigilia un momento, varias veces por noche, y casi siempre se olvida.
    Cuánto sueño basta cambia de una persona a otra, y con la edad. Una mala noche de vez en cuando es normal.
learn-sleep-q-one-question = Despertarse un momento en la noche: ¿qué es eso?
learn-sleep-q-one-hint = Aquí nadie cuenta puntos.
learn-sleep-q-one-short = Despertarse de noche
learn-sleep-q-one-a = Parte de un sueño normal
learn-sleep-q-one-b = Señal de enfermedad
learn-sleep-q-one-c = El final de la noche
learn-sleep-q-one-because = Despertarse un poco entre las vueltas del sueño es normal. Lo que suele quitar el sueño es la preocupación por ello.
learn-sleep-card-two-question = Qué ayuda y qué no
learn-sleep-card-two-hint =
    Lo que ayuda a mucha gente: levantarse más o menos a la misma hora, luz del día por la mañana, moverse de día, una hora tranquila antes de acostarse, una cama que sea sobre todo para dormir.
    Lo que muchas veces no: café, té fuerte o bebidas energéticas por la tarde; el alcohol, que da sueño pero rompe la segunda mitad de la noche; siestas largas o tardías; mirar el reloj.
    Y esforzarse mucho. El sueño es de las pocas cosas que huyen del esfuerzo.
learn-sleep-q-two-question = Mucho rato en vela, con cada vez más tensión. ¿Qué ayuda a mucha gente?
learn-sleep-q-two-hint = Elige lo que te parezca más cercano.
learn-sleep-q-two-short = Mucho rato en vela
learn-sleep-q-two-a = Esforzarse más
learn-sleep-q-two-b = Levantarse un rato: algo tranquilo, con poca luz
learn-sleep-q-two-c = Contar las horas que quedan
learn-sleep-q-two-because = Una pausa tranquila fuera de la cama deja bajar la tensión, y la cama sigue siendo un lugar para dormir. Donde levantarse no se puede o no es seguro, sirve incorporarse o imaginar algo en calma.
learn-sleep-card-three-question = Cuando es más que una mala noche
learn-sleep-card-three-hint =
    No todo lo del sueño está en manos de una persona: turnos de trabajo, un bebé, ruido, calor, dolor, miedo, un lugar inseguro. Entonces «mejores hábitos» no son la respuesta, y es justo buscar ayuda con la causa.
    Vale la pena una consulta médica si casi todas las noches son malas durante semanas; si alguien ronca y deja de respirar; si las pesadillas vuelven; o si de día llega el sueño sin querer.
    Hay un programa hecho justo para el insomnio que dura. Funciona sin pastillas y se ha estudiado muchas veces. Los medicamentos es mejor cambiarlos solo con una consulta médica.
learn-sleep-mine-question = ¿Qué parece estorbar más tu sueño, y qué ha ayudado antes?
learn-sleep-mine-hint = Puede ser algo de fuera, algo del cuerpo o algo que te ronda.
learn-sleep-mine-short = Qué estorba, qué ayudó
learn-sleep-try-question = ¿Qué cosa te gustaría probar durante una semana?
learn-sleep-try-hint = Solo una. ¿Cómo notarías que te hace bien, o que no?
learn-sleep-try-short = Una cosa por una semana
learn-sleep-summary-mine = Tus noches
learn-sleep-summary-try = Una cosa por una semana
learn-sleep-to-sleep-wind-down = Una forma tranquila de entrar en la noche, para hoy.
learn-sleep-to-body-scan = Recorrer el cuerpo despacio, también desde la cama.
learn-sleep-to-learn-stress = Cuando el cuerpo sigue en alerta de noche: qué tiene que ver el estrés.
