"""What the application needs from the machine it runs on.

Each port has one adapter for the browser (``stillwater.browser``) and one for CPython
(``workshop.adapters``); both pass the same contract suite in ``tests/contract``. Adapters are
handed in as arguments; nothing here or in the core asks which platform it is on.

Everything that may wait is ``async`` and is only ever awaited: WebKit cannot switch stacks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from stillwater.content import LanguagePack
    from stillwater.domain.wordbook import WordBook
    from stillwater.reading.safety_rules import SafetyRules


class DecryptionRefused(Exception):
    """The authentication tag did not match: wrong key, or changed bytes."""


class StoreConflict(Exception):
    """Another tab committed first; nothing was written. ``generation``: what the store holds."""

    def __init__(self, generation: int) -> None:
        super().__init__(generation)
        self.generation = generation


class StoreFull(Exception):
    """The browser refused the write for lack of space; the old value is intact."""


class StoreUnavailable(Exception):
    """The database cannot be opened or read (private window, damaged profile, blocked)."""


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Cost of Argon2id (RFC 9106). ``memory_kib`` is in kibibytes."""

    memory_kib: int
    passes: int
    lanes: int = 1


class Box(NamedTuple):
    """What ``aes_gcm_open`` takes besides the key."""

    nonce: bytes
    sealed: bytes
    associated: bytes


class Crypto(Protocol):
    """Primitives from reviewed libraries; no scheme of ours lives behind this port."""

    async def aes_gcm_seal(
        self, key: bytes, nonce: bytes, plain: bytes, associated: bytes
    ) -> bytes:
        """AES-256-GCM (NIST SP 800-38D): 32-byte key, 12-byte nonce; cipher || 16-byte tag."""

    async def aes_gcm_open(
        self, key: bytes, nonce: bytes, sealed: bytes, associated: bytes
    ) -> bytes:
        """The inverse. Raises DecryptionRefused."""

    async def aes_gcm_open_all(self, key: bytes, boxes: Sequence[Box]) -> list[bytes | None]:
        """Many under one key, in their order; None for one whose tag did not match."""

    async def hkdf_sha256(self, key: bytes, salt: bytes, info: bytes, length_bytes: int) -> bytes:
        """HKDF-SHA256 (RFC 5869)."""

    async def argon2id(
        self, passphrase: bytes, salt: bytes, cost: KdfParameters, length_bytes: int
    ) -> bytes:
        """Argon2id version 0x13 (RFC 9106)."""

    async def sha256(self, data: bytes) -> bytes:
        """SHA-256 (FIPS 180-4): 32 bytes."""

    async def sha256_all(self, many: Sequence[bytes]) -> list[bytes]:
        """The same of many, in their order."""


class Store(Protocol):
    """A tiny durable key-value store for sealed records: bytes in, bytes out.

    A record lives under a ``name`` with a ``generation`` (an integer that only grows). Beside it
    lie parts, each under an id; what is in them and which are needed is the caller's matter.
    """

    @property
    def places(self) -> int:
        """In how many separate places everything lay when last written or healed: 1 or 2."""

    async def read_all(self, name: str) -> list[bytes]:
        """Both copies of the record, newest first; empty if none. Raises StoreUnavailable."""

    async def part_ids(self, name: str) -> list[str]:
        """The id of every part, in any order. Raises StoreUnavailable."""

    async def read_parts(self, name: str, ids: Sequence[str]) -> Mapping[str, bytes]:
        """The parts of these ids as of one moment; those not there are left out.

        Raises StoreUnavailable.
        """

    async def commit(
        self,
        name: str,
        record: bytes,
        generation: int,
        expected: int,
        *,
        add: Mapping[str, bytes] = ...,
        drop: Sequence[str] = ...,
        sole: bool = False,
    ) -> None:
        """Durably put a new record, keeping the newest one before it, in one transaction with parts
        that come (``add``, by id) and go (``drop``; one that is not there is no error).

        ``sole``: no other copy of the record, and no part but those added, stays. Returns only
        after the transaction is complete on disk. ``expected`` is the generation the caller read
        (0 for none). Raises StoreConflict, StoreFull, StoreUnavailable; then nothing was written.
        """

    async def heal(self, name: str) -> None:
        """Called once what is stored has been opened: where it lies in several places, bring those
        level that are behind. Raises StoreFull, StoreUnavailable."""

    async def erase(self, name: str) -> None:
        """Remove every copy and part under ``name``. Raises StoreUnavailable."""


