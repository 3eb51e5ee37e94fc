"""Clock and Random of the person's device."""

from __future__ import annotations

from datetime import datetime

import stillwater_js

from stillwater.browser.js_bytes import taken_bytes


class BrowserClock:
    """Emscripten asks the browser's Date for the local time, so the zone is the person's own."""

    def now(self) -> datetime:
        return datetime.now().astimezone()


class BrowserRandom:
    """``crypto.getRandomValues``, which is there without a secure context too."""

    def token(self, length_bytes: int) -> bytes:
        return taken_bytes(stillwater_js.randomBytes(length_bytes))
