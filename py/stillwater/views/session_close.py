"""The screens after the questions: summary, next step, pause, what to keep, the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import htpy as h

from stillwater.domain.answers import spoken
from stillwater.domain.checkin import HIGHEST, LOWEST, whole_number
from stillwater.domain.protocol import Comparison, Protocol
from stillwater.domain.state import How, SessionState
from stillwater.messages import LockState
from stillwater.ports import Texts
from stillwater.reading.letter import LetterPart
from stillwater.views.answer_controls import problem_text
from stillwater.views.components import (
    button,
    command_form,
    notice,
    own_words,
    screen_heading,
    text_field,
)
from stillwater.views.links import page_link
from stillwater.views.pin import pin_offer
from stillwater.views.session_parts import hidden, pair_line, ways_on
from stillwater.views.suggestions import Suggestion, suggestions


def summary_screen(
    texts: Texts, protocol: Protocol, state: SessionState, parts: Sequence[LetterPart]
) -> h.Element:
    """The letter: a person's own sentences under short headings. Command session.answer {at}.

    ``parts`` comes from ``stillwater.reading.letter``.
    """
    get = texts.get
    return h.div(class_="screen stack")[
        screen_heading(get("session-summary-title"), described_by="summary-hint"),
        h.p(class_="hint", id="summary-hint")[get("session-summary-hint")],
        h.div(class_="letter")[(_letter_part(texts, part) for part in parts)],
        (_comparison(texts, protocol, state, pair) for pair in protocol.comparisons),
        command_form(
            "session.answer",
            hidden("at", "summary"),
            h.div(class_="actions")[button(get("session-summary-continue"))],
            ways_on(texts, "back", "pause", "stop"),
            step="summary",
        ),
    ]


def next_step_screen(
    texts: Texts, state: SessionState, draft: Mapping[str, str] | None = None
) -> h.Element:
    """Command session.next_step {at, next_step}; an empty one is an answer too."""
    get = texts.get
    value = (draft or {}).get("next_step", state.next_step)
    return h.div(class_="screen stack")[
        command_form(
            "session.next_step",
            hidden("at", "next_step"),
            text_field(
                "next_step",
                get("session-next-step-title"),
                hint=get("session-next-step-hint"),
                value=value,
                large=True,
                problem=problem_text(texts, state.problem, "next_step"),
            ),
            h.div(class_="actions")[
                button(get("session-continue")),
                button(get("session-next-step-skip"), command="session.skip", kind="quiet"),
            ],
            ways_on(texts, "back", "pause", "stop"),
            step="next_step",
        )
    ]


def paused_screen(texts: Texts, *, saved: bool = False, offer_keep: bool = False) -> h.Element:
    """Commands session.resume, session.stop; keep.device where ``offer_keep``.

    ``saved``: the paused reflection is durably in the vault.
    """
    get = texts.get
    return h.div(class_="screen stack")[
        screen_heading(get("session-paused-title"), described_by="paused-body"),
        h.p(id="paused-body")[get("session-paused-saved" if saved else "session-paused-body")],
        command_form(
            "session.resume",
            h.div(class_="actions")[
                button(get("session-resume")),
                offer_keep
                and button(get("session-paused-keep"), command="keep.device", kind="quiet"),
            ],
            h.div(class_="ways")[
                button(get("session-paused-stop"), command="session.stop", kind="link")
            ],
        ),
    ]


def keep_screen(
    texts: Texts,
    vault_state: LockState,
    state: SessionState | None = None,
    *,
    device_may_keep: bool = True,
) -> h.Element:
    """Four choices of equal weight: commands keep.device, keep.memory, keep.file, keep.discard.

    With ``state``, how it felt at the start and now stands below them. Keeping in memory is not
    offered beside an open journal; the device is not where the browser cannot lock things safely.
    """
    get = texts.get
    device = "open" if vault_state == "open" else "locked" if vault_state == "locked" else "empty"
    choices = [
        device_may_keep and _choice(texts, "device", f"session-keep-device-{device}"),
        vault_state != "open" and _choice(texts, "memory", "session-keep-memory-about"),
        _choice(texts, "file", "session-keep-file-about"),
        _choice(texts, "discard", "session-keep-discard-about"),
    ]
    return h.div(class_="screen stack")[
        screen_heading(get("session-keep-title"), described_by="keep-hint"),
        h.p(class_="hint", id="keep-hint")[get("session-keep-hint")],
        not device_may_keep and notice("care", h.p[get("session-keep-device-refused")]),
        command_form(
            "keep.device" if device_may_keep else "keep.file",
            hidden("at", "keep"),
            h.ul(class_="choices keep-choices")[(h.li[choice] for choice in choices if choice)],
            ways_on(texts, "back"),
            step="keep",
        ),
        _then_and_now(texts, state) if state else None,
    ]


def ended_screen(
    texts: Texts,
    kept: How = "nothing",
    *,
    next_step: str = "",
    links: Sequence[Suggestion] = (),
    offer_pin: bool = False,
) -> h.Element:
    """What became of the words, said once, and a way on.

    ``links``: what may come after. ``offer_pin``: the words are in memory only.
    """
    get = texts.get
    readable = kept in ("device", "memory")
    return h.div(class_="screen stack")[
        screen_heading(get(f"session-ended-{kept}"), described_by="ended-body"),
        h.p(id="ended-body")[get(f"session-ended-{kept}-body")],
        next_step
        and kept != "discarded"
        and h.section(class_="section")[
            h.h2[get("session-ended-next-step")],
            own_words(next_step),
        ],
        suggestions(texts, get("session-ended-links"), links) if links else None,
        command_form(
            "guide.open",
            h.div(class_="actions")[
                readable
                and page_link(
                    texts,
                    "reflect",
                    "journal",
                    get("session-ended-journal"),
                    class_name="button quiet",
                ),
                page_link(
                    texts, "reflect", "home", get("session-ended-home"), class_name="button quiet"
                ),
                button(get("session-ended-again"), kind="link"),
            ],
        ),
        offer_pin and pin_offer(texts),
    ]


def _letter_part(texts: Texts, part: LetterPart) -> h.Element:
    return h.section(class_="letter-part")[
        h.h2[texts.get(part.heading_id)],
        ([own_words(phrase) for phrase in passage] for passage in part.passages),
    ]


def _comparison(
    texts: Texts, protocol: Protocol, state: SessionState, pair: Comparison
) -> h.Element | None:
    """None unless both numbers were given."""
    said = dict(spoken(protocol, state))
    field = protocol.field(pair.first)
    first, later = said.get(pair.first, ""), said.get(pair.later, "")
    if field is None:
        return None
    then = whole_number(first, field.minimum, field.maximum)
    now = whole_number(later, field.minimum, field.maximum)
    if then is None or now is None:
        return None
    what = texts.get(protocol.text_id(f"compare-{pair.id}"))
    return pair_line(texts, what, then, now, field.minimum, field.maximum)


def _then_and_now(texts: Texts, state: SessionState) -> h.Element | None:
    before, after = state.before, state.after
    if before is None or after is None:
        return None
    words = [("checkin-feeling-before", before.feeling), ("checkin-feeling-after", after.feeling)]
    return h.div(class_="then-and-now")[
        pair_line(
            texts,
            texts.get("checkin-compare-pleasantness"),
            before.pleasantness,
            after.pleasantness,
            LOWEST,
            HIGHEST,
        ),
        pair_line(
            texts,
            texts.get("checkin-compare-energy"),
            before.energy,
            after.energy,
            LOWEST,
            HIGHEST,
        ),
        (
            h.div[h.p(class_="label")[texts.get(label)], own_words(word)]
            for label, word in words
            if word
        ),
    ]


def _choice(texts: Texts, name: str, about: str) -> h.Element:
    return h.button(type="submit", class_="choice", name="command", value=f"keep.{name}")[
        h.span[texts.get(f"session-keep-{name}")], h.span(class_="small")[texts.get(about)]
    ]
