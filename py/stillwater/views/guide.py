"""What brings you here? Four taps or one sentence to a start; writing at once is always there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import htpy as h

from stillwater.domain.cards import CardTitle, anchor_of
from stillwater.domain.guide import Asked, Guide
from stillwater.domain.protocol import FAMILIES, Protocol
from stillwater.ports import Texts
from stillwater.views.components import button, command_form, screen_heading, text_field
from stillwater.views.links import page_link
from stillwater.views.protocol_about import about_protocol
from stillwater.views.suggestions import Suggestion, suggestion, suggestions


@dataclass(frozen=True, slots=True)
class PausedEarlier:
    """A reflection that waits: ``begun`` is when it was started."""

    session_id: str
    protocol: Protocol
    begun: datetime


def need_screen(
    texts: Texts,
    guide: Guide,
    paused: Sequence[PausedEarlier] = (),
    *,
    then: str = "",
    plan: h.Node = None,
) -> h.Element:
    """Commands session.begin {protocol}, guide.need {need}, guide.sentence {sentence}.

    ``then``: the id revealed on the page that waits for the engine. ``plan``: a way to the plan for
    hard hours.
    """
    get = texts.get
    return h.div(class_="screen stack guide", data_first="" if then else None)[
        screen_heading(get("guide-title")),
        h.p(class_="lead")[get("guide-lead")],
        plan,
        _paused(texts, paused) if paused else None,
        command_form(
            "session.begin",
            _hidden("protocol", guide.start),
            h.button(type="submit", class_="choice first-choice")[
                h.span[get("guide-write")], h.span(class_="small")[get("guide-write-about")]
            ],
            then="start-first" if then else "",
        ),
        _buttons(
            "guide.need",
            "need",
            get("guide-need"),
            [(need.id, get(f"guide-need-{need.id}")) for need in guide.needs],
            then=then,
        ),
        command_form(
            "guide.sentence",
            text_field(
                "sentence", get("guide-sentence"), hint=get("guide-sentence-hint"), multiline=False
            ),
            h.div(class_="actions")[button(get("guide-sentence-send"), kind="quiet")],
            then=then,
            step="guide",
        ),
        command_form(
            "guide.all", h.div(class_="actions")[button(get("guide-all"), kind="link")], then=then
        ),
    ]


def time_screen(texts: Texts, guide: Guide) -> h.Element:
    """Command guide.time {minutes}; 0 for no matter."""
    times = [(str(m), texts.get("guide-time-minutes", minutes=m)) for m in guide.times]
    choices = [*times, ("0", texts.get("guide-time-any"))]
    return _question(texts, "guide.time", "minutes", "guide-time", choices)


def way_screen(texts: Texts, guide: Guide) -> h.Element:
    """Command guide.way {way}; empty for no matter."""
    ways = [(way.id, texts.get(f"guide-way-{way.id}")) for way in guide.ways]
    choices = [*ways, ("", texts.get("guide-way-any"))]
    return _question(texts, "guide.way", "way", "guide-way", choices)


def offers_screen(
    texts: Texts,
    guide: Guide,
    asked: Asked,
    offered: Sequence[Protocol],
    *,
    heard: bool = True,
    cards: Sequence[CardTitle] = (),
    helped: Mapping[str, str] | None = None,
) -> h.Element:
    """Two or three that may fit, and why. ``heard`` is False where no need was understood.

    ``cards`` are pointed to on the page where they stand. ``helped``: by protocol id, a sentence
    on what went with a lighter moment before.
    """
    get = texts.get
    why = get(f"guide-why-{asked.need}") if asked.need else ""
    return h.div(class_="screen stack guide")[
        screen_heading(get("guide-offers-title")),
        h.p[why if heard else get("guide-not-heard")],
        suggestions(
            texts,
            get("guide-offers"),
            [Suggestion(protocol, (helped or {}).get(protocol.id, "")) for protocol in offered],
            about=True,
        ),
        _to_read(texts, cards) if cards else None,
        _or_else(texts, guide.start),
    ]


@dataclass(frozen=True, slots=True)
class Part:
    """``done`` is when it was last kept, as far as the open journal tells."""

    protocol: Protocol
    done: datetime | None = None


def path_screen(texts: Texts, path_id: str, parts: Sequence[Part], start: str) -> h.Element:
    """The parts of a path in their order, the next one marked. Command session.begin {protocol}.

    ``start`` is the protocol of "just let me write".
    """
    get = texts.get
    upcoming = next((part.protocol.id for part in parts if part.done is None), "")
    return h.div(class_="screen stack guide")[
        screen_heading(get(f"guide-path-{path_id}")),
        h.p[get(f"guide-path-{path_id}-about")],
        h.ol(class_="choices path")[
            (
                h.li(aria_current="step" if part.protocol.id == upcoming else None)[
                    h.p(class_="small soft")[
                        get("guide-path-part", part=number, of=len(parts)),
                        _done(texts, part.done),
                    ],
                    suggestion(texts, Suggestion(part.protocol)),
                    about_protocol(texts, part.protocol),
                ]
                for number, part in enumerate(parts, 1)
            )
        ],
        _or_else(texts, start),
    ]


def _done(texts: Texts, when: datetime | None) -> str:
    return f" · {texts.get('guide-path-done', when=when)}" if when else ""


def all_screen(texts: Texts, shelf: Mapping[str, Protocol]) -> h.Element:
    """Everything on the shelf, by family. Command session.begin {protocol}."""
    get = texts.get
    by_family = [(f, [p for p in shelf.values() if p.family == f]) for f in FAMILIES]
    return h.div(class_="screen stack guide")[
        screen_heading(get("guide-all-title")),
        h.p(class_="hint")[get("guide-all-hint")],
        (
            suggestions(
                texts,
                get(f"guide-family-{family}"),
                [Suggestion(protocol) for protocol in protocols],
                about=True,
            )
            for family, protocols in by_family
            if protocols
        ),
        command_form(
            "guide.open", h.div(class_="actions")[button(get("guide-again"), kind="link")]
        ),
    ]


def _or_else(texts: Texts, start: str) -> h.Element:
    get = texts.get
    return command_form(
        "session.begin",
        _hidden("protocol", start),
        h.div(class_="actions")[
            button(get("guide-write"), kind="quiet"),
            button(get("guide-all"), command="guide.all", kind="link"),
            button(get("guide-again"), command="guide.open", kind="link"),
        ],
    )


def _to_read(texts: Texts, cards: Sequence[CardTitle]) -> h.Element:
    return h.section(class_="to-read")[
        h.h2[texts.get("guide-to-read")],
        h.ul(class_="bare")[
            (
                h.li[page_link(texts, "reflect", "learn", card.title, anchor=anchor_of(card.id))]
                for card in cards
            )
        ],
    ]


def _paused(texts: Texts, paused: Sequence[PausedEarlier]) -> h.Element:
    return h.section(class_="paused-earlier")[
        h.h2[texts.get("guide-paused")],
        h.ul(class_="choices")[
            (
                h.li[
                    command_form(
                        "session.reopen",
                        _hidden("id", each.session_id),
                        h.button(type="submit", class_="choice")[
                            h.span[texts.get(each.protocol.text_id("title"))],
                            h.span(class_="small")[texts.get("guide-paused-on", when=each.begun)],
                        ],
                    )
                ]
                for each in paused
            )
        ],
    ]


def _question(
    texts: Texts, command: str, name: str, text_id: str, choices: Sequence[tuple[str, str]]
) -> h.Element:
    return h.div(class_="screen stack guide")[
        screen_heading(texts.get(text_id)),
        _buttons(command, name, "", choices),
        command_form(
            "guide.open",
            h.div(class_="actions")[button(texts.get("guide-again"), kind="link")],
        ),
    ]


def _buttons(
    command: str, name: str, heading: str, choices: Sequence[tuple[str, str]], *, then: str = ""
) -> h.Element:
    """One tap each: the button carries the answer."""
    return command_form(
        command,
        heading and h.h2[heading],
        h.ul(class_="choices")[
            (
                h.li[
                    h.button(type="submit", class_="choice", name=name, value=value)[h.span[label]]
                ]
                for value, label in choices
            )
        ],
        then=then,
    )


def _hidden(name: str, value: str) -> h.VoidElement:
    return h.input(type="hidden", name=name, value=value)
