"""Every form with a field for words: which functions of the views draw one, what a screen has."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from types import CodeType, FrameType

from workshop.paths import ROOT

VIEWS = ROOT / "py/stillwater/views"
#: Inputs that nobody writes words into. A passphrase and a PIN are typed unseen.
NO_WORDS = {"hidden", "checkbox", "radio", "range", "file", "password", "date", "time"}
MOMENT = ("option_fields", "moment_field")
"""Its type is given to it: the browser's own control for a day or a time."""
Named = tuple[str, str]


@dataclass
class Form:
    """``commands``: its own and those of its buttons; ``fields``: the names of those for words."""

    commands: set[str] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)


class Forms(HTMLParser):
    """The forms of a screen."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[Form] = []
        self.feed(html.encode().decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form({said["data-command"]}))
        elif tag == "button" and said.get("name") == "command":
            self.found[-1].commands.add(said["value"])
        elif tag == "textarea" or (tag == "input" and said.get("type", "text") not in NO_WORDS):
            self.found[-1].fields.add(said["name"])


def functions() -> dict[Named, ast.FunctionDef]:
    """Of the views, by module and name."""
    trees = {path.stem: ast.parse(path.read_text("utf-8")) for path in VIEWS.glob("*.py")}
    return {
        (module, node.name): node
        for module, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
    }


def drawing_forms() -> set[Named]:
    """The functions of the views that draw a form with a field for words in it."""
    known = functions()
    draw = {name for name, node in known.items() if _has_control(node)} - {MOMENT}
    while more := {n for n, node in known.items() if _calls(n, node, known) & draw} - draw:
        draw |= more
    return {
        name
        for name, node in known.items()
        for form in ast.walk(node)
        if isinstance(form, ast.Call) and _name_of(form) == "command_form"
        if _has_control(form) or _calls(name, form, known) & draw
    }


def run_while(walk: Callable[[], None]) -> set[Named]:
    """The functions of the views that ran."""
    ran: set[CodeType] = set()

    def seen(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            ran.add(frame.f_code)

    sys.setprofile(seen)
    try:
        walk()
    finally:
        sys.setprofile(None)
    views = str(VIEWS)
    return {
        (Path(code.co_filename).stem, code.co_name)
        for code in ran
        if code.co_filename.startswith(views)
    }


def _has_control(node: ast.AST) -> bool:
    return any(_is_control(call) for call in ast.walk(node) if isinstance(call, ast.Call))


def _is_control(call: ast.Call) -> bool:
    if _name_of(call) != "input":
        return _name_of(call) == "textarea"
    types = [word.value for word in call.keywords if word.arg == "type"]
    return not any(isinstance(kind, ast.Constant) and kind.value in NO_WORDS for kind in types)


def _calls(where: Named, node: ast.AST, known: dict[Named, ast.FunctionDef]) -> set[Named]:
    """The functions of the views that are called within; a name of its own module comes first."""
    names = {_name_of(call) for call in ast.walk(node) if isinstance(call, ast.Call)}
    return {found for name in names for found in _meant(where[0], name, known)}


def _meant(module: str, name: str, known: dict[Named, ast.FunctionDef]) -> Iterator[Named]:
    if (module, name) in known:
        yield (module, name)
    elif not name.startswith("_"):
        yield from (each for each in known if each[1] == name)


def _name_of(call: ast.Call) -> str:
    made = call.func
    while isinstance(made, ast.Subscript):
        made = made.value
    return made.attr if isinstance(made, ast.Attribute) else getattr(made, "id", "")
