"""Where the quick exit leads: an empty page that says nothing about where one was."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts


def exit_page(texts: Texts) -> h.Node:
    """A neutral heading on blank paper; no name, no links, no script."""
    return h.h1(class_="small soft")[texts.get("common-app-name")]
