"""Protocols made for tests: small ones by hand, and any number drawn at random."""

from hypothesis import strategies as st

from stillwater.domain.protocol import BODY_PARTS, FAMILIES
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.state import SHORT_LIMIT

SOURCE = {"citation": "Nobody. Nothing. 2000.", "finding": "None."}


def plain(**changes):
    """The data of a protocol with two questions in words; ``changes`` replace its top keys."""
    data = {
        "id": "small",
        "version": 1,
        "purpose": "small-purpose",
        "minutes": {"low": 1, "high": 5},
        "family": "notice",
        "evidence": "practice",
        "review": {"state": "draft"},
        "source": [SOURCE],
        "step": [
            {"id": "one", "kind": "text", "optional": True, "moves": ["reflect"]},
            {"id": "two", "kind": "short_text", "optional": True},
        ],
        "summary": [{"id": "all", "fields": ["one"]}],
    }
    return {**data, **changes}


def gate(*, firm):
    when = [{"of": "before.pleasantness", "at_most": 2}]
    return {"id": "heavy", "when": when, "instead": ["other"], "firm": firm}


#: Every way the closing screens and the arrival can be put together.
SHAPES = [
    read_protocol(plain(**shape))
    for shape in (
        {},
        {"summary": []},
        {"next_step": False},
        {"summary": [], "next_step": False},
        {"summary": [], "leave": False},
        {"summary": [], "next_step": False, "leave": False},
        {"leave": False},
        {"next_step": False, "leave": False},
        {"arrive": "needed", "gate": [gate(firm=True)]},
        {"arrive": "needed", "gate": [gate(firm=False)]},
        {"arrive": "needed", "gate": [gate(firm=False)], "summary": []},
        {"arrive": "needed", "gate": [gate(firm=False)], "summary": [], "next_step": False},
        {
            "arrive": "needed", "gate": [gate(firm=False)], "summary": [], "next_step": False,
            "leave": False,
        },
        {"arrive": "none"},
        {"step": [{"id": "one", "kind": "none"}], "summary": []},
    )
]  # fmt: skip

_IDS = [f"s{number}" for number in range(8)]


@st.composite
def protocols(draw):
    """Any whole protocol: every kind of answer, conditions on earlier answers, gates, series."""
    steps, facts, lists = [], [("sitting", "number")], []
    for name in _IDS[: draw(st.integers(1, len(_IDS)))]:
        step, fact = draw(_step(name, lists))
        if steps and draw(st.booleans()):
            step["when"] = [draw(_condition(draw(st.sampled_from(facts))))]
        steps.append(step)
        facts.append((name, fact))
        if step["kind"] in ("list", "picks"):
            lists.append(name)
    words = [s["id"] for s in steps if s["kind"] in ("text", "short_text", "list")]
    summary = [{"id": "all", "fields": words}] if words and draw(st.booleans()) else []
    gates = draw(st.sampled_from([[], [gate(firm=True)], [gate(firm=False)]]))
    return read_protocol(
        plain(
            step=steps,
            summary=summary,
            gate=gates,
            family=draw(st.sampled_from(FAMILIES)),
            arrive="needed" if gates else draw(st.sampled_from(["offered", "needed", "none"])),
            next_step=draw(st.booleans()),
            leave=draw(st.booleans()),
            sittings=3,
        )
    )


@st.composite
def _step(draw, name, lists):
    kinds = ["text", "short_text", "slider", "scale", "choice", "choices", "list", "body", "date",
             "time", "none", *(["pick", "picks"] if lists else [])]  # fmt: skip
    kind = draw(st.sampled_from(kinds))
    step = {"id": name, "kind": kind, "optional": draw(st.booleans())}
    if kind in ("slider", "scale"):
        return {**step, "minimum": 0, "maximum": 10}, "number"
    if kind in ("choice", "choices"):
        return {**step, "options": ["a", "b", "c"]}, ("a", "b", "c")
    if kind == "body":
        return step, BODY_PARTS
    if kind in ("pick", "picks"):
        return {**step, "from": draw(st.sampled_from(lists))}, "any"
    if kind == "list":
        return {**step, "most": 3}, "any"
    if kind in ("text", "short_text"):
        step["moves"] = draw(st.sampled_from([[], ["reflect"]]))
    return step, "any"


@st.composite
def _condition(draw, known):
    name, fact = known
    if fact == "number":
        test = draw(st.sampled_from(["at_least", "at_most"]))
        return {"of": name, test: draw(st.integers(1, 3))}
    if isinstance(fact, tuple) and draw(st.booleans()):
        return {"of": name, draw(st.sampled_from(["is", "is_not"])): draw(st.sampled_from(fact))}
    return {"of": name, "answered": draw(st.booleans())}


def sent_values():
    """What a form might send for any field of such a protocol, good and bad."""
    texts = ["", " ", "a", "b\nc", "one\ntwo", "3", "99", "2026-03-04", "21:05", "head\njaw",
             "x" * (SHORT_LIMIT + 1), "1\n2\n3\n4", "\ud800"]  # fmt: skip
    names = [*_IDS, "pleasantness", "energy", "feeling", "next_step"]
    return st.dictionaries(st.sampled_from(names), st.sampled_from(texts) | st.text(max_size=8))
