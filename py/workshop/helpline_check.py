"""Whether what is said about people to call can be right: every fault with its file and a remedy.

A wrong number is worse than none. What a program can see: numbers that are none in their country
(after Google's libphonenumber), a country's own calling code glued in front, texts that are
missing, and what nobody has tried or not for long. Whether somebody answers, only a call tells.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import phonenumbers
import pytz
from phonenumbers import CountryCodeSource, NumberParseException, shortnumberinfo

from stillwater.domain.helplines import Country, Line
from stillwater.domain.strict import BadData, Fields
from stillwater.ports import Texts
from workshop.paths import PROMPTS
from workshop.places import country_files, emergency_numbers, left_out
from workshop.toml import read_toml

#: What a host may have refused: lines never tried, and lines not tried for long.
REFUSABLE = ("unchecked", "stale")
#: People live there and dial its numbers; the code is one that ISO 3166-1 leaves free.
_NOT_IN_ISO = ("XK",)
_SHORT_DIGITS = 6  # longer than that, a number is a whole one
_NORTH_AMERICA = "1"  # there the calling code is also what is dialled before a long number


@dataclass(frozen=True, slots=True)
class Rules:
    """From prompts/library.toml. ``sure``: numbers that are right though no list knows them."""

    refuse: tuple[str, ...] = ()
    sure: tuple[str, ...] = ()

    @classmethod
    def read(cls, file: Path = PROMPTS / "library.toml") -> Rules:
        """Raises BadData."""
        table = read_toml(file).get("helplines", {})
        fields = Fields(table, "prompts/library.toml", "helplines")
        rules = cls(fields.texts("refuse", ()), fields.texts("sure", ()))
        fields.done()
        if any(word not in REFUSABLE for word in rules.refuse):
            raise fields.fault("unknown", "refuse", f"Use: {', '.join(REFUSABLE)}.")
        return rules


def faults(
    texts: Mapping[str, Texts],
    today: date,
    rules: Rules,
    folder: Path = PROMPTS / "helplines",
    emergency_file: Path = PROMPTS / "emergency.toml",
) -> Iterator[str]:
    """``texts``: of every shipped language, by its code."""
    files = country_files(folder)
    for code, file in files.items():
        place = f"prompts/helplines/{file.relative_to(folder).as_posix()}"
        yield from _name_faults(place, code, texts)
        try:
            country = Country.from_dict(read_toml(file), place)
        except ValueError as fault:  # BadData, or no TOML
            yield str(fault) if isinstance(fault, BadData) else f"{place}: {fault}; mend the file"
            continue
        if country.code != code:
            yield f"{place}: country: give the file the name of its country"
        yield from country_faults(country, place, today, rules.sure)
        yield from _language_faults(country, place, texts)
    yield from _elsewhere_faults(emergency_file, files, texts)


def country_faults(
    country: Country, place: str, today: date, sure: Container[str] = ()
) -> Iterator[str]:
    """``place`` names the file. ``sure``: numbers not to be doubted, as they are written."""
    for number in country.emergency:
        yield from _number_faults(place, "emergency", number, country.code, sure)
    seen: dict[str, str] = {}
    for line in country.lines:
        where = f"line {line.name}"
        for number in (line.number, line.text_number):
            if number:
                yield from _number_faults(place, where, number, country.code, sure)
        # Behind one number a menu can lead to several lines.
        same = seen.setdefault(f"{_digits(line.number)} {line.then}", line.name)
        if same != line.name:
            yield f"{place}: {where}: same number as {same}; make one line of both"
        if not line.url:
            yield f"{place}: {where}: url: name the host of whoever runs the line"
        if not line.languages:
            yield f"{place}: {where}: languages: name at least one"
        if line.checked and line.checked > today:
            yield f"{place}: {where}: checked is still to come; write the day somebody tried it"


def _number_faults(
    place: str, where: str, number: str, code: str, sure: Container[str]
) -> Iterator[str]:
    fault = "" if number in sure else number_fault(number, code)
    if fault:
        yield f"{place}: {where}: {number}: {fault}"


def number_fault(number: str, code: str) -> str:
    """What is wrong with ``number`` as one dialled in ``code``, and what to do; "" for nothing."""
    calling = str(phonenumbers.country_code_for_region(code) or "")
    digits = _digits(number)
    if not calling or set(number) & set("*#"):
        return ""
    glued = f"begins with the calling code {calling}; write it as it is dialled in the country"
    if digits.startswith("00" + calling):
        return glued
    try:
        read = phonenumbers.parse(digits, code, keep_raw_input=True)
    except NumberParseException:
        return "is no number; correct it"
    cut = read.country_code_source == CountryCodeSource.FROM_NUMBER_WITHOUT_PLUS_SIGN
    whole = phonenumbers.is_valid_number_for_region(read, code)
    if shortnumberinfo.is_valid_short_number_for_region(read, code):
        return ""
    if whole and (not cut or calling == _NORTH_AMERICA):
        return ""
    if digits.startswith(calling) and calling != _NORTH_AMERICA:
        return glued
    if len(digits) <= _SHORT_DIGITS and len(digits) > 1:
        return ""  # no list has every short number
    return "is no number of that country; correct it, or name it in library.toml under sure"


def _name_faults(place: str, code: str, texts: Mapping[str, Texts]) -> Iterator[str]:
    if code not in {*pytz.country_names, *_NOT_IN_ISO}:
        yield f"{place}: {code} is no country of ISO 3166-1; rename it"
    for language, known in texts.items():
        if not known.has(f"help-country-{code.lower()}"):
            yield f"i18n/{language}/help-places.ftl: help-country-{code.lower()} is missing"


def _language_faults(country: Country, place: str, texts: Mapping[str, Texts]) -> Iterator[str]:
    spoken = {language for line in country.lines for language in line.languages}
    for language, known in texts.items():
        for code in sorted(spoken):
            if not known.has(f"help-language-{code}"):
                text_id = f"help-language-{code}"
                yield f"i18n/{language}/help-places.ftl: {text_id} is missing, for {place}"


def _elsewhere_faults(
    file: Path, files: Container[str], texts: Mapping[str, Texts]
) -> Iterator[str]:
    place = f"prompts/{file.name}"
    try:
        known, silent = emergency_numbers(file), left_out(file)
    except ValueError as fault:
        yield str(fault)
        return
    for code, numbers in known.items():
        yield from _name_faults(place, code, texts)
        if code in files:
            yield f"{place}: {code} has a file of its own; remove it here"
        for number in numbers:
            yield from _number_faults(place, code, number, code, ())
    for code in silent:
        if code in files or code in known:
            yield f"{place}: left_out: {code} is named; remove it here"
    for code in sorted({*pytz.country_names} - {*known, *silent}):
        if code not in files:
            yield f"{place}: {code} is forgotten; name its numbers, or the reason under left_out"


def waiting(countries: Iterable[Country], today: date) -> dict[str, list[tuple[Country, Line]]]:
    """Lines to be tried by a person, under each word of REFUSABLE."""
    found: dict[str, list[tuple[Country, Line]]] = {word: [] for word in REFUSABLE}
    for country in countries:
        for line in country.lines:
            if line.checked is None:
                found["unchecked"].append((country, line))
            elif not line.is_checked(today):
                found["stale"].append((country, line))
    return found


def report(countries: Iterable[Country], today: date) -> Iterator[str]:
    """How many there are, and which wait for a person to try them, a row a country."""
    known = tuple(countries)
    lists = waiting(known, today)
    counted = ", ".join(f"{len(lines)} {word}" for word, lines in lists.items())
    yield f"{len(known)} countries, {sum(len(c.lines) for c in known)} help lines: {counted}"
    for word, lines in lists.items():
        for country in known:
            names = [line.name for of, line in lines if of is country]
            if names:
                yield f"  {word} {country.code}: {'; '.join(names)}"


def refused(countries: Iterable[Country], rules: Rules, today: date) -> list[str]:
    """Faults that stop a build, where the host wants no such line."""
    return [
        f"{country.code}: {line.name} is {word}: try the number, write the day into checked, "
        "or remove the line"
        for word, lines in waiting(countries, today).items()
        if word in rules.refuse
        for country, line in lines
    ]


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdecimal())
