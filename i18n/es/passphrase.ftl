# Translated for this project; not yet reviewed by a native speaker.
passphrase-kind = ¿Qué frase de acceso?
passphrase-kind-words = Seis palabras al azar
passphrase-kind-own = Mis propias palabras
passphrase-words-about = Estas seis palabras salieron al azar en este dispositivo:
passphrase-words-other = Otras palabras
passphrase-words-paper = Escríbelas en papel, en este orden. Guarda el papel lejos de este teléfono o computadora.
passphrase-words-worth = Son tan difíciles de adivinar como { $bits } monedas lanzadas seguidas. Incluso con una sala llena de computadoras potentes harían falta miles de años.
passphrase-words-again = Ahora escribe las seis palabras
passphrase-words-again-hint = En el mismo orden, con un espacio entre ellas. Ninguna lleva tilde ni eñe.
passphrase-own-hint = Al menos 15 caracteres. Vale todo: letras, espacios, signos, cualquier idioma. No hay más reglas. Las tildes y las mayúsculas cuentan.
passphrase-missing = { $count ->
    [one] Falta un carácter.
   *[other] Faltan { $count } caracteres.
}
passphrase-first = Es de lo primero que la gente prueba.
passphrase-lasts-moments = Con muchas computadoras potentes se podría adivinar en un día.
passphrase-lasts-days = Con muchas computadoras potentes se podría adivinar en semanas.
passphrase-lasts-years = Con muchas computadoras potentes harían falta meses o años para adivinarla.
passphrase-lasts-lifetimes = Con muchas computadoras potentes haría falta más de una vida para adivinarla. Está bien así.
passphrase-lasts-beyond = Incluso con muchas computadoras potentes harían falta miles de años, a no ser que se sepa de dónde sale. Está muy bien así.
passphrase-advice-common = Mucha gente la elige o la conoce de algún sitio. Unas pocas palabras que no tengan relación son mucho más difíciles de encontrar.
passphrase-advice-name-number = Parece un nombre o una palabra común con un número. Añade dos palabras que no tengan nada que ver.
passphrase-advice-repeat = Lo mismo una y otra vez es fácil de encontrar. Añade tres palabras distintas entre sí.
passphrase-advice-run = Lo que va seguido en el alfabeto o en el teclado es fácil de encontrar. Añade tres palabras que no tengan nada que ver entre sí.
passphrase-advice-date = Las fechas se prueban rápido. Añade tres palabras que no tengan nada que ver con ellas.
passphrase-advice-few = Una o dos palabras más, sin relación con las otras, la harían mucho más difícil.
vault-passphrase-common = Mucha gente probaría esta primero. Elige otra, por favor. Abajo se dice qué ayudaría.
