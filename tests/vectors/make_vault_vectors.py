"""Makes ``tests/vectors/vault/*.json``: records that must open, and records that must not.

    PYTHONPATH=py:. python tests/vectors/make_vault_vectors.py [folder]

The randomness is fixed, so the same files come out each time; a test checks that they do. The
ciphertext is hexadecimal. ``policy`` is "standard" or "weak" (only for testing: cheap costs).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stillwater.ports import KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.content import Content, encode_content
from stillwater.vault.kdf import STANDARD
from stillwater.vault.keys import new_keys, seal_record
from stillwater.vault.slots import make_passphrase_slot
from tests.unit.vault_kit import (
    CHEAP,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    RepeatableRandom,
    flipped,
    run,
)
from workshop.adapters.crypto_cpython import CPythonCrypto

WORDS: Content = {
    "entries": [
        {"id": "1", "updated_at": "2026-01-01T10:00:00+00:00", "text": "It rained. I walked."},
        {"id": "2", "updated_at": "2026-01-02T10:00:00+03:00", "text": "مشيت تحت المطر 🐚"},
    ],
    "paused": [],
    "settings": {"language": "ar"},
}
LONG: Content = {"entries": [{"id": "1", "text": "slow " * 2000}], "paused": [], "settings": {}}


def sealed(content: bytes, cost: KdfParameters, seed: str, passphrase: str = PASSPHRASE) -> bytes:
    async def make() -> bytes:
        crypto, random = CPythonCrypto(), RepeatableRandom(seed)
        keys = await new_keys(crypto, random)
        slot = await make_passphrase_slot(
            crypto, random, keys.vault_key, keys.vault_id, passphrase.encode(), cost
        )
        return await seal_record(crypto, random, keys, (slot,), 7, b"previous", content)

    return run(make())


def edited(data: bytes, edit: Callable[[dict[str, Any]], Any], version: int = 1) -> bytes:
    length = int.from_bytes(data[8:12], "big")
    fields = json.loads(data[12 : 12 + length])
    edit(fields)
    body = fmt.canonical_json(fields)
    prefix = fmt.MAGIC + bytes([version]) + len(body).to_bytes(4, "big")
    return prefix + body + data[12 + length :]


def must_open() -> list[dict[str, Any]]:
    cases = [
        ("empty", {}, CHEAP, "weak"),
        ("words in two scripts", WORDS, CHEAP, "weak"),
        ("longer than the padding floor", LONG, CHEAP, "weak"),
        ("a lone surrogate", {"text": "half \ud83d"}, CHEAP, "weak"),
        ("the cheapest standard cost", WORDS, STANDARD.floor, "standard"),
    ]
    return [
        {
            "name": name,
            "policy": policy,
            "passphrase": PASSPHRASE,
            "generation": 7,
            "content": content,
            "record": sealed(encode_content(content), cost, name).hex(),
        }
        for name, content, cost, policy in cases
    ]


def must_fail() -> list[dict[str, Any]]:
    whole = sealed(encode_content(WORDS), CHEAP, "whole")
    other = sealed(encode_content(WORDS), CHEAP, "other")
    length = int.from_bytes(other[8:12], "big")
    other_slots = json.loads(other[12 : 12 + length])["slots"]

    def cost(**changes: int) -> bytes:
        return edited(whole, lambda fields: fields["slots"][0]["params"].update(changes))

    cases = [
        ("wrong passphrase", "wrong_passphrase", sealed(b"{}", CHEAP, "w", OTHER_PASSPHRASE)),
        ("slot of another vault", "wrong_passphrase", edited(whole, _with(slots=other_slots))),
        ("another vault id", "wrong_passphrase", edited(whole, _with(vault="00" * 16))),
        ("header of another record", "damaged", other[: 12 + length] + whole[12 + length :]),
        ("generation raised", "damaged", edited(whole, _with(generation=8))),
        ("commitment replaced", "damaged", edited(whole, _with(commitment="00" * 32))),
        ("nonce replaced", "damaged", edited(whole, _with(nonce="00" * 12))),
        ("tag flipped", "damaged", flipped(whole, 8 * len(whole) - 1)),
        ("cut short", "damaged", whole[:-1]),
        ("one byte more", "damaged", whole + b"\0"),
        ("content is not an object", "damaged", sealed(b"[]", CHEAP, "list")),
        ("content is not JSON", "damaged", sealed(b"{", CHEAP, "brace")),
        ("cost below the floor", "cost_refused", cost(memory_kib=15)),
        ("no end of memory", "cost_refused", cost(memory_kib=2**31)),
        ("no end of passes", "cost_refused", cost(passes=2**31)),
        ("newer version", "too_new", edited(whole, _with(version=2), version=2)),
        ("version in two minds", "damaged", edited(whole, _with(version=2))),
    ]
    return [
        {
            "name": name,
            "policy": "weak",
            "passphrase": PASSPHRASE,
            "error": error,
            "record": data.hex(),
        }
        for name, error, data in cases
    ]


def _with(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda fields: fields.update(changes)


def files() -> dict[str, str]:
    groups = {"must-open.json": must_open(), "must-fail.json": must_fail()}
    return {name: json.dumps(cases, indent=1) + "\n" for name, cases in groups.items()}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).resolve().parent / "vault")
