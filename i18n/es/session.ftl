# Translated for this project; not yet reviewed by a native speaker.
session-title = Darle vueltas a algo con calma
session-minutes = Entre { $low } y { $high } minutos. Puedes hacer una pausa o parar cuando quieras.
session-progress = Pregunta { $position } de { $total }
session-thread = Lo que dijiste antes
session-continue = Continuar
session-back = Atrás
session-skip = Dejar esta sin contestar
session-pause = Pausa
session-stop = Prefiero parar
session-ways = Otras opciones
session-resume = Seguir

session-problem-empty = Aquí todavía no hay nada. Con una o dos palabras basta para seguir.
session-problem-empty-stop = También puedes parar aquí.
session-problem-choose = Elige un número aquí, o deja la pregunta sin contestar.
session-problem-out-of-range = Este número no cabe en la escala. Elígelo otra vez.
session-problem-too-long = Esto tiene más de { $limit } caracteres y no se ha guardado. Acórtalo, por favor. Si pulsas otro botón en lugar de «Continuar», seguirás sin este texto.

session-summary-title = Lo que escribiste
session-summary-hint = Son tus propias palabras. No se ha añadido nada.
session-summary-continue = Una última cosa
session-summary-back = Cambiar una respuesta
session-compare-then = Al empezar
session-compare-now = Ahora
session-compare-value = { $value } de { $maximum }
session-compare-label = { $what }. Al empezar: { $first } de { $maximum }. Ahora: { $later } de { $maximum }.

session-next-step-title = ¿Hay un pequeño paso siguiente?
session-next-step-hint = Algo que podrías hacer hoy o mañana, tan pequeño que quepa en un día de cansancio. No hacer nada por ahora también es una respuesta.
session-next-step-short = Un pequeño paso siguiente
session-next-step-skip = Ningún paso por ahora

session-paused-title = En pausa
session-paused-body = Tus palabras esperan aquí. Se conservan hasta que cierres esta página.
session-paused-saved = Tus palabras están guardadas en este dispositivo, bajo llave. Puedes cerrar la página y seguir otro día.
session-paused-stop = Mejor parar aquí
session-paused-keep = Guardar en este dispositivo, para seguir otro día

session-keep-title = ¿Qué hacemos con lo que escribiste?
session-keep-hint = Cualquier opción está bien. No se ha enviado nada a ninguna parte.
session-keep-device = Guardar en este dispositivo
session-keep-device-empty = Queda en este navegador, cerrado con una frase de paso. La eliges a continuación.
session-keep-device-open = Se añade a tu diario, que ahora está abierto.
session-keep-device-locked = Se añade a tu diario. A continuación escribes tu frase de paso.
session-keep-device-refused = En esta dirección el navegador no puede cerrar las cosas con seguridad, así que aquí no se puede guardar nada en el dispositivo. Guardar un archivo sí funciona.
session-keep-memory = Conservar solo hasta que cierre esto
session-keep-memory-about = Puedes leerlo mientras la página esté abierta. Después desaparece.
session-keep-file = Guardar un archivo
session-keep-file-about = Un archivo cerrado con una frase de paso, para ponerlo donde quieras. En este navegador no queda nada.
session-keep-discard = Dejarlo ir
session-keep-discard-about = Tus palabras se borran ahora. No se pueden recuperar.

session-ended-device = Guardado en este dispositivo
session-ended-device-body = Está cerrado con tu frase de paso. Lo encuentras en tu diario.
session-ended-memory = Se conserva hasta que cierres esta página
session-ended-memory-body = Puedes leerlo en tu diario mientras la página esté abierta.
session-ended-file = Tu archivo está guardado
session-ended-file-body = Búscalo entre tus descargas. Para abrirlo necesitas su frase de paso.
session-ended-discarded = Ya está, se fue
session-ended-discarded-body = Tus palabras se han borrado. No se ha conservado nada de ellas.
session-ended-nothing = Eso es todo por ahora
session-ended-nothing-body = No se escribió nada y no se guardó nada.
session-ended-next-step = Tu paso siguiente
session-ended-journal = Abrir el diario
session-ended-home = Volver a la primera página
session-ended-again = Mirar otro pensamiento

session-start-kept = Queda aquí. La siguiente pregunta llega en cuanto la página esté lista.
session-paper-title = En papel
session-paper-hint = Esta página te guía cuando los scripts están activados. Sin ellos, puedes responder a las mismas preguntas en papel, a tu ritmo.
session-list-hint = Una por línea, hasta { $most }.
session-problem-too-many = Son más de { $most }. Quédate, por favor, con lo que más importa.
session-problem-choose-option = Elige aquí una opción, o deja la pregunta sin responder.
session-gate-title = Quizá no ahora mismo
session-gate-instead = Qué puede venir mejor
session-gate-go-on = Seguir de todos modos
session-day = { DATETIME($when, dateStyle: "full") }
session-time = { DATETIME($when, timeStyle: "short") }
session-ended-links = Si te apetece, después de esto
session-quiz-right = Sí, eso encaja.
session-quiz-other = Mucha gente lo piensa. Hay otra forma de verlo.
