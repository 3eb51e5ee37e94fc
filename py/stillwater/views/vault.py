"""Screens around the vault: choosing a passphrase, opening, restoring, erasing.

Every function takes a problem as a code, never as a sentence: ``vault_notice`` finds the words.
"""

from __future__ import annotations

from typing import Literal

import htpy as h

from stillwater.ports import Texts
from stillwater.views.components import (
    NoticeKind,
    button,
    command_form,
    notice,
    secret_field,
)
from stillwater.views.links import title
from stillwater.views.passphrase import new_passphrase_fields

# Told at once (danger): something was not saved, or would be lost.
_DANGER = frozenset(
    {
        "damaged",
        "storage-full",
        "storage-unavailable",
        "changed-elsewhere",
        "cost-refused",
        "content-too-large",
        "content-invalid",
        "replaced",
        "gone",
        "busy",
        "items-lost",
        "restored-partly",
    }
)
_CARE = frozenset(
    {
        "wrong-passphrase",
        "too-new",
        "nothing-stored",
        "fell-back-to-copy",
        "mirror-full",
        "passphrase-short",
        "passphrase-long",
        "passphrase-text",
        "passphrase-differs",
        "passphrase-common",
        "bad-file",
        "not-a-backup",
        "locked",
        "already-stored",
        "passphrase-needed",
        "restore-locked",
        "part-unavailable",
        "too-long",
        "not-repaired",
        "wrong-recovery",
        "wrong-passkey",
        "no-such-way",
        "last-way-in",
        "slots-full",
        "cost-not-borne",
        "wrong-current",
        "old-copy-left",
        "recovery-length",
        "recovery-symbol",
        "recovery-checksum",
        "recovery-differs",
        "passkey-cancelled",
        "passkey-unsupported",
        "passkey-no-prf",
        "passkey-already",
        "passkey-failed",
    }
)
PROBLEMS: frozenset[str] = _DANGER | _CARE
MINIMUM_PASSPHRASE_CHARACTERS = 15


def vault_notice(texts: Texts, code: str) -> h.Element | None:
    """The notice for a problem code ("_" and "-" are the same); None for an empty code.

    A number may follow a colon: how many items it is about.
    """
    if not code:
        return None
    known, _, number = code.replace("_", "-").partition(":")
    if known not in PROBLEMS:
        return notice("danger", h.p[texts.get("vault-unknown")])
    kind: NoticeKind = "danger" if known in _DANGER else "care"
    count = int(number) if number.isdecimal() else 0
    return notice(kind, h.p[texts.get(f"vault-{known}", count=count)])


def create_vault_screen(
    texts: Texts,
    problem: str = "",
    *,
    for_file: bool = False,
    fields: h.Element | None = None,
) -> h.Element:
    """Choose a passphrase: ``vault.create`` with the fields of ``new_passphrase_fields``.

    ``fields``: those, with a suggestion; without them only an own passphrase can be typed.
    ``for_file``: it locks one file instead of what is kept on this device.
    """
    get = texts.get
    what = "file" if for_file else "create"
    return _screen(
        title(get(f"vault-{what}-title")),
        h.p[get(f"vault-{what}-body")],
        vault_notice(texts, problem),
        command_form(
            "vault.create",
            new_passphrase_fields(texts) if fields is None else fields,
            notice("care", h.p[get(f"vault-no-recovery{'-file' if for_file else ''}")]),
            h.div(class_="actions")[
                button(get("vault-file" if for_file else "vault-create")),
                button(
                    get("common-back" if for_file else "vault-create-not"),
                    command="vault.create_cancel",
                    kind="link",
                ),
            ],
        ),
    )


def unlock_screen(
    texts: Texts,
    problem: str = "",
    can_start_fresh: bool = True,
    *other_ways: h.Node,
    back: h.Element | None = None,
) -> h.Element:
    """Open what is stored: ``vault.unlock`` {passphrase}. ``other_ways``: forms of their own.

    ``can_start_fresh`` offers a backup, or to erase without looking, for a device that changed
    hands; without it there is a way back, for someone with words in hand. ``back``: a form of its
    own in the place of both.
    """
    get = texts.get
    return _screen(
        title(get("vault-unlock-title")),
        h.p[get("vault-unlock-body")],
        vault_notice(texts, problem),
        command_form(
            "vault.unlock",
            _passphrase(texts),
            h.div(class_="actions")[
                button(get("vault-unlock")),
                not can_start_fresh
                and back is None
                and button(get("common-back"), command="vault.create_cancel", kind="link"),
            ],
        ),
        other_ways,
        can_start_fresh and _other_ways(texts) if back is None else back,
    )


