"""Every static page in every language: whole, self-contained, and the way out first in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from posixpath import normpath

import pytest

from stillwater.views.language_choice import language_choice
from stillwater.views.pages import PageContent, static_page
from stillwater.views.site import LANGUAGES, PAGES, PageName, Site, path_of
from workshop import content
from workshop.adapters.texts_cpython import load_texts
from workshop.paths import ROOT
from workshop.places import elsewhere, time_zones

I18N = ROOT / "i18n"
ASSETS = {
    "app.css": "css/app.css",
    "guard.js": "js/guard.js",
    "shell.js": "js/shell.js",
    "icon.svg": "icons/icon.svg",
    "manifest": "icons/app.webmanifest",
}
SITE = Site(ASSETS, engine_bytes=4_312_345, version="1.2.3", meta_csp="default-src 'none'")
TODAY = date(2026, 1, 31)
TEXTS = {language.code: load_texts(I18N, language.code, strict=True) for language in LANGUAGES}
CODES = [language.code for language in LANGUAGES]
EVERY = list(product(CODES, PAGES))
FRAMED = [(code, page) for code, page in EVERY if page != "exit"]
VOID = {"meta", "link", "input", "br", "hr", "img"}
FOCUSABLE = {"a", "button", "input", "textarea", "select", "summary"}


@dataclass
class Tag:
    """One start tag, with whether it or something around it is hidden at first."""

    name: str
    attributes: dict[str, str]
    hidden: bool
    text: str = ""


@dataclass
class Document(HTMLParser):
    """The start tags of a page in document order."""

    html: str
    tags: list[Tag] = field(default_factory=list)
    _open: list[Tag] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        around = bool(self._open) and self._open[-1].hidden
        found = Tag(tag, attributes, around or "hidden" in attributes or tag == "noscript")
        self.tags.append(found)
        if tag not in VOID:
            self._open.append(found)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().name != tag:
            pass

    def handle_data(self, data: str) -> None:
        for tag in self._open:
            tag.text += data

    def named(self, *names: str) -> list[Tag]:
        return [tag for tag in self.tags if tag.name in names]


@pytest.fixture(scope="module")
def page_content() -> PageContent:
    guide = content.guide()
    shelf = content.protocols()
    read = content.cards(), content.stories(), shelf
    places = elsewhere(), time_zones()
    return PageContent(content.helplines(), guide, shelf[guide.start], TODAY, *read, *places)


@pytest.fixture(scope="module")
def pages(page_content: PageContent) -> dict[tuple[str, str], Document]:
    found: dict[tuple[str, str], Document] = {}
    for code, page in EVERY:
        found[code, page] = Document(str(static_page(page, TEXTS[code], SITE, page_content)))
    found["en", "door"] = Document(str(language_choice(TEXTS, SITE)))
    return found


def place(code: str, page: str) -> str:
    """The folder of a page inside dist/."""
    return "" if page == "door" else path_of(page, code)  # type: ignore[arg-type]


ALL = [*EVERY, ("en", "door")]


@pytest.mark.parametrize(("code", "name"), ALL)
def test_language_direction_and_policy(pages, code: str, name: str) -> None:
    document = pages[code, name]
    html = document.named("html")[0].attributes
    assert html["lang"] == code
    assert html["dir"] == ("rtl" if code == "ar" else "ltr")
    head = [tag for tag in document.tags if tag.name in {"meta", "link", "script", "title"}]
    assert head[0].attributes == {
        "http-equiv": "Content-Security-Policy",
        "content": SITE.meta_csp,
    }
    assert document.html.startswith("<!doctype html>")


@pytest.mark.parametrize(("code", "name"), ALL)
def test_title_is_neutral(pages, code: str, name: str) -> None:
    title = pages[code, name].named("title")[0].text
    assert title == TEXTS[code].get("common-app-name")
    assert "stillwater" not in title.lower()


@pytest.mark.parametrize(("code", "name"), ALL)
def test_one_main_heading_shows(pages, code: str, name: str) -> None:
    shown = [tag for tag in pages[code, name].named("h1") if not tag.hidden]
    assert len(shown) == 1
    assert shown[0].text.strip()


@pytest.mark.parametrize(("code", "name"), [pair for pair in ALL if pair[1] != "exit"])
def test_the_way_out_comes_first(pages, code: str, name: str) -> None:
    document = pages[code, name]
    first = next(
        tag
        for tag in document.tags
        if (tag.name in FOCUSABLE or "tabindex" in tag.attributes) and not tag.hidden
    )
    assert "data-quick-exit" in first.attributes
    assert normpath(place(code, name) + first.attributes["href"]) == f"{code}/exit"


@pytest.mark.parametrize(("code", "name"), FRAMED)
def test_help_is_one_tap_away(pages, code: str, name: str) -> None:
    targets = {
        normpath(place(code, name) + tag.attributes["href"])
        for tag in pages[code, name].named("a")
        if "help-now" in tag.attributes.get("class", "")
    }
    assert targets == {f"{code}/help"}


@pytest.mark.parametrize(("code", "name"), ALL)
def test_nothing_points_to_another_origin(pages, code: str, name: str) -> None:
    html = pages[code, name].html.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"https?:|(?:href|src)=\"//", html)


@pytest.mark.parametrize(("code", "name"), ALL)
def test_nothing_that_the_policy_forbids(pages, code: str, name: str) -> None:
    for tag in pages[code, name].tags:
        assert tag.name != "style"
        assert tag.name != "script" or (tag.attributes.get("src") and not tag.text)
        assert "style" not in tag.attributes
        assert not [key for key in tag.attributes if key.startswith("on")]
    assert name not in {"exit", "door"} or not pages[code, name].named("script")


@pytest.mark.parametrize(("code", "name"), ALL)
def test_every_link_leads_somewhere(pages, code: str, name: str) -> None:
    known = {normpath(path_of(other, language)) for language, other in EVERY} | set(ASSETS.values())
    for tag in pages[code, name].named("a", "link", "script"):
        target = tag.attributes.get("href", tag.attributes.get("src", ""))
        if target.startswith(("#", "tel:", "sms:")):
            continue
        assert not target.startswith("/"), "a site under a sub-path would break"
        assert normpath(place(code, name) + target) in known


@pytest.mark.parametrize(("code", "name"), ALL)
def test_ids_are_unique_and_references_exist(pages, code: str, name: str) -> None:
    document = pages[code, name]
    ids = [tag.attributes["id"] for tag in document.tags if "id" in tag.attributes]
    assert len(ids) == len(set(ids))
    referring = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
    for tag in document.tags:
        for key in referring:
            assert set(tag.attributes.get(key, "").split()) <= set(ids)
        for key in ("href", "data-then", "data-reveals", "data-output"):
            if tag.attributes.get(key, "").startswith("#"):
                assert tag.attributes[key][1:] in ids


@pytest.mark.parametrize(("code", "name"), FRAMED)
def test_each_language_leads_to_the_same_page(pages, code: str, name: PageName) -> None:
    links = {
        tag.attributes["data-language"]: tag.attributes
        for tag in pages[code, name].named("a")
        if "data-language" in tag.attributes
    }
    assert list(links) == CODES
    for other, link in links.items():
        assert link["hreflang"] == link["lang"] == other
        assert normpath(place(code, name) + link["href"]) == normpath(path_of(name, other))


@pytest.mark.parametrize(("code", "name"), FRAMED)
def test_what_the_shell_needs_is_there(pages, code: str, name: str) -> None:
    ids = {tag.attributes.get("id"): tag for tag in pages[code, name].tags}
    for hidden in (
        "engine-line",
        "engine-failed",
        "update-offer",
        "storage-problem",
        "insecure-context",
    ):
        assert ids[hidden].hidden, hidden
    assert ids["main"].attributes["data-page"] == name
    assert ids["announcer"].attributes["aria-live"] == "polite"
    said = ids["shell-texts"].attributes
    assert "{done}" in said["data-text-getting-ready"]
    assert "{total}" in said["data-text-getting-ready"]


def test_the_shell_asks_only_for_texts_that_exist(pages) -> None:
    status = "\n".join(
        file.read_text(encoding="utf-8") for file in (ROOT / "site/js").rglob("*.js")
    )
    asked = set(re.findall(r"\.text\(\s*\"(\w+)\"", status))
    assert asked, "the shell's way of asking for texts has changed"
    template = next(
        tag for tag in pages["en", "home"].tags if tag.attributes.get("id") == "shell-texts"
    )
    for name in asked:
        dashed = re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
        assert template.attributes.get(f"data-text-{dashed}"), name


def test_exit_page_names_nothing(pages) -> None:
    for code in CODES:
        html = pages[code, "exit"].html.lower()
        assert "stillwater" not in html
        assert not pages[code, "exit"].named("a")


def test_home_says_how_much_comes_and_from_what_sum(pages) -> None:
    assert "4.3" in pages["en", "home"].html
    assert "4,3" in pages["es", "home"].html


def test_translations_hold_the_same_texts() -> None:
    for path in sorted((I18N / "en").rglob("*.ftl")):
        wanted = message_ids(path)
        for code in ("es", "ar"):
            other = I18N / code / path.relative_to(I18N / "en")
            assert message_ids(other) == wanted, f"{code}/{path.name}"
            first = other.read_text(encoding="utf-8").splitlines()[0]
            assert first == "# Translated for this project; not yet reviewed by a native speaker."


def message_ids(path: Path) -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE))
