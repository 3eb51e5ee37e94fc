"""What the sentence model is used for in the journal: entries by meaning, and entries alike.

The vectors of entries are kept inside the vault, in its list ``vectors``: ``{"id", "updated_at",
"model", "vector"}``, the id and the time being the entry's own. A vector says something of what was
written, so it is sealed as the words are, and goes when they go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from stillwater.domain.entry import Entry
from stillwater.domain.entry_pages import read_entries
from stillwater.domain.likeness import Vector, from_text, ranked, to_text
from stillwater.domain.searching import words_of
from stillwater.messages import Event
from stillwater.model_ports import Embedder, EmbedderUnavailable
from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.service import models
from stillwater.service.desk import Desk, saved
from stillwater.service.vectors import AT_ONCE, LONGEST_TEXT, vector_of
from stillwater.vault.content import Content, live_items, put_item
from stillwater.vault.errors import VaultError

COLLECTION = "vectors"
#: Likeness from which two texts are said to be about something alike, by model; docs/evaluation.md.
SENTENCE = "e5-small-1"
ALIKE: Mapping[str, float] = {SENTENCE: 0.5}
#: The same for what is offered as found: a search may show more than a claim.
FOUND: Mapping[str, float] = {SENTENCE: 0.35}
MOST_FOUND = 10
MOST_ALIKE = 2
#: Of the newest so many entries a talk looks for one that is alike, and reads so many of them that
#: have no vector yet.
MOST_LOOKED_AT = 1000
MOST_READ = 60


async def found(desk: Desk, question: str) -> tuple[list[Entry], list[Event]]:
    """Entries close in meaning to a question, best first; events of what was kept on the way."""
    return await _close(desk, question, FOUND, MOST_FOUND)


def written_before(desk: Desk, text: str, *, but: str = "") -> list[Entry]:
    """Entries that say something like ``text``, the likest first, of the newest ``MOST_LOOKED_AT``.

    By vectors that are there already; ``but``: the id of an entry that is not meant. Empty while
    the vault is closed.
    """
    query = vector_of(desk, text) if desk.vault.is_open else ()
    if not query:
        return []
    entries = [entry for entry in _newest(desk, MOST_LOOKED_AT) if entry.id != but]
    close = ranked(query, known_vectors(desk, entries))
    by_id = {entry.id: entry for entry in entries}
    return [by_id[key] for key, score in close if score >= ALIKE[SENTENCE]][:MOST_ALIKE]


async def read_newest(desk: Desk, model: Embedder) -> None:
    """Vectors of the last entries that have none, in memory alone, once while the vault is open.

    Raises EmbedderUnavailable.
    """
    made, missing = desk.vectors.entries, _unread(desk)
    desk.vectors.entries_read = desk.vault.is_open
    for start in range(0, len(missing), AT_ONCE):
        some = missing[start : start + AT_ONCE]
        fresh = await model.embed([words_of(entry)[:LONGEST_TEXT] for entry in some])
        for entry, each in zip(some, fresh, strict=True):
            made[entry.id] = (entry.updated_at, each.vector)


def _unread(desk: Desk) -> list[Entry]:
    entries = _newest(desk, MOST_READ) if desk.vault.is_open else []
    known = known_vectors(desk, entries)
    return [entry for entry in entries if entry.id not in known and words_of(entry).strip()]


def _newest(desk: Desk, most: int) -> list[Entry]:
    items = sorted(desk.items(), key=lambda item: str(item["created_at"]), reverse=True)
    return read_entries(items[:most])


def known_vectors(desk: Desk, entries: Iterable[Entry]) -> dict[str, Vector]:
    """Vectors of entries as they now read: those made meanwhile, and those that are kept."""
    made = desk.vectors.entries

    def is_made(entry: Entry) -> bool:
        return entry.id in made and made[entry.id][0] == entry.updated_at

    new = {entry.id: entry for entry in entries if not is_made(entry)}
    kept = _kept(desk.vault.content, new.values(), SENTENCE) if new else {}
    made |= {key: (new[key].updated_at, vector) for key, vector in kept.items()}
    return {entry.id: made[entry.id][1] for entry in entries if is_made(entry)}


def like_entry(desk: Desk, entry: Entry) -> list[Entry]:
    """Other entries that say something like this one, by the vectors that are kept already: nobody
    who opens an entry waits for a model to start. Vectors are made when the journal is searched."""
    if not live_items(desk.vault.content, COLLECTION):
        return []  # mostly: then no other entry is even read
    entries = desk.entries()
    for model, least in ALIKE.items():
        vectors = _kept(desk.vault.content, entries, model)
        own = vectors.pop(entry.id, None)
        if own is not None:
            close = [key for key, score in ranked(own, vectors) if score >= least][:MOST_ALIKE]
            by_id = {other.id: other for other in entries}
            return [by_id[key] for key in close]
    return []


async def _close(
    desk: Desk, text: str, thresholds: Mapping[str, float], most: int
) -> tuple[list[Entry], list[Event]]:
    model = await models.embedder(desk) if desk.vault.is_open and text.strip() else None
    if model is None:
        return [], []
    try:
        vectors, events = await entry_vectors(desk, model)
        query = vector_of(desk, text) or (await model.embed([text[:LONGEST_TEXT]]))[0].vector
    except EmbedderUnavailable:
        return [], []
    least = thresholds.get(model.model, 1.0)
    near = ranked(query, vectors)
    close = [key for key, score in near if score >= least][:most]
    entries = {entry.id: entry for entry in desk.entries()}
    return [entries[key] for key in close], events


async def entry_vectors(desk: Desk, model: Embedder) -> tuple[dict[str, Vector], list[Event]]:
    """The vector of every entry, by id. New ones are kept, unless the store refuses: then they are
    made anew the next time. Raises EmbedderUnavailable, Locked."""
    entries = [entry for entry in desk.entries() if words_of(entry).strip()]
    known = _kept(desk.vault.content, entries, model.model)
    missing = [entry for entry in entries if entry.id not in known]
    if not missing:
        return known, []
    made = await model.embed([words_of(entry)[:LONGEST_TEXT] for entry in missing])
    fresh = {entry.id: each.vector for entry, each in zip(missing, made, strict=True)}
    return {**known, **fresh}, await _keep(desk, missing, fresh, model.model)


def _kept(content: Content, entries: Iterable[Entry], model: str) -> dict[str, Vector]:
    """Of this model, and of the entry as it now reads. Whatever a file brought in may be here."""
    items = {item["id"]: item for item in live_items(content, COLLECTION) if _is_vector(item)}
    vectors: dict[str, Vector] = {}
    for entry in entries:
        item = items.get(entry.id)
        if item and item["model"] == model and item["updated_at"] == entry.updated_at:
            vector = from_text(item["vector"])
            if vector is not None:
                vectors[entry.id] = vector
    return vectors


def _is_vector(item: Any) -> bool:
    return isinstance(item, dict) and {"id", "model", "updated_at", "vector"} <= set(item)


async def _keep(
    desk: Desk, entries: Iterable[Entry], vectors: Mapping[str, Vector], model: str
) -> list[Event]:
    def operation(content: Content) -> Content:
        for entry in entries:
            content = put_item(
                content,
                {
                    "id": entry.id,
                    "updated_at": entry.updated_at,
                    "model": model,
                    "vector": to_text(vectors[entry.id]),
                },
                COLLECTION,
            )
        return content

    try:
        commit = await desk.vault.change(operation)
    except (StoreFull, StoreUnavailable, VaultError):
        return []
    return saved(desk, commit, quiet=True)


def without_vector(content: Content, entry_id: str, updated_at: str) -> Content:
    """A deleted entry leaves no vector: as for the entry, only that it is gone stays."""
    held = any(i.get("id") == entry_id for i in content.get(COLLECTION, []) if isinstance(i, dict))
    if not held:
        return content
    gone = {"id": entry_id, "updated_at": updated_at, "deleted": True}
    return put_item(content, gone, COLLECTION)
