"""Hostile plain data: what the drills found once, and each stays mended by name."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from stillwater.content import BadPack, pack_from_dict
from stillwater.domain.entry import Entry
from stillwater.domain.state import SessionState
from stillwater.domain.strict import BadData
from stillwater.messages import BadCommand, Command
from stillwater.reading.phrases import pick_quotes
from stillwater.vault.content import decode_content, encode_content, foreign_content
from stillwater.vault.errors import ContentInvalid
from stillwater.views.session import step_screen, summary_screen
from tests.fuzz.doors_data import ReadingDoor
from tests.fuzz.drill import drill
from tests.fuzz.genuine import content_json, entry_json, pack_json, session_json
from tests.unit.reflection import CUES, PROTOCOL, TEXTS, walked
from workshop.release import ReleaseError, check_release, write_release

LIMIT = 20_000
ROWS = ["(", ".", "-", "a(", "...'", "\u0301\u0323", "; ", ", ", "\n", "."]


@pytest.mark.parametrize("moment", ["", "yesterday", "2026-13-45T00:00:00+00:00",
                                    "2026-03-04T05:06:07", "0001-01-01T00:00:00+23:59",
                                    "9999-12-31T23:59:59-23:59"])  # fmt: skip
@pytest.mark.parametrize("name", ["created_at", "updated_at"])
def test_an_entry_of_no_real_date_is_not_read(name, moment):
    entry = {**json.loads(entry_json()), name: moment}
    with pytest.raises(BadData) as fault:
        Entry.from_dict(entry)
    assert moment == "" or moment not in str(fault.value)
    with pytest.raises(BadData):
        SessionState.from_dict({**json.loads(session_json()), "started_at": moment})


def test_an_answer_longer_than_could_be_written_is_not_read():
    entry, session = json.loads(entry_json()), json.loads(session_json())
    for read, data in ((Entry.from_dict, entry), (SessionState.from_dict, session)):
        read({**data, "answers": [["situation", "x" * LIMIT]]})
        with pytest.raises(BadData, match="too-long"):
            read({**data, "answers": [["situation", "x" * (LIMIT + 1)]]})


def test_a_number_of_five_thousand_digits_is_shown_as_none():
    whole = walked(7)
    for digits in ("9" * 5_000, "٣" * 5_000, "²"):
        answers = tuple((name, digits) for name, _ in whole.answers)
        for step in PROTOCOL.steps:
            state = replace(whole, answers=answers, phase="step", step=step.id)
            assert str(step_screen(TEXTS["en"], PROTOCOL, state, None, None))
        assert str(summary_screen(TEXTS["en"], PROTOCOL, replace(state, phase="summary"), ()))


@pytest.mark.parametrize("text", ["[" * 100_000, '{"v":' * 50_000, '{"v":true,"name":"x"}',
                                  '{"v":1.0,"name":"x"}', "9" * 5_000, "\ud800"])  # fmt: skip
def test_what_is_no_command_is_one_kind_of_refusal(text):
    with pytest.raises(BadCommand) as fault:
        Command.from_json(text)
    assert fault.value.__cause__ is None


@pytest.mark.parametrize("change", [{"protocols": []}, {"protocols": None}, {"ftl": 1},
                                    {"cues": None}, {"format": 2}, {"language": "es"}])  # fmt: skip
def test_a_pack_of_another_shape_is_refused(change):
    pack = json.loads(pack_json())
    with pytest.raises((BadPack, BadData)):
        pack_from_dict({**pack, **change}, "en", lambda *_: TEXTS["en"])
    with pytest.raises(BadPack):
        pack_from_dict([pack], "en", lambda *_: TEXTS["en"])  # type: ignore[arg-type]
    moved = {"another-id": pack["protocols"][PROTOCOL.id]}
    with pytest.raises(BadPack):
        pack_from_dict({**pack, "protocols": moved}, "en", lambda *_: TEXTS["en"])


def test_a_row_of_signs_is_read_in_a_moment():
    """Once, twenty thousand brackets took eleven seconds; the drill stops a case after one."""
    door = ReadingDoor()
    texts = ["a" + row * (LIMIT // len(row)) + "b c d. " for row in ROWS]
    texts += ["one two three. " * 9 + row * (LIMIT // len(row)) + "x" for row in ROWS]
    door.make = lambda random: ("row", texts.pop())
    report = drill(door, len(texts))
    assert report.faults == []


def test_quotations_are_cut_where_they_always_were():
    text = """I was late... (again!) She said: "no." Then; nothing. «I left»?! And so on …"""
    quotes = [quote.text for quote in pick_quotes(text + " and" * 30, CUES["en"], 9)]
    assert quotes[:3] == ["I was late...", 'She said: "no."', "And so on …"]


def test_a_listing_is_held_to_its_own_id(tmp_path: Path):
    (tmp_path / "a.txt").write_text("a")
    write_release(tmp_path, version="1")
    file = tmp_path / "release.json"
    good = json.loads(file.read_text())
    assert check_release(tmp_path) == []
    lost = {name: value for name, value in good["headers"].items() if name > "D"}
    taken = sorted(set(good["headers"]) - set(lost))
    # The lines of the id, told another way: headers as part of the version.
    version = "1" + "".join(f"\nheader {name}: {good['headers'][name]}" for name in taken)
    for change in ({"headers": {}}, {"version": "2"}, {"headers": lost, "version": version},
                   {"files": {"../a.txt": good["files"]["a.txt"]}}, {"files": []}):  # fmt: skip
        file.write_text(json.dumps({**good, **change}))
        with pytest.raises(ReleaseError):
            check_release(tmp_path)


def test_a_case_can_be_made_again():
    one, two = ReadingDoor(), ReadingDoor()
    report = drill(one, [7, 8])
    assert (report.cases, report.faults) == (2, [])
    assert drill(two, [7, 8]).codes == report.codes


def test_the_drill_itself_can_fail():
    class Wrong(ReadingDoor):
        async def enter(self, spoiled):
            if len(spoiled) % 2:
                raise KeyError("not documented")
            return await asyncio.sleep(0, "opened")

    report = drill(Wrong(), 40)
    assert 0 < len(report.faults) < 40
    assert "KeyError" in "\n".join(report.lines())


SHAPES = [
    {"entries": {}}, {"entries": [1]}, {"entries": [{"id": 1, "updated_at": ""}]},
    {"entries": [{"id": "a"}]}, {"paused": None}, {"paused": [[]]}, {"settings": []},
]  # fmt: skip


@pytest.mark.parametrize("change", SHAPES, ids=str)
def test_content_of_another_shape_is_not_taken_from_a_file(change):
    whole = json.loads(content_json())
    assert foreign_content(encode_content(whole)) == whole
    assert foreign_content(b"{}") == {}
    assert foreign_content(encode_content({"later": [1]})) == {"later": [1]}
    with pytest.raises(ContentInvalid):
        foreign_content(encode_content({**whole, **change}))


@pytest.mark.parametrize("levels", [64, 65, 900])
def test_content_that_is_too_deep_to_be_written_again_is_not_taken(levels):
    deep = b'{"more":' + b"[" * (levels - 1) + b"]" * (levels - 1) + b"}"
    if levels == 64:
        assert foreign_content(deep)
    else:
        with pytest.raises(ContentInvalid):
            foreign_content(deep)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5_000])
def test_a_number_that_could_not_be_stored_again_is_not_read(number):
    with pytest.raises(ContentInvalid):
        decode_content(b'{"settings":{"a":' + number.encode() + b"}}")
