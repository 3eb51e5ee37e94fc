# Translated for this project; not yet reviewed by a native speaker.
body-scan-title = Recorrer el cuerpo despacio
body-scan-purpose = Para un cuerpo inquieto o cansado: notarlo parte por parte, de los pies a la cabeza, sin cambiar nada.
body-scan-dose = Una sola vez vale la pena. Hay quien lo hace cada noche, y hay quien solo de vez en cuando.
body-scan-science = Los cursos completos que lo contienen ayudaron un poco con la preocupación y el ánimo bajo. Por sí solo se ha estudiado poco, y los efectos fueron pequeños.
body-scan-caution-hard = A algunas personas les cuesta prestar atención al cuerpo, sobre todo si se le hizo daño o si el pánico vive en él. Puede venir mejor mirar hacia fuera con los cinco sentidos. Puedes parar cuando quieras.
body-scan-caution-pain = Con un dolor fuerte, deja la parte que duele y quédate donde sea más fácil.
body-scan-settle-question = Llegar a donde estás
body-scan-settle-hint =
    Puedes tumbarte, sentarte o quedarte en tu silla. Ojos abiertos o cerrados.
    El camino va de los pies a la cabeza. Para cada parte hay más o menos un minuto, y puedes seguir antes.
    Nada tiene que relajarse. Si hay una parte que prefieres no visitar, o que no tienes, se pasa de largo.
body-scan-feet-question = Los pies
body-scan-feet-hint =
    ¿Dónde tocan algo? Talones, plantas, dedos, uno tras otro.
    Calor, frío, hormigueo o nada: todo eso es notar.
body-scan-legs-question = Las piernas
body-scan-legs-hint =
    Pantorrillas, rodillas, muslos. ¿Cuánto pesan? ¿Dónde hay tela y dónde hay aire?
    Si un pensamiento te lleva, vuelve a una rodilla.
body-scan-hips-question = Las caderas y el asiento
body-scan-hips-hint =
    Nota cómo algo te sostiene aquí. ¿Cómo se reparte el peso entre la izquierda y la derecha?
    Puedes moverte hasta que sea un poco más cómodo.
body-scan-belly-question = El vientre
body-scan-belly-hint =
    Puede subir y bajar con la respiración, o quedarse tenso. Las dos cosas pueden ser como son.
    ¿Qué hay ahí: calor, un aleteo, un nudo, calma?
body-scan-back-question = La espalda
body-scan-back-hint =
    De abajo hacia arriba, despacio. ¿Dónde se apoya y dónde está libre?
    Un lugar tenso puede seguir tenso. Deja pasar una o dos respiraciones a su lado.
body-scan-hands-question = Los brazos y las manos
body-scan-hands-hint =
    Brazos, codos, muñecas, palmas, cada dedo. Las manos suelen trabajar todo el día.
    ¿Qué sienten ahora, sin hacer nada?
body-scan-shoulders-question = Los hombros y el cuello
body-scan-shoulders-hint =
    ¿A qué altura están los hombros? ¿Es uno distinto del otro?
    Pueden bajar o quedarse. La garganta y el cuello también son de esta parte.
body-scan-face-question = La cara y la cabeza
body-scan-face-hint =
    Mandíbula, lengua, mejillas, ojos, frente. Aquí hay músculos pequeños que hacen mucho.
    Luego la cabeza entera, y en qué se apoya.
body-scan-whole-question = El cuerpo entero
body-scan-whole-hint =
    De las plantas de los pies a lo alto de la cabeza, todo a la vez, hasta donde se pueda.
    Cuando acabe el tiempo, mueve los dedos y mira la habitación.
body-scan-places-question = ¿Dónde había algo que notar?
body-scan-places-hint = Agradable, desagradable o simplemente claro. Puedes elegir varios lugares, o ninguno.
body-scan-places-short = Dónde
body-scan-notice-question = ¿Qué notas ahora?
body-scan-notice-hint = En el cuerpo o en el ánimo. Unas pocas palabras, o nada.
body-scan-notice-short = Lo que notas
body-scan-wish-question = ¿Qué le gustaría ahora al cuerpo?
body-scan-wish-hint = Hay quien encuentra agua, estirarse, una manta, aire fresco. Hay quien encuentra: nada por ahora.
body-scan-wish-short = Lo que le gustaría al cuerpo
body-scan-summary-notice = Lo que notaste
body-scan-summary-wish = Lo que le gustaría al cuerpo
body-scan-to-moving-gently = Si el cuerpo quiere moverse, unos pequeños estiramientos.
body-scan-to-senses = Si mirar hacia dentro fue demasiado, esto mira hacia fuera.
body-scan-to-sleep-wind-down = Si lo siguiente es dormir, esto ayuda a cerrar el día.
