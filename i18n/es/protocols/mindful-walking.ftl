# Translated for this project; not yet reviewed by a native speaker.
mindful-walking-title = Ir despacio y notar
mindful-walking-purpose = Para una cabeza que da vueltas: unos minutos de movimiento lento, a pie, con ruedas o con las manos.
mindful-walking-dose = Bastan cinco minutos en un camino cualquiera. Más también está bien.
mindful-walking-science = En un estudio, las personas que se juntaron cuatro semanas para caminar despacio y con atención sintieron menos estrés que las que esperaban. Caminar, en general, mejora el ánimo de mucha gente.
mindful-walking-caution-safe = Elige un camino que sea seguro para ti a esta hora. Cerca de coches, escaleras o agua, mira por dónde vas y guarda el teléfono.
mindful-walking-caution-steady = Si caminar es inseguro o duele, agárrate a algo o elige el camino con las manos. Detente si algo duele o si notas mareo.
mindful-walking-ready-question = Ningún sitio al que llegar
mindful-walking-ready-hint =
    Aquí se trata de ir, no de llegar. Despacio va bien, y basta un trozo de suelo muy pequeño.
    Con los ojos abiertos. Por el camino, lee una pantalla y luego levanta la vista.
    Puedes parar en cualquier punto. Detente si algo duele o si notas mareo.
mindful-walking-place-question = ¿Qué camino va bien hoy?
mindful-walking-place-hint = Los cuatro son el mismo ejercicio.
mindful-walking-place-short = El camino
mindful-walking-place-outside = Caminar al aire libre
mindful-walking-place-inside = Caminar dentro, unos pasos de ida y vuelta
mindful-walking-place-wheels = Con ruedas
mindful-walking-place-hands = Solo con las manos, en una silla o en la cama
mindful-walking-outside-feet-question = Sentir los pasos
mindful-walking-outside-feet-hint =
    Ve un poco más despacio que de costumbre. El talón baja, el peso avanza, el otro pie se levanta.
    ¿Cómo es el suelo: duro, blando, irregular, mojado?
    Cuando los pensamientos te lleven, el próximo paso está ahí para volver.
mindful-walking-outside-around-question = Mirar y escuchar alrededor
mindful-walking-outside-around-hint =
    Sigue caminando y deja que la vista vaya lejos, y luego cerca. ¿Qué colores hay? ¿Qué se mueve?
    Después los sonidos, uno tras otro. Y el aire en la cara.
    Hay quien busca tres cosas que nunca había notado en este camino.
mindful-walking-inside-feet-question = Unos pasos, despacio
mindful-walking-inside-feet-hint =
    Bastan cinco o diez pasos: junto a una pared, por un pasillo, al lado de una cama. Una mano puede quedarse en algo firme.
    Levanta un pie, llévalo adelante, bájalo, deja que el peso lo siga. Luego el otro.
    ¿Cuántos lugares del pie puedes sentir?
mindful-walking-inside-turn-question = Girar y volver
mindful-walking-inside-turn-hint =
    Al final, detente. Siente los dos pies. Gira tan despacio como quieras, y vuelve.
    La habitación puede verse un poco distinta desde cada lado. ¿Qué ves desde aquí?
    Los pensamientos vienen también. Pueden ir a tu lado.
mindful-walking-wheels-roll-question = Sentir cómo rueda
mindful-walking-wheels-roll-hint =
    Rueda despacio, con las manos o con motor, o con alguien que empuje. ¿Qué sienten las manos: el aro, una palanca, el apoyo tibio?
    ¿Cómo llega el suelo: un zumbido, un bache, una cuesta?
    Cuando los pensamientos te lleven, la próxima vuelta de la rueda está ahí para volver.
mindful-walking-wheels-around-question = Mirar y escuchar alrededor
mindful-walking-wheels-around-hint =
    Sigue rodando, o quédate. Deja que la vista vaya lejos, y luego cerca. ¿Qué colores hay? ¿Qué se mueve?
    Después los sonidos, uno tras otro. Y el aire en la cara y en las manos.
mindful-walking-hands-path-question = Que caminen dos dedos
mindful-walking-hands-path-hint =
    Búscales un lugar: una mesa, la manta, una pierna, el otro brazo. Deja que dos dedos den pasos lentos.
    ¿Cómo es el suelo: liso, áspero, tibio, fresco?
    Si moverse cuesta, la mano puede descansar y el paseo va por dentro.
mindful-walking-hands-edge-question = Hasta un borde, y volver
mindful-walking-hands-edge-hint =
    Ve hasta donde llegue el lugar. Espera ahí. Deja que los dedos sientan el borde.
    Luego vuelve por otro camino, con la otra mano si quieres. ¿Qué es distinto?
mindful-walking-still-question = Parar un momento
mindful-walking-still-hint =
    Quédate en calma donde estás, de pie, en una silla o en la cama. ¿Qué sigue moviéndose por dentro: la respiración, el corazón, el calor?
    Si quieres caminar más, sigue. La página espera.
mindful-walking-along-question = ¿Qué te salió al paso?
mindful-walking-along-hint = Algo visto, oído o sentido, o un pensamiento que iba contigo. Basta una cosa pequeña.
mindful-walking-along-short = Por el camino
mindful-walking-notice-question = ¿Qué notas ahora?
mindful-walking-notice-hint = En los pies o las manos, en el ánimo, en la cabeza. Algo, o casi nada.
mindful-walking-notice-short = Lo que notas
mindful-walking-summary-along = Por el camino
mindful-walking-summary-notice = Lo que notaste
mindful-walking-to-free-reflection = Si un pensamiento vino contigo, aquí puedes escribir sobre él.
mindful-walking-to-moving-gently = Si el cuerpo quiere más, seis estiramientos pequeños.
mindful-walking-to-small-step = Si algo se aclaró por el camino, esto ayuda a hacerlo lo bastante pequeño para empezar.
