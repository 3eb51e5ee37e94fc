"""Every language says everything that English says, with the same arguments."""

import re

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from stillwater.views.site import LANGUAGES
from tests.unit.reflection import ROOT

I18N = ROOT / "i18n"
FILES = sorted(path.relative_to(I18N / "en").as_posix() for path in (I18N / "en").rglob("*.ftl"))
OTHERS = [language.code for language in LANGUAGES if language.code != "en"]
NAMES = {"common-name"}
"""Names that are the same in every script."""
UNREVIEWED = "# Translated for this project; not yet reviewed by a native speaker."


class Arguments(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def messages(language, name):
    """{message id: names of its arguments}; refuses what Fluent cannot parse."""
    found = {}
    resource = FluentParser().parse((I18N / language / name).read_text(encoding="utf-8"))
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{language}/{name}: {entry.content[:80]}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}/{name}: {entry.id.name} twice"
            arguments = Arguments()
            arguments.visit(entry)
            found[entry.id.name] = arguments.names
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_files(language):
    assert (
        sorted(
            path.relative_to(I18N / language).as_posix()
            for path in (I18N / language).rglob("*.ftl")
        )
        == FILES
    )


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", FILES)
def test_the_same_texts_with_the_same_arguments(language, name):
    english, other = messages("en", name), messages(language, name)
    assert sorted(other) == sorted(english)
    for message_id, arguments in english.items():
        assert other[message_id] == arguments, message_id


def test_no_text_is_defined_in_two_files():
    seen = {}
    for name in FILES:
        for message_id in messages("en", name):
            assert message_id not in seen, f"{message_id} in {name} and {seen[message_id]}"
            seen[message_id] = name


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", FILES)
def test_a_translation_says_that_nobody_has_reviewed_it(language, name):
    assert (I18N / language / name).read_text(encoding="utf-8").startswith(UNREVIEWED)


@pytest.mark.parametrize("name", FILES)
def test_arabic_texts_are_in_arabic(name):
    resource = FluentParser().parse((I18N / "ar" / name).read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value and entry.id.name not in NAMES:
            plain = "".join(
                part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
            )
            if re.search(r"[A-Za-z]{3}", plain):
                assert re.search(r"[\u0600-\u06ff]", plain), entry.id.name
