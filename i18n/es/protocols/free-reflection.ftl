# Translated for this project; not yet reviewed by a native speaker.
free-reflection-title = Solo escribir
free-reflection-purpose = Escribe con libertad y vuelve a oír tus propias palabras.
free-reflection-dose = Cuando quieras.
free-reflection-science = Escribir sobre lo que pesa ayuda un poco, de media. Las preguntas vienen de una forma de conversar estudiada con mucha gente.
free-reflection-on-your-mind-question = ¿Qué te ronda la cabeza?
free-reflection-on-your-mind-hint = Cualquier cosa, en cualquier orden. Nadie más lo lee.
free-reflection-on-your-mind-short = Lo que te ronda
free-reflection-summary-what = Lo que has traído
free-reflection-to-small-step = Si hay algo que hacer, esto lo hace lo bastante pequeño para empezar.
free-reflection-to-thought-record = Si destaca un pensamiento, míralo por los dos lados.
free-reflection-to-being-kind = Si te has hablado con dureza, unos minutos de amabilidad pueden ayudar.
