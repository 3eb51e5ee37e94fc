"""How long it takes, how sure science is, and where that is from: folded away, one tap to open."""

from __future__ import annotations

import htpy as h

from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts


def about_protocol(texts: Texts, protocol: Protocol) -> h.Element:
    """Sources are cited as published, in English; what they found is in the person's language."""
    get = texts.get
    minutes = get("session-minutes", low=protocol.minutes_low, high=protocol.minutes_high)
    return h.details(class_="about-protocol")[
        h.summary[get("about-protocol")],
        h.p[minutes, " ", get(protocol.text_id("dose"))],
        h.p[get(f"about-evidence-{protocol.evidence}"), " ", get(protocol.text_id("science"))],
        (h.p(class_="caution")[get(caution)] for caution in protocol.cautions),
        h.p(class_="small soft")[get("about-sources")],
        h.ul(class_="sources", lang="en", dir="ltr")[
            (h.li(class_="small")[source.citation] for source in protocol.sources)
        ],
        protocol.review.state == "draft" and h.p(class_="small soft")[get("about-draft")],
    ]
