"""Turns a person's own entries into one plain-text document that any device can show.

Pure Python, no dependencies, no texts of its own: every heading arrives as a label.
"""

from .document import render

__all__ = ["render"]
