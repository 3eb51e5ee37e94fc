"""The preview for authors: every screen with its script, read anew, and faults said as text."""

import json
import shutil
import urllib.error
import urllib.request

import pytest

from stillwater.content import pack_from_dict
from tests.unit.reflection import CUES, LANGUAGES, ROOT, TEXTS
from tests.unit.screens import Screen
from workshop import content
from workshop.adapters.texts_cpython import FluentTexts
from workshop.content import protocols
from workshop.preview import previews
from workshop.preview_files import Tree
from workshop.preview_walk import walk
from workshop.server import serving
from workshop.testplans import Reader

pytestmark = pytest.mark.slow

ADDED = """
id = "one-breath"
version = 1
family = "settle"
evidence = "practice"
purpose = "one-breath-purpose"
minutes = { low = 1, high = 2 }
review = { state = "draft" }
arrive = "none"
leave = false
next_step = false

[[source]]
citation = "A host's own practice."
finding = "Nothing was measured."

[[step]]
id = "breath"
kind = "text"

[[summary]]
id = "kept"
fields = ["breath"]
"""
TEXTS_ADDED = """
one-breath-title = One breath
one-breath-purpose = One breath, and what it was like.
one-breath-dose = Whenever you like.
one-breath-breath-question = How was that breath?
one-breath-breath-hint = A few words.
one-breath-breath-short = One breath
one-breath-summary-kept = The breath
"""
SCRIPT = """
asks: How was that breath?
writes: slow

asks: What you wrote
reads: slow
presses: continue

asks: What should happen to what you wrote?
presses: discard
"""


@pytest.fixture
def tree(tmp_path):
    """A copy of what authors write in, with one folder more and one switched off."""
    copied = Tree(tmp_path / "prompts", tmp_path / "i18n")
    shutil.copytree(ROOT / "prompts", copied.prompts)
    shutil.copytree(ROOT / "i18n", copied.i18n)
    folder = copied.prompts / "protocols/one-breath"
    (folder / "testplans").mkdir(parents=True)
    (folder / "protocol.toml").write_text(ADDED)
    (folder / "testplans/en.testplan").write_text(SCRIPT)
    (copied.i18n / "en/protocols/one-breath.ftl").write_text(TEXTS_ADDED)
    library = copied.prompts / "library.toml"
    library.write_text(library.read_text().replace("off = []", 'off = ["gratitude"]'))
    return copied


@pytest.fixture
def ask(tree, tmp_path):
    live = previews(tmp_path / "dist", tree)

    def page(path, query=""):
        return live(path, query).body.decode()

    return page


def test_the_list_has_every_folder_and_says_what_is_off(ask):
    html = ask("preview/")
    for name in (*protocols(), "one-breath"):
        for language in LANGUAGES:
            assert f'href="{name}/{language}/"' in html
    off = html.partition('id="gratitude"')[2].partition("</li>")[0]
    assert "switched off in prompts/library.toml" in off
    assert html.count("switched off") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_stands_there_with_its_lines(ask, language):
    html = ask(f"preview/small-step/{language}/")
    for step in protocols()["small-step"].steps:
        assert f'data-step="{step.id}"' in html
    assert 'class="notice care"' not in html
    assert f'class="preview-screen" lang="{language}"' in html
    assert html.count("preview-line heard") > 30 and "preview-line unheard" not in html


def test_lines_belong_to_the_screen_they_are_said_on():
    shelf = protocols()
    plan = ROOT / "prompts/protocols/small-step/testplans/en.testplan"
    reader = Reader(shelf["small-step"], TEXTS["en"], CUES["en"], shelf)
    walked = walk(reader, plan.read_text(encoding="utf-8"))
    assert walked.stopped == ""
    assert all(shown.said[0].line.verb in ("asks", "offers") for shown in walked.shown)
    for shown in walked.shown:
        assert shown.said[0].line.what == Screen(shown.html).heading
    paused = [shown.place for shown in walked.shown if shown.paused]
    again = [shown.place for shown in walked.shown].count(paused[0])
    assert len(paused) == 1 and again == 3  # before, paused, and after


def test_one_step_alone(ask):
    wanted = protocols()["small-step"].steps[1].id
    html = ask("preview/small-step/en/", f"step={wanted}")
    assert html.count("data-step=") == 1 and f'data-step="{wanted}"' in html
    assert "There is no step nowhere" in ask("preview/small-step/en/", "step=nowhere")


