# Translated for this project; not yet reviewed by a native speaker.
pace-about = Más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. Puedes seguir cuando quieras.
pace-in = inspira
pace-out = espira
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
