"""Protocols offered to a person: what each is, how long it takes, and why it is offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import htpy as h

from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts
from stillwater.views.components import command_form
from stillwater.views.protocol_about import about_protocol


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``why`` is one sentence, already in the person's language; empty where it goes unsaid."""

    protocol: Protocol
    why: str = ""


def suggestions(
    texts: Texts, heading: str, offered: Sequence[Suggestion], *, about: bool = False
) -> h.Element:
    """Each as one large button: command session.begin {protocol}.

    With ``about``, what is known of it and from where is one tap away below it.
    """
    return h.section(class_="suggestions")[
        h.h2[heading],
        h.ul(class_="choices")[
            (
                h.li[
                    suggestion(texts, each),
                    about_protocol(texts, each.protocol) if about else None,
                ]
                for each in offered
            )
        ],
    ]


def suggestion(texts: Texts, offered: Suggestion) -> h.Element:
    """One large button: command session.begin {protocol}."""
    protocol = offered.protocol
    minutes = texts.get("session-minutes", low=protocol.minutes_low, high=protocol.minutes_high)
    return command_form(
        "session.begin",
        h.input(type="hidden", name="protocol", value=protocol.id),
        h.button(type="submit", class_="choice")[
            h.span[texts.get(protocol.text_id("title"))],
            h.span(class_="small")[offered.why or texts.get(protocol.purpose)],
            h.span(class_="small soft")[minutes],
        ],
    )
