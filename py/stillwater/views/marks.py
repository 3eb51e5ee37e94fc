"""The three drawings the pages use. They take the colour of the text around them."""

from __future__ import annotations

from markupsafe import Markup

_DRAWN = 'xmlns="http://www.w3.org/2000/svg" fill="none" stroke="currentColor" aria-hidden="true"'


def cross() -> Markup:
    """Two strokes, for leaving."""
    return Markup(
        f'<svg {_DRAWN} viewBox="0 0 14 14" stroke-width="2" stroke-linecap="round">'
        '<path d="M2 2l10 10M12 2L2 12"/></svg>'
    )


def mark() -> Markup:
    """A stone's rings on still water, seen from the bank."""
    return Markup(
        f'<svg {_DRAWN} viewBox="0 0 28 28" stroke-width="1.75">'
        '<ellipse cx="14" cy="16" rx="12" ry="6"/><ellipse cx="14" cy="16" rx="6.5" ry="3.1"/>'
        '<circle cx="14" cy="16" r=".6"/></svg>'
    )


def pond() -> Markup:
    """The same rings, wide and thin, for the foot of a quiet page."""
    return Markup(
        f'<svg {_DRAWN} class="pond" viewBox="0 0 352 84">'
        '<ellipse cx="176" cy="42" rx="174" ry="40" opacity=".3"/>'
        '<ellipse cx="176" cy="42" rx="122" ry="28" opacity=".5"/>'
        '<ellipse cx="176" cy="42" rx="74" ry="17" opacity=".75"/>'
        '<ellipse cx="176" cy="42" rx="32" ry="7.4"/></svg>'
    )
