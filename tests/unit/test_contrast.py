"""The colour tokens keep their contrast, whatever hue a host turns them to.

OKLCH to linear sRGB after Ottosson (2020), contrast ratio after WCAG 2.2.
"""

from __future__ import annotations

import math
import re

import pytest

from workshop.paths import ROOT

TOKENS = (ROOT / "site/css/tokens.css").read_text(encoding="utf-8")
TEXT, EDGE = 7.0, 3.0
GROUNDS = ("paper", "field", "water-wash", "care-wash", "loss-wash")
PAIRS = (
    *((ink, ground, TEXT) for ink in ("ink", "ink-soft") for ground in GROUNDS),
    ("water", "paper", TEXT),
    ("water", "field", TEXT),
    ("water", "water-wash", TEXT),
    ("water-deep", "paper", TEXT),
    ("on-water", "water", TEXT),
    ("on-water", "water-deep", TEXT),
    ("care", "paper", TEXT),
    ("care", "care-wash", TEXT),
    ("loss", "paper", TEXT),
    ("loss", "loss-wash", TEXT),
    ("edge", "paper", EDGE),
    ("edge", "field", EDGE),
    ("edge", "water-wash", EDGE),
    ("edge", "care-wash", EDGE),
)


def colours(scheme: str) -> dict[str, str]:
    light, dark = TOKENS.split("@media (prefers-color-scheme: dark)")
    found = dict(declared(light))
    return found | dict(declared(dark)) if scheme == "dark" else found


def declared(css: str) -> list[tuple[str, str]]:
    return re.findall(r"--([\w-]+):\s*(oklch\([^;]+\)|\d+)\s*;", css)


def luminance(colour: str, tokens: dict[str, str], turned_by: int = 0) -> float:
    match = re.fullmatch(r"oklch\(([\d.]+) ([\d.]+) var\(--(hue-\w+)\)\)", colour)
    assert match, colour
    lightness, chroma = float(match[1]), float(match[2])
    hue = math.radians(float(tokens[match[3]]) + turned_by)
    red, green, blue = linear_srgb(lightness, chroma * math.cos(hue), chroma * math.sin(hue))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear_srgb(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    """Clipped to the gamut, as a plain screen shows it."""
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return tuple(  # type: ignore[return-value]
        min(1.0, max(0.0, channel))
        for channel in (
            4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
        )
    )


def contrast(first: float, second: float) -> float:
    high, low = max(first, second), min(first, second)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_contrast(scheme: str, ink: str, ground: str, least: float) -> None:
    tokens = colours(scheme)
    ratio = contrast(luminance(tokens[ink], tokens), luminance(tokens[ground], tokens))
    assert ratio >= least, f"{ink} on {ground}, {scheme}: {ratio:.2f}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("turned_by", range(0, 360, 20))
def test_text_stays_legible_when_a_host_turns_the_hues(scheme: str, turned_by: int) -> None:
    tokens = colours(scheme)
    for ink, ground, least in PAIRS:
        ratio = contrast(
            luminance(tokens[ink], tokens, turned_by), luminance(tokens[ground], tokens, turned_by)
        )
        # A turned hue may cost a little; it may not cost WCAG's own bounds.
        assert ratio >= (4.5 if least == TEXT else 3.0) * 0.999, f"{ink} on {ground}: {ratio:.2f}"


def test_oracle_knows_black_and_white() -> None:
    assert contrast(sum(linear_srgb(1, 0, 0)) / 3, 0.0) == pytest.approx(21, abs=0.01)
