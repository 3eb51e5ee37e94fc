# Translated for this project; not yet reviewed by a native speaker.
yoga-stretches-title = Estirarte despacio
yoga-stretches-purpose = Para un cuerpo que lleva mucho tiempo quieto o en tensión: siete estiramientos lentos, todos posibles en una silla.
yoga-stretches-dose = Una vez vale la pena. En los estudios, la gente lo hacía varias veces por semana.
yoga-stretches-science = En los estudios, los cursos de yoga de varias semanas aliviaron el ánimo bajo de mucha gente. Diez minutos en casa son mucho menos que eso.
yoga-stretches-caution-pain = Detente si algo duele o si notas mareo. Con una lesión, huesos frágiles, problemas de espalda o de equilibrio, o en un embarazo, alguien que conozca tu salud puede decir cuáles convienen.
yoga-stretches-caution-head = Con tensión alta, o problemas de corazón o de ojos, deja lo que baja la cabeza o sube las piernas.
yoga-stretches-ready-question = Sitio para dos brazos
yoga-stretches-ready-hint =
    Ropa que deje respirar y una silla que no ruede. Los zapatos pueden quedarse puestos.
    Cada estiramiento se hace pequeño y despacio. Basta un tirón leve. Detente si algo duele o si notas mareo.
    Todo se puede dejar, o solo imaginar.
yoga-stretches-way-question = ¿Dónde te apetece estirarte?
yoga-stretches-way-hint = Con el suelo, se empieza de pie y se acaba junto a una pared, en una esterilla, una alfombra o una manta doblada.
yoga-stretches-way-short = Dónde
yoga-stretches-way-chair = Todo en una silla
yoga-stretches-way-floor = De pie, en una silla y en el suelo
yoga-stretches-tall-seated-question = La espalda larga
yoga-stretches-tall-seated-hint =
    Los dos pies en el suelo, si llegan. Deja que lo alto de la cabeza suba un poco y que los hombros bajen.
    Siente lo que te sostiene. Quédate unas respiraciones.
yoga-stretches-tall-question = De pie, con la espalda larga
yoga-stretches-tall-hint =
    Los pies un poco separados, las rodillas sueltas, los brazos a los lados. Va bien tener cerca una silla o una pared.
    Lleva el peso hacia los dedos, hacia los talones y de vuelta al centro. Quédate unas respiraciones.
yoga-stretches-side-question = Inclinarse a un lado
yoga-stretches-side-hint =
    En la silla: un brazo sube y pasa por encima, la otra mano descansa en el muslo. Tres respiraciones.
    Vuelve al centro, y luego el otro lado. El brazo puede quedarse abajo.
yoga-stretches-round-question = Redondear la espalda, abrir el pecho
yoga-stretches-round-hint =
    Las manos en las rodillas. Al soltar el aire, deja que la espalda se redondee y que la cabeza baje.
    Al tomar aire, deja que el pecho avance y mira al frente. Seis veces, a tu ritmo.
yoga-stretches-fold-question = Doblarse hacia delante
yoga-stretches-fold-hint =
    Sin dejar la silla: desliza las manos por los muslos y deja que el cuerpo las siga, hasta donde sea fácil.
    Si a la cabeza no le gusta colgar, mantenla arriba o quédate a medio camino.
    Sube despacio, la cabeza al final.
yoga-stretches-turn-question = Girar a cada lado
yoga-stretches-turn-hint =
    La espalda larga. Gira hacia un lado desde las costillas, una mano en el muslo contrario y otra en el respaldo. Sin tirar.
    Tres respiraciones, vuelta al centro, y luego el otro lado.
yoga-stretches-lean-question = Apoyarse y descansar
yoga-stretches-lean-hint =
    Pon los brazos en una mesa, en un cojín sobre las rodillas o en el respaldo de otra silla. Apoya la frente en los brazos, si le gusta.
    Deja que la espalda se ensanche. Nada que hacer durante un minuto o poco más.
yoga-stretches-rest-question = Descansar de rodillas
yoga-stretches-rest-hint =
    En el suelo: de rodillas, lleva el peso hacia los talones y deja que el cuerpo baje hacia delante. La cabeza descansa en el suelo, en las manos o en un cojín.
    Si a las rodillas no les gusta, túmbate de lado.
    Sube despacio.
yoga-stretches-feet-up-question = Los pies un poco en alto
yoga-stretches-feet-up-hint =
    Pon los pies en otra silla, una caja o una bolsa. Si no hay nada, estira las piernas y apoya los talones en el suelo.
    Las manos, donde les guste estar. Descansa y deja que la respiración vaya y venga.
yoga-stretches-wall-question = Las piernas contra una pared
yoga-stretches-wall-hint =
    Túmbate boca arriba cerca de una pared y apoya en ella las piernas. Las rodillas pueden doblarse. También sirve poner las pantorrillas en el asiento de una silla.
    Descansa. Cuando acabe el tiempo, dobla las rodillas, rueda hacia un lado y sube despacio.
yoga-stretches-notice-question = ¿Qué notas ahora?
yoga-stretches-notice-hint = En el cuerpo, en la respiración, en el ánimo. Algo, o casi nada.
yoga-stretches-notice-short = Lo que notas
yoga-stretches-places-label = ¿Dónde lo notas?
yoga-stretches-places-short = Dónde
yoga-stretches-summary-notice = Lo que notaste
yoga-stretches-to-body-scan = Si quieres seguir con el cuerpo, esto lo recorre despacio.
yoga-stretches-to-paced-breathing = Si ahora te viene bien, unos minutos de respiración lenta.
yoga-stretches-to-mindful-walking = Si quieres seguir en movimiento, un paseo lento, o unas manos lentas.
