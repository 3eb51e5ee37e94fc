"""The pages of the preview, for authors and hosts; in English, as all of the workshop speaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

import htpy as h
from markupsafe import Markup

from stillwater.ports import Texts
from stillwater.views.site import LANGUAGES
from workshop.preview_files import Shelved
from workshop.preview_walk import Said, Shown, Walk


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page shows. ``plans``: the names of the scripts in this language; ``plan``: the one
    beside the screens, empty for none. ``step``: the only place wanted, empty for all."""

    protocol: str
    texts: Texts
    title: str
    plans: Sequence[str]
    plan: str
    step: str = ""


def list_page(shelf: Iterable[Shelved], titles: dict[str, str], css: str) -> str:
    """Every protocol folder, with a link for each language."""
    return _page(
        "Preview",
        "../",
        css,
        h.h1["Preview of every reflection"],
        h.p(class_="hint")[
            "Files are read anew whenever a page is loaded: save, then reload. "
            "prompts/SCHEMA.md describes them."
        ],
        h.ul(class_="preview-list bare")[
            (_shelved(each, titles.get(each.name, each.name)) for each in shelf)
        ],
    )


def protocol_page(
    asked: Asked, walked: Walk, others: Sequence[Shown], faults: Sequence[str], css: str
) -> str:
    """Every screen of a protocol in one language, its script beside it."""
    shown = [s for s in walked.shown if asked.step in ("", s.place)]
    rest = [s for s in others if asked.step in ("", s.place)]
    return _page(
        f"{asked.protocol} · {asked.texts.language}",
        "../../../",
        css,
        h.h1[bdi(asked.texts, asked.title)],
        _ways(asked),
        _faults(
            [*faults, *([f"{asked.plan}.testplan: {walked.stopped}"] if walked.stopped else [])]
        ),
        not shown and not rest and h.p(class_="notice care")[f"There is no step {asked.step}."],
        [_section(asked, each) for each in shown],
        h.h2["Steps that this script does not come to"] if rest else None,
        [_section(asked, each) for each in rest],
    )


def fault_page(fault: str, root: str, css: str) -> str:
    """A file that cannot be shown, and what to do about it."""
    return _page(
        "Preview",
        root,
        css,
        h.h1["This cannot be shown yet"],
        _faults([fault]),
        h.p["Save the mended file, then load this page again."],
        h.p[h.a(href=f"{root}preview/")["Every reflection"]],
    )


def bdi(texts: Texts, said: str) -> h.Element:
    return h.span(lang=texts.language, dir=texts.direction)[said]


def _shelved(each: Shelved, title: str) -> h.Element:
    return h.li(id=each.name)[
        h.strong[title],
        h.span(class_="soft small")[
            f" {each.name}",
            each.off and " · switched off in prompts/library.toml",
        ],
        _faults([each.fault]) if each.fault else None,
        h.span(class_="preview-ways")[
            (
                h.a(href=f"{quote(each.name)}/{language.code}/")[
                    h.span(lang=language.code, dir=language.direction)[language.endonym]
                ]
                for language in LANGUAGES
            )
        ],
    ]


def _ways(asked: Asked) -> h.Element:
    here = quote(asked.step) and f"&step={quote(asked.step)}"
    return h.nav(class_="preview-ways", aria_label="Preview")[
        h.a(href=f"../../#{quote(asked.protocol)}")["Every reflection"],
        (
            h.a(
                href=f"../{language.code}/",
                aria_current="page" if language.code == asked.texts.language else None,
            )[h.span(lang=language.code, dir=language.direction)[language.endonym]]
            for language in LANGUAGES
        ),
        (
            h.a(
                href=f"?plan={quote(plan)}{here}",
                aria_current="page" if plan == asked.plan else None,
            )[f"{plan}.testplan"]
            for plan in asked.plans
        ),
        asked.step and h.a(href=f"?plan={quote(asked.plan)}")["Every step"],
    ]


def _faults(faults: Sequence[str]) -> h.Node:
    if not faults:
        return None
    return h.div(class_="notice care", role="status")[(h.p[fault] for fault in faults)]


def _section(asked: Asked, shown: Shown) -> h.Element:
    texts, name = asked.texts, f"{shown.place}, paused" if shown.paused else shown.place
    return h.section(class_="preview-pair", aria_label=name)[
        h.div(class_="preview-script")[
            h.p(class_="small soft")[
                h.a(href=f"?plan={quote(asked.plan)}&step={quote(shown.place)}")[name]
            ],
            h.ol(class_="bare")[(_line(texts, said) for said in shown.said)],
        ],
        h.div(class_="preview-screen", lang=texts.language, dir=texts.direction)[
            _faults([shown.fault]) if shown.fault else Markup(shown.html)  # rendered by htpy
        ],
    ]


def _line(texts: Texts, said: Said) -> h.Element:
    """One turn of the script, numbered as in its file."""
    state = "fault" if said.fault else "heard" if said.heard else "unheard"
    line = said.line
    on = line.who == "reads" and line.what == "on"
    return h.li(class_=f"preview-line {state}")[
        h.span(class_="preview-number")[str(line.number)],
        h.span[
            h.span(class_="preview-who")["reads on" if on else f"{line.who}: "],
            None if on else h.span(lang=texts.language, dir="auto")[line.what],
            state == "unheard" and h.span(class_="visually-hidden")[" (not got to)"],
            h.strong(class_="preview-fault")[said.fault] if said.fault else None,
        ],
    ]


def _page(title: str, root: str, css: str, *content: h.Node) -> str:
    """``css``: the path of the app's stylesheet inside the site. No script: the policy allows none
    but the site's own, and a preview needs none."""
    return str(
        h.html(lang="en", dir="ltr")[
            h.head[
                h.meta(charset="utf-8"),
                h.meta(name="viewport", content="width=device-width, initial-scale=1"),
                h.meta(name="referrer", content="no-referrer"),
                h.title[title],
                h.link(rel="stylesheet", href=root + css) if css else None,
                h.link(rel="stylesheet", href=f"{root}preview/preview.css"),
            ],
            h.body(class_="preview")[h.main(id="main")[content]],
        ]
    )
