"""Writes the file of weights that ``stillwater.reading.packed`` reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from zlib import crc32

from stillwater.content import OTHER
from stillwater.reading.features import BUCKET_BITS
from stillwater.reading.packed import FORMAT, MAGIC, SKIP, PackedHead, read_heads
from stillwater.reading.reader import LANGUAGE_HEAD, VARIETIES


def steps_of(kept: Iterable[int]) -> bytes:
    """Ascending buckets as steps of at most 254; 255 goes on without a row."""
    steps, at = bytearray(), 0
    for bucket in kept:
        gap = bucket - at
        while gap >= SKIP:
            steps.append(SKIP)
            gap -= SKIP
        steps.append(gap)
        at = bucket
    return bytes(steps)


def packed_file(heads: Iterable[PackedHead]) -> bytes:
    """The whole file: magic, header, steps and weights of every head, checksum."""
    listed, payload = [], b""
    for head in heads:
        listed.append(
            {
                "name": head.name, "variety": head.variety, "labels": list(head.labels),
                "scale": list(head.scale), "bias": list(head.bias),
                "decision": list(head.decision), "rows": head.rows, "steps": len(head.steps),
                "pairs": asdict(head.pairs) if head.pairs else None,
            }
        )  # fmt: skip
        payload += head.steps + head.planes
    header = {"format": FORMAT, "bucket_bits": BUCKET_BITS, "heads": listed}
    packed = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
    body = MAGIC + len(packed).to_bytes(4, "little") + packed + payload
    return body + crc32(body).to_bytes(4, "little")


def by_language(data: bytes, languages: Sequence[str]) -> dict[str, bytes]:
    """A file of heads as one file for each of ``languages``, which tells languages apart too, and
    OTHER for the rest: a page fetches what it reads with. Raises BadWeights."""
    heads = read_heads(data)
    of_all = [head for head in heads if (head.name, head.variety) == LANGUAGE_HEAD]
    files, rest = {}, [head for head in heads if head not in of_all]
    for language in languages:
        own = [head for head in rest if head.variety in VARIETIES[language]]
        rest = [head for head in rest if head not in own]
        files[language] = packed_file([*of_all, *own])
    return files | ({OTHER: packed_file(rest)} if rest else {})
