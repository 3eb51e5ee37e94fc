"""How safe my words are: a few plain facts, and at most one suggestion.

Facts stand as sentences, not as a grade: nobody is to be frightened by a meter.
"""

from __future__ import annotations

from collections.abc import Iterator

import htpy as h

from stillwater.domain.durability import Nudge, Safety, Storage
from stillwater.ports import Texts
from stillwater.views.care import care_section
from stillwater.views.components import button, command_form, notice

BYTES_PER_MB = 1_000_000
COPIES = ("durability-copies-one", "durability-copies-two", "durability-copies-three")


def durability_section(texts: Texts, known: Safety, nudge: Nudge | None) -> h.Element:
    """``storage.not_now`` {nudge}, ``storage.backup``; the page itself wires the buttons
    ``data-protect-storage`` and ``data-install-app``."""
    return care_section(
        "durability",
        texts.get("durability-title"),
        h.ul(class_="facts")[(h.li[fact] for fact in _facts(texts, known))],
        nudge and _suggestion(texts, nudge),
    )


def durability_line(texts: Texts, known: Safety) -> h.Fragment:
    """One quiet line for the journal; the button to the whole section stands near it."""
    return h.fragment[
        h.p(class_="soft small")[_backup(texts, known)],
        known.unread > 0
        and h.p(class_="soft small")[texts.get("durability-unread", entries=known.unread)],
    ]


def _facts(texts: Texts, known: Safety) -> Iterator[str]:
    get, storage = texts.get, known.storage
    yield get(COPIES[min(known.copies, len(COPIES)) - 1])
    yield _backup(texts, known)
    yield from _browser(texts, storage)
    if storage.usage_bytes is not None and storage.quota_bytes:
        yield get(
            "durability-room",
            used=round(storage.usage_bytes / BYTES_PER_MB, 1),
            room=round(storage.quota_bytes / BYTES_PER_MB),
        )
    if known.unread:
        yield get("durability-unread", entries=known.unread)
    if storage.little_room:
        yield get("durability-little-room")
    yield get("durability-private")


def _browser(texts: Texts, storage: Storage) -> Iterator[str]:
    """What this browser may do by itself."""
    get = texts.get
    if storage.installed:
        yield get("durability-installed")
    elif storage.clears_unvisited:
        yield get("durability-seven-days")
    if storage.persisted:
        yield get("durability-protected")
    elif not storage.clears_unvisited:
        unsaid = storage.persisted is None
        yield get("durability-protection-unsaid" if unsaid else "durability-not-protected")


def _backup(texts: Texts, known: Safety) -> str:
    get = texts.get
    if known.backup_at is None:
        return get("durability-backup-never", entries=known.entries)
    said = get("durability-backup-at", when=known.backup_at)
    return f"{said} {get('durability-backup-since', entries=known.not_in_backup)}"


def _suggestion(texts: Texts, nudge: Nudge) -> h.Element:
    get = texts.get
    return notice(
        "info",
        h.p[get(f"durability-{nudge}")],
        command_form(
            "storage.not_now",
            h.input(type="hidden", name="nudge", value=nudge),
            h.div(class_="actions")[
                _do(texts, nudge), button(get("durability-not-now"), kind="link")
            ],
        ),
    )


def _do(texts: Texts, nudge: Nudge) -> h.Node:
    """The home screen is reached by the browser's own menu only: there is nothing to press here."""
    if nudge == "backup":
        return button(texts.get("durability-backup-do"), command="storage.backup", kind="quiet")
    if nudge == "home-screen":
        return None
    mark = {"protect": "data-protect-storage", "install": "data-install-app"}[nudge]
    return h.button({mark: ""}, type="button", class_="button quiet")[
        texts.get(f"durability-{nudge}-do")
    ]


def storage_full(texts: Texts) -> h.Element:
    """The panel while the open vault finds no room: said at once, with the way to a file that holds
    the refused words too: ``vault.backup``. It waits hidden on every page."""
    get = texts.get
    return h.div(id="storage-full", class_="notice danger", hidden=True)[
        h.p[get("vault-storage-full")],
        command_form(
            "vault.backup",
            h.div(class_="actions")[button(get("durability-full-backup"), kind="quiet")],
        ),
        h.p(class_="small soft")[get("durability-full-about")],
    ]