class Copy(NamedTuple):
    """A record as it lies in a place, with the generation that it was put under."""

    generation: int
    record: bytes


class Shelf(Store, Protocol):
    """A store that can be one place of two."""

    async def copies(self, name: str) -> list[Copy]:
        """As ``read_all``, with their generations."""

    async def replace(self, name: str, copies: Sequence[Copy], parts: Mapping[str, bytes]) -> None:
        """Put these, newest first, in place of everything under ``name``, in one transaction.

        Raises StoreFull, StoreUnavailable; then everything is as it was.
        """


class Log(Protocol):
    """The other place of two. Whoever works in it has it alone until letting go."""

    async def hold(self, name: str) -> HeldLog | None:
        """Waits for other tabs. None where the browser has no such place at all.

        Raises StoreUnavailable or StoreFull where there is one and it cannot be used now.
        """


class HeldLog(Protocol):
    """What is in the log under one name. Every method raises StoreUnavailable."""

    async def copies(self) -> list[Copy]:
        """Newest first; only those that are whole."""

    async def part_ids(self) -> list[str]:
        """As in Store."""

    async def read_parts(self, ids: Sequence[str]) -> Mapping[str, bytes]:
        """As in Store, but one that is not whole is left out too."""

    async def append(
        self,
        record: bytes,
        generation: int,
        expected: int,
        *,
        add: Mapping[str, bytes],
        drop: Sequence[str],
        sole: bool,
    ) -> None:
        """As ``Store.commit``, until ``undo`` or ``settle`` is called."""

    async def undo(self) -> None:
        """As if the last ``append`` had not been."""

    async def settle(self) -> None:
        """The last ``append`` stays: away with the bytes that it left without a use."""

    async def replace(self, copies: Sequence[Copy], parts: Mapping[str, bytes]) -> None:
        """As in Shelf."""

    async def erase(self) -> None:
        """Remove everything under the name."""

    async def let_go(self) -> None:
        """The next may have it. To be called whatever happened."""


class Clock(Protocol):
    """Wall-clock time of the device."""

    def now(self) -> datetime:
        """Aware datetime in the person's own time zone."""


class Random(Protocol):
    """Cryptographically secure randomness."""

    def token(self, length_bytes: int) -> bytes:
        """``length_bytes`` unpredictable bytes."""


class Texts(Protocol):
    """The texts of one language (Fluent). Bidi isolation of arguments is on.

    The person's own words are never an argument: views set them in elements of their own.
    """

    language: str
    direction: Literal["ltr", "rtl"]

    def get(self, message_id: str, **arguments: str | int | float | datetime) -> str:
        """The formatted text. Raises MissingText when neither language nor English has it."""

    def has(self, message_id: str) -> bool:
        """Whether the text exists in this language or in English."""


class MissingText(KeyError):
    """A text id that no shipped language has."""


class Library(Protocol):
    """Language packs from the same origin."""

    async def pack(self, language: str, path: str) -> LanguagePack:
        """The pack at ``path`` (relative to the site's root). Raises PackUnavailable."""

    async def words(self, language: str, path: str) -> WordBook:
        """The words for passphrases at ``path``, likewise. Raises WordsUnavailable."""

    async def rules(self, language: str, path: str) -> SafetyRules:
        """The rules for safety of one language, likewise. Raises RulesUnavailable."""

    async def weights(self, path: str) -> bytes:
        """The bytes of a file of weights at ``path``, unread. Raises WeightsUnavailable."""


class Parts(Protocol):
    """Optional Python parts: wheels of our own, pinned by hash, from the same origin."""

    async def load(self, module_name: str) -> Any:
        """Install the wheel that provides ``module_name`` if needed, and import it.

        Raises PartUnavailable.
        """


class PartUnavailable(Exception):
    """The optional part could not be fetched, or its bytes were not the released ones."""


class PackUnavailable(Exception):
    """The texts of a language could not be fetched, or are not of this release."""


class RulesUnavailable(Exception):
    """The rules for safety of a language could not be fetched, or are not of this release."""


class WeightsUnavailable(Exception):
    """The weights of a reading model could not be fetched."""


class WordsUnavailable(Exception):
    """The words for passphrases could not be fetched, or are not of this release."""
