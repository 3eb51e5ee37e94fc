"""What the page and the engine say to each other, and how it looks as JSON.

One direction each: a ``Command`` goes page -> engine, a list of events comes back. Both are plain
data; ``docs/messages.md`` lists every command with its fields. The version is refused when unknown,
so that a page and an engine of different releases never half-understand each other.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar, Literal

VERSION = 1

LockState = Literal["empty", "unsaved", "memory", "open", "locked", "pin"]
LockHow = Literal["", "veil", "lock"]


class BadCommand(ValueError):
    """The JSON is not a command of this version. Carries no content of the message."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the person did: ``name`` says what, ``fields`` carry what was entered.

    ``unseen``: another command follows at once, and the page drops the screen of this one.
    """

    name: str
    fields: dict[str, str] = field(default_factory=dict)
    unseen: bool = False

    @classmethod
    def from_json(cls, text: str) -> Command:
        """Raises BadCommand."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            raise BadCommand("not JSON") from None  # the cause would quote the text
        if not isinstance(data, dict) or type(data.get("v")) is not int or data["v"] != VERSION:
            raise BadCommand("unknown version")
        name, fields = data.get("name"), data.get("fields", {})
        unseen = data.get("unseen", False)
        if not (isinstance(name, str) and isinstance(fields, dict) and isinstance(unseen, bool)):
            raise BadCommand("wrong shape")
        if not all(isinstance(k, str) and isinstance(v, str) for k, v in fields.items()):
            raise BadCommand("fields must be strings")
        return cls(name, fields, unseen)


@dataclass(frozen=True, slots=True)
class Event:
    """Base of everything the engine tells the page."""

    kind: ClassVar[str] = ""

    def to_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, **asdict(self)}


@dataclass(frozen=True, slots=True)
class Show(Event):
    """Replace the content of ``<main>``. ``focus`` is the id of the element to focus, if any."""

    kind: ClassVar[str] = "show"
    page: str
    html: str
    title: str
    focus: str = ""


@dataclass(frozen=True, slots=True)
class Patch(Event):
    """Replace what stands in the element with this id, where the screen has one. Focus stays."""

    kind: ClassVar[str] = "patch"
    id: str
    html: str


@dataclass(frozen=True, slots=True)
class Lock(Event):
    """What the small lock should say; ``label`` is the text in the person's language."""

    kind: ClassVar[str] = "lock"
    state: LockState
    label: str


@dataclass(frozen=True, slots=True)
class LockAfter(Event):
    """After how long without a sign of anybody the page acts. ``how``: "lock" sends ``vault.lock``,
    "veil" only hides what has no key to be locked with, an empty text does nothing."""

    kind: ClassVar[str] = "lock_after"
    idle_ms: int
    hidden_ms: int
    how: LockHow


@dataclass(frozen=True, slots=True)
class Erased(Event):
    """The store is empty: the page erases every copy of its own, and says with ``erase.seen`` how
    many are left."""

    kind: ClassVar[str] = "erased"


@dataclass(frozen=True, slots=True)
class Panel(Event):
    """Show or hide one of the panels that the page holds ready, by its id."""

    kind: ClassVar[str] = "panel"
    id: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Announce(Event):
    """Text for the polite live region."""

    kind: ClassVar[str] = "announce"
    text: str


@dataclass(frozen=True, slots=True)
class Saved(Event):
    """A generation is durably on this device. Sent only after the transaction completed."""

    kind: ClassVar[str] = "saved"
    generation: int


@dataclass(frozen=True, slots=True)
class Mirror(Event):
    """Ciphertext (base64) for the second copy in localStorage; no record means: erase it.

    ``parts`` come, by id; of all parts only those in ``keep`` stay. ``replace``: what is there is
    under an older key and must go first.
    """

    kind: ClassVar[str] = "mirror"
    record_base64: str
    parts: dict[str, str] = field(default_factory=dict)
    keep: list[str] = field(default_factory=list)
    replace: bool = False


@dataclass(frozen=True, slots=True)
class Download(Event):
    """Hand the person a file."""

    kind: ClassVar[str] = "download"
    filename: str
    media_type: str
    data_base64: str


@dataclass(frozen=True, slots=True)
class Share(Event):
    """Hand the text to the device's own share sheet, and nothing beside it."""

    kind: ClassVar[str] = "share"
    text: str


@dataclass(frozen=True, slots=True)
class ModelFiles(Event):
    """What a person wants done about the files of an optional model: the page does it, and says how
    it goes with ``model.report``."""

    kind: ClassVar[str] = "model_files"
    action: Literal["fetch", "pause", "remove"]
    model: str


@dataclass(frozen=True, slots=True)
class Fault(Event):
    """A fault of ours: the kind of exception and its place in the code, never its message."""

    kind: ClassVar[str] = "fault"
    code: str
    place: str

    @classmethod
    def of(cls, error: BaseException) -> Fault:
        """Names the innermost frame: a message might quote what a person wrote."""
        trace = error.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        frame = trace.tb_frame.f_globals.get("__name__", "?") if trace else "?"
        return cls(type(error).__name__, f"{frame}:{trace.tb_lineno if trace else 0}")


def events_to_json(events: list[Event]) -> str:
    return json.dumps({"v": VERSION, "events": [event.to_dict() for event in events]})
