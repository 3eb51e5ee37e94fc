"""What a file brings in is looked at once: the newest entries, one screen, the strongest sign."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

import pytest

from stillwater.service import imported, minding
from tests.unit.service_kit import Person
from tests.unit.test_crisis import marked

LAST = datetime(2026, 11, 1, tzinfo=UTC)
PUT = "It rained all of the day."
MOST = 60
"""docs/hazards.md, H38: older entries are history."""


@pytest.fixture(scope="module")
def entry():
    """One kept entry, as a file would bring it."""
    author = Person(read=marked)
    author.arrives("reflect")
    author.keeps(thought=PUT)
    return dict(author.service._desk.items()[0])


def brings(entry, thoughts):
    """Somebody to whom a file brings these thoughts, the newest first."""
    person = Person(read=marked)
    person.arrives("journal")
    items = [
        {
            **json.loads(json.dumps(entry, default=list).replace(PUT, thought)),
            "id": f"{day:032x}",
            "created_at": (LAST - timedelta(days=day)).isoformat(),
            "updated_at": (LAST - timedelta(days=day)).isoformat(),
        }
        for day, thought in enumerate(thoughts)
    ]
    came = {("entries", item["id"]): item for item in reversed(items)}
    with patch.object(imported, "held", lambda desk: came):
        asyncio.run(imported.look(person.service._desk, {}))
    return person


@pytest.mark.parametrize("newer", [MOST - 1, MOST])
def test_the_newest_entries_are_looked_at_and_older_ones_are_history(entry, newer):
    calm = [f"It rained on day {day}." for day in range(newer)]
    desk = brings(entry, [*calm, "I [now suicide] then."]).service._desk
    assert (desk.worry is None) == (newer >= MOST)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_screen_asks_and_it_is_about_the_strongest_sign(entry, place):
    thoughts = ["I [support self-harm] at night.", "I [support eating] again."]
    thoughts.insert(place, "I [now suicide] tonight.")
    person = brings(entry, thoughts)
    desk = person.service._desk
    assert (desk.worry.tier, desk.worry.quote) == ("now", "I [now suicide] tonight")
    assert "I [now suicide] tonight" in str(minding.worried_screen(desk))
    person.does("crisis.go_on")
    assert desk.worry is None and "crisis.go_on" not in person.commands_shown(), "one, not three"
