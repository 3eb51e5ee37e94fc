"""Help above a screen, where the eye and a screen reader begin."""

from __future__ import annotations

import htpy as h

from stillwater.views.components import NoticeKind


def help_notice(kind: NoticeKind, *content: h.Node, said_by: tuple[str, str | None]) -> h.Element:
    """Help above a screen: the page brings it into view and moves the focus here, and not to the
    heading below, so that nobody scrolls or reads past it.

    ``said_by``: the ids of what names it to a screen reader, and of what is said after that.
    """
    name, more = said_by
    return h.div(
        class_=f"notice {kind}",
        role="group",
        tabindex="-1",
        data_help=True,
        aria_labelledby=name,
        aria_describedby=more,
    )[content]
