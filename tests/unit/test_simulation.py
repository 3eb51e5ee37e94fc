"""The crisis flow, played: help on the next screen, a tap to a number, and no red row.

Where a conversation is missed, this fails and names file and line, never what was written there.
What is missed is mended in general, not by a rule for that sentence.
"""

from dataclasses import replace

import pytest

from stillwater.domain.talk import Reply
from tests.simulation.checks import (
    CHECKS,
    always_open,
    asks_about_safety,
    at_any_hour,
)
from tests.simulation.figures import (
    BEGIN,
    END,
    READING,
    TARGET,
    alarms,
    count,
    lower,
    missed,
    red_rows,
    written,
)
from tests.simulation.owed import KINDS, found_in, owed
from tests.simulation.play import Moment, Player, played
from tests.simulation.script import (
    LANGUAGES,
    NEVER_IN_DANGER,
    ScriptFault,
    read_script,
    scripts,
)
from tests.simulation.seen import Seen
from tests.unit.simulation_kit import moments, with_screen
from tests.unit.test_crisis import marked


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_conversations(language):
    found = scripts(language)
    personas = {script.persona for script in found}
    assert len(personas) >= 9 and set(NEVER_IN_DANGER) < personas
    for name in personas:
        assert sum(script.persona == name for script in found) == 5
    assert {script.name for script in found} == {script.name for script in scripts("en")}
    for script in found:
        expected = {line.expected for line in script.lines}
        assert script.persona not in NEVER_IN_DANGER or expected == {"none"}, script.name


def test_the_same_words_are_in_no_two_conversations():
    texts = [line.text for code in LANGUAGES for s in scripts(code) for line in s.lines]
    long = [text for text in texts if len(text.split()) > 4]
    assert len(long) == len(set(long))


@pytest.mark.parametrize("source", ["none: a\n", "sad: a\n" * 5, "none:\n" * 5, "a\n" * 5])
def test_a_conversation_that_is_not_well_written_is_refused(source):
    with pytest.raises(ScriptFault) as fault:
        read_script(source, "en", "small-1")
    assert "en/small-1.talk" in str(fault.value)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_reading_owes_no_more_than_is_written_down(language, kind):
    """The target is nothing at all; the list may only shrink until it is met."""
    found, listed = found_in(played(language))[kind], owed(language)[kind]
    assert sorted(found - listed) == [], "worse than before"
    assert sorted(listed - found) == [], "right by now: run python -m tests.simulation.play"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_read_no_red_row_fails(language):
    found = [row for moment in played(language) for row in red_rows(moment)]
    assert [row for row in found if READING not in row] == []


@pytest.mark.slow
def test_the_tables_are_not_stale():
    document = TARGET.read_text(encoding="utf-8")
    found = {language: played(language) for language in LANGUAGES}
    assert written(document, found) == document, "run python -m tests.simulation.play"


