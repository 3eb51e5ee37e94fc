# Translated for this project; not yet reviewed by a native speaker.
sleep-wind-down-title = Dejar que el día termine
sleep-wind-down-purpose = Para el rato antes de dormir: dejar a un lado lo que queda abierto y que el cuerpo se calme.
sleep-wind-down-dose = Más o menos media hora antes de querer dormir, sea la hora que sea. Cada noche o de vez en cuando.
sleep-wind-down-science = En un estudio, la gente que apuntó lo que quedaba por hacer se durmió antes. Las otras partes son costumbres conocidas para dormir; casi ninguna se ha probado mucho por sí sola. Esto no es un tratamiento.
sleep-wind-down-caution-weeks = Si llevas semanas durmiendo mal, o el sueño te vence de día, el personal de salud puede conocer una ayuda mejor que esta.
sleep-wind-down-caution-little = Si casi no duermes y aun así te sobra energía, o si oyes o ves lo que los demás no, cuéntalo pronto a una persona de confianza o al personal de salud.
sleep-wind-down-tomorrow-question = ¿Qué puedes dejar aquí hasta mañana?
sleep-wind-down-tomorrow-hint = Tareas, preocupaciones, cosas que no olvidar. Una por línea. Cuanto más clara la línea, menos tiene que sostener la cabeza.
sleep-wind-down-tomorrow-short = Dejado hasta mañana
sleep-wind-down-first-question = ¿Qué va primero mañana?
sleep-wind-down-first-hint = Lo demás puede esperar detrás. También puede quedar sin decidir hasta la mañana.
sleep-wind-down-first-short = Primero mañana
sleep-wind-down-all-right-question = ¿Qué estuvo bien hoy?
sleep-wind-down-all-right-hint = Puede ser diminuto: unos calcetines calientes, una voz, un minuto sin problemas. Si no hubo nada, déjalo.
sleep-wind-down-all-right-short = Lo que estuvo bien
sleep-wind-down-light-question = Que haya menos luz
sleep-wind-down-light-hint =
    Menos luz le dice al cuerpo que llega la noche. Una lámpara apagada, una cortina, esta pantalla más oscura: lo que se pueda donde duermes.
    Después de esto, hay quien deja el teléfono lejos, o se cubre los ojos con una tela.
    Si molesta el ruido: un sonido constante, como un ventilador, tapa una parte.
sleep-wind-down-breath-question = Unas respiraciones lentas
sleep-wind-down-breath-hint =
    Tomar aire en cuatro, soltar en seis, pequeño y tranquilo. Se puede hacer en la cama.
    Si contar te despierta, déjalo y siente solo cómo sale el aire.
sleep-wind-down-soft-question = Que el cuerpo se ablande
sleep-wind-down-soft-hint =
    Mandíbula, hombros, manos, vientre, piernas, pies: quédate unas respiraciones con cada parte. Al soltar el aire puede pesar un poco más.
    No hace falta. Descansar en calma también vale, aunque no llegue el sueño.
sleep-wind-down-awake-question = Si el sueño no llega
sleep-wind-down-awake-hint =
    Mucha gente pasa ratos sin dormir. Una noche corta es desagradable, y el cuerpo puede compensar mucho.
    Tras un rato sin dormir, hay quien se levanta, se sienta en un lugar cálido y con poca luz, hace algo tranquilo y vuelve cuando tiene sueño. Si levantarse es difícil o no es seguro, también sirve sentarse en la cama.
    Mirar el reloj pocas veces ayuda. Lo que sigue aquí es corto, y todo se puede dejar sin contestar.
sleep-wind-down-summary-tomorrow = Dejado hasta mañana
sleep-wind-down-summary-all-right = Lo que estuvo bien hoy
sleep-wind-down-to-body-scan = Si sigues sin dormir, esto recorre el cuerpo despacio.
sleep-wind-down-to-learn-sleep = Otro día: lo que se sabe sobre el sueño, en unos minutos.
sleep-wind-down-to-making-room = Si un sentimiento te quita el sueño, esto le hace un poco de sitio.
