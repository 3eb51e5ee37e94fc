"""Simple drawings that go with an exercise: files in site/figures/, described in words."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts


def figure(texts: Texts, name: str) -> h.Element:
    """The drawing ``name``; ``figure-<name>`` says what it shows.

    A live page stands two folders below the root, where figures/ is.
    """
    return h.figure(class_="figure")[
        h.img(
            src=f"../../figures/{name}.svg",
            alt=texts.get(f"figure-{name}"),
            width="240",
            height="240",
            decoding="async",
        )
    ]
