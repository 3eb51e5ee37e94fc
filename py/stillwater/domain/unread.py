"""Whether a text is long enough to say of its language that it cannot be read.

A few words in another language are no reason. What a word is depends on the writing: many languages
part words with spaces, some write none, and some put into one word what others say in five.
"""

from __future__ import annotations

ENOUGH_WORDS = 8
ENOUGH_LETTERS = 40
"""As many as eight words of five letters: for long words, and for words written without spaces."""
_LETTERS_A_WORD = 2
#: Scripts without spaces between words: Thai to Tibetan, Burmese, Khmer, Japanese and Chinese.
_WITHOUT_SPACES = (
    (0x0E00, 0x0FFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3005, 0x3007),
    (0x3040, 0x30FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def is_long_enough(text: str) -> bool:
    """Words or letters, whichever are enough first; two signs of a script without spaces between
    its words count as a word."""
    signs = sum(_is_without_spaces(letter) for letter in text)
    letters = sum(map(str.isalpha, text))
    words = len(text.split()) + signs // _LETTERS_A_WORD
    return words >= ENOUGH_WORDS or letters >= ENOUGH_LETTERS


def _is_without_spaces(letter: str) -> bool:
    return letter.isalpha() and any(low <= ord(letter) <= high for low, high in _WITHOUT_SPACES)