@pytest.fixture(scope="module")
def seen() -> dict[str, Moment]:
    return {moment.line.expected or "": moment for moment in moments()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", [1, 2, 3, 4, 5])
def test_the_flow_itself_has_no_red_row(language, variant):
    """With a reading that is always right, in an open journal and without, country known or not."""
    found = moments(language, f"small-{variant}")
    assert [row for moment in found for row in red_rows(moment)] == []
    counted = count(found)
    assert (counted.helped, counted.asked, counted.alarmed) == (3, 2, 0)
    assert (counted.scripts, counted.in_danger, counted.found) == (1, 1, 1)
    assert counted.most_taps <= 1 and missed(found) == lower(found) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tier", ["support", "now"])
def test_at_an_overdose_the_emergency_number_stands_first(language, tier):
    line = f"{tier}: I [{tier} overdose] a while ago."
    source = "\n".join([line, *["none: It rained today."] * 4])
    (moment, *_) = Player(read_script(source, language, "small-2"), read=marked).play()
    order = moment.screen.order
    first = next(place for place, way in enumerate(order) if way.startswith("crisis."))
    assert any(way.startswith("tel:") for way in order[:first])


SPOILT = {
    "help-follows": ("gentle", r'data-page="help"', ""),
    "one-tap": ("gentle", r'data-page="help"', 'data-page="about"'),
    "people-first": ("now", r'href="tel:[^"]*"', 'href="#"'),
    "asks-safety": ("support", r"(<h1[^>]*>)[^<]*", r"\1Tell me more"),
    "asks-nothing-else": ("support", "<h2", "<p>Do you have a plan?</p><h2"),
    "quotes": ("support", "Since then I", "Since then we"),
    "own-wording": ("support", "Hurting yourself can seem", "Hearing things can seem"),
    "people-plan": ("support", 'value="crisis.trust"', 'value="crisis.x"'),
    "asks-once": ("none", "<form", '<button value="crisis.go_on"></button><form'),
    "tone": ("support", "<h2", "<p>You should calm down.</p><h2"),
    "never-said": ("support", "<h2", "<p>We have detected a risk.</p><h2"),
    "no-means": ("support", "<h2", "<p>Put the razor away.</p><h2"),
    "short-plain": ("support", "<h2", f"<p>{'One more thing. ' * 60}</p><h2"),
}


@pytest.mark.parametrize("name", [check.id for check in CHECKS])
def test_every_check_can_fail(name, seen):
    check = next(check for check in CHECKS if check.id == name)
    now, support, calm = seen["now"], seen["support"], seen["none"]
    nobody = Seen("<p></p>")
    other = {
        "always-open": replace(now, ways={**now.ways, "crisis.people": nobody}),
        "eases": replace(
            support, ways={**support.ways, "crisis.people": Seen('<a href="tel:112">112</a>')}
        ),
        "kept-before": replace(now, kinds=("show", "mirror")),
        "goes-on": replace(support, after=support.screen),
        "gentle-after": replace(calm, in_care=True, reply=Reply(move="ask-most")),
    }
    if name in SPOILT:
        which, find, put = SPOILT[name]
        spoilt = with_screen(seen[which], find, put)
        if name == "one-tap":
            spoilt = replace(support, ways={**support.ways, "crisis.people": nobody})
        if name == "asks-once":
            spoilt = replace(spoilt, heard=calm.heard)
    else:
        spoilt = other[name]
    assert list(check.finds(spoilt)), name
    assert all(not list(check.finds(moment)) for moment in seen.values())


def test_a_number_has_to_be_there_at_any_hour(seen):
    for moment in (seen["now"], seen["support"]):
        abroad = replace(moment, country="GB")
        for shown, right in {
            'href="tel:999" href="tel:116123"': True,
            'href="sms:85258" href="tel:112"': True,
            'href="tel:999"': False,  # lines for any hour are known, and none stands there
            'href="tel:116123"': False,  # no emergency number
            'href="tel:999" href="tel:0800585858"': False,  # closed in the mornings
        }.items():
            links = "".join(f"<a {href}></a>" for href in shown.split())
            ways = {**moment.ways, "crisis.people": Seen(links)}
            assert (not list(always_open(replace(abroad, ways=ways)))) == right, shown
    gentle = replace(seen["gentle"], country="KE")
    assert not list(always_open(gentle)) and at_any_hour("KE")[1]


def test_screens_that_ask_twice_in_the_same_words_are_counted():
    """Rows 12, 20 and 29 of the rubric: the words are others until the fourth time."""
    days = ("Monday", "Tuesday", "Wednesday", "Thursday")
    again = "".join(f"support: I [support self-harm] on {day}.\n" for day in days)
    source = again + "support: And I [support eating] too.\n" + "none: It rained.\n" * 2
    counted = count(Player(read_script(source, "en", "small-2"), read=marked).play())
    assert (counted.asks, counted.again, counted.met) == (5, 1, 1)
    only_gentle = "gentle: I [gentle suicide] once.\n" + "any: It rained.\n" * 4
    counted = count(Player(read_script(only_gentle, "en", "small-2"), read=marked).play())
    assert (counted.in_danger, counted.found, counted.met, counted.either) == (1, 1, 0, 4)


def test_labels_are_the_same_in_every_language():
    """They are one script told three times: docs/evaluation.md says so."""
    labels = [[(s.name, [line.expected for line in s.lines]) for s in scripts(code)]
              for code in LANGUAGES]  # fmt: skip
    assert labels[0] == labels[1] == labels[2]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mark", ["now suicide", "support panic", "support unreality"])
def test_a_heading_that_does_not_ask_is_not_taken_for_the_question(language, mark):
    source = "\n".join([f"now: I [{mark}] here.", *["none: It rained today."] * 4])
    (moment, *_) = Player(read_script(source, language, "small-2"), read=marked).play()
    assert not list(asks_about_safety(moment))
    assert list(asks_about_safety(with_screen(moment, r"<h2>[^<]*</h2>", "")))
    assert list(asks_about_safety(with_screen(moment, r"(<h2>[^<]*</h2>)(.*)", r"\2\1")))


def test_a_miss_and_a_false_alarm_are_named_by_place_alone():
    blind = moments(read=lambda text, language: marked("", language))
    assert missed(blind) == ["en/small-1.talk:2", "en/small-1.talk:3", "en/small-1.talk:4"]
    wary = moments(read=lambda text, language: marked("[gentle suicide]" + text, language))
    assert alarms(wary) == ["en/small-1.talk:1", "en/small-1.talk:5"]
    meek = moments(read=lambda text, language: marked(text.replace("[now", "[gentle"), language))
    assert lower(meek) == ["en/small-1.talk:4 (now, read as gentle)"]


def test_the_tables_stand_between_their_marks():
    document = f"before\n{BEGIN}\n\noutdated\n\n{END}\nafter\n"
    new = written(document, {"en": moments()})
    assert new.startswith(f"before\n{BEGIN}\n") and new.endswith(f"{END}\nafter\n")
    assert "outdated" not in new
    (helped,) = [line for line in new.splitlines() if "help on the next screen**" in line]
    *_, alone, together = [cell.strip() for cell in helped.strip("|").split("|")]
    assert alone.startswith("3 of 3, 100.0% (") and together == "3 of 3, 100.0%"
    with pytest.raises(ValueError):
        written("nothing", {"en": []})
