# Translated for this project; not yet reviewed by a native speaker.
mirror-wrote = Escribiste:
mirror-hear = Tus palabras, tal como están:
mirror-staying = Quedémonos un momento con tus palabras:
mirror-matters = Parece que esto importa:
mirror-stands-out = Esta parte destaca:
mirror-again = Aquí está una vez más:
mirror-pause = Una línea en la que detenerse:
mirror-keep = Algo para tener presente:
mirror-label = Tus propias palabras, de vuelta
