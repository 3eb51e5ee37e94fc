"""What the build knows about the site as a whole and every page may need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

PageName = Literal[
    "home", "help", "breathe", "ground", "learn", "reflect", "journal", "about", "offline", "exit"
]
PAGES: tuple[PageName, ...] = (
    "home", "help", "breathe", "ground", "learn", "reflect", "journal", "about", "offline", "exit",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Language:
    """A shipped language: BCP 47 code, its own name for itself, writing direction."""

    code: str
    endonym: str
    direction: Literal["ltr", "rtl"]


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "ltr"),
    Language("es", "Español", "ltr"),
    Language("ar", "العربية", "rtl"),
)


@dataclass(frozen=True, slots=True)
class Site:
    """``assets`` maps a logical name to its path in dist/.

    The names are "app.css", "guard.js", "shell.js", "icon.svg" and "manifest" (or
    "manifest.<language>", which goes first). ``engine_bytes`` is what the engine costs to download
    once, compressed. ``meta_csp`` is the policy for hosts that send no headers.
    """

    assets: Mapping[str, str]
    engine_bytes: int
    version: str
    meta_csp: str
    languages: tuple[Language, ...] = LANGUAGES


def path_of(page: PageName, language: str) -> str:
    """The page's folder inside dist/, with a trailing slash."""
    return f"{language}/" if page == "home" else f"{language}/{page}/"


def root_from(page: PageName) -> str:
    """The relative URL from a page back to the root of dist/."""
    return "../" if page == "home" else "../../"
