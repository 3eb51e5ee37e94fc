"""Item 9 of a PHQ-9, or any answer that is chosen and tells of danger: help on the next screen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stillwater.content import LanguagePack
from stillwater.domain.protocol import Protocol
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.strict import BadData
from stillwater.service import Service
from stillwater.views.site import LANGUAGES
from tests.unit.protocol_kit import plain
from tests.unit.service_kit import BuiltLibrary, Person
from tests.unit.test_crisis import WAYS, marked
from tests.unit.test_crisis_of_a_file import entry, restored
from workshop import content

CODES = [language.code for language in LANGUAGES]
HOW_OFTEN = ["not-at-all", "several-days", "more-than-half", "nearly-every-day"]
ITEM_9 = {
    "id": "item-9", "kind": "choice", "options": HOW_OFTEN,
    "danger": {"of": "suicide", "tier": "support", "options": HOW_OFTEN[1:]},
}  # fmt: skip
AS_A_NUMBER = {
    "id": "item-9", "kind": "scale", "minimum": 0, "maximum": 3,
    "danger": {"of": "suicide", "tier": "support", "at_least": 1},
}  # fmt: skip
DIFFICULTY = {"id": "how-hard", "kind": "scale", "minimum": 0, "maximum": 3, "optional": True}


def asking(item: dict[str, object]) -> Protocol:
    """A questionnaire of two questions under the id, and so with the texts, of a real protocol."""
    steps = [item, DIFFICULTY]
    return read_protocol(
        plain(id="thought-record", step=steps, summary=[], arrive="none", next_step=False)
    )


class Questionnaire(BuiltLibrary):
    """Texts of a real pack stand in for the wording, which an instrument fixes itself."""

    def __init__(self, item: dict[str, object]) -> None:
        self.protocol = asking(item)

    async def pack(self, language: str, path: str) -> LanguagePack:
        pack = await super().pack(language, path)
        return replace(
            pack,
            protocols={**pack.protocols, "thought-record": self.protocol},
            texts=Wordless(pack.texts),
        )


class Wordless:
    """Every text that is not there is its own id."""

    def __init__(self, texts) -> None:
        self._texts = texts
        self.language = texts.language

    def __getattr__(self, name: str):
        return getattr(self._texts, name)

    def get(self, text_id: str, **values: object) -> str:
        return self._texts.get(text_id, **values) if self._texts.has(text_id) else text_id


def asked(item: dict[str, object] = ITEM_9, language: str = "en") -> Person:
    person = Person(language=language, read=marked)
    person.machine = replace(person.machine, library=Questionnaire(item))
    person.service = Service(person.machine)
    person.arrives("reflect")
    person.does("session.begin", protocol="thought-record")
    assert person.at() == "item-9"
    return person


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("answer", HOW_OFTEN[1:])
def test_item_9_from_several_days_on_opens_the_flow(language: str, answer: str) -> None:
    person = asked(language=language)
    person.does("session.answer", at="item-9", item__9=answer)
    texts = content.texts_of(language)
    assert person.commands_shown() >= WAYS
    for text_id in ("crisis-chosen", "crisis-lead-suicide", "crisis-chosen-kept-page"):
        assert texts.get(text_id) in person.html.replace("&#39;", "'")
    assert texts.get("crisis-wrote") not in person.html, "nothing was written that could be quoted"
    person.does("crisis.go_on")
    assert person.at() == "how-hard", "on to where the person was going"


def test_the_answer_is_in_the_session_before_anything_is_asked() -> None:
    person = asked()
    person.does("session.answer", at="item-9", item__9="several-days")
    session = person.service._desk.session  # type: ignore[union-attr]
    assert session is not None and session.answer("item-9") == "several-days"


@pytest.mark.parametrize("button", ["session.back", "session.pause", "session.stop"])
def test_whatever_button_brings_it(button: str) -> None:
    person = asked()
    person.does(button, at="item-9", item__9="nearly-every-day")
    assert person.commands_shown() >= WAYS


def test_not_at_all_brings_nothing_and_says_nothing() -> None:
    person = asked()
    person.does("session.answer", at="item-9", item__9="not-at-all")
    assert person.at() == "how-hard" and "crisis" not in person.html


@pytest.mark.parametrize("number", ["0", "1", "2", "3"])
def test_a_number_counts_from_its_least_on(number: str) -> None:
    person = asked(AS_A_NUMBER)
    person.does("session.answer", at="item-9", item__9=number)
    assert (person.commands_shown() >= WAYS) == (number != "0")


def test_another_answer_is_no_sign_and_the_same_one_is_asked_about_once() -> None:
    person = asked()
    person.does("session.answer", at="item-9", item__9="several-days")
    person.does("crisis.go_on")
    person.does("session.answer", at="how-hard", how__hard="3")
    assert not person.commands_shown() & WAYS
    person = asked()
    person.does("session.answer", at="item-9", item__9="several-days")
    person.does("crisis.go_on")
    person.does("session.back", at="how-hard")
    person.does("session.answer", at="item-9", item__9="several-days")
    assert person.at() == "how-hard", "the same answer"
    person.does("session.back", at="how-hard")
    person.does("session.answer", at="item-9", item__9="nearly-every-day")
    assert person.commands_shown() >= WAYS, "another answer"


def test_a_gentle_one_stands_above_the_next_screen() -> None:
    gentle = {**ITEM_9, "danger": {**ITEM_9["danger"], "tier": "gentle"}}  # type: ignore[dict-item]
    person = asked(gentle)
    person.does("session.answer", at="item-9", item__9="several-days")
    assert person.at() == "how-hard" and 'data-page="help"' in person.html


def brought(answer: str, *, unfinished: str = "", unsent: str = "") -> Person:
    """A file comes in with a questionnaire that says ``answer``: "" for an entry, "answer" for a
    reflection that was paused with it, "form" for one in which nothing was sent yet. ``unsent``:
    what stands in the form beside an answer."""
    person = asked()
    if unfinished == "answer":
        person.does("session.answer", at="item-9", item__9=answer)
    session = person.service._desk.session  # type: ignore[union-attr]
    assert session is not None
    item: dict[str, object] = {"id": session.id, "updated_at": session.started_at}
    if unfinished:
        item["session"] = session.to_dict()
    if unfinished == "form" or unsent:
        values = [["at", "item-9"], ["item-9", unsent or answer]]
        item["form"] = {"at": "item-9", "values": values}
    said = ("paused", item) if unfinished else ("entries", entry(answers=[["item-9", answer]]))
    person = asked()
    person.does("session.discard")
    return restored(said, person=person)


@pytest.mark.parametrize("unfinished", ["", "answer", "form"])
def test_one_that_a_file_brings_opens_the_flow(unfinished: str) -> None:
    person = brought("several-days", unfinished=unfinished)
    assert person.commands_shown() >= WAYS
    assert content.texts_of("en").get("crisis-chosen") in person.html.replace("&#39;", "'")
    person.does("crisis.go_on")
    assert not person.commands_shown() & WAYS


def test_an_unsent_change_hides_no_answer_that_a_file_brings() -> None:
    person = brought("several-days", unfinished="answer", unsent="not-at-all")
    assert person.commands_shown() >= WAYS


@pytest.mark.parametrize("unfinished", ["", "answer", "form"])
def test_not_at_all_in_a_file_brings_nothing(unfinished: str) -> None:
    person = brought("not-at-all", unfinished=unfinished)
    assert not person.commands_shown() & WAYS
    assert content.texts_of("en").get("journal-restored") in person.html


def test_an_answer_that_was_not_taken_tells_nothing() -> None:
    person = asked()
    person.does("session.answer", at="item-9", item__9="always")
    assert person.at() == "item-9" and not person.commands_shown() & WAYS


FAULTS = [
    ({"of": "sadness"}, "unknown"),
    ({"tier": "none"}, "unknown"),
    ({"options": ["always"]}, "unknown"),
    ({"options": []}, "unknown"),
    ({"at_least": 1}, "unknown"),
]


@pytest.mark.parametrize(("change", "code"), FAULTS)
def test_a_danger_that_cannot_be_is_refused(change: dict[str, object], code: str) -> None:
    with pytest.raises(BadData) as fault:
        asking({**ITEM_9, "danger": {**ITEM_9["danger"], **change}})  # type: ignore[dict-item]
    assert fault.value.code == code and "danger" in fault.value.where


def test_a_number_out_of_reach_is_refused() -> None:
    with pytest.raises(BadData) as fault:
        asking({**AS_A_NUMBER, "danger": {**AS_A_NUMBER["danger"], "at_least": 4}})  # type: ignore[dict-item]
    assert fault.value.code == "out-of-range"
