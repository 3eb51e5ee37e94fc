"""Things to read: cards of ours, each with its source; and stories in a host's own people's words.

A card holds no wording: its title and text are found in i18n by its id. A story is the words of a
real person, so it is read only together with that person's consent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from stillwater.domain.protocol import Source
from stillwater.domain.strict import BadData, Fields

OFFERED = 2
"""How many cards a screen points to at most."""
_LONGEST_READ_MINUTES = 15
_REMEDY_CONSENT = "Fill this in, or leave the story out: nobody's words are shown without consent."


def anchor_of(card_id: str) -> str:
    return f"card-{card_id}"


@dataclass(frozen=True, slots=True)
class Card:
    """``topics`` are need ids of the guide, ``related`` protocols that may fit afterwards."""

    id: str
    minutes: int
    sources: tuple[Source, ...]
    topics: tuple[str, ...]
    related: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """Where it stands on the page "learn"."""
        return anchor_of(self.id)

    @property
    def title_id(self) -> str:
        return f"card-{self.id}-title"

    @property
    def text_id(self) -> str:
        """Its text has one paragraph a line."""
        return f"card-{self.id}-text"


@dataclass(frozen=True, slots=True)
class CardTitle:
    """What the engine knows of a card: enough to point to it. ``title`` as it is shown."""

    id: str
    topics: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Consent:
    """``by`` agreed ``on`` that day; ``record`` says where the host keeps the signed paper.

    ``withdrawn`` is the day the person took it back, None while it holds.
    """

    by: str
    on: date
    record: str
    withdrawn: date | None


@dataclass(frozen=True, slots=True)
class Telling:
    """A story in one language, as the person told it or as they agreed to its translation."""

    language: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Story:
    id: str
    consent: Consent
    topics: tuple[str, ...]
    tellings: tuple[Telling, ...]

    def may_be_shown(self, today: date) -> bool:
        """Whether the consent is given and has not been taken back."""
        return self.consent.on <= today and self.consent.withdrawn is None

    def telling(self, language: str) -> Telling | None:
        return next((t for t in self.tellings if t.language == language), None)


def read_cards(data: object, file: str = "cards.toml") -> tuple[Card, ...]:
    """What ``tomllib`` made of prompts/cards/cards.toml. Raises BadData."""
    fields = Fields(data, file)
    cards = tuple(_card(entry) for entry in fields.tables("card"))
    fields.done()
    _each_once([card.id for card in cards], fields, "card")
    return cards


def read_titles(data: object, file: str) -> tuple[CardTitle, ...]:
    """What a language pack says of the cards: a list of tables. Raises BadData."""
    return tuple(_title(entry) for entry in Fields({"cards": data}, file).tables("cards"))


def about(need_id: str, titles: Sequence[CardTitle]) -> tuple[CardTitle, ...]:
    """At most OFFERED of those that hold the need as a topic, what is most about it first."""
    fitting = [title for title in titles if need_id in title.topics]
    return tuple(sorted(fitting, key=lambda title: title.topics.index(need_id))[:OFFERED])


def read_story(data: object, file: str = "story.toml") -> Story:
    """What ``tomllib`` made of prompts/stories/<id>.toml. Raises BadData."""
    fields = Fields(data, file)
    story = Story(
        id=_id(fields),
        consent=_consent(fields),
        topics=fields.texts("topics", ()),
        tellings=tuple(_telling(entry) for entry in fields.tables("text")),
    )
    fields.done()
    if not story.tellings:
        raise fields.fault("missing", "text", "Add a [[text]] with language, title and body.")
    _each_once([telling.language for telling in story.tellings], fields, "text")
    return story


def _title(fields: Fields) -> CardTitle:
    title = CardTitle(_id(fields), fields.texts("topics"), _said(fields, "title"))
    fields.done()
    return title


def _card(fields: Fields) -> Card:
    card = Card(
        id=_id(fields),
        minutes=fields.number("minutes", 1, _LONGEST_READ_MINUTES),
        sources=tuple(_source(entry) for entry in fields.tables("source", optional=True)),
        topics=fields.texts("topics"),
        related=fields.texts("related"),
    )
    fields.done()
    if not card.sources:
        raise fields.fault("missing", "source", "Add a [[card.source]]: cite where it comes from.")
    return card


def _source(fields: Fields) -> Source:
    source = Source(_said(fields, "citation"), _said(fields, "finding"), fields.text("url", ""))
    fields.done()
    return source


def _consent(fields: Fields) -> Consent:
    given = _day(fields, "consent_on")
    if given is None:
        raise fields.fault("missing", "consent_on", _REMEDY_CONSENT)
    return Consent(
        by=_said(fields, "consent_by", _REMEDY_CONSENT),
        on=given,
        record=_said(fields, "consent_record", _REMEDY_CONSENT),
        withdrawn=_day(fields, "withdrawn"),
    )


def _telling(fields: Fields) -> Telling:
    telling = Telling(_said(fields, "language"), _said(fields, "title"), _said(fields, "body"))
    fields.done()
    return telling


def _said(fields: Fields, key: str, remedy: str = "Write it, or leave this entry out.") -> str:
    text = fields.text(key, "").strip()
    if not text:
        raise fields.fault("missing", key, remedy)
    return text


def _id(fields: Fields) -> str:
    name = fields.text("id", limit=60)
    plain = name.replace("-", "").isalnum() and name.isascii() and name == name.lower()
    if not plain:
        raise fields.fault("unknown", "id", "Use small letters, digits and hyphens.")
    return name


def _day(fields: Fields, key: str) -> date | None:
    day = fields.text(key, "", limit=10)
    if not day:
        return None
    try:
        return date.fromisoformat(day)
    except ValueError as fault:
        raise fields.fault("wrong-kind", key, "Write a date as YYYY-MM-DD.") from fault


def _each_once(names: list[str], fields: Fields, key: str) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise BadData("duplicate", fields.file, f"{key}.{name[:60]}", "Give each only once.")
