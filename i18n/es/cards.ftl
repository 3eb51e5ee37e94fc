# Translated for this project; not yet reviewed by a native speaker.
card-anxiety-title = ¿Qué es la ansiedad?
card-anxiety-text =
    La ansiedad es una alarma. Acelera el corazón, aprieta el estómago y pone la mente a buscar peligros. Sin ella, la gente cruzaría la calle sin mirar.
    A veces la alarma suena demasiado, demasiado fuerte o cuando no hay fuego. Entonces se empieza a evitar: llamadas, autobuses, reuniones, noches a solas. Evitar alivia enseguida, y vuelve la alarma más sensible.
    Es muy frecuente. Le pasa a gente tranquila y a gente valiente, y nadie lo elige. Una alarma que salta con facilidad puede aprender a sonar menos, muchas veces con ayuda y paso a paso.
    Lo que ayuda a mucha gente: respirar más despacio, mirar la preocupación por los dos lados, acercarse a lo temido en pasos pequeños, dormir y la compañía.
    Si la ansiedad llena casi todos los días durante semanas, o no te deja hacer lo necesario, vale la pena hablarlo en una consulta. La mayoría de la gente con mucha ansiedad nunca recibe ayuda, aunque hay ayuda que funciona.
card-low-mood-title = ¿Qué es el ánimo bajo?
card-low-mood-text =
    Todo el mundo tiene bajones: tras una pérdida, una pelea, un invierno largo. Casi siempre pasan en unos días.
    A veces se quedan. La alegría se apaga, el cuerpo pesa, los pensamientos se vuelven en contra, cambian el sueño y el hambre. Si dura casi todo el día, casi todos los días, dos semanas o más, puede ser lo que en medicina se llama depresión.
    No es pereza ni falta de voluntad. Tiene muchas causas a la vez: lo que pasó, lo que falta, el cuerpo, la familia de la que se viene, la pobreza, la soledad.
    Es frecuente en todo el mundo y se puede tratar. A unas personas les ayuda la terapia, a otras los medicamentos, a otras las dos cosas. Hacer algo pequeño, la luz del día y la gente que se queda cerca pueden llevar una parte.
    No hace falta esperar a que sea lo bastante grave. Si vivir parece no valer la pena, acude por favor a personas ahora: «Ayuda ya» está arriba en todas las pantallas.
card-grief-title = ¿Qué es el duelo?
card-grief-text =
    El duelo es lo que viene tras una pérdida: de una persona, un animal, una casa, un país, un cuerpo que respondía, un futuro que se había planeado.
    No hay etapas fijas. Mucha gente va y viene: unas horas con la pérdida, otras con los platos, las facturas, hasta con la risa. Las dos cosas son parte de él. Reír no es una traición.
    Puede verse como lágrimas, enfado, vacío, cansancio, o como nada por un tiempo. Hay quien siente alivio, y después culpa por ello. Cada persona y cada cultura lo vive a su manera, y a su tiempo.
    Lo que a mucha gente le hace bien: decir el nombre, mantener una costumbre, alguien que no dé consejos, comer, dormir.
    Para más o menos una de cada diez personas, el duelo sigue tan agudo como al principio durante mucho tiempo y no deja sitio para vivir. No es un fracaso. Hay gente que sabe ayudar con eso.
card-panic-title = ¿Qué es un ataque de pánico?
card-panic-text =
    Un ataque de pánico es una ola de miedo muy fuerte. El corazón se dispara, falta el aire, hormiguean las manos, el mundo parece irreal. Mucha gente cree que se muere o que pierde la cabeza.
    La ola suele subir en minutos y bajar por sí misma. Se siente peligrosa, y casi siempre es la alarma del cuerpo que salta sin fuego. Más o menos una de cada ocho personas tiene un ataque así alguna vez.
    Lo que hace alguna gente: quedarse donde está si el lugar es seguro, apoyar los dos pies, nombrar cinco cosas que ve, soltar el aire despacio. No para echar la ola, sino para acompañarla hasta que pase.
    Si es la primera vez, o si hay dolor en el pecho, desmayo o debilidad en un lado, busca atención médica: el cuerpo puede tener otros motivos.
    Cuando el miedo al próximo ataque empieza a mandar en tus días, la terapia ayuda a mucha gente.
card-trauma-reactions-title = Después de algo terrible
card-trauma-reactions-text =
    Después de violencia, un accidente, una huida o una muerte, el cuerpo y la mente pueden seguir en guardia. Vuelven imágenes sin llamarlas, también en sueños. Los ruidos sobresaltan. Hay quien no siente nada. Hay quien siente enfado o vergüenza, o no recuerda partes.
    Son reacciones a algo muy fuera de lo normal. No quieren decir debilidad ni que se pierda la cabeza. En la mayoría de la gente se calman en las semanas siguientes, sobre todo donde hay seguridad, descanso y buena compañía.
    Nadie tiene que contarlo todo. Que te hagan repasar los detalles poco después no ayuda. Tú eliges qué dices, a quién y cuándo.
    Lo que ayuda a mucha gente: volver al presente con los ojos, los oídos y los pies; días normales; estar con personas que no presionan.
    Si dura más de un mes, o empeora, hay tratamientos que ayudan a mucha gente. Si sigues en peligro, lo primero es la seguridad: «Ayuda ya».
