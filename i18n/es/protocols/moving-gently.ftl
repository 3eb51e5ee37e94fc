# Translated for this project; not yet reviewed by a native speaker.
moving-gently-title = Moverte un poco, con suavidad
moving-gently-purpose = Para un cuerpo rígido o en tensión: seis estiramientos pequeños en una silla.
moving-gently-dose = Tantas veces como te venga bien. Dos minutos también cuentan.
moving-gently-science = Moverse con regularidad mejora el ánimo de mucha gente, de media. Estos pocos estiramientos, por sí solos, apenas se han estudiado.
moving-gently-caution-pain = Detente si algo duele o si notas mareo. Con una lesión reciente, después de una operación o en un embarazo, alguien que conozca tu salud puede decir qué conviene.
moving-gently-caution-hurt = Si algún movimiento trae de vuelta algo malo, déjalo. Todo se puede hacer con los ojos abiertos y en pequeño.
moving-gently-ready-question = Cuando te venga bien
moving-gently-ready-hint =
    Una silla va bien, y también una cama, el suelo o una silla de ruedas. Si los pies llegan al suelo, déjalos apoyados.
    Cada estiramiento es pequeño y lento. Puede tirar un poco; no duele. Detente si algo duele o si notas mareo.
    Imaginar un movimiento también cuenta. Cualquiera se puede dejar.
moving-gently-length-question = ¿Cuánto cabe hoy?
moving-gently-length-hint = Cada opción está completa por sí misma.
moving-gently-length-short = Cuánto
moving-gently-length-whole = Los seis estiramientos
moving-gently-length-half = Solo tres: hombros, muñecas, tobillos
moving-gently-length-imagine = Los seis, solo en la imaginación
moving-gently-picture-question = Moverte en la imaginación
moving-gently-picture-hint =
    Quédate como estás, con la comodidad que se pueda. Lee cada movimiento e imagínalo despacio, desde dentro.
    Si alguna parte de ti quiere sumarse, puede. Si no, está bien.
moving-gently-neck-question = El cuello
moving-gently-neck-hint =
    Deja que la cabeza baje hacia un hombro, sin tirar. Quédate tres respiraciones.
    Vuelve al centro. Luego, el otro lado. La cabeza no rueda hacia atrás.
moving-gently-shoulders-question = Los hombros
moving-gently-shoulders-hint =
    Mueve los dos hombros en círculo: arriba, atrás, abajo. Cinco círculos lentos, tan grandes como quieran ser.
    Luego cinco en el otro sentido.
moving-gently-side-question = Los costados
moving-gently-side-hint =
    Un brazo sube y pasa por encima; la otra mano se apoya en el asiento o en el muslo. Inclínate hacia el lado hasta donde sea agradable.
    Dos o tres respiraciones, y luego el otro lado. El brazo también puede quedarse abajo.
moving-gently-wrists-question = Las muñecas y los dedos
moving-gently-wrists-hint =
    Gira las dos muñecas, unas cuantas veces en cada sentido.
    Luego abre mucho los dedos, y suéltalos.
moving-gently-ankles-question = Los tobillos
moving-gently-ankles-hint =
    Levanta un poco un pie y dibuja con él un círculo lento. Unas cuantas veces en cada sentido.
    Luego el otro pie. El talón puede quedarse en el suelo.
moving-gently-fold-question = Hacia delante, y descansar
moving-gently-fold-hint =
    Inclínate despacio hacia delante, con las manos en los muslos, hasta donde sea fácil. La cabeza y los brazos pueden colgar.
    Si bajar la cabeza marea, apoya los brazos en una mesa.
    Sube despacio, la cabeza al final.
moving-gently-notice-question = ¿Qué notas ahora?
moving-gently-notice-hint = ¿Más calor, más espacio, cansancio, dolor, igual que antes? ¿Y dónde?
moving-gently-notice-short = Lo que notas
moving-gently-places-label = ¿Dónde lo notas?
moving-gently-places-short = Dónde
moving-gently-liked-question = ¿Qué movimiento te gustaría guardar?
moving-gently-liked-hint = Uno que te vino bien, para una fila, una mesa o una hora sin dormir. También puede ser ninguno.
moving-gently-liked-short = Un movimiento para guardar
moving-gently-summary-notice = Lo que notaste
moving-gently-summary-liked = Un movimiento para guardar
moving-gently-to-yoga-stretches = Si te apetece un poco más, diez minutos de estiramientos lentos.
moving-gently-to-body-scan = Si ahora prefieres quietud, esto recorre el cuerpo despacio.
moving-gently-to-mindful-walking = Si quieres seguir en movimiento, un paseo lento, o unas manos lentas.
