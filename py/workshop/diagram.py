"""Draws docs/session-states.md from the session's table, and docs/protocols/ from the protocols.

``python -m workshop.diagram`` writes both.
"""

from __future__ import annotations

from collections.abc import Iterable

from stillwater.domain.session import TABLE, Transition
from workshop.content import protocols, texts_of
from workshop.paths import ROOT
from workshop.protocol_pages import pages

TARGET = ROOT / "docs" / "session-states.md"
PROTOCOLS = ROOT / "docs" / "protocols"

_HEAD = """\
# The states of a reflection

Drawn from the table in `py/stillwater/domain/session.py` by `python -m workshop.diagram`; a test
fails when it is stale. An answer that does not go through stays where it is, with a problem beside
its field. An event without an arrow changes nothing.

"""


def render(table: Iterable[Transition] = TABLE) -> str:
    """The whole document: a Mermaid state diagram, then the same as a table in words."""
    rows = list(table)
    arrows = [
        f"    {row.phase} --> {target}: {row.event.__name__}"
        for row in rows
        for target in row.leads_to
    ]
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> arrive", *arrows, "    ended --> [*]"]
    words = ["| in | on | goes to |", "|---|---|---|"]
    words += [
        f"| {row.phase} | {row.event.__name__} | {' or '.join(row.leads_to)} |" for row in rows
    ]
    return _HEAD + "\n".join([*lines, "```", "", *words]) + "\n"


def protocol_pages() -> dict[str, str]:
    """What docs/protocols/ should hold, by file name."""
    return pages(protocols(), texts_of("en"))


def main() -> None:
    TARGET.write_text(render(), encoding="utf-8")
    PROTOCOLS.mkdir(exist_ok=True)
    drawn = protocol_pages()
    for file in PROTOCOLS.glob("*.md"):
        if file.name not in drawn:
            file.unlink()
    for name, text in drawn.items():
        (PROTOCOLS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
