# Translated for this project; not yet reviewed by a native speaker.
unhooking-title = Soltarte de un pensamiento
unhooking-purpose = Para un pensamiento que te tiene en sus manos: dejar que sea un pensamiento y volver a lo que haces.
unhooking-dose = Cada vez que un pensamiento te enganche. Con el tiempo cuesta menos volver a encontrar el modo.
unhooking-science = En estudios breves, ver un pensamiento como un pensamiento ayudó más que no hacer nada. Con personas en vidas difíciles se probó como parte de un curso.
unhooking-thought-question = ¿Qué pensamiento te tiene en sus manos?
unhooking-thought-hint = Palabra por palabra, tal como viene. El que tira de ti una y otra vez.
unhooking-thought-short = El pensamiento
unhooking-grip-label = ¿Con qué fuerza te sujeta?
unhooking-grip-low = con ninguna
unhooking-grip-high = con toda la posible
unhooking-grip-short = Con qué fuerza sujetaba
unhooking-pulls-question = ¿Hacia dónde te lleva?
unhooking-pulls-hint = ¿Qué haces mientras te tiene, y qué te pierdes? Hay quien deja de escuchar, hay quien le da otra vuelta, hay quien se queda en la cama.
unhooking-pulls-short = Hacia dónde te lleva
unhooking-naming-question = ¿Cómo suena con «Noto el pensamiento de que …» delante?
unhooking-naming-hint = Escribe la línea entera. Luego dila despacio, dos o tres veces, en voz alta o por dentro. El pensamiento puede quedarse como está. No tienes que decidir si es verdad.
unhooking-naming-short = Nombrado como pensamiento
unhooking-place-question = ¿En qué parte del cuerpo lo notas?
unhooking-place-hint = Elige las que quieras, o «En ningún lugar que note».
unhooking-place-short = Dónde lo notas
unhooking-let-be-question = Dejarlo estar
unhooking-let-be-hint =
    No hace falta empujarlo ni contestarle. Piensa en una radio en otra habitación: suena, y no tienes que ir a escucharla.
    Deja los hombros como están. Suelta el aire despacio. Siente lo que te sostiene: la silla, el suelo o la cama.
    Cada vez que el pensamiento llame, puedes decirle: te noto. Tómate medio minuto.
unhooking-back-question = ¿A qué te gustaría volver?
unhooking-back-hint = Algo cercano: una persona, una tarea, una taza de té, la calle. ¿Qué ves, oyes o tocas ahí?
unhooking-back-short = Volver a
unhooking-grip-now-question = ¿Con qué fuerza te sujeta ahora?
unhooking-grip-now-hint = Más floja, más fuerte o igual: todo vale la pena saberlo. El pensamiento no tiene que haberse ido.
unhooking-grip-now-low = con ninguna
unhooking-grip-now-high = con toda la posible
unhooking-grip-now-short = Con qué fuerza sujeta ahora
unhooking-still-question = Sigue sujetando fuerte
unhooking-still-hint =
    Eso pasa. No has hecho nada mal. Algunos pensamientos necesitan muchas vueltas, y algunos días hacen demasiado ruido para esto.
    A algunas personas les resulta más fácil empezar por el cuerpo: los pies, las manos, lo que se ve. Otras hablan con alguien de confianza.
unhooking-summary-thought = Un pensamiento que notaste
unhooking-summary-back = A qué vuelves
unhooking-compare-grip = Con qué fuerza sujetaba
unhooking-to-dropping-anchor = El pensamiento seguía sujetando fuerte. Esto empieza por los pies y las manos.
unhooking-to-thought-record = Si quieres mirar el pensamiento mismo, esto lo toma por los dos lados.
unhooking-to-acting-on-values = Con un poco más de espacio, esto pregunta qué te importa.
