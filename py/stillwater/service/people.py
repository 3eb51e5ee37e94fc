"""Whom to call, as far as the device can tell where somebody is."""

from __future__ import annotations

from stillwater.domain.heard import Danger
from stillwater.domain.people import people_for
from stillwater.service.desk import Desk
from stillwater.views.crisis import People


def people_to_call(desk: Desk, danger: Danger | None) -> People:
    """The country chosen, or guessed from clock and language, and its lines; the fitting ones
    first."""
    country = desk.pack.countries.get(desk.country)
    found = people_for(country, danger, desk.texts.language) if country else ()
    return People(country, found, desk.machine.clock.now().date())
