"""``Texts`` in the browser, by ``@fluent/bundle`` and the browser's own Intl."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

import stillwater_js

from stillwater.ports import MissingText
from stillwater.views.site import LANGUAGES

FALLBACK = "en"


class FluentTexts:
    """The texts of one language; English stands in for what is missing.

    ``sources`` maps a language code to its Fluent source and must hold "en". The JavaScript half
    is ``site/js/engine/texts-port.js``.
    """

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        self.language = language
        self.direction: Literal["ltr", "rtl"] = next(
            (known.direction for known in LANGUAGES if known.code == language), "ltr"
        )
        self._bundles = [
            stillwater_js.makeBundle(code, sources[code])
            for code in dict.fromkeys((language, FALLBACK))
            if code in sources
        ]

    def has(self, message_id: str) -> bool:
        return any(bundle.has(message_id) for bundle in self._bundles)

    def get(self, message_id: str, **arguments: str | int | float | datetime) -> str:
        tagged = json.dumps({name: _tagged(value) for name, value in arguments.items()})
        for bundle in self._bundles:
            if bundle.has(message_id):
                return str(bundle.format(message_id, tagged))
        raise MissingText(message_id)


def _tagged(value: str | int | float | datetime) -> dict[str, Any]:
    if isinstance(value, datetime):
        return {"time": round(value.timestamp() * 1000)}
    return {"text": value} if isinstance(value, str) else {"number": value}
