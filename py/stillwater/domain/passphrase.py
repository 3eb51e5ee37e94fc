"""What may be a passphrase, and the bytes that stand for it.

NIST SP 800-63B-4 §3.1.1: at least 15 characters where the passphrase is the only factor, long ones
allowed, no composition rules, Unicode normalised before hashing. We count code points after NFKC,
so that the same keys pressed on two devices (composed or decomposed accents, full-width digits, a
no-break space) give the same bytes. Nothing is trimmed or folded to lower case.
"""

from __future__ import annotations

import unicodedata

MINIMUM_CODE_POINTS = 15
MAXIMUM_CODE_POINTS = 1024


class PassphraseRefused(ValueError):
    """``code``: passphrase_short, passphrase_long or passphrase_text. Never holds the text."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def passphrase_bytes(passphrase: str) -> bytes:
    """NFKC, then UTF-8. Used to open: any length but nothing, so that no new rule locks anyone out.

    Raises PassphraseRefused (passphrase_short, passphrase_long; passphrase_text for a lone
    surrogate).
    """
    if not passphrase:
        raise PassphraseRefused("passphrase_short")
    # Before normalising too: NFKC can make one code point eighteen.
    if len(passphrase) > MAXIMUM_CODE_POINTS:
        raise PassphraseRefused("passphrase_long")
    normal = unicodedata.normalize("NFKC", passphrase)
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
