"""``build.py check``, the part about content: every fault with its file and what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Container, Iterable, Iterator
from datetime import date

from fluent.syntax import FluentParser, ast

from stillwater.domain.cards import Card, Story
from stillwater.domain.strict import BadData
from stillwater.reading.phrases import Cues
from stillwater.views.site import LANGUAGES
from workshop import helpline_check
from workshop.content import cards, guide, helplines, protocol_data, read_toml, stories, texts_of
from workshop.figures import figure_faults
from workshop.method_check import method_faults
from workshop.moves_check import all_move_faults
from workshop.paths import I18N, PROMPTS
from workshop.protocol_check import protocol_faults
from workshop.safety_check import safety_faults
from workshop.voice_check import voice_faults
from workshop.words import word_faults

UNREVIEWED = "# Translated for this project; not yet reviewed by a native speaker."
SOURCE_LANGUAGE = "en"
NAMED_ELSEWHERE = ("protocols/", "moves.ftl")
"""Files whose missing texts protocol_check and moves_check name."""


def _messages(language: str) -> dict[str, str]:
    """Message id -> file name."""
    found = {}
    for file in sorted((I18N / language).rglob("*.ftl")):
        resource = FluentParser().parse(file.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = file.relative_to(I18N / language).as_posix()
    return found


def _fluent_faults() -> Iterator[str]:
    """Junk, missing and left-over messages, and translations that do not say they need review."""
    wanted = _messages(SOURCE_LANGUAGE)
    for language in LANGUAGES:
        folder = I18N / language.code
        for file in sorted(folder.rglob("*.ftl")):
            text = file.read_text(encoding="utf-8")
            for entry in FluentParser().parse(text).body:
                if isinstance(entry, ast.Junk):
                    line = text[: entry.span.start].count("\n") + 1 if entry.span else 0
                    yield f"i18n/{language.code}/{file.name}:{line}: not Fluent; mend the message"
            says = text.startswith((UNREVIEWED, "# Reviewed by"))
            if language.code != SOURCE_LANGUAGE and not says:
                yield f"i18n/{language.code}/{file.name}: say in line 1 whether it was reviewed"
        found = _messages(language.code)
        for name in sorted(wanted.keys() - found.keys()):
            if not wanted[name].startswith(NAMED_ELSEWHERE):
                yield f"i18n/{language.code}/{wanted[name]}: {name} is missing; translate it"
        for name in sorted(found.keys() - wanted.keys()):
            if not found[name].startswith(NAMED_ELSEWHERE):
                yield f"i18n/{language.code}/{found[name]}: {name} is not in English; remove it"


def _cue_faults() -> Iterator[str]:
    for language in LANGUAGES:
        file = PROMPTS / "mirror" / f"{language.code}.toml"
        try:
            Cues.from_dict(read_toml(file), file.name)
        except (BadData, OSError) as fault:
            yield f"prompts/mirror/{language.code}.toml: {fault}"


def _helpline_faults() -> Iterator[str]:
    today = date.today()
    texts = {language.code: texts_of(language.code) for language in LANGUAGES}
    try:
        rules = helpline_check.Rules.read()
        found = list(helpline_check.faults(texts, today, rules))
        yield from found
        if not found:
            for row in helpline_check.report(helplines(), today):
                print(f"  {row}")
            yield from helpline_check.refused(helplines(), rules, today)
    except BadData as fault:
        yield str(fault)


def _reading_faults() -> Iterator[str]:
    try:
        known = guide()
        protocols = {*protocol_data(), *(name for need in known.needs for name in need.offer)}
        topics = {need.id for need in known.needs}
        yield from card_faults(cards(), topics, protocols)
        yield from story_faults(stories(), topics, date.today())
    except ValueError as fault:  # BadData, or no TOML
        yield str(fault)


def card_faults(
    found: Iterable[Card], topics: Container[str], protocols: Container[str]
) -> Iterator[str]:
    """Names that lead nowhere, and texts that are missing. ``topics``: need ids of the guide."""
    file = "prompts/cards/cards.toml"
    for card in found:
        for topic in card.topics:
            if topic not in topics:
                yield f"{file}: {card.id}: topic {topic} is no need of guide.toml; correct it"
        for name in card.related:
            if name not in protocols:
                yield f"{file}: {card.id}: there is no protocol {name}; correct or remove it"
        for language in LANGUAGES:
            for text_id in (card.title_id, card.text_id):
                if not texts_of(language.code).has(text_id):
                    yield f"i18n/{language.code}/cards.ftl: {text_id} is missing; write it"


def story_faults(found: Iterable[Story], topics: Container[str], today: date) -> Iterator[str]:
    """Consent that is not yet given or was taken back, and names that lead nowhere."""
    languages = {language.code for language in LANGUAGES}
    for story in found:
        file = f"prompts/stories/{story.id}.toml"
        if story.consent.on > today:
            yield f"{file}: consent_on is still to come; wait for it, or correct the date"
        if story.consent.withdrawn is not None:
            yield f"{file}: the consent was withdrawn; delete this file"
        for topic in story.topics:
            if topic not in topics:
                yield f"{file}: topic {topic} is no need of guide.toml; correct it"
        for telling in story.tellings:
            if telling.language not in languages:
                yield f"{file}: there is no language {telling.language}; use one that is shipped"


def main() -> int:
    faults = [
        *_fluent_faults(), *protocol_faults(), *_cue_faults(), *_helpline_faults(), *word_faults(),
        *figure_faults(), *_reading_faults(), *all_move_faults(), *voice_faults(),
        *method_faults(), *safety_faults(),
    ]  # fmt: skip
    for fault in faults:
        print(f"  {fault}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
