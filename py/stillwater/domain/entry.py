"""A finished reflection as it is kept in the journal."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from stillwater.domain.answers import clean, spoken
from stillwater.domain.checkin import CheckIn, optional_check_in
from stillwater.domain.protocol import Protocol
from stillwater.domain.state import WORDS_LIMIT, SessionState
from stillwater.domain.strict import BadData, Fields

ENTRY_VERSION = 1
TITLE_WORDS = 8
_FILE = "entry"
_PLAIN_ID = re.compile(r"[A-Za-z0-9-]{1,100}")


@dataclass(frozen=True, slots=True)
class Entry:
    """``answers`` holds (field id, text) in the protocol's order; dates are ISO 8601. An empty text
    is an answer of a plan that was taken back."""

    id: str
    created_at: str
    updated_at: str
    protocol_id: str
    language: str
    answers: tuple[tuple[str, str], ...]
    before: CheckIn | None = None
    after: CheckIn | None = None
    next_step: str = ""

    @property
    def handle(self) -> str:
        """The id as a form can carry it. Ids in a file may be anything, and a form changes line
        ends, NUL and half pairs on the way."""
        return handle_of(self.id)

    @property
    def title_words(self) -> str:
        """The first few words of the first answer in words, for a list; "…" where there are more.

        Never shown outside the page: not a document title, file name or URL.
        """
        text = next(
            (text for _, text in self.answers if text and not text.isdecimal()), self.next_step
        )
        words = text.split()
        return " ".join(words[:TITLE_WORDS]) + (" …" if len(words) > TITLE_WORDS else "")

    def answer(self, field_id: str) -> str:
        """What was answered, or an empty text."""
        return next((text for name, text in self.answers if name == field_id), "")

    def to_dict(self) -> dict[str, object]:
        return {
            "version": ENTRY_VERSION,
            "id": self.id,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "protocol_id": self.protocol_id,
            "language": self.language,
            "answers": [list(pair) for pair in self.answers],
            "before": self.before and self.before.to_dict(),
            "after": self.after and self.after.to_dict(),
            "next_step": self.next_step,
        }

    @classmethod
    def from_dict(cls, data: object) -> Entry:
        """Reads what ``to_dict`` wrote. Raises BadData."""
        fields = Fields(data, _FILE)
        fields.number("version", ENTRY_VERSION, ENTRY_VERSION)
        entry = cls(
            id=fields.text("id", limit=100),
            created_at=fields.moment("created_at"),
            updated_at=fields.moment("updated_at"),
            protocol_id=fields.text("protocol_id", limit=100),
            language=fields.text("language", limit=35),
            answers=fields.pairs("answers", limit=WORDS_LIMIT),
            before=optional_check_in(fields.optional("before"), _FILE),
            after=optional_check_in(fields.optional("after"), _FILE),
            next_step=fields.text("next_step", limit=WORDS_LIMIT),
        )
        fields.done()
        return entry


def handle_of(entry_id: str) -> str:
    """The id of an entry as a form can carry it."""
    if _PLAIN_ID.fullmatch(entry_id):
        return entry_id
    return "~" + entry_id.encode("utf-16-le", "surrogatepass").hex()


def entry_from_session(protocol: Protocol, state: SessionState, *, updated_at: str) -> Entry:
    """What a session leaves to keep, without its skipped steps. ``updated_at`` is ISO 8601."""
    return Entry(
        id=state.id,
        created_at=state.started_at,
        updated_at=updated_at,
        protocol_id=state.protocol_id,
        language=state.language,
        answers=spoken(protocol, state),
        before=state.before,
        after=state.after,
        next_step=state.next_step,
    )


def edited_words(text: str) -> str:
    """Cleaned. Raises BadData with code "too-long" above WORDS_LIMIT characters."""
    words = clean(text)
    if len(words) > WORDS_LIMIT:
        raise BadData("too-long", _FILE, "answers", f"Keep it within {WORDS_LIMIT} characters.")
    return words


def with_edited_answer(entry: Entry, field_id: str, text: str, *, updated_at: str) -> Entry:
    """The entry with one answer replaced; a blank text removes it. "next_step" edits that instead.

    Raises BadData with code "too-long" above WORDS_LIMIT characters, "no-such-step" for a field
    that the entry does not hold.
    """
    words = edited_words(text)
    if field_id == "next_step":
        return replace(entry, next_step=words, updated_at=updated_at)
    if field_id not in dict(entry.answers):
        raise BadData("no-such-step", _FILE, "answers", "Edit one of the entry's own answers.")
    answers = tuple((n, words if n == field_id else old) for n, old in entry.answers)
    return replace(entry, answers=tuple(p for p in answers if p[1]), updated_at=updated_at)
