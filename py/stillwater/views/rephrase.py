"""A passage in other words, by a host's own model: always under its label, never in our voice."""

from __future__ import annotations

import htpy as h

from stillwater.domain.entry import Entry
from stillwater.ports import Texts
from stillwater.views.components import button, command_form, notice, own_words
from stillwater.views.links import title


def rephrase_offer(texts: Texts, entry: Entry) -> h.Element:
    """``rephrase.ask`` {id}."""
    return command_form(
        "rephrase.ask",
        h.input(type="hidden", name="id", value=entry.handle),
        h.div(class_="actions")[button(texts.get("rephrase-ask"), kind="link")],
    )


def rephrase_screen(texts: Texts, entry: Entry, words: str, draft: str | None) -> h.Element:
    """``draft`` is None where none may be shown, or none was made."""
    get = texts.get
    return h.div(class_="screen stack")[
        title(get("rephrase-title")),
        h.h2[get("rephrase-own")],
        own_words(words),
        draft is None
        and notice(
            "info",
            h.p[get("rephrase-none")],
            h.p[h.a(href="../help/", data_page="help")[get("rephrase-help")]],
        ),
        draft is not None
        and h.section(class_="notice care", aria_labelledby="rephrase-label")[
            h.h2(id="rephrase-label")[get("rephrase-label")],
            h.p(dir="auto", translate="no", class_="machine-draft")[draft],
            h.p(class_="small soft")[get("rephrase-about")],
        ],
        command_form(
            "entry.read",
            h.input(type="hidden", name="id", value=entry.handle),
            h.div(class_="actions")[button(get("rephrase-back"), kind="quiet")],
        ),
    ]
