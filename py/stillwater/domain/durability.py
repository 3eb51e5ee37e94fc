"""How safe kept words are on a device: what is known of it, and the one thing worth saying next.

Browsers may clear what a site stored: Chromium and Firefox when the disk runs full, unless the site
may persist (WHATWG Storage Standard, "persistent-storage"); Safari after seven days of use without
a visit, unless the app was put on the home screen (WebKit, "Full Third-Party Cookie Blocking and
More", 2020). Nobody can know whether a file that was handed over still exists.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

#: Entries that are in no backup file before a file is suggested, or days with at least one.
ENTRIES_UNTIL_BACKUP = 5
DAYS_UNTIL_BACKUP = 14
#: How long a "not now" is left alone.
DAYS_OF_PEACE = 30
#: Less room than this can mean a private window, or a full device: a hint, no proof.
LITTLE_ROOM_BYTES = 1_000_000_000

Nudge = Literal["backup", "protect", "install", "home-screen"]
NUDGES: tuple[Nudge, ...] = ("backup", "protect", "install", "home-screen")


@dataclass(frozen=True, slots=True)
class Storage:
    """What the browser says. ``persisted`` and the sizes are None where it does not say.

    ``can_protect``: it can be asked to persist; ``can_install``: it offers to install the app now;
    ``clears_unvisited``: it is of the kind that clears a site after days without a visit.
    """

    persisted: bool | None = None
    can_protect: bool = False
    installed: bool = False
    can_install: bool = False
    clears_unvisited: bool = False
    usage_bytes: int | None = None
    quota_bytes: int | None = None

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> Storage:
        """Of a form's fields: "1", "0" or "" for flags, decimal bytes or "" for sizes."""
        persisted = fields.get("persisted", "")
        return cls(
            persisted=persisted == "1" if persisted else None,
            can_protect=fields.get("can_protect") == "1",
            installed=fields.get("installed") == "1",
            can_install=fields.get("can_install") == "1",
            clears_unvisited=fields.get("clears_unvisited") == "1",
            usage_bytes=_bytes(fields.get("usage_bytes", "")),
            quota_bytes=_bytes(fields.get("quota_bytes", "")),
        )

    @property
    def little_room(self) -> bool:
        return self.quota_bytes is not None and self.quota_bytes < LITTLE_ROOM_BYTES


def _bytes(text: str) -> int | None:
    plain = text.isascii() and text.isdecimal() and len(text) <= 16
    return int(text) if plain else None


@dataclass(frozen=True, slots=True)
class Safety:
    """``backup_at``: when a file was last handed over, None if never. ``not_in_backup``: entries
    written or changed since; ``waiting_since``: the earliest of those changes. ``unread``: what is
    kept, though this release cannot read it."""

    storage: Storage
    copies: int
    entries: int
    backup_at: datetime | None
    not_in_backup: int
    waiting_since: datetime | None
    unread: int = 0


def moment(text: object) -> datetime | None:
    """ISO 8601 with an offset; None for anything else."""
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found if found and found.utcoffset() is not None else None


def safety(
    storage: Storage, changed: Sequence[str], note: object, *, copies: int, unread: int = 0
) -> Safety:
    """``changed``: when each entry last changed. ``note``: what ``backup_note`` made, or anything.

    An entry can be kept after a backup and bear an earlier time, so the number counts as well.
    """
    known = note if isinstance(note, Mapping) else {}
    at, held = moment(known.get("at")), known.get("entries")
    times = sorted(when for text in changed if (when := moment(text)))
    later = [when for when in times if at is None or when > at]
    more = len(changed) - held if at and isinstance(held, int) else 0
    waiting = max(len(later), more) if at else len(changed)
    since = (later[0] if later else at) if waiting else None
    return Safety(storage, copies, len(changed), at, waiting, since, unread)


def backup_note(now: str, entries: int) -> dict[str, object]:
    """What is remembered of a file that was handed over. ``now``: ISO 8601 with offset."""
    return {"at": now, "entries": entries}


def next_nudge(known: Safety, not_now: object, now: datetime) -> Nudge | None:
    """At most one, the most useful first; none that was answered "not now" a short while ago."""
    left = not_now if isinstance(not_now, Mapping) else {}
    return next((name for name in _due(known, now) if not _at_peace(left.get(name), now)), None)


def _at_peace(since: object, now: datetime) -> bool:
    when = moment(since)
    return when is not None and now - when < timedelta(days=DAYS_OF_PEACE)


def _due(known: Safety, now: datetime) -> list[Nudge]:
    storage, due = known.storage, list[Nudge]()
    waited = now - known.waiting_since if known.waiting_since else timedelta(0)
    if known.not_in_backup >= ENTRIES_UNTIL_BACKUP or waited >= timedelta(days=DAYS_UNTIL_BACKUP):
        due.append("backup")
    if not known.entries:
        return due
    if storage.persisted is False and storage.can_protect:
        due.append("protect")
    if not storage.installed and storage.can_install:
        due.append("install")
    elif not storage.installed and storage.clears_unvisited:
        due.append("home-screen")
    return due
