"""Forms of a text to compare with what others would guess; never used to open anything."""

from __future__ import annotations

import unicodedata

from stillwater.domain.passphrase import canonical

_LEET = str.maketrans({"0": "o", "1": "i", "!": "i", "l": "i", "3": "e", "4": "a", "@": "a",
                       "5": "s", "$": "s", "7": "t"})  # fmt: skip


def plain(text: str) -> str:
    """Lower case without accents; as many signs as it takes."""
    spread = unicodedata.normalize("NFD", canonical(text).casefold())
    return "".join(sign for sign in spread if unicodedata.category(sign) != "Mn")


def folded(text: str) -> str:
    """For comparing: ``plain`` letters and digits only, and digits or signs that stand for a letter
    read as that letter."""
    return "".join(sign for sign in plain(text).translate(_LEET) if sign.isalnum())
