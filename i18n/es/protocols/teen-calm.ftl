# Translated for this project; not yet reviewed by a native speaker.
teen-calm-title = Bajar el ritmo
teen-calm-purpose = Para un corazón que corre, un cuerpo en tensión o demasiado ruido en la cabeza: soltar el aire más despacio.
teen-calm-dose = Unos minutos. Sale más fácil si también se hace en días tranquilos.
teen-calm-science = Respirar despacio quita un poco de estrés, de media; casi todos los estudios fueron con adultos. Uno con adolescentes de menos edad lo usó en grupo, con adultos formados.
teen-calm-caution-breath = Si fijarte en la respiración te inquieta más, no lo estás haciendo mal. Mira alrededor y cuenta cinco cosas que puedas ver.
teen-calm-caution-stop = Si te mareas, para y respira como siempre. Con asma o un problema de corazón, pregunta antes a alguien que sepa de eso.
teen-calm-body-now-question = ¿Qué está haciendo tu cuerpo ahora?
teen-calm-body-now-hint = Corazón rápido, manos frías, mandíbula apretada, piernas que no paran … o nada especial. Bastan unas palabras.
teen-calm-body-now-short = Tu cuerpo antes
teen-calm-tight-label = ¿Cuánta tensión hay?
teen-calm-tight-short = La tensión antes
teen-calm-tight-low = ninguna
teen-calm-tight-high = toda la posible
teen-calm-ready-question = Busca un sitio para estar un momento
teen-calm-ready-hint =
    En una silla, de pie o en la cama. En el autobús o en clase también sirve; nadie lo nota.
    Si quieres, pon una mano en el vientre. Puede subir un poco cuando entra el aire y bajar cuando sale. Sin la mano también vale.
    No hay que aguantar nada ni forzar nada. El único truco es que el aire tarda más en salir que en entrar.
teen-calm-breathe-question = Respira con el dibujo, si quieres
teen-calm-breathe-hint =
    El aire entra mientras cuentas hasta cuatro. Sale mientras cuentas hasta seis, como quien sopla una sopa caliente.
    Entre medias vendrán pensamientos. Déjalos hablar y vuelve a la siguiente salida del aire.
    ¿Va demasiado lento? Los botones lo hacen más rápido. Puedes parar cuando quieras.
teen-calm-changed-question = ¿Qué es distinto ahora, o qué sigue igual?
teen-calm-changed-hint = En el cuerpo o en la cabeza. «No ha cambiado nada» también es una buena respuesta; no todo le sirve a todo el mundo.
teen-calm-changed-short = Tu cuerpo después
teen-calm-tight-again-label = ¿Cuánta tensión hay ahora?
teen-calm-tight-again-short = La tensión ahora
teen-calm-tight-again-low = ninguna
teen-calm-tight-again-high = toda la posible
teen-calm-moment-question = ¿Cuándo te podrían servir tres respiraciones lentas?
teen-calm-moment-hint = Antes de un examen, antes de mandar un mensaje, cuando empieza una pelea, cuando no llega el sueño …
teen-calm-moment-short = Cuándo puede servir
teen-calm-summary-noticed = Lo que notaste
teen-calm-summary-later = Cuándo puede servir
teen-calm-compare-tight = Cuánta tensión había
teen-calm-to-teen-feelings = Ahora que hay un poco menos de ruido: ¿cómo se llama lo que sientes?
teen-calm-to-teen-problems = Si la causa sigue ahí, aquí se puede ver por partes.
teen-calm-to-senses = Si respirar no es lo tuyo, esto usa los ojos, los oídos y las manos.
