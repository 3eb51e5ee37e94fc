"""Help now: people to call, readable with no script and no style.

The emergency number comes first, then each country as a native fold under its first letter, then
ways to settle. A line that no person has checked says so in words. A script may open the country
that the device's clock points to and put it above the others; nothing else needs one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby

import htpy as h

from stillwater.domain.helplines import Country
from stillwater.domain.hours import SEVERAL_CLOCKS
from stillwater.ports import Texts
from stillwater.views.dangers import dangers_section
from stillwater.views.links import page_choices, title
from stillwater.views.people import country_name, dial, directory, easing, emergency, lines

_ARTICLE = "ال"  # lists in Arabic are looked up without it

Zones = Mapping[str, Sequence[str]]
"""Time zones by country code, for the guess."""


def help_now(
    texts: Texts,
    countries: Iterable[Country],
    today: date,
    elsewhere: Iterable[Country] = (),
    zones: Zones | None = None,
) -> h.Node:
    """``today`` is the day of the build: a line checked long before it is marked as old.

    ``elsewhere``: countries of which only the emergency numbers are known.
    """
    get = texts.get
    by_zone = zones or {}
    return h.div(class_="stack")[
        title(get("help-title")),
        h.p(class_="lead")[get("help-lead")],
        h.section(class_="section", aria_labelledby="emergency")[
            h.h2(id="emergency")[get("help-emergency")],
            h.p[get("help-emergency-body")],
            h.div(class_="dials")[dial(texts, "112")],
        ],
        # The list of countries is long: whoever needs to settle should not have to pass it.
        h.p[h.a(class_="button quiet", href="#settle")[get("help-settle")]],
        easing(texts),
        _guessed(texts),
        _countries(texts, countries, elsewhere, today, by_zone),
        dangers_section(texts),
        h.section(class_="section")[h.h2[get("help-trust")], h.p[get("help-trust-body")]],
        h.section(class_="section", aria_labelledby="settle")[
            h.h2(id="settle", tabindex="-1")[get("help-settle")],
            page_choices(
                texts,
                "help",
                (("ground", "help-settle-ground"), ("breathe", "help-settle-breathe")),
            ),
        ],
    ]


def _guessed(texts: Texts) -> h.Element:
    """Where a script puts the country that may be meant; without one it stays away."""
    return h.section(class_="section", hidden=True, data_guessed=True, aria_labelledby="guessed")[
        h.h2(id="guessed")[texts.get("help-guessed-title")],
        h.p(class_="small")[
            h.span(data_guess=True)[texts.get("help-guessed"), " "],
            h.a(href="#countries")[texts.get("help-guessed-other")],
        ],
    ]


def _countries(
    texts: Texts,
    countries: Iterable[Country],
    elsewhere: Iterable[Country],
    today: date,
    zones: Zones,
) -> h.Element:
    get = texts.get
    letters = [
        (letter, list(group))
        for letter, group in groupby(
            _in_order(texts, countries), key=lambda c: _key(country_name(texts, c.code))[0]
        )
    ]
    return h.section(class_="section", aria_labelledby="countries")[
        h.h2(id="countries", tabindex="-1")[get("help-countries")],
        h.p(class_="soft")[get("help-countries-body")],
        h.nav(aria_label=get("help-letters"))[
            h.ul(class_="letters")[
                (
                    h.li[h.a(href=f"#letter-{number}")[letter]]
                    for number, (letter, _) in enumerate(letters, 1)
                ),
                h.li[h.a(href="#elsewhere")[get("help-other")]],
            ]
        ],
        (
            h.div[
                h.h3(id=f"letter-{number}", tabindex="-1", class_="letter")[letter],
                (_country(texts, country, today, zones) for country in group),
            ]
            for number, (letter, group) in enumerate(letters, 1)
        ),
        _elsewhere(texts, elsewhere, zones),
    ]


def _in_order(texts: Texts, countries: Iterable[Country]) -> list[Country]:
    return sorted(countries, key=lambda country: _key(country_name(texts, country.code)))


def _key(name: str) -> str:
    """What a name is looked up by: capitals without accents, and in Arabic without the article."""
    spread = unicodedata.normalize("NFD", name.removeprefix(_ARTICLE)).upper()
    return "".join(sign for sign in spread if unicodedata.category(sign) != "Mn")


def _country(texts: Texts, country: Country, today: date, zones: Zones) -> h.Element:
    return h.details(
        class_="fold",
        data_country=country.code,
        data_zones=" ".join(zones.get(country.code, ())) or None,
    )[
        h.summary[country_name(texts, country.code)],
        emergency(texts, country),
        bool(country.lines)
        and lines(texts, country.lines, today, one_clock=country.code not in SEVERAL_CLOCKS),
    ]


def _elsewhere(texts: Texts, countries: Iterable[Country], zones: Zones) -> h.Element:
    """The emergency numbers of every other country, and where else to look."""
    get = texts.get
    return h.details(class_="fold", id="elsewhere")[
        h.summary[get("help-other")],
        directory(texts),
        h.p[get("help-other-numbers")],
        (
            h.div(
                class_="place",
                data_country=country.code,
                data_zones=" ".join(zones.get(country.code, ())) or None,
            )[
                h.p(class_="label")[country_name(texts, country.code)],
                h.div(class_="dials")[(dial(texts, number) for number in country.emergency)],
            ]
            for country in _in_order(texts, countries)
        ),
        h.p[get("help-emergency-doubt")],
    ]
