"""docs/protocols/ says what the protocols are, and is not stale."""

import re

import pytest

from stillwater.domain.protocol_file import read_protocol
from tests.unit.protocol_kit import plain
from tests.unit.reflection import TEXTS
from workshop.content import protocols
from workshop.diagram import PROTOCOLS, protocol_pages
from workshop.protocol_pages import diagram, short_citation

PAGES = protocol_pages()


class Names:
    """Texts that say their own id."""

    language, direction = "en", "ltr"

    def has(self, message_id):
        return True

    def get(self, message_id, **arguments):
        return f'"{message_id}"'


def test_there_is_a_page_for_each_and_no_other():
    assert {file.name for file in PROTOCOLS.glob("*")} == set(PAGES)
    assert len(PAGES) == len(protocols()) + 1


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_it_would_be_drawn_now(name):
    stale = f"docs/protocols/{name} is stale: run python -m workshop.diagram"
    assert (PROTOCOLS / name).read_text(encoding="utf-8") == PAGES[name], stale


@pytest.mark.parametrize("name", sorted(protocols()))
def test_a_page_has_every_step_and_every_source(name):
    protocol, text = protocols()[name], PAGES[f"{name}.md"]
    for step in protocol.steps:
        assert f"| {step.id} | {step.main.kind}" in text
        assert TEXTS["en"].get(protocol.text_id(f"{step.id}-question")) in text
    for source in protocol.sources:
        assert source.citation in text and source.finding in text


@pytest.mark.parametrize("name", sorted(protocols()))
def test_every_arrow_leads_to_something_drawn(name):
    chart = PAGES[f"{name}.md"].split("```mermaid")[1].split("```")[0]
    drawn = set(re.findall(r"(?:^    |> |\| )(\w+)[\[({]", chart, re.MULTILINE))
    named = set()
    for line in chart.splitlines():
        if "--" in line or "-.-" in line:
            named |= set(re.findall(r"^    (\w+)|(?:>|\| )(\w+)$", line)[0])
    assert named - {""} <= drawn | {"begin"}
    assert chart.count('"') % 2 == 0


def test_a_branch_has_its_condition_on_the_arrow():
    steps = [
        {"id": "kind", "kind": "choice", "options": ["a", "b"]},
        {"id": "end", "kind": "text", "when": [{"of": "kind", "is": "a"}]},
    ]
    protocol = read_protocol(plain(step=steps, summary=[], arrive="none"))
    lines = [line.strip() for line in diagram(protocol, Names(), {})]
    assert 's_kind["#quot;small-kind-question#quot;"]' in lines
    assert 's_kind -->|"kind is a"| s_end' in lines
    assert "s_kind --> close_next" in lines
    assert "s_end --> close_next" in lines
    assert "begin --> s_kind" in lines


@pytest.mark.parametrize(
    ("citation", "short"),
    [
        ("Wright JH, Owen JJ. Title: a review. Journal 2019; 80(2).", "Wright 2019"),
        ("van Emmerik AAP, Kamphuis JH. Title. The Lancet 2002; 360.", "van Emmerik 2002"),
        ("World Health Organization. Doing what matters. Geneva: WHO; 2020.",
         "World Health Organization 2020"),
    ],
)  # fmt: skip
def test_a_citation_in_short(citation, short):
    assert short_citation(citation) == short
