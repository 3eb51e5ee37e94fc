"""Countries for the build: their files, emergency numbers for all others, and their time zones.

A host's own file ``prompts/helplines/own/<COUNTRY>.toml`` stands wholly in place of ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytz
from babel.core import get_global

from stillwater.domain.helplines import Country
from stillwater.domain.strict import BadData, Fields
from workshop.paths import PROMPTS
from workshop.toml import read_toml

#: Browsers that hide where somebody is say this instead of UTC, as hardly anybody lives there.
DISGUISE = "Atlantic/Reykjavik"
_CODE = re.compile(r"[A-Z]{2}")


def country_files(folder: Path = PROMPTS / "helplines") -> dict[str, Path]:
    """The file that counts for each country: a host's own before ours."""
    found = {file.stem: file for file in sorted(folder.glob("*.toml"))}
    found |= {file.stem: file for file in sorted((folder / "own").glob("*.toml"))}
    return dict(sorted(found.items()))


def emergency_numbers(file: Path = PROMPTS / "emergency.toml") -> dict[str, tuple[str, ...]]:
    """By country code, where there is no file of lines. Raises BadData."""
    table, _ = _emergency_tables(file)
    return {code: _alone(code, numbers).emergency for code, numbers in table.items()}


def left_out(file: Path = PROMPTS / "emergency.toml") -> dict[str, str]:
    """By country code, why nothing is said about it. Raises BadData."""
    _, reasons = _emergency_tables(file)
    for code, reason in reasons.items():
        if not isinstance(reason, str) or not reason:
            raise BadData("missing", f"prompts/{file.name}", f"left_out.{code}", "Say why.")
    return dict(reasons)


def _emergency_tables(file: Path) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    fields = Fields(read_toml(file), f"prompts/{file.name}")
    numbers, reasons = fields.optional("emergency"), fields.optional("left_out")
    fields.done()
    if not isinstance(numbers, Mapping):
        raise fields.fault("missing", "emergency", "Name each country with its numbers.")
    if reasons is not None and not isinstance(reasons, Mapping):
        raise fields.fault("wrong-kind", "left_out", "Name each country with a reason.")
    return numbers, reasons or {}


def _alone(code: str, numbers: object) -> Country:
    data = {"country": code, "emergency": numbers}
    return Country.from_dict(data, f"prompts/emergency.toml: {code}")


@cache
def country_data() -> dict[str, Mapping[str, Any]]:
    """What Country.from_dict reads, of every country there is anything to say about, by code."""
    found: dict[str, Mapping[str, Any]] = {
        code: {"country": code, "emergency": list(numbers)}
        for code, numbers in emergency_numbers().items()
    }
    found |= {code: read_toml(file) for code, file in country_files().items()}
    return dict(sorted(found.items()))


def helplines() -> tuple[Country, ...]:
    """Every country with a file, by country code. Raises BadData."""
    return tuple(_read(code, file) for code, file in country_files().items())


def _read(code: str, file: Path) -> Country:
    country = Country.from_dict(read_toml(file), file.name)
    if country.code != code:
        raise BadData("unknown", file.name, "country", "Give the file the name of its country.")
    return country


def elsewhere() -> tuple[Country, ...]:
    """Every country of which only the emergency numbers are known, by code. Raises BadData."""
    files = country_files()
    return tuple(
        Country(code, numbers, ())
        for code, numbers in sorted(emergency_numbers().items())
        if code not in files
    )


@cache
def time_zones() -> dict[str, tuple[str, ...]]:
    """IANA names by country, old names too, of every country in ``country_data``.

    From zone.tab of the IANA time zone database (as pytz carries it) and, for the old names that
    browsers go on using, from the Unicode CLDR (as Babel carries it).
    """
    of_zone = {name: code for code, names in pytz.country_timezones.items() for name in names}
    of_zone |= {name: code for name, code in get_global("zone_territories").items() if "/" in name}
    for old, new in get_global("zone_aliases").items():
        if new in of_zone and "/" in old:
            of_zone.setdefault(old, of_zone[new])
    wanted = country_data()
    found: dict[str, list[str]] = {code: [] for code in wanted}
    for name, code in sorted(of_zone.items()):
        if code in found and not name.startswith("Etc/") and name != DISGUISE:
            found[code].append(name)
    return {code: tuple(names) for code, names in found.items()}
