"""The documents say what the code does: they fail here when they are stale."""

from __future__ import annotations

import dataclasses
import re

import pytest

from stillwater import messages
from stillwater.service.service import COMMANDS
from workshop.paths import ROOT

MESSAGES = (ROOT / "docs/messages.md").read_text(encoding="utf-8")
COMMAND_TABLE, EVENT_TABLE = MESSAGES.split("## Commands")[1].split("## Events")


def named(table: str) -> set[str]:
    rows = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`([a-z_.]+)`", row)}


def test_every_command_is_documented_and_every_documented_one_exists():
    assert named(COMMAND_TABLE) == {*COMMANDS, "page.open"}


def test_every_event_is_documented_with_its_fields():
    kinds = {event.kind: event for event in messages.Event.__subclasses__()}
    assert named(EVENT_TABLE) == set(kinds)
    for row in EVENT_TABLE.splitlines():
        if row.startswith("| `"):
            kind, fields = (cell.strip() for cell in row.split("|")[1:3])
            wanted = {known.name for known in dataclasses.fields(kinds[kind.strip("`")])}
            assert {name.strip() for name in fields.split(",") if name.strip()} == wanted


@pytest.mark.parametrize(
    "page", ["README.md", *(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md"))]
)
def test_every_local_link_of_a_document_leads_somewhere(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        if "://" not in target:
            assert ((ROOT / page).parent / target).exists(), target


def test_every_test_that_the_threat_model_names_exists():
    text = (ROOT / "docs/threat-model.md").read_text(encoding="utf-8")
    named_files = set(re.findall(r"tests/[\w/-]+\.(?:py|js)", text))
    assert len(named_files) > 20
    assert sorted(name for name in named_files if not (ROOT / name).exists()) == []
    assert all((ROOT / name).exists() for name in re.findall(r"docs/[\w-]+\.md", text))


def test_the_threat_model_has_a_row_for_every_vector():
    text = (ROOT / "docs/threat-model.md").read_text(encoding="utf-8")
    table = text.split("<!-- egress table -->")[1].split("<!-- end of egress table -->")[0]
    source = (ROOT / "tests/e2e/egress/vectors.js").read_text(encoding="utf-8")
    vectors = re.findall(r'^    (?:"([^"]+)"|(\w+)): (?:async )?\(\) =>', source, re.MULTILINE)
    wanted = [quoted or bare for quoted, bare in vectors]
    assert re.findall(r"^\| \d+\. (.+?) \|", table, re.MULTILINE) == wanted
