"""The plan for hard hours in the crisis flow: open, locked, and left readable by choice."""

from __future__ import annotations

import asyncio
import base64
import json

import pytest

from stillwater.domain.plan import OpenPlan, PlanPart, decode_plan, encode_plan
from stillwater.messages import Announce, Patch, Share
from stillwater.service.open_plan import RECORD_NAME
from tests.unit.plan_kit import SIGNS, comes_back, keeps_plan, readable
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import CODES, marked, writes
from workshop import content


@pytest.fixture(params=CODES)
def planner(request: pytest.FixtureRequest) -> Person:
    """Somebody who made a plan and keeps it on the device."""
    person = Person(language=request.param, read=marked)
    keeps_plan(person)
    return person


def test_the_open_journal_has_it(planner: Person) -> None:
    planner.does("guide.open")
    writes(planner, "I [support suicide]")
    planner.does("crisis.plan")
    assert SIGNS in planner.html and "My uncle Karim" in planner.html
    planner.does("crisis.trust")
    assert "Rosa, two doors down" in planner.html and SIGNS not in planner.html


def test_a_locked_one_is_opened_and_comes_first(planner: Person) -> None:
    person = comes_back(planner)
    writes(person, "I [support suicide]")
    person.does("crisis.plan")
    assert SIGNS not in person.html and "crisis.unlock" in person.commands_shown()
    person.does("crisis.unlock")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert SIGNS in person.html, "the plan, not the journal"
    person.does("crisis.back")
    assert "crisis.people" in person.commands_shown()


def test_nothing_is_readable_without_being_asked_for(planner: Person) -> None:
    assert readable(planner) == b""


def test_left_readable_it_works_while_locked_and_follows_changes(planner: Person) -> None:
    planner.arrives("journal")
    planner.does("care.show")
    assert "plan.open" in planner.commands_shown()
    texts = content.texts_of(planner.language)
    assert texts.get("crisis-open-risk") in planner.html
    planner.does("plan.open")
    assert "plan.close" in planner.commands_shown()
    person = comes_back(planner)
    writes(person, "I [now suicide]")
    person.does("crisis.plan")
    assert SIGNS in person.html and texts.get("crisis-open-shown") in person.html
    (entry,) = set(planner.entry_ids())
    planner.does("entry.edit", id=entry)
    planner.does("entry.update", id=entry, answer__signs="The radio gets too loud")
    assert SIGNS.encode() not in readable(planner)
    person.does("crisis.plan")
    assert "The radio gets too loud" in person.html
    planner.arrives("journal")
    planner.does("care.show")
    planner.does("plan.close")
    assert readable(planner) == b""
    assert "plan.open" in planner.commands_shown()


def test_it_goes_when_the_plan_is_deleted(planner: Person) -> None:
    planner.arrives("journal")
    planner.does("plan.open")
    assert readable(planner)
    (entry,) = set(planner.entry_ids())
    planner.does("entry.delete", id=entry)
    assert readable(planner) == b""


def test_erasing_everything_erases_it_too(planner: Person) -> None:
    planner.arrives("journal")
    planner.does("plan.open")
    planner.does("vault.erase")
    assert readable(planner) == b""


def test_it_can_be_handed_on_as_text(planner: Person) -> None:
    planner.does("guide.open")
    writes(planner, "I [support suicide]")
    planner.does("plan.file")
    text = base64.b64decode(planner.downloads[-1].data_base64).decode()
    assert "- My uncle Karim" in text and SIGNS in text
    assert planner.downloads[-1].filename == "plan.txt", "a name that tells nothing of anybody"


def opens_plan(person: Person, share: str) -> None:
    """With a page that says whether the device can share."""
    person.share = share
    person.arrives("reflect")
    person.does("guide.open")
    writes(person, "I [support suicide]")
    person.does("crisis.plan")


def test_it_is_shared_only_where_the_device_can(planner: Person) -> None:
    about = content.texts_of(planner.language).get("crisis-plan-share-about")
    opens_plan(planner, "")
    assert SIGNS in planner.html and "plan.file" in planner.commands_shown()
    assert "plan.share" not in planner.commands_shown() and about not in planner.html
    opens_plan(planner, "1")
    assert "plan.share" in planner.commands_shown() and about in planner.html


def test_without_a_plan_there_is_nothing_to_share() -> None:
    person = Person(read=marked)
    opens_plan(person, "1")
    assert "plan.share" not in person.commands_shown()
    assert "share" not in [event.kind for event in person.does("plan.share")]


def test_the_share_sheet_gets_the_words_of_the_file_and_nothing_else_does(planner: Person) -> None:
    opens_plan(planner, "1")
    planner.does("plan.file")
    file = base64.b64decode(planner.downloads[-1].data_base64).decode()
    events = planner.does("plan.share")
    (shared,) = [event for event in events if isinstance(event, Share)]
    assert shared.to_dict() == {"kind": "share", "text": file}
    assert "- My uncle Karim" in shared.text and SIGNS in shared.text
    assert not any(SIGNS in repr(event) for event in events if event is not shared)


def test_a_share_that_failed_is_said_until_the_next_try(planner: Person) -> None:
    said = content.texts_of(planner.language).get("crisis-plan-not-shared")
    opens_plan(planner, "1")
    assert said not in planner.html
    failed = planner.does("plan.unshared")
    (patch,) = [event for event in failed if isinstance(event, Patch)]
    assert f'id="{patch.id}"' in planner.html and said in patch.html
    assert [event.text for event in failed if isinstance(event, Announce)] == [said]
    (cleared,) = [event for event in planner.does("plan.share") if isinstance(event, Patch)]
    assert cleared.id == patch.id and said not in cleared.html


@pytest.mark.parametrize(
    "record",
    [b"", b"{}", b"\xff", b"[]", b'{"parts": [1], "updated_at": "", "generation": 1}',
     b"[" * 200_000, b'{"parts": [["a", "crisis-title", ["x"]]], "updated_at": "x"}'],
)  # fmt: skip
def test_what_is_no_plan_is_no_plan(record: bytes) -> None:
    assert decode_plan(record) is None
    person = Person(read=marked)
    asyncio.run(person.store.commit(RECORD_NAME, record, 1, 0))
    person.arrives("reflect")
    writes(person, "I [support suicide]")
    person.does("crisis.plan")
    assert content.texts_of("en").get("crisis-plan-none") in person.html


def test_a_foreign_heading_is_left_out_and_words_stay_words() -> None:
    person = Person(read=marked)
    foreign = PlanPart("x", "no-such-text", ("gone",))
    signs = PlanPart("signs", "safety-plan-summary-signs", ("<b>bold</b>",))
    plan = OpenPlan((foreign, signs), "", 1)
    assert decode_plan(encode_plan(plan)) == plan
    asyncio.run(person.store.commit(RECORD_NAME, encode_plan(plan), 1, 0))
    person.arrives("reflect")
    writes(person, "I [support suicide]")
    person.does("crisis.plan")
    assert "gone" not in person.html and "&lt;b&gt;bold" in person.html
    assert json.loads(encode_plan(plan))["v"] == 1
