"""The mirror's side of a talk: after each turn of the person it answers, once."""

from __future__ import annotations

from stillwater.domain.session import advance
from stillwater.domain.state import Mirrored
from stillwater.reading.talking import Mirror
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
    desk.session = advance(protocol, session, Mirrored(reply=reply))


def mirror_of(desk: Desk) -> Mirror:
    pack = desk.pack
    return Mirror(pack.bank(), pack.cues, desk.texts.language, lambda text, _: hear(desk, text))
