"""Nothing that a person can write and send is passed over when danger is looked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from stillwater.domain.session import begin
from stillwater.service.minding import BRING_WORDS, NOT_WORDS
from stillwater.views.session import reflect_start
from tests.unit.access_kit import code_on
from tests.unit.fields_kit import Form, Forms, drawing_forms, run_while
from tests.unit.reflection import CUES, TEXTS
from tests.unit.screens import render
from tests.unit.service_kit import Person, built_pack
from tests.unit.test_crisis import someone
from workshop.content import protocols

WORDS = "I [support suicide]"
#: Fields in which nobody writes words of their own, and why.
NO_WORDS = {"code": "the recovery code: signs that this page drew by chance"}
QUESTION_OF = {"guide.sentence": "sentence", "journal.search": "question"}


class Walk:
    """Past every screen that has a field for words."""

    def __init__(self) -> None:
        self.forms: list[Form] = []

    def __call__(self) -> None:
        self._every_question()
        self._talk()
        self._journal()
        self._code()

    def _looks(self, html: object) -> None:
        self.forms += [form for form in Forms(str(html)).found if form.fields]

    def _goes(self, person: Person, command: str, **fields: str) -> None:
        person.does(command, **fields)
        self._looks(person.html)

    def _every_question(self) -> None:
        pack, texts = built_pack("en", ()), TEXTS["en"]
        self._looks(reflect_start(texts, pack.guide, pack.protocols[pack.guide.start]))
        for protocol in protocols().values():
            state = begin(protocol, id="a1", language="en", started_at="2026-03-04T21:05:00+02:00")
            steps = [("step", step.id) for step in protocol.steps]
            for phase, step in [("arrive", ""), *steps, ("next_step", ""), ("leave", "")]:
                state = replace(state, phase=phase, step=step)  # type: ignore[arg-type]
                self._looks(render(state, protocol, texts, CUES))

    def _talk(self) -> None:
        person = Person()
        person.arrives("reflect")
        self._looks(person.html)
        self._goes(person, "session.begin", protocol="free-reflection")
        said = "My landlord wants more rent. I am afraid that we have to move again."
        self._goes(person, "session.answer", at=person.at(), on__your__mind=said)
        assert "session.not_quite" in person.commands_shown()
        self._goes(person, "session.tone_plain", at=person.at(), on__your__mind="")

    def _journal(self) -> None:
        person = Person()
        person.keeps()
        person.does("access.later")
        (entry,) = set(person.entry_ids())
        self._looks(person.html)
        self._goes(person, "journal.search", question="manager")
        self._goes(person, "entry.edit", id=entry)

    def _code(self) -> None:
        person = Person()
        person.keeps()
        person.does("access.recovery_show")
        code = code_on(person)
        self._goes(person, "access.recovery_type_form")
        person.does("access.recovery_confirm", code=code)
        person.does("vault.lock")
        self._goes(person, "access.forgot")


def given(forms: list[Form]) -> Iterator[tuple[str, str]]:
    """Each command with each field for words that it brings."""
    for form in forms:
        yield from ((c, name) for c in form.commands for name in form.fields - NO_WORDS.keys())


@pytest.mark.slow
def test_every_field_for_words_is_looked_at() -> None:
    walk = Walk()
    ran = run_while(walk)
    assert drawing_forms() <= ran, "a form that the walk above does not come past"
    found = set(given(walk.forms))
    assert {command for command, _ in found} == BRING_WORDS
    drawn = {name for form in walk.forms for name in form.fields}
    assert drawn.isdisjoint(NOT_WORDS)
    assert drawn > NO_WORDS.keys(), "an exception that is none"


@pytest.mark.parametrize("command", sorted(BRING_WORDS))
def test_each_of_these_commands_brings_help(command: str) -> None:
    person = someone()
    person.keeps()
    person.does("access.later")
    if command.startswith("entry.") or command == "journal.search":
        (entry,) = set(person.entry_ids())
        person.does("entry.edit", id=entry)
        person.does(command, id=entry, **{QUESTION_OF.get(command, "answer-thought"): WORDS})
    elif command == "guide.sentence":
        person.does("guide.open")
        person.does(command, sentence=WORDS)
    else:
        person.does("guide.open")
        person.does("session.begin", protocol="free-reflection")
        person.does("session.answer", at=person.at(), on__your__mind="a long day")
        person.does(command, at=person.at(), on__your__mind=WORDS)
    assert "crisis.go_on" in person.commands_shown()
    assert WORDS in person.html
    saved = TEXTS["en"].get("crisis-kept-device") in person.html
    assert saved == (command not in {*QUESTION_OF, "entry.leave_edit"}), "only what is kept is"


def test_leaving_an_entry_as_it_was_asks_about_nothing_in_it() -> None:
    person = someone()
    person.keeps(thought=WORDS)
    person.does("crisis.go_on")
    person.does("access.later")
    (entry,) = set(person.entry_ids())
    person.does("entry.leave_edit", id=entry, answer__thought=WORDS)
    assert "crisis.go_on" not in person.commands_shown()
    assert TEXTS["en"].get("crisis-gentle") not in person.html
