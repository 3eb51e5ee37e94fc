"""Genuine material to spoil: records of two vaults, entries, sessions, packs. Made once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from stillwater.content import pack_to_dict
from stillwater.domain.entry import entry_from_session
from stillwater.domain.session import advance
from stillwater.domain.state import Answered, Paused
from stillwater.ports import KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.keys import Keys, new_keys, seal_record
from stillwater.vault.slots import make_passphrase_slot
from tests.unit.reflection import PROTOCOL, read_toml, walked
from tests.unit.vault_kit import CHEAP, RepeatableRandom
from workshop.adapters.crypto_cpython import CPythonCrypto

MINE = "correct horse battery"
THEIRS = "a different sentence"
WRONG = "nobody chose this one"
CHECK_OUT = {"pleasantness": "5", "energy": "4", "feeling": "calmer"}


class RememberingCrypto(CPythonCrypto):
    """Derives once for each distinct question, so that a hundred thousand cases take seconds."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, ...], bytes] = {}

    async def argon2id(
        self, passphrase: bytes, salt: bytes, cost: KdfParameters, length_bytes: int
    ) -> bytes:
        asked = (passphrase, salt, cost, length_bytes)
        if asked not in self._known:
            if len(self._known) > 5_000:
                self._known.clear()
            self._known[asked] = await super().argon2id(passphrase, salt, cost, length_bytes)
        return self._known[asked]


@cache
def entry_json() -> str:
    state = advance(PROTOCOL, walked(7), Answered({}))
    state = advance(PROTOCOL, state, Answered({"next_step": "Write to her."}))
    state = advance(PROTOCOL, state, Answered(CHECK_OUT))
    return json.dumps(entry_from_session(PROTOCOL, state, updated_at=state.started_at).to_dict())


@cache
def session_json() -> str:
    state = advance(PROTOCOL, walked(5), Paused())
    return json.dumps(state.to_dict())


@cache
def content_json() -> str:
    """A journal with two entries, a deleted one, a paused reflection and settings."""
    one, session = json.loads(entry_json()), json.loads(session_json())
    two = {**one, "id": "b2", "updated_at": "2026-04-01T10:00:00+02:00"}
    gone = {"id": "c3", "updated_at": "2026-04-02T10:00:00+02:00", "deleted": True}
    paused = {"id": session["id"], "updated_at": session["started_at"], "session": session}
    return json.dumps({"entries": [one, two, gone], "paused": [paused], "settings": {"a": 1}})


@cache
def protocol_json() -> str:
    return json.dumps(read_toml("prompts/protocols/thought-record/protocol.toml"))


@cache
def pack_json() -> str:
    """A pack as the build writes it, with few texts: its texts are Fluent's to read."""
    cues = {name: list(words)[:5] for name, words in read_toml("prompts/mirror/en.toml").items()}
    protocols = {PROTOCOL.id: json.loads(protocol_json())}
    guide, guide_cues = read_toml("prompts/guide/guide.toml"), read_toml("prompts/guide/en.toml")
    return json.dumps(
        pack_to_dict("en", "a = A", protocols, cues, guide, guide_cues, "words/en.json")
    )


@dataclass(frozen=True, slots=True)
class Family:
    """One vault and its records, oldest first, as a person's device would have written them."""

    keys: Keys
    slots: tuple[fmt.Slot, ...]
    passphrase: str
    records: tuple[bytes, ...]
    contents: tuple[bytes, ...]


def contents() -> tuple[bytes, ...]:
    whole = json.loads(content_json())
    empty = {"entries": [], "paused": [], "settings": {}}
    first = {**empty, "entries": whole["entries"][:1]}
    return tuple(json.dumps(content).encode() for content in (empty, first, whole))


async def family(seed: str, passphrase: str, begins_at: int = 3) -> Family:
    """Three generations of one vault."""
    crypto, random = CPythonCrypto(), RepeatableRandom(seed)
    keys = await new_keys(crypto, random)
    slot = await make_passphrase_slot(
        crypto, random, keys.vault_key, keys.vault_id, passphrase.encode(), CHEAP
    )
    records: list[bytes] = []
    for offset, content in enumerate(contents()):
        before = records[-1] if records else b""
        records.append(
            await seal_record(crypto, random, keys, (slot,), begins_at + offset, before, content)
        )
    return Family(keys, (slot,), passphrase, tuple(records), contents())
