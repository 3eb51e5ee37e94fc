# Translated for this project; not yet reviewed by a native speaker.
breathe-title = Respirar despacio
breathe-lead = Sigue el círculo. Toma aire cuando crece y suéltalo cuando baja.
breathe-still-title = Cuenta con tu respiración
breathe-still-in = Toma aire: 1, 2, 3, 4.
breathe-still-out = Suelta el aire: 1, 2, 3, 4, 5, 6.
breathe-described = Toma aire mientras cuentas hasta cuatro. Suéltalo mientras cuentas hasta seis. Y otra vez, a tu ritmo.
breathe-how-long = Un minuto es un buen comienzo. Cinco minutos es mejor.
breathe-how = Para que sea más fácil
breathe-how-shoulders = Deja caer los hombros.
breathe-how-nose = Toma aire por la nariz, si puedes.
breathe-how-own = ¿Es demasiado lento? Cuenta menos. Que soltar el aire dure un poco más que tomarlo.
breathe-next = Cuando ya sea suficiente
breathe-next-ground = Volver al aquí y ahora
breathe-next-reflect = Darle vueltas a algo con calma
