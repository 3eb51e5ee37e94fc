# Translated for this project; not yet reviewed by a native speaker.
offline-title = Esta página aún no está en tu dispositivo
offline-body = Ahora mismo no hay internet, y esta página no se había guardado antes. Estas deberían funcionar:
offline-again = Cuando vuelva internet, ábrela una vez más y se quedará.
