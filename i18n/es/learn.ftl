# Translated for this project; not yet reviewed by a native speaker.
learn-title = Es bueno saberlo
learn-lead = Textos cortos para leer. Puedes parar en cualquier momento. Ninguno dice qué es lo que tienes.
learn-minutes =
    { $minutes ->
        [one] Un minuto más o menos
       *[other] Unos { $minutes } minutos
    }
learn-source = De dónde viene esto
learn-may-like = Quizá te sirva
learn-there = Allí, en «{ $everything }»: { $names }
learn-other = Y además
learn-stories = Hay quien lo cuenta
learn-stories-lead = Lo escribieron personas reales, que aceptaron que se muestre aquí. Tu historia puede ser muy distinta.
learn-told-by = Lo cuenta { $who }
