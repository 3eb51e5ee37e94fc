"""Plays the conversations in this folder through the service, as the page would.

``PYTHONPATH=py python -m tests.simulation.play`` prints the figures, names what was missed by file
and line, and writes the tables into docs/evaluation.md. Every screen that asks is walked through
whole: people, plan, someone trusted, a minute, and on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from stillwater.content import LanguagePack
from stillwater.domain.heard import TIERS, Heard
from stillwater.domain.policy_view import CARE_REPLIES
from stillwater.domain.talk import Reply
from stillwater.domain.worry import Worry, worry_in
from stillwater.reading.classifier import Model
from stillwater.reading.reader import Reader
from stillwater.reading.talking import Read
from stillwater.service import Service
from tests.simulation.script import LANGUAGES, Line, Script, scripts
from tests.simulation.seen import Seen
from tests.unit.service_kit import WORDS, BuiltLibrary, Person
from workshop.paths import TIER1
from workshop.reading import rules

HOME: Mapping[str, tuple[str, ...]] = {
    "en": ("America/New_York", "Europe/London", "Africa/Nairobi"),
    "es": ("America/Mexico_City", "Europe/Madrid", "America/Argentina/Buenos_Aires"),
    "ar": ("Africa/Cairo", "Asia/Beirut", "Asia/Riyadh", "Africa/Casablanca"),
}
"""Clocks of the devices; every fifth conversation says nothing about where it is."""
UNKNOWN_EVERY = 5
OPEN_JOURNAL_AT = 1
"""The variant that is written into an open journal, where words must be sealed first."""
WAYS = ("crisis.people", "crisis.plan", "crisis.trust", "crisis.settle")
_KEY = "on__your__mind"
_WORDS = {
    "en": WORDS,
    "es": {
        "before": "inquieto", "situation": "Mi jefa me pidió presentar el viernes.",
        "mood": "nervios", "thought": "Van a pensar que no soy bueno para esto",
        "for": "La última vez me trabé al hablar.",
        "against": "Dos personas me dieron las gracias después.",
        "balanced": "Estaba nervioso y aun así les sirvió.",
        "next": "Escribir tres títulos esta noche.", "after": "más tranquilo",
    },
    "ar": {
        "before": "متوتر", "situation": "طلبت مني المديرة أن أقدم عرضًا يوم الجمعة.",
        "mood": "قلق", "thought": "سيظنون أنني لست جيدًا في هذا",
        "for": "تلعثمت في المرة الماضية.", "against": "شكرني شخصان بعد ذلك.",
        "balanced": "كنت متوترًا ومع ذلك أفادهم كلامي.",
        "next": "أكتب ثلاثة عناوين هذا المساء.", "after": "أهدأ",
    },
}  # fmt: skip
"""What the journal holds already, where it is open: a reflection on a talk at work."""


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """One message and what followed. ``ways``: the screen behind each way of the one that asks;
    ``after``: the screen once the person went on, else the same as ``screen``; ``kept``: the words
    of the talk as the session held them when the screen was shown."""

    script: Script
    line: Line
    heard: Heard
    worry: Worry | None
    kinds: tuple[str, ...]
    html: str
    screen: Seen
    ways: Mapping[str, Seen]
    after: Seen
    kept: tuple[str, ...]
    reply: Reply
    country: str
    open_journal: bool
    in_care: bool

    @property
    def place(self) -> str:
        return self.script.place(self.line)

    @property
    def gentle(self) -> bool:
        """Help above the next screen, nothing in the way."""
        return not self.screen.asks and any("page:help" in way for way in self.screen.order)

    @property
    def helped(self) -> bool:
        return self.screen.asks or self.gentle

    @property
    def wants_help(self) -> bool:
        return self.line.expected not in (None, "none")

    @property
    def is_lower(self) -> bool:
        """Whether the reading fell short of what the line expects."""
        wanted = self.line.expected or "none"
        return TIERS.index(self.heard.safety.tier) < TIERS.index(wanted)


class KeptLibrary(BuiltLibrary):
    """Each pack is put together once."""

    def __init__(self) -> None:
        self._packs: dict[str, LanguagePack] = {}

    async def pack(self, language: str, path: str) -> LanguagePack:
        if language not in self._packs:
            self._packs[language] = await super().pack(language, path)
        return self._packs[language]


@cache
def _library() -> KeptLibrary:
    return KeptLibrary()


@cache
def shipped() -> Reader:
    """Rules and, once they are there, the weights: as the app reads."""
    model = Model.from_bytes(TIER1.read_bytes()) if TIER1.exists() else None
    return Reader(model, rules())


def reads(language: str) -> Read:
    def read(text: str, page_language: str = language) -> Heard:
        return shipped().read(text, page_language or language)

    return read


class Player:
    """Somebody with one conversation to write."""

    def __init__(self, script: Script, read: Read | None = None) -> None:
        self.script = script
        self.read = read or reads(script.language)
        self.person = Person(language=script.language, read=self.read)
        self.person.machine = replace(self.person.machine, library=_library())
        self.person.service = Service(self.person.machine)
        self.open_journal = script.variant == OPEN_JOURNAL_AT
        self.zone = _zone(script)

    def play(self) -> Iterator[Moment]:
        self._begin()
        for line in self.script.lines:
            yield self._says(line)

    def _begin(self) -> None:
        person = self.person
        self._arrives()
        if self.open_journal:
            person.keeps(words=_WORDS[self.script.language])
            person.does("access.later")
            self._arrives()
            person.does("guide.open")
        person.does("session.begin", protocol="free-reflection")

    def _arrives(self) -> None:
        self.person.does(
            "page.open",
            page="reflect",
            language=self.script.language,
            pack=f"content/{self.script.language}.json",
            mirror=self.person.mirror,
            mirror_parts=json.dumps(self.person.mirror_parts),
            secure="1",
            time_zone=self.zone,
        )

    def _says(self, line: Line) -> Moment:
        person = self.person
        before, in_care = person.at(), self._in_care()
        person.does("session.answer", at=before, **{_KEY: line.text})
        kinds, html = tuple(person.kinds()), person.html
        screen = Seen(html)
        kept, reply = self._talk()
        standing = self._desk.worry
        ways_html = self._walk() if screen.asks else {}
        heard = self.read(line.text, self.script.language)
        return Moment(
            script=self.script,
            line=line,
            heard=heard,
            worry=standing or worry_in(line.text, heard.safety, "reflect"),
            kinds=kinds,
            html=html,
            screen=screen,
            ways={name: Seen(shown) for name, shown in ways_html.items()},
            after=Seen(person.html),
            kept=kept,
            reply=reply,
            country=self._desk.country,
            open_journal=self.open_journal,
            in_care=in_care,
        )

    def _walk(self) -> dict[str, str]:
        """Every way of the screen that asks, each time back to it; then on."""
        shown = {}
        for way in WAYS:
            self.person.does(way)
            shown[way] = self.person.html
            self.person.does("crisis.back")
            shown[f"{way} and back"] = self.person.html
        self.person.does("crisis.go_on")
        return shown

    def _in_care(self) -> bool:
        """Whether danger was answered so lately that gentle moves have to follow."""
        session = self._desk.session
        replies = session.talk.replies if session and session.talk else ()
        tiers = [reply.tier for reply in replies]
        return bool({"support", "now"} & set(tiers)) or "gentle" in tiers[-CARE_REPLIES:]

    @property
    def _desk(self):  # type: ignore[no-untyped-def]
        return self.person.service._desk

    def _talk(self) -> tuple[tuple[str, ...], Reply]:
        session = self._desk.session
        turns = session.talk.turns if session and session.talk else ()
        return tuple(turn.said for turn in turns), turns[-1].reply if turns else Reply()


def _zone(script: Script) -> str:
    """Empty for those whose device says nothing."""
    number = sum(map(ord, script.persona)) + script.variant
    homes = HOME[script.language]
    return "" if number % UNKNOWN_EVERY == 0 else homes[number % len(homes)]


@cache
def played(language: str) -> tuple[Moment, ...]:
    """Every moment of every conversation in one language."""
    return tuple(moment for script in scripts(language) for moment in Player(script).play())


def main() -> int:
    from tests.simulation.figures import report, write_tables
    from tests.simulation.owed import write_owed

    moments = {language: played(language) for language in LANGUAGES}
    print(report(moments))
    write_tables(moments)
    write_owed(moments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
