"""A talk over the service: turn by turn, corrected, paused, kept, and gone on with another day."""

import re

import pytest

from stillwater.domain.heard import Heard, SafetyReading
from stillwater.domain.state import SessionState
from stillwater.vault.content import live_items
from tests.unit.reflection import LANGUAGES, TEXTS
from tests.unit.screens import Screen
from tests.unit.service_kit import PASSPHRASE, Person

FIRST = "My landlord wants more rent. I am afraid that we have to move again."
NEXT = "My daughter would have to leave her school."


def talking(language="en", read=None, **more):
    person = Person(language=language, **more)
    if read:
        person.reads(read)
    person.arrives("reflect")
    person.does("session.begin", protocol="free-reflection")
    return person


def says(person, words):
    return person.does("session.answer", at=person.at(), on__your__mind=words)


def state_of(person) -> SessionState:
    return person.service._desk.session


def quotes(person):
    return Screen(person.html).quotes


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_is_answered_with_ways_on(language):
    person = talking(language)
    says(person, FIRST)
    assert Screen(person.html).heading and person.at() == "on-your-mind.1"
    assert {"session.not_quite", "session.skip", "session.pause", "session.stop"} <= (
        person.commands_shown()
    )
    assert TEXTS[language].get("talk-why") in person.html
    assert all(quote in FIRST for quote in quotes(person))


def test_a_form_that_is_posted_twice_says_nothing_twice():
    person = talking()
    at = person.at()
    person.does("session.answer", at=at, on__your__mind=FIRST)
    person.does("session.answer", at=at, on__your__mind=FIRST)
    assert [turn.said for turn in state_of(person).talk.turns] == [FIRST]


def test_an_empty_message_asks_for_a_word():
    person = talking()
    says(person, FIRST)
    says(person, "  ")
    assert TEXTS["en"].get("session-problem-empty") in person.html
    assert len(state_of(person).talk.turns) == 1


def test_words_being_written_stay_whatever_is_pressed():
    person = talking()
    says(person, FIRST)
    for name in ("session.not_quite", "session.skip", "session.tone_plain"):
        person.does(name, at=person.at(), on__your__mind="half a sentence")
        assert ">half a sentence</textarea>" in person.html
    person.does("session.pause", at=person.at(), on__your__mind="half a sentence")
    person.does("session.resume")
    assert ">half a sentence</textarea>" in person.html
    person.does("session.stop", at=person.at(), on__your__mind="half a sentence, whole")
    assert "half a sentence, whole" in state_of(person).answer("on-your-mind")


def test_the_tone_is_heard_from_the_next_turn_on():
    person = talking()
    says(person, FIRST)
    person.does("session.tone_questions", at=person.at(), on__your__mind="")
    says(person, NEXT)
    assert state_of(person).talk.replies[-1].tone == "questions"
    assert "?" in Screen(person.html).heading


def test_too_long_a_talk_keeps_what_fits_and_says_so():
    person = talking()
    says(person, "word " * 3_000)
    says(person, "more " * 2_000)
    assert "20,000" in person.html and len(state_of(person).talk.turns) == 1
    assert ">more more" in person.html


def test_danger_brings_help_first_and_no_not_quite():
    person = talking(read=lambda text, _: Heard(safety=SafetyReading("now")))
    says(person, "a text")
    assert "crisis.go_on" in person.commands_shown(), "asked about on a screen of its own"
    person.does("crisis.go_on")
    html = person.html
    assert html.index('id="reflection"') < html.index(TEXTS["en"].get("talk-help")), "in view"
    assert html.index(TEXTS["en"].get("talk-help")) < html.index("<textarea")
    assert "data-help" in html and "session.not_quite" not in person.commands_shown()


def test_it_ends_in_the_persons_own_words_and_is_kept_whole():
    person = talking()
    says(person, FIRST)
    says(person, NEXT)
    person.does("session.stop", at=person.at(), on__your__mind="")
    assert NEXT in person.html
    person.does("session.answer", at="summary")
    person.does("session.next_step", at="next_step", next_step="Write it down.")
    person.does("session.checkin", at="leave", pleasantness="4", energy="4", feeling="")
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    (entry_id,) = person.entry_ids()
    person.does("entry.read", id=entry_id)
    assert "My landlord wants more rent." in person.html and NEXT in person.html


def test_days_later_it_goes_on_where_it_was():
    person = talking()
    says(person, FIRST)
    person.does("session.pause", at=person.at(), on__your__mind="and one more")
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    before = state_of(person).talk

    later = Person(store=person.store, mirror=person.mirror, mirror_parts=person.mirror_parts)
    later.arrives("journal")
    later.does("vault.unlock", passphrase=PASSPHRASE)
    later.arrives("reflect")
    session_id = re.search(r'name="id" value="([0-9a-f]+)"', later.html)[1]
    later.does("session.reopen", id=session_id)
    assert state_of(later).talk == before and ">and one more</textarea>" in later.html
    says(later, NEXT)
    assert len(state_of(later).talk.turns) == 2
    paused = live_items(later.service._desk.vault.content, "paused")
    assert len(paused[0]["session"]["talk"]["turns"]) == 2


def test_an_older_reflection_that_was_paused_is_its_first_message():
    person = talking()
    desk = person.service._desk
    old = {**desk.session.to_dict(), "protocol_version": 1, "answers": [["on-your-mind", FIRST]]}
    old.pop("talk", None)
    desk.session = SessionState.from_dict(old)
    says(person, NEXT)
    assert [turn.said for turn in state_of(person).talk.turns] == [FIRST, NEXT]


def test_nothing_written_ends_with_nothing():
    person = talking()
    person.does("session.stop", at=person.at(), on__your__mind="")
    assert state_of(person).phase == "ended" and state_of(person).kept == "nothing"
