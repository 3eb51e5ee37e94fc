"""What the vault hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, repr=False)
class Commit:
    """A generation that is durably stored, and what the mirror needs to follow it.

    ``parts``: bytes of the parts that are new with it, by id; ``keep``: ids of all that it lists.
    ``replaces``: whatever the mirror holds must go first, it is under an older key. ``lost_items``:
    about how many items a file that was brought in had no whole copy of.

    In memory only, nothing was stored: ``record`` is None and the generation merely counts changes.
    """

    generation: int
    record: bytes | None
    parts: Mapping[str, bytes] = field(default_factory=dict, kw_only=True)
    keep: tuple[str, ...] = field(default=(), kw_only=True)
    replaces: bool = field(default=False, kw_only=True)
    damaged: bool = field(default=False, kw_only=True)
    lost_items: int = field(default=0, kw_only=True)


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """How unlocking went.

    ``record`` is for the mirror, with ``parts`` and ``keep`` as in a Commit; None means: leave the
    mirror alone, it may hold the better copy. ``damaged_copies`` were set aside. ``needs_repair``:
    the store lacked the newest content or held a damaged copy; ``repaired``: it has been committed
    again. If it could not be, the person should save a file. ``lost_items``: about how many items
    no copy had whole; the damaged parts are kept for a backup.
    """

    generation: int
    record: bytes | None
    damaged_copies: int = 0
    needs_repair: bool = False
    repaired: bool = False
    lost_items: int = 0
    parts: Mapping[str, bytes] = field(default_factory=dict)
    keep: tuple[str, ...] = ()
    replaces: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Backup:
    """An encrypted file. The name says nothing about what it is."""

    filename: str
    data: bytes