card-asking-for-help-title = Pedir ayuda
card-asking-for-help-text =
    Pedir ayuda le cuesta a casi todo el mundo. «Hay gente peor.» «Tengo que poder.» «Pensarán que perdí la cabeza.» Son ideas tan comunes que se han estudiado en muchos países.
    No hacen falta un diagnóstico, pruebas ni palabras perfectas. «Hace tiempo que no estoy bien» basta. También una nota o un mensaje.
    Hay quien busca a una persona que ya ha escuchado antes. A otra gente le resulta más fácil con alguien que se dedica a eso: personal médico, de enfermería o de trabajo social, docentes, una persona religiosa de confianza, una línea de ayuda.
    La primera respuesta puede decepcionar. La gente tiene prisa, o es torpe, o tiene miedo. Eso dice poco de ti, y nada de la siguiente persona a quien preguntes.
    Quien decide sigues siendo tú: qué cuentas, hasta dónde llegas y cuándo paras. Pedir no es rendirse. Es de las cosas más antiguas que la gente hace por los demás.
card-what-happens-in-therapy-title = ¿Qué pasa en una terapia?
card-what-happens-in-therapy-text =
    En una terapia hablada, alguien con formación escucha, pregunta y trabaja contigo en lo que te gustaría que fuera distinto. Hay muchos tipos. Unos miran pensamientos y hábitos, otros sentimientos y relaciones, otros el pasado.
    Los primeros encuentros son para conocerse: qué te trae, qué esperas, qué ha ayudado antes. También puedes preguntar. ¿Cuánto dura? ¿Cuánto cuesta? ¿Qué se apunta? ¿Quién lo sabrá?
    Lo que dices se queda allí. Hay pocas excepciones, como un peligro para la vida de alguien; pregunta por ellas.
    Se puede llorar, reír o callar. Se puede decir «todavía no». Algunas semanas pesan más antes de pesar menos.
    Que el trabajo en común vaya bien importa bastante. Si no encaja, puedes decirlo o buscar a otra persona. Es común, y no ofende.
card-helping-a-friend-title = Ayudar a una amistad
card-helping-a-friend-text =
    No hacen falta las palabras justas. Estar ahí y escuchar es casi todo.
    A alguna gente le va bien empezar por lo que ve: «Últimamente hablas poco. ¿Cómo estás de verdad?». Y luego esperar. Preguntar qué ayudaría, en vez de adivinarlo. Los consejos pueden venir después, o no venir.
    Frases como «mira el lado bueno» suelen cerrar la charla. «Suena duro» la deja abierta.
    Si te preocupa la vida de alguien, puedes preguntarlo abiertamente. Los estudios no vieron señales de que preguntar meta la idea en la cabeza. Quédate ahí, o procura que alguien se quede, y busca ayuda. Esto no es un secreto para guardar.
    Lo práctico sostiene mucho: una comida, un paseo, acompañar a una cita.
    Y cuídate. Puedes ser una amistad sin ser la única. Otras personas pueden compartirlo, y puedes decir qué es demasiado.
card-stigma-title = «¿Qué va a pensar la gente?»
card-stigma-text =
    Mucha gente esconde cómo está, por miedo a que hablen, a perder el trabajo, a un trato como de niño. A veces ese miedo acierta: a quien lo pasa mal por dentro se le juzga y se le deja fuera todavía, en todos los países. Eso se llama estigma, y es injusto.
    Lo más duro suele estar dentro. Después de oír mucho tiempo que es debilidad, se empieza a creer. Puede ayudar preguntarse: ¿diría esto de alguien a quien quiero? ¿Lo diría de una pierna rota?
    Un tiempo difícil en la mente es parte de una vida. No es lo que alguien es. La mayoría de la gente lo conoce, por su propia historia o por alguien cercano, y pocas personas lo cuentan.
    Lo que mejor cambia las ideas es conocer a gente que lo ha vivido. Nadie tiene que contar su historia para eso. No se la debes a nadie. Tú eliges si la cuentas, a quién y cuánto.
