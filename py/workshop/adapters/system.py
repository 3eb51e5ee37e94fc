"""Clock and Random of this machine."""

from __future__ import annotations

import os
from datetime import datetime


class SystemClock:
    def now(self) -> datetime:
        return datetime.now().astimezone()


class SystemRandom:
    def token(self, length_bytes: int) -> bytes:
        return os.urandom(length_bytes)
