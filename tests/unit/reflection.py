"""What the tests of a reflection share: the shipped protocol, texts and cues, and ways to walk."""

import tomllib
from pathlib import Path

from stillwater.domain.guide import Guide
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.session import advance, begin
from stillwater.domain.state import Answered
from stillwater.reading.phrases import Cues
from workshop.adapters.texts_cpython import load_texts

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "es", "ar")


def read_toml(path):
    return tomllib.loads((ROOT / path).read_text(encoding="utf-8"))


PROTOCOL = read_protocol(read_toml("prompts/protocols/thought-record/protocol.toml"))
CUES = {code: Cues.from_dict(read_toml(f"prompts/mirror/{code}.toml")) for code in LANGUAGES}
GUIDE = Guide.from_dict(read_toml("prompts/guide/guide.toml"))
TEXTS = {code: load_texts(ROOT / "i18n", code, strict=True) for code in LANGUAGES}

CHECK_IN = {"pleasantness": "3", "energy": "2", "feeling": "uneasy"}
ANSWERS = (
    {"situation": "My friend did not answer my message for three days."},
    {"mood": "hurt", "mood-strength": "80"},
    {"thought": "She does not want me in her life anymore."},
    {"evidence-for": "She read the message and did not write back."},
    {"evidence-against": "Last month she called me when I was ill."},
    {"balanced": "I do not know why she is quiet yet.", "balanced-belief": "70"},
    {"mood-again": "45"},
)


def new(session_id="a1", language="en"):
    return begin(PROTOCOL, id=session_id, language=language, started_at="2026-03-04T21:05:00+02:00")


def walked(steps=7, state=None):
    """A session that has checked in and answered the first ``steps`` questions."""
    state = advance(PROTOCOL, state or new(), Answered(CHECK_IN))
    for values in ANSWERS[:steps]:
        state = advance(PROTOCOL, state, Answered(values))
    return state
