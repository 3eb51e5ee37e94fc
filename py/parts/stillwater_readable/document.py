"""Entries in, text out. Plain text, because it opens everywhere and lasts.

Layout is blank lines and words only: a screen reader would speak every dash of a drawn line.

Direction: each line of plain text takes its direction from its first letter (Unicode Standard
Annex 9, rule P2), so the person's own lines stand alone and unmarked. Where a value follows a label
on the same line it is wrapped in isolates, so that neither turns the other around.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
# Marks that could reach out of the isolate around a value, and line breaks inside it.
_DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKS = re.compile("[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
# Control characters that no editor shows well.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?")

_MEASURES = ("pleasantness", "energy", "feeling")


def render(entries: list[dict[str, Any]], labels: Mapping[str, str]) -> str:
    """The whole document, ending in one LF; oldest entry first.

    An entry has ``id``, ``created_at``, ``updated_at`` (ISO 8601), ``protocol_id``, ``answers``
    (pairs of step id and text), ``before`` and ``after`` (``pleasantness``, ``energy``,
    ``feeling``) and ``next_step``; any of them may be missing or empty.

    Labels, all optional: ``title``, ``note`` (a line or more under the title), ``empty``,
    ``protocol:<protocol>``, ``question:<protocol>:<step>``, ``before``, ``after``,
    ``pleasantness``, ``energy``, ``feeling``, ``feeling:<id>``, ``next_step``, ``changed``,
    ``date:<moment as in the entry>`` (that moment in the words of the language). A missing label
    leaves its line without a heading; the person's words are never left out.
    """
    head = [labels.get("title", ""), labels.get("note", "")]
    ordered = sorted(entries, key=lambda entry: str(entry.get("created_at", "")))
    blocks = [_block(text) for text in head]
    for entry in ordered:
        blocks += _entry_blocks(entry, labels)
    if not ordered:
        blocks.append(_block(labels.get("empty", "")))
    return "\n\n".join(block for block in blocks if block).lstrip("\n") + "\n"


def _entry_blocks(entry: Mapping[str, Any], labels: Mapping[str, str]) -> Iterable[str]:
    protocol = str(entry.get("protocol_id") or "")
    created, updated = (str(entry.get(key) or "") for key in ("created_at", "updated_at"))
    lines = [_date(created, labels), labels.get(f"protocol:{protocol}", "")]
    if updated and _date(updated, labels) != _date(created, labels):
        lines.append(_line(labels.get("changed", ""), _date(updated, labels)))
    # Two blank lines before an entry: the eye finds the next one.
    yield "\n" + _block("\n".join(line for line in lines if line))
    yield _measures("before", entry, labels)
    for step, text in entry.get("answers") or ():
        question = labels.get(f"question:{protocol}:{step}", "")
        if str(text).strip():
            yield _block(f"{question}\n{text}")
    next_step = str(entry.get("next_step") or "")
    if next_step.strip():
        yield _block(f"{labels.get('next_step', '')}\n{next_step}")
    yield _measures("after", entry, labels)


def _measures(when: str, entry: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    """The check-in before or after: a heading and one line for each value that was given."""
    values = entry.get(when)
    if not isinstance(values, Mapping):
        return ""
    lines = []
    for name in _MEASURES:
        value = values.get(name)
        if value is None or value == "":
            continue
        words = labels.get(f"feeling:{value}", str(value)) if name == "feeling" else str(value)
        lines.append(_line(labels.get(name, ""), words))
    return _block("\n".join([labels.get(when, ""), *lines])) if lines else ""


def _line(label: str, value: str) -> str:
    inner = _DIRECTION_MARKS.sub("", _BREAKS.sub(" ", value)).strip()
    return f"{label}: {_FIRST_STRONG_ISOLATE}{inner}{_POP_ISOLATE}" if label else inner


def _date(moment: str, labels: Mapping[str, str]) -> str:
    """The label for this moment, else year-month-day and the time as the entry has them."""
    found = _MOMENT.match(moment)
    plain = " ".join(part for part in found.groups() if part) if found else moment
    return labels.get(f"date:{moment}", plain)


def _block(text: str) -> str:
    """Unix line ends, no control characters, no blank edges."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_CONTROLS.sub("", line).rstrip() for line in lines).strip("\n")
