"""A service over CPython's adapters: what a page would say to the engine, without a browser."""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from stillwater.content import LanguagePack, pack_from_dict
from stillwater.domain.wordbook import WordBook
from stillwater.messages import Command, Download, Event, Lock, Mirror, Show
from stillwater.ports import Store
from stillwater.reading.safety_rules import SafetyRules, read_rules
from stillwater.reading.talking import Read, unread
from stillwater.service import Machine, Service
from stillwater.vault.store_memory import MemoryStore
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY
from workshop import content
from workshop.adapters.crypto_cpython import CPythonCrypto
from workshop.adapters.system import SystemClock, SystemRandom
from workshop.paths import PROMPTS, TIER1
from workshop.safety_files import rules_file
from workshop.words import word_book

PASSPHRASE = "seven quiet herons wading"
WORDS: Mapping[str, str] = {
    "before": "tense",
    "situation": "My manager asked me to present on Friday.",
    "mood": "dread",
    "thought": "They will think I am not good enough at this",
    "for": "I stumbled over my words last time.",
    "against": "Two people thanked me afterwards.",
    "balanced": "I was nervous and it still helped people.",
    "next": "Write three headings tonight.",
    "after": "calmer",
}
"""What is written in a whole reflection."""


@cache
def built_pack(language: str, off: tuple[str, ...]) -> LanguagePack:
    """As the build writes it. Nothing of a pack changes, so tests share it: reading it takes longer
    than most of what they try. ``off``: what the library leaves out."""
    paths = {code: f"content/rules-{code}.json" for code in ("es", "ar")}
    data = json.loads(content.language_pack(language, rules=paths))
    return pack_from_dict(data, language, lambda code, _: content.texts_of(code))


built_words = cache(word_book)


@cache
def built_rules(language: str) -> SafetyRules:
    return read_rules(json.loads(rules_file(language)), language)


class BuiltLibrary:
    """Packs as the build writes them, without a file between."""

    async def pack(self, language: str, path: str) -> LanguagePack:
        return built_pack(language, tuple(content.read_toml(PROMPTS / "library.toml")["off"]))

    async def words(self, language: str, path: str) -> WordBook:
        return built_words(language)

    async def rules(self, language: str, path: str) -> SafetyRules:
        return built_rules(language)

    async def weights(self, path: str) -> bytes:
        return TIER1.read_bytes()


class SourceParts:
    """Optional parts from their sources."""

    async def load(self, module_name: str) -> Any:
        return importlib.import_module(f"parts.{module_name}")


@dataclass
class Person:
    """Someone at the page: sends commands, sees the last screen, keeps the mirror copy."""

    language: str = "en"
    store: Store = field(default_factory=MemoryStore)
    mirror: str = ""
    mirror_parts: dict[str, str] = field(default_factory=dict)
    secure: str = "1"
    share: str = ""
    read: Read = unread
    html: str = ""
    lock: str = ""
    events: list[Event] = field(default_factory=list)
    downloads: list[Download] = field(default_factory=list)

    def __post_init__(self) -> None:
        machine = Machine(
            crypto=CPythonCrypto(),
            store=self.store,
            clock=SystemClock(),
            random=SystemRandom(),
            library=BuiltLibrary(),
            parts=SourceParts(),
            kdf_policy=TEST_ONLY_WEAK_POLICY,
            read=self.read,
        )
        self.machine = machine
        self.service = Service(machine)

    def reads(self, read) -> None:
        """From now on texts are read like this: (text, language) -> Heard."""
        self.machine = replace(self.machine, read=read)
        self.service = Service(self.machine)

    def does(self, name: str, **fields: str) -> list[Event]:
        """One command; field names with "__" stand for "-"."""
        sent = {key.replace("__", "-"): value for key, value in fields.items()}
        self.events = asyncio.run(self.service.handle(Command(name, sent)))
        for event in self.events:
            if isinstance(event, Show):
                self.html = event.html
            elif isinstance(event, Lock):
                self.lock = event.state
            elif isinstance(event, Mirror):
                self._follows(event)
            elif isinstance(event, Download):
                self.downloads.append(event)
        return self.events

    def _follows(self, event: Mirror) -> None:
        """As the page does. Parts that it lacks are in a Person's way only if a test took them."""
        kept = {} if event.replace else self.mirror_parts
        known = {**kept, **event.parts}
        self.mirror = event.record_base64
        self.mirror_parts = {part_id: known[part_id] for part_id in event.keep if part_id in known}

    def opens(self, page: str) -> list[Event]:
        """The page; on "reflect" past the guide, to the thought record, unless one is under way."""
        events = self.arrives(page)
        if "guide.need" in self.commands_shown():
            return self.does("session.begin", protocol="thought-record")
        return events

    def arrives(self, page: str) -> list[Event]:
        """The page as it opens."""
        return self.does(
            "page.open",
            page=page,
            language=self.language,
            pack=f"content/{self.language}.json",
            mirror=self.mirror,
            mirror_parts=json.dumps(self.mirror_parts),
            secure=self.secure,
            share=self.share,
        )

    def kinds(self) -> list[str]:
        return [event.kind for event in self.events]

    def commands_shown(self) -> set[str]:
        """Every command the screen offers."""
        return set(re.findall(r'(?:data-command|value)="([a-z]+\.[a-z_]+)"', self.html))

    def at(self) -> str:
        found = re.search(r'name="at" value="([^"]*)"', self.html)
        return found[1] if found else ""

    def reflects(self, thought: str = "", words: Mapping[str, str] = WORDS) -> None:
        """Through a whole reflection, up to the choice of what to keep."""
        self.opens("reflect")
        self.does("session.checkin", pleasantness="2", energy="3", feeling=words["before"])
        self.does("session.answer", situation=words["situation"])
        self.does("session.answer", mood=words["mood"], mood__strength="70")
        self.does("session.answer", thought=thought or words["thought"])
        self.does("session.answer", evidence__for=words["for"])
        self.does("session.answer", evidence__against=words["against"])
        self.does("session.answer", balanced=words["balanced"])
        self.does("session.answer", mood__again="40")
        self.does("session.answer")
        self.does("session.next_step", next_step=words["next"])
        self.does("session.checkin", pleasantness="4", energy="4", feeling=words["after"])

    def keeps(self, thought: str = "", words: Mapping[str, str] = WORDS) -> None:
        """A whole reflection kept on the device; the vault is open afterwards."""
        self.reflects(thought, words)
        self.does("keep.device")
        if "vault.create" in self.commands_shown():
            self.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
        elif "vault.unlock" in self.commands_shown():
            self.does("vault.unlock", passphrase=PASSPHRASE)

    def entry_ids(self) -> list[str]:
        self.opens("journal")
        return re.findall(r'name="id" value="([0-9a-f]+)"', self.html)


def file_of(download: Download) -> bytes:
    return base64.b64decode(download.data_base64)
