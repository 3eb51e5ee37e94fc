"""A code that opens the vault when the passphrase is gone: 128 random bits, written to be copied.

Crockford's base 32 (https://www.crockford.com/base32.html) in seven groups of four, ``7K2M-…``:
26 symbols for the bits, then two for a check. There is no I, L, O or U in it, so nothing is taken
for 1, 0 or V, and no word comes about by chance.

The check makes the whole number leave the remainder 1 when it is divided by 1021, as ISO 7064 does
with 97. The divisor is a prime above 31, and 32 has order 204 modulo it: every single wrong symbol
and every two symbols that changed places are noticed, wherever they stand. Of all other slips one
in about 1,000 passes; then the code merely does not open the vault.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Protocol

CODE_BYTES = 16
SYMBOLS = 28
GROUP = 4
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011")
_CHECK_SYMBOLS = 2
_DIVISOR = 1021  # the largest prime that two symbols can hold
_REMAINDER = 1
_LONGEST_TEXT = 512  # a code typed with a space around each symbol is far shorter


class RecoveryCodeRefused(ValueError):
    """``code``: recovery_length, recovery_symbol or recovery_checksum. Never holds the text."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class RandomBytes(Protocol):
    """What ``ports.Random`` offers."""

    def token(self, length_bytes: int) -> bytes:
        """``length_bytes`` unpredictable bytes."""


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryCode:
    """``data`` is CODE_BYTES long: 128 bits. Raises ValueError for any other length."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != CODE_BYTES:
            raise ValueError("recovery code length")

    @property
    def symbols(self) -> str:
        """The 28 symbols without dashes."""
        shifted = int.from_bytes(self.data, "big") * len(ALPHABET) ** _CHECK_SYMBOLS
        number = shifted + (_REMAINDER - shifted) % _DIVISOR
        places = range(SYMBOLS - 1, -1, -1)
        return "".join(ALPHABET[number // 32**place % 32] for place in places)

    @property
    def text(self) -> str:
        """As it is shown: ``XXXX-XXXX-…``, seven groups."""
        whole = self.symbols
        return "-".join(whole[start : start + GROUP] for start in range(0, SYMBOLS, GROUP))


def new_code(random: RandomBytes) -> RecoveryCode:
    return RecoveryCode(random.token(CODE_BYTES))


def read_code(text: str) -> RecoveryCode:
    """What somebody typed, in any case, spacing, width or digits; O is 0, and I and L are 1.

    Raises RecoveryCodeRefused: a symbol that no code has, too many or too few of them, or a slip.
    """
    if len(text) > _LONGEST_TEXT:
        raise RecoveryCodeRefused("recovery_length")
    symbols = "".join(map(_symbol, unicodedata.normalize("NFKD", text)))
    if len(symbols) != SYMBOLS:
        raise RecoveryCodeRefused("recovery_length")
    value = 0
    for symbol in symbols[:-_CHECK_SYMBOLS]:
        value = value * len(ALPHABET) + ALPHABET.index(symbol)
    if value >> 8 * CODE_BYTES:
        raise RecoveryCodeRefused("recovery_checksum")
    code = RecoveryCode(value.to_bytes(CODE_BYTES, "big"))
    if code.symbols != symbols:  # so a check can be written in one way only
        raise RecoveryCodeRefused("recovery_checksum")
    return code


def _symbol(character: str) -> str:
    """One symbol of the alphabet, or nothing for what stands between symbols."""
    digit = unicodedata.decimal(character, None)  # the digits of every script
    if digit is not None:
        return str(digit)
    symbol = character.upper().translate(_ALIKE)
    if len(symbol) == 1 and symbol in ALPHABET:
        return symbol
    # Spaces, dashes and dots, line ends, marks of direction, accents; and the minus sign.
    if unicodedata.category(character)[0] in "ZPCM" or character == "\N{MINUS SIGN}":
        return ""
    raise RecoveryCodeRefused("recovery_symbol")
