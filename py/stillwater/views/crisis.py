"""The calm screen after words that sound like danger: what was written, one question, ways on.

Where these lead: ``crisis_ways``.
"""

from __future__ import annotations

import htpy as h

from stillwater.domain.worry import Kept, Worry
from stillwater.ports import Texts
from stillwater.views.components import command_form, own_words, screen_heading
from stillwater.views.crisis_ways import People, lines_of, none_fits
from stillwater.views.dangers import NEEDS_DISTANCE, SEEN_BY_OTHERS
from stillwater.views.help_above import help_notice
from stillwater.views.links import page_link
from stillwater.views.people import emergency

_LEAVE_ID = "crisis-leave"
_FIRST: dict[str, tuple[str, ...]] = {
    "panic": ("settle", "people", "trust", "plan"),
    "violence": ("people", "trust", "settle", "plan"),
    "child-abuse": ("people", "trust", "settle", "plan"),
}
_CHOICES = ("people", "plan", "trust", "settle")
_ASKED_IN_OTHER_WORDS = ("violence", "child-abuse", "harming-others")
"""Where the heading's own wording asks about being safe."""
_AGAIN = ("two", "one")
"""Wordings for whoever has read the first one, by turns: the same question again and again is no
longer read (VERA-MH, rows 12 and 29)."""
_NEVER_LEFT_OUT = ("overdose",)
"""Dangers whose own words say what to do at once: they stand there every time."""


def crisis_screen(
    texts: Texts, worry: Worry, people: People, *, kept: Kept, lines_shown: int = 3
) -> h.Element:
    """Commands crisis.people, .plan, .trust, .settle and .go_on.

    Where people come first, the emergency number and the first ``lines_shown`` lines stand above
    everything else. ``kept``: where what was written is; nothing is said where it is nowhere.
    """
    get = texts.get
    return h.div(class_="screen stack crisis", data_tier=worry.tier)[
        screen_heading(get(_title_id(texts, worry))),
        _leave(texts, worry),
        _said(texts, worry),
        h.p[get(_lead_id(texts, worry))],
        worry.comes_first and _first_people(texts, people, lines_shown),
        worry.danger == "overdose" and not worry.comes_first and emergency(texts, people.country),
        worry.danger in NEEDS_DISTANCE and h.p[get("crisis-distance")],
        _safe_id(worry) != _title_id(texts, worry) and h.h2[get(_safe_id(worry))],
        _choices(texts, worry),
        kept and h.p(class_="small soft")[get(_kept(worry, kept))],
    ]


def gentle_notice(texts: Texts, worry: Worry) -> h.Element:
    """Above the next screen: help in sight, and nothing in the way."""
    return _above(texts, "gentle", [_leave(texts, worry), _said(texts, worry)])


def leave_notice(texts: Texts, worry: Worry) -> h.Element | None:
    """Where something else brings the help: how to leave at once, if that has to be known."""
    leave = _leave(texts, worry)
    return leave and help_notice("care", leave, said_by=(_LEAVE_ID, None))


def unread_notice(texts: Texts) -> h.Element:
    """Said once, where no evaluated rules exist for the language that was written."""
    return _above(texts, "unread", None)


def _above(texts: Texts, why: str, said: h.Node) -> h.Element:
    get, ids = texts.get, (f"crisis-{why}-title", f"crisis-{why}")
    return help_notice(
        "care",
        h.h2(class_="label", id=ids[0])[get(f"crisis-{why}-title")],
        said,
        h.p(id=ids[1])[get(f"crisis-{why}")],
        h.p[page_link(texts, "reflect", "help", get("crisis-gentle-help"), class_name="button")],
        said_by=ids,
    )


def _leave(texts: Texts, worry: Worry) -> h.Element | None:
    if worry.danger not in SEEN_BY_OTHERS:
        return None
    return h.p(id=_LEAVE_ID)[texts.get("crisis-leave")]


def _said(texts: Texts, worry: Worry) -> h.Node:
    if not worry.quote:
        return h.p[texts.get("crisis-chosen" if worry.chosen else "crisis-whole")]
    return [h.p(class_="lead-in")[texts.get("crisis-wrote")], own_words(worry.quote)]


def _kept(worry: Worry, kept: Kept) -> str:
    what = "crisis-chosen-kept" if worry.chosen else "crisis-kept"
    return f"{what}-{kept}"


def _title_id(texts: Texts, worry: Worry) -> str:
    if worry.comes_first:
        return "crisis-again-now-title" if worry.again else "crisis-title-now"
    return _again_id(worry, "title") if worry.again else _named(texts, "crisis-title", worry)


def _lead_id(texts: Texts, worry: Worry) -> str:
    again = worry.again and worry.danger not in _NEVER_LEFT_OUT
    return _again_id(worry, "lead") if again else _named(texts, "crisis-lead", worry)


def _again_id(worry: Worry, part: str) -> str:
    return f"crisis-again-{_AGAIN[worry.again % len(_AGAIN)]}-{part}"


def _safe_id(worry: Worry) -> str:
    """Everybody is asked once whether they are safe: by the heading, or else above the choices.
    Whoever was asked before is asked what has changed, or what would help."""
    if worry.again:
        return _again_id(worry, "title")
    known = worry.danger in _ASKED_IN_OTHER_WORDS
    return f"crisis-title-{worry.danger}" if known else "crisis-title"


def _named(texts: Texts, text_id: str, worry: Worry) -> str:
    """The wording for this danger, or else the general one."""
    own = f"{text_id}-{worry.danger}"
    return own if worry.danger and texts.has(own) else text_id


def _first_people(texts: Texts, people: People, lines_shown: int) -> h.Node:
    return [
        h.h2(class_="label")[texts.get("crisis-people")],
        emergency(texts, people.country),
        not people.fitting and none_fits(texts, people),
        lines_of(texts, people, people.fitting[:lines_shown]),
    ]


def _choices(texts: Texts, worry: Worry) -> h.Element:
    get = texts.get
    names = _FIRST.get(worry.danger or "", _CHOICES)
    return command_form(
        "crisis.people",
        h.h2(class_="label")[get("crisis-choices")],
        h.ul(class_="choices crisis-choices")[(_choice(texts, name) for name in (*names, "go-on"))],
        step="crisis",
    )


def _choice(texts: Texts, name: str) -> h.Element:
    return h.li[
        h.button(
            type="submit", class_="choice", name="command", value=f"crisis.{name.replace('-', '_')}"
        )[
            h.span[texts.get(f"crisis-{name}")],
            h.span(class_="small")[texts.get(f"crisis-{name}-about")],
        ]
    ]
