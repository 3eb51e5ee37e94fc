"""After words that sound like danger: saved first, then one calm screen, and the person decides."""

from __future__ import annotations

import re

import pytest

from stillwater.domain.heard import DANGERS, Danger, Heard, SafetyReading, Sign, Tier
from stillwater.views.site import LANGUAGES
from tests.unit.service_kit import PASSPHRASE, Person
from workshop import content

CODES = [language.code for language in LANGUAGES]
MARK = re.compile(r"\[(none|gentle|support|now) ([a-z-]+)\]")
HINT = re.compile(r"\[hint\]")
WAYS = {"crisis.people", "crisis.plan", "crisis.trust", "crisis.settle", "crisis.go_on"}


def marked(text: str, language: str) -> Heard:
    """Reads only marks such as "[now suicide]": what the flow does must not hang on the rules."""
    signs = tuple(
        Sign(danger, tier, mark.start(), mark.end())  # type: ignore[arg-type]
        for mark in MARK.finditer(text)
        for tier, danger in [mark.groups()]
    )
    tiers: list[Tier] = ["none", "gentle", "support", "now"]
    tier = max((sign.tier for sign in signs), key=tiers.index, default="none")
    hints = tuple(Sign("suicide", "gentle", *mark.span()) for mark in HINT.finditer(text))
    evaluated = "unread" not in text
    return Heard(language, safety=SafetyReading(tier, signs, evaluated=evaluated, hints=hints))


def someone(language: str = "en", **kind: str) -> Person:
    person = Person(language=language, read=marked, **kind)  # type: ignore[arg-type]
    person.arrives("reflect")
    return person


def writes(person: Person, words: str) -> None:
    """In the first step of a thought record."""
    person.does("session.begin", protocol="thought-record")
    person.does("session.skip", at="arrive")
    person.does("session.answer", at="situation", situation=words)


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("danger", DANGERS)
def test_one_calm_screen_in_every_language(language: str, danger: Danger) -> None:
    person = someone(language)
    writes(person, f"It rained. I [support {danger}] and nobody knows. Then I slept.")
    assert person.commands_shown() >= WAYS
    assert f"I [support {danger}] and nobody knows" in person.html
    assert "It rained" not in person.html, "the sentence, not all of it"
    texts = content.texts_of(language)
    lead = f"crisis-lead-{danger}"
    assert texts.get(lead) in person.html.replace("&#39;", "'")
    person.does("crisis.go_on")
    assert person.at() == "mood", "on to where the person was going"


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("tier", ["support", "now"])
@pytest.mark.parametrize("danger", ["violence", "child-abuse"])
def test_leaving_at_once_is_taught_before_any_choice(language, tier, danger) -> None:
    person = someone(language)
    writes(person, f"I [{tier} {danger}] at home.")
    taught = person.html.index(content.texts_of(language).get("common-quick-exit"))
    assert taught < person.html.index("crisis.people")
    assert tier != "now" or taught < person.html.index('href="tel:')


@pytest.mark.parametrize("language", CODES)
def test_now_shows_people_before_anything_else(language: str) -> None:
    person = someone(language)
    person.service._desk.country = "US"  # type: ignore[union-attr]
    writes(person, "tonight [now suicide]")
    html = person.html
    numbers = re.findall(r'href="(tel:[^"]+)"', html)
    assert numbers[:1] == ["tel:911"] and "tel:988" in numbers
    assert html.index('href="tel:') < html.index("crisis.people")
    assert html.index('href="tel:988"') < html.index("crisis.go_on")


def test_the_country_is_chosen_in_one_tap_more() -> None:
    person = someone()
    writes(person, "tonight [now suicide]")
    assert 'href="tel:112"' in person.html, "a number stands there before a country is known"
    person.does("crisis.people")
    assert 'value="KE"' in person.html
    person.does("crisis.country", country="KE")
    assert "Befrienders Kenya" in person.html
    person.does("crisis.country", country="")
    assert 'value="US"' in person.html
    person.does("crisis.country", country="../x")
    assert 'value="US"' in person.html
    person.does("crisis.back")
    assert "Befrienders Kenya" in person.html, "now that the country is known"


def test_the_country_is_kept_in_the_open_journal_only() -> None:
    person = someone()
    person.keeps()
    person.does("access.later")
    person.does("guide.open")
    writes(person, "tonight [now suicide]")
    person.does("crisis.country", country="KE")
    assert "saved" not in person.kinds(), "kept quietly"
    back = Person(store=person.store, read=marked, mirror=person.mirror,
                  mirror_parts=person.mirror_parts)  # fmt: skip
    back.arrives("reflect")
    writes(back, "still [now suicide]")
    assert "Befrienders Kenya" not in back.html, "locked: nobody is told where they live"
    back.does("crisis.go_on")
    back.arrives("journal")
    back.does("vault.unlock", passphrase=PASSPHRASE)
    back.does("crisis.people")
    assert "Befrienders Kenya" in back.html


def test_words_are_sealed_before_anything_is_asked() -> None:
    person = someone()
    person.keeps()
    person.does("access.later")
    person.does("guide.open")
    writes(person, "I [now suicide] today")
    kinds = person.kinds()
    assert kinds.index("mirror") < kinds.index("show"), "sealed first"
    again = Person(store=person.store, read=marked, mirror=person.mirror,
                   mirror_parts=person.mirror_parts)  # fmt: skip
    again.arrives("journal")
    again.does("vault.unlock", passphrase=PASSPHRASE)
    again.arrives("reflect")
    paused = re.search(r'data-command="session.reopen".*?name="id" value="([^"]+)"', again.html)
    assert paused
    again.does("session.reopen", id=paused[1])
    again.does("session.back", at=again.at())
    assert "I [now suicide] today" in again.html


