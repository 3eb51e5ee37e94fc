# Translated for this project; not yet reviewed by a native speaker.
teen-problems-title = Ver un problema por partes
teen-problems-purpose = Para la escuela, las amistades, la casa o lo que te preocupa: ver qué parte se puede mover y quién podría ayudar.
teen-problems-dose = Una vez por problema. Puedes volver si el plan no funcionó.
teen-problems-science = Trabajar así los problemas ayudó un poco a estudiantes en un estudio en escuelas, con una persona orientadora al lado. También lo usó un grupo para adolescentes de menos edad.
teen-problems-caution-danger = Si estás en peligro ahora, o alguien te hace daño o te amenaza, ve primero a «Ayuda ya». Puedes volver aquí cuando quieras.
teen-problems-problem-question = ¿Cuál es el problema?
teen-problems-problem-hint = Solo los hechos, como a alguien que no estaba. Si es algo muy malo, bastan unas pocas palabras.
teen-problems-problem-short = El problema
teen-problems-safe-question = ¿Hay alguien a quien hagan daño, amenacen, toquen o presionen?
teen-problems-safe-hint = En persona o por internet, a ti o a otra persona. También cuenta si alguien usa fotos o secretos como amenaza.
teen-problems-safe-short = ¿Hacen daño a alguien?
teen-problems-safe-no = No, es otra cosa
teen-problems-safe-unsure = No lo tengo claro
teen-problems-safe-yes = Sí
teen-problems-not-alone-question = Esto no te toca resolverlo a solas
teen-problems-not-alone-hint =
    Cuando alguien hace daño, amenaza o presiona, la culpa no es de quien lo sufre. Tampoco si mandó una foto, si siguió la corriente o si calló mucho tiempo.
    Hay secretos que pesan demasiado, aunque hayas prometido guardarlos. Una persona adulta que puede actuar los hace más ligeros, paso a paso.
    La página «Ayuda ya» tiene gente que escucha; está arriba en todas las pantallas. Conocen cosas como esta.
    Si la primera persona adulta no escucha, eso no dice nada de ti. Hay una segunda.
teen-problems-adult-question = ¿Qué persona adulta podría saberlo?
teen-problems-adult-hint = Alguien de casa o de la familia, de la escuela, del centro de salud, del deporte, del barrio, de una línea de ayuda. ¿Quién te ha escuchado antes?
teen-problems-adult-short = Quién podría saberlo
teen-problems-first-words-label = ¿Cuál podría ser la primera frase?
teen-problems-first-words-short = La primera frase
teen-problems-until-then-question = ¿Qué te da un poco más de seguridad o de calma hasta entonces?
teen-problems-until-then-hint = ¿Dónde te gusta estar, y con quién? Hay quien guarda los mensajes como prueba, sin contestarlos.
teen-problems-until-then-short = Hasta entonces
teen-problems-part-question = ¿Qué parte podrías cambiar tú, aunque sea un poco?
teen-problems-part-hint = A las demás personas no, y el pasado tampoco. Quizá lo que dices, cuándo y a quién; o cómo te cuidas mientras dura.
teen-problems-part-short = La parte que se mueve
teen-problems-ideas-question = ¿Qué podrías hacer con esa parte?
teen-problems-ideas-hint = Todas las ideas que puedas, también las tontas. Aún sin ordenar. «Pedir ayuda» también es una idea.
teen-problems-ideas-short = Ideas
teen-problems-one-question = ¿Qué idea te gustaría probar primero?
teen-problems-one-hint = Una que no te haga daño a ti ni a nadie, y que de verdad puedas hacer.
teen-problems-one-short = La idea para probar
teen-problems-what-if-question = ¿Qué podría tener de bueno, y qué podría salir mal?
teen-problems-what-if-hint = Si la segunda parte parece más grande, vuelve atrás y elige otra.
teen-problems-what-if-short = Lo bueno y lo malo
teen-problems-plan-question = ¿Qué harías exactamente primero?
teen-problems-plan-hint = El primer movimiento, tan pequeño que quepa en esta semana.
teen-problems-plan-short = El primer movimiento
teen-problems-day-label = ¿Qué día?
teen-problems-day-short = El día
teen-problems-who-label = ¿Quién podría apoyarte?
teen-problems-who-short = Quién te apoya
teen-problems-summary-problem = El problema y la parte que se mueve
teen-problems-summary-ideas = Tus ideas
teen-problems-summary-plan = Tu plan
teen-problems-summary-not-alone = No a solas con esto
teen-problems-to-teen-calm = Si esto te ha removido, puedes bajar el ritmo unos minutos.
teen-problems-to-teen-feelings = Si sigue siendo un nudo, busca palabras para lo que sientes.
teen-problems-to-learn-support = Cómo pedir ayuda, y qué pasa si la respuesta es no.
