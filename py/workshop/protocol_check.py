"""``build.py check``, the part about protocols: each fault with file, place and what to do.

``check`` looks at a ``Library``, so that a test can hand in a broken one; ``library`` reads the
one in this checkout.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from fluent.syntax import FluentParser, ast

from stillwater.domain.guide import Guide, read_cues
from stillwater.domain.protocol import Protocol, Step
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.strict import BadData
from stillwater.views.site import LANGUAGES
from workshop.content import read_toml
from workshop.paths import I18N, PROMPTS
from workshop.protocol_texts import left_over_faults, text_faults
from workshop.reach import END, Reach, arrivals, explore, firmly_closed

TextFiles = Mapping[str, Mapping[str, frozenset[str]]]
"""Language -> file inside i18n/<language>/ -> the ids of its texts."""


@dataclass(frozen=True, slots=True)
class Library:
    """Everything the faults are found in.

    ``protocols``: every folder by its name, also those switched ``off``. ``plans``: the names of
    each protocol's scripts, without their ending.
    """

    protocols: Mapping[str, Protocol]
    texts: TextFiles
    plans: Mapping[str, frozenset[str]]
    guide: Guide | None
    off: frozenset[str] = frozenset()
    faults: tuple[str, ...] = field(default=())
    """Found while reading."""

    @property
    def shelf(self) -> dict[str, Protocol]:
        return {name: p for name, p in self.protocols.items() if name not in self.off}


def protocol_faults() -> list[str]:
    return list(check(library()))


def check(found: Library) -> Iterator[str]:
    yield from found.faults
    for name, protocol in found.protocols.items():
        file = f"prompts/protocols/{name}/protocol.toml"
        if not any(source.citation.strip() for source in protocol.sources):
            yield f"{file}: source: none; cite in [[source]] where it comes from"
        for fault in _way_faults(protocol):
            yield f"{file}: {fault}"
        for fault in _name_faults(protocol, found):
            yield f"{file}: {fault}"
        for language in found.texts:
            if language not in found.plans.get(name, ()):
                file_name = f"prompts/protocols/{name}/testplans/{language}.testplan"
                yield f"{file_name}: not there; write one whole session as a script"
    for language, files in found.texts.items():
        yield from text_faults(found.protocols, found.guide, language, files)
        yield from left_over_faults(found.protocols, language, files)
    if found.guide:
        yield from _guide_faults(found.guide, found)


def _way_faults(protocol: Protocol) -> Iterator[str]:
    """Steps nobody gets to, conditions that decide nothing, and ways that come to nothing."""
    reach = explore(protocol)
    for step in protocol.steps:
        if step.id not in reach.reached:
            yield f"step.{step.id}: no answers ever lead here; change its when, or remove it"
    yield from _condition_faults(protocol, reach)
    for name in sorted(reach.stuck):
        remedy = "make it optional, or ask it only when the list was answered"
        yield f"step.{name}: there may be nothing to pick from, and no way on; {remedy}"
    for step in protocol.steps:
        if step.optional and step.main.has_options and _breaks_off(protocol, step):
            remedy = "let a later step do without its answer"
            yield f"step.{step.id}: every option leads on, leaving it out does not; {remedy}"


def _breaks_off(protocol: Protocol, step: Step) -> bool:
    """Whether a choice that may be left out has a branch for each option and none for that."""
    answered = explore(protocol, answer=step.id)
    leads_on = any(before == step.id for before, _ in answered.edges)
    if not leads_on or (step.id, END) in answered.edges:
        return False
    left_out = explore(protocol, leave_out=step.id)
    return all(after == END for before, after in left_out.edges if before == step.id)


def _condition_faults(protocol: Protocol, reach: Reach) -> Iterator[str]:
    parts = [(f"step.{step.id}", step.when) for step in protocol.steps]
    parts += [(f"gate.{gate.id}", gate.when) for gate in protocol.gates]
    parts += [(f"link.{link.to}", link.when) for link in protocol.links]
    for place, conditions in parts:
        for number, condition in enumerate(conditions):
            said = f"{place}.when[{number}]: {condition.of} {condition.test} {condition.value}"
            seen = reach.held.get((place, number), set())
            if seen == {True}:
                yield f"{said}: always holds; remove the condition"
            elif seen == {False}:
                yield f"{said}: never holds; change the condition, or remove the part"


def _name_faults(protocol: Protocol, found: Library) -> Iterator[str]:
    """Other protocols it names. One that is switched off is fine; one that is nowhere is not."""
    for link in protocol.links:
        if link.to not in found.protocols:
            yield f"link.{link.to}: no such protocol; name a folder of prompts/protocols"
        if link.to == protocol.id:
            yield f"link.{link.to}: leads to itself; name another protocol"
    for gate in protocol.gates:
        for name in gate.instead:
            if name not in found.protocols:
                yield f"gate.{gate.id}: no protocol {name}; name a folder of prompts/protocols"
        offered = [found.shelf[name] for name in gate.instead if name in found.shelf]
        closed = [facts for facts in arrivals(protocol) if _closes(protocol, gate.id, facts)]
        ways_out = all(
            any(not firmly_closed(other, {**facts, "sitting": "1"}) for other in offered)
            for facts in closed
        )
        if gate.firm and not ways_out:
            remedy = "add one on the shelf that is open then"
            yield f"gate.{gate.id}: closes firmly and offers nothing that is open; {remedy}"


def _closes(protocol: Protocol, gate_id: str, facts: Mapping[str, str]) -> bool:
    return any(
        gate.id == gate_id and all(condition.holds(facts) for condition in gate.when)
        for gate in protocol.gates
    )


def _guide_faults(guide: Guide, found: Library) -> Iterator[str]:
    file = "prompts/guide/guide.toml"
    shelf = found.shelf
    for need in guide.needs:
        for name in need.offer:
            if name not in found.protocols:
                yield f"{file}: need.{need.id}: no protocol {name}; name a folder or remove it"
        if sum(name in shelf for name in need.offer) < 2:
            yield f"{file}: need.{need.id}: fewer than two on the shelf; offer another"
    for path in guide.paths:
        for name in path.parts:
            if name not in found.protocols:
                yield f"{file}: path.{path.id}: no protocol {name}; name a folder or remove it"
        for need_id in path.needs:
            if guide.need(need_id) is None:
                yield f"{file}: path.{path.id}: no need {need_id}; name one or remove it"
    start = found.protocols.get(guide.start)
    if start is None:
        yield f"{file}: start: {guide.start} is not on the shelf; name one that is"
    elif not any(protocol.begins_with_writing for protocol in shelf.values()):
        remedy = "take one that does out of `off` in prompts/library.toml"
        yield f"{file}: start: nothing on the shelf begins with writing; {remedy}"
    elif not start.begins_with_writing:
        remedy = 'give it arrive = "none" and a first step of kind text or talk'
        yield f"{file}: start: {guide.start} does not begin with writing; {remedy}"


def library() -> Library:
    """As it stands in this checkout; what cannot be read is in ``faults``."""
    faults: list[str] = []
    protocols = {}
    for file in sorted((PROMPTS / "protocols").glob("*/protocol.toml")):
        name = file.parent.name
        place = f"prompts/protocols/{name}/protocol.toml"
        try:
            protocol = read_protocol(read_toml(file), place)
        except (BadData, tomllib.TOMLDecodeError) as fault:
            faults.append(
                str(fault) if isinstance(fault, BadData) else f"{place}: {fault}; mend it"
            )
            continue
        protocols[name] = protocol
        if protocol.id != name:
            faults.append(f"{place}: id: {protocol.id} is not the folder's name; use {name}")
    plans = {
        name: frozenset(f.stem for f in (PROMPTS / "protocols" / name).glob("testplans/*.testplan"))
        for name in protocols
    }
    texts = {language.code: text_files(language.code) for language in LANGUAGES}
    guide = _guide(faults)
    off = frozenset(read_toml(PROMPTS / "library.toml")["off"])
    return Library(protocols, texts, plans, guide, off, tuple(faults))


def text_files(language: str) -> dict[str, frozenset[str]]:
    """File inside i18n/<language>/ -> the ids of its own texts; English stands in for none."""
    found = {}
    for file in sorted((I18N / language).rglob("*.ftl")):
        body = FluentParser().parse(file.read_text(encoding="utf-8")).body
        ids = frozenset(entry.id.name for entry in body if isinstance(entry, ast.Message))
        found[file.relative_to(I18N / language).as_posix()] = ids
    return found


def _guide(faults: list[str]) -> Guide | None:
    folder = PROMPTS / "guide"
    file: Any = folder / "guide.toml"
    try:
        guide = Guide.from_dict(read_toml(file), "prompts/guide/guide.toml")
        for language in LANGUAGES:
            file = folder / f"{language.code}.toml"
            read_cues(read_toml(file), guide, f"prompts/guide/{file.name}")
    except (BadData, OSError, tomllib.TOMLDecodeError) as fault:
        faults.append(str(fault) if isinstance(fault, BadData) else f"{file.name}: {fault}")
        return None
    return guide
