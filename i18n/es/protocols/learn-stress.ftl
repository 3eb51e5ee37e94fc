# Translated for this project; not yet reviewed by a native speaker.
learn-stress-title = Conocer el estrés
learn-stress-purpose = Para qué sirve el estrés, qué pasa cuando no se apaga y qué lo deja bajar.
learn-stress-dose = Una vez, y otra cuando quieras. De cinco a ocho minutos.
learn-stress-science = Unidades cortas como esta, en pantalla, bajaron un poco el malestar, de media, en muchos estudios. La seguridad cambia de un estudio a otro.
learn-stress-know-question = ¿Qué te viene a la mente al oír la palabra estrés?
learn-stress-know-hint = Un lugar, una hora del día, una persona, algo en el cuerpo … Bastan unas palabras.
learn-stress-know-short = Lo que es para ti
learn-stress-card-one-question = Para qué sirve el estrés
learn-stress-card-one-hint =
    Cuando algo nos pide más de lo habitual, el cuerpo se prepara. El corazón va más rápido, los músculos se tensan y la atención se centra en lo urgente.
    Eso es útil. Ayuda a alcanzar el autobús, a terminar a tiempo o a proteger a un niño.
    No es un fallo ni una señal de debilidad. El estrés que va y viene es parte de la vida.
learn-stress-q-one-question = El corazón se acelera antes de algo difícil. ¿Qué es lo más probable?
learn-stress-q-one-hint = Aquí nadie cuenta puntos.
learn-stress-q-one-short = Un corazón rápido
learn-stress-q-one-a = Hay algo mal en mí.
learn-stress-q-one-b = El cuerpo se está preparando.
learn-stress-q-one-c = Demuestra que no puedo con ello.
learn-stress-q-one-because = Un corazón rápido lleva más sangre a los músculos: el cuerpo se prepara. Si viene con dolor, con desmayo o sin motivo, una consulta médica puede mirarlo.
learn-stress-card-two-question = Cuando no se apaga
learn-stress-card-two-hint =
    Hay cargas que no terminan por la noche: el dinero, el ruido, los conflictos, cuidar a alguien, vivir sin seguridad. Entonces el cuerpo sigue en alerta, también de noche.
    Se nota de formas distintas: el sueño, el estómago, dolor de cabeza, poca paciencia, olvidos, ver menos a la gente.
    Es desgaste, no debilidad. Dice que hay mucho que llevar y poco descanso o poca ayuda.
learn-stress-q-two-question = ¿Qué hace que el estrés pese más con el tiempo?
learn-stress-q-two-hint = Elige lo que te parezca más cercano.
learn-stress-q-two-short = Lo que más pesa
learn-stress-q-two-a = Que sea fuerte por un momento.
learn-stress-q-two-b = Que no encuentre un final.
learn-stress-q-two-c = Que otras personas lo lleven mejor.
learn-stress-q-two-because = El cuerpo aguanta bien un momento fuerte. Lo que desgasta es que después no llegue una pausa. Y cómo se sienten los demás por dentro casi nunca se ve.
learn-stress-card-three-question = Lo que lo deja bajar
learn-stress-card-three-hint =
    El cuerpo busca señales de que ya pasó: moverse, soltar el aire despacio, buena compañía, dormir, terminar algo.
    Las pausas pequeñas del día cuentan. No tienen que esperar a las vacaciones.
    Algunas causas no las puede cambiar una persona sola. Entonces ayuda repartir la carga, o preguntar quién más puede hacer algo.
learn-stress-mine-question = ¿Cómo aparece el estrés en ti, y de qué va ahora mismo?
learn-stress-mine-hint = ¿Dónde lo notas primero: en el cuerpo, en los pensamientos, en el sueño, en cómo hablas con la gente?
learn-stress-mine-short = El estrés en ti
learn-stress-try-question = ¿Qué lo deja bajar en tu caso, y cuándo podrías darle un sitio?
learn-stress-try-hint = Piensa en la última vez que aflojó, aunque fuera poco. ¿Qué era distinto?
learn-stress-try-short = Lo que lo afloja
learn-stress-summary-mine = El estrés, tal como lo conoces
learn-stress-summary-try = Lo que puede aflojarlo
learn-stress-to-paced-breathing = Soltar el aire despacio es una de las señales que el cuerpo entiende.
learn-stress-to-problem-management = Si una causa se puede cambiar, tómala por partes pequeñas.
learn-stress-to-learn-support = Si es demasiado para llevarlo a solas: cómo pedir ayuda.
