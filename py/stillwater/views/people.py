"""People to call or to write to: large targets, hours, languages, who checked the number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

import htpy as h

from stillwater.domain.helplines import Country, Line
from stillwater.domain.hours import (
    ALWAYS,
    DAYS,
    Spell,
    clock_time,
    is_open,
    open_minutes,
    read_hours,
)
from stillwater.ports import Texts
from stillwater.views.links import address

DIRECTORY = "findahelpline.com"
EASING = ("write", "begin", "ask", "busy")


def emergency(texts: Texts, country: Country | None) -> h.Element:
    """The numbers for danger right now; 112 with a word of doubt where the country is not known."""
    numbers = country.emergency if country else ("112",)
    return h.div[
        h.p(class_="label")[texts.get("help-emergency-number")],
        h.div(class_="dials")[(dial(texts, number) for number in numbers)],
        country is None and h.p(class_="small")[texts.get("help-emergency-doubt")],
    ]


def directory(texts: Texts) -> h.Element:
    """Where else to look, for a country that is unknown or has no line that fits."""
    return h.div[h.p[texts.get("help-other-body")], h.p[address(DIRECTORY)]]


def easing(texts: Texts) -> h.Element:
    """What helps where calling is hard, and who can go on helping: folded, above long lists."""
    get = texts.get
    return h.details(class_="fold")[
        h.summary[get("help-hard-title")],
        h.ul[(h.li[get(f"help-hard-{way}")] for way in EASING)],
        h.p[h.strong[get("help-longer-title")], h.br, get("help-longer")],
    ]


def lines(
    texts: Texts,
    found: Iterable[Line],
    today: date,
    *,
    now: datetime | None = None,
    one_clock: bool = True,
) -> h.Element:
    """``today`` decides whether a line that was checked counts as old.

    ``now``: the time in the lines' own country, to say which of them is there. None where no clock
    tells it; the hours then carry their minutes, for a page that has one, if there is ``one_clock``
    in all of the country (``hours.SEVERAL_CLOCKS``).
    """
    shown = tuple(found)
    unchecked = any(line.checked is None for line in shown)
    return h.div[
        unchecked and h.p(class_="small soft")[texts.get("help-unchecked-why")],
        h.ul(class_="lines")[(_line(texts, line, today, now, one_clock) for line in shown)],
    ]


def country_name(texts: Texts, code: str) -> str:
    return texts.get(f"help-country-{code.lower()}")


def dial(
    texts: Texts, number: str, *, scheme: str = "tel", label: str = "help-call", then: str = ""
) -> h.Element:
    """A big target. The number is as dialled locally; the link keeps its digits and signs only.

    ``then``: what a menu wants pressed, for a label that says it. It is no part of the link: a
    dialler that presses by itself may press too early.
    """
    dialled = "".join(sign for sign in number if sign.isdecimal() or sign in "+*#")
    before, _, after = texts.get(label, number="\0", then=then).partition("\0")
    return h.a(class_="button dial", href=f"{scheme}:{dialled.replace('#', '%23')}")[
        h.span[_plain(before), h.bdi(dir="ltr")[number], _plain(after)]
    ]


def _line(
    texts: Texts, line: Line, today: date, now: datetime | None, one_clock: bool
) -> h.Element:
    get = texts.get
    return h.li(class_="line")[
        h.h3[h.bdi[line.name]],
        _for_whom(texts, line),
        h.div(class_="dials")[
            "call" in line.ways
            and dial(
                texts,
                line.number,
                label="help-call-then" if line.then else "help-call",
                then=line.then,
            ),
            "text" in line.ways
            and dial(texts, line.text_number or line.number, scheme="sms", label="help-sms"),
        ],
        line.text_word and h.p(class_="small")[get("help-sms-word", word=line.text_word)],
        _hours(texts, line, now, one_clock),
        line.languages
        and h.p(class_="small")[get("help-speaks", languages=_languages(texts, line))],
        line.url
        and h.p(class_="small soft")[
            get("help-chat" if "chat" in line.ways else "help-website"), ": ", address(line.url)
        ],
        _checked(texts, line, today),
    ]


def _for_whom(texts: Texts, line: Line) -> h.Element | None:
    subjects = [texts.get(f"help-about-{name}") for name in line.about if name != "distress"]
    people = [texts.get(f"help-serves-{name}") for name in line.serves if name != "anyone"]
    named = texts.get("help-and").join([*subjects, *people])
    return h.p(class_="small")[named] if named else None


def _checked(texts: Texts, line: Line, today: date) -> h.Element:
    if line.checked is None:
        return h.p(class_="unchecked")[texts.get("help-unchecked")]
    day = datetime.combine(line.checked, time(12))
    if line.is_checked(today):
        return h.p(class_="small soft")[texts.get("help-checked", date=day)]
    return h.p(class_="unchecked")[texts.get("help-stale", date=day)]


def _plain(text: str) -> str:
    """Without the isolating marks of the argument: ``<bdi>`` does their work here."""
    return text.replace("\u2068", "").replace("\u2069", "")


def _hours(texts: Texts, line: Line, now: datetime | None, one_clock: bool) -> h.Element:
    get = texts.get
    if line.hours == ALWAYS:
        return h.p(class_="small")[get("help-hours-always")]
    if not line.hours:
        return h.p(class_="small")[get("help-hours-unknown")]
    spells = get("help-and").join(_spell(texts, spell) for spell in read_hours(line.hours))
    said = get("help-hours", hours=spells)
    if now is not None:
        state = get("help-open-now" if is_open(line.hours, now) else "help-closed-now")
        return h.p(class_="small")[said, " ", state]
    if not one_clock:
        return h.p(class_="small")[said]
    minutes = " ".join(f"{opens}-{closes}" for opens, closes in open_minutes(line.hours))
    return h.p(class_="small", data_open=minutes)[
        said,
        h.span(hidden=True)[" ", get("help-open-now")],
        h.span(hidden=True)[" ", get("help-closed-now")],
    ]


def _spell(texts: Texts, spell: Spell) -> str:
    get = texts.get
    first, last = DAYS[spell.first].lower(), DAYS[spell.last].lower()
    days = get(f"help-day-{first}")
    if (spell.last - spell.first) % len(DAYS) == len(DAYS) - 1:
        days = get("help-day-every")
    elif first != last:
        days = get("help-days", first=days, last=get(f"help-day-{last}"))
    return get(
        "help-spell", days=days, opens=clock_time(spell.opens), closes=clock_time(spell.closes)
    )


def _languages(texts: Texts, line: Line) -> str:
    return texts.get("help-and").join(_language_name(texts, code) for code in line.languages)


def _language_name(texts: Texts, code: str) -> str:
    name = f"help-language-{code}"
    return texts.get(name) if texts.has(name) else code
