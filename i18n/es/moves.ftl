# Translated for this project; not yet reviewed by a native speaker.

# reflect
move-reflect-wrote = «{ $quote }». Así lo has dicho.
move-reflect-stay = «{ $quote }». Hay tiempo para quedarse un momento en eso.
move-reflect-stay-plain = «{ $quote }».
move-reflect-two = «{ $quote }», y también: «{ $quote2 }». Las dos cosas están en lo que has escrito.
move-reflect-weight = «{ $quote }». Suena a mucho peso.
move-reflect-weight-plain = «{ $quote }». Es mucho.
move-reflect-matters = «{ $quote }». Parece que esto importa.
move-reflect-sure = «{ $quote }». En estas palabras hay { $feeling }.
move-reflect-sure-stay = Al leer «{ $quote }», lo que llega es { $feeling }. Puede estar aquí.
move-reflect-guess = «{ $quote }». Suena como si hubiera algo de { $feeling }, ¿o es otra cosa?
move-reflect-guess-near = Puede ser una mala pista: ¿hay { $feeling } cerca de «{ $quote }», o es otra cosa?
move-reflect-earlier = Antes escribiste: «{ $earlier }». Puede tener que ver con esto, o no.
move-reflect-no-hurry = «{ $quote }». Con esto no hay prisa.
move-reflect-makes-sense = «{ $quote }». Después de lo que escribiste antes, se puede entender.
move-reflect-still-here = «{ $quote }». Está aquí, y lo estás mirando.
move-reflect-light = «{ $quote }». Ahí hay algo luminoso.
move-reflect-distance = Visto desde unos pasos más atrás, dice: «{ $quote }». Desde ahí puede verse igual, o un poco distinto.
move-reflect-thread = Primero «{ $earlier }», ahora «{ $quote }». Puede que haya un hilo entre ambas.
move-short-fine = Bastan pocas palabras. Puede que haya mucho detrás, o hoy no tanto.
move-short-fine-plain = Bastan pocas palabras.
move-short-not-knowing = No saber también es una respuesta. Puede quedar abierta.
move-short-quiet = Aquí puede haber silencio un rato. No tiene que salir nada.
move-short-earlier = Antes estaban estas palabras: «{ $earlier }». Siguen aquí.
move-repeated-stays = Otra vez: «{ $quote }». Parece que pide un lugar aquí.
move-skipped-wait = Por ahora, sin pregunta. El campo está para lo que sea, en cualquier orden.
move-care-feet = Por ahora no hay más preguntas sobre eso. Los dos pies en el suelo, y una respiración lenta, si se puede.
move-care-words = «{ $quote }». Eso también está aquí ahora. En «Ayuda ya» hay personas que escuchan.
move-care-stay = «{ $quote }». Se lee tal como está. En este minuto no hay que resolver nada.

# affirm
move-affirm-said = «{ $quote }». Le has puesto palabras. No siempre es fácil.
move-affirm-said-plain = «{ $quote }». Ya tiene palabras.
move-affirm-looking = Estás mirando «{ $quote }» en vez de mirar a otro lado. Eso pide algo.
move-affirm-care = En «{ $quote }» hay cuidado por alguien.
move-affirm-keeping-on = Con todo lo de «{ $quote }», aun así encontraste tiempo para escribir.
move-affirm-honest = «{ $quote }». Está dicho sin adornarlo.
move-affirm-value = En «{ $quote }» asoma algo que para ti vale.

