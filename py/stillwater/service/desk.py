"""What lies on the desk while a person is here: the language, a session, the vault.

The only mutable state of the engine. Locking clears it; nothing else remembers what was written.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import htpy as h

from stillwater.content import LanguagePack
from stillwater.domain.durability import Storage
from stillwater.domain.entry import Entry
from stillwater.domain.entry_pages import (
    EntryPage,
    Item,
    entry_page,
    looks_readable,
    read_entries,
)
from stillwater.domain.guide import Asked
from stillwater.domain.heard import Heard
from stillwater.domain.likeness import NOT_EMBEDDED, Embedded, Vector
from stillwater.domain.locking import FormDraft, LockTimes, PinLock, Place
from stillwater.domain.minded import Minded
from stillwater.domain.models import ModelName, ModelState
from stillwater.domain.protocol import Protocol
from stillwater.domain.recovery_code import RecoveryCode
from stillwater.domain.session import has_words
from stillwater.domain.state import SessionState
from stillwater.domain.whereabouts import guess_country
from stillwater.domain.worry import Worry
from stillwater.messages import Event, Lock, LockAfter, LockHow, LockState, Saved, Show
from stillwater.ports import KdfParameters, Texts
from stillwater.reading.reader import Reader
from stillwater.reading.safety_rules import SafetyRules
from stillwater.service.machine import Machine
from stillwater.service.mirroring import MirrorParts, followed
from stillwater.vault.content import live_items, setting
from stillwater.vault.remembering import RememberingVault
from stillwater.vault.results import Commit

#: What waits for an open vault: a reflection to keep or to pause, the plan for hard hours, or the
#: people named in it; or for a passphrase: a file.
Pending = Literal["", "keep", "pause", "file", "plan", "trust"]
IN_CRISIS: frozenset[Pending] = frozenset({"plan", "trust"})


@dataclass(slots=True)
class Door:
    """What is under way about the ways in; fresh each time that the vault is opened.

    ``vouched``: the passphrase was given for making a way in. ``passphrase_due``: opened because it
    was forgotten, so a new one comes next. ``code``: shown, not typed back yet: opens nothing.
    ``stronger``: what this device could make the passphrase cost.
    """

    vouched: bool = False
    passphrase_due: bool = False
    code: RecoveryCode | None = None
    stronger: KdfParameters | None = None


@dataclass(slots=True)
class Vectors:
    """What ``service/vectors.py`` has made. ``written``: of texts, by the text; ``entries``: of
    entries, by id, with the time of their last change (``entries_read``: the last ones were read);
    all of them go with the words. ``moves``: of what the mirror may say, by language and id.

    ``late``: an answer that nobody waits for any more; ``faults``: failures in a row.
    ``heads_asked``: whether the heads over vectors were asked for.
    """

    written: dict[str, Embedded] = field(default_factory=dict)
    entries: dict[str, tuple[str, Vector]] = field(default_factory=dict)
    entries_read: bool = False
    moves: dict[str, dict[str, Vector]] = field(default_factory=dict)
    heads_asked: bool = False
    late: asyncio.Future[bool] | None = None
    beginning: asyncio.Future[bool] | None = None
    faults: int = 0


@dataclass(slots=True)
class Desk:
    """``mirror`` and ``mirror_parts`` are the sealed second copy that the page holds; ``stored``:
    something is on the device.

    ``form`` is what stands in the session's form unsent; ``edit`` changes to an entry, by its
    handle, that are stored nowhere yet; ``aside``: words that the store refused
    when the vault was locked, sealed under a key of the vault.
    ``can_share``: the device has a share sheet for the page.
    ``country``: an ISO 3166-1 code for whom to call, "" when unknown; a guess until it is chosen.
    ``clock_country``: the one that the device's clock points to, as far as it does.
    ``storage`` is what the browser says of its own; ``second_copy``: the page could write its own.
    ``worry`` is asked about until the person goes on, ``gentle`` stands above one screen;
    ``above``: what stands above the one that is shown;
    ``heard``: the reading of each text; ``minded``: what was looked at, and where.
    ``rules``: those for safety that came beside the pack's, by language, and ``reread``: texts that
    were read before these were here. ``unread``: whether it is due to be said, or was, that the
    language cannot be read for danger. ``noticed``: the notices that this command's screen took.
    ``models`` is what the page says of the optional models, ``vectors`` what came of one.
    ``device_may_keep`` is False where the browser offers no real protection (plain http) or no
    storage at all (some private windows).
    """

    machine: Machine
    vault: RememberingVault
    pack: LanguagePack
    page: str = ""
    session: SessionState | None = None
    asked: Asked = field(default_factory=Asked)
    mirror: bytes = b""
    mirror_parts: MirrorParts = field(default_factory=MirrorParts)
    stored: bool = False
    secure: bool = True
    device_may_keep: bool = True
    pending: Pending = ""
    notices: list[str] = field(default_factory=list)
    noticed: tuple[str, ...] = ()
    entry_in_view: str = ""
    door: Door = field(default_factory=Door)
    tighten_said: bool = False
    editing: bool = False
    form: FormDraft | None = None
    edit: FormDraft | None = None
    returning: Place | None = None
    pin: PinLock | None = None
    aside: bytes = b""
    told: LockAfter | None = None
    storage: Storage = field(default_factory=Storage)
    worry: Worry | None = None
    gentle: Worry | None = None
    heard: dict[str, Heard] = field(default_factory=dict)
    minded: Minded = field(default_factory=Minded)
    unread: Literal["", "due", "said"] = ""
    above: Literal["", "gentle", "unread"] = ""
    second_copy: bool = True
    can_share: bool = False
    country: str = ""
    country_chosen: bool = False
    clock_country: str = ""
    reader: Reader = field(default_factory=Reader)
    weights_taken: set[str] = field(default_factory=set)
    fetching_weights: dict[str, asyncio.Future[None]] = field(default_factory=dict)
    rules: dict[str, SafetyRules] = field(default_factory=dict)
    reread: list[str] = field(default_factory=list)
    models: dict[ModelName, ModelState] = field(default_factory=dict)
    vectors: Vectors = field(default_factory=Vectors)

    @property
    def texts(self) -> Texts:
        return self.pack.texts

    @property
    def open_on_device(self) -> bool:
        return self.vault.is_open and not self.vault.in_memory_only and self.device_may_keep

    def protocol(self, protocol_id: str = "") -> Protocol | None:
        return self.pack.protocols.get(protocol_id or self.pack.guide.start)

    def session_protocol(self) -> Protocol | None:
        return self.protocol(self.session.protocol_id) if self.session else None

    def read(self, text: str, language: str = "", embedded: Embedded = NOT_EMBEDDED) -> Heard:
        """What a text says, as far as rules and models can tell. Keeps nothing.

        ``language``: that of the text, where it is another than the page's. ``embedded``: what the
        sentence model has made of it, where it has."""
        language = language or self.texts.language
        if self.machine.read is not None:
            return self.machine.read(text, language)
        return self.reader.read(text, language, embedded)

    def now(self) -> str:
        """ISO 8601 with offset."""
        return self.machine.clock.now().isoformat(timespec="milliseconds")

    def choose_country(self, code: str) -> None:
        """What somebody said themselves: no guess changes it any more. Unknown codes do nothing."""
        if code in self.pack.countries:
            self.country, self.country_chosen = code, True

    def guess_country(self, time_zone: str, languages: Sequence[str]) -> None:
        """From the device's clock and languages, unless the person chose one."""
        zones = self.pack.zones
        self.clock_country = guess_country(time_zone, (), zones)
        if not self.country_chosen:
            self.country = self.clock_country or guess_country("", languages, zones)

    def new_id(self) -> str:
        return self.machine.random.token(16).hex()

    def items(self) -> list[Item]:
        """What the open vault holds of entries that this release knows, not read any further."""
        return [item for item in live_items(self.vault.content) if looks_readable(item)]

    def entries(self) -> list[Entry]:
        """What can be read of the open vault; an entry of a newer release is left in peace."""
        return read_entries(self.items())

    def entries_of(self, protocol_id: str) -> list[Entry]:
        """Those of one protocol; no other is read."""
        return read_entries(i for i in self.items() if i.get("protocol_id") == protocol_id)

    def entry(self, handle: str) -> Entry | None:
        """By the handle that forms carry. Only what may be meant is read."""
        meant = (i for i in self.items() if i["id"] == handle or handle.startswith("~"))
        return next((entry for entry in read_entries(meant) if entry.handle == handle), None)

    def entry_page(self, page: int) -> EntryPage:
        """Newest first, ``ENTRIES_A_PAGE`` at a time. ``page`` counts from 1."""
        return entry_page(self.items(), page)

    def take_notices(self) -> Sequence[str]:
        self.noticed, self.notices = tuple(self.notices), []
        return self.noticed


