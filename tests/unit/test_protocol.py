"""Protocols and helplines: data that is read strictly, and the data that is shipped."""

import copy
from datetime import date, timedelta

import pytest

from stillwater.domain.helplines import Country
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.strict import BadData
from tests.unit.reflection import PROTOCOL, ROOT, read_toml

DATA = read_toml("prompts/protocols/thought-record/protocol.toml")
LINES = sorted((ROOT / "prompts" / "helplines").glob("*.toml"))


def changed(edit):
    data = copy.deepcopy(DATA)
    edit(data)
    return data


def test_the_thought_record_has_its_seven_questions():
    assert [step.id for step in PROTOCOL.steps] == [
        "situation", "mood", "thought", "evidence-for", "evidence-against", "balanced",
        "mood-again",
    ]  # fmt: skip
    assert {field.id: field.kind for field in PROTOCOL.steps[1].fields} == {
        "mood": "short_text",
        "mood-strength": "slider",
    }
    assert len(PROTOCOL.summary) == 3
    assert PROTOCOL.sources[0].citation.startswith("Wright")


FAULTS = [
    (lambda d: d.pop("id"), "missing", "id"),
    (lambda d: d.update(colour="blue"), "unknown", "colour"),
    (lambda d: d.update(step=[]), "missing", "step"),
    (lambda d: d.update(step="one"), "wrong-kind", "step"),
    (lambda d: d["step"][0].update(kind="essay"), "unknown", "step[0].kind"),
    (lambda d: d["step"][0].update(optional="yes"), "wrong-kind", "step[0].optional"),
    (lambda d: d["step"][2].update(id="situation"), "duplicate", "step.situation"),
    (lambda d: d["step"][2].update(id="summary"), "unknown", "step.summary"),
    (lambda d: d["step"][2].update(id="Not This"), "unknown", "step.Not This"),
    (lambda d: d["step"][6].update(moves=["reflect"]), "wrong-kind", "step[6].moves"),
    (lambda d: d["step"][6].update(maximum=0), "out-of-range", "step[6].maximum"),
    (lambda d: d["step"][1]["also"][0].update(step=3), "unknown", "step[1].also[0].step"),
    (lambda d: d["summary"][0].update(fields=["gone"]), "no-such-step", "summary.what-happened"),
    (lambda d: d["summary"][0].update(fields="mood"), "wrong-kind", "summary[0].fields"),
    (lambda d: d["compare"][0].update(first="mood"), "no-such-step", "compare.strength"),
    (lambda d: d["minutes"].update(high=5), "out-of-range", "minutes.high"),
    (lambda d: d.update(version=True), "wrong-kind", "version"),
    (lambda d: d["source"][0].update(url="https://doi.org/1"), "wrong-kind", "source[0].url"),
]


@pytest.mark.parametrize(("edit", "code", "where"), FAULTS, ids=[f"{c}-{w}" for _, c, w in FAULTS])
def test_a_fault_is_named_with_its_place_and_a_remedy(edit, code, where):
    with pytest.raises(BadData) as fault:
        read_protocol(changed(edit), "thought-record/protocol.toml")
    assert (fault.value.code, fault.value.where) == (code, where)
    assert fault.value.file == "thought-record/protocol.toml"
    assert fault.value.remedy


@pytest.mark.parametrize("data", [None, [], "text", 5])
def test_what_is_no_table_is_refused(data):
    with pytest.raises(BadData):
        read_protocol(data)


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_every_country_is_read_and_claims_no_check(path):
    country = Country.from_dict(read_toml(path), path.name)
    assert country.code == path.stem
    assert all(line.checked is None for line in country.lines)


def test_there_are_enough_countries():
    assert len(LINES) >= 75


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("number", "+1 800 273", "wrong-kind"),
        ("number", "", "wrong-kind"),
        ("url", "https://example.org", "wrong-kind"),
        ("ways", ["fax"], "unknown"),
        ("ways", [], "unknown"),
        ("checked", "yesterday", "wrong-kind"),
        ("fee", "free", "unknown"),
    ],
)
def test_a_bad_line_is_refused(key, value, code):
    line = {
        "name": "A line", "number": "116 123", "ways": ["call"], "hours": "24/7",
        "languages": ["en"], "url": "example.org", "checked": "",
    }  # fmt: skip
    data = {"country": "GB", "emergency": ["999"], "line": [{**line, key: value}]}
    with pytest.raises(BadData) as fault:
        Country.from_dict(data)
    assert fault.value.code == code


def test_a_check_holds_for_180_days():
    day = date(2026, 1, 1)
    data = {
        "country": "GB", "emergency": ["999"],
        "line": [{
            "name": "A line", "number": "116 123", "ways": ["call"], "hours": "24/7",
            "languages": ["en"], "url": "", "checked": day.isoformat(),
        }],
    }  # fmt: skip
    line = Country.from_dict(data).lines[0]
    assert line.is_checked(day + timedelta(days=180))
    assert not line.is_checked(day + timedelta(days=181))
    assert not line.is_checked(day - timedelta(days=1))
