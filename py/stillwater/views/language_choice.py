"""dist/index.html: plain links, each in its own language. Needs no script."""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.ports import Texts
from stillwater.views.frame import quick_exit
from stillwater.views.layout import bare_document
from stillwater.views.marks import mark, pond
from stillwater.views.site import Language, Site, path_of


def language_choice(texts_by_language: Mapping[str, Texts], site: Site) -> h.Element:
    """The door. ``texts_by_language`` holds every language of ``site.languages``."""
    first = texts_by_language[site.languages[0].code]
    content = h.fragment[
        h.header[
            quick_exit(first, ""),
            h.div(class_="top")[h.span(class_="name")[mark(), h.span[first.get("common-name")]]],
        ],
        h.main(id="main", class_="doorway")[
            h.div(class_="stack")[
                h.h1[
                    (
                        _in(language, texts_by_language[language.code], "common-choose-language")
                        for language in site.languages
                    )
                ],
                h.ul(class_="choices")[
                    (
                        _door(language, texts_by_language[language.code])
                        for language in site.languages
                    )
                ],
                pond(),
            ]
        ],
    ]
    return bare_document(first, site, "", content, class_name="frame")


def _door(language: Language, texts: Texts) -> h.Element:
    """The way in, and the way to help in one tap, in one language."""
    return h.li(lang=language.code, dir=language.direction)[
        h.a(
            class_="choice",
            href=path_of("home", language.code),
            hreflang=language.code,
            data_language=language.code,
        )[h.span[language.endonym]],
        h.a(
            class_="button quiet",
            href=path_of("help", language.code),
            hreflang=language.code,
        )[texts.get("common-nav-help")],
    ]


def _in(language: Language, texts: Texts, message_id: str) -> h.Element:
    return h.span(lang=language.code, dir=language.direction)[texts.get(message_id)]
