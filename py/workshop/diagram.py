"""Draws docs/session-states.md from the session's table: ``python -m workshop.diagram``."""

from __future__ import annotations

from collections.abc import Iterable

from stillwater.domain.session import TABLE, Transition
from workshop.paths import ROOT

TARGET = ROOT / "docs" / "session-states.md"

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


def main() -> None:
    TARGET.write_text(render(), encoding="utf-8")


if __name__ == "__main__":
    main()
