"""``Texts`` on CPython, by ``fluent.runtime``: used by the build and by the tests.

Digits are Latin in every language, as the page's own controls write them; the browser's adapter
keeps the same rule.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from fluent.runtime import FluentBundle, FluentResource

from stillwater.ports import MissingText
from stillwater.views.site import LANGUAGES

FALLBACK = "en"


class BadText(ValueError):
    """A text could not be formatted: carries its id, never an argument. Only when ``strict``."""


class FluentTexts:
    """The texts of one language; English stands in for what is missing.

    ``sources`` maps a language code to its Fluent source, whole or file by file, and must hold
    "en". With ``strict``, a missing argument raises BadText instead of showing its name in braces:
    for build and tests.
    """

    def __init__(
        self, language: str, sources: Mapping[str, str | Sequence[str]], *, strict: bool = False
    ) -> None:
        self.language = language
        self.direction: Literal["ltr", "rtl"] = direction_of(language)
        self._strict = strict
        self._bundles = [
            _bundle(code, sources[code])
            for code in dict.fromkeys((language, FALLBACK))
            if code in sources
        ]

    def has(self, message_id: str) -> bool:
        return self._bundle_with(message_id) is not None

    def get(self, message_id: str, **arguments: str | int | float | datetime) -> str:
        bundle = self._bundle_with(message_id)
        if bundle is None:
            raise MissingText(message_id)
        value = bundle.get_message(message_id).value
        text, errors = bundle.format_pattern(value, arguments)
        if errors and self._strict:
            raise BadText(message_id)
        return str(text)

    def _bundle_with(self, message_id: str) -> Any:
        for bundle in self._bundles:
            if bundle.has_message(message_id) and bundle.get_message(message_id).value is not None:
                return bundle
        return None


def direction_of(language: str) -> Literal["ltr", "rtl"]:
    """Writing direction of a shipped language; left to right for any other."""
    return next((known.direction for known in LANGUAGES if known.code == language), "ltr")


def load_texts(i18n: Path, language: str, *, strict: bool = False) -> FluentTexts:
    """The texts of ``language`` from the folder ``i18n``, and English where they are missing."""
    sources = {
        code: [path.read_text(encoding="utf-8") for path in sorted((i18n / code).rglob("*.ftl"))]
        for code in {language, FALLBACK}
    }
    return FluentTexts(language, sources, strict=strict)


def _bundle(language: str, source: str | Sequence[str]) -> Any:
    bundle = FluentBundle([language], use_isolating=True)
    for part in [source] if isinstance(source, str) else source:
        bundle.add_resource(_parsed(part))
    return bundle


@lru_cache(maxsize=1024)
def _parsed(source: str) -> Any:
    """Parsing takes seconds for a whole language; a preview asks again after every change."""
    return FluentResource(source)
