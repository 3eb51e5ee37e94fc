"""The backup files of the vault vectors: bundles that open, whole or in part, and what must not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from stillwater.vault.bundle import BUNDLE_MAGIC, MAX_PARTS, read_bundle
from stillwater.vault.content import Content, encode_content
from tests.unit.record_kit import with_header
from tests.unit.vault_kit import OTHER_PASSPHRASE, PASSPHRASE, make_vault, run
from tests.vectors.sealed_vectors import WORDS, by_passphrase, make

#: So short that a few entries make several parts.
PART_BYTES = 1_200
LONG = "I walked along the shore. مشيت على الشاطئ. "


def item(number: int) -> dict[str, str]:
    when = f"2026-01-{number + 1:02}T10:00:00+00:00"
    return {"id": f"e{number}", "updated_at": when, "text": LONG * (8 + number)}


def content_of(*numbers: int) -> Content:
    return {"entries": [item(n) for n in numbers], "paused": [], "settings": {"language": "ar"}}


@dataclass(frozen=True, slots=True)
class Pieces:
    """Two generations of one vault: the older lacks the last entry. ``parts``: those of the newest,
    ``listed`` many, and then those of the older."""

    older: bytes
    newest: bytes
    parts: tuple[bytes, ...]
    listed: int

    def names(self) -> dict[str, bytes]:
        parts = {f"part {n}": data for n, data in enumerate(self.parts)}
        return {"older": self.older, "newest": self.newest, **parts}


def pieces() -> Pieces:
    vault = make_vault(seed="bundle vectors", part_bytes=PART_BYTES)
    run(vault.create(PASSPHRASE, content_of(0, 1, 2)))
    before = read_bundle(run(vault.export_backup()).data)
    run(vault.change(lambda content: {**content, "entries": [*content["entries"], item(3)]}))
    after = read_bundle(run(vault.export_backup()).data)
    parts = {**after.parts, **before.parts}
    return Pieces(before.records[0], after.records[0], tuple(parts.values()), len(after.parts))


class Files:
    """Puts a file together from chunks: the name of a piece, or bytes as they are."""

    def __init__(self, made: Pieces) -> None:
        self.made = made
        self._named = made.names()
        self.parts = [f"part {n}" for n in range(made.listed)]
        self.every_part = [f"part {n}" for n in range(len(made.parts))]

    def bundle(
        self, records: list[str | bytes], parts: list[str | bytes], **framing: Any
    ) -> list[str]:
        """``version``, ``records`` and ``parts`` may be told otherwise than they are."""
        counted = {"version": 1, "record_count": len(records), "part_count": len(parts), **framing}
        head = bytes([counted["version"], counted["record_count"]])
        chunks = [(BUNDLE_MAGIC + head + counted["part_count"].to_bytes(4, "big")).hex()]
        for chunk in (*records, *parts):
            data = self._named[chunk] if isinstance(chunk, str) else chunk
            chunks += [len(data).to_bytes(4, "big").hex(), self._said(chunk)]
        return chunks

    @staticmethod
    def _said(chunk: str | bytes) -> str:
        return f"={chunk}" if isinstance(chunk, str) else chunk.hex()


def _spoilt(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


def opening(files: Files) -> Iterator[dict[str, Any]]:
    made, bundle = files.made, files.bundle
    first = files.parts[0]
    lone = make(encode_content(WORDS), "lone")[0]
    now, before = content_of(0, 1, 2, 3), content_of(0, 1, 2)
    whole = bundle(["newest"], list(files.parts))
    yield _opens("a record alone", [lone.hex()], WORDS)
    yield _opens("a record and its parts", whole, now)
    both = bundle(["newest", "older"], list(files.every_part))
    yield _opens("two generations", both, now)
    more = bundle(["newest"], list(files.every_part))
    yield _opens("parts that no record lists", more, now)
    fallen = bundle([_spoilt(made.newest), "older"], list(files.every_part))
    yield _opens("the newest record is broken", fallen, before, damaged=True)
    last = made.parts[made.listed - 1]
    less = bundle(["newest"], list(files.parts[:-1]))
    rest = content_of(0, 1, 2)
    yield _opens("a part is missing", less, rest, damaged=True, lost=1)
    broken = bundle(["newest"], [*files.parts[:-1], _spoilt(last)])
    yield _opens("a part is broken", broken, rest, damaged=True, lost=1)
    joined = bundle(["newest", "older"], [*files.every_part[:-1], _spoilt(made.parts[-1])])
    yield _opens("a part that only the older record lists is broken", joined, now)
    twice = bundle(["newest"], [*files.parts, first])
    yield _opens("a part twice", twice, now, ["bundle_part_twice"], damaged=True)
    yield _opens("something follows", [*whole, "00"], now, ["bundle_length"], damaged=True)
    cut = [*whole[:-1], last[:-1].hex()]
    yield _opens("cut short", cut, rest, ["bundle_length"], damaged=True, lost=1)
    foreign = bundle(["newest"], [b"PK" + made.parts[0][2:], *files.parts])
    yield _opens("something that is no part", foreign, now, ["part_magic"], damaged=True)


def refused(files: Files) -> Iterator[dict[str, Any]]:
    made, bundle = files.made, files.bundle
    record, parts = ["newest"], list(files.parts)
    prefix = BUNDLE_MAGIC.hex()
    yield _fails("empty", [], "not_a_backup")
    yield _fails("another file", ["504b0304"], "not_a_backup")
    yield _fails("the magic alone", [prefix], "not_a_backup")
    yield _fails("version 2", bundle(record, parts, version=2), "too_new")
    bounds = {
        "version 0": {"version": 0},
        "no record": {"record_count": 0},
        "five records": {"record_count": 5},
        "too many parts": {"part_count": MAX_PARTS + 1},
    }
    for name, framing in bounds.items():
        yield _fails(name, bundle(record, parts, **framing), "damaged", ["bundle_bounds"])
    cut = [*bundle(record, [])[:-1], made.newest[:-1].hex()]
    yield _fails("cut in the record", cut, "damaged", ["bundle_length"])
    alone = bundle([_spoilt(made.newest)], parts)
    yield _fails("the only record is broken", alone, "damaged")
    other = by_passphrase(OTHER_PASSPHRASE)
    yield _fails("another passphrase", bundle(record, parts), "wrong_passphrase", secret=other)
    newer = with_header(made.newest, lambda header: header.update(version=2), version=2)
    yield _fails("a record of a later version", bundle([newer, "older"], parts), "too_new")
    dear = with_header(made.newest, lambda header: _costly(header["slots"][0]["params"]))
    yield _fails("a hostile cost", bundle([dear], parts), "cost_refused")
    for name, content in {
        "entries that are no list": {**WORDS, "entries": {}},
        "an entry without an id": {**WORDS, "entries": [{"updated_at": "2026"}]},
        "settings that are a list": {**WORDS, "settings": []},
    }.items():
        spoilt = make(encode_content(content), name)[0]
        yield _fails(name, [spoilt.hex()], "content_invalid")


def _costly(params: dict[str, Any]) -> None:
    params["memory_kib"] = 2**30


def _opens(
    name: str,
    file: list[str],
    content: Content,
    faults: list[str] | None = None,
    *,
    damaged: bool = False,
    lost: int = 0,
) -> dict[str, Any]:
    said = {"name": name, "secret": by_passphrase(), "faults": faults or []}
    return {**said, "file": file, "damaged": damaged, "lost_items": lost, "content": content}


def _fails(
    name: str,
    file: list[str],
    error: str,
    faults: list[str] | None = None,
    secret: dict[str, str] | None = None,
) -> dict[str, Any]:
    said = {"name": name, "secret": secret or by_passphrase(), "faults": faults or []}
    return {**said, "file": file, "error": error}


def bundle_cases() -> dict[str, Any]:
    """``pieces`` by name, as hex, and the cases that are put together from them."""
    files = Files(pieces())
    named = {name: data.hex() for name, data in files.made.names().items()}
    return {"pieces": named, "cases": [*opening(files), *refused(files)]}
