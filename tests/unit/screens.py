"""Rendered screens for the tests: the workshop's own, with everything on the shelf."""

from workshop.content import protocols
from workshop.screens import Screen, screen_of

__all__ = ["Screen", "render"]


def render(state, protocol, texts, cues, draft=None):
    """The screen of ``state`` as HTML."""
    return str(screen_of(state, protocol, texts, cues, protocols(), draft))