def restore_screen(texts: Texts, problem: str = "", replaces: bool = False) -> h.Element:
    """Bring back a backup: ``vault.restore`` {file, passphrase}.

    ``replaces``: something is stored here that the backup would replace; the page says so.
    """
    get = texts.get
    return _screen(
        title(get("vault-restore-title")),
        h.p[get("vault-restore-body")],
        vault_notice(texts, problem),
        command_form(
            "vault.restore",
            h.div(class_="field")[
                h.label(class_="label", for_="field-file")[get("vault-restore-file")],
                h.p(class_="hint", id="field-file-hint")[get("vault-restore-file-hint")],
                h.input(
                    class_="words",
                    type="file",
                    id="field-file",
                    name="file",
                    required=True,
                    aria_describedby="field-file-hint",
                ),
            ],
            _passphrase(texts),
            replaces and notice("care", h.p[get("vault-restore-replaces")]),
            h.div(class_="actions")[button(get("vault-restore")), _back(texts)],
        ),
    )


def erase_screen(texts: Texts, can_back_up: bool = True) -> h.Element:
    """The last question before everything is gone: ``vault.erase``.

    ``can_back_up``: something is stored, so that its locked bytes can be saved first.
    """
    get = texts.get
    return _screen(
        title(get("vault-erase-title")),
        h.p[get("vault-erase-body")],
        h.p(class_="soft")[get("vault-erase-files")],
        command_form(
            "vault.erase",
            h.div(class_="actions")[
                button(get("vault-erase"), kind="danger"),
                can_back_up
                and button(get("vault-erase-backup"), command="vault.backup", kind="quiet"),
                _back(texts),
            ],
        ),
    )


def backup_screen(texts: Texts) -> h.Element:
    """After the backup file was handed over."""
    return _done(texts, "vault-backup")


def erased_screen(texts: Texts) -> h.Element:
    """After everything was erased."""
    return _done(texts, "vault-erased")


def nothing_stored_screen(texts: Texts, problem: str = "") -> h.Element:
    """The journal of someone who has kept nothing yet: begin, or bring back a backup."""
    get = texts.get
    return _screen(
        title(get("vault-none-title")),
        vault_notice(texts, problem),
        h.p[get("journal-empty-about")],
        h.p[
            h.a(class_="button primary", href="../reflect/", data_page="reflect")[
                get("journal-start")
            ]
        ],
        command_form(
            "vault.restore_form",
            h.div(class_="actions")[button(get("vault-unlock-restore"), kind="link")],
        ),
    )


def _done(texts: Texts, name: Literal["vault-backup", "vault-erased"]) -> h.Element:
    return _screen(
        title(texts.get(f"{name}-title")),
        h.p[texts.get(f"{name}-body")],
        command_form("page.open", h.div(class_="actions")[_back(texts)]),
    )


def _other_ways(texts: Texts) -> h.Element:
    get = texts.get
    return command_form(
        "vault.restore_form",
        h.hr,
        h.div(class_="actions")[
            button(get("vault-unlock-restore"), kind="link"),
            button(get("vault-fresh"), command="vault.erase_form", kind="link"),
        ],
        h.p(class_="hint")[get("vault-fresh-about")],
    )


def _passphrase(texts: Texts) -> h.Element:
    return secret_field(
        "passphrase", texts.get("vault-passphrase"), show_label=texts.get("common-show")
    )


def _back(texts: Texts) -> h.Element:
    """A live page stands two folders below the root, and so does the journal."""
    return h.a(class_="button link", href="../journal/", data_page="journal")[
        texts.get("common-back")
    ]


def _screen(*content: h.Node) -> h.Element:
    return h.div(class_="screen stack")[content]
