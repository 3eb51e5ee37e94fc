"""``build.py check``, the part about drawings: each that a protocol names is there, described in
every language, small, and safe to show as an image.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from stillwater.ports import Texts
from stillwater.views.site import LANGUAGES
from workshop.content import protocol_data, texts_of
from workshop.paths import SITE

LARGEST_BYTES = 2048
_ELEMENTS = frozenset({"svg", "g", "path", "circle", "ellipse", "line", "rect"})


def figure_faults() -> list[str]:
    """Every fault of the drawings in site/figures/, with what to do about it."""
    texts = {language.code: texts_of(language.code) for language in LANGUAGES}
    return [*faults_in(SITE / "figures", named_in(protocol_data()), texts)]


def named_in(protocols: Mapping[str, Mapping[str, object]]) -> dict[str, str]:
    """Name of a drawing -> the protocol that shows it."""
    found = {}
    for protocol, data in protocols.items():
        steps = data.get("step")
        for step in steps if isinstance(steps, list) else []:
            if isinstance(step, Mapping) and isinstance(step.get("figure"), str):
                found[step["figure"]] = protocol
    return found


def faults_in(folder: Path, named: Mapping[str, str], texts: Mapping[str, Texts]) -> Iterator[str]:
    """``named``: drawing -> protocol; ``texts``: those of each language by its code."""
    drawn = {file.stem for file in folder.glob("*.svg")}
    for name in sorted(named.keys() - drawn):
        yield f"site/figures/{name}.svg: not there; protocol {named[name]} shows it"
    for name in sorted(drawn | named.keys()):
        for language, said in texts.items():
            # English stands in for a missing text, so ask whether the two are the same.
            if not said.has(f"figure-{name}") or _is_english(name, said, texts["en"]):
                yield f"i18n/{language}/figures.ftl: figure-{name} is missing; describe the drawing"
    for name in sorted(drawn):
        for fault in _file_faults((folder / f"{name}.svg").read_text(encoding="utf-8")):
            yield f"site/figures/{name}.svg: {fault}"


def _is_english(name: str, said: Texts, english: Texts) -> bool:
    text_id = f"figure-{name}"
    return said is not english and said.get(text_id) == english.get(text_id)


def _file_faults(source: str) -> Iterator[str]:
    if len(source.encode()) > LARGEST_BYTES:
        yield f"larger than {LARGEST_BYTES} bytes; draw it with fewer lines"
    try:
        root = ElementTree.fromstring(source)
    except ElementTree.ParseError:
        yield "not XML; mend it"
        return
    if root.get("viewBox") != "0 0 240 240":
        yield 'give it viewBox="0 0 240 240", as the others have'
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    for name in sorted(names - _ELEMENTS):
        yield f"<{name}> has no place in a drawing; use {', '.join(sorted(_ELEMENTS))}"
    if re.search(r"\b(?:style|href|on\w+)=", source):
        yield "no style, link or handler in a drawing; use plain attributes"
