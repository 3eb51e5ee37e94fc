"""Which country somebody may be in: a guess from what the device says, never from a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

#: "en-GB", "zh-Hant-TW": the region is the first part of two capital letters after the language.
_REGION_LENGTH = 2


def guess_country(
    time_zone: str, languages: Sequence[str], countries: Mapping[str, Sequence[str]]
) -> str:
    """An ISO 3166-1 alpha-2 code out of ``countries``, or "" where nothing points to one.

    ``time_zone``: the IANA name that the device's clock uses. ``languages``: BCP 47 tags as the
    browser lists them, the dearest first. ``countries``: each code with its time zones.
    A clock is set by where somebody is, a language by where they come from: the clock goes first.
    """
    for code, zones in countries.items():
        if time_zone in zones:
            return code
    return next((code for tag in languages if (code := _region(tag)) in countries), "")


def _region(tag: str) -> str:
    """Of one language tag, in capital letters; "" where it names none."""
    for part in tag.replace("_", "-").split("-")[1:]:
        if len(part) == _REGION_LENGTH and part.isascii() and part.isalpha():
            return part.upper()
    return ""
