"""The one door of the application, ``Service.handle``: hostile commands, mirrors and files.

Whatever comes in, the person gets a screen: no exception passes, and what lies in the store stays
or is what it was.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from functools import cache
from random import Random
from typing import Any

from stillwater.content import LanguagePack
from stillwater.messages import Command, Event, Lock, Show, events_to_json
from stillwater.ports import PackUnavailable
from stillwater.service import Machine, Service
from stillwater.service.service import COMMANDS
from stillwater.vault.keys import seal_record
from stillwater.vault.store_memory import MemoryStore
from tests.fuzz.device import device, store_at, vault_on
from tests.fuzz.doors_parts import judged
from tests.fuzz.doors_vault import POLICY, store_of
from tests.fuzz.drill import Broken
from tests.fuzz.genuine import MINE, THEIRS, WRONG, RememberingCrypto, content_json, family
from tests.fuzz.mutate import dumped, record_spoiled, text_spoiled, value_spoiled, weird
from tests.unit.reflection import CUES, GUIDE, LANGUAGES, TEXTS
from tests.unit.service_kit import BuiltLibrary, SourceParts
from tests.unit.vault_kit import RepeatableRandom, StoppedClock, run
from workshop.content import protocols

#: Names that forms send, and a few that none does.
FIELDS = (
    "at", "page", "language", "pack", "root", "mirror", "secure", "protocol", "mirror_parts",
    "pleasantness", "energy", "feeling", "situation", "mood", "mood-strength", "balanced",
    "next_step", "passphrase", "passphrase_again", "file", "id", "answer-situation", "answer-mood",
    "code", "pin", "pin_again", "minutes", "idle_minutes", "hidden_seconds", "kind", "slot", "",
)  # fmt: skip
VALUES = (
    "", " ", "situation", "arrive", "keep", "reflect", "journal", "help", "en", "ar", "1", "-1",
    "99999999999999999999", "٣", "²", "\ud800", "\x00", "a" * 30_000, "<b>", "AAAA", "é", "=", "on",
    MINE, THEIRS, WRONG, "thought-record", "b2", "__proto__", "{}", "null",
)  # fmt: skip


class ShippedLibrary(BuiltLibrary):
    """The three languages without a file between, and refusal of any other."""

    async def pack(self, language: str, path: str) -> LanguagePack:
        if language not in LANGUAGES:
            raise PackUnavailable(language)
        return _pack(language)


@cache
def _pack(language: str) -> LanguagePack:
    cues = {need.id: (need.id,) for need in GUIDE.needs}
    return LanguagePack(TEXTS[language], protocols(), CUES[language], GUIDE, cues)


class Page:
    """One page over a store: what it was told, and what its lock shows."""

    def __init__(self, store: MemoryStore, crypto: RememberingCrypto) -> None:
        machine = Machine(
            crypto=crypto,
            store=store,
            clock=StoppedClock(),
            random=RepeatableRandom("page"),
            library=ShippedLibrary(),
            parts=SourceParts(),
            kdf_policy=POLICY,
        )
        self.service = Service(machine)
        self.lock = ""
        self.html = ""

    async def does(self, name: str, **fields: str) -> list[Event]:
        """Raises whatever the service raises, and Broken for events that are no JSON."""
        events = await self.service.handle(Command(name, fields))
        json.loads(events_to_json(events))
        for event in events:
            if isinstance(event, Lock):
                self.lock = event.state
            elif isinstance(event, Show):
                self.html = event.html
        return events

    async def opens(
        self, page: str, mirror: str = "", parts: str = "{}", language: str = "en"
    ) -> list[Event]:
        return await self.does(
            "page.open", page=page, language=language, pack="x", root="/", mirror=mirror,
            mirror_parts=parts, secure="1",
        )  # fmt: skip


class CommandsDoor:
    """A few commands in any order, with fields of any kind, over a stored vault."""

    name = "service"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.mine = run(family("mine", MINE))

    def make(self, random: Random) -> tuple[str, list[tuple[str, dict[str, str]]]]:
        names = [*COMMANDS, "page.open"]
        commands = []
        if random.random() < 0.6:
            commands.append(("vault.unlock", {"passphrase": MINE}))
        for _ in range(random.randint(1, 5)):
            fields = {
                random.choice(FIELDS): random.choice(VALUES) for _ in range(random.randint(0, 6))
            }
            commands.append((random.choice(names), fields))
        return commands[-1][0].split(".")[0], commands

    async def enter(self, spoiled: list[tuple[str, dict[str, str]]]) -> str:
        page = Page(store_of(reversed(self.mine.records[1:]), 5), self.crypto)
        await page.opens("journal")
        for name, fields in spoiled:
            try:
                await page.does(name, **fields)
            except PackUnavailable:
                return "pack_unavailable"
        await page.opens("reflect")
        return f"lock {page.lock}"


class MirrorDoor:
    """The second copy as the page hands it in: any strings, over an empty or a whole store."""

    name = "mirror"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.mine = run(device("mine", MINE, saves=3))
        self.theirs = run(device("theirs", THEIRS, saves=3))
        self.all = [moment.newest for one in (self.mine, self.theirs) for moment in one.moments]
        now = self.mine.now
        self.good = base64.b64encode(now.newest).decode(), _texts_of(now.parts)
        self.foreign = _texts_of(self.theirs.now.parts)

    def make(self, random: Random) -> tuple[str, tuple[bool, str, str]]:
        whole_store = random.random() < 0.5
        record, parts = self.good[0], json.dumps(self.good[1])
        way = random.randrange(5)
        if way == 0:
            kind, record = text_spoiled(random, record)
            kind = f"text-{kind}"
        elif way == 1:
            kind, data = record_spoiled(random, self.all)
            record = base64.b64encode(data).decode()
        elif way == 2:
            kind, parts = text_spoiled(random, parts)
            kind = f"parts-{kind}"
        elif way == 3:
            kind, value = value_spoiled(random, self.good[1])
            kind, parts = f"parts-{kind}", dumped(value)
        else:
            kind, swapped = "parts-swapped", dict(self.good[1])
            swapped[random.choice(list(swapped))] = random.choice(list(self.foreign.values()))
            parts = json.dumps({**swapped, **self.foreign})
        return kind, (whole_store, record, parts)

    async def enter(self, spoiled: tuple[bool, str, str]) -> str:
        whole_store, record, parts = spoiled
        store = store_at(self.mine.now) if whole_store else MemoryStore()
        page = Page(store, self.crypto)
        await page.opens("journal", record, parts)
        before = dict(store._copies)
        await page.does("vault.unlock", passphrase=MINE)
        if page.lock != "open" and dict(store._copies) != before:
            raise Broken("a refused mirror changed the store")
        if page.lock != "open":
            if whole_store and TEXTS["en"].get("vault-too-new") not in page.html:
                raise Broken("a spoiled mirror keeps a whole store closed")
            return f"lock {page.lock}"
        again = vault_on(store, self.crypto, "again")
        await again.unlock(MINE)
        judged(self.mine, again.content, may_lack=not whole_store)
        return f"lock {page.lock}"


def _texts_of(parts: Mapping[str, bytes]) -> dict[str, str]:
    return {part_id: base64.b64encode(data).decode() for part_id, data in parts.items()}


class FileDoor:
    """A file of hostile content or bytes, and then a look at everything that there is to see."""

    name = "file"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.mine = run(family("mine", MINE))
        self.theirs = run(family("theirs", THEIRS))
        self.content = json.loads(content_json())

    def make(self, random: Random) -> tuple[str, tuple[bool, str | bytes]]:
        """Text is content to be sealed; bytes are the file itself."""
        into_open = random.random() < 0.5
        way = random.randrange(6)
        if way == 0:
            kind, data = record_spoiled(random, self.theirs.records)
            return kind, (into_open, data)
        if way == 1:
            kind, value = weird(random)
            name = random.choice(("entries", "paused", "settings"))
            return f"in-{kind}", (into_open, dumped({**self.content, name: value}))
        part = random.choice((self.content["entries"][0], self.content["paused"][0]["session"]))
        kind, value = value_spoiled(random, part)
        content: dict[str, Any] = {**self.content}
        if part is self.content["entries"][0]:
            content["entries"] = [value, *self.content["entries"][1:]]
        else:
            later = {"id": "zz", "updated_at": "2026-09-01T00:00:00+00:00", "session": value}
            content["paused"] = [later]
        return f"at-{kind}", (into_open, dumped(content))

    async def enter(self, spoiled: tuple[bool, str | bytes]) -> str:
        into_open, what = spoiled
        data = what if isinstance(what, bytes) else await self._sealed(what)
        store = store_of(reversed(self.mine.records[1:]), 5) if into_open else MemoryStore()
        page = Page(store, self.crypto)
        await page.opens("journal")
        if into_open:
            await page.does("vault.unlock", passphrase=MINE)
        before = dict(store._copies)
        await page.does("vault.restore", file=base64.b64encode(data).decode(), passphrase=THEIRS)
        taken = dict(store._copies) != before
        await self._looks_at_everything(page)
        return "opened" if taken else "refused"

    async def _sealed(self, content: str) -> bytes:
        return await seal_record(
            self.crypto, RepeatableRandom("hostile"), self.theirs.keys, self.theirs.slots, 3, b"",
            content.encode("utf-8", "surrogatepass"),
        )  # fmt: skip

    async def _looks_at_everything(self, page: Page) -> None:
        await page.opens("journal", language="ar")
        for entry_id in dict.fromkeys(re.findall(r'name="id" value="([^"]*)"', page.html)):
            for name in ("entry.read", "entry.edit", "entry.delete_form"):
                await page.does(name, id=entry_id)
            await page.does("entry.update", id=entry_id, next_step="changed")
        await page.does("entry.readable_copy")
        await page.opens("reflect")
        for name in ("session.resume", "session.back", "session.skip", "session.stop"):
            await page.does(name)
        if page.lock == "open":
            await page.does("keep.device")
            await page.does("vault.backup")
            await page.does("vault.lock")
