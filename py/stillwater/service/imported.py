"""What a file brought in: a worry there is asked about like one that was just written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter

from stillwater.domain.checkin import CheckIn
from stillwater.domain.entry import handle_of
from stillwater.domain.entry_pages import Item, read_entries
from stillwater.domain.locking import FormDraft
from stillwater.domain.state import SessionState
from stillwater.domain.strict import BadData
from stillwater.service import minding, reading
from stillwater.service.desk import Desk
from stillwater.service.drafts import COLLECTION as DRAFTS
from stillwater.vault.content import live_items

MOST_ENTRIES = 60
"""So many entries are read, those that were changed last first, and as many unfinished things of
each kind. A sentence takes some 15 ms to read on the machine that builds this, longer on a phone,
and meanwhile nothing can be pressed: ten years of entries would take minutes at best. And what
nobody has touched for so many entries is history: "are you safe right now" is no question for it.
"""
Held = Mapping[tuple[str, str], Item]


@dataclass(frozen=True, slots=True)
class Written:
    """Words of one thing that came in, and its answers by field; ``holder`` is its id."""

    holder: str
    language: str
    texts: tuple[str, ...]
    protocol_id: str = ""
    answers: tuple[tuple[str, str], ...] = ()


def held(desk: Desk) -> Held:
    """What the open vault holds of a person's words, by collection and id; nothing while closed."""
    if not desk.vault.is_open:
        return {}
    found: dict[tuple[str, str], Item] = {}
    for collection in ("entries", "paused", DRAFTS):
        found |= {(collection, i["id"]): i for i in live_items(desk.vault.content, collection)}
    return found


async def look(desk: Desk, before: Held) -> None:
    """At what is not as it was ``before``, new or changed."""
    changed = [(key, item) for key, item in held(desk).items() if before.get(key) != item]
    entries = _newest(item for (name, _), item in changed if name == "entries")
    paused = _newest(item for (name, _), item in changed if name == "paused")
    drafts = _newest(item for (name, _), item in changed if name == DRAFTS)
    for written in [*_of_paused(paused), *_of_drafts(desk, drafts), *_of_entries(entries)]:
        await _look_at(desk, written)
        if desk.worry is not None and desk.worry.comes_first:
            return  # nothing can be stronger


async def _look_at(desk: Desk, written: Written) -> None:
    """In the page's language and in its own: either may be the one that it is really in."""
    surely = {desk.reader.another(text, desk.texts.language) for text in written.texts}
    await reading.ready_in(desk, surely | {written.language})
    texts = {str(number): text for number, text in enumerate(written.texts)}
    place, holder = f"file {written.holder}", written.holder
    minding.look(desk, place, texts, language=written.language, holder=holder)
    if written.protocol_id:
        minding.look_at_choices(desk, written.protocol_id, written.answers, holder=holder)


def _newest(items: Iterable[Item]) -> list[Item]:
    return sorted(items, key=itemgetter("updated_at"), reverse=True)[:MOST_ENTRIES]


def _of_entries(items: list[Item]) -> Iterable[Written]:
    for entry in read_entries(items):
        said = (*(text for _, text in entry.answers), entry.next_step)
        texts = (*said, *_felt(entry.before, entry.after))
        yield Written(entry.id, entry.language, texts, entry.protocol_id, entry.answers)


def _of_paused(items: list[Item]) -> Iterable[Written]:
    for item in items:
        try:
            state = SessionState.from_dict(item.get("session"))
        except BadData:
            continue
        answers = (*state.answers, *_unsent(item))
        said = [text for _, text in answers]
        said += [state.next_step, state.talk.draft if state.talk else ""]
        texts = (*said, *_felt(state.before, state.after))
        yield Written(item["id"], state.language, texts, state.protocol_id, answers)


def _of_drafts(desk: Desk, items: list[Item]) -> Iterable[Written]:
    for item in items:
        entry = desk.entry(handle_of(item["id"]))
        texts = tuple(text for _, text in _unsent(item))
        yield Written(item["id"], entry.language if entry else "", texts)


def _unsent(item: Item) -> list[tuple[str, str]]:
    """What stood in its form, by field."""
    form = FormDraft.from_dict(item.get("form"))
    return [(name, text) for name, text in form.values if minding.is_words(name)] if form else []


def _felt(*check_ins: CheckIn | None) -> tuple[str, ...]:
    return tuple(made.feeling for made in check_ins if made)
