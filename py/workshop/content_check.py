"""``build.py check``, the part about content: every fault with its file and what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from fluent.syntax import FluentParser, ast

from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.strict import BadData
from stillwater.reading.phrases import Cues
from stillwater.views.site import LANGUAGES
from workshop.content import helplines, protocol_data, read_toml, texts_of
from workshop.figures import figure_faults
from workshop.paths import I18N, PROMPTS
from workshop.words import word_faults

UNREVIEWED = "# Translated for this project; not yet reviewed by a native speaker."
SOURCE_LANGUAGE = "en"


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
            yield f"i18n/{language.code}/{wanted[name]}: {name} is missing; translate it"
        for name in sorted(found.keys() - wanted.keys()):
            yield f"i18n/{language.code}/{found[name]}: {name} is not in English; remove it"


def _protocol_faults() -> Iterator[str]:
    for name, data in protocol_data().items():
        try:
            protocol = read_protocol(data, f"prompts/protocols/{name}/protocol.toml")
        except BadData as fault:
            yield str(fault)
            continue
        if not protocol.sources:
            yield f"prompts/protocols/{name}/protocol.toml: no [[source]]; cite where it comes from"
        needed = ["title", *(f"summary-{part.id}" for part in protocol.summary)]
        needed += [f"{step.id}-question" for step in protocol.steps]
        for language in LANGUAGES:
            texts = texts_of(language.code)
            for text_id in map(protocol.text_id, needed):
                if not texts.has(text_id):
                    yield f"i18n/{language.code}: {text_id} is missing; protocol {name} shows it"


def _cue_faults() -> Iterator[str]:
    for language in LANGUAGES:
        file = PROMPTS / "mirror" / f"{language.code}.toml"
        try:
            Cues.from_dict(read_toml(file), file.name)
        except (BadData, OSError) as fault:
            yield f"prompts/mirror/{language.code}.toml: {fault}"


def _helpline_faults() -> Iterator[str]:
    try:
        countries = helplines()
    except BadData as fault:
        yield str(fault)
        return
    today = date.today()
    unchecked = [line for c in countries for line in c.lines if not line.is_checked(today)]
    print(f"  {len(countries)} countries; {len(unchecked)} help lines no person has checked lately")


def main() -> int:
    faults = [
        *_fluent_faults(), *_protocol_faults(), *_cue_faults(), *_helpline_faults(), *word_faults(),
        *figure_faults(),
    ]  # fmt: skip
    for fault in faults:
        print(f"  {fault}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
