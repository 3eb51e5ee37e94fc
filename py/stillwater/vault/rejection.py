"""Refusing bytes: the one error that a reader raises, and strict reading of a byte string."""

from __future__ import annotations

from typing import Any


class BadRecord(ValueError):
    """These bytes are not a record that may be used. ``code`` says which rule they break."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def hex_field(value: Any, length_bytes: int, code: str) -> bytes:
    """Lower-case hexadecimal of exactly that many bytes: one spelling for each value."""
    if not isinstance(value, str) or len(value) != 2 * length_bytes:
        raise BadRecord(code)
    try:
        data = bytes.fromhex(value)
    except ValueError:
        raise BadRecord(code) from None
    if data.hex() != value:
        raise BadRecord(code)
    return data