card-burnout-title = El desgaste por el trabajo
card-burnout-text =
    Se llama agotamiento laboral a lo que puede pasar cuando la carga del trabajo dura mucho tiempo sin bastante descanso, voz o gratitud. La palabra se refiere al empleo; pero cuidar de un niño o de los padres puede desgastar de forma parecida.
    Suele verse de tres maneras. No quedan fuerzas, ni después de dormir. Crece la distancia: todo y todos en el trabajo son demasiado. Y parece que nada se termina, por largo que sea el día.
    Les pasa mucho a personas a quienes su trabajo les importa. Dice más de la carga que de la persona. Por eso a veces no basta con descansar; también hay que mirar la carga. ¿Qué podría ser menos, más tarde, compartido o dejado? ¿Quién lo decide? ¿Quién podría hablar por ti, o contigo?
    Algunas señales también pueden venir del ánimo bajo o del cuerpo. Si el cansancio dura semanas, en una consulta médica se puede buscar la causa.
card-anger-title = ¿Para qué sirve el enfado?
card-anger-text =
    El enfado dice que algo no está bien: se cruzó un límite, algo es injusto, algo querido está en peligro. Da fuerza para proteger. Es un sentimiento como otros, y no señal de mal carácter.
    Lo que se hace con él es otra cosa. El enfado estrecha la mirada, y las palabras de ese momento son difíciles de retirar.
    Mucha gente cree que hay que soltarlo: gritar, golpear un cojín, mandar el mensaje. Muchos estudios juntos dicen otra cosa. Lo que agita el cuerpo mantiene el enfado; lo que calma el cuerpo lo deja bajar. Respirar despacio, contar, alejarse diez minutos, agua fría.
    Después viene la pregunta de qué iba. Muchas veces debajo hay dolor, miedo o cansancio. ¿Qué necesitas? ¿Qué podrías pedir, en una frase tranquila?
    Si el enfado lleva a que alguien salga herido, tú u otra persona, es motivo para buscar ayuda pronto.
card-loneliness-title = ¿Qué es la soledad?
card-loneliness-text =
    La soledad es la distancia entre la compañía que se tiene y la que se desea. Se puede estar a solas y a gusto, o sentir soledad en una sala llena.
    Más o menos una de cada seis personas la siente. Llega a cualquier edad, muchas veces tras un cambio: una mudanza, un nacimiento, una enfermedad, una separación, otra escuela, hacerse mayor. No es señal de que cueste querer a alguien.
    La soledad vuelve precavida a la gente. Se espera un no, se ve frialdad donde no la hay, y se da otro paso atrás. Saberlo puede ayudar a leer una cara dos veces.
    No hacen falta grandes planes. Hay quien empieza por contactos pequeños: un saludo en la tienda, un mensaje a alguien de antes, una hora donde otros hacen lo mismo. Ser útil para alguien también puede acercar.
    No todo está en manos de una persona. La distancia, el dinero, la enfermedad y que otros dejen fuera son motivos reales.
card-talking-with-family-title = Contarlo a la gente cercana
card-talking-with-family-text =
    ¿Contarlo, o no contarlo? No hay una respuesta buena para todo el mundo. Puede traer alivio y ayuda. También preocupación, preguntas o silencio. Puedes contarlo todo, un poco o nada.
    Algunas cosas para pensar antes. ¿Quién ha sabido guardar algo? ¿Qué espero: ayuda, comprensión, solo que lo sepan? ¿Qué prefiero no oír? ¿Qué me reservo?
    Luego, cómo. Un momento tranquilo, o un paseo. Hay quien lo escribe. «Quiero contarte algo. No tienes que resolverlo.» «Lo paso mal desde la primavera y estoy recibiendo ayuda.»
    La gente cercana puede asustarse o decir algo torpe. Muchas veces hace falta una segunda charla. Puede ayudar decirles qué necesitas ahora, y qué no.
    Si contarlo a alguien pudiera ponerte en peligro, puede esperar. Quizá alguien de fuera sea mejor como primera persona.
card-medication-questions-title = Preguntas sobre medicamentos
card-medication-questions-text =
    Esta tarjeta no da consejos sobre medicamentos. Reúne preguntas que la gente lleva a la consulta médica, a enfermería o a la farmacia.
    ¿Para qué es este medicamento en mi caso? ¿Qué otra cosa se podría hacer en su lugar, o además?
    ¿Cuándo podría notar algo? ¿Cómo sabremos si ayuda, y cuándo lo revisamos?
    ¿Qué efectos secundarios son comunes? ¿Con cuáles tengo que llamar enseguida, y a qué número?
    ¿Cómo se toma: cuándo, con comida o sin ella, y si un día se me olvida? ¿Y el alcohol, conducir, otros medicamentos, las hierbas?
    ¿Y en un embarazo, si lo busco, o durante la lactancia? ¿Y con otra enfermedad?
    ¿Cuánto tiempo lo tomaría? ¿Cómo se dejaría, llegado el momento?
    ¿Cuánto me cuesta?
    Por favor, no empieces, cambies ni dejes un medicamento por esta página. Si tienes dudas sobre uno que tomas, es un buen motivo para preguntar pronto.
