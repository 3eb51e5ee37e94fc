"""``/preview/`` of ``build.py serve``: any protocol at any step in any language, with its script.

Only the local server answers there; nothing of it is in dist/.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs

from stillwater.domain.protocol import Protocol
from stillwater.ports import MissingText, Texts
from stillwater.views.site import LANGUAGES
from workshop.paths import SITE
from workshop.preview_files import Fault, Tree
from workshop.preview_pages import Asked, fault_page, list_page, protocol_page
from workshop.preview_walk import Walk, not_walked, walk
from workshop.server import Live, Made
from workshop.testplans import Reader

STYLES = Path(__file__).with_name("preview.css")
FOLDER = "preview/"
PAGE = re.compile(r"preview/(?:([^/]+)/([^/]+)/)?")
#: A screen finds its drawings two folders up.
FIGURE = re.compile(r"preview/figures/([a-z0-9-]+\.svg)")


@dataclass(frozen=True, slots=True)
class _Request:
    """``css``: the stylesheet's path inside the site; ``query``: first value of each name."""

    tree: Tree
    css: str
    query: Mapping[str, str]


def previews(dist: Path, tree: Tree | None = None) -> Live:
    """What the server asks: a path inside the site and a query give a page, or None."""
    return partial(_answer, dist, tree or Tree())


def _answer(dist: Path, tree: Tree, path: str, query: str) -> Made | None:
    if path != FOLDER.rstrip("/") and not path.startswith(FOLDER):
        return None
    if path == f"{FOLDER}preview.css":
        return Made(HTTPStatus.OK, STYLES.name, STYLES.read_bytes())
    drawing = FIGURE.fullmatch(path)
    if drawing and (SITE / "figures" / drawing[1]).exists():
        return Made(HTTPStatus.OK, drawing[1], (SITE / "figures" / drawing[1]).read_bytes())
    root = "../" * path.count("/")
    css = next((f"css/{file.name}" for file in sorted(dist.glob("css/app.*.css"))), "")
    asked = {name: values[0] for name, values in parse_qs(query).items()}
    # Links inside a page need the slash at its end.
    parts = PAGE.fullmatch(path)
    if parts is None:
        return _page(HTTPStatus.NOT_FOUND, fault_page("No such page.", root, css))
    request = _Request(tree, css, asked)
    try:
        html = _protocol(request, parts[1], parts[2]) if parts[1] else _list(request)
        return _page(HTTPStatus.OK, html)
    except Fault as fault:
        return _page(HTTPStatus.OK, fault_page(str(fault), root, css))


def _page(status: HTTPStatus, html: str) -> Made:
    return Made(status, "index.html", html.encode())


def _list(request: _Request) -> str:
    shelf, texts = request.tree.shelf(), request.tree.texts("en")
    titles = {each.name: _title(texts, each.protocol) for each in shelf if each.protocol}
    return list_page(shelf, titles, request.css)


def _protocol(request: _Request, name: str, language: str) -> str:
    """Raises Fault."""
    tree = request.tree
    if language not in [known.code for known in LANGUAGES]:
        raise Fault(f"{language}: no such language; there is: en, es, ar")
    every = tree.shelf()
    if name not in [each.name for each in every]:
        raise Fault(f"prompts/protocols/{name}/protocol.toml: not there; write it")
    protocol, texts, cues = tree.protocol(name), tree.texts(language), tree.cues(language)
    shelf = {each.name: each.protocol for each in every if each.protocol and not each.off}
    plans = tree.plans(name, language)
    plan = request.query.get("plan", "")
    plan = plan if plan in plans else next(iter(plans), "")
    faults = tree.text_faults(name, language)
    walked = Walk(())
    if plan:
        walked = walk(Reader(protocol, texts, cues, shelf), plans[plan])
    else:
        faults.append(f"prompts/protocols/{name}/testplans/{language}.testplan: write a script")
    others = not_walked(protocol, texts, cues, shelf, walked)
    asked = Asked(
        name, texts, _title(texts, protocol), tuple(plans), plan, request.query.get("step", "")
    )
    return protocol_page(asked, walked, others, faults, request.css)


def _title(texts: Texts, protocol: Protocol) -> str:
    try:
        return texts.get(protocol.text_id("title"))
    except MissingText:
        return protocol.id
