# Translated for this project; not yet reviewed by a native speaker.
learn-low-mood-title = Conocer el ánimo bajo
learn-low-mood-purpose = Qué le hace el ánimo bajo a la actividad y al sueño, y por qué lo pequeño puede ir primero.
learn-low-mood-dose = Una vez, y otra cuando quieras. De cinco a ocho minutos.
learn-low-mood-science = Unidades cortas como esta, en pantalla, bajaron un poco el malestar, de media. Volver a hacer cosas pequeñas es de lo mejor estudiado para el ánimo bajo.
learn-low-mood-know-question = ¿Cómo le describirías un día bajo a alguien que nunca tuvo uno?
learn-low-mood-know-hint = Un color, un peso, un tiempo que hace … No hay imagen equivocada.
learn-low-mood-know-short = Un día bajo
learn-low-mood-card-one-question = Lo que hace el ánimo bajo
learn-low-mood-card-one-hint =
    El ánimo bajo es más que tristeza. La alegría se apaga, el cuerpo pesa, pensar va lento y lo pequeño cuesta mucho. Hay quien se pone irritable.
    Es frecuente, en todo el mundo y en todo tipo de vidas. No es pereza, y nadie lo elige.
    Si dura casi todo el día, casi todos los días, dos semanas o más, vale la pena hablarlo en una consulta médica o de orientación. Hay tratamientos que ayudan a mucha gente.
learn-low-mood-q-one-question = Alguien se queda en la cama y deja sonar el teléfono. ¿Qué es probable?
learn-low-mood-q-one-hint = Aquí nadie cuenta puntos.
learn-low-mood-q-one-short = Quedarse en la cama
learn-low-mood-q-one-a = Pereza
learn-low-mood-q-one-b = El ánimo bajo se ha llevado la energía.
learn-low-mood-q-one-c = No le interesan los demás.
learn-low-mood-q-one-because = Lo primero que se lleva el ánimo bajo es la energía. Por fuera parece no querer; por dentro muchas veces es no poder.
learn-low-mood-card-two-question = Actividad y sueño
learn-low-mood-card-two-hint =
    Cuando hacer algo cuesta tanto, se hace menos. Si pasan menos cosas, llegan menos ratos buenos. Y el ánimo baja otro poco. Es un círculo.
    El sueño entra también: en vela de noche, con cansancio de día, siestas que complican la noche siguiente. Hay quien duerme muchísimo y sigue con cansancio.
    Un círculo no tiene un principio que encontrar. Pero se puede abrir casi por cualquier parte.
learn-low-mood-q-two-question = Mucha gente espera a estar mejor para hacer algo. ¿Qué suele servir en el orden contrario?
learn-low-mood-q-two-hint = Elige lo que te parezca más cercano.
learn-low-mood-q-two-short = En qué orden
learn-low-mood-q-two-a = Un gran esfuerzo, todo de golpe
learn-low-mood-q-two-b = Primero algo muy pequeño; el ánimo puede llegar después
learn-low-mood-q-two-c = Pensar más tiempo en los motivos
learn-low-mood-q-two-because = La energía llega muchas veces después del primer movimiento pequeño, no antes. No siempre, ni enseguida. Un gran esfuerzo suele romperse al segundo día.
learn-low-mood-card-three-question = Primero, algo pequeño
learn-low-mood-card-three-hint =
    Pequeño quiere decir que se puede en un mal día. Abrir la ventana. Un mensaje. Ponerse los zapatos y llegar a la esquina.
    Ayuda elegir algo que importe un poco y darle una hora y un lugar. A algunas personas les ayuda la luz del día, y levantarse más o menos a la misma hora.
    Si nada funciona, no es un fracaso; quizá es momento de más ayuda. Cuando vivir parece no valer la pena, acude por favor a personas: «Ayuda ya» está arriba en todas las pantallas.
learn-low-mood-mine-question = ¿Qué les hace el ánimo bajo a tus días y a tus noches?
learn-low-mood-mine-hint = ¿Qué haces menos, o más? ¿Qué pasa con tu sueño?
learn-low-mood-mine-short = Tus días y tus noches
learn-low-mood-try-question = ¿Qué cosa es tan pequeña que se podría en un mal día?
learn-low-mood-try-hint = ¿Qué, cuándo, dónde? La mitad también cuenta.
learn-low-mood-try-short = Una cosa muy pequeña
learn-low-mood-summary-mine = Cómo es en tu caso
learn-low-mood-summary-try = Una cosa muy pequeña
learn-low-mood-to-small-step = Encontrar una cosa que importe y hacerla tan pequeña que se pueda.
learn-low-mood-to-being-kind = Si la voz de dentro es dura, unos minutos más amables pueden ir primero.
learn-low-mood-to-learn-sleep = Cómo funciona el sueño y qué le ayuda.
