"""The calm screen after words that sound like danger: what was written, one question, ways on.

Every screen here has a way back to the choices and a way on: nobody is locked out or in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import htpy as h

from stillwater.domain.helplines import Country, Line
from stillwater.domain.worry import Kept, Worry
from stillwater.ports import Texts
from stillwater.views.components import (
    button,
    callable_words,
    command_form,
    own_words,
    screen_heading,
)
from stillwater.views.dangers import NEEDS_DISTANCE, SEEN_BY_OTHERS
from stillwater.views.help_above import help_notice
from stillwater.views.links import page_link
from stillwater.views.people import country_name, directory, emergency, lines

_LEAVE_ID = "crisis-leave"
SETTLE = ("feet", "see", "hear", "breathe")
_FIRST: dict[str, tuple[str, ...]] = {
    "panic": ("settle", "people", "trust", "plan"),
    "violence": ("people", "trust", "settle", "plan"),
    "child-abuse": ("people", "trust", "settle", "plan"),
}
_CHOICES = ("people", "plan", "trust", "settle")
_ASKED_IN_OTHER_WORDS = ("violence", "child-abuse", "harming-others")
"""Where the heading's own wording asks about being safe."""


@dataclass(frozen=True, slots=True)
class People:
    """``country`` is None where it is unknown; ``found``: its lines, the fitting ones first.

    ``fitting``: those of them that whoever speaks of this danger can be sent to. ``now``: the time
    where the lines are, None where no clock tells it.
    """

    country: Country | None
    found: Sequence[Line]
    fitting: Sequence[Line]
    today: date
    now: datetime | None = None


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
        h.p[get(_named(texts, "crisis-lead", worry))],
        worry.comes_first and _first_people(texts, people, lines_shown),
        worry.danger == "overdose" and not worry.comes_first and emergency(texts, people.country),
        worry.danger in NEEDS_DISTANCE and h.p[get("crisis-distance")],
        _safe_id(worry) != _title_id(texts, worry) and h.h2[get(_safe_id(worry))],
        _choices(texts, worry),
        kept and h.p(class_="small soft")[get(_kept(worry, kept))],
    ]


def people_screen(
    texts: Texts, people: People, countries: Sequence[str], *, choosing: bool = False
) -> h.Element:
    """Everybody of one country. Command crisis.country {country}; empty asks for another one.

    ``countries``: codes that can be chosen. ``choosing``: show them instead of the lines.
    """
    get = texts.get
    country = people.country
    if choosing or country is None:
        return h.div(class_="screen stack crisis")[
            screen_heading(get("crisis-country-title")),
            country is None
            and [h.p[get("crisis-country-unknown")], emergency(texts, None), directory(texts)],
            h.p(class_="hint")[get("crisis-country-hint")],
            command_form(
                "crisis.country",
                h.ul(class_="choices columns")[
                    (
                        h.li[
                            h.button(type="submit", class_="choice", name="country", value=code)[
                                h.span[name]
                            ]
                        ]
                        for name, code in sorted((country_name(texts, c), c) for c in countries)
                    )
                ],
            ),
            back_form(texts),
        ]
    return h.div(class_="screen stack crisis")[
        screen_heading(get("crisis-people-title")),
        h.p[get("crisis-people-lead")],
        h.h2(class_="label")[
            get("crisis-country-shown", country=country_name(texts, country.code))
        ],
        emergency(texts, country),
        not people.fitting and _none_fits(texts, people),
        bool(people.found and not people.fitting)
        and h.h2(class_="label")[get("crisis-other-lines")],
        _lines(texts, people, people.found),
        command_form(
            "crisis.country",
            h.input(type="hidden", name="country", value=""),
            h.div(class_="actions")[button(get("crisis-country-other"), kind="link")],
        ),
        back_form(texts),
    ]


def settle_screen(texts: Texts) -> h.Element:
    """One minute without words."""
    get = texts.get
    return h.div(class_="screen stack crisis")[
        screen_heading(get("crisis-settle-title")),
        h.ol(class_="settle")[(h.li[get(f"crisis-settle-{part}")] for part in SETTLE)],
        h.p(class_="soft")[get("crisis-settle-after")],
        back_form(texts),
    ]


def trust_screen(texts: Texts, named: Sequence[str], *, locked: bool = False) -> h.Element:
    """Somebody to tell. ``named``: people from the person's own plan. ``locked``: there may be some
    in a journal that is closed; command crisis.unlock {then}."""
    get = texts.get
    return h.div(class_="screen stack crisis")[
        screen_heading(get("crisis-trust-title")),
        bool(named)
        and h.div[
            h.p[get("crisis-trust-plan")],
            h.ul(class_="bare")[(h.li[callable_words(name)] for name in named)],
        ],
        locked
        and command_form(
            "crisis.unlock",
            h.input(type="hidden", name="then", value="trust"),
            h.p[get("crisis-trust-locked")],
            h.div(class_="actions")[button(get("crisis-plan-unlock"), kind="quiet")],
        ),
        h.p[get("crisis-trust-lead")],
        h.p[get("crisis-trust-words")],
        h.ul[(h.li[get(f"crisis-trust-words-{one}")] for one in ("one", "two"))],
        h.p[get("crisis-trust-trained")],
        h.p(class_="soft")[get("crisis-trust-nobody")],
        back_form(texts),
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
    return "crisis-title-now" if worry.comes_first else _named(texts, "crisis-title", worry)


def _safe_id(worry: Worry) -> str:
    """Everybody is asked once whether they are safe: by the heading, or else above the choices."""
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
        not people.fitting and _none_fits(texts, people),
        _lines(texts, people, people.fitting[:lines_shown]),
    ]


def _none_fits(texts: Texts, people: People) -> h.Node:
    """A line for something else, or for others, is no help: where to look is said instead."""
    known = people.country is not None
    return [known and h.p[texts.get("crisis-no-line")], directory(texts)]


def _lines(texts: Texts, people: People, shown: Sequence[Line]) -> h.Node:
    # Hours that no clock of this device can compare are told without "open" or "closed".
    return bool(shown) and lines(texts, shown, people.today, now=people.now, one_clock=False)


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


def back_form(texts: Texts) -> h.Element:
    """On every screen that a choice leads to: commands crisis.back and crisis.go_on."""
    get = texts.get
    return command_form(
        "crisis.back",
        h.div(class_="actions")[
            button(get("crisis-back"), kind="quiet"),
            button(get("crisis-go-on"), command="crisis.go_on", kind="link"),
        ],
    )
