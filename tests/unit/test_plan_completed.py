"""A plan for hard hours is completed later, and a short new one hides nothing of an older one."""

from __future__ import annotations

import re

from stillwater.domain.plan import PlanPart, whole_plan
from tests.unit.locking_kit import locks
from tests.unit.plan_kit import PEOPLE, SIGNS, comes_back, keeps_plan, readable
from tests.unit.service_kit import PASSPHRASE, Person, built_pack
from tests.unit.test_crisis import marked
from workshop import content

STEPS = ("signs", "myself", "around", "people", "services", "safer", "matters", "where-kept")
SAFER = "The window room, with the door open"
LOUD = "The radio gets too loud"


def owner() -> Person:
    person = Person(read=marked)
    keeps_plan(person)
    return person


def edits(person: Person, entry: str, **fields: str) -> None:
    """Everything that the form holds is sent, as the page does it."""
    person.arrives("journal")
    person.does("entry.edit", id=entry)
    form = re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</textarea>', person.html)
    person.does("entry.update", id=entry, **{**dict(form), **fields})


def plan_of(person: Person) -> str:
    person.does("crisis.plan")
    return person.html


def asked(person: Person) -> list[str]:
    return re.findall(r'name="answer-([^"]+)"', person.html)


def two_plans() -> tuple[Person, str, str]:
    """A whole plan, then a short one; and their entries, the newest first."""
    person = owner()
    (older,) = set(person.entry_ids())
    keeps_plan(person, signs=LOUD)
    newer, _ = dict.fromkeys(person.entry_ids())
    assert newer != older
    return person, newer, older


def test_every_step_can_be_added_later() -> None:
    person = owner()
    (entry,) = set(person.entry_ids())
    person.does("entry.edit", id=entry)
    assert asked(person) == list(STEPS)
    edits(person, entry, **{"answer-safer": SAFER, "answer-myself": "Walking\nMusic"})
    shown = plan_of(person)
    for text in (SIGNS, "Walking", "Music", "My uncle Karim", SAFER):
        assert text in shown
    assert shown.index("Walking") < shown.index("Karim") < shown.index(SAFER), "in the plan's order"
    person.does("entry.read", id=entry)
    assert person.html.index("Walking") < person.html.index("Karim") < person.html.index(SAFER)
    questions = len(re.findall("<dt>", person.html))
    assert questions == len(re.findall("<dt>", person.html.split("</dl>")[0]))


def test_whom_one_would_want_is_asked_where_nobody_is_named() -> None:
    person = Person(read=marked)
    keeps_plan(person, signs=SIGNS)
    (entry,) = set(person.entry_ids())
    person.does("entry.edit", id=entry)
    assert "nobody-yet" in asked(person)


def test_a_step_that_was_left_out_waits_as_a_draft_like_any_other() -> None:
    person = owner()
    (entry,) = set(person.entry_ids())
    person.does("entry.edit", id=entry)
    locks(person, "entry.update", id=entry, answer__safer=SAFER)
    person.does("vault.unlock_form")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert SAFER in person.html and "entry.update" in person.html


def test_what_no_plan_asks_is_not_taken() -> None:
    person = owner()
    (entry,) = set(person.entry_ids())
    edits(person, entry, **{"answer-other": "a stranger's step"})
    assert "stranger" not in str(person.service._desk.vault.content)  # type: ignore[union-attr]


def test_other_entries_are_changed_as_before() -> None:
    person = Person(read=marked)
    person.keeps()
    person.does("access.later")
    (entry,) = set(person.entry_ids())
    person.does("entry.edit", id=entry)
    shown = asked(person)
    edits(person, entry, **{"answer-thought": ""})
    person.does("entry.edit", id=entry)
    assert asked(person) == [name for name in shown if name != "thought"]


def test_a_short_new_plan_hides_nothing() -> None:
    person, _, _ = two_plans()
    shown = plan_of(person)
    assert LOUD in shown and "My uncle Karim" in shown
    assert SIGNS not in shown, "what was said anew stands once"
    person.does("crisis.trust")
    assert "Rosa, two doors down" in person.html


def test_the_readable_copy_says_the_same() -> None:
    person, newer, older = two_plans()
    person.does("plan.open")
    assert LOUD.encode() in readable(person) and b"Rosa" in readable(person)
    assert SIGNS.encode() not in readable(person)
    person.does("entry.delete", id=older)
    assert LOUD.encode() in readable(person) and b"Rosa" not in readable(person)
    person.does("entry.delete", id=newer)
    assert readable(person) == b""


def test_what_was_taken_back_does_not_come_again_from_an_older_plan() -> None:
    person, newer, _ = two_plans()
    person.does("plan.open")
    edits(person, newer, **{"answer-people": "Somebody at the library"})
    assert "library" in plan_of(person) and "Rosa" not in person.html
    edits(person, newer, **{"answer-people": ""})
    assert "library" not in plan_of(person) and "Rosa" not in person.html
    person.does("crisis.trust")
    assert "Rosa" not in person.html
    assert b"Rosa" not in readable(person), "nor in the copy"
    later = comes_back(person)
    later.arrives("journal")
    later.does("vault.unlock", passphrase=PASSPHRASE)
    assert "Rosa" not in plan_of(later), "it is kept so"
    later.arrives("journal")
    later.does("entry.read", id=newer)
    assert content.texts_of("en").get("safety-plan-people-question") not in later.html
    edits(later, newer, **{"answer-people": PEOPLE})
    assert "Rosa" in plan_of(later)


def test_a_title_is_never_a_step_that_was_taken_back() -> None:
    person = owner()
    (entry,) = set(person.entry_ids())
    edits(person, entry, **{"answer-signs": ""})
    person.arrives("journal")
    assert "Rosa, two doors down" in person.html


def test_one_heading_is_one_answer() -> None:
    """Whom somebody would want stands under the heading of the people that they have."""
    protocol = built_pack("en", ()).protocols["safety-plan"]
    signs, people = "safety-plan-summary-signs", "safety-plan-summary-people"
    named = PlanPart("people", people, ("Rosa",))
    nobody = PlanPart("nobody-yet", people, ("Somebody calm",))
    sign = PlanPart("signs", signs, ("quiet",))
    foreign = PlanPart("x", "no-such-text", ("x",))
    assert whole_plan([[nobody], [foreign, named, sign]], protocol) == (sign, nobody, foreign)
    assert whole_plan([[PlanPart("people", people, ())], [named]], protocol) == ()
