"""The doors through which plain data comes: commands, entries, sessions, packs, lists."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from stillwater.content import BadPack, pack_from_dict
from stillwater.domain.checkin import CheckIn
from stillwater.domain.entry import Entry
from stillwater.domain.entry_pages import EntryPage
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.session import advance
from stillwater.domain.state import EVENTS, SessionState
from stillwater.domain.strict import BadData
from stillwater.messages import BadCommand, Command
from stillwater.reading.letter import letter
from stillwater.reading.phrases import Cues, pick_quotes
from stillwater.vault.content import decode_content, encode_content
from stillwater.vault.errors import ContentInvalid
from stillwater.views.journal import edit_entry_screen, entry_screen, journal_screen
from tests.fuzz.drill import Broken
from tests.fuzz.genuine import content_json, entry_json, pack_json, protocol_json, session_json
from tests.fuzz.mutate import dumped, text_spoiled, value_spoiled
from tests.unit.reflection import CHECK_IN, CUES, PROTOCOL, TEXTS
from workshop.release import ReleaseError, check_release, write_release


class ValueDoor:
    """Spoiled values of one kind, read strictly; what is read must write and read the same."""

    def __init__(self, name: str, genuine: str, read: Callable[[Any], Any]) -> None:
        self.name = name
        self._genuine = json.loads(genuine)
        self._read = read

    def make(self, random: Random) -> tuple[str, Any]:
        return value_spoiled(random, self._genuine)

    async def enter(self, spoiled: Any) -> str:
        try:
            self._read(spoiled)
        except BadData as fault:
            return fault.code
        except BadPack:
            return "bad_pack"
        return "opened"


def _entry(data: Any) -> None:
    entry = Entry.from_dict(data)
    if Entry.from_dict(entry.to_dict()) != entry:
        raise Broken("an entry changed by being written")
    for protocol in (PROTOCOL, None):
        str(entry_screen(TEXTS["en"], entry, protocol))
        str(edit_entry_screen(TEXTS["ar"], entry, protocol))
    str(journal_screen(TEXTS["es"], EntryPage((entry, _GOOD_ENTRY))))


_GOOD_ENTRY = Entry.from_dict(json.loads(entry_json()))


def _session(data: Any) -> None:
    state = SessionState.from_dict(data)
    if SessionState.from_dict(state.to_dict()) != state:
        raise Broken("a session changed by being written")
    for event in EVENTS:
        after = advance(PROTOCOL, state, event())
        SessionState.from_dict(after.to_dict())
        letter(PROTOCOL, after, CUES["en"])


def _protocol(data: Any) -> None:
    read_protocol(data)


def _pack(data: Any) -> None:
    def make_texts(language: str, ftl: str) -> Any:
        if not isinstance(language, str) or not isinstance(ftl, str):
            raise Broken("texts that are no text")
        return TEXTS["en"]

    pack_from_dict(data, "en", make_texts)


def value_doors() -> list[ValueDoor]:
    cues = json.dumps(json.loads(pack_json())["cues"])
    return [
        ValueDoor("entry", entry_json(), _entry),
        ValueDoor("session", session_json(), _session),
        ValueDoor("check-in", json.dumps(_CHECK_IN), CheckIn.from_dict),
        ValueDoor("protocol", protocol_json(), _protocol),
        ValueDoor("cues", cues, Cues.from_dict),
        ValueDoor("language pack", pack_json(), _pack),
    ]


_CHECK_IN = {"pleasantness": 2, "energy": 3, "feeling": CHECK_IN["feeling"]}


class CommandDoor:
    """What might arrive on the wire in place of a command."""

    name = "command"

    def __init__(self) -> None:
        fields = {"at": "situation", "situation": "words", "file": "AAAA", "id": "a1"}
        self._value = {"v": 1, "name": "session.answer", "fields": fields}
        self._text = json.dumps(self._value)

    def make(self, random: Random) -> tuple[str, str]:
        if random.random() < 0.5:
            kind, value = value_spoiled(random, self._value)
            return kind, dumped(value)
        return text_spoiled(random, self._text)

    async def enter(self, spoiled: str) -> str:
        try:
            command = Command.from_json(spoiled)
        except BadCommand:
            return "bad_command"
        words = [command.name, *command.fields, *command.fields.values()]
        if not all(type(word) is str for word in words) or type(command.fields) is not dict:
            raise Broken("a command that is not text")
        return "opened"


class ContentDoor:
    """The content of a vault as text: what is decoded can be written again, and is the same."""

    name = "content"

    def make(self, random: Random) -> tuple[str, bytes]:
        kind, text = text_spoiled(random, content_json())
        return kind, text.encode("utf-8", "surrogatepass")

    async def enter(self, spoiled: bytes) -> str:
        try:
            content = decode_content(spoiled)
        except ContentInvalid as fault:
            return fault.code
        if decode_content(encode_content(content)) != content:
            raise Broken("content changed by being written")
        return "opened"


class ReadingDoor:
    """Texts made to keep a reader busy: runs of one sign, nothing but ends of sentences, marks."""

    name = "reading"
    LONGEST = 20_000

    def make(self, random: Random) -> tuple[str, str]:
        pieces = [random.choice(_PIECES) for _ in range(random.randint(1, 4))]
        text = "".join(piece * random.choice((1, 2, 40, 5_000, self.LONGEST)) for piece in pieces)
        start = random.choice(("", "a", "I feel that this is bad because of me, so "))
        return "runs", (start + text)[: self.LONGEST]

    async def enter(self, spoiled: str) -> str:
        for language in ("en", "ar"):
            for quote in pick_quotes(spoiled, CUES[language], 3):
                if spoiled[quote.start : quote.end] != quote.text:
                    raise Broken("a quotation that was not written")
        return "opened"


_PIECES = (
    "a", " ", "(", ".", "!", "…", ",", "، ", ", ", "; ", "\n", "-", " - ", "'", "\"", "a b c. ",
    "\u0301", "\u0301\u0323", "\u064b", "و", "ال", "\u200f", "\U0001f9d8", "\ud800", "x) ", ".)",
    "one two three, ", "ß", "ﷺ", "\x00", "؟", "a.", "_",
)  # fmt: skip


class ListingDoor:
    """``release.json`` as the build's own reader sees it: a changed listing never passes."""

    name = "release list"

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="release-")
        self.dist = Path(self._folder.name)
        for name in ("a.txt", "en/index.html", "engine/x.wasm"):
            (self.dist / name).parent.mkdir(exist_ok=True)
            (self.dist / name).write_text(name)
        write_release(self.dist, version="1.0")
        self.good = (self.dist / "release.json").read_text()

    def make(self, random: Random) -> tuple[str, str]:
        if random.random() < 0.1:
            return "retold", _retold(random, json.loads(self.good))
        if random.random() < 0.5:
            kind, value = value_spoiled(random, json.loads(self.good))
            return kind, dumped(value)
        return text_spoiled(random, self.good)

    async def enter(self, spoiled: str) -> str:
        (self.dist / "release.json").write_text(spoiled, "utf-8", "surrogatepass")
        try:
            found = check_release(self.dist)
        except ReleaseError:
            return "refused"
        if not found and listing_meaning(spoiled) != listing_meaning(self.good):
            raise Broken("a changed listing passed")
        return "found" if found else "opened"


def _retold(random: Random, listing: dict[str, Any]) -> str:
    """The same lines of the id, told as another listing: a line hidden in a value before it."""
    headers = dict(sorted(listing["headers"].items()))
    names = list(headers)
    cut = random.randrange(len(names))
    hidden = "".join(f"\nheader {name}: {headers.pop(name)}" for name in names[: cut + 1])
    if random.random() < 0.5 and cut + 1 < len(names):
        first = names[0]
        hidden = "".join(f"\nheader {n}: {listing['headers'][n]}" for n in names[1 : cut + 1])
        headers = {first: listing["headers"][first] + hidden, **headers}
        return json.dumps({**listing, "headers": headers})
    return json.dumps({**listing, "version": listing["version"] + hidden, "headers": headers})


def listing_meaning(listing: str) -> Any:
    """All that the id stands for."""
    data = json.loads(listing)
    files = {
        path: (file["sha256"], file["length_bytes"], file["group"])
        for path, file in data["files"].items()
    }
    return data["format"], data["version"], data["headers"], files
