"""Where the calm screen's choices lead: people to call, somebody trusted, a minute without words.

Every screen here has a way back to the choices and a way on: nobody is locked out or in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import htpy as h

from stillwater.domain.helplines import Country, Line
from stillwater.ports import Texts
from stillwater.views.components import button, callable_words, command_form, screen_heading
from stillwater.views.people import country_name, directory, easing, emergency, lines

SETTLE = ("feet", "see", "hear", "breathe")


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
            and [
                h.p[get("crisis-country-unknown")],
                emergency(texts, None),
                directory(texts),
                easing(texts),
            ],
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
        easing(texts),
        not people.fitting and none_fits(texts, people),
        bool(people.found and not people.fitting)
        and h.h2(class_="label")[get("crisis-other-lines")],
        lines_of(texts, people, people.found),
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


def none_fits(texts: Texts, people: People) -> h.Node:
    """A line for something else, or for others, is no help: where to look is said instead."""
    known = people.country is not None
    return [known and h.p[texts.get("crisis-no-line")], directory(texts)]


def lines_of(texts: Texts, people: People, shown: Sequence[Line]) -> h.Node:
    # Hours that no clock of this device can compare are told without "open" or "closed".
    return bool(shown) and lines(texts, shown, people.today, now=people.now, one_clock=False)


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
