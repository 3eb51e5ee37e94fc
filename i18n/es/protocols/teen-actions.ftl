# Translated for this project; not yet reviewed by a native speaker.
teen-actions-title = Volver a hacer una cosa
teen-actions-purpose = Para días grises en los que todo da igual: encontrar algo pequeño que antes importaba, y hacerle un plan.
teen-actions-dose = Una sola vez vale la pena. Hay quien lo repite cada semana.
teen-actions-science = Una sola sesión parecida, a solas con una pantalla, ayudó un poco a gente de 13 a 16 años durante tres meses. Es un efecto pequeño, no una cura.
teen-actions-caution-heavy = Si llevas dos semanas o más sintiéndote mal casi todos los días, o piensas que vivir no vale la pena, cuéntaselo por favor a una persona adulta de confianza. «Ayuda ya» también está ahí.
teen-actions-caution-body = Con enfermedad o agotamiento, quizá lo que toca es descansar. Nada de esto tiene que hacerse contra el cuerpo.
teen-actions-less-question = ¿Qué haces menos últimamente?
teen-actions-less-hint = Contestar mensajes, entrenar, dibujar, ducharte, salir, reírte con alguien … No es una confesión, solo una mirada.
teen-actions-less-short = Lo que haces menos
teen-actions-circle-question = Cómo gira el círculo
teen-actions-circle-hint =
    Con el ánimo bajo, casi todo el mundo hace menos cosas. Tiene sentido: no hay energía.
    Si pasan menos cosas, hay menos ratos buenos. Queda más tiempo para dar vueltas, y la gente pregunta menos.
    Entonces el ánimo baja otro poco y hacer algo cuesta aún más. Nadie lo elige. Le pasa a mucha gente.
    Lo curioso: un círculo se puede abrir por cualquier parte. Esperar a tener ganas puede tardar. Una acción muy pequeña puede llegar antes que las ganas.
teen-actions-my-circle-question = ¿Cómo es ese círculo en tu caso?
teen-actions-my-circle-hint = Por ejemplo: «Dejé de ir a … Entonces … Y después …». Si no se parece a lo tuyo, escribe qué es distinto.
teen-actions-my-circle-short = Tu círculo
teen-actions-mattered-question = ¿Qué te divertía o te importaba antes?
teen-actions-mattered-hint = Cosas, personas, sitios, animales, música, aunque sea de hace años. No tiene que quedar bien ante nadie.
teen-actions-mattered-short = Lo que importaba
teen-actions-one-question = ¿Cuál te queda más cerca?
teen-actions-one-hint = No la más importante. La que tira un poquito.
teen-actions-one-short = La que elegiste
teen-actions-why-question = ¿Qué tenía de bueno?
teen-actions-why-hint = Estar con alguien, que se te diera bien, olvidarte de la hora, estar al aire libre …
teen-actions-why-short = Lo que tenía de bueno
teen-actions-small-question = ¿Cómo sería una versión mini?
teen-actions-small-hint = Tan pequeña que se pueda en un mal día: una canción, un mensaje, cinco minutos, solo sacar las cosas.
teen-actions-small-short = La versión mini
teen-actions-day-question = ¿Cuándo podría ser?
teen-actions-day-hint = Un día ayuda más que «pronto». Puede ser hoy.
teen-actions-day-short = El día
teen-actions-moment-label = ¿Después de qué? ¿O a qué hora?
teen-actions-moment-short = El momento
teen-actions-company-label = ¿Con quién, o quién podría saberlo?
teen-actions-company-short = Con quién
teen-actions-sure-question = ¿Cuánta seguridad tienes de que pasará?
teen-actions-sure-hint = Con sinceridad. Un número bajo solo quiere decir que el plan tiene que ser más pequeño.
teen-actions-sure-short = Cuánta seguridad
teen-actions-sure-low = ni de broma
teen-actions-sure-high = toda
teen-actions-smaller-still-question = ¿Cómo podría ser aún más pequeña, o más fácil?
teen-actions-smaller-still-hint = La mitad, a otra hora, con alguien, o solo el primer movimiento.
teen-actions-smaller-still-short = Aún más pequeña
teen-actions-block-question = ¿Qué podría estorbar, y entonces qué?
teen-actions-block-hint = «Si no me dan las fuerzas, entonces solo …» No hacerlo tampoco es un desastre. Puedes elegir otro día.
teen-actions-block-short = Si algo estorba
teen-actions-summary-circle = Cómo gira el círculo
teen-actions-summary-plan = Tu plan mini
teen-actions-summary-block = Si algo estorba
teen-actions-to-teen-problems = Si lo bloquea un problema de verdad, aquí se puede ver por partes.
teen-actions-to-teen-feelings = ¿No sabes qué sientes con todo esto? Búscale palabras.
teen-actions-to-teen-calm = Si el cuerpo va acelerado, primero puedes bajar el ritmo.
