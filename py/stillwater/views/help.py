"""Help now: people to call, readable with no script and no style.

The emergency number comes first, then each country as a native fold, then ways to settle. A line
that no person has checked says so in words.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import htpy as h

from stillwater.domain.helplines import Country
from stillwater.ports import Texts
from stillwater.views.dangers import dangers_section
from stillwater.views.links import address, page_choices, title
from stillwater.views.people import DIRECTORY, country_name, dial, emergency, lines


def help_now(texts: Texts, countries: Iterable[Country], today: date) -> h.Node:
    """``today`` is the day of the build: a line checked long before it is marked as old."""
    get = texts.get
    named = sorted(countries, key=lambda country: country_name(texts, country.code))
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
        h.section(class_="section", aria_labelledby="countries")[
            h.h2(id="countries")[get("help-countries")],
            h.p(class_="soft")[get("help-countries-body")],
            h.div[(_country(texts, country, today) for country in named), _elsewhere(texts)],
        ],
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


def _country(texts: Texts, country: Country, today: date) -> h.Element:
    return h.details(class_="fold")[
        h.summary[country_name(texts, country.code)],
        emergency(texts, country),
        bool(country.lines) and lines(texts, country.lines, today),
    ]


def _elsewhere(texts: Texts) -> h.Element:
    return h.details(class_="fold")[
        h.summary[texts.get("help-other")],
        h.p[texts.get("help-other-body")],
        h.p[address(DIRECTORY)],
    ]
