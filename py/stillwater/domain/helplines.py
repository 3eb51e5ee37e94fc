"""People to call, country by country: numbers as dialled there, and when somebody tried them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from stillwater.domain.hours import ALWAYS, read_hours
from stillwater.domain.strict import Fields

Way = Literal["call", "text", "chat"]
WAYS: tuple[Way, ...] = ("call", "text", "chat")
About = Literal[
    "distress", "suicide", "violence", "child-abuse", "eating", "substances", "postpartum"
]
ABOUT: tuple[About, ...] = (
    "distress", "suicide", "violence", "child-abuse", "eating", "substances", "postpartum",
)  # fmt: skip
"""What a line is there for; most are there for any distress."""
Serves = Literal[
    "anyone", "children", "young", "parents", "women", "men", "lgbtq", "refugees", "farmers",
    "veterans", "older", "students", "indigenous",
]  # fmt: skip
SERVES: tuple[Serves, ...] = (
    "anyone", "children", "young", "parents", "women", "men", "lgbtq", "refugees", "farmers",
    "veterans", "older", "students", "indigenous",
)  # fmt: skip
STALE_AFTER_DAYS = 180


@dataclass(frozen=True, slots=True)
class Line:
    """``number`` as dialled in the country; ``hours`` "24/7", days and times (``domain.hours``),
    or empty if not known.

    ``url`` is the provider's host name, to be shown and never linked. ``checked`` is the day a
    person tried the line, None for never. ``text_number``: where a message goes, if it is another
    number than the one to call; ``text_word``: what has to stand in it, as "HOME", if anything.
    ``then``: what to press once the call is answered, where a menu asks; empty where nothing.
    """

    name: str
    number: str
    ways: tuple[Way, ...]
    hours: str
    languages: tuple[str, ...]
    url: str
    checked: date | None
    about: tuple[About, ...] = ("distress",)
    serves: tuple[Serves, ...] = ("anyone",)
    text_number: str = ""
    text_word: str = ""
    then: str = ""

    def is_checked(self, today: date) -> bool:
        """Whether somebody tried it within the last STALE_AFTER_DAYS days."""
        if self.checked is None:
            return False
        return 0 <= (today - self.checked).days <= STALE_AFTER_DAYS


@dataclass(frozen=True, slots=True)
class Country:
    """``code`` is ISO 3166-1 alpha-2; ``emergency`` holds at least one number."""

    code: str
    emergency: tuple[str, ...]
    lines: tuple[Line, ...]

    @classmethod
    def from_dict(cls, data: object, file: str = "helplines.toml") -> Country:
        """Reads what ``tomllib`` made of prompts/helplines/<COUNTRY>.toml. Raises BadData."""
        fields = Fields(data, file)
        country = cls(
            code=fields.text("country", limit=2),
            emergency=tuple(_dialled(fields, n) for n in fields.texts("emergency")),
            lines=tuple(_line(entry) for entry in fields.tables("line", optional=True)),
        )
        fields.done()
        code = country.code
        if len(code) != 2 or not (code.isascii() and code.isupper()):
            raise fields.fault("unknown", "country", "Use the two capital letters of ISO 3166-1.")
        if not country.emergency:
            raise fields.fault("missing", "emergency", "Name at least one emergency number.")
        if len({_digits(number) for number in country.emergency}) < len(country.emergency):
            raise fields.fault("duplicate", "emergency", "Name each number once.")
        seen: set[tuple[str, str]] = set()
        for line in country.lines:
            same = (line.name.casefold(), _digits(line.number))
            if same in seen:
                raise fields.fault("duplicate", f"line {line.name}", "Name each line once.")
            seen.add(same)
        return country


def _line(fields: Fields) -> Line:
    ways = tuple(cast(Way, way) for way in fields.texts("ways"))
    if not ways or any(way not in WAYS for way in ways):
        raise fields.fault("unknown", "ways", f"Use one or more of: {', '.join(WAYS)}.")
    line = Line(
        name=fields.text("name", limit=120),
        number=_dialled(fields, fields.text("number", limit=40)),
        ways=ways,
        hours=_hours(fields),
        languages=_languages(fields),
        url=_host_name(fields),
        checked=_day(fields),
        about=tuple(cast(About, name) for name in _some_of(fields, "about", ABOUT, "distress")),
        serves=tuple(cast(Serves, name) for name in _some_of(fields, "serves", SERVES, "anyone")),
        text_number=fields.text("text_number", "", limit=40),
        text_word=fields.text("text_word", "", limit=20),
        then=fields.text("then", "", limit=4),
    )
    if line.text_number:
        _dialled(fields, line.text_number)
    if (line.text_number or line.text_word) and "text" not in ways:
        raise fields.fault("unknown", "text_number", 'Add "text" to the ways, or remove it.')
    if set(line.then) - set("0123456789*#"):
        raise fields.fault("wrong-kind", "then", 'Write the keys to press, as "5".')
    if line.then and "call" not in ways:
        raise fields.fault("unknown", "then", 'Add "call" to the ways, or remove it.')
    fields.done()
    return line


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdecimal() or sign in "*#")


def _hours(fields: Fields) -> str:
    hours = fields.text("hours", limit=120)
    if hours and hours != ALWAYS:
        try:
            read_hours(hours)
        except ValueError as fault:
            remedy = 'Write "24/7", "Mo-Fr 09:00-17:00; Sa 10:00-14:00", or leave it empty.'
            raise fields.fault("wrong-kind", "hours", remedy) from fault
    return hours


def _languages(fields: Fields) -> tuple[str, ...]:
    codes = fields.texts("languages")
    if any(not (len(c) in (2, 3) and c.isascii() and c.islower() and c.isalpha()) for c in codes):
        raise fields.fault("wrong-kind", "languages", 'Use ISO 639 codes, as "en".')
    return codes


def _some_of(fields: Fields, key: str, known: Sequence[str], default: str) -> tuple[str, ...]:
    names = fields.texts(key, (default,))
    if not names or any(name not in known for name in names):
        raise fields.fault("unknown", key, f"Use one or more of: {', '.join(known)}.")
    return names


def _dialled(fields: Fields, number: str) -> str:
    """Digits, spaces and dialling signs; "+" is refused: numbers are given as dialled there."""
    if not any(sign.isdecimal() for sign in number) or set(number) - set("0123456789 -()*#"):
        raise fields.fault("wrong-kind", "number", "Give the number as dialled in the country.")
    return number


def _host_name(fields: Fields) -> str:
    url = fields.text("url", limit=120)
    if "/" in url or ":" in url:
        raise fields.fault("wrong-kind", "url", "Give the host name alone, without https://.")
    return url


def _day(fields: Fields) -> date | None:
    day = fields.text("checked", limit=10)
    if not day:
        return None
    try:
        return date.fromisoformat(day)
    except ValueError as fault:
        remedy = "Write a date as YYYY-MM-DD, or leave it empty."
        raise fields.fault("wrong-kind", "checked", remedy) from fault
