"""Hiding how much was written: a length, the content, zeros up to a Padmé size.

Padmé: Nikitin, Barman, Lueks, Underwood, Hubaux, Ford, "Reducing Metadata Leakage from Encrypted
Files and Communication with PURBs", PoPETs 2019(4), §4. Padding costs at most 12 % and leaks
O(log log L) bits of the length. Below the floor every record has one size.
"""

from __future__ import annotations

FLOOR_BYTES = 4096
LENGTH_BYTES = 4


class BadPadding(ValueError):
    """``code``: body_length or body_padding."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def padme_bytes(length_bytes: int) -> int:
    """The padded size for a length: at least FLOOR_BYTES, and never less than ``length_bytes``."""
    if length_bytes <= FLOOR_BYTES:
        return FLOOR_BYTES
    exponent = length_bytes.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (length_bytes + mask) & ~mask


def pad(content: bytes) -> bytes:
    """4-byte big-endian length || content || zeros. Raises OverflowError from 4 GiB on."""
    framed = len(content).to_bytes(LENGTH_BYTES, "big") + content
    return framed + bytes(padme_bytes(len(framed)) - len(framed))


def unpad(padded: bytes) -> bytes:
    """The content. Raises BadPadding unless ``padded`` is exactly what ``pad`` makes of it."""
    if len(padded) < FLOOR_BYTES:
        raise BadPadding("body_length")
    end = LENGTH_BYTES + int.from_bytes(padded[:LENGTH_BYTES], "big")
    if end > len(padded) or padme_bytes(end) != len(padded):
        raise BadPadding("body_length")
    if padded.count(0, end) != len(padded) - end:
        raise BadPadding("body_padding")
    return padded[LENGTH_BYTES:end]
