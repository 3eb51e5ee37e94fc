"""A backup file, or the page's second copy: sealed records and the parts they list, in one piece.

::

    magic 7 | version 1 | records 1 | parts 4 | (length 4 | bytes) for each

The framing is not sealed; what it carries is. So a reader takes what is whole and says that
something was not. A single record is read as well: that is what a small file is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from stillwater.vault import format as fmt
from stillwater.vault.errors import NotABackup, TooNew
from stillwater.vault.parts import part_id_of
from stillwater.vault.rejection import BadRecord

BUNDLE_MAGIC = b"\x89SWB\r\n\x1a"
BUNDLE_VERSION = 1
MAX_RECORDS = 4
MAX_PARTS = 65_536
MAX_BUNDLE_BYTES = 256 * 1024 * 1024
_PREFIX_BYTES = len(BUNDLE_MAGIC) + 1 + 1 + 4


@dataclass(frozen=True, slots=True, repr=False)
class Bundle:
    """Newest record first; parts by id. ``faults``: codes of what was not as it should be."""

    records: tuple[bytes, ...]
    parts: Mapping[str, bytes] = field(default_factory=dict)
    faults: tuple[str, ...] = ()


def encode_bundle(records: Sequence[bytes], parts: Mapping[str, bytes]) -> bytes:
    """A lone record without parts is left as it is."""
    if len(records) == 1 and not parts:
        return records[0]
    counts = bytes([len(records)]) + len(parts).to_bytes(4, "big")
    pieces = [BUNDLE_MAGIC, bytes([BUNDLE_VERSION]), counts]
    for data in (*records, *parts.values()):
        pieces += [len(data).to_bytes(4, "big"), data]
    return b"".join(pieces)


def read_bundle(data: bytes) -> Bundle:
    """Raises NotABackup, TooNew."""
    if data.startswith(fmt.MAGIC):
        return Bundle((data,))
    if not data.startswith(BUNDLE_MAGIC) or len(data) < _PREFIX_BYTES:
        raise NotABackup
    version = data[len(BUNDLE_MAGIC)]
    if version > BUNDLE_VERSION:
        raise TooNew
    record_count = data[len(BUNDLE_MAGIC) + 1]
    part_count = int.from_bytes(data[_PREFIX_BYTES - 4 : _PREFIX_BYTES], "big")
    bounded = (
        version == BUNDLE_VERSION
        and 1 <= record_count <= MAX_RECORDS
        and part_count <= MAX_PARTS
        and len(data) <= MAX_BUNDLE_BYTES
    )
    if not bounded:
        return Bundle((), faults=("bundle_bounds",))
    pieces, whole = _pieces(data, record_count + part_count)
    faults = [] if whole else ["bundle_length"]
    parts: dict[str, bytes] = {}
    for piece in pieces[record_count:]:
        try:
            part_id = part_id_of(piece)
        except BadRecord as fault:
            faults.append(fault.code)
            continue
        if part_id in parts:
            faults.append("bundle_part_twice")
        parts.setdefault(part_id, piece)
    return Bundle(tuple(pieces[:record_count]), parts, tuple(faults))


def _pieces(data: bytes, count: int) -> tuple[list[bytes], bool]:
    """As many as are there, and whether that was all, with nothing after it."""
    pieces: list[bytes] = []
    at = _PREFIX_BYTES
    while len(pieces) < count:
        start = at + 4
        end = start + int.from_bytes(data[at:start], "big")
        if start > len(data) or end > len(data):
            return pieces, False
        pieces.append(data[start:end])
        at = end
    return pieces, at == len(data)
