"""After words that sound like danger: what was written is safe first, then help comes first.

Every command that brings words of the person's is looked at once it was carried out, so that
whatever could be saved has been. A worry that asks stands on the page where it was written until
the person goes on; a gentle one stands above the next screen once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import reduce

import htpy as h

from stillwater.domain.heard import Heard, Tier
from stillwater.domain.minded import Minded
from stillwater.domain.moves import TONES
from stillwater.domain.unread import is_long_enough
from stillwater.domain.worry import Worry, stronger, worry_chosen, worry_in
from stillwater.messages import Command, Event, Show
from stillwater.service import kept_words, reading, vectors
from stillwater.service.desk import Desk, show
from stillwater.service.people import people_to_call
from stillwater.views.crisis import crisis_screen, gentle_notice, leave_notice, unread_notice

#: Commands whose fields hold words that were given, not words still being written.
BRING_WORDS = frozenset(
    {
        "session.checkin", "session.answer", "session.next_step", "session.skip", "session.back",
        "session.pause", "session.stop", "session.not_quite", "guide.sentence", "journal.search",
        "entry.update", "entry.leave_edit", *(f"session.tone_{tone}" for tone in TONES),
    }
)  # fmt: skip
#: What these bring is kept nowhere, and has no place to go back and forth from: each sending is
#: looked at anew.
_NOT_KEPT = frozenset({"guide.sentence", "journal.search", "entry.leave_edit"})
#: Commands whose own screen gives way to the one that asks; the ways on from there do not.
_GIVE_WAY = ("session.", "guide.", "entry.", "journal.", "vault.restore")
#: Fields that say where, not what.
NOT_WORDS = frozenset({"at", "id", "protocol", "command", "page", "pleasantness", "energy"})


async def listen(desk: Desk, command: Command) -> None:
    """Before ``command`` is carried out: what its words are read with, and the words as vectors,
    where a sentence model is here."""
    desk.noticed = ()
    if command.name in BRING_WORDS:
        await reading.ready_for(desk, _words_of(command))
        if vectors.is_talking(desk) and desk.vault.is_open:  # the mirror looks back to entries
            await reading.ready_in(desk, {entry.language for entry in desk.entries()})
        await vectors.take_in_turn(desk, _words_of(command))


async def mind(desk: Desk, command: Command, events: list[Event]) -> list[Event]:
    """Look at what ``command`` brought, and put help before or above the screen that follows. Of a
    screen that nobody will see nothing is told: help waits for the one that is shown."""
    follows = not command.unseen and _screen_of(desk, events) is not None
    if follows:
        _put_away(desk)
    if command.name in BRING_WORDS:
        look(desk, "", {str(n): text for n, text in enumerate(reading.read_too_soon(desk))})
        look(desk, _place_of(desk, command), _looked_at(desk, command))
        _look_at_choices(desk, command)
        if desk.worry is not None:
            events = [*await kept_words.store(desk), *events]
    return _with_help(desk, events, command) if follows else events


def stands_again(desk: Desk, command: Command, events: list[Event]) -> list[Event]:
    """The page opens anew: what stood above its screen, or came when somebody had already moved on
    to another page, stands there."""
    asks = worried_screen(desk) is not None
    return events if asks or command.unseen else _with_above(desk, events)


def worried_screen(desk: Desk) -> h.Node:
    """The screen that asks, where one is due on this page; None else."""
    worry = desk.worry
    if worry is None or worry.page != desk.page:
        return None
    people = people_to_call(desk, worry.danger)
    return crisis_screen(desk.texts, worry, people, kept=kept_words.kept(desk, worry))


def hear(desk: Desk, text: str) -> Heard:
    """Each text is read once while the page is open and unlocked."""
    if text not in desk.heard:
        desk.heard[text] = desk.read(text, embedded=vectors.embedded_of(desk, text))
    return desk.heard[text]


def tier_of(desk: Desk, text: str) -> Tier:
    return hear(desk, text).safety.tier


def go_on(desk: Desk) -> None:
    """The person decides. The same words are not asked about again where they stand; written
    somewhere else next, they bring the gentle notice."""
    asked, desk.worry = desk.worry, None
    desk.minded = desk.minded.gone_on()
    if asked is not None and desk.session is not None:
        desk.minded = desk.minded.told_of(desk.session.id, asked.danger or "", asked.tier)


def forget_words(desk: Desk) -> None:
    """When words and keys are dropped: that a question stands stays, what was written does not."""
    desk.minded = Minded()
    desk.heard.clear()
    desk.reread.clear()
    vectors.forget_words(desk)
    _put_away(desk)
    desk.gentle = None
    if desk.worry is not None:
        desk.worry = replace(desk.worry, quote="")


def _words_of(command: Command) -> list[str]:
    return list(_fields_with_words(command).values())


def _fields_with_words(command: Command) -> dict[str, str]:
    return {name: text for name, text in command.fields.items() if is_words(name)}


def is_words(field: str) -> bool:
    """Whether a field of a form holds words, by its name."""
    return field not in NOT_WORDS


def _looked_at(desk: Desk, command: Command) -> dict[str, str]:
    """Of a change that was let go: what had been written anew, not what the entry says."""
    texts = _fields_with_words(command)
    left = command.name == "entry.leave_edit" and desk.vault.is_open
    entry = desk.entry(command.fields.get("id", "")) if left else None
    kept = {*dict(entry.answers).values(), entry.next_step} if entry else set()
    return {name: text for name, text in texts.items() if text not in kept}


def _place_of(desk: Desk, command: Command) -> str:
    """Where the fields of ``command`` stand: the screen of a session, or an entry; "" for none."""
    if command.name in _NOT_KEPT:
        return ""
    session = desk.session.id if desk.session and command.name.startswith("session.") else ""
    where = (session, command.fields.get("id", ""), command.fields.get("at", ""))
    return " ".join(("in", *where))


def look(
    desk: Desk,
    place: str,
    texts: Mapping[str, str],
    *,
    language: str = "",
    holder: str | None = None,
) -> None:
    """At each of ``texts``, by the name of its field. ``place``: where the fields stand, "" where
    the words are not kept. ``language``: in which they may be, beside the page's. ``holder``: the
    id of what has them, where it is not what lies on the desk."""
    for name, text in texts.items():
        field = place and f"{place} {name}"
        if not text.strip() or desk.minded.knows(field, text):
            continue
        desk.minded = desk.minded.with_text(field, text)
        heard = [hear(desk, text)]
        if language not in ("", desk.texts.language):
            heard.append(desk.read(text, language))
        near = desk.session is not None and desk.minded.is_near(desk.session.id)
        found = reduce(
            stronger,
            (worry_in(text, each.safety, desk.page, danger_is_near=near) for each in heard),
        )
        if found is None:
            _note_unread(desk, heard[0], text)
        else:
            has_it = kept_words.holder_of(desk, text) if holder is None else holder
            _worry(desk, replace(found, holder=has_it), text)


def _look_at_choices(desk: Desk, command: Command) -> None:
    """At those that ``command`` brought and the session has taken."""
    session = desk.session
    if session is not None:
        taken = [answer for answer in session.answers if answer[0] in command.fields]
        look_at_choices(desk, session.protocol_id, taken, holder=session.id)


def look_at_choices(
    desk: Desk, protocol_id: str, answers: Iterable[tuple[str, str]], *, holder: str
) -> None:
    """At answers, each with its field, that tell of danger without words. Like words, each is asked
    about once while the page is open. ``holder``: the id of what has them."""
    protocol = desk.protocol(protocol_id)
    told = {field.id: field.danger for field in protocol.fields} if protocol else {}
    for name, answer in answers:
        danger, place = told.get(name), f"choice {holder} {name}"
        if danger is None or desk.minded.knows(place, answer):
            continue
        desk.minded = desk.minded.with_text(place, answer)
        found = worry_chosen(answer, danger, desk.page)
        if found is not None:
            _worry(desk, replace(found, holder=holder))


def _worry(desk: Desk, found: Worry, text: str = "") -> None:
    """``text``: the words that gave cause, if any did. What stands on another page and is stronger
    comes along to this one. Whoever has just gone on past the question about the very same words
    is not held up by it again."""
    if not found.asks or text in desk.minded.passed:
        desk.gentle = replace(stronger(found, desk.gentle) or found, page=desk.page)
        return
    found = replace(found, again=_times(desk, found))
    desk.worry = replace(stronger(found, desk.worry) or found, page=desk.page)
    desk.minded = desk.minded.asking(text) if text else desk.minded


def _times(desk: Desk, found: Worry) -> int:
    """How often somebody went on past a question about this in the session that is under way."""
    if desk.session is None:
        return 0
    return desk.minded.times(desk.session.id, found.danger or "", found.tier)


def _note_unread(desk: Desk, heard: Heard, text: str) -> None:
    """Where no evaluated rules read the language that was written, this is said once."""
    if not heard.safety.evaluated and is_long_enough(text):
        desk.unread = desk.unread or "due"


def _screen_of(desk: Desk, events: Sequence[Event]) -> Show | None:
    """The last screen of these, if it is for the page that is open."""
    shown = next((event for event in reversed(events) if isinstance(event, Show)), None)
    return shown if shown and shown.page == desk.page else None


def _with_help(desk: Desk, events: list[Event], command: Command) -> list[Event]:
    asked = worried_screen(desk) if command.name.startswith(_GIVE_WAY) else None
    if asked is None:
        return _with_above(desk, events)
    desk.gentle = None
    desk.notices[:0] = desk.noticed  # they stand on the screen that nobody has seen
    shown = _screen_of(desk, events)
    return [*(event for event in events if event is not shown), show(desk, asked)]


def _with_above(desk: Desk, events: list[Event]) -> list[Event]:
    shown = _screen_of(desk, events)
    above = _above(desk) if shown else None
    if shown is None or above is None:
        return events
    html = str(h.fragment[above]) + shown.html
    return [replace(shown, html=html) if event is shown else event for event in events]


def _mirror_says_it(desk: Desk) -> bool:
    """On a talk's screen the mirror's own answer brings help; it need not stand there twice."""
    session = desk.session
    talk = session.talk if session else None
    if session is None or talk is None or desk.page != "reflect" or session.paused:
        return False
    is_shown = session.phase == "step" and session.step == talk.step
    return is_shown and bool(talk.replies) and talk.replies[-1].tier != "none"


def _above(desk: Desk) -> h.Node:
    if desk.gentle is not None and desk.gentle.page == desk.page:
        if _mirror_says_it(desk):
            worry, desk.gentle = desk.gentle, None
            return leave_notice(desk.texts, worry)
        desk.above = "gentle"
        return gentle_notice(desk.texts, desk.gentle)
    if desk.unread == "due":
        desk.above = "unread"
        return unread_notice(desk.texts)
    return None


def _put_away(desk: Desk) -> None:
    """What stood above the last screen was seen: the person has acted on that screen since."""
    if desk.above == "unread":
        desk.unread = "said"
    elif desk.above == "gentle" and desk.gentle and desk.gentle.page == desk.page:
        desk.gentle = None
    desk.above = ""
