# Translated for this project; not yet reviewed by a native speaker.
best-possible-self-title = Imaginar un buen futuro
best-possible-self-purpose = Imaginar cómo podrían ser las cosas si salieran bien, y encontrar la primera señal pequeña.
best-possible-self-dose = Una vez, o unas pocas con algunos días entre medias.
best-possible-self-science = Muchos estudios hallaron un poco más de ánimo y esperanza, sobre todo justo después de escribir. No está claro si dura.
best-possible-self-caution-loss = Si acaba de romperse un plan de vida, esto puede doler. Puede esperar a otro día.
best-possible-self-domain-question = ¿Qué parte de tu vida quieres mirar?
best-possible-self-domain-hint = Por hoy basta con una.
best-possible-self-domain-short = Parte de la vida
best-possible-self-domain-people = La gente que me rodea
best-possible-self-domain-doing = Lo que hago o aprendo
best-possible-self-domain-body = El cuerpo y la fuerza
best-possible-self-domain-home = El lugar donde vivo
best-possible-self-domain-time = Tiempo libre y alegría
best-possible-self-domain-else = Otra cosa
best-possible-self-span-label = ¿Cuánto más adelante?
best-possible-self-span-short = Cuánto más adelante
best-possible-self-span-one = Más o menos un año
best-possible-self-span-five = Más o menos cinco años
best-possible-self-own-domain-question = ¿Qué parte es?
best-possible-self-own-domain-hint = Una o dos palabras.
best-possible-self-own-domain-short = La parte de la vida
best-possible-self-imagine-question = Ve allí con la imaginación
best-possible-self-imagine-hint =
    Ha pasado un tiempo. Las cosas han ido tan bien como de verdad podían ir, con tu esfuerzo y con algo de suerte.
    Mira alrededor. ¿Dónde estás? ¿Quién está cerca? ¿Qué se oye? ¿Cómo se siente el cuerpo?
    Puedes cerrar los ojos, o mirar un punto. Si no viene ninguna imagen, bastan unas palabras o un estado de ánimo.
best-possible-self-picture-question = ¿Cómo es aquello?
best-possible-self-picture-hint = Escribe como si ya fuera así: «Estoy …». Las cosas pequeñas lo hacen real. La ortografía no importa.
best-possible-self-picture-short = Cómo es allí
best-possible-self-ordinary-question = ¿Cómo es allí un día corriente?
best-possible-self-ordinary-hint = Desde que te levantas hasta que te acuestas. ¿Qué es distinto de hoy, aunque sea un poco?
best-possible-self-ordinary-short = Un día corriente allí
best-possible-self-already-question = ¿Qué de todo eso ya está hoy, al menos en parte?
best-possible-self-already-hint = Una costumbre, una persona, algo que sabes hacer, algo que empezaste una vez. Si no viene nada, déjalo sin contestar.
best-possible-self-already-short = Lo que ya está
best-possible-self-first-sign-question = ¿Cuál sería la primera señal pequeña de que está en camino?
best-possible-self-first-sign-hint = Algo que tú o alguien cercano podría notar en las próximas semanas.
best-possible-self-first-sign-short = La primera señal
best-possible-self-summary-future = Cómo podría ser
best-possible-self-summary-here = Lo que ya está hoy
best-possible-self-summary-sign = La primera señal
best-possible-self-to-wish-plan = Esto toma un deseo, y lo que se interpone, y hace un plan.
best-possible-self-to-acting-on-values = Esto mira qué es lo que te importa detrás de esa imagen.
best-possible-self-to-small-step = Has nombrado una primera señal. Esto hace un paso lo bastante pequeño para darlo.
