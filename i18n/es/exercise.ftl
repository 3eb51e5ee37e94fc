# Translated for this project; not yet reviewed by a native speaker.
pace-about = Más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. Puedes seguir cuando quieras.
pace-pause = Pausa
pace-in = Toma aire
pace-hold = Sostén
pace-out = Suelta
pace-rest = Espera
pace-controls = A qué ritmo
pace-slower = Más lento
pace-faster = Más rápido
pace-seconds = Tomar aire { $in }, soltar { $out } segundos
pace-seconds-hold = Tomar aire { $in }, sostener { $hold }, soltar { $out } segundos
pace-seconds-rest = Tomar aire { $in }, soltar { $out }, esperar { $rest } segundos
pace-seconds-hold-rest = Tomar aire { $in }, sostener { $hold }, soltar { $out }, esperar { $rest } segundos
pace-more = Sonido y más
pace-sound = Un sonido suave
pace-sound-end = Un sonido suave al final
pace-vibration = Vibración
pace-aloud = Que el lector de pantalla cuente
pace-aloud-end = Que el lector de pantalla avise al final
pace-done = Ese era el tiempo. Puedes quedarte más o seguir, como prefieras.
pace-dizzy = Si notas mareo o malestar, para y respira como sueles hacerlo.
body-head = Cabeza
body-face = Cara
body-jaw = Mandíbula
body-throat = Garganta
body-shoulders = Hombros
body-chest = Pecho
body-belly = Vientre
body-back = Espalda
body-hips = Caderas
body-arms = Brazos
body-hands = Manos
body-legs = Piernas
body-feet = Pies
body-everywhere = En todo el cuerpo
body-nowhere = En ningún lugar que note