# ask-open
move-short-one-word = ¿Qué palabra sale primero, sea la que sea?
move-short-body = ¿En qué parte del cuerpo se nota algo ahora, si es que se nota?
move-short-today = ¿Qué cosa pequeña hubo hoy, del tipo que sea?
move-short-number = De 0 a 10, ¿cuánto pesa hoy, y qué lo hace ese número?
move-short-picture = Si esto fuera un tiempo del cielo, ¿cómo sería?
move-short-easier = ¿De qué sería más fácil escribir en su lugar?
move-repeated-back = Estas palabras han vuelto: «{ $quote }». ¿Qué hay en ellas que aún no se ha dicho?
move-repeated-other-words = «{ $quote }», otra vez. ¿Cómo sonaría con otras palabras?
move-skipped-other = Esa pregunta queda fuera. ¿Qué prefieres mirar?
move-skipped-here = Se deja fuera, está bien. ¿Qué está ahora en primer plano?
move-skipped-small = Una más pequeña, entonces: ¿qué hay a tu alrededor en este momento?
move-skipped-return = Esa no. ¿Qué parte de «{ $earlier }» merece otra mirada?
move-ask-most = «{ $quote }». ¿Qué es lo que más te importa de eso?
move-ask-most-plain = ¿Qué importa más en «{ $quote }»?
move-ask-more = «{ $quote }». ¿Qué más forma parte de eso?
move-ask-around = «{ $quote }». ¿Qué pasaba alrededor?
move-ask-like = «{ $quote }». ¿Cómo es llevar eso?
move-ask-like-plain = «{ $quote }». ¿Cómo es eso?
move-ask-first-noticed = «{ $quote }». ¿Qué fue lo primero que notaste?
move-ask-in-body = ¿En qué parte del cuerpo se queda «{ $quote }», si es que se queda?
move-ask-name = ¿Qué palabra se acerca más a cómo se siente «{ $quote }»?
move-ask-hardest = «{ $quote }». ¿Qué parte es la más difícil?
move-ask-people = ¿Quién sabe de «{ $quote }», y qué ve de eso?
move-ask-said-then = ¿Qué te pasó por la cabeza con «{ $quote }»?
move-ask-miss = «{ $quote }». ¿Qué es lo que más echas en falta?
move-ask-remember = «{ $quote }». ¿Qué te gustaría que se recordara?
move-ask-nights = «{ $quote }». ¿Cómo es el rato alrededor del sueño?
move-ask-money-weight = «{ $quote }». ¿Qué cambia más en tus días?
move-ask-home = «{ $quote }». ¿Qué da ahora un poco de suelo bajo los pies?
move-ask-anger-for = «{ $quote }». ¿Qué es lo que ahí quiere ser protegido?
move-ask-needs = «{ $quote }». ¿Qué necesita este momento?
move-ask-needs-plain = «{ $quote }». ¿Qué hace falta?
move-ask-exception = ¿Cuándo fue «{ $quote }» un poco menos así, aunque fuera una hora?
move-ask-other-side = «{ $quote }». ¿Qué más podría ser verdad al lado de eso?
move-ask-knows = «{ $quote }». ¿Qué sabes seguro de eso, y qué todavía no?
move-ask-ought = «{ $quote }». ¿De dónde viene esa regla?
move-ask-word-for-self = Si «{ $quote }» no lo es todo en ti, ¿qué más hay?
move-ask-friend = Si alguien a quien aprecias escribiera «{ $quote }», ¿qué le dirías?
move-ask-far = Mirando «{ $quote }» desde el año que viene, ¿qué destacaría?
move-ask-problem-name = Si «{ $quote }» tuviera un nombre propio, ¿cómo se llamaría?
move-ask-behind = «{ $quote }». ¿Qué hay detrás que te importa?
move-ask-tried = ¿Qué has hecho hasta ahora para vivir con «{ $quote }»?
move-ask-carried = ¿Qué te ha sostenido en los días con «{ $quote }»?
move-ask-better = «{ $quote }». ¿Qué sería un poco mejor que ahora?
move-ask-tomorrow = Si mañana fuera un poco más ligero, ¿qué notarías primero?
move-ask-keep-good = «{ $quote }». ¿Qué lo hizo posible?
move-ask-savour = «{ $quote }». ¿Cuál fue el mejor momento?
move-ask-kind = «{ $quote }». ¿Cómo sonaría aquí una palabra amable hacia ti?
move-ask-kind-plain = «{ $quote }». ¿Qué te dirías, con amabilidad?
move-ask-who-near = ¿A quién estaría bien tener cerca, con «{ $quote }»?
move-ask-small-part = ¿Qué parte de «{ $quote }» está en tus manos, si alguna lo está?
move-ask-values = «{ $quote }». ¿Qué te gustaría defender en esto?
move-ask-now-different = Ahora que está escrito, ¿cómo se ve «{ $quote }»?
move-ask-next = ¿Qué sale ahora, en cualquier orden?
move-care-room = Para llegar a este lugar: ¿qué tres cosas se ven desde aquí?
move-care-near = ¿Quién podría estar cerca ahora, en el mismo lugar o por teléfono?
move-care-sounds = ¿Qué se oye en este momento, cerca o lejos?
move-care-warm = ¿Qué hay de cálido o suave al alcance de la mano?

