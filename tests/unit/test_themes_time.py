"""Themes over time, and finding entries by their words."""

from stillwater.domain.entry import Entry
from stillwater.domain.searching import with_words, words_of
from stillwater.domain.themes_time import Month, themes_by_month


def test_months_in_order_with_their_themes_most_frequent_first():
    read = [
        ("2026-03-30T22:00:00.000+02:00", {"work": 0.9, "sleep": 0.5, "money": 0.49}),
        ("2026-01-02T08:00:00.000+00:00", {"grief": 1.0}),
        ("2026-03-01T08:00:00.000+00:00", {"sleep": 0.8}),
        ("2026-03-02T08:00:00.000+00:00", {}),
    ]
    assert themes_by_month(read) == (
        Month(2026, 1, 1, (("grief", 1),)),
        Month(2026, 3, 3, (("sleep", 2), ("work", 1))),
    )
    assert themes_by_month([]) == ()
    assert themes_by_month(read, least=0.95)[1].themes == ()


def entry(entry_id: str, *texts: str, next_step: str = "") -> Entry:
    answers = tuple((f"field-{n}", text) for n, text in enumerate(texts))
    when = "2026-01-02T08:00:00.000+00:00"
    return Entry(entry_id, when, when, "any", "en", answers, next_step=next_step)


KEPT = (
    entry("a", "No dormí después de la reunión", "70"),
    entry("b", "أنا قَلِقٌ من العمل", next_step="Call my sister"),
    entry("c", "Seventy things to do"),
)


def ids(question: str) -> list[str]:
    return [found.id for found in with_words(question, KEPT)]


def test_every_word_is_needed_and_accents_are_not():
    assert ids("dormi REUNION") == ["a"]
    assert ids("dormi trabajo") == []
    assert ids("قلق") == ["b"]
    assert ids("sister call") == ["b"]


def test_numbers_are_no_words_and_nothing_finds_nothing():
    assert "70" not in words_of(KEPT[0])
    assert ids("70") == []
    assert ids("") == ids("   ") == []
