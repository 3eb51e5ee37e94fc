# Translated for this project; not yet reviewed by a native speaker.
learn-thoughts-title = Conocer los pensamientos
learn-thoughts-purpose = Por qué un pensamiento no es un hecho, y qué atajos toma cualquier mente.
learn-thoughts-dose = Una vez, y otra cuando quieras. De cinco a ocho minutos.
learn-thoughts-science = Unidades cortas como esta, en pantalla, bajaron un poco el malestar, de media, en muchos estudios. Mirar los pensamientos es además parte central de terapias bien estudiadas.
learn-thoughts-know-question = ¿Qué pensamiento te ha rondado mucho últimamente?
learn-thoughts-know-hint = Una frase, tal como suena por dentro. Si prefieres no hacerlo, déjalo sin contestar.
learn-thoughts-know-short = Un pensamiento reciente
learn-thoughts-card-one-question = Un pensamiento no es un hecho
learn-thoughts-card-one-hint =
    La mente produce pensamientos todo el día, igual que los ojos ven y los oídos oyen. Muchos son suposiciones: qué puede pasar, qué querrán decir los demás.
    Una suposición puede acertar, acertar a medias o fallar. Con cansancio, miedo o tristeza suelen venir en colores más oscuros.
    Tener un pensamiento no lo hace verdad. Tampoco dice quién eres. Por casi todas las mentes pasan ideas raras y feas.
learn-thoughts-q-one-question = «No les caigo bien.» ¿Qué es seguro en ese momento?
learn-thoughts-q-one-hint = Aquí nadie cuenta puntos.
learn-thoughts-q-one-short = Lo que es seguro
learn-thoughts-q-one-a = Que no les caigo bien.
learn-thoughts-q-one-b = Que ese pensamiento está ahora aquí.
learn-thoughts-q-one-c = Que hice algo mal.
learn-thoughts-q-one-because = El pensamiento está; eso es seguro. Si es verdad, habría que mirarlo primero.
learn-thoughts-card-two-question = Atajos de la mente
learn-thoughts-card-two-hint =
    Para ir rápido, la mente toma atajos. La de todo el mundo.
    Unos leen la mente: «Piensa que no valgo». Otros solo ven lo peor por delante. Otros solo conocen todo o nada. Otros dejan que una cosa mala pese más que diez buenas. Otros cargan con toda la culpa. Y otros dicen: «Lo siento así, luego es verdad».
    Un atajo no es un fallo. Solo ayuda saber cuándo se tomó uno.
learn-thoughts-q-two-question = «Un error y ya se estropeó todo el día.» ¿Qué atajo es ese?
learn-thoughts-q-two-hint = Elige lo que te parezca más cercano.
learn-thoughts-q-two-short = Qué atajo
learn-thoughts-q-two-a = Todo o nada
learn-thoughts-q-two-b = Leer la mente
learn-thoughts-q-two-c = Cargar con toda la culpa
learn-thoughts-q-two-because = Un error y un día entero: no queda nada en medio. Pero casi todos los días son mezcla, y a menudo llegan varios atajos a la vez.
learn-thoughts-card-three-question = Qué se puede hacer con un pensamiento
learn-thoughts-card-three-hint =
    Pelear con él suele hacerlo más fuerte. Pintarlo de rosa tampoco convence.
    Hay quien le pone unas palabras delante: «Noto el pensamiento de que …». Hay quien pregunta qué habría visto una cámara, o qué le diría a alguien a quien quiere. Y hay quien lo deja hablar y vuelve a lo que tiene delante.
    Cuando un pensamiento dice que vivir no vale la pena, es momento de acudir a personas. «Ayuda ya» está arriba en todas las pantallas.
learn-thoughts-mine-question = ¿Qué atajo conoces de tu propia mente?
learn-thoughts-mine-hint = ¿Cuándo apareció por última vez, y qué decía?
learn-thoughts-mine-short = Un atajo tuyo
learn-thoughts-try-question = ¿Cómo sonaría el pensamiento visto desde un paso atrás?
learn-thoughts-try-hint = «Noto el pensamiento de que …», o lo que habría visto una cámara, o lo que le dirías a alguien a quien quieres.
learn-thoughts-try-short = Un paso atrás
learn-thoughts-summary-mine = Un pensamiento y su atajo
learn-thoughts-summary-try = Un paso atrás
learn-thoughts-to-thought-record = Mirar un pensamiento por los dos lados, paso a paso.
learn-thoughts-to-unhooking = Cuando un pensamiento no suelta: una forma de llevarlo con menos peso.
learn-thoughts-to-learn-low-mood = Los pensamientos se oscurecen con el ánimo bajo. Aquí se ve por qué.
