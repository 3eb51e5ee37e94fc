"""Turning the pages of the journal: newer and older entries."""

from __future__ import annotations

import htpy as h

from stillwater.domain.entry_pages import EntryPage
from stillwater.ports import Texts
from stillwater.views.components import button, command_form


def place(texts: Texts, shown: EntryPage) -> h.Element:
    """Which page this is, for whoever turned one."""
    return h.p(class_="soft")[texts.get("pages-place", number=shown.number, last=shown.last)]


def turning(texts: Texts, shown: EntryPage) -> h.Element | None:
    """The ways to the pages beside this one: ``entry.list`` {page}; none for a single page."""
    if shown.last == 1:
        return None
    return h.div(class_="actions")[
        shown.number < shown.last and _to(shown.number + 1, texts.get("pages-older")),
        shown.number > 1 and _to(shown.number - 1, texts.get("pages-newer")),
    ]


def _to(number: int, label: str) -> h.Element:
    page = h.input(type="hidden", name="page", value=str(number))
    return command_form("entry.list", page, button(label, kind="quiet"))
