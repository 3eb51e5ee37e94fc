"""What may be a passphrase, and the bytes that stand for it.

NIST SP 800-63B-4 §3.1.1: at least 15 characters where the passphrase is the only factor, long ones
allowed, no composition rules, Unicode normalised before hashing. Code points are counted after
that, as the standard has it.
"""

from __future__ import annotations

import unicodedata

MINIMUM_CODE_POINTS = 15
MAXIMUM_CODE_POINTS = 1024

#: What keyboards put in the place of a plain key, by themselves or by habit.
_KEYS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4\u0060", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
        **dict.fromkeys("\u2014\u2015", "--"),
        # Arabic letters that habits and national keyboards write in more than one way.
        **dict.fromkeys("\u0622\u0623\u0625\u0671", "\u0627"),
        **dict.fromkeys("\u0649\u06cc", "\u064a"),
        "\u0629": "\u0647",
        "\u06a9": "\u0643",
        "\u0640": "",
    }
)
#: Arabic vowel signs and marks of recitation, and the selectors of a picture's style.
_UNWRITTEN = (
    (0x034F, 0x034F),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0xFE00, 0xFE0F),
)


class PassphraseRefused(ValueError):
    """``code``: passphrase_short, passphrase_long, passphrase_text; and while one is chosen also
    passphrase_differs or passphrase_common. Never holds the text."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def canonical(passphrase: str) -> str:
    """One spelling for all that the same person may type for the same words.

    NFKC; no space at the ends, one between words; straight quotes and hyphens; no invisible signs;
    Arabic without tatweel, vowel signs and the variants of alef, ya, ta marbuta and kaf; digits of
    every script as 0-9. Capitals and the accents of Latin letters count. docs/vault-format.md,
    "Keys", has the rules letter by letter: they are part of the format and never change.
    """
    text = unicodedata.normalize("NFKC", passphrase.translate(_KEYS))
    text = "".join(map(_kept, text)).translate(_KEYS)
    # What stood apart may belong together now.
    return " ".join(unicodedata.normalize("NFKC", text).translate(_KEYS).split())


def passphrase_bytes(passphrase: str) -> bytes:
    """``canonical``, as UTF-8. Used to open: any length but nothing, so that no new rule locks
    anyone out.

    Raises PassphraseRefused (passphrase_short, passphrase_long; passphrase_text for a lone
    surrogate).
    """
    # Before normalising too: NFKC can make one code point eighteen.
    if len(passphrase) > MAXIMUM_CODE_POINTS:
        raise PassphraseRefused("passphrase_long")
    normal = canonical(passphrase)
    if not normal:
        raise PassphraseRefused("passphrase_short")
    if len(normal) > MAXIMUM_CODE_POINTS:
        raise PassphraseRefused("passphrase_long")
    try:
        return normal.encode("utf-8")
    except UnicodeEncodeError:
        raise PassphraseRefused("passphrase_text") from None


def new_passphrase_bytes(passphrase: str) -> bytes:
    """The same for a passphrase being chosen: at least MINIMUM_CODE_POINTS."""
    data = passphrase_bytes(passphrase)
    if len(data.decode("utf-8")) < MINIMUM_CODE_POINTS:
        raise PassphraseRefused("passphrase_short")
    return data


def _kept(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    if unicodedata.category(character) == "Cf":
        return ""
    point = ord(character)
    return "" if any(first <= point <= last for first, last in _UNWRITTEN) else character
