"""The parts of the page around ``<main>``: header, engine line, panels, bar, footer.

The shell holds no text. What it may have to say is rendered here, in ``#shell-texts`` and in panels
that stay hidden until they are true.
"""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.durability import storage_full
from stillwater.views.locking import lock_buttons, lock_soon
from stillwater.views.marks import cross, mark
from stillwater.views.site import PageName, Site, path_of

# Texts the shell may show, by the name it reads them under: ``data-text-<name>``.
SHELL_TEXTS: tuple[str, ...] = (
    "starting", "ready", "kept", "failed", "offline-ready", "page-missing",
    "lock-locked",
)  # fmt: skip

BAR: tuple[tuple[PageName, str, str], ...] = (
    ("home", "common-nav-home", ""),
    ("help", "common-nav-help", "help-now"),
    ("journal", "common-nav-journal", ""),
)

LIVE_PAGES: frozenset[PageName] = frozenset({"reflect", "journal"})


def quick_exit(texts: Texts, root: str) -> h.Element:
    """The way out, first in order on every page. Without script it is a plain link."""
    return h.a(
        class_="quick-exit",
        href=root + path_of("exit", texts.language),
        rel="nofollow",
        data_quick_exit="",
    )[
        cross(),
        h.span[texts.get("common-quick-exit")],
        h.span(class_="visually-hidden")[" ", texts.get("common-quick-exit-keys")],
    ]


def top(texts: Texts, site: Site, page: PageName, root: str) -> h.Element:
    """The way out, the way past, name, lock, languages, and the line for the engine's arrival."""
    return h.header[
        quick_exit(texts, root),
        h.a(class_="skip-link", href="#main")[texts.get("common-skip")],
        h.div(class_="top")[
            h.a(class_="name", href=root + path_of("home", texts.language), data_page="home")[
                mark(), h.span[texts.get("common-name")]
            ],
            # Empty until the engine knows: a guess about what is stored would not be the truth.
            h.div(class_="lock")[
                h.p(id="lock-state", class_="lock-state", data_state="empty"),
                lock_buttons(texts),
            ],
            languages(texts, site, page, root),
        ],
        h.div(id="engine-line", class_="engine-line", hidden=True)[
            h.progress(id="engine-progress", max="1", value="0", aria_labelledby="engine-words"),
            h.p(id="engine-words", data_engine_words=""),
        ],
    ]


def languages(texts: Texts, site: Site, page: PageName, root: str) -> h.Element:
    """Links to the same page in each language, each in its own name for itself."""
    return h.nav(class_="languages", aria_label=texts.get("common-languages"))[
        (
            h.a(
                href=root + path_of(page, language.code),
                hreflang=language.code,
                lang=language.code,
                dir=language.direction,
                data_language=language.code,
                aria_current="true" if language.code == texts.language else None,
            )[language.endonym]
            for language in site.languages
        )
    ]


def panels(texts: Texts) -> h.Element:
    """What may have to be said above the page: each hidden until it is so."""
    get = texts.get
    # One live region: what appears in it is read out.
    return h.div(class_="panels", role="status")[
        h.div(id="insecure-context", class_="notice care", hidden=True)[
            h.p[get("shell-insecure-body")]
        ],
        lock_soon(texts),
        h.div(id="engine-failed", class_="notice care", hidden=True)[
            h.p[h.strong[get("shell-failed-title")]],
            h.p[get("shell-failed-body")],
            h.p(class_="small soft")[get("shell-failed-cause")],
            h.div(class_="actions")[
                _plain_button("shell-save-as-file", texts, data_save_as_file=""),
                _plain_button("shell-retry", texts, data_engine_retry=""),
            ],
            h.p(class_="small soft")[get("shell-save-plain")],
        ],
        h.div(id="storage-problem", class_="notice care", hidden=True)[
            h.p[h.strong[get("shell-storage-title")]],
            h.p[get("shell-storage-body")],
        ],
        storage_full(texts),
        h.div(id="update-offer", class_="notice info", hidden=True)[
            h.p[get("shell-update-body")],
            h.div(class_="actions")[
                _plain_button("shell-update-now", texts, data_update_now=""),
                _plain_button("shell-update-later", texts, data_update_later=""),
            ],
        ],
    ]


def bar(texts: Texts, page: PageName, root: str) -> h.Element:
    """Home, help now, journal: at the bottom on a phone, at the top where there is room."""
    return h.nav(class_="bar", aria_label=texts.get("common-nav"))[
        h.ul(class_="bare")[
            (
                h.li[
                    h.a(
                        class_=class_name or None,
                        href=root + path_of(target, texts.language),
                        aria_current="page" if target == page else None,
                        data_page=target,
                    )[texts.get(label)]
                ]
                for target, label, class_name in BAR
            )
        ]
    ]


def foot(texts: Texts, site: Site, root: str) -> h.Element:
    """Where to read more, and what this is not."""
    return h.footer(class_="foot")[
        h.p[texts.get("common-foot-wellness")],
        h.p[
            h.a(href=root + path_of("about", texts.language), data_page="about")[
                texts.get("common-foot-about")
            ]
        ],
    ]


def shell_texts(texts: Texts) -> h.Element:
    """Texts for the shell. ``{done}`` and ``{total}`` (megabytes) are filled in by it."""
    spoken = {f"data-text-{name}": texts.get(f"shell-{name}") for name in SHELL_TEXTS}
    spoken["data-text-getting-ready"] = texts.get(
        "shell-getting-ready", done="{done}", total="{total}"
    )
    return h.template(spoken, id="shell-texts")


def _plain_button(label: str, texts: Texts, **attributes: str) -> h.Element:
    return h.button(type="button", class_="button quiet", **attributes)[texts.get(label)]
