"""The whole HTML document around a page. The build renders it; the engine fills ``<main>`` only.

The page carries no script, style attribute or event handler of its own: the Content-Security-Policy
forbids them. Nothing in it points to another origin.
"""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.frame import bar, foot, panels, shell_texts, top
from stillwater.views.locking import covers
from stillwater.views.site import PageName, Site, path_of, root_from


def document(texts: Texts, site: Site, page: PageName, main_content: h.Node) -> h.Element:
    """One page of dist/. ``main_content`` becomes the content of ``<main>``."""
    if page == "exit":
        return _exit_document(texts, site, main_content)
    root = root_from(page)
    return h.html(lang=texts.language, dir=texts.direction)[
        _head(texts, site, root),
        h.body(class_="frame")[
            top(texts, site, page, root),
            panels(texts),
            h.main(id="main", tabindex="-1", data_page=page)[main_content],
            bar(texts, page, root),
            foot(texts, site, root),
            h.div(id="announcer", class_="visually-hidden", aria_live="polite"),
            shell_texts(texts),
            covers(texts),
        ],
    ]


def bare_document(
    texts: Texts, site: Site, root: str, content: h.Node, *, class_name: str = ""
) -> h.Element:
    """A document with a stylesheet and no script: the door, and the page one leaves to."""
    return h.html(lang=texts.language, dir=texts.direction)[
        h.head[
            _policy(site),
            _common_meta(),
            h.title[texts.get("common-app-name")],
            h.link(rel="stylesheet", href=root + site.assets["app.css"]),
            h.link(rel="icon", href=root + site.assets["icon.svg"], type="image/svg+xml"),
        ],
        h.body(class_=class_name or None)[content],
    ]


def _exit_document(texts: Texts, site: Site, content: h.Node) -> h.Element:
    main = h.main(id="main", data_page="exit")[content]
    return bare_document(texts, site, root_from("exit"), main)


def _head(texts: Texts, site: Site, root: str) -> h.Element:
    manifest = site.assets.get(f"manifest.{texts.language}") or site.assets["manifest"]
    return h.head[
        _policy(site),
        _common_meta(),
        # Before the first paint, so that Back after a quick exit shows nothing.
        h.script(
            src=root + site.assets["guard.js"],
            data_exit=root + path_of("exit", texts.language),
        ),
        # The title is what history, tabs and the task switcher show: it names no feeling.
        h.title[texts.get("common-app-name")],
        h.meta(name="description", content=texts.get("common-app-description")),
        h.meta(name="theme-color", content="#f7f5f0", media="(prefers-color-scheme: light)"),
        h.meta(name="theme-color", content="#101d24", media="(prefers-color-scheme: dark)"),
        h.link(rel="stylesheet", href=root + site.assets["app.css"]),
        h.link(rel="icon", href=root + site.assets["icon.svg"], type="image/svg+xml"),
        h.link(rel="manifest", href=root + manifest),
        h.script(type="module", src=root + site.assets["shell.js"]),
    ]


def _policy(site: Site) -> h.VoidElement:
    return h.meta(http_equiv="Content-Security-Policy", content=site.meta_csp)


def _common_meta() -> h.Fragment:
    return h.fragment[
        h.meta(charset="utf-8"),
        h.meta(name="viewport", content="width=device-width, initial-scale=1"),
        h.meta(name="referrer", content="no-referrer"),
        # A phone must not turn a person's own figures into links.
        h.meta(name="format-detection", content="telephone=no, date=no, address=no, email=no"),
        h.meta(name="robots", content="noarchive"),
    ]
