"""The open journal: a calm list of days, one entry, changing it, deleting it.

The person's words stand in elements of their own with ``dir="auto"``, never inside our sentences.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

import htpy as h

from stillwater.domain.checkin import HIGHEST, CheckIn
from stillwater.domain.entry import Entry
from stillwater.domain.entry_pages import EntryPage
from stillwater.domain.plan import answers_to_edit
from stillwater.domain.protocol import Protocol
from stillwater.messages import LockState
from stillwater.ports import Texts
from stillwater.views.access import tighten_offer
from stillwater.views.answer_controls import answer_said
from stillwater.views.care import said
from stillwater.views.components import (
    button,
    command_form,
    notice,
    own_words,
    text_field,
)
from stillwater.views.links import title
from stillwater.views.locking import unsaved_changes
from stillwater.views.rephrase import rephrase_offer
from stillwater.views.searching import like_before, search_form
from stillwater.views.turning import place, turning
from stillwater.views.vault import vault_notice

# What went well is said once, quietly.
_QUIET = frozenset({"saved", "saved-memory", "deleted", "restored"})


def journal_screen(
    texts: Texts,
    shown: EntryPage,
    notices: Sequence[str] = (),
    vault_state: LockState = "open",
    *,
    device_may_keep: bool = True,
    durability: h.Node = None,
    unsaved: Sequence[Entry] = (),
) -> h.Element:
    """A page of entries, newest first. ``durability``: a quiet line on how safe they are;
    ``unsaved``: those with changes that were not saved.

    ``notices``: "saved", "saved-memory", "deleted", or codes that ``vault_notice`` knows.
    """
    has_entries = bool(shown.entries) or shown.last > 1
    days = groupby(shown.entries, key=lambda entry: _when(entry.created_at).date())
    return h.div(class_="screen stack")[
        title(texts.get("journal-title")),
        (_notice(texts, code) for code in notices),
        vault_state == "memory" and notice("care", h.p[texts.get("journal-memory")]),
        [unsaved_changes(texts, entry.handle) for entry in unsaved],
        shown.number > 1 and place(texts, shown),
        not has_entries and _empty(texts),
        has_entries and search_form(texts),
        [_day(texts, list(group)) for _, group in days],
        turning(texts, shown),
        _care(texts, vault_state, has_entries, device_may_keep, durability),
    ]


def entry_screen(
    texts: Texts,
    entry: Entry,
    protocol: Protocol | None,
    notices: Sequence[str] = (),
    *,
    unsaved: bool = False,
    alike: Sequence[Entry] = (),
    offer_rephrase: bool = False,
) -> h.Element:
    """One entry to read. ``protocol`` is None when this version does not know it; ``unsaved`` when
    changes of it wait to be saved; ``alike``: other entries that say something like it."""
    get = texts.get
    return h.div(class_="screen stack")[
        title(get("journal-entry-title", when=_when(entry.created_at))),
        (_notice(texts, code) for code in notices),
        unsaved and unsaved_changes(texts, entry.handle),
        h.dl(class_="answers")[
            _check_in(texts, "journal-entry-before", entry.before),
            (
                h.div[
                    h.dt[_question(texts, protocol, field_id)],
                    h.dd[answer_said(texts, protocol, field_id, text)],
                ]
                for field_id, text in entry.answers
                if text
            ),
            entry.next_step
            and h.div[h.dt[get("journal-entry-next-step")], h.dd[own_words(entry.next_step)]],
            _check_in(texts, "journal-entry-after", entry.after),
        ],
        entry.updated_at != entry.created_at
        and h.p(class_="soft small")[get("journal-entry-changed", when=_when(entry.updated_at))],
        command_form(
            "entry.edit",
            _id(entry),
            h.div(class_="actions")[
                button(get("journal-entry-edit"), kind="quiet"),
                button(get("journal-entry-delete"), command="entry.delete_form", kind="link"),
                _all_entries(texts),
            ],
        ),
        like_before(texts, alike),
        offer_rephrase and rephrase_offer(texts, entry),
    ]


def edit_entry_screen(
    texts: Texts,
    entry: Entry,
    protocol: Protocol | None,
    draft: Mapping[str, str] | None = None,
    problem: str = "",
) -> h.Element:
    """Change one's own words: ``entry.update`` {id, answer-<field id>…, next_step}.

    ``draft`` holds changed fields that were not saved yet; ``problem`` is a ``vault_notice`` code.
    A plan can be completed: every step of it is there. Numbers and check-ins belong to their moment
    and stay as they were.
    """
    get, written = texts.get, draft or {}
    return h.div(class_="screen stack")[
        title(get("journal-edit-title")),
        vault_notice(texts, problem),
        command_form(
            "entry.update",
            _id(entry),
            (
                text_field(
                    f"answer-{field_id}",
                    _question(texts, protocol, field_id),
                    value=written.get(f"answer-{field_id}", text),
                )
                for field_id, text in answers_to_edit(entry, protocol)
                if _is_editable(protocol, field_id, text)
            ),
            text_field(
                "next_step",
                get("journal-entry-next-step"),
                value=written.get("next_step", entry.next_step),
            ),
            h.div(class_="actions")[
                button(get("journal-edit-save")),
                button(get("locking-leave-edit"), command="entry.leave_edit", kind="link"),
            ],
        ),
    ]


def delete_entry_screen(texts: Texts, entry: Entry) -> h.Element:
    """The question before one entry is gone: ``entry.delete`` {id}."""
    get = texts.get
    return h.div(class_="screen stack")[
        title(get("journal-delete-title")),
        own_words(entry.title_words),
        h.p[get("journal-delete-body")],
        command_form(
            "entry.delete",
            _id(entry),
            h.div(class_="actions")[
                button(get("journal-delete"), kind="danger"),
                button(get("common-cancel"), command="entry.read", kind="link"),
            ],
        ),
    ]


def _day(texts: Texts, entries: list[Entry]) -> h.Element:
    day = _when(entries[0].created_at)
    return h.section(class_="day")[
        h.h2[h.time(datetime=day.date().isoformat())[texts.get("journal-day", when=day)]],
        (
            command_form(
                "entry.read",
                _id(entry),
                h.button(type="submit", class_="kept", dir="auto", translate="no")[
                    entry.title_words or texts.get("journal-untitled")
                ],
            )
            for entry in entries
        ),
    ]


def _empty(texts: Texts) -> h.Fragment:
    return h.fragment[
        h.p[texts.get("journal-empty")],
        h.p(class_="soft")[texts.get("journal-empty-about")],
        h.p[
            h.a(class_="button primary", href="../reflect/", data_page="reflect")[
                texts.get("journal-start")
            ]
        ],
    ]


def _care(
    texts: Texts,
    vault_state: LockState,
    has_entries: bool,
    device_may_keep: bool,
    durability: h.Node,
) -> h.Element:
    """Lock first: it is what a hurried hand looks for."""
    get = texts.get
    stored = vault_state == "open"
    return command_form(
        "vault.lock",
        h.hr,
        h.h2[get("journal-care")],
        h.div(class_="actions")[
            stored and button(get("journal-lock"), kind="quiet"),
            vault_state == "memory"
            and device_may_keep
            and button(get("journal-keep"), command="vault.create_form", kind="quiet"),
            stored and button(get("journal-backup"), command="vault.backup", kind="quiet"),
        ],
        stored and h.p(class_="hint")[get("journal-backup-about")],
        durability,
        h.div(class_="actions")[button(get("care-open"), command="care.show", kind="quiet")],
        has_entries
        and h.div[
            button(get("journal-readable"), command="entry.readable_copy", kind="link"),
            h.p(class_="hint")[get("journal-readable-about")],
        ],
        h.div(class_="actions")[
            button(get("journal-restore"), command="vault.restore_form", kind="link"),
            button(get("journal-erase"), command="vault.erase_form", kind="link"),
        ],
    )


def _notice(texts: Texts, code: str) -> h.Element | None:
    if code in _QUIET:
        return notice("info", h.p[texts.get(f"journal-{code}")])
    return tighten_offer(texts) if code == "tighten-offer" else said(texts, code)


def _check_in(texts: Texts, label: str, check_in: CheckIn | None) -> h.Element | None:
    if check_in is None:
        return None
    get = texts.get
    return h.div[
        h.dt[get(label)],
        h.dd[
            h.p[
                get("journal-entry-pleasantness"),
                ": ",
                get("journal-entry-of", value=check_in.pleasantness, maximum=HIGHEST),
            ],
            h.p[
                get("journal-entry-energy"),
                ": ",
                get("journal-entry-of", value=check_in.energy, maximum=HIGHEST),
            ],
            check_in.feeling and own_words(check_in.feeling),
        ],
    ]


def _question(texts: Texts, protocol: Protocol | None, field_id: str) -> str:
    """The question as it reads today; its wording may have changed since."""
    if protocol is not None:
        for name in (f"{field_id}-question", f"{field_id}-label"):
            if texts.has(protocol.text_id(name)):
                return texts.get(protocol.text_id(name))
    return texts.get("journal-question-lost")


def _is_editable(protocol: Protocol | None, field_id: str, text: str) -> bool:
    field = protocol.field(field_id) if protocol else None
    return field.is_words if field else not text.isdecimal()


def _all_entries(texts: Texts) -> h.Element:
    return h.a(class_="button link", href="../journal/", data_page="journal")[
        texts.get("journal-entry-back")
    ]


def _id(entry: Entry) -> h.VoidElement:
    return h.input(type="hidden", name="id", value=entry.handle)


def _when(moment: str) -> datetime:
    """ISO 8601 with offset, as written by ``domain.entry``."""
    return datetime.fromisoformat(moment)
