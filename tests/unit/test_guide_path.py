"""A path: parts in an order that leads somewhere, what was done already, and what comes next."""

from __future__ import annotations

import re

import pytest

from stillwater.domain.guide import Guide
from stillwater.domain.strict import BadData
from stillwater.views.site import LANGUAGES
from tests.unit.service_kit import PASSPHRASE, Person
from workshop import content

GUIDE = content.guide()
YOUNG = GUIDE.path_for("young")
assert YOUNG is not None
CODES = [language.code for language in LANGUAGES]


def offered(person: Person) -> list[str]:
    """Protocols with a button of their own, in the order of the screen."""
    return re.findall(r'name="protocol" value="([^"]+)"', person.html)


@pytest.fixture(params=CODES)
def young(request: pytest.FixtureRequest) -> Person:
    person = Person(language=request.param)
    person.arrives("reflect")
    person.does("guide.need", need="young")
    return person


def keeps_the_first_part(person: Person) -> None:
    person.does("session.begin", protocol="teen-feelings")
    if person.at() == "arrive":
        person.does("session.skip", at="arrive")
    person.does("session.answer", at="word", word="a knot that will not open")
    person.does("session.stop", at=person.at())
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    person.does("access.later")


def test_one_tap_leads_to_every_part_in_order(young: Person) -> None:
    assert offered(young) == [*YOUNG.parts, GUIDE.start]
    texts = content.texts_of(young.language)
    assert texts.get("guide-path-young") in young.html
    assert young.html.count('aria-current="step"') == 1
    first = young.html.index('aria-current="step"')
    assert first < young.html.index('value="teen-feelings"') < young.html.index("teen-calm")


def test_what_was_kept_is_marked_and_the_next_comes_forward(young: Person) -> None:
    keeps_the_first_part(young)
    assert offered(young)[0] == "teen-calm", "offered at once after the part before it"
    texts = content.texts_of(young.language)
    assert texts.get("guide-path-next") in young.html
    young.does("guide.open")
    young.does("guide.need", need="young")
    done, current = young.html.index("</li>"), young.html.index('aria-current="step"')
    assert done < current < young.html.index('value="teen-calm"')
    young.does("vault.lock")
    young.arrives("reflect")
    young.does("guide.need", need="young")
    assert young.html.index('aria-current="step"') < young.html.index('value="teen-feelings"')


def test_a_sentence_can_lead_there_too() -> None:
    person = Person()
    person.arrives("reflect")
    person.does("guide.sentence", sentence="I am 15 and in high school")
    assert offered(person)[:4] == [*YOUNG.parts]


def test_the_last_part_and_what_is_on_no_path_lead_to_no_next() -> None:
    shelf = content.protocols()
    assert [p.id for name in YOUNG.parts if (p := YOUNG.after(name, shelf))] == [*YOUNG.parts[1:]]
    assert YOUNG.after("gratitude", shelf) is None
    without = {name: protocol for name, protocol in shelf.items() if name != "teen-calm"}
    following = YOUNG.after("teen-feelings", without)
    assert following and following.id == "teen-actions", "a part switched off is passed over"


@pytest.mark.parametrize("parts", [["teen-calm"], ["teen-calm", "teen-calm"], []])
def test_a_path_of_fewer_than_two_is_refused(parts: list[str]) -> None:
    need = {"id": "heavy", "offer": ["small", "other"]}
    way = {"id": "write", "families": ["notice"]}
    path = {"id": "row", "parts": parts}
    data = {"start": "small", "times": [5], "need": [need], "way": [way], "path": [path]}
    with pytest.raises(BadData):
        Guide.from_dict(data)
