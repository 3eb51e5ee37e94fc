# Translated for this project; not yet reviewed by a native speaker.
expressive-writing-title = Escribir sobre algo difícil
expressive-writing-purpose = Para algo que todavía pesa: ponerlo en palabras durante unos días, a tu ritmo.
expressive-writing-dose = Cuatro veces, en cuatro días distintos. Parar después de cualquiera de ellas está bien.
expressive-writing-science = De media ayuda un poco. Mucha gente se siente peor justo después de escribir, y casi siempre se pasa en unas horas.
expressive-writing-caution-soon = No es para los días y semanas justo después de algo terrible. Entonces van primero la compañía, el descanso y la seguridad.
expressive-writing-caution-alone = Si se trata de violencia, abuso o un accidente que te sigue persiguiendo, es mejor con ayuda profesional, o con alguien de confianza cerca. No hay que contar nada con detalle.
expressive-writing-caution-stirs = Al principio puede remover cosas. Viene bien tener después una hora tranquila, y no hacerlo justo antes de dormir.
expressive-writing-gate-high-distress = Has dicho que este momento es muy desagradable. Escribir de cerca sobre algo difícil puede hacerlo más fuerte, así que por ahora está cerrado. Seguirá aquí en un día de más calma. Esto puede venir mejor, y en la página «Ayuda ya» hay personas con quienes hablar.
expressive-writing-about-question = ¿Sobre qué quieres escribir?
expressive-writing-about-hint = Basta con una cosa. No tiene que ser la más dura. Aquí bastan unas palabras para nombrarla.
expressive-writing-about-short = De qué se trata
expressive-writing-again-question = ¿Sobre qué quieres escribir esta vez?
expressive-writing-again-hint = Lo mismo que antes, otro lado de lo mismo, o algo distinto. Aquí bastan unas palabras.
expressive-writing-again-short = De qué se trata esta vez
expressive-writing-looking-back-question = Al mirar atrás, a estos días: ¿sobre qué escribiste?
expressive-writing-looking-back-hint = En pocas palabras, como si fuera el título de un libro.
expressive-writing-looking-back-short = De qué se trataba
expressive-writing-closeness-question = ¿Cuánto quieres acercarte hoy?
expressive-writing-closeness-hint = Las dos formas son buenas. Puedes cambiar de idea mientras escribes, y parar cuando quieras.
expressive-writing-closeness-short = Cuánto te acercas
expressive-writing-closeness-edge = Por el borde: lo que les hace a mis días de ahora
expressive-writing-closeness-closer = Más cerca: lo que pienso y siento sobre eso
expressive-writing-place-label = ¿Dónde quieres escribir?
expressive-writing-place-short = Dónde escribes
expressive-writing-place-here = Aquí
expressive-writing-place-paper = En papel
expressive-writing-start-edge-question = Un minuto para llegar
expressive-writing-start-edge-hint =
    Busca una postura en la que los pies toquen algo firme. Deja caer un poco los hombros, si quieren.
    Hoy te quedas en el borde. Escribes sobre cómo aparece esto en tus días de ahora. Lo que pasó puede quedarse sin contar.
    En la página siguiente hay sitio para escribir. Quince minutos son de sobra. La ortografía no importa.
expressive-writing-start-closer-question = Un minuto para llegar
expressive-writing-start-closer-hint =
    Busca una postura en la que los pies toquen algo firme. Deja caer un poco los hombros, si quieren.
    Hoy te acercas más, hasta donde puedas llevarlo y ni un paso más. Se trata de lo que piensas y sientes, no de cada detalle.
    En la página siguiente hay sitio para escribir. Quince minutos son de sobra. La ortografía no importa. Si es demasiado, levanta la vista y pasa a la página siguiente.
expressive-writing-on-paper-question = Escribe en papel mientras corre el tiempo
expressive-writing-on-paper-hint =
    Por el borde o más cerca, según elegiste: lo que piensas y sientes sobre eso, hasta donde puedas llevarlo hoy. Ni un paso más, y sin cada detalle.
    La ortografía no importa. Nadie tiene que leerlo. Después puedes romperlo.
    Si es demasiado, deja el bolígrafo y pasa a la página siguiente.
expressive-writing-deepest-question = En el fondo, ¿qué piensas y qué sientes sobre eso?
expressive-writing-deepest-hint = Por el borde o más cerca, según elegiste. Hasta donde puedas llevarlo hoy, unos quince minutos. Puedes hacer una pausa, o seguir cuando sea suficiente. El resumen del final no repite estas palabras.
expressive-writing-deepest-short = Lo que escribiste
expressive-writing-stands-out-question = ¿Qué destaca, ahora que está escrito?
expressive-writing-stands-out-hint = Una frase, quizá. Algo nuevo, algo viejo, o simplemente cómo fue escribirlo.
expressive-writing-stands-out-short = Lo que destaca
expressive-writing-meaning-question = ¿Qué significa ahora para ti?
expressive-writing-meaning-hint = Hay quien lo ve como siempre. Hay quien ve una parte con otra luz. «No tiene sentido» también se puede decir.
expressive-writing-meaning-short = Lo que significa ahora
expressive-writing-learnt-question = ¿Qué has aprendido de ti por el camino?
expressive-writing-learnt-hint = Por ejemplo qué necesitas, qué puedes llevar, o quién estuvo ahí. No tiene que ser una buena noticia.
expressive-writing-learnt-short = Lo que has aprendido
expressive-writing-settle-question = Volver
expressive-writing-settle-hint =
    La escritura ha terminado por hoy. Lo que está en la página puede quedarse en la página.
    Nota los pies en el suelo, o la espalda contra algo firme. Mira alrededor y busca tres cosas del mismo color.
    Respira como sueles hacerlo. Tómate el tiempo que haga falta.
expressive-writing-where-now-question = ¿Dónde estás ahora?
expressive-writing-where-now-hint = El lugar, la luz, lo que se oye. Unas pocas palabras.
expressive-writing-where-now-short = Dónde estás ahora
expressive-writing-afterwards-question = ¿Qué cosa vas a hacer a continuación?
expressive-writing-afterwards-hint = Algo sencillo y fácil: un té, una ventana, una vuelta a la manzana, una llamada a alguien. Puede pesar durante una o dos horas.
expressive-writing-afterwards-short = Una cosa a continuación
expressive-writing-summary-subject = De qué se trataba
expressive-writing-summary-seen = Lo que ves ahora
expressive-writing-summary-now = De vuelta al aquí y ahora
expressive-writing-to-being-kind = Después de algo tan duro, pueden venir bien unos minutos con un tono amable.
expressive-writing-to-self-distancing = Otro día, esto mira lo mismo desde un poco más lejos.
expressive-writing-to-learning-from-an-event = Escribiste lo que has aprendido. Esto recorre un hecho paso a paso.
