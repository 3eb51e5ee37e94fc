"""What a screen holds, told apart: our words, the person's own, numbers to call, ways on."""

from __future__ import annotations

import html as entities
from html.parser import HTMLParser

Attributes = list[tuple[str, str | None]]
_VOID = {"input", "br", "img", "hr", "path", "circle", "use"}


class Seen(HTMLParser):
    """``ours``: every word that is the product's, without names and hours of lines to call.

    ``own``: what is set apart as the person's. ``order``: "tel:…", "sms:…", "page:…" and the names
    of commands, in the order of the screen.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.heading, self.ours = "", ""
        self.own: list[str] = []
        self.order: list[str] = []
        self.notices: list[str] = []
        self.fields: list[str] = []
        self._open: list[str] = []
        self.feed(html.encode().decode())
        self.close()

    @property
    def numbers(self) -> list[str]:
        return [way for way in self.order if way.startswith(("tel:", "sms:"))]

    @property
    def commands(self) -> list[str]:
        return [way for way in self.order if "." in way and ":" not in way]

    @property
    def asks(self) -> bool:
        """Whether this is the screen that asks, or one of those that it leads to."""
        return "crisis.go_on" in self.order

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        found = {name: value or "" for name, value in attrs}
        classes = found.get("class", "").split()
        for name in ("href", "data-page", "data-command", "value"):
            self._way(tag, name, found.get(name, ""))
        if tag in ("textarea", "select") or (tag == "input" and found.get("type") != "hidden"):
            self.fields.append(found.get("name", ""))
        if tag in _VOID:
            return
        own = tag == "blockquote" or "own" in classes
        kind = (
            "own"
            if own
            else "line"
            if "line" in classes
            else "notice"
            if "notice" in classes
            else tag
        )
        self._open.append(kind)
        if own:
            self.own.append("")
        if kind == "notice":
            self.notices.append("")
        self.ours += " "

    def _way(self, tag: str, name: str, value: str) -> None:
        if name == "href" and value.startswith(("tel:", "sms:")):
            self.order.append(value)
        elif name == "data-page" and value:
            self.order.append(f"page:{value}")
        elif name == "data-command" or (name == "value" and tag == "button" and "." in value):
            self.order.append(value)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and self._open:
            self._open.pop()
            self.ours += " . "

    def handle_data(self, data: str) -> None:
        if "own" in self._open:
            self.own[-1] += data
            return
        if "h1" in self._open:
            self.heading += data
        if "notice" in self._open:
            self.notices[-1] += data
        if "line" not in self._open and "textarea" not in self._open:
            self.ours += data


def said(html: str) -> str:
    """As text ids are compared: entities and direction marks gone."""
    plain = entities.unescape(html)
    return "".join(sign for sign in plain if sign not in "\u2066\u2067\u2068\u2069")
