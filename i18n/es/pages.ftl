# Translated for this project; not yet reviewed by a native speaker.
pages-older = Mostrar entradas anteriores
pages-newer = Mostrar entradas más recientes
pages-place = Página { $number } de { $last }
