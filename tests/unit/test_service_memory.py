"""What the mirror remembers, over the service: noted when kept, shown, used, and erased."""

import pytest

from stillwater.domain.heard import Heard
from stillwater.vault.content import live_items
from tests.unit.reflection import LANGUAGES, TEXTS
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_service_talk import says, talking

WORK = Heard(emotions={"fear": 0.7}, themes={"work": 0.8})


def items(person):
    vault = person.service._desk.vault
    return live_items(vault.content, "memory") if vault.is_open else []


def breathes(person, before, after):
    """One exercise with a check-in before and after, kept."""
    person.arrives("reflect")
    person.does("session.begin", protocol="paced-breathing")
    person.does("session.checkin", pleasantness=before, energy="3", feeling="")
    while person.at() not in ("leave", "keep"):
        person.does("session.answer", at=person.at())
    person.does("session.checkin", at="leave", pleasantness=after, energy="3", feeling="")
    person.does("keep.device")
    if "vault.create" in person.commands_shown():
        person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)


def test_nothing_is_remembered_where_nothing_is_stored():
    person = talking(read=lambda *_: WORK)
    says(person, "I am afraid of Monday at work.")
    person.does("session.tone_plain", at=person.at(), on__your__mind="")
    assert items(person) == []
    person.does("memory.show")
    assert TEXTS["en"].get("memory-lead") not in person.html


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_helped_is_seen_with_how_sure_it_is(language):
    person = Person(language=language)
    breathes(person, "2", "5")
    breathes(person, "3", "5")
    person.arrives("journal")
    person.does("care.show")
    assert "memory.show" in person.commands_shown()
    person.does("memory.show")
    get = TEXTS[language].get
    assert get("memory-sure-perhaps") in person.html
    assert get("paced-breathing-title") in person.html


def test_one_outcome_and_then_the_whole_item_can_be_forgotten():
    person = Person()
    breathes(person, "2", "5")
    breathes(person, "6", "4")
    person.does("memory.forget", id="exercise-paced-breathing", number="1")
    assert [row[1:] for row in items(person)[0]["outcomes"]] == [[2, 5]]
    person.does("memory.forget", id="exercise-paced-breathing", number="0")
    assert items(person) == []


def test_forgetting_all_asks_once_and_leaves_the_journal():
    person = Person()
    breathes(person, "2", "5")
    entries = person.entry_ids()
    person.does("memory.forget_all")
    assert items(person)
    person.does("memory.forget_all", sure="1")
    assert items(person) == [] and person.entry_ids() == entries
    assert TEXTS["en"].get("memory-empty") not in person.html


def test_a_tone_is_remembered_for_the_next_talk():
    person = Person()
    breathes(person, "2", "5")
    person.arrives("reflect")
    person.does("session.begin", protocol="free-reflection")
    says(person, "I called them today and asked.")
    person.does("session.tone_plain", at=person.at(), on__your__mind="")
    person.does("session.stop", at=person.at(), on__your__mind="")
    person.does("session.stop", at=person.at())
    person.does("keep.discard", sure="1")
    person.does("session.begin", protocol="free-reflection")
    assert person.service._desk.session.talk.tone == "plain"
    person.does("memory.tone", tone="questions")
    assert {"tone": "questions"}.items() <= items(person)[-1].items()


def test_what_a_kept_talk_was_about_is_listed_and_can_be_erased():
    person = talking(read=lambda *_: WORK)
    says(person, "I am afraid of Monday at work.")
    person.does("session.stop", at=person.at(), on__your__mind="")
    person.does("session.answer", at="summary")
    person.does("session.skip", at="next_step")
    person.does("session.skip", at="leave")
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    person.does("memory.show")
    assert TEXTS["en"].get("theme-work") in person.html
    person.does("memory.forget", id="theme-work")
    assert items(person) == []


def test_what_is_not_wanted_is_not_suggested_and_what_helped_comes_first():
    person = Person()
    for _ in range(3):
        breathes(person, "2", "6")
    person.arrives("reflect")
    person.does("guide.open")
    need = "tense" if "tense" in person.html else "worried"

    def offered():
        person.does("guide.open")
        person.does("guide.need", need=need)
        person.does("guide.time", minutes="0")
        person.does("guide.way", way="")
        return person.html

    lighter = TEXTS["en"].get("memory-sure-likely")
    assert lighter in offered()
    person.does("memory.unwanted", protocol="paced-breathing")
    assert TEXTS["en"].get("memory-wanted-again") in person.html
    assert TEXTS["en"].get("paced-breathing-title") not in offered()
    person.does("memory.forget", id="unwanted-paced-breathing")
    assert TEXTS["en"].get("paced-breathing-title") in offered()


@pytest.mark.parametrize("name", ["memory.forget", "memory.unwanted", "memory.tone"])
def test_names_that_lead_nowhere_change_nothing(name):
    person = Person()
    breathes(person, "2", "5")
    before = items(person)
    person.does(name, id="nothing", protocol="nothing", tone="loud", number="x")
    assert items(person) == before


def test_a_hostile_memory_is_left_in_peace():
    person = Person()
    breathes(person, "2", "5")
    desk = person.service._desk
    desk.vault.content["memory"] = [
        {"id": "exercise-x", "updated_at": "x", "outcomes": [[1, 2, 3], "x", ["x", 1, 99]]},
        {"id": "theme-nothing", "updated_at": "x"},
        {"id": "tone", "updated_at": "x", "tone": 7},
    ]
    person.does("memory.show")
    assert TEXTS["en"].get("memory-lead") in person.html


@pytest.mark.parametrize("language", LANGUAGES)
def test_themes_over_time_are_read_anew_and_nothing_is_kept(language):
    person = Person(language=language, read=lambda text, _: WORK if "Friday" in text else Heard())
    person.keeps()
    before = person.service._desk.vault.content
    person.arrives("journal")
    person.does("care.show")
    person.does("memory.show")
    assert "memory.themes" in person.commands_shown()
    person.does("memory.themes")
    get = TEXTS[language].get
    theme = get("theme-work")
    assert get("memory-month-theme", theme=theme, times=1, entries=1) in person.html
    assert get("memory-months-none") not in person.html
    assert person.service._desk.vault.content == before
    person.reads(lambda *_: Heard())


def test_without_a_reading_there_are_no_themes_and_locked_there_is_no_screen():
    person = Person(read=lambda *_: Heard())
    person.does("page.open", page="journal", language="en", pack="content/en.json")
    person.does("memory.themes")
    assert TEXTS["en"].get("memory-months") not in person.html
    person.keeps()
    person.does("memory.themes")
    assert TEXTS["en"].get("memory-months-none") in person.html
