"""The bank of moves: read strictly, whole in every language, within what it promises."""

import pytest

from stillwater.domain.moves import (
    MOVE_KINDS,
    OWN_WORDS,
    STAGES,
    Bank,
    read_bank,
    read_exercises,
    read_moves,
)
from stillwater.domain.strict import BadData
from tests.unit.reflection import LANGUAGES
from workshop.content import bank, move_data
from workshop.moves_check import all_move_faults, arguments_in, move_faults, questions_in

BANK = bank()
PLAIN = {"id": "a", "source": "s", "stages": ["open"], "slots": ["quote"]}


def read(kind="reflect", **changes):
    data = {key: value for key, value in {**PLAIN, **changes}.items() if value is not None}
    return read_moves({"move": [data]}, kind, f"prompts/moves/{kind}.toml")


def test_the_shipped_bank_is_whole():
    assert list(all_move_faults()) == []
    assert len(BANK) >= 60 and {move.kind for move in BANK.values()} == set(MOVE_KINDS)
    for stage in STAGES:
        assert sum(stage in move.stages for move in BANK.values()) >= 5


def test_every_when_has_moves_that_may_follow_danger_where_it_matters():
    for when in ("short", "skipped", "not-quite", "corrected", "care"):
        gentle = [move for move in BANK.values() if move.when == when and move.gentle]
        assert len(gentle) >= 3, when


@pytest.mark.parametrize(
    ("kind", "changes", "code", "where"),
    [
        ("reflect", {"stages": ["middle"]}, "unknown", "stages"),
        ("reflect", {"stages": None}, "missing", "stages"),
        ("reflect", {"when": "short"}, "missing", "stages"),
        ("reflect", {"emotions": ["gloom"]}, "unknown", "emotions"),
        ("reflect", {"themes": ["weather"]}, "unknown", "themes"),
        ("reflect", {"patterns": ["wrong"]}, "unknown", "patterns"),
        ("reflect", {"never": ["nothing"]}, "unknown", "never"),
        ("reflect", {"slots": ["quote", "quote"]}, "duplicate", "slots"),
        ("reflect", {"tones": ["warm"]}, "unknown", "tones"),
        ("reflect", {"only_tagged": True}, "missing", "emotions"),
        ("reflect", {"sure": True}, "missing", "slots"),
        ("reflect", {"id": "Ä b"}, "unknown", "id"),
        ("reflect", {"louder": 1}, "unknown", "louder"),
        ("ask-open", {}, "missing", "asks"),
        ("ask-open", {"asks": "closed"}, "missing", "asks"),
        ("offer-exercise", {}, "unknown", "slots"),
        ("reflect", {"slots": ["exercise"]}, "unknown", "slots"),
        ("repair", {}, "unknown", "when"),
    ],
)
def test_a_move_that_is_none_is_refused_with_its_place(kind, changes, code, where):
    with pytest.raises(BadData) as fault:
        read(kind, **changes)
    assert (fault.value.code, fault.value.where.rpartition(".")[2]) == (code, where)
    assert fault.value.file.endswith(f"{kind}.toml") and fault.value.remedy


def test_the_bank_refuses_a_source_nobody_listed_and_a_move_twice():
    data = move_data()
    moves = data["reflect"]["move"]
    for broken in ({**moves[0], "source": "nobody"}, {**moves[0]}):
        wrong = {**data, "affirm": {"move": [broken]}}
        with pytest.raises(BadData):
            read_bank(wrong)
    with pytest.raises(BadData):
        read_exercises({"exercise": [{"protocol": "a"}, {"protocol": "a"}]})


def faults(texts, asks=frozenset(), **changes):
    found = Bank(read(**changes))
    wanted = [f for f in move_faults(found, "es", texts, asks) if "write at least" not in f]
    return " ".join(wanted)


def test_the_check_names_file_id_fault_and_remedy():
    quote = frozenset({"quote"})
    assert faults({"move-a": quote}) == ""
    assert "i18n/es/moves.ftl: move-a is missing" in faults({})
    assert "move-a: other slots" in faults({"move-a": frozenset()})
    assert "move-a: asks or does not ask" in faults({"move-a": quote}, frozenset({"move-a"}))
    assert "move-b is shown by no move" in faults({"move-a": quote, "move-b": quote})
    assert "move-a-plain is missing" in faults({"move-a": quote}, tones=["plain"])


def test_arguments_and_questions_of_a_file():
    source = "a = x { $quote } y { $feeling }?\nb = z\n"
    assert arguments_in(source) == {"a": {"quote", "feeling"}, "b": frozenset()}
    assert questions_in(source) == {"a"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_words_stand_in_quotation_marks(language):
    from workshop.paths import I18N

    source = (I18N / language / "moves.ftl").read_text(encoding="utf-8")
    opening, closing = ("“", "”") if language == "en" else ("«", "»")
    for slot in OWN_WORDS:
        place = f"{{ ${slot} }}"
        assert source.count(place) == source.count(f"{opening}{place}{closing}")