Handler = Callable[[Desk, Mapping[str, str]], Awaitable[list[Event]]]


def show(desk: Desk, screen: h.Node, *, focus: str = "") -> Show:
    """The screen as an event. The title is the app's neutral name, never what was written."""
    title = desk.texts.get("common-app-name")
    return Show(desk.page, str(h.fragment[screen]), title, focus)


def saved(desk: Desk, commit: Commit, *, quiet: bool = False) -> list[Event]:
    """Events after a durable commit: say so, and hand the page its second copy."""
    if commit.record is None or not desk.device_may_keep:
        return []
    desk.stored = desk.second_copy = True
    mirror = followed(desk, commit)
    return mirror if quiet else [Saved(commit.generation), *mirror]


def lock_state(desk: Desk) -> LockState:
    """The truth for the small lock."""
    protocol = desk.session_protocol()
    if desk.pin and desk.pin.sealed:
        return "pin"
    if desk.open_on_device:
        return "open"
    if desk.vault.is_open:
        return "memory"
    if desk.session and protocol and not desk.session.kept and has_words(protocol, desk.session):
        return "unsaved"
    return "locked" if desk.stored else "empty"


def lock_event(desk: Desk) -> Lock:
    state = lock_state(desk)
    return Lock(state, desk.texts.get(f"shell-lock-{state}"))


def lock_times(desk: Desk) -> LockTimes:
    """As chosen and sealed with the rest; the defaults while nothing is open."""
    return LockTimes.from_dict(setting(desk.vault.content, "lock") if desk.vault.is_open else None)


def lock_after(desk: Desk) -> LockAfter:
    """What the page has to do when nobody is there: lock, hide, or nothing."""
    times = lock_times(desk)
    held = has_unsaved(desk) or desk.vault.is_open
    how: LockHow = ""
    if desk.open_on_device or (held and desk.pin and desk.pin.key):
        how = "lock"
    elif held:
        how = "veil"
    return LockAfter(times.idle_s * 1000, times.hidden_s * 1000, how)


def has_unsaved(desk: Desk) -> bool:
    """Whether the session under way holds anything of the person's."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None or session.phase == "ended":
        return False
    said = has_words(protocol, session) or session.before or session.next_step
    return bool(said) or bool(desk.form and desk.form.has_words)
