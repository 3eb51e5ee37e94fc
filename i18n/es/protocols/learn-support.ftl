# Translated for this project; not yet reviewed by a native speaker.
learn-support-title = Pedir ayuda y darla
learn-support-purpose = Quién podría saberlo, cómo puede sonar una primera frase, qué pasa en una terapia y cómo acompañar a una amistad.
learn-support-dose = Una vez, y otra antes de una conversación. De cinco a ocho minutos.
learn-support-science = Unidades cortas como esta bajaron un poco el malestar, de media. Lo que frena a la hora de pedir ayuda, y lo que hace útil una conversación, se ha estudiado mucho.
learn-support-caution-now = Si alguien está en peligro ahora, tú u otra persona, ve primero a «Ayuda ya».
learn-support-know-question = ¿Qué hace difícil pedir ayuda?
learn-support-know-hint = No querer ser una carga, no encontrar palabras, una mala experiencia, el dinero, lo que dirá la gente … Cada quien tiene lo suyo.
learn-support-know-short = Lo que lo hace difícil
learn-support-card-one-question = A quién, y cómo empezar
learn-support-card-one-hint =
    A casi todo el mundo le cuesta pedir. La vergüenza y las ganas de poder sin ayuda son los motivos más comunes, en todas partes.
    No tiene que ser la persona más cercana. Hay quien busca a alguien que una vez escuchó bien. A otras personas les resulta más fácil con alguien que se dedica a eso: personal médico o de enfermería, docentes, una línea de ayuda.
    El comienzo puede ser corto: «No estoy bien últimamente. ¿Tienes diez minutos?». O: «No necesito consejos, solo que me escuches». Tú decides cuánto cuentas.
learn-support-q-one-question = ¿Qué basta para empezar?
learn-support-q-one-hint = Aquí nadie cuenta puntos.
learn-support-q-one-short = Un comienzo
learn-support-q-one-a = Una frase sincera
learn-support-q-one-b = Toda la historia, en orden
learn-support-q-one-c = Pruebas de que es lo bastante grave
learn-support-q-one-because = Una frase abre la puerta. Lo demás puede venir después, u otro día. Nadie tiene que estar lo bastante mal antes.
learn-support-card-two-question = Si la respuesta es no; y qué pasa en una terapia
learn-support-card-two-hint =
    Un «no» o una respuesta torpe duele. Muchas veces es cosa del momento, o de lo que la otra persona puede sostener; no es un juicio sobre ti. Hay una segunda persona a quien preguntar.
    En una terapia, las primeras charlas tratan sobre todo de qué te trae, qué esperas y si hay entendimiento. Puedes preguntar, dejar cosas fuera y decir cuándo algo no encaja.
    Lo que dices se queda allí, con pocas excepciones, como un peligro para la vida. Puedes preguntar por ellas al principio. Entenderse importa bastante; cambiar de persona está permitido.
learn-support-q-two-question = En una primera charla de terapia, ¿qué depende de ti?
learn-support-q-two-hint = Elige lo que te parezca más cercano.
learn-support-q-two-short = Depende de ti
learn-support-q-two-a = Contestar a todo
learn-support-q-two-b = Cuánto cuentas y qué preguntas
learn-support-q-two-c = Saber qué te pasa
learn-support-q-two-because = El ritmo es tuyo. «De eso prefiero no hablar todavía» es una respuesta completa, y se respeta en una buena terapia.
learn-support-card-three-question = Acompañar a una amistad
learn-support-card-three-hint =
    Escuchar hace más que resolver. «Suena duro. ¿Qué es lo peor?» abre más que un buen consejo. El silencio también vale.
    Si te preocupa la vida de alguien, está bien preguntarlo abiertamente. Los estudios no vieron señales de que preguntar meta la idea en la cabeza. Quédate ahí, o procura que alguien se quede, y busca ayuda. Una promesa de secreto se puede romper por eso.
    ¿Y tú? ¿Qué puedes dar, y qué es demasiado? Puedes ser una amistad sin ser la única ayuda.
learn-support-mine-question = ¿Cuándo te escuchó bien alguien, o escuchaste tú? ¿Qué lo hizo bueno?
learn-support-mine-hint = Una mirada, una pregunta, una taza de té, ningún consejo … Lo pequeño cuenta.
learn-support-mine-short = Cuando escuchar fue bueno
learn-support-try-question = ¿Quién podría ser ahora, y cuál es tu primera frase?
learn-support-try-hint = Para pedir ayuda o para ofrecerla. Por escrito, en voz alta o, por ahora, solo en la mente.
learn-support-try-short = Una persona y una frase
learn-support-summary-mine = Lo que lo hace difícil, lo que lo hizo bueno
learn-support-summary-try = Una persona y una primera frase
learn-support-to-before-session = Si se acerca una charla con alguien profesional: prepárala.
learn-support-to-problem-management = Si hace falta ayuda con un problema claro, tómalo por partes pequeñas.
learn-support-to-being-kind = Si pedir da vergüenza, unos minutos más amables pueden ir primero.
