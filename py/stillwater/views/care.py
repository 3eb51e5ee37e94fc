"""The screen "Keys and safety": one section a subject, each made by its own module."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import htpy as h

from stillwater.ports import Texts
from stillwater.views.components import button, command_form, notice
from stillwater.views.links import title
from stillwater.views.vault import vault_notice


def care_screen(texts: Texts, sections: Iterable[h.Node], notices: Sequence[str] = ()) -> h.Element:
    """``notices``: what just happened, as codes: "care-said-<code>", or ``vault_notice`` codes."""
    get = texts.get
    return h.div(class_="screen stack care")[
        title(get("care-title")),
        h.p(class_="soft")[get("care-lead")],
        (said(texts, code) for code in notices),
        sections,
        h.p[
            h.a(class_="button link", href="../journal/", data_page="journal")[get("care-journal")]
        ],
    ]


def care_section(name: str, heading: str, *content: h.Node) -> h.Element:
    """One subject under its heading; ``name`` makes the ids, ``care-<name>``."""
    heading_id = f"care-{name}"
    return h.section(class_="stack care-section", aria_labelledby=heading_id)[
        h.h2(id=heading_id, tabindex="-1")[heading], content
    ]


def said(texts: Texts, code: str) -> h.Element | None:
    """The notice for a code: what went well quietly, anything else as the vault says it."""
    quiet = f"care-said-{code.replace('_', '-')}"
    if texts.has(quiet):
        return notice("info", h.p[texts.get(quiet)])
    return vault_notice(texts, code)


def erase_section(texts: Texts) -> h.Element:
    """The way to the last question; nothing is erased from here."""
    get = texts.get
    return care_section(
        "erase",
        get("care-erase-title"),
        h.p[get("care-erase-about")],
        command_form(
            "vault.erase_form", h.div(class_="actions")[button(get("vault-erase"), kind="danger")]
        ),
    )
