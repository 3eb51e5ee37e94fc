"""Numbers in a person's own words: found in any script, dialled in ASCII, the words left alone."""

from __future__ import annotations

import pytest

from stillwater.domain.phone import pieces
from stillwater.views.components import callable_words


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("Mum 0171 5551234", ["01715551234"]),
        ("Karim (030) 123-4567, after 6", ["0301234567"]),
        ("(+49) 171 5551234", ["+491715551234"]),
        ("Rosa (+49 171 5551234)", ["+491715551234"]),
        ("+44 (0)20 7946 0000", ["+442079460000"]),
        ("home 55-1234-5678 / work 55.8765.4321", ["5512345678", "5587654321"]),
        ("خالي كريم ٠١٠٠١٢٣٤٥٦٧", ["01001234567"]),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", ["09123456789"]),
        ("+91 ९८७६५ ४३२१०", ["+919876543210"]),
        ("＋４９ １７１ ５５５１２３４", ["+491715551234"]),
        ("12345", ["12345"]),
    ],
)
def test_a_number_is_found_and_dialled(written: str, dialled: list[str]) -> None:
    found = pieces(written)
    assert [piece.dialled for piece in found if piece.dialled] == dialled
    assert "".join(piece.text for piece in found) == written


@pytest.mark.parametrize(
    "written",
    ["Rosa, two doors down", "flat 12, floor 4", "since 2019", "born 12.03.1985 or 2024-05-06",
     "@rosa12345", "12345abc", "0171 5551234 0170 55599991234", "² ⁵ ⁶ ⁷ ⁸ ⁹", ""],
)  # fmt: skip
def test_what_is_none_is_left_alone(written: str) -> None:
    assert not any(piece.dialled for piece in pieces(written))
    assert "".join(piece.text for piece in pieces(written)) == written


def test_the_words_around_it_are_kept_to_the_letter() -> None:
    html = str(callable_words("  <Ana> & co: 0171 5551234!"))
    assert "  &lt;Ana&gt; &amp; co: <a " in html and ">0171 5551234</a>!</blockquote>" in html
    assert 'href="tel:01715551234"' in html
