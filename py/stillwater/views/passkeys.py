"""Opening with a passkey of the device: the forms that the page's passkey code acts on.

The page shows them only in a browser that can (``:root[data-passkeys]``), asks it, and sends
what came of it with the form: {credential_id, salt, prf_output} in base64, or {problem}.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass

import htpy as h

from stillwater.ports import Texts
from stillwater.views.components import button, command_form
from stillwater.views.links import title
from stillwater.views.vault import vault_notice


@dataclass(frozen=True, slots=True)
class PasskeyHint:
    """What a locked device may ask for: the credential's id and the 32-byte PRF input."""

    credential_id: bytes
    salt: bytes


@dataclass(frozen=True, slots=True)
class NewPasskey:
    """What a passkey is made with: 16 and 32 random bytes, and the ids that are there already."""

    user_id: bytes
    salt: bytes
    known: tuple[bytes, ...]


def open_with_passkey(
    texts: Texts, command: str, hints: Sequence[PasskeyHint], *, id: str = "passkey-open"
) -> h.Element | None:
    """A button that sends ``command`` with what the passkey answered; None if there is none."""
    if not hints:
        return None
    allowed = " ".join(f"{_base64(hint.credential_id)}:{_base64(hint.salt)}" for hint in hints)
    return h.form(
        id=id,
        class_="stack passkey",
        method="dialog",
        data_command=command,
        data_passkey="get",
        data_allowed=allowed,
    )[h.div(class_="actions")[button(texts.get("passkey-open"), kind="quiet")]]


def new_passkey_screen(texts: Texts, offer: NewPasskey, problem: str = "") -> h.Element:
    """What a passkey means, and the button that makes one: ``access.passkey_add``.

    The name that the device will list it under is the page's neutral one.
    """
    get = texts.get
    return h.div(class_="screen stack")[
        title(get("passkey-title")),
        vault_notice(texts, problem),
        h.p[get("passkey-body")],
        h.ul[(h.li[get(f"passkey-{name}")] for name in ("who", "listed", "also"))],
        h.form(
            class_="stack",
            method="dialog",
            data_command="access.passkey_add",
            data_passkey="create",
            data_user_id=_base64(offer.user_id),
            data_user_name=get("common-app-name"),
            data_salt=_base64(offer.salt),
            data_known=" ".join(_base64(known) for known in offer.known),
        )[
            h.div(class_="actions")[
                button(get("passkey-make")),
                button(get("common-cancel"), command="care.show", kind="link"),
            ]
        ],
    ]


def add_passkey_form(texts: Texts) -> h.Element:
    """The way to ``new_passkey_screen``, where the browser can make one."""
    return h.div(class_="passkey")[
        command_form(
            "access.passkey_form",
            h.div(class_="actions")[button(texts.get("passkey-add"), kind="quiet")],
        )
    ]


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
