# Translated for this project; not yet reviewed by a native speaker.
making-room-title = Hacerle sitio a un sentimiento
making-room-purpose = Para un sentimiento que no se va: dejar de pelear con él unos minutos y darle un poco de espacio.
making-room-dose = Cuando un sentimiento ocupa mucho sitio. Bastan unos minutos.
making-room-science = En estudios breves, dejar que un sentimiento esté ahí ayudó más que no hacer nada. Con personas en vidas difíciles se probó como parte de un curso.
making-room-caution-terrible = Si el sentimiento viene de algo terrible que pasó, quizá sea mejor con una persona de confianza a tu lado.
making-room-caution-dizzy = Para si algo duele o si te mareas. Estar en una silla vale, y solo imaginarlo también.
making-room-feeling-question = ¿Qué sentimiento está aquí?
making-room-feeling-hint = Una palabra o unas pocas: tristeza, rabia, miedo, vacío, celos, todo mezclado.
making-room-feeling-short = El sentimiento
making-room-strength-label = ¿Con qué fuerza está?
making-room-strength-low = apenas
making-room-strength-high = con toda la fuerza posible
making-room-strength-short = Con qué fuerza estaba
making-room-gently-question = Es mucho de una vez
making-room-gently-hint =
    Puedes seguir con suavidad: los ojos abiertos, los pies sobre algo firme, y apartar la mirada del sentimiento cuando quieras.
    También puedes parar aquí y empezar por algo más firme. En «Ayuda ya» hay personas con quien hablar.
making-room-about-question = ¿Qué lo trajo hasta aquí?
making-room-about-hint = Basta una línea. No saberlo también está bien.
making-room-about-short = Lo que lo trajo
making-room-place-question = ¿En qué parte del cuerpo lo encuentras?
making-room-place-hint = Ve despacio, de la cabeza a los pies. Elige las partes que quieras, o «En ningún lugar que note».
making-room-place-short = Dónde está
making-room-shape-question = Si pudieras verlo, ¿cómo sería?
making-room-shape-hint = ¿Grande o pequeño? ¿Con qué forma? ¿Caliente o frío, pesado o ligero, quieto o en movimiento? Hay quien ve una piedra, un nudo, una niebla, una avispa en un frasco.
making-room-shape-short = Cómo es
making-room-around-question = Respirar a su alrededor
making-room-around-hint =
    Deja que entre el aire e imagina que rodea el sentimiento, como el agua rodea una piedra. Déjalo salir despacio. No hace falta retenerlo.
    El sentimiento puede quedarse. Nada tiene que hacerse más pequeño. Solo hay un poco más de espacio a cada lado.
    Un minuto basta. Tu propio ritmo está bien.
making-room-changed-question = ¿Qué notas en él ahora?
making-room-changed-hint = Puede haberse movido, haber cambiado de forma, haber crecido o seguir igual.
making-room-changed-short = Lo que notas ahora
making-room-asks-for-question = ¿Qué puede estar pidiendo este sentimiento?
making-room-asks-for-hint = Algunos piden descanso, compañía, una palabra clara o tiempo. Otros no piden más que un lugar donde estar.
making-room-asks-for-short = Lo que pide
making-room-strength-now-question = ¿Con qué fuerza está ahora?
making-room-strength-now-hint = Más fuerte, más débil o igual: las tres cosas pasan. Hacerle sitio no es hacer que se vaya.
making-room-strength-now-low = apenas
making-room-strength-now-high = con toda la fuerza posible
making-room-strength-now-short = Con qué fuerza está ahora
making-room-summary-feeling = El sentimiento
making-room-summary-like = Cómo es
making-room-summary-asks = Lo que puede pedir
making-room-compare-strength = Con qué fuerza estaba el sentimiento
making-room-to-dropping-anchor = El sentimiento sigue fuerte. Esto ayuda a pisar tierra firme.
making-room-to-being-kind = A un sentimiento así le puede venir bien una palabra amable.
making-room-to-small-step = Escribiste lo que puede pedir. Esto hace una parte lo bastante pequeña para empezar.
