"""Whom to call, as far as the device can tell where somebody is."""

from __future__ import annotations

from datetime import datetime

from stillwater.domain.heard import Danger
from stillwater.domain.hours import SEVERAL_CLOCKS
from stillwater.domain.people import YOUNG, fits, people_for
from stillwater.service.desk import Desk
from stillwater.views.crisis_ways import People


def people_to_call(desk: Desk, danger: Danger | None) -> People:
    """The country chosen, or guessed from clock and language, and its lines; the fitting ones
    first."""
    country = desk.pack.countries.get(desk.country)
    today = desk.machine.clock.now().date()
    if country is None:
        return People(None, (), (), today)
    now = _time_there(desk)
    protocol = desk.session_protocol()
    known = YOUNG if protocol and protocol.audience == "teen" else ()
    found = people_for(country, danger, desk.texts.language, now, known)
    fitting = [line for line in found if fits(line, danger, known)]
    return People(country, found, fitting, today, now)


def _time_there(desk: Desk) -> datetime | None:
    """In the country shown, if the device's clock is surely that of its lines."""
    if desk.country != desk.clock_country or desk.country in SEVERAL_CLOCKS:
        return None
    return desk.machine.clock.now()
