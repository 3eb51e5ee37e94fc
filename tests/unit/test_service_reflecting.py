"""The service leads a reflection: which screen follows which post, and that no word is dropped."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.messages import BadCommand, Command, events_to_json
from stillwater.service.service import COMMANDS
from stillwater.views.site import LANGUAGES
from tests.examples import few
from tests.unit.service_kit import Person

CODES = [language.code for language in LANGUAGES]


@pytest.mark.parametrize("language", CODES)
def test_a_whole_reflection_is_mirrored_and_ends_with_a_choice(language):
    person = Person(language)
    person.opens("reflect")
    person.does("session.checkin", pleasantness="2", energy="3")
    person.does("session.answer", situation="I have to speak on Friday and I dread it.")
    assert 'id="reflection"' in person.html
    assert "I have to speak on Friday and I dread it" in person.html.split('id="reflection"')[1]
    assert person.lock == "unsaved"
    person.reflects()
    expected = {"keep.device", "keep.memory", "keep.file", "keep.discard"}
    assert expected <= person.commands_shown()


def test_words_being_written_survive_leaving_the_page_and_coming_back():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.draft", at="situation", situation="half a sent")
    person.opens("journal")
    person.opens("reflect")
    assert "half a sent" in person.html


def test_a_draft_from_another_screen_is_ignored():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.answer", at="situation", situation="first")
    person.does("session.draft", at="situation", situation="late and stale")
    person.does("session.draft", at="situation", mood="of another screen")
    person.does("session.back", at="mood")
    assert "first" in person.html and "late and stale" not in person.html
    person.does("session.answer", at="situation", situation="first")
    assert "of another screen" not in person.html


def test_a_doubled_continue_does_not_skip_a_question():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.answer", at="situation", situation="once")
    there = person.at()
    person.does("session.answer", at="situation", situation="once")
    assert person.at() == there == "mood"


def test_an_empty_required_answer_is_said_and_loses_nothing():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.answer", situation="kept")
    person.does("session.answer", mood="low", mood__strength="50")
    person.does("session.answer", thought="   ")
    assert person.at() == "thought"
    assert "kept" in person.html


def test_pause_and_resume_lead_back_to_the_same_question():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.pause", at="situation", situation="so far")
    assert "session.resume" in person.commands_shown()
    person.does("session.resume")
    assert person.at() == "situation" and "so far" in person.html


def test_stopping_with_nothing_written_ends_and_keeps_nothing():
    person = Person()
    person.opens("reflect")
    person.does("session.stop", at="arrive")
    assert person.lock == "empty"
    assert "guide.open" in person.commands_shown()


def test_beginning_again_does_not_throw_away_a_reflection_under_way():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.answer", situation="do not lose me")
    person.does("session.begin", protocol="thought-record")
    assert "do not lose me" in person.html


def test_changing_the_language_keeps_the_session():
    person = Person("en")
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.answer", situation="the same words")
    person.language = "ar"
    person.opens("reflect")
    assert person.at() == "mood"
    assert "the same words" in person.html


def test_hostile_words_are_only_ever_text():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.answer", situation='<img src=x onerror="alert(1)"> I am </p><script>x')
    assert "<img" not in person.html and "<script" not in person.html
    assert "&lt;img" in person.html


def test_unknown_commands_and_a_missing_opening_change_nothing():
    person = Person()
    assert person.does("session.answer", situation="too early") == []
    person.opens("reflect")
    assert person.does("no.such_thing", x="y") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"v":2,"name":"page.open"}',
        '{"v":1}',
        '{"v":1,"name":"a","fields":{"x":1}}',
        '{"v":1,"name":"a","fields":[]}',
        '{"v":1,"name":"a","unseen":"1"}',
    ],
)
def test_what_is_not_a_command_is_refused_without_quoting_it(text):
    with pytest.raises(BadCommand) as caught:
        Command.from_json(text)
    assert text == "" or text not in str(caught.value)


names = st.sampled_from([name for name in COMMANDS if name.startswith(("session.", "keep."))])
fields = st.dictionaries(
    st.sampled_from(["at", "situation", "mood", "thought", "pleasantness", "energy", "next_step"]),
    st.one_of(st.sampled_from(["3", "arrive", "situation", "thought"]), st.text(max_size=40)),
    max_size=4,
)


@settings(max_examples=few(60), deadline=None)
@given(st.lists(st.tuples(names, fields), max_size=25))
def test_any_order_of_posts_is_answered_with_a_screen_or_nothing(steps):
    person = Person()
    person.opens("reflect")
    for name, sent in steps:
        events = person.does(name, **sent)
        json.loads(events_to_json(events))
    person.opens("reflect")
    assert person.html
