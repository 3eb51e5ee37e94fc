"""The mirror's side of a talk: after each turn of the person it answers, once."""

from __future__ import annotations

from dataclasses import replace

from stillwater.domain.entry import Entry
from stillwater.domain.heard import SECOND
from stillwater.domain.searching import words_of
from stillwater.domain.session import advance
from stillwater.domain.state import Mirrored
from stillwater.reading.talking import Mirror
from stillwater.service import meaning, readying
from stillwater.service.desk import Desk
from stillwater.service.memory import offers_of
from stillwater.service.minding import hear


def answered(desk: Desk) -> None:
    """Let the mirror answer a turn that waits for it; nothing happens where none does."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None or session.talk is None:
        return
    step = protocol.step(session.step)
    if session.phase != "step" or step is None or not step.talks or not session.talk.waits:
        return
    reply = mirror_of(desk).answer(session.talk, session.id, offers_of(desk))
    if reply.tier == "none" and session.talk.may_look_back:
        said = session.talk.turns[-1].said
        reply = replace(reply, before=_earlier(desk, said, session.id))
    desk.session = advance(protocol, session, Mirrored(reply=reply))


def looked_back_to(desk: Desk) -> Entry | None:
    """The entry that the mirror's last answer points to, where it can be read."""
    talk = desk.session.talk if desk.session else None
    handle = talk.replies[-1].before if talk and talk.replies else ""
    return desk.entry(handle) if handle and desk.vault.is_open else None


def is_read_better(desk: Desk) -> bool:
    """Whether the sentence model took part in reading what was said last."""
    talk = desk.session.talk if desk.session else None
    heard = desk.heard.get(talk.turns[-1].said) if talk and talk.turns else None
    return heard is not None and SECOND in heard.models_used


def _earlier(desk: Desk, said: str, session_id: str) -> str:
    """The handle of the entry most like what was said; none that speaks of danger now."""
    for entry in meaning.written_before(desk, said, but=session_id):
        tier = desk.read(words_of(entry), entry.language).safety.tier
        if tier in ("none", "gentle") and entry.handle == entry.id:
            return entry.id
    return ""


def mirror_of(desk: Desk) -> Mirror:
    pack = desk.pack
    return Mirror(
        pack.bank(),
        pack.cues,
        desk.texts.language,
        lambda text, _: hear(desk, text),
        lambda said, phrase: readying.close_moves(desk, said, phrase),
    )
