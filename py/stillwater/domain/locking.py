"""When the page locks by itself, what may be a PIN, and words that were not sent yet."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

IDLE_CHOICES_S: tuple[int, ...] = (60, 120, 300, 600, 1800)
"""Seconds without a key, touch or movement; five minutes unless another is chosen."""
HIDDEN_CHOICES_S: tuple[int, ...] = (15, 60, 300)
"""Seconds out of sight (another tab, another app, a dark screen); one minute unless another is."""
DEFAULT_IDLE_S = 300
DEFAULT_HIDDEN_S = 60

PIN_LEAST_DIGITS = 4
PIN_MOST_DIGITS = 64
PIN_TRIES = 5
"""Wrong tries after which the words behind a PIN are dropped for good."""

MOST_FIELDS = 64
"""Of one form; more is not a form of ours."""


@dataclass(frozen=True, slots=True)
class LockTimes:
    """Seconds, each one of the choices."""

    idle_s: int = DEFAULT_IDLE_S
    hidden_s: int = DEFAULT_HIDDEN_S

    def to_dict(self) -> dict[str, int]:
        return {"idle_s": self.idle_s, "hidden_s": self.hidden_s}

    @classmethod
    def from_dict(cls, data: object) -> LockTimes:
        """The default for what is no choice of ours: a file must not switch locking off."""
        held = data if isinstance(data, dict) else {}
        return cls(
            _chosen(held.get("idle_s"), IDLE_CHOICES_S, DEFAULT_IDLE_S),
            _chosen(held.get("hidden_s"), HIDDEN_CHOICES_S, DEFAULT_HIDDEN_S),
        )


def _chosen(value: object, choices: tuple[int, ...], default: int) -> int:
    return value if type(value) is int and value in choices else default


class PinRefused(ValueError):
    """``code``: pin_short, pin_long, pin_digits, pin_easy. Never holds the PIN."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def typed_pin(text: str) -> bytes:
    """The digits as ASCII, so that ٤٢ and 42 are one PIN; white space between them is left out."""
    kept = "".join(text.split())
    digits = [unicodedata.decimal(letter, None) for letter in kept]
    return "".join("?" if digit is None else str(digit) for digit in digits).encode()


def new_pin(text: str) -> bytes:
    """A PIN that may be chosen. Raises PinRefused.

    With five tries the chance of a guess rests on what people choose: one digit throughout and a
    plain run, which are tried first, are refused.
    """
    pin = typed_pin(text)
    if b"?" in pin:
        raise PinRefused("pin_digits")
    if len(pin) < PIN_LEAST_DIGITS:
        raise PinRefused("pin_short")
    if len(pin) > PIN_MOST_DIGITS:
        raise PinRefused("pin_long")
    steps = {(later - earlier) % 10 for earlier, later in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise PinRefused("pin_easy")
    return pin


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What stands in a form that was not sent: ``at`` names its screen, values go by field name."""

    at: str
    values: tuple[tuple[str, str], ...]

    @property
    def has_words(self) -> bool:
        return any(text.strip() for _, text in self.values)

    def to_dict(self) -> dict[str, object]:
        return {"at": self.at, "values": [list(pair) for pair in self.values]}

    @classmethod
    def from_dict(cls, data: object) -> FormDraft | None:
        """None for anything that ``to_dict`` did not write."""
        held = data if isinstance(data, dict) else {}
        at, values = held.get("at"), held.get("values")
        if not isinstance(at, str) or not isinstance(values, list) or len(values) > MOST_FIELDS:
            return None
        pairs = []
        for pair in values:
            if not isinstance(pair, list) or len(pair) != 2:
                return None
            name, text = pair
            if not isinstance(name, str) or not isinstance(text, str):
                return None
            pairs.append((name, text))
        return cls(at, tuple(pairs))

    @classmethod
    def of_form(cls, at: str, fields: Mapping[str, str]) -> FormDraft:
        """The form's own fields, without those that only say which form it is."""
        own = {"at", "form", "protocol", "id", "command"}
        return cls(at, tuple((name, text) for name, text in fields.items() if name not in own))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person was when the page locked: names and ids, never words."""

    page: str
    session_id: str = ""
    entry_id: str = ""
    editing: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class PinLock:
    """What a PIN guards, in memory only. ``sealed`` (nonce, then ciphertext) is empty while it is
    open; ``key`` is empty while it is closed."""

    salt: bytes
    key: bytes = b""
    sealed: bytes = b""
    tries_left: int = PIN_TRIES
