"""A talk as a screen: what was said, what the mirror says now, and room to go on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import htpy as h

from stillwater.domain.entry import Entry
from stillwater.domain.moves import TONES, Bank
from stillwater.domain.protocol import Protocol
from stillwater.domain.state import SessionState
from stillwater.domain.talk import Reply, Talk, Turn
from stillwater.ports import Texts
from stillwater.views.answer_controls import problem_text
from stillwater.views.components import (
    PRIVATE_FIELD,
    button,
    command_form,
    field_problem,
    own_words,
    screen_heading,
)
from stillwater.views.help_above import help_notice
from stillwater.views.links import page_link
from stillwater.views.searching import written_before
from stillwater.views.session_parts import REFLECTION_ID, draft_value, hidden
from stillwater.views.talk_words import Said, reply_said, why_said

_WHY_ID = "talk-why"
_HELP_ID = "talk-help"


def talk_screen(
    texts: Texts,
    protocol: Protocol,
    state: SessionState,
    bank: Bank,
    draft: Mapping[str, str] | None = None,
    *,
    before: Entry | None = None,
    better: bool = False,
) -> h.Element:
    """Command session.answer {at, <step id>}; session.skip, .not_quite, .tone_<tone>, .pause and
    .stop carry the same.

    ``draft`` holds the fields as sent, when they did not go through. ``before``: an earlier entry
    that says something alike. ``better``: the sentence model took part in the last answer.
    """
    talk = state.talk or Talk()
    reply = _last(talk)
    return h.div(class_="screen stack talk")[
        command_form(
            "session.answer",
            hidden("at", state.place),
            _earlier(texts, bank, talk),
            # The page brings this into view, and what is said back with it.
            h.div(class_="reflection", id=REFLECTION_ID)[
                _help_first(texts, bank, talk, reply), _heading(texts, bank, talk, reply, state)
            ],
            written_before(texts, before) if before else None,
            _field(texts, protocol, state, draft),
            h.div(class_="actions")[
                button(texts.get("session-continue")),
                button(texts.get("session-stop"), command="session.stop", kind="quiet"),
            ],
            _ways(texts, reply),
            _why(texts, talk, reply, better=better) if reply.move else None,
            _tones(texts, talk),
            step=state.place,
        )
    ]


def _last(talk: Talk) -> Reply:
    """What the mirror said last; nothing yet where a turn still waits."""
    return talk.replies[-1] if talk.replies else Reply()


def _words(said: Iterable[Said]) -> h.Node:
    """Own words in elements of their own, with their own direction."""
    return [
        h.span(class_="own", dir="auto", translate="no")[piece.text] if piece.own else piece.text
        for piece in said
    ]


def _earlier(texts: Texts, bank: Bank, talk: Talk) -> h.Element:
    """Everything said so far but what stands below, the newest in sight. It scrolls by itself, so a
    keyboard must be able to reach it."""
    last = len(talk.turns) - 1
    return h.section(class_="thread newest", tabindex="0", aria_label=texts.get("talk-turns"))[
        h.div[
            (_turn(texts, bank, talk, turn, newest=n == last) for n, turn in enumerate(talk.turns))
        ]
    ]


def _turn(texts: Texts, bank: Bank, talk: Talk, turn: Turn, *, newest: bool) -> h.Element:
    happened = {"skipped": "talk-skipped-said", "not-quite": "talk-not-quite-said"}.get(turn.how)
    return h.div(class_="thread-turn")[
        own_words(turn.said) if turn.said else None,
        h.p(class_="thread-label")[texts.get(happened)] if happened else None,
        not newest
        and bool(turn.reply.move)
        and h.p(class_="thread-mirror")[_words(reply_said(texts, bank, talk, turn.reply))],
    ]


def _help_first(texts: Texts, bank: Bank, talk: Talk, reply: Reply) -> h.Element | None:
    """Where words spoke of danger, people come before anything else."""
    if reply.tier == "none":
        return None
    return help_notice(
        "danger" if reply.tier == "now" else "care",
        h.p(id=_HELP_ID)[_words(reply_said(texts, bank, talk, reply))],
        h.p[page_link(texts, "reflect", "help", texts.get("talk-help"), class_name="button quiet")],
        said_by=(_HELP_ID, None),
    )


def _heading(texts: Texts, bank: Bank, talk: Talk, reply: Reply, state: SessionState) -> h.Element:
    """What the mirror says names the field, so that a screen reader says it there too."""
    silent = reply.tier != "none" or not reply.move
    said = texts.get("talk-go-on") if silent else _words(reply_said(texts, bank, talk, reply))
    label = h.label(for_=_field_id(state), class_="mirror-turn")[said]
    return screen_heading(label, class_name="question-heading")


def _field_id(state: SessionState) -> str:
    """Another with each turn, so that no words of the last one are left standing."""
    return f"field-{state.place.replace('.', '-')}"


def _field(
    texts: Texts, protocol: Protocol, state: SessionState, draft: Mapping[str, str] | None
) -> h.Element:
    field_id = _field_id(state)
    problem = problem_text(texts, state.problem, state.step, protocol)
    described = f"{field_id}-problem {field_id}-hint" if problem else f"{field_id}-hint"
    return h.div(class_="field")[
        h.p(class_="hint", id=f"{field_id}-hint")[texts.get("talk-hint")],
        problem and field_problem(field_id, problem),
        h.textarea(
            class_="words",
            rows="4",
            id=field_id,
            name=state.step,
            dir="auto",
            aria_describedby=described,
            aria_invalid="true" if problem else None,
            **PRIVATE_FIELD,
        )[draft_value(draft, state, state.step)],
    ]


def _ways(texts: Texts, reply: Reply) -> h.Element:
    """ "Not quite" is always there, except for words that answer danger."""
    get = texts.get
    guessed = bool(reply.move) and reply.tier == "none"
    return h.div(class_="ways", role="group", aria_label=get("session-ways"))[
        guessed and button(get("talk-not-quite"), command="session.not_quite", kind="link"),
        guessed and button(get("talk-skip"), command="session.skip", kind="link"),
        button(get("session-pause"), command="session.pause", kind="link"),
    ]


def _why(texts: Texts, talk: Talk, reply: Reply, *, better: bool) -> h.Element:
    """One tap: why just this was said."""
    return h.details(class_="about-protocol", id=_WHY_ID)[
        h.summary[texts.get("talk-why")],
        h.p[_words(why_said(texts, talk, reply))],
        better and h.p[texts.get("talk-why-better")],
        h.p(class_="small soft")[texts.get("talk-why-hint")],
    ]


def _tones(texts: Texts, talk: Talk) -> h.Element:
    get = texts.get
    return h.details(class_="about-protocol")[
        h.summary[get("talk-tone")],
        h.p(class_="small soft")[get("talk-tone-now", tone=get(f"talk-tone-{talk.tone}"))],
        h.div(class_="actions")[
            (
                button(get(f"talk-tone-{tone}"), command=f"session.tone_{tone}", kind="quiet")
                for tone in TONES
                if tone != talk.tone
            )
        ],
    ]
