passphrase-kind = Which passphrase?
passphrase-kind-words = Six words made for you
passphrase-kind-own = My own words
passphrase-words-about = These six words were drawn by chance on this device:
passphrase-words-other = Other words
passphrase-words-paper = Write them down on paper, in this order. Keep the paper apart from this phone or computer.
passphrase-words-worth = They are as hard to guess as { $bits } tosses of a coin in a row. Even somebody with a room full of strong computers would need thousands of years.
passphrase-words-again = Now type the six words
passphrase-words-again-hint = In the same order, with a space between them.
passphrase-own-hint = At least 15 characters. Anything goes: letters, spaces, signs, any language. There are no other rules.
passphrase-missing = { $count ->
    [one] One more character is needed.
   *[other] { $count } more characters are needed.
}
passphrase-first = This is among the first things that people try.
passphrase-lasts-moments = Somebody with many strong computers could guess this within a day.
passphrase-lasts-days = Somebody with many strong computers could guess this within weeks.
passphrase-lasts-years = Somebody with many strong computers would need months or years to guess this.
passphrase-lasts-lifetimes = Somebody with many strong computers would need more than a lifetime to guess this. That is good.
passphrase-lasts-beyond = Even somebody with many strong computers would need thousands of years, unless they know where it comes from. That is very good.
passphrase-advice-common = Many people choose it, or know it from somewhere. A few words that do not belong together are much harder to find.
passphrase-advice-name-number = It looks like a name or a common word with a number. Add two words that have nothing to do with it.
passphrase-advice-repeat = The same thing again and again is easy to find. Add three words that are all different.
passphrase-advice-run = Neighbours in the alphabet or on the keyboard are easy to find. Add three words that have nothing to do with each other.
passphrase-advice-date = Dates are easy to go through. Add three words that have nothing to do with them.
passphrase-advice-few = One or two more words that have nothing to do with the others would make it much harder.
vault-passphrase-common = Many people would try this one first. Please choose another. What would help is said below.
