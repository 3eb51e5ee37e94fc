"""What the vault hands back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Commit:
    """A generation that is durably stored, and its sealed bytes for the mirror.

    In memory only, nothing was stored: ``record`` is None and the generation merely counts changes.
    """

    generation: int
    record: bytes | None


@dataclass(frozen=True, slots=True)
class Unlocked:
    """How unlocking went.

    ``record`` is for the mirror; None means: leave the mirror alone, it may hold the better copy.
    ``damaged_copies`` were set aside. ``needs_repair``: the store lacked the newest content or held
    a damaged copy; ``repaired``: it has been committed again. If it could not be, the person should
    save a file.
    """

    generation: int
    record: bytes | None
    damaged_copies: int = 0
    needs_repair: bool = False
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Backup:
    """An encrypted file. The name says nothing about what it is."""

    filename: str
    data: bytes
