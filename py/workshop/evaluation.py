"""Figures over every script beside the protocols: ``python -m workshop.evaluation``.

Writes them between two marks in docs/evaluation.md, which says how each is counted. A script shows
what the screens say to a person who answers like the one in it; it says nothing about effect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from html.parser import HTMLParser

from stillwater.domain.protocol import Field
from stillwater.reading.letter import letter
from stillwater.reading.phrases import Cues
from stillwater.views.site import LANGUAGES
from workshop import talk_figures
from workshop.content import bank, protocols, read_toml, texts_of
from workshop.paths import PROMPTS, ROOT
from workshop.testplans import Reader, language_of, lines_of
from workshop.voice import Voice, voice

TARGET = ROOT / "docs" / "evaluation.md"
BEGIN, END = "<!-- figures over all scripts -->", "<!-- end of the figures -->"
LEAST_REFLECTIONS, LEAST_OPEN, MOST_ADVICE = 1.0, 0.60, 0.02
TALKS_BEGIN, TALKS_END = "<!-- figures over all talks -->", "<!-- end of the talks -->"
_OPEN = ("text", "short_text", "list", "talk")
_CHECK_IN_NUMBERS = 2


@dataclass(slots=True)
class Figures:
    """Counts over scripts; they add up.

    ``questions`` and ``open`` count the questions of steps and the one about a next step;
    ``further`` and ``further_open`` what is asked beside them on the same screen; ``check_ins``
    the screens that ask for two numbers and a word. ``mirrored``: passages quoted above a question;
    ``passages``: answers given back in the letter. ``turns``: screens, of which ``advice`` advise.
    """

    scripts: int = 0
    turns: int = 0
    questions: int = 0
    open: int = 0
    further: int = 0
    further_open: int = 0
    check_ins: int = 0
    mirrored: int = 0
    passages: int = 0
    advice: int = 0

    def add(self, other: Figures) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def reflections(self) -> int:
        return self.mirrored + self.passages

    @property
    def per_question(self) -> float:
        return self.reflections / self.questions

    @property
    def open_share(self) -> float:
        return self.open / self.questions

    @property
    def advice_share(self) -> float:
        return self.advice / self.turns


Rows = Mapping[str, Callable[[Figures], str]]
"""Label -> what stands in a cell."""


class OurWords(HTMLParser):
    """What a screen says that is not the person's own: ``text``."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self._inside = ""
        self.feed(html.encode().decode())  # Markup back to a plain str
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = tag == "span" and dict(attrs).get("class") == "own"
        if not self._inside and (own or tag in ("blockquote", "textarea")):
            self._inside = tag
        self.text += " "

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""
        self.text += ". "  # phrases do not run from one element into the next

    def handle_data(self, data: str) -> None:
        self.text += "" if self._inside else data


def measured(reader: Reader, source: str) -> Figures:
    """One script followed to its end. Each screen counts once, however often it is come back to.

    Raises PlanFault where the script and the screens do not agree.
    """
    found, seen = Figures(scripts=1), {""}
    spoken = voice(reader.texts.language)
    for line in lines_of(source):
        if line.verb != "sitting":
            _look(reader, found, seen, spoken)
        reader.follow(line)
    _look(reader, found, seen, spoken)
    reader.finish()
    return found


def _look(reader: Reader, found: Figures, seen: set[str], spoken: Voice) -> None:
    state = reader.state
    place = "paused" if state.paused else state.place
    if place in seen:
        return
    seen.add(place)
    found.turns += 1
    found.advice += spoken.advises(OurWords(reader.html).text)
    step = reader.protocol.step(state.step)
    if state.paused:
        return
    if state.phase == "step" and step:
        quotes = [f"quote {quote}" for quote in reader.screen.quotes]
        found.mirrored += sum(quote not in seen for quote in quotes)  # again after reading: once
        seen.update(quotes)
        if step.talks and state.talk and state.talk.replies:
            move = bank().get(state.talk.replies[-1].move)
            found.questions += bool(move and move.asks)
            found.open += bool(move and move.asks == "open")
            return
        for asked in step.fields:
            _count(asked, found, further=asked is not step.main)
    elif state.phase == "summary":
        parts = letter(reader.protocol, state, reader.cues)
        found.passages += sum(len(part.passages) for part in parts)
    elif state.phase == "next_step":
        found.questions += 1
        found.open += 1
    elif state.phase in ("arrive", "leave"):
        found.check_ins += 1


def _count(asked: Field, found: Figures, *, further: bool) -> None:
    if asked.kind == "none":
        return
    is_open = asked.kind in _OPEN
    if further:
        found.further += 1
        found.further_open += is_open
    else:
        found.questions += 1
        found.open += is_open


