# Translated for this project; not yet reviewed by a native speaker.
vault-items-lost = { $count ->
    [one] No se pudo leer una reflexión: su lugar de almacenamiento estaba dañado. Todo lo demás está aquí. La parte dañada se conserva y va en el próximo respaldo.
   *[other] No se pudieron leer { $count } reflexiones: su lugar de almacenamiento estaba dañado. Todo lo demás está aquí. La parte dañada se conserva y va en el próximo respaldo.
}
vault-restored-partly = { $count ->
    [0] El archivo estaba dañado, pero se pudo leer todo lo que contiene y ya está aquí.
    [one] El archivo estaba dañado. No se pudo leer una de sus reflexiones. Todo lo demás ya está aquí.
   *[other] El archivo estaba dañado. No se pudieron leer { $count } de sus reflexiones. Todo lo demás ya está aquí.
}
