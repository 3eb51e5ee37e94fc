"""A protocol broken on purpose for each fault that ``build.py check`` promises to name."""

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.path import steps_on_path
from stillwater.domain.session import advance, begin
from stillwater.domain.state import Answered, Skipped
from tests.unit.check_kit import FILE, choice, guide, made, text, whole, without
from tests.unit.protocol_kit import gate, protocols, sent_values
from tests.unit.reflection import CHECK_IN
from workshop.protocol_check import check, library
from workshop.protocol_texts import needed_texts
from workshop.reach import END, START, explore


def test_what_is_whole_has_no_fault():
    assert list(check(whole(made()))) == []


@pytest.mark.slow
def test_what_is_shipped_has_no_fault():
    assert list(check(library())) == []


NEVER_TOGETHER = [{"of": "kind", "is": "a"}, {"of": "kind", "is": "b"}]
WAYS = {
    "unreachable": (
        made(choice("kind"), text("lost", when=NEVER_TOGETHER)),
        "step.lost: no answers ever lead here",
    ),
    "unreachable-behind": (
        made(
            {"id": "n", "kind": "scale", "minimum": 0, "maximum": 9},
            text("low", when=[{"of": "n", "at_most": 3}]),
            text("lost", when=[{"of": "low", "answered": True}, {"of": "n", "at_least": 4}]),
        ),
        "step.lost: no answers ever lead here",
    ),
    "grid": (
        made(
            {"id": "n", "kind": "slider", "minimum": 0, "maximum": 9, "by": 5},
            text("lost", when=[{"of": "n", "at_least": 6}]),
        ),
        "step.lost.when[0]: n at_least 6: never holds",
    ),
    "too-few": (
        made(
            choice("kinds", kind="choices", options=["a", "b", "c"], most=1),
            text("lost", when=[{"of": "kinds", "is": "a"}, {"of": "kinds", "is": "b"}]),
        ),
        "step.lost: no answers ever lead here",
    ),
    "always": (
        made(text("one"), text("two", when=[{"of": "one", "answered": True}])),
        "step.two.when[0]: one answered yes: always holds",
    ),
    "never": (
        made(text("one"), text("two", when=[{"of": "one", "answered": False}])),
        "step.two.when[0]: one answered no: never holds",
    ),
    "link-never": (
        made(text("one"), link=[{"to": "other", "when": [{"of": "one", "answered": False}]}]),
        "link.other.when[0]: one answered no: never holds",
    ),
    "gate-never": (
        made(
            arrive="needed",
            gate=[{**gate(firm=False), "when": [{"of": "before.energy", "at_most": 0}]}],
        ),
        "gate.heavy.when[0]: before.energy at_most 0: never holds",
    ),
    "nothing-to-pick": (
        made({"id": "things", "kind": "list", "optional": True},
             {"id": "best", "kind": "pick", "from": "things"}),
        "step.best: there may be nothing to pick from, and no way on",
    ),
    "no-branch-when-left-out": (
        made(choice("kind", optional=True),
             text("one", when=[{"of": "kind", "is": "a"}]),
             text("two", when=[{"of": "kind", "is": "b"}])),
        "step.kind: every option leads on, leaving it out does not",
    ),
    "no-source": (made(source=[]), "source: none"),
    "blank-source": (
        made(source=[{"citation": " ", "finding": ""}]), "source: none"
    ),
    "link-nowhere": (made(link=[{"to": "gone"}]), "link.gone: no such protocol"),
    "link-to-itself": (made(link=[{"to": "small"}]), "link.small: leads to itself"),
    "gate-nowhere": (
        made(arrive="needed", gate=[{**gate(firm=False), "instead": ["gone", "other"]}]),
        "gate.heavy: no protocol gone",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("protocol", "fault"), WAYS.values(), ids=WAYS)
def test_a_fault_of_the_file_is_named(protocol, fault):
    starts = made(id="other", purpose="other-purpose")
    found = whole(protocol, starts, guide=guide(start="other"))
    named = [line for line in check(found) if line.startswith(f"{FILE}: {fault}")]
    assert len(named) == 1, list(check(found))
    assert "; " in named[0]


def test_a_branch_that_ends_early_and_says_so_is_no_fault():
    kept = made(choice("kind", optional=True), text("one", when=[{"of": "kind", "is": "a"}]))
    assert list(check(whole(kept, guide=guide(start="other")))) == []


def gated(name="small", **changes):
    closed = {**gate(firm=True), **changes}
    return made(id=name, purpose=f"{name}-purpose", arrive="needed", gate=[closed])


def test_a_firm_gate_offers_something_that_is_open():
    faults = list(check(whole(gated(), gated("other", instead=["small"]))))
    assert sum("closes firmly and offers nothing that is open" in f for f in faults) == 2
    off = whole(gated(), off=frozenset({"other"}))
    assert any("closes firmly and offers nothing" in fault for fault in check(off))
    narrower = gated(when=[{"of": "before.pleasantness", "at_most": 1}])
    wider = gated("other", instead=["small"])
    faults = [f for f in check(whole(narrower, wider)) if "closes firmly" in f]
    assert len(faults) == 2, "each is closed when the other is, at least on the worst days"


def test_a_gate_that_is_open_all_the_same_needs_no_other_way():
    soft = gated(firm=False)
    found = whole(soft, gated("other", instead=["small"]), guide=None)
    assert [f for f in check(found) if "gate" in f and "guide" not in f] == []


QUIZ = choice("kind", right=["a"], also=[{"id": "n", "kind": "slider", "minimum": 0, "maximum": 9}])
FULL = made(
    QUIZ, text("words"), {"id": "rest", "kind": "none"},
    {"id": "m", "kind": "scale", "minimum": 0, "maximum": 9},
    arrive="needed", cautions=["small-caution"], gate=[gate(firm=False)],
    summary=[{"id": "all", "fields": ["words"]}],
    compare=[{"id": "then", "first": "n", "later": "m"}], link=[{"to": "other"}],
)  # fmt: skip
SHOWN = [
    "title", "purpose", "dose", "science", "caution", "kind-question", "kind-hint",
    "kind-short", "kind-a", "kind-b", "kind-because", "n-label", "n-short", "n-low",
    "n-high", "words-question", "words-hint", "words-short", "rest-question", "rest-hint",
    "m-question", "m-hint", "m-short", "m-low", "m-high", "summary-all", "compare-then",
    "gate-heavy", "to-other",
]  # fmt: skip


def test_every_text_of_the_schema_is_asked_for():
    assert set(needed_texts(FULL)) == {f"small-{name}" for name in SHOWN}


@pytest.mark.parametrize("name", SHOWN)
def test_a_missing_text_is_named(name):
    found = whole(FULL, guide=guide(start="other"))
    assert list(check(found)) == []
    faults = list(check(without(found, "protocols/small.ftl", f"small-{name}")))
    assert len(faults) == 1
    assert faults[0].startswith(f"i18n/en/protocols/small.ftl: small-{name} is missing; ")


@pytest.mark.parametrize(
    "name", ["guide-need-heavy", "guide-why-heavy", "guide-way-write", "guide-family-notice"]
)
def test_a_missing_text_of_the_guide_is_named(name):
    faults = list(check(without(whole(made()), "guide.ftl", name)))
    assert len(faults) == 1
    assert faults[0].startswith(f"i18n/en/guide.ftl: {name} is missing; ")


def test_a_text_that_nothing_shows_is_named():
    files = whole(made()).texts["en"]
    more = {
        **files,
        "protocols/small.ftl": files["protocols/small.ftl"] | {"small-three-question"},
        "protocols/gone.ftl": frozenset({"gone-title"}),
    }
    faults = list(check(whole(made(), texts={"en": more})))
    assert [fault.partition(";")[0] for fault in faults] == [
        "i18n/en/protocols/small.ftl: small-three-question is shown by no step",
        "i18n/en/protocols/gone.ftl: there is no such protocol",
    ]


def test_the_hint_of_a_further_answer_may_be_there():
    found = whole(FULL, guide=guide(start="other"))
    files = found.texts["en"]
    more = {**files, "protocols/small.ftl": files["protocols/small.ftl"] | {"small-n-hint"}}
    assert list(check(dataclasses.replace(found, texts={"en": more}))) == []


def test_a_protocol_without_a_script_is_named():
    faults = list(check(whole(made(), plans={"other": frozenset({"en", "en-more"})})))
    plan = "prompts/protocols/small/testplans/en.testplan"
    assert faults == [f"{plan}: not there; write one whole session as a script"]


def test_the_search_finds_each_way_from_step_to_step():
    branching = made(
        choice("kind"),
        text("one", when=[{"of": "kind", "is": "a"}]),
        text("two", when=[{"of": "one", "answered": False}]),
    )
    ways = {(START, "kind"), ("kind", "one"), ("kind", "two"), ("one", END), ("two", END)}
    assert explore(branching).edges == ways


@given(protocols(), st.lists(sent_values(), max_size=16), st.integers(1, 3))
def test_the_search_knows_every_step_that_a_real_session_takes(protocol, sent, sitting):
    ways = explore(protocol).edges
    when = "2026-03-04T21:05:00+02:00"
    state = begin(protocol, id="a1", language="en", started_at=when, sitting=sitting)
    state = advance(protocol, state, Answered(CHECK_IN))
    state = advance(protocol, state, Answered({}))
    for values in sent:
        if state.phase != "step":
            return
        path = [step.id for step in steps_on_path(protocol, state)]
        gone = path[: path.index(state.step) + 1]
        assert set(pairwise([START, *gone])) <= ways
        event = Skipped if protocol.step(state.step).optional and not values else Answered
        state = advance(protocol, state, event(values))