def figures() -> dict[str, Figures]:
    """By language code. Raises PlanFault where a script fails."""
    shelf = protocols()
    cues = {
        language.code: Cues.from_dict(read_toml(PROMPTS / "mirror" / f"{language.code}.toml"))
        for language in LANGUAGES
    }
    found = {language.code: Figures() for language in LANGUAGES}
    for name, protocol in shelf.items():
        folder = PROMPTS / "protocols" / name / "testplans"
        for plan in sorted(folder.glob("*.testplan")):
            code = language_of(plan)
            reader = Reader(protocol, texts_of(code), cues[code], shelf)
            found[code].add(measured(reader, plan.read_text(encoding="utf-8")))
    return found


def table(found: Mapping[str, Figures]) -> str:
    """Both tables, in Markdown."""
    total = Figures()
    for each in found.values():
        total.add(each)
    columns = [*found.items(), ("all", total)]
    return "\n\n".join("\n".join(_rows(columns, rows)) for rows in (_MAIN, _STRICT))


_MAIN: Rows = {
    "scripts": lambda f: str(f.scripts),
    "machine turns (screens)": lambda f: str(f.turns),
    "questions asked": lambda f: str(f.questions),
    "of these open": lambda f: str(f.open),
    f"**share of open questions** (at least {LEAST_OPEN:.0%})": lambda f: _held(
        f"{f.open_share:.0%}", f.open_share >= LEAST_OPEN
    ),
    "passages quoted above a question": lambda f: str(f.mirrored),
    "passages in the closing letter": lambda f: str(f.passages),
    f"**reflections per question** (at least {LEAST_REFLECTIONS})": lambda f: _held(
        f"{f.per_question:.2f}", f.per_question >= LEAST_REFLECTIONS
    ),
    "turns with advice": lambda f: str(f.advice),
    f"**share of advice turns** (at most {MOST_ADVICE:.0%})": lambda f: _held(
        f"{f.advice_share:.1%}", f.advice_share <= MOST_ADVICE
    ),
}
_STRICT: Rows = {
    "further answers on the same screens": lambda f: str(f.further),
    "share open, with them": lambda f: (
        f"{(f.open + f.further_open) / (f.questions + f.further):.0%}"
    ),
    "reflections per question, with them": lambda f: (
        f"{f.reflections / (f.questions + f.further):.2f}"
    ),
    "check-in screens (two numbers, one word)": lambda f: str(f.check_ins),
    "share open, with those too": lambda f: f"{_all_open(f) / _all_asked(f):.0%}",
    "reflections per question, with those too": lambda f: f"{f.reflections / _all_asked(f):.2f}",
    "quoted above a question only, per question": lambda f: f"{f.mirrored / f.questions:.2f}",
}


def _all_asked(found: Figures) -> int:
    return found.questions + found.further + found.check_ins * (_CHECK_IN_NUMBERS + 1)


def _all_open(found: Figures) -> int:
    return found.open + found.further_open + found.check_ins


def _held(value: str, held: bool) -> str:
    return value if held else f"{value} (not reached)"


def _rows(columns: Sequence[tuple[str, Figures]], rows: Rows) -> Iterator[str]:
    yield f"| | {' | '.join(name for name, _ in columns)} |"
    yield f"|---|{'---:|' * len(columns)}"
    for label, say in rows.items():
        yield f"| {label} | {' | '.join(say(found) for _, found in columns)} |"


def written(document: str, found: Mapping[str, Figures]) -> str:
    """``document`` with the tables between the marks. Raises ValueError where a mark is gone."""
    between(document, BEGIN, END, "")  # a document without marks is refused before the counting
    return between(document, BEGIN, END, table(found))


def between(document: str, begin: str, end: str, text: str) -> str:
    """``document`` with ``text`` between two marks. Raises ValueError where one is gone."""
    before, first, rest = document.partition(begin)
    _, last, after = rest.partition(end)
    if not first or not last:
        raise ValueError(f"put {begin} and {end} back into docs/evaluation.md")
    return f"{before}{begin}\n\n{text}\n\n{end}{after}"


def main() -> None:
    found = figures()
    talks = talk_figures.table(talk_figures.figures())
    print(f"{table(found)}\n\n{talks}")
    document = written(TARGET.read_text(encoding="utf-8"), found)
    TARGET.write_text(between(document, TALKS_BEGIN, TALKS_END, talks), encoding="utf-8")


if __name__ == "__main__":
    main()
