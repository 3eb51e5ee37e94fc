"""The screens of a reflection: whole in every language, safe with hostile words, easy to follow."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.domain.checkin import CheckIn
from stillwater.domain.mirror import Reflection
from stillwater.domain.session import advance
from stillwater.domain.state import (
    HOWS,
    WORDS_LIMIT,
    Answered,
    Kept,
    Paused,
    Skipped,
    Stopped,
)
from stillwater.reading.letter import LetterPart
from stillwater.views import session as views
from stillwater.views.guide import need_screen
from tests.examples import few
from tests.unit.reflection import (
    ANSWERS,
    CHECK_IN,
    CUES,
    GUIDE,
    LANGUAGES,
    PROTOCOL,
    TEXTS,
    new,
    walked,
)
from tests.unit.screens import Screen, render

CANARY = (
    """"><script>alert(1)</script><img src=x onerror="alert(2)" style='x:y'>&amp;{ mirror-wrote }"""
)


def every_screen(language, words=None):
    """(name, html) of each screen, with ``words`` in every place that shows a person's own."""
    texts, cues = TEXTS[language], CUES[language]
    fill = (
        (lambda values: {k: v if v.isdecimal() else words for k, v in values.items()})
        if words
        else dict
    )
    states = [new(language=language), advance(PROTOCOL, new(), Answered({"pleasantness": "9"}))]
    state = advance(PROTOCOL, new(language=language), Answered(fill(CHECK_IN)))
    for values in ANSWERS:
        states += [
            state,
            advance(PROTOCOL, state, Answered({PROTOCOL.field(next(iter(values))).id: ""})),
        ]
        states.append(advance(PROTOCOL, state, Answered({state.step: "x" * (WORDS_LIMIT + 1)})))
        states.append(advance(PROTOCOL, state, Paused()))
        state = advance(PROTOCOL, state, Answered(fill(values)))
    for event in (
        Answered({}),
        Answered({"next_step": words or "Rest."}),
        Answered(fill(CHECK_IN)),
    ):
        states.append(state)
        state = advance(PROTOCOL, state, event)
    states += [state, *(advance(PROTOCOL, state, Kept(how=how)) for how in HOWS)]
    draft = {field.id: words for field in PROTOCOL.fields if field.is_words} if words else None
    for at in states:
        yield f"{at.place}-{at.phase}", render(at, PROTOCOL, texts, cues, draft)
    for vault in ("empty", "unsaved", "memory", "open", "locked"):
        yield f"keep-{vault}", str(views.keep_screen(texts, vault))
    yield "keep-http", str(views.keep_screen(texts, "empty", device_may_keep=False))
    yield "paused", str(views.paused_screen(texts, saved=True, offer_keep=True))
    yield "start", str(views.reflect_start(texts, GUIDE, PROTOCOL))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_one_heading_that_takes_the_focus(language):
    for name, html in every_screen(language):
        screen = Screen(html)
        titles = [
            attributes for tag, attributes in screen.tags if attributes.get("id") == "screen-title"
        ]
        first = next(attributes for tag, attributes in screen.tags if tag in ("h1", "h2", "h3"))
        assert titles == [first], name
        assert first["tabindex"] == "-1", name
        ids = [attributes["id"] for _, attributes in screen.tags if "id" in attributes]
        assert len(ids) == len(set(ids)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_pointed_to_is_there(language):
    for name, html in every_screen(language):
        tags = Screen(html).tags
        ids = {attributes["id"] for _, attributes in tags if "id" in attributes}
        for _, attributes in tags:
            pointed = (
                attributes.get("aria-describedby", "").split() + attributes.get("for", "").split()
            )
            pointed += (
                [attributes.get("data-then", "").lstrip("#")] if "data-then" in attributes else []
            )
            assert set(pointed) <= ids, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name(language):
    for name, html in every_screen(language):
        tags = Screen(html).tags
        labelled = {attributes.get("for") for tag, attributes in tags if tag == "label"} - {None}
        for tag, attributes in tags:
            if tag in ("input", "textarea") and attributes.get("type") != "hidden":
                assert attributes.get("aria-label") or attributes.get("id") in labelled, (
                    name,
                    attributes,
                )


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_words_stay_words(language):
    for name, html in every_screen(language, CANARY):
        screen = Screen(html)
        assert "script" not in {tag for tag, _ in screen.tags}, name
        assert "img" not in {tag for tag, _ in screen.tags}, name
        for _, attributes in screen.tags:
            assert not any(key == "style" or key.startswith("on") for key in attributes), name


def test_the_words_are_shown_as_they_were_written():
    shown = [Screen(html).text for _, html in every_screen("en", CANARY)]
    assert sum(CANARY in text for text in shown) > 10


@settings(max_examples=few(40), deadline=None)
@given(st.text(min_size=1))
def test_any_words_come_back_whole_in_the_field(words):
    state = walked(2)
    html = str(views.step_screen(TEXTS["en"], PROTOCOL, state, None, {"thought": words}))
    # The parser, as a browser, reads both line ends as one and leaves out what HTML cannot hold.
    if not set(words) & set("\r\x00") and words[0] != "\n" and words.isprintable():
        assert Screen(html).fields["thought"] == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_persons_words_are_never_translated_or_sent_to_a_spell_checker(language):
    for name, html in every_screen(language, "my own words"):
        for tag, attributes in Screen(html).tags:
            if tag == "textarea" or (tag == "input" and attributes.get("type") == "text"):
                assert attributes["spellcheck"] == "false", name
                assert attributes["autocomplete"] == "off", name
            if tag == "blockquote" or tag == "textarea":
                assert (attributes["translate"], attributes["dir"]) == ("no", "auto"), name


def test_a_problem_is_told_at_its_field():
    state = advance(PROTOCOL, walked(2), Answered({"thought": ""}))
    screen = Screen(str(views.step_screen(TEXTS["en"], PROTOCOL, state)))
    field = next(attributes for _, attributes in screen.tags if attributes.get("name") == "thought")
    assert field["aria-invalid"] == "true"
    assert "field-thought-problem" in field["aria-describedby"].split()
    assert screen.notice == "There is nothing here yet. A word or two is enough to go on."


def test_the_reflection_stands_above_the_question_and_is_read_with_it():
    reflection = Reflection("mirror-wrote", "situation", ("three days",))
    html = str(views.step_screen(TEXTS["en"], PROTOCOL, walked(1), reflection))
    assert html.index('id="reflection"') < html.index("<h1")
    heading = next(attributes for tag, attributes in Screen(html).tags if tag == "h1")
    assert heading["aria-describedby"] == "reflection"


def test_the_smaller_ways_fit_the_step():
    ways = {"session.back", "session.skip", "session.pause", "session.stop"}
    for count in range(len(ANSWERS)):
        state = walked(count)
        offered = set(Screen(str(views.step_screen(TEXTS["en"], PROTOCOL, state))).commands)
        needed = not PROTOCOL.steps[count].optional
        assert offered == {"session.answer", *ways} - ({"session.skip"} if needed else set())


def test_four_equal_choices():
    screen = Screen(str(views.keep_screen(TEXTS["en"], "unsaved")))
    choices = [
        attributes
        for tag, attributes in screen.tags
        if tag == "button" and "keep." in attributes["value"]
    ]
    assert [attributes["value"] for attributes in choices] == [
        "keep.device", "keep.memory", "keep.file", "keep.discard",
    ]  # fmt: skip
    assert len({attributes["class"] for attributes in choices}) == 1


def circles(language, first, later):
    texts = TEXTS[language]
    state = new()
    state = advance(PROTOCOL, state, Answered({**CHECK_IN, "pleasantness": first}))
    state = advance(PROTOCOL, state, Answered(ANSWERS[0]))
    for event in (Stopped(), Answered({}), Answered({"next_step": ""})):
        state = advance(PROTOCOL, state, event)
    state = advance(PROTOCOL, state, Answered({**CHECK_IN, "pleasantness": later}))
    tags = Screen(str(views.keep_screen(texts, "unsaved", state))).tags
    drawing = next(attributes for tag, attributes in tags if tag == "svg")
    points = [(int(g["cx"]), int(g["cy"])) for tag, g in tags if tag == "circle"][:2]
    return drawing, points


@pytest.mark.parametrize("language", LANGUAGES)
def test_then_and_now_are_two_points_told_in_words(language):
    drawing, (then, now) = circles(language, "2", "6")
    assert drawing["role"] == "img"
    assert "2" in drawing["aria-label"] and "6" in drawing["aria-label"]
    assert now[1] < then[1], "more stands higher"
    before_after = then[0] < now[0]
    assert before_after == (TEXTS[language].direction == "ltr"), "time runs as one reads"


def test_the_ends_of_a_scale_stay_inside_the_drawing():
    _, (then, now) = circles("en", "1", "7")
    assert 8 <= now[1] < then[1] <= 56


def test_the_waiting_page_uses_the_forms_of_the_live_screens():
    texts = TEXTS["es"]
    start = str(views.reflect_start(texts, GUIDE, PROTOCOL))
    live = str(need_screen(texts, GUIDE))
    assert re.search(r'<ul class="choices">.*?</ul>', live).group() in start
    assert 'data-then="#start-first"' in start and 'data-then="#start-kept"' in start
    forms = [attributes for tag, attributes in Screen(start).tags if tag == "form"]
    hidden = [attributes.get("id") for attributes in forms if "hidden" in attributes]
    assert hidden == ["start-first"], "the guide first, then the question"


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_every_question_is_on_paper(language):
    texts = TEXTS[language]
    start = str(views.reflect_start(texts, GUIDE, PROTOCOL))
    paper = start[start.index("<noscript>") :]
    for step in PROTOCOL.steps:
        assert texts.get(f"thought-record-{step.id}-question") in paper


def test_a_skipped_answer_is_not_shown_again():
    state = advance(PROTOCOL, walked(0), Skipped({"situation": "a private thing"}))
    assert "a private thing" not in str(views.step_screen(TEXTS["en"], PROTOCOL, state))


def test_the_letter_shows_its_parts():
    parts = [LetterPart("thought-record-summary-both-sides", (("one", "two"), ("three",)))]
    html = str(views.summary_screen(TEXTS["en"], PROTOCOL, walked(), parts))
    assert html.count("own-words") == 3
    assert "80 of 100" in html.replace("\u2068", "").replace("\u2069", "")


def test_an_empty_feeling_is_not_quoted():
    state = new()
    state = type(state)(**{**{k: getattr(state, k) for k in state.__slots__}, "phase": "keep",
                           "before": CheckIn(3, 3), "after": CheckIn(4, 4)})  # fmt: skip
    assert "own-words" not in str(views.keep_screen(TEXTS["en"], "unsaved", state))
