"""Rendered screens as a reader meets them: headings, text, fields and notices."""

from html.parser import HTMLParser

from stillwater.domain.mirror import reflect, step_to_reflect
from stillwater.domain.path import closed_gate, open_links
from stillwater.reading.letter import letter
from stillwater.reading.phrases import pick_quotes
from stillwater.views import session as views
from stillwater.views.suggestions import Suggestion
from workshop.content import protocols

VOID = {"input", "br", "img"}


def render(state, protocol, texts, cues, draft=None):
    """The screen of ``state`` as HTML."""
    if state.paused:
        return str(views.paused_screen(texts))
    match state.phase:
        case "arrive" | "leave":
            when = "before" if state.phase == "arrive" else "after"
            return str(views.check_in_screen(texts, when=when, problem=state.problem, values=draft))
        case "gate":
            gate = closed_gate(protocol, state)
            shelf = protocols()
            offered = [Suggestion(shelf[name]) for name in gate.instead if name in shelf]
            return str(views.gate_screen(texts, protocol, gate, offered))
        case "step":
            return str(_step(state, protocol, texts, cues, draft))
        case "summary":
            return str(views.summary_screen(texts, protocol, state, letter(protocol, state, cues)))
        case "next_step":
            return str(views.next_step_screen(texts, state, draft))
        case "keep":
            return str(views.keep_screen(texts, "unsaved", state))
        case "ended":
            links = open_links(protocol, state)
            shelf = protocols() if links else {}
            after = [Suggestion(shelf[link.to]) for link in links if link.to in shelf]
            return str(
                views.ended_screen(texts, state.kept, next_step=state.next_step, links=after)
            )


def _step(state, protocol, texts, cues, draft):
    step = step_to_reflect(protocol, state)
    quotes = pick_quotes(state.answer(step.main.id), cues) if step else ()
    said = [quote.text for quote in quotes]
    reflection = reflect(protocol, state, step.id, said) if step else None
    return views.step_screen(texts, protocol, state, reflection, draft)


class Screen(HTMLParser):
    """What a page holds, gathered while reading it."""

    def __init__(self, html):
        super().__init__()
        self.heading, self.text, self.notice = "", "", ""
        self.lead, self.quotes, self.fields = "", [], {}
        self.tags, self.commands = [], []
        self._open = []
        # htpy renders Markup, which would escape whatever is added to it: back to a plain str.
        self.feed(html.encode().decode())
        self.close()
        assert self._open == [], "every element is closed"

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.tags.append((tag, attributes))
        if attributes.get("name"):
            self._field(tag, attributes)
        if "data-command" in attributes:
            self.commands.append(attributes["data-command"])
        if tag not in VOID:
            self._open.append((tag, attributes))
            if tag == "blockquote" and self._inside("reflection"):
                self.quotes.append("")

    def handle_endtag(self, tag):
        opened, _ = self._open.pop()
        assert opened == tag

    def handle_data(self, data):
        tags = [tag for tag, _ in self._open]
        self.text += data
        if "h1" in tags:
            self.heading += data
        if self._inside("notice"):
            self.notice += data
        if self._inside("lead-in"):
            self.lead += data
        if self._inside("reflection") and "blockquote" in tags:
            self.quotes[-1] += data
        if self._open and self._open[-1][0] == "textarea":
            self.fields[self._open[-1][1]["name"]] += data

    def _field(self, tag, attributes):
        name = attributes["name"]
        if tag == "button":
            self.commands.append(attributes["value"])
        elif tag == "textarea":
            self.fields[name] = ""
        elif attributes.get("type") not in ("radio", "checkbox"):
            self.fields[name] = attributes.get("value", "")
        elif "checked" in attributes:  # several values of one name arrive as lines
            before = self.fields.get(name)
            value = attributes["value"]
            self.fields[name] = f"{before}\n{value}" if before else value

    def _inside(self, class_name):
        return any(
            class_name in attributes.get("class", "").split() for _, attributes in self._open
        )
