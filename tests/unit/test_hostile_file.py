"""A backup that somebody else made: every string in it is hostile, and the journal goes on.

Each screen is parsed again: it may hold no element and no attribute that a harmless file does not
bring there as well, and the words come back as they were.
"""

from __future__ import annotations

import asyncio
import base64
import html
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from stillwater.domain.heard import Heard
from stillwater.messages import Download, Fault
from stillwater.ports import KdfParameters
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import Vault
from tests.e2e.payloads import PAYLOADS
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.vault_kit import CHEAP, TEST_ONLY_WEAK_POLICY
from workshop.adapters.crypto_cpython import CPythonCrypto
from workshop.adapters.system import SystemClock, SystemRandom

pytestmark = pytest.mark.slow

HARMLESS = ("The rain did not stop.", "Nobody called", "soup", "A longer day. Then it was over.")
WHEN = "2026-01-{:02}T{:02}:00:00+00:00"


def entry(number: int, words: str) -> dict[str, Any]:
    """Of the right shape, with the words wherever a text can stand."""
    when = WHEN.format(1 + number // 24, number % 24)
    return {
        "version": 1,
        "id": f"{words[:90]}{number}",
        "created_at": when,
        "updated_at": when,
        "protocol_id": "thought-record" if number % 2 else words[:100],
        "language": words[:35],
        "answers": [["situation", words], [f"{words[:80]}x", words], ["mood", words[:200]]],
        "before": {"pleasantness": 2, "energy": 3, "feeling": words[:200]},
        "after": {"pleasantness": 2, "energy": 3, "feeling": words[:200]},
        "next_step": words,
    }


def session(number: int, words: str) -> dict[str, Any]:
    return {
        "version": 1, "id": f"{words[:90]}{number}", "protocol_id": "thought-record",
        "protocol_version": 1, "language": words[:35], "started_at": WHEN.format(1, 1),
        "phase": "step", "step": "thought", "answers": [["situation", words], ["thought", words]],
        "skipped": [words], "before": None, "after": None, "next_step": words, "paused": True,
        "problem": None, "kept": "",
    }  # fmt: skip


def content(all_words: tuple[str, ...], sessions: tuple[str, ...]) -> dict[str, Any]:
    spoiled = [
        {"id": f"spoiled {words}", "updated_at": words, words: words, "created_at": words}
        for words in all_words
    ]
    return {
        "entries": [*(entry(n, words) for n, words in enumerate(all_words)), *spoiled],
        "paused": [
            {"id": f"p{n}", "updated_at": WHEN.format(2, n % 24), "session": session(n, words)}
            for n, words in enumerate(sessions)
        ],
        "settings": {
            **{words: words for words in all_words},
            "durability": {"backup": {"at": all_words[0], "entries": all_words[0]},
                           "not_now": {"backup": all_words[0]}},
            "lock": {words: words for words in all_words},
        },
        "__proto__": {words: words for words in all_words},
    }  # fmt: skip


def file_bytes(
    held: dict[str, Any], policy: KdfPolicy = TEST_ONLY_WEAK_POLICY, cost: KdfParameters = CHEAP
) -> bytes:
    async def made() -> bytes:
        vault = Vault(CPythonCrypto(), MemoryStore(), SystemRandom(), SystemClock(), policy)
        await vault.create(PASSPHRASE, held, cost)
        return (await vault.export_backup()).data

    return asyncio.run(made())


def file_of(held: dict[str, Any]) -> str:
    return base64.b64encode(file_bytes(held)).decode()


class Shapes(HTMLParser):
    """Tags with the names of their attributes, and ids; field names of answers are the words'."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = dict(attrs)
        own_id = of.get("id") or ""
        own_id = "field-answer" if own_id.startswith("field-answer-") else own_id
        self.found.add(f"{tag}#{own_id} {sorted(of)}")


def walk(words: tuple[str, ...], sessions: tuple[str, ...]) -> tuple[set[str], list[str], Person]:
    """Every screen on which the file's content can stand: shapes, screens."""
    # No reading: help above a screen is shown for what words say, and is looked at elsewhere.
    person, screens = Person(read=lambda _, language: Heard(language)), []

    def does(name: str, **fields: str) -> None:
        events = person.does(name, **fields)
        assert not any(isinstance(event, Fault) for event in events)
        screens.append(str(person.html))

    person.opens("journal")
    does("vault.restore", file=file_of(content(words, sessions)), passphrase=PASSPHRASE)
    handles: list[str] = []
    for page in range(1, 4):
        does("entry.list", page=str(page))
        handles += re.findall(r'name="id" value="([^"]*)"', person.html)
    for handle in map(html.unescape, dict.fromkeys(handles)):
        for step in ("entry.read", "entry.edit", "entry.delete_form", "entry.read"):
            does(step, id=handle)
    does("care.show")
    does("entry.readable_copy")
    person.opens("reflect")
    does("guide.open")
    (reopened,) = re.findall(r'"session.reopen"><input [^>]*value="([^"]*)"', person.html)
    does("session.reopen", id=html.unescape(reopened))
    for _ in range(3):
        does("session.stop")
    shapes = Shapes()
    for screen in screens:
        shapes.feed(screen)
    return shapes.found, screens, person


def as_written(words: str) -> str:
    return html.escape(words).replace("&#x27;", "&#39;").replace("&quot;", "&#34;")


def test_a_file_of_hostile_words() -> None:
    # Each payload is the paused reflection in its turn: only the newest one is shown.
    harmless, _, _ = walk(HARMLESS, HARMLESS[:1])
    found, screens, person = walk(PAYLOADS, PAYLOADS[:1])
    assert found - harmless == set()
    for number, words in enumerate(PAYLOADS):
        assert any(as_written(words) in screen for screen in screens), number
    spoiled = f"{len(PAYLOADS)} entries cannot be read"
    assert spoiled in re.sub("[\u2066-\u2069]", "", screens[1] + "".join(screens))
    (copy,) = [file for file in person.downloads if isinstance(file, Download)]
    readable = base64.b64decode(copy.data_base64).decode()
    assert PAYLOADS[0] in readable
    assert not person.mirror.startswith("<")
    print(f"{len(PAYLOADS)} payloads in a file, on {len(screens)} screens: 0 strange elements")


def test_every_payload_as_the_paused_reflection() -> None:
    harmless, _, _ = walk(HARMLESS, HARMLESS[:1])
    for number, words in enumerate(PAYLOADS):
        found, screens, _ = walk((HARMLESS[0],), (words,))
        assert found - harmless == set(), number
        assert any(as_written(words) in screen for screen in screens[-4:]), number
