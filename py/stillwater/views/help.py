"""Help now: people to call, readable with no script and no style.

The emergency number comes first, then each country as a native fold, then ways to settle. A line
that no person has checked says so in words.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

import htpy as h

from stillwater.domain.helplines import ALWAYS, Country, Line
from stillwater.ports import Texts
from stillwater.views.links import address, page_choices, title

DIRECTORY = "findahelpline.com"


def help_now(texts: Texts, countries: Iterable[Country], today: date) -> h.Node:
    """``today`` is the day of the build: a line checked long before it is marked as old."""
    get = texts.get
    named = sorted(countries, key=lambda country: _country_name(texts, country))
    return h.div(class_="stack")[
        title(get("help-title")),
        h.p(class_="lead")[get("help-lead")],
        h.section(class_="section", aria_labelledby="emergency")[
            h.h2(id="emergency")[get("help-emergency")],
            h.p[get("help-emergency-body")],
            h.div(class_="dials")[_dial(texts, "112")],
        ],
        # The list of countries is long: whoever needs to settle should not have to pass it.
        h.p[h.a(class_="button quiet", href="#settle")[get("help-settle")]],
        h.section(class_="section", aria_labelledby="countries")[
            h.h2(id="countries")[get("help-countries")],
            h.p(class_="soft")[get("help-countries-body")],
            h.div[(_country(texts, country, today) for country in named), _elsewhere(texts)],
        ],
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
        h.summary[_country_name(texts, country)],
        country.emergency
        and h.div[
            h.p(class_="label")[texts.get("help-emergency-number")],
            h.div(class_="dials")[(_dial(texts, number) for number in country.emergency)],
        ],
        bool(country.lines)
        and h.ul(class_="lines")[(_line(texts, line, today) for line in country.lines)],
    ]


def _line(texts: Texts, line: Line, today: date) -> h.Element:
    get = texts.get
    return h.li(class_="line")[
        h.h3[h.bdi[line.name]],
        h.div(class_="dials")[
            "call" in line.ways and _dial(texts, line.number),
            "text" in line.ways and _dial(texts, line.number, scheme="sms", label="help-sms"),
        ],
        h.p(class_="small")[_hours(texts, line)],
        line.languages
        and h.p(class_="small")[get("help-speaks", languages=_languages(texts, line))],
        line.url
        and h.p(class_="small soft")[
            get("help-chat" if "chat" in line.ways else "help-website"), ": ", address(line.url)
        ],
        _checked(texts, line, today),
    ]


def _checked(texts: Texts, line: Line, today: date) -> h.Element:
    if line.checked is None:
        return h.p(class_="unchecked")[texts.get("help-unchecked")]
    day = datetime.combine(line.checked, time(12))
    if line.is_checked(today):
        return h.p(class_="small soft")[texts.get("help-checked", date=day)]
    return h.p(class_="unchecked")[texts.get("help-stale", date=day)]


def _elsewhere(texts: Texts) -> h.Element:
    return h.details(class_="fold")[
        h.summary[texts.get("help-other")],
        h.p[texts.get("help-other-body")],
        h.p[address(DIRECTORY)],
    ]


def _dial(texts: Texts, number: str, *, scheme: str = "tel", label: str = "help-call") -> h.Element:
    """A big target. The number is as dialled locally; the link keeps its digits and signs only."""
    dialled = "".join(sign for sign in number if sign.isdecimal() or sign in "+*#")
    before, _, after = texts.get(label, number="\0").partition("\0")
    return h.a(class_="button dial", href=f"{scheme}:{dialled}")[
        h.span[_plain(before), h.bdi(dir="ltr")[number], _plain(after)]
    ]


def _plain(text: str) -> str:
    """Without the isolating marks of the argument: ``<bdi>`` does their work here."""
    return text.replace("\u2068", "").replace("\u2069", "")


def _hours(texts: Texts, line: Line) -> str:
    if line.hours == ALWAYS:
        return texts.get("help-hours-always")
    if not line.hours:
        return texts.get("help-hours-unknown")
    return texts.get("help-hours", hours=line.hours)


def _languages(texts: Texts, line: Line) -> str:
    return texts.get("help-and").join(_language_name(texts, code) for code in line.languages)


def _language_name(texts: Texts, code: str) -> str:
    name = f"help-language-{code}"
    return texts.get(name) if texts.has(name) else code


def _country_name(texts: Texts, country: Country) -> str:
    return texts.get(f"help-country-{country.code.lower()}")