def test_gentle_stands_above_the_next_screen_once() -> None:
    person = someone()
    writes(person, "years ago I [gentle suicide] but not now")
    assert person.at() == "mood", "nothing in the way"
    assert "years ago I [gentle suicide] but not now" in person.html
    assert 'data-page="help"' in person.html
    person.does("session.answer", at="mood", mood="tired")
    assert (
        "crisis" not in person.html
        and content.texts_of("en").get("crisis-gentle") not in person.html
    )


def test_the_same_words_are_not_asked_about_twice() -> None:
    person = someone()
    writes(person, "I [support self-harm]")
    person.does("crisis.go_on")
    person.does("session.back", at="mood")
    person.does("session.answer", at="situation", situation="I [support self-harm]")
    assert person.at() == "mood"
    person.does("session.answer", at="mood", mood="worse [now suicide]")
    assert person.commands_shown() >= WAYS


def test_words_of_danger_are_not_mirrored_again() -> None:
    person = someone()
    writes(person, "my brother came and we talked a while")
    assert "my brother came and we talked a while" in person.html
    person.does("session.back", at="mood")
    person.does("session.answer", at="situation", situation="I [support suicide] so often")
    person.does("crisis.go_on")
    assert 'class="reflection"' not in person.html


def test_every_way_leads_back_and_on() -> None:
    keeper = someone()
    keeper.keeps()
    for way in sorted(WAYS - {"crisis.go_on"} | {"crisis.unlock"}):
        person = Person(read=marked, store=keeper.store)  # locked, with something in it
        person.arrives("reflect")
        writes(person, "I [support suicide]")
        person.does(way)
        assert {"crisis.back", "crisis.go_on"} <= person.commands_shown(), way
        person.does("crisis.back")
        assert person.commands_shown() >= WAYS
        person.does(way)
        person.does("crisis.go_on")
        assert person.at() == "mood"


def test_it_waits_where_it_was_asked_and_nowhere_else() -> None:
    person = someone()
    writes(person, "I [support suicide]")
    person.arrives("journal")
    assert "crisis.go_on" not in person.commands_shown(), "nobody is locked in"
    person.arrives("reflect")
    assert person.commands_shown() >= WAYS


def test_words_still_being_written_interrupt_nobody() -> None:
    person = someone()
    person.does("session.begin", protocol="thought-record")
    person.does("session.skip", at="arrive")
    events = person.does("session.draft", at="situation", situation="I [now suicide]")
    assert not any(event.kind == "show" for event in events)
    person.does("session.pause", at="situation", situation="I [now suicide]")
    assert "crisis.go_on" in person.commands_shown(), "what was given is looked at"


def test_a_changed_entry_is_saved_and_looked_at() -> None:
    person = someone()
    person.keeps()
    person.does("access.later")
    (entry,) = set(person.entry_ids())
    person.does("entry.edit", id=entry)
    person.does("entry.update", id=entry, answer__thought="I [support suicide]")
    assert "saved" in person.kinds() and "crisis.go_on" in person.commands_shown()
    person.does("crisis.go_on")
    person.does("entry.read", id=entry)
    assert "I [support suicide]" in person.html


def test_what_a_file_brings_is_looked_at() -> None:
    author = someone()
    author.keeps(thought="I [support suicide] every night")
    author.does("crisis.go_on")
    author.arrives("journal")
    author.does("vault.backup")
    file = author.downloads[-1].data_base64
    reader = someone()
    reader.arrives("journal")
    reader.does("vault.restore", file=file, passphrase=PASSPHRASE)
    assert "crisis.go_on" in reader.commands_shown()
    assert "I [support suicide] every night" in reader.html
    reader.does("crisis.go_on")
    assert len(set(reader.entry_ids())) == 1


def test_the_next_step_of_a_file_is_looked_at_too() -> None:
    author = someone()
    author.reflects()
    author.does("session.back", at="keep")
    author.does("session.back", at="leave")
    author.does("session.next_step", at="next_step", next_step="I [now suicide] on Sunday")
    author.does("crisis.go_on")
    author.does("session.skip", at="leave")
    author.does("keep.device")
    author.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    author.arrives("journal")
    author.does("vault.backup")
    reader = someone()
    reader.arrives("journal")
    reader.does("vault.restore", file=author.downloads[-1].data_base64, passphrase=PASSPHRASE)
    assert "I [now suicide] on Sunday" in reader.html and 'href="tel:112"' in reader.html


def test_locking_drops_the_words_and_keeps_the_question() -> None:
    person = someone()
    person.keeps()
    person.does("access.later")
    person.does("guide.open")
    writes(person, "I [support suicide] tonight")
    person.does("vault.lock")
    assert "[support suicide]" not in person.html
    assert "[support suicide]" not in repr(person.service._desk.worry)  # type: ignore[union-attr]
    person.does("vault.unlock_form")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert "crisis.go_on" in person.commands_shown()


def test_a_language_that_cannot_be_read_is_named_once() -> None:
    person = someone()
    said = content.texts_of("en").get("crisis-unread")
    writes(person, "unread words in a language that nobody taught this app")
    assert said in person.html and person.at() == "mood"
    person.does("session.answer", at="mood", mood="unread again and again and again and again")
    assert said not in person.html
