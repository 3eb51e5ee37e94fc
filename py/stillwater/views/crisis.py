"""The calm screen after words that sound like danger: what was written, one question, ways on.

Every screen here has a way back to the choices and a way on: nobody is locked out or in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import htpy as h

from stillwater.domain.helplines import Country, Line
from stillwater.domain.worry import Worry
from stillwater.ports import Texts
from stillwater.views.components import button, command_form, own_words, screen_heading
from stillwater.views.dangers import NEEDS_DISTANCE
from stillwater.views.help_above import help_notice
from stillwater.views.links import page_link
from stillwater.views.people import country_name, emergency, lines

SETTLE = ("feet", "see", "hear", "breathe")
_FIRST: dict[str, tuple[str, ...]] = {
    "panic": ("settle", "people", "trust", "plan"),
    "violence": ("people", "trust", "settle", "plan"),
    "child-abuse": ("people", "trust", "settle", "plan"),
}
_CHOICES = ("people", "plan", "trust", "settle")


@dataclass(frozen=True, slots=True)
class People:
    """``country`` is None where it is unknown; ``found``: its lines, the fitting ones first."""

    country: Country | None
    found: Sequence[Line]
    today: date


def crisis_screen(
    texts: Texts, worry: Worry, people: People, *, on_device: bool, lines_shown: int = 3
) -> h.Element:
    """Commands crisis.people, .plan, .trust, .settle and .go_on.

    Where people come first, the emergency number and the first ``lines_shown`` lines stand above
    everything else. ``on_device``: what was written is sealed on this device.
    """
    get = texts.get
    return h.div(class_="screen stack crisis", data_tier=worry.tier)[
        screen_heading(get(_title(texts, worry))),
        _said(texts, worry),
        h.p[get(_named(texts, "crisis-lead", worry))],
        worry.comes_first and _first_people(texts, people, lines_shown),
        worry.danger == "overdose" and not worry.comes_first and emergency(texts, people.country),
        worry.danger in NEEDS_DISTANCE and h.p[get("crisis-distance")],
        _choices(texts, worry),
        worry.kept and h.p(class_="small soft")[get(_kept(worry, on_device))],
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
            country is None and [h.p[get("crisis-country-unknown")], emergency(texts, None)],
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
            _back(texts),
        ]
    return h.div(class_="screen stack crisis")[
        screen_heading(get("crisis-people-title")),
        h.p[get("crisis-people-lead")],
        h.h2(class_="label")[
            get("crisis-country-shown", country=country_name(texts, country.code))
        ],
        emergency(texts, country),
        bool(people.found) and lines(texts, people.found, people.today),
        command_form(
            "crisis.country",
            h.input(type="hidden", name="country", value=""),
            h.div(class_="actions")[button(get("crisis-country-other"), kind="link")],
        ),
        _back(texts),
    ]


def settle_screen(texts: Texts) -> h.Element:
    """One minute without words."""
    get = texts.get
    return h.div(class_="screen stack crisis")[
        screen_heading(get("crisis-settle-title")),
        h.ol(class_="settle")[(h.li[get(f"crisis-settle-{part}")] for part in SETTLE)],
        h.p(class_="soft")[get("crisis-settle-after")],
        _back(texts),
    ]


def trust_screen(texts: Texts, named: Sequence[str]) -> h.Element:
    """Somebody to tell. ``named``: people from the person's own plan."""
    get = texts.get
    return h.div(class_="screen stack crisis")[
        screen_heading(get("crisis-trust-title")),
        bool(named)
        and h.div[
            h.p[get("crisis-trust-plan")],
            h.ul(class_="bare")[(h.li[own_words(name)] for name in named)],
        ],
        h.p[get("crisis-trust-lead")],
        h.p[get("crisis-trust-words")],
        h.ul[(h.li[get(f"crisis-trust-words-{one}")] for one in ("one", "two"))],
        h.p[get("crisis-trust-trained")],
        h.p(class_="soft")[get("crisis-trust-nobody")],
        _back(texts),
    ]


def gentle_notice(texts: Texts, worry: Worry) -> h.Element:
    """Above the next screen: help in sight, and nothing in the way."""
    return _above(texts, "gentle", _said(texts, worry))


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


def _said(texts: Texts, worry: Worry) -> h.Node:
    if not worry.quote:
        return h.p[texts.get("crisis-chosen" if worry.chosen else "crisis-whole")]
    return [h.p(class_="lead-in")[texts.get("crisis-wrote")], own_words(worry.quote)]


def _kept(worry: Worry, on_device: bool) -> str:
    what = "crisis-chosen-kept" if worry.chosen else "crisis-kept"
    return f"{what}-device" if on_device else f"{what}-page"


def _title(texts: Texts, worry: Worry) -> str:
    return "crisis-title-now" if worry.comes_first else _named(texts, "crisis-title", worry)


def _named(texts: Texts, text_id: str, worry: Worry) -> str:
    """The wording for this danger, or else the general one."""
    own = f"{text_id}-{worry.danger}"
    return own if worry.danger and texts.has(own) else text_id


def _first_people(texts: Texts, people: People, lines_shown: int) -> h.Node:
    shown = people.found[:lines_shown]
    return [
        h.h2(class_="label")[texts.get("crisis-people")],
        emergency(texts, people.country),
        bool(shown) and lines(texts, shown, people.today),
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


def _back(texts: Texts) -> h.Element:
    get = texts.get
    return command_form(
        "crisis.back",
        h.div(class_="actions")[
            button(get("crisis-back"), kind="quiet"),
            button(get("crisis-go-on"), command="crisis.go_on", kind="link"),
        ],
    )
