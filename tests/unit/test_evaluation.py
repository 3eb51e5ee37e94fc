"""The figures over all scripts: counted as docs/evaluation.md says, and not stale."""

import pytest

from stillwater.domain.protocol_file import read_protocol
from tests.unit.protocol_kit import plain
from tests.unit.reflection import CUES, TEXTS
from workshop.evaluation import TARGET, Figures, OurWords, figures, measured, table, written
from workshop.testplans import PlanFault, Reader
from workshop.voice import voice

pytestmark = pytest.mark.slow

SCRIPT = """\
presses: continue
writes pleasantness: 3
writes energy: 4
writes: calm

writes: I felt small, and nobody asked me about it at all.
presses: back
presses: continue
writes: tired
presses: continue
presses: skip
presses: skip
presses: discard
"""


class Texts:
    """The shipped texts, and for the made-up protocol its ids."""

    def __init__(self, **said):
        self.said, self.language, self.direction = said, "en", "ltr"

    def has(self, message_id):
        return message_id.startswith("small-") or TEXTS["en"].has(message_id)

    def get(self, message_id, **arguments):
        if message_id.startswith("small-"):
            return self.said.get(message_id, message_id)
        return TEXTS["en"].get(message_id, **arguments)


def counted(script=SCRIPT, texts=None, **changes):
    protocol = read_protocol(plain(**changes))
    return measured(Reader(protocol, texts or Texts(), CUES["en"], {}), script)


def test_each_screen_and_each_question_counts_once():
    found = counted()
    assert found == Figures(
        scripts=1, turns=8, questions=3, open=3, check_ins=2, mirrored=1, passages=1
    )
    assert (found.reflections, found.open_share, found.advice_share) == (2, 1.0, 0.0)
    assert found.per_question == pytest.approx(2 / 3)


def test_what_is_asked_beside_counts_apart():
    steps = [
        {"id": "one", "kind": "text", "moves": ["reflect"],
         "also": [{"id": "n", "kind": "slider", "minimum": 0, "maximum": 9}]},
        {"id": "two", "kind": "short_text", "also": [{"id": "why", "kind": "text"}]},
    ]  # fmt: skip
    found = counted(step=steps)
    assert (found.questions, found.open, found.further, found.further_open) == (3, 3, 2, 1)


def test_a_number_is_closed_and_reading_is_no_question():
    steps = [
        {"id": "one", "kind": "text"},
        {"id": "read", "kind": "none"},
        {"id": "n", "kind": "scale", "minimum": 0, "maximum": 9},
    ]
    script = SCRIPT.replace("writes: tired", "reads on\nwrites: 4")
    found = counted(script, step=steps)
    assert (found.turns, found.questions, found.open, found.mirrored) == (9, 3, 2, 0)


def test_advice_of_ours_counts_and_the_person_s_own_words_do_not():
    advising = Texts(**{"small-two-hint": "You should go out more."})
    assert counted(texts=advising).advice == 1
    own = SCRIPT.replace("I felt small", "They say you should rest, I felt small")
    assert counted(own).advice == 0


ADVICE = [
    ("en", "You should rest.", True),
    ("en", "Try to sleep.", True),
    ("en", "We recommend a walk.", True),
    ("en", "It is worth a try. To begin with, a word.", False),
    ("en", "Nothing that you do has to be told.", False),
    ("es", "Tienes que salir.", True),
    ("es", "No tienes que salir.", False),
    ("es", "Hay que aguantar.", True),
    ("es", "No hay que aguantar nada.", False),
    ("es", "¿Qué necesitas ahora?", False),
    ("ar", "يجب أن ترتاح.", True),
    ("ar", "لا يلزم أن يكون صحيحًا.", False),
]


@pytest.mark.parametrize(("language", "text", "advises"), ADVICE)
def test_what_advice_is(language, text, advises):
    assert voice(language).advises(text) is advises


def test_our_words_leave_out_the_person_s():
    html = "<p>Ours</p><blockquote>theirs <b>too</b></blockquote><textarea>theirs</textarea><p>on"
    words = OurWords(html).text
    assert "Ours" in words and "on" in words and "theirs" not in words and "too" not in words


def test_a_script_that_fails_gives_no_figures():
    with pytest.raises(PlanFault):
        counted("presses: continue\nasks: Something else\n")


def test_a_figure_below_its_target_says_so():
    low = Figures(scripts=1, turns=10, questions=10, open=5, mirrored=9, advice=1)
    text = table({"en": low})
    assert text.count("(not reached)") == 6  # three figures, for the language and for all
    good = Figures(scripts=1, turns=100, questions=10, open=6, mirrored=10, advice=2)
    assert "(not reached)" not in table({"en": good})


def test_a_document_without_its_marks_is_refused():
    with pytest.raises(ValueError, match="put"):
        written("nothing", {"en": Figures()})


def test_the_figures_are_not_stale():
    document = TARGET.read_text(encoding="utf-8")
    stale = "docs/evaluation.md is stale: run python -m workshop.evaluation"
    assert document == written(document, figures()), stale
