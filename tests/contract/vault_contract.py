"""The shared vectors of the vault format, read on any Crypto port: CPython's and the browser's.

Standard library and the application only, like the other contracts. ``vectors/vault`` lies in the
folder above this one; docs/vault-format.md says what the fields of a vector are.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from stillwater.ports import Crypto, DecryptionRefused, KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.backup import opened_file
from stillwater.vault.bundle import read_bundle
from stillwater.vault.committing import Tools
from stillwater.vault.content import Content, decode_content
from stillwater.vault.errors import ContentInvalid, VaultError
from stillwater.vault.kdf import STANDARD, KdfPolicy
from stillwater.vault.keys import KeyMismatch, derive_keys, open_record
from stillwater.vault.opener import Opener
from stillwater.vault.parts import PartRef, open_part
from stillwater.vault.secret import Passkey, Passphrase, Recovery, Secret
from stillwater.vault.slots import open_slot
from stillwater.vault.store_memory import MemoryStore

FOLDER = Path(__file__).resolve().parent.parent / "vectors" / "vault"
_WEAK = KdfParameters(memory_kib=16, passes=1, lanes=1)
POLICIES = {
    "standard": STANDARD,
    "weak": KdfPolicy(_WEAK, KdfParameters(memory_kib=64, passes=4, lanes=2), 128, (_WEAK,)),
}


def must(condition: bool, what: str) -> None:
    if not condition:
        raise AssertionError(what)


class NoStretching:
    """A Crypto port that must not be asked to stretch anything."""

    def __init__(self, port: Crypto) -> None:
        self._port = port

    def __getattr__(self, name: str) -> Any:
        must(name != "argon2id", "a refused cost was derived all the same")
        return getattr(self._port, name)


def cases(name: str) -> list[dict[str, Any]]:
    """The vectors of one file, each with its whole record as ``data``."""
    read = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    for case in read["cases"]:
        case["data"] = bytes.fromhex(case["preamble"]) + bytes.fromhex(read["sealed"][case["body"]])
    found: list[dict[str, Any]] = read["cases"]
    return found


def secret_of(case: dict[str, Any]) -> Secret:
    secret = case["secret"]
    if secret["kind"] == "recovery":
        return Recovery.typed(secret["text"])
    if secret["kind"] == "passkey":
        return Passkey(bytes.fromhex(secret["credential"]), bytes.fromhex(secret["answer"]))
    return Passphrase.typed(secret["text"])


async def read_vector(port: Crypto, case: dict[str, Any]) -> tuple[str, Content | None]:
    """The code of the refusal, or "opened" and the content."""
    policy, secret = POLICIES[case["policy"]], secret_of(case)
    try:
        record = fmt.parse_record(case["data"], policy)
    except fmt.BadRecord as fault:
        return fault.code, None
    fitting = [slot for slot in record.header.slots if secret.fits(slot)]
    for slot in fitting:
        try:
            key = await open_slot(port, slot, record.header.vault_id, secret, policy)
        except DecryptionRefused:
            continue
        return await _opened(port, key, record)
    return ("slot_closed" if fitting else "no_slot"), None


async def _opened(port: Crypto, key: bytes, record: fmt.Record) -> tuple[str, Content | None]:
    keys = await derive_keys(port, key, record.header.vault_id)
    try:
        return "opened", decode_content(await open_record(port, keys, record))
    except KeyMismatch:
        return "commitment_other", None
    except DecryptionRefused:
        return "tag", None
    except fmt.BadRecord as fault:
        return fault.code, None
    except ContentInvalid:
        return "content", None


async def told(port: Crypto, case: dict[str, Any], code: str) -> str:
    """What a person is told when this is the only copy."""
    policy = POLICIES[case["policy"]]
    opener = Opener(port, secret_of(case), policy)
    try:
        record = fmt.parse_record(case["data"], policy)
    except fmt.BadRecord:
        return code if code == "too_new" else opener.refusal([code]).code
    must(await opener.open(record) is None, "the opener opened it")
    return opener.refusal([]).code


async def check_what_must_open(port: Crypto) -> None:
    for case in cases("must-open.json"):
        code, content = await read_vector(port, case)
        must(code == "opened", f"{case['name']}: {code}")
        must(content == case["content"], f"{case['name']}: other content")


async def check_what_must_fail(port: Crypto) -> None:
    for case in cases("must-fail.json"):
        here: Any = NoStretching(port) if case["error"] == "cost_refused" else port
        code, _ = await read_vector(here, case)
        must(code == case["code"], f"{case['name']}: {code}")
        error = await told(here, case, code)
        must(error == case["error"], f"{case['name']}: {error}")


async def check_parts(port: Crypto) -> None:
    for case in json.loads((FOLDER / "parts.json").read_text(encoding="utf-8")):
        code, items = await read_part_vector(port, case)
        must(code == case["code"], f"part, {case['name']}: {code}")
        must(items == case.get("items"), f"part, {case['name']}: other items")


async def read_part_vector(port: Crypto, case: dict[str, Any]) -> tuple[str, Any]:
    """The code of the refusal, or "" and the items."""
    vault_id, key = bytes.fromhex(case["vault"]), bytes.fromhex(case["vault_key"])
    keys, ref = await derive_keys(port, key, vault_id), PartRef.from_list(case["ref"])
    try:
        part = await open_part(port, keys, ref, bytes.fromhex(case["part"]))
    except DecryptionRefused:
        return "tag", None
    except fmt.BadRecord as fault:
        return fault.code, None
    except ContentInvalid:
        return "content", None
    return "", {name: list(items) for name, items in part.items.items()}


async def check_bundles(port: Crypto) -> None:
    for case in bundle_cases():
        must(list(faults_of(case["data"])) == case["faults"], f"bundle, {case['name']}: faults")
        here: Any = NoStretching(port) if case.get("error") == "cost_refused" else port
        said = await read_bundle_vector(here, case)
        for name in ("error", "damaged", "lost_items", "content"):
            must(said.get(name) == case.get(name), f"bundle, {case['name']}: {said.get(name)}")


def bundle_cases() -> list[dict[str, Any]]:
    """Each with the bytes of its file as ``data``."""
    read = json.loads((FOLDER / "bundles.json").read_text(encoding="utf-8"))
    for case in read["cases"]:
        chunks = (read["pieces"][c[1:]] if c.startswith("=") else c for c in case["file"])
        case["data"] = bytes.fromhex("".join(chunks))
    found: list[dict[str, Any]] = read["cases"]
    return found


def faults_of(data: bytes) -> tuple[str, ...]:
    try:
        return read_bundle(data).faults
    except VaultError:
        return ()


async def read_bundle_vector(port: Crypto, case: dict[str, Any]) -> dict[str, Any]:
    """``error``; or ``content``, whether the file was ``damaged``, and how many items are lost."""
    tools = Tools(port, MemoryStore(), NoRandom(), POLICIES["weak"])
    try:
        file = await opened_file(tools, case["data"], secret_of(case))
    except VaultError as refusal:
        return {"error": refusal.code}
    content = file.state.held.fresh()
    return {"content": content, "damaged": file.damaged, "lost_items": file.lost_items}


class NoRandom:
    """Nothing is sealed here."""

    def token(self, length_bytes: int) -> bytes:
        raise AssertionError(f"{length_bytes} random bytes")


CHECKS = (check_what_must_open, check_what_must_fail, check_parts, check_bundles)