def test_a_host_adds_a_folder_and_switches_one_off_without_python(tree, ask, monkeypatch):
    assert "How was that breath?" in ask("preview/one-breath/en/")
    monkeypatch.setattr(content, "PROMPTS", tree.prompts)
    monkeypatch.setattr(content, "I18N", tree.i18n)
    data = json.loads(content.language_pack("en"))
    pack = pack_from_dict(data, "en", lambda code, ftl: FluentTexts(code, {code: ftl}))
    assert "one-breath" in pack.protocols and "gratitude" not in pack.protocols
    assert list(pack.protocols)[-1] == "one-breath"
    assert pack.texts.get("one-breath-title") == "One breath"


def test_a_change_is_there_at_the_next_load(tree, ask):
    file = tree.i18n / "en/protocols/one-breath.ftl"
    file.write_text(TEXTS_ADDED.replace("How was that breath?", "And that breath?"))
    html = ask("preview/one-breath/en/")
    assert "And that breath?" in html
    assert "en.testplan: line 2: there stands: And that breath?" in html
    assert html.count("preview-line fault") == 1 and html.count("preview-line unheard") == 6


FAULTS = [
    ("prompts", 'kind = "text"', 'kind = "essay"', "protocols/one-breath/protocol.toml: step"),
    ("prompts", "[[step]]", "[[step", "protocols/one-breath/protocol.toml: not TOML"),
    ("i18n", "one-breath-breath-question =", "question", "one-breath.ftl:5: not Fluent"),
    ("i18n", "one-breath-summary-kept = The breath\n", "", "one-breath-summary-kept is missing"),
    ("plan", "writes: slow", "writes slow", "line 3 has no “who: what”"),
    ("plan", "writes: slow", "sings: slow", "nobody knows “sings”"),
    ("plan", "presses: discard", "", "this one stops at keep"),
]


@pytest.mark.parametrize(("where", "old", "new", "fault"), FAULTS, ids=[f[3] for f in FAULTS])
def test_a_fault_is_said_with_its_place(tree, ask, where, old, new, fault):
    file = {
        "prompts": tree.prompts / "protocols/one-breath/protocol.toml",
        "i18n": tree.i18n / "en/protocols/one-breath.ftl",
        "plan": tree.prompts / "protocols/one-breath/testplans/en.testplan",
    }[where]
    whole = file.read_text(encoding="utf-8")
    assert old in whole
    file.write_text(whole.replace(old, new), encoding="utf-8")
    assert fault in ask("preview/one-breath/en/")
    assert "one-breath" in ask("preview/")


def test_a_missing_translation_is_named(ask):
    assert "i18n/es/protocols/one-breath.ftl: not there" in ask("preview/one-breath/es/")


@pytest.mark.parametrize(
    ("path", "words"),
    [("preview/nothing/en/", "not there; write it"), ("preview/gratitude/xx/", "no such language")],
)
def test_what_is_not_there_says_so(ask, path, words):
    assert words in ask(path)


def test_scripts_and_names_are_shown_as_text(tree, ask):
    plan = tree.prompts / "protocols/one-breath/testplans/en.testplan"
    plan.write_text(SCRIPT.replace("slow", "<script>slow()</script>"), encoding="utf-8")
    for query in ("", "plan=%3Cb%3E", "step=%3Cb%3E"):
        html = ask("preview/one-breath/en/", query)
        assert "<script" not in html and "<b>" not in html
    assert "&lt;script&gt;" in ask("preview/one-breath/en/")


def test_only_a_server_that_is_told_to_shows_it(tmp_path, tree):
    dist = tmp_path / "dist"
    dist.mkdir()
    with serving(dist) as base, pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{base}preview/")
    with serving(dist, prefix="/some/place", live=previews(dist, tree)) as base:
        with urllib.request.urlopen(f"{base}preview/one-breath/en/?step=breath") as answer:
            assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
            assert answer.headers["Cache-Control"] == "no-store"
            assert "script-src" in answer.headers["Content-Security-Policy"]
            assert "How was that breath?" in answer.read().decode()
        with urllib.request.urlopen(f"{base}preview/preview.css") as answer:
            assert answer.headers["Content-Type"] == "text/css; charset=utf-8"
        with urllib.request.urlopen(f"{base}preview/figures/mountain.svg") as answer:
            assert answer.headers["Content-Type"] == "image/svg+xml"
        for outside in ("preview/figures/..%2F..%2Fsecret.svg", "preview/one-breath", "preview"):
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(base + outside)
