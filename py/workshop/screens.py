"""Screens of a session rendered without a browser, and read as a person meets them.

For the scripts beside the protocols, the preview for authors, and the tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser

import htpy as h

from stillwater.domain.mirror import reflect, step_to_reflect
from stillwater.domain.path import closed_gate, open_links
from stillwater.domain.protocol import Protocol
from stillwater.domain.state import SessionState
from stillwater.ports import Texts
from stillwater.reading.letter import letter, quoted_back
from stillwater.reading.phrases import Cues
from stillwater.views import session as views
from stillwater.views.suggestions import Suggestion
from stillwater.views.talk import talk_screen
from workshop.content import bank

Shelf = Mapping[str, Protocol]
Attributes = dict[str, str | None]
VOID = {"input", "br", "img"}


def screen_of(
    state: SessionState,
    protocol: Protocol,
    texts: Texts,
    cues: Cues,
    shelf: Shelf,
    draft: Mapping[str, str] | None = None,
) -> h.Node:
    """The screen of ``state``. ``shelf``: what can be offered; ``draft``: fields that were sent and
    did not go through. Raises MissingText."""
    if state.paused:
        return views.paused_screen(texts)
    match state.phase:
        case "arrive" | "leave":
            return views.check_in_screen(
                texts,
                when="before" if state.phase == "arrive" else "after",
                problem=state.problem,
                values=draft,
                protocol=protocol,
            )
        case "gate":
            gate = closed_gate(protocol, state)
            instead = [Suggestion(shelf[n]) for n in gate.instead if n in shelf] if gate else []
            return views.gate_screen(texts, protocol, gate, instead) if gate else None
        case "step":
            return _step(state, protocol, texts, cues, draft)
        case "summary":
            return views.summary_screen(texts, protocol, state, letter(protocol, state, cues))
        case "next_step":
            return views.next_step_screen(texts, state, draft)
        case "keep":
            return views.keep_screen(texts, "unsaved", state)
        case "ended":
            pointed = state.talk.exercises if state.talk else ()
            links = [link.to for link in open_links(protocol, state) if link.to in shelf]
            after = [Suggestion(shelf[to], texts.get(protocol.text_id(f"to-{to}"))) for to in links]
            after = [*(Suggestion(shelf[name]) for name in pointed if name in shelf), *after]
            kept = state.kept or "nothing"
            return views.ended_screen(texts, kept, next_step=state.next_step, links=after)


def _step(
    state: SessionState,
    protocol: Protocol,
    texts: Texts,
    cues: Cues,
    draft: Mapping[str, str] | None,
) -> h.Element:
    if state.talk and state.talk.step == state.step and state.talk.turns:
        return talk_screen(texts, protocol, state, bank(), draft)
    step = step_to_reflect(protocol, state)
    said = quoted_back(step.main, state.answer(step.main.id), cues) if step else ()
    reflection = reflect(protocol, state, step.id, said) if step else None
    return views.step_screen(texts, protocol, state, reflection, draft)


class Screen(HTMLParser):
    """What a page holds, gathered while reading it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.heading, self.text, self.notice = "", "", ""
        self.lead = ""
        self.quotes: list[str] = []
        self.fields: dict[str, str] = {}
        self.tags: list[tuple[str, Attributes]] = []
        self.commands: list[str] = []
        self._open: list[tuple[str, Attributes]] = []
        # htpy renders Markup, which would escape whatever is added to it: back to a plain str.
        self.feed(html.encode().decode())
        self.close()
        if self._open:
            raise ValueError(f"not closed: {[tag for tag, _ in self._open]}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.tags.append((tag, attributes))
        if attributes.get("name"):
            self._field(tag, attributes)
        if "data-command" in attributes:
            self.commands.append(attributes["data-command"] or "")
        if tag not in VOID:
            self._open.append((tag, attributes))
            own = tag == "span" and attributes.get("class") == "own"
            if (tag == "blockquote" or own) and self._inside("reflection"):
                self.quotes.append("")

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        if opened != tag:
            raise ValueError(f"{tag} closes {opened}")

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self._open]
        self.text += data
        if "h1" in tags:
            self.heading += data
        if self._inside("notice"):
            self.notice += data
        if self._inside("lead-in"):
            self.lead += data
        if self._inside("reflection") and ("blockquote" in tags or self._inside("own")):
            self.quotes[-1] += data
        if self._open and self._open[-1][0] == "textarea":
            self.fields[self._open[-1][1]["name"] or ""] += data

    def _field(self, tag: str, attributes: Attributes) -> None:
        name, value = attributes["name"] or "", attributes.get("value") or ""
        if tag == "button":
            self.commands.append(value)
        elif tag == "textarea":
            self.fields[name] = ""
        elif attributes.get("type") not in ("radio", "checkbox"):
            self.fields[name] = value
        elif "checked" in attributes:  # several values of one name arrive as lines
            before = self.fields.get(name)
            self.fields[name] = f"{before}\n{value}" if before else value

    def _inside(self, class_name: str) -> bool:
        classes = ((attributes.get("class") or "").split() for _, attributes in self._open)
        return any(class_name in names for names in classes)
