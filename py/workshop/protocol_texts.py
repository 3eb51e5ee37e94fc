"""Which texts a protocol and the guide show, after the table of prompts/SCHEMA.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from stillwater.domain.guide import Guide
from stillwater.domain.protocol import Field, Protocol, Step

Files = Mapping[str, frozenset[str]]
"""File inside i18n/<language>/ -> the ids of its texts."""


def needed_texts(protocol: Protocol) -> dict[str, str]:
    """Text id -> the place that shows it."""
    names = {name: name for name in ("title", "dose", "science")}
    for step in protocol.steps:
        names |= _step_texts(step)
    names |= {f"summary-{part.id}": f"summary.{part.id}" for part in protocol.summary}
    names |= {f"compare-{pair.id}": f"compare.{pair.id}" for pair in protocol.comparisons}
    names |= {f"gate-{gate.id}": f"gate.{gate.id}" for gate in protocol.gates}
    names |= {f"to-{link.to}": f"link.{link.to}" for link in protocol.links}
    needed = {protocol.text_id(name): place for name, place in names.items()}
    return {protocol.purpose: "purpose", **dict.fromkeys(protocol.cautions, "cautions"), **needed}


def allowed_texts(protocol: Protocol) -> frozenset[str]:
    """Those that it shows where they exist: the hint of a further answer."""
    further = (field for step in protocol.steps for field in step.fields[1:])
    return frozenset(protocol.text_id(f"{field.id}-hint") for field in further)


def _step_texts(step: Step) -> dict[str, str]:
    place = f"step.{step.id}"
    texts = {f"{step.id}-question": place, f"{step.id}-hint": place}
    for field in step.fields:
        texts |= dict.fromkeys((f"{field.id}-{part}" for part in _field_texts(field)), place)
        if field is not step.main:
            texts[f"{field.id}-label"] = place
    return texts


def _field_texts(field: Field) -> Iterator[str]:
    if field.kind != "none":
        yield "short"
    if field.is_number:
        yield from ("low", "high")
    if field.kind in ("choice", "choices"):  # parts of the body are named once for all protocols
        yield from field.options
    if field.right:
        yield "because"


def guide_texts(guide: Guide, protocols: Mapping[str, Protocol]) -> dict[str, str]:
    """Text id -> the place of prompts/guide/guide.toml, or the family, that shows it."""
    needed = {f"guide-way-{way.id}": f"way.{way.id}" for way in guide.ways}
    for need in guide.needs:
        needed |= {f"guide-{part}-{need.id}": f"need.{need.id}" for part in ("need", "why")}
    for path in guide.paths:
        needed |= {f"guide-path-{path.id}{part}": f"path.{path.id}" for part in ("", "-about")}
    families = {protocol.family for protocol in protocols.values()}
    return needed | {f"guide-family-{family}": f"family {family}" for family in families}


def text_faults(
    protocols: Mapping[str, Protocol], guide: Guide | None, language: str, files: Files
) -> Iterator[str]:
    """Every text that a protocol, a drawing of it or the guide shows, and this language lacks."""
    there = {text_id for ids in files.values() for text_id in ids}
    for name, protocol in protocols.items():
        for text_id, place in needed_texts(protocol).items():
            if text_id not in there:
                file = f"i18n/{language}/protocols/{name}.ftl"
                yield f"{file}: {text_id} is missing; {place} of protocol {name} shows it"
    for text_id, place in (guide_texts(guide, protocols) if guide else {}).items():
        if text_id not in there:
            yield f"i18n/{language}/guide.ftl: {text_id} is missing; {place} of the guide shows it"


def left_over_faults(
    protocols: Mapping[str, Protocol], language: str, files: Files
) -> Iterator[str]:
    """Texts in the files of protocols that none of them shows."""
    for file, ids in files.items():
        folder, _, name = file.rpartition("/")
        if folder != "protocols":
            continue
        protocol = protocols.get(name.removesuffix(".ftl"))
        if protocol is None:
            yield f"i18n/{language}/{file}: there is no such protocol; remove the file"
            continue
        shown = needed_texts(protocol).keys() | allowed_texts(protocol)
        for text_id in sorted(ids - shown):
            yield f"i18n/{language}/{file}: {text_id} is shown by no step; remove or rename it"
