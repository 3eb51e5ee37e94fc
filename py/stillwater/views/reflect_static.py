"""The first screen of a reflection, before the engine runs: it takes words and keeps them."""

from __future__ import annotations

import htpy as h

from stillwater.domain.guide import Guide
from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts


def reflect_static(
    texts: Texts, guide: Guide, protocol: Protocol, on_paper: Protocol | None = None
) -> h.Node:
    """The same first screen that the engine would show."""
    # Here and not above: the session views are large, and only this page needs them at build time.
    from stillwater.views.session import reflect_start

    return reflect_start(texts, guide, protocol, on_paper)
