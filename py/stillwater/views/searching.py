"""Finding entries: the field on the journal, what was found, and entries that are like another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import htpy as h

from stillwater.domain.entry import Entry
from stillwater.domain.searching import words_of
from stillwater.ports import Texts
from stillwater.views.components import button, command_form, own_words, text_field
from stillwater.views.links import title


def search_form(texts: Texts, question: str = "") -> h.Element:
    """``journal.search`` {question}."""
    get = texts.get
    return command_form(
        "journal.search",
        text_field("question", get("search-label"), value=question, multiline=False),
        h.div(class_="actions")[button(get("search-do"), kind="quiet")],
    )


def search_screen(
    texts: Texts,
    question: str,
    words: Sequence[Entry],
    meaning: Sequence[Entry],
    *,
    offer_better: bool,
) -> h.Element:
    """``words`` hold the question's words, ``meaning`` are close to it otherwise; best first.

    ``offer_better``: meaning cannot be read here yet.
    """
    get = texts.get
    return h.div(class_="screen stack")[
        title(get("search-title")),
        search_form(texts, question),
        bool(words) and _found(texts, get("search-words"), words),
        bool(meaning) and _found(texts, get("search-meaning"), meaning),
        not (words or meaning)
        and [h.p[get("search-none")], h.p(class_="soft")[get("search-none-about")]],
        offer_better
        and command_form(
            "model.show",
            h.p(class_="soft")[get("search-better")],
            h.div(class_="actions")[button(get("better-open"), kind="link")],
        ),
        h.p[
            h.a(class_="button link", href="../journal/", data_page="journal")[
                get("journal-entry-back")
            ]
        ],
    ]


def like_before(texts: Texts, entries: Sequence[Entry]) -> h.Element | None:
    """Entries that say something like what was just written or read, each a way to it."""
    return _found(texts, texts.get("search-before"), entries) if entries else None


def written_before(texts: Texts, entry: Entry) -> h.Element:
    """One quiet line in a talk: the day and how the entry begins, which unfolds to all of it. So
    nobody has to leave what they are writing."""
    day = datetime.fromisoformat(entry.created_at)
    return h.div(class_="before")[
        h.p(class_="soft small")[
            texts.get("search-before"),
            " · ",
            h.time(datetime=day.date().isoformat())[texts.get("journal-day", when=day)],
        ],
        h.details(class_="about-protocol")[
            h.summary[
                h.span(class_="own", dir="auto", translate="no")[
                    entry.title_words or texts.get("journal-untitled")
                ]
            ],
            own_words(words_of(entry)),
        ],
    ]


def _found(texts: Texts, heading: str, entries: Sequence[Entry]) -> h.Element:
    return h.section(class_="day")[h.h2[heading], [_entry(texts, entry) for entry in entries]]


def _entry(texts: Texts, entry: Entry) -> h.Element:
    day = datetime.fromisoformat(entry.created_at)
    return command_form(
        "entry.read",
        h.input(type="hidden", name="id", value=entry.handle),
        h.p(class_="soft small")[texts.get("journal-day", when=day)],
        h.button(type="submit", class_="kept", dir="auto", translate="no")[
            entry.title_words or texts.get("journal-untitled")
        ],
    )
