# Translated for this project; not yet reviewed by a native speaker.
dropping-anchor-title = Pisar tierra firme
dropping-anchor-purpose = Para una tormenta de emociones: que sople, mientras te agarras a lo que no se mueve.
dropping-anchor-dose = En cualquier tormenta. Hay quien lo practica también en días tranquilos.
dropping-anchor-science = Es la primera parte de un curso breve que se probó con personas refugiadas y alguien que las acompañaba; su malestar bajó. Esta parte sola no se ha probado.
dropping-anchor-caution-body = Deja cualquier parte que duela, maree o no siente bien. Imaginarla es suficiente.
dropping-anchor-caution-danger = Si estás en peligro ahora, esto puede esperar. Primero está «Ayuda ya».
dropping-anchor-begin-question = Nada tiene que parar
dropping-anchor-begin-hint =
    Una emoción puede ser tan fuerte como una tormenta. Un ancla no acaba con la tormenta. Sujeta el barco hasta que la tormenta pasa de largo.
    Pasos pequeños. Ojos abiertos. Puedes saltarte lo que no te venga bien.
dropping-anchor-inside-question = ¿Qué hay dentro de ti?
dropping-anchor-inside-hint = Solo su nombre: miedo, un recuerdo, rabia, el corazón deprisa. No tienes que explicarlo.
dropping-anchor-inside-short = Dentro
dropping-anchor-ground-question = Ahora, lo que te sostiene
dropping-anchor-ground-hint =
    Busca dónde descansa tu cuerpo sobre algo firme: los pies en el suelo, la espalda en una silla, una cama debajo.
    Aprieta ahí despacio, y suelta. Otra vez. El suelo sigue ahí.
    Estira un poco la espalda, si te resulta agradable.
dropping-anchor-arms-question = Ahora, las manos
dropping-anchor-arms-hint =
    Cruza los brazos y da toques lentos en la parte alta: un lado, el otro lado. O junta las puntas de los dedos y aprieta. O solo imagínalo.
    Hay una tormenta, y hay un cuerpo, y puedes moverlo.
dropping-anchor-around-question = ¿Qué puedes ver a tu alrededor?
dropping-anchor-around-hint = Cosas sencillas: una puerta, una taza, una bolsa azul. Dos o tres bastan.
dropping-anchor-around-short = A tu alrededor
dropping-anchor-sounds-question = ¿Qué puedes oír, cerca o lejos?
dropping-anchor-sounds-hint = Agua que corre, un coche, tu propia respiración. El silencio también cuenta.
dropping-anchor-sounds-short = Lo que oyes
dropping-anchor-senses-question = Todo junto
dropping-anchor-senses-hint =
    La emoción está ahí. El suelo está ahí. Esta habitación o esta calle está ahí, con sus cosas y sus sonidos.
    Mira alrededor una vez más. Toca algo: ¿frío o tibio, áspero o liso?
    Estás aquí.
dropping-anchor-now-question = ¿Cómo va ahora?
dropping-anchor-now-hint = Puede que la tormenta siga. Cualquier respuesta está bien.
dropping-anchor-now-short = Cómo va ahora
dropping-anchor-now-steadier = Con un poco más de firmeza
dropping-anchor-now-same = Más o menos igual
dropping-anchor-now-stronger = Se hace más fuerte
dropping-anchor-now-unsure = No sabría decirlo
dropping-anchor-not-alone-question = Entonces, con alguien
dropping-anchor-not-alone-hint =
    Algunas tormentas son demasiado grandes para una sola persona. No es culpa de nadie.
    Hay quien va adonde hay gente. Hay quien llama a alguien de confianza, o escribe dos palabras: «Quédate conmigo».
    En «Ayuda ya», en esta página, hay personas que pueden escuchar.
dropping-anchor-matters-question = ¿Qué importa en los próximos minutos?
dropping-anchor-matters-hint = Algo cercano: beber agua, seguir con los platos, esperar el autobús, llamar a alguien, quedarte donde estás.
dropping-anchor-matters-short = Los próximos minutos
dropping-anchor-summary-inside = La tormenta
dropping-anchor-summary-around = Lo que también estaba ahí
dropping-anchor-summary-matters = Los próximos minutos
dropping-anchor-to-senses = Se hizo más fuerte. Esto se queda con lo de fuera: ver, tocar, oír.
dropping-anchor-to-paced-breathing = Si respirar despacio te hace bien, hay un círculo con el que respirar.
dropping-anchor-to-making-room = En tierra más firme, puedes hacerle un poco de sitio a lo que sientes.
