"""Cards have a source and a text in every language; stories are nothing without consent."""

from datetime import date

import pytest

from stillwater.domain.cards import read_cards, read_story
from stillwater.domain.strict import BadData
from stillwater.views.site import LANGUAGES
from workshop.content import cards, guide, protocol_data, stories, texts_of
from workshop.content_check import card_faults, story_faults

TODAY = date(2026, 3, 4)
SOURCE = {"citation": "Somebody. A title. A journal 2020; 1: 1-9.", "finding": "What it found."}
CARD = {"id": "rain", "minutes": 2, "topics": ["heavy"], "related": ["check-in"]}
TEXT = {"language": "en", "title": "My winter", "body": "It was long.\nThen it thawed."}
STORY = {
    "id": "my-winter",
    "consent_by": "A person known to the host",
    "consent_on": "2026-01-31",
    "consent_record": "folder 12, locked cabinet",
    "text": [TEXT],
}


def card(**changes):
    return {**CARD, "source": [SOURCE], **changes}


def one(**changes):
    (found,) = read_cards({"card": [card(**changes)]})
    return found


def test_a_card_names_its_texts_and_keeps_its_source():
    found = one()
    assert (found.title_id, found.text_id) == ("card-rain-title", "card-rain-text")
    assert found.sources[0].finding == "What it found."


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"source": []}, "missing", "card[0].source"),
        ({"source": [{**SOURCE, "finding": " "}]}, "missing", "card[0].source[0].finding"),
        ({"source": [{**SOURCE, "page": 3}]}, "unknown", "card[0].source[0].page"),
        ({"minutes": 0}, "out-of-range", "card[0].minutes"),
        ({"id": "Rain!"}, "unknown", "card[0].id"),
        ({"colour": "blue"}, "unknown", "card[0].colour"),
    ],
)
def test_a_faulty_card_is_refused_with_its_place(changes, code, where):
    with pytest.raises(BadData) as caught:
        one(**changes)
    assert (caught.value.code, caught.value.where) == (code, where)


def test_two_cards_of_one_name_are_refused():
    with pytest.raises(BadData, match="duplicate"):
        read_cards({"card": [card(), card()]})


def test_what_leads_nowhere_and_what_has_no_text_is_a_fault():
    faults = list(card_faults([one(topics=["weather"], related=["swim"])], {"heavy"}, {"check-in"}))
    assert "topic weather" in faults[0]
    assert "no protocol swim" in faults[1]
    assert len(faults) == 2 + 2 * len(LANGUAGES)


def test_a_story_is_found_by_language_and_may_be_shown():
    story = read_story(STORY)
    assert story.telling("en").title == "My winter"
    assert story.telling("ar") is None
    assert story.may_be_shown(TODAY)
    assert list(story_faults([story], set(), TODAY)) == []


@pytest.mark.parametrize("key", ["consent_by", "consent_on", "consent_record"])
@pytest.mark.parametrize("empty", ["", None])
def test_no_story_without_consent(key, empty):
    data = {**STORY, key: empty}
    if empty is None:
        del data[key]
    with pytest.raises(BadData) as caught:
        read_story(data)
    assert (caught.value.code, caught.value.where) == ("missing", key)
    assert "consent" in str(caught.value)


@pytest.mark.parametrize(
    "changes",
    [
        {"consent_on": "31 January"},
        {"withdrawn": "soon"},
        {"text": []},
        {"text": [TEXT, TEXT]},
        {"text": [{**TEXT, "body": ""}]},
        {"stars": 5},
    ],
)
def test_a_faulty_story_is_refused(changes):
    with pytest.raises(BadData):
        read_story({**STORY, **changes})


def test_a_story_that_was_taken_back_is_not_shown_and_is_a_fault():
    story = read_story({**STORY, "withdrawn": "2026-02-28"})
    assert not story.may_be_shown(TODAY)
    assert "delete this file" in next(story_faults([story], set(), TODAY))


def test_consent_to_come_is_no_consent():
    story = read_story({**STORY, "consent_on": "2026-03-05"})
    assert not story.may_be_shown(TODAY)
    assert "still to come" in next(story_faults([story], set(), TODAY))


def test_topics_and_languages_of_a_story_are_known():
    data = {**STORY, "topics": ["weather"], "text": [{**TEXT, "language": "tlh"}]}
    faults = list(story_faults([read_story(data)], {"heavy"}, TODAY))
    assert ["topic weather" in faults[0], "language tlh" in faults[1]] == [True, True]


def test_no_story_is_shipped():
    assert stories() == ()


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_every_shipped_card_is_short_enough_for_a_tired_reader(language):
    for found in cards():
        text = texts_of(language).get(found.text_id)
        assert 80 <= len(text.split()) <= 190, found.id
        assert len([line for line in text.splitlines() if line.strip()]) >= 3, found.id


def test_shipped_cards_lead_somewhere():
    needs = guide().needs
    known = {*protocol_data(), *(name for need in needs for name in need.offer)}
    assert list(card_faults(cards(), {need.id for need in needs}, known)) == []