# summarise
move-sum-so-far = Hasta aquí: «{ $earlier }». Y ahora: «{ $quote }». Las dos cosas son tuyas.
move-sum-missing = Para reunirlo: «{ $earlier }», y «{ $quote }». ¿Qué falta?
move-sum-way = Ha ido de «{ $earlier }» a «{ $quote }». Es un buen trecho para un rato.
move-sum-weigh = «{ $earlier }». «{ $quote }». ¿Cuál de las dos pesa más ahora, y en qué lo notas?
move-sum-side = Lado a lado, con tus palabras: «{ $earlier }» y «{ $quote }».
move-sum-three = En breve, escribiste «{ $earlier }», y después «{ $quote }». Ha sido escuchado.

# offer-exercise
move-offer-later = «{ $quote }». Hay aquí algo que algunas personas usan en momentos así: «{ $exercise }». Espera al final, si te apetece.
move-offer-beside = Además de escribir, aquí hay «{ $exercise }». Está al final, y también está bien dejarlo.
move-offer-settle = Para un minuto más tranquilo está «{ $exercise }». Está al final, o en cualquier momento desde la primera página.
move-offer-body = Las palabras son un camino. «{ $exercise }» es otro, con el cuerpo, y espera al final.

# teach
move-teach-words = «{ $quote }». Hay estudios que vieron que un sentimiento suele hacerse algo más pequeño cuando tiene palabras.
move-teach-thoughts = «{ $quote }». Un pensamiento puede sentirse como un hecho y aun así ser un pensamiento. Se puede mirar.
move-teach-alarm = «{ $quote }». El cuerpo suele dar la alarma pronto, para protegernos. Con el tiempo vuelve a bajar.
move-teach-grief = «{ $quote }». Echar de menos viene en olas, y no tiene horario.
move-teach-shared = «{ $quote }». Mucha gente conoce algo parecido, aunque se sienta a solas.

# close
move-close-stop-or-on = «{ $quote }». Es un buen lugar para parar, y seguir también está bien.
move-close-take = ¿Qué te gustaría llevarte de lo que has escrito?
move-close-step = Después de «{ $quote }»: ¿qué podría ser algo pequeño para hoy o mañana, o nada?
move-close-rest = Se ha dicho mucho. Puede descansar aquí, y seguirá siendo tuyo.
move-close-thanks = Gracias por «{ $quote }». Tus palabras se reúnen cuando pares.
move-close-thanks-plain = «{ $quote }». Cuando pares, se reúnen tus palabras.
move-close-after = ¿Qué vendría bien para la próxima hora, después de todo esto?

# repair
move-repair-how = Gracias por decirlo. ¿Cómo lo dirías tú?
move-repair-how-plain = ¿Cómo lo dirías tú?
move-repair-missed = Ahí faltó algo. ¿Qué fue?
move-repair-drop = Esa suposición se retira. ¿Qué se acerca más?
move-repair-yours = Esto lo conoces mejor que nadie. ¿Qué palabras encajan mejor?
move-repair-taken-back = Se retira. El campo está para tus propias palabras.
move-repair-heard = Entonces, más cerca de esto: «{ $quote }». Eso es lo que vale ahora.
move-repair-heard-more = «{ $quote }». Así está más claro. ¿Qué más forma parte de eso?
move-repair-heard-thanks = Gracias, ahora queda así: «{ $quote }».
move-repair-heard-thanks-plain = Ahora queda así: «{ $quote }».
move-repair-heard-short = Gracias. La suposición equivocada ya no está.
