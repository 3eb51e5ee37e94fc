"""A better reading, as a person meets it: asked first, broken off and gone on with, used without a
network, and taken away again."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.e2e.journey import (
    ENGINE_TIMEOUT_MS,
    STEP_TIMEOUT_MS,
    WORDS,
    entries,
    form_of,
    go_on,
    keep_on_device,
    main,
    move,
    open_journal,
    open_reflect,
    press,
    screen,
    short_reflection,
    texts_of,
)

BROKEN = "**/model/weights-003.*"
CHANGED = "**/model/weights-001.*"
JUST_WRITE = "#main .first-choice"


def megabytes(dist: Path) -> float:
    """What the model and its runtime take on the wire, by the listing."""
    files = json.loads((dist / "release.json").read_text("utf-8"))["files"]
    parts = [file for path, file in files.items() if path.startswith("model/")]
    return sum(file.get("brotli_bytes", file["length_bytes"]) for file in parts) / 1e6


def better_screen(page: Page) -> Locator:
    """From the open journal, by Keys and safety, to the part about the model."""
    press(page, "care.show")
    form_of(page, "model.show").locator("button").click()
    return page.locator("#model-sentence")


def kept_parts(page: Page) -> int:
    """How many parts of models lie in Cache Storage."""
    return page.evaluate(
        """async () => {
          let count = 0;
          for (const name of await caches.keys())
            for (const { url } of await (await caches.open(name)).keys())
              if (url.includes("/model/")) count += 1;
          return count;
        }"""
    )


def test_consent_break_resume_offline_and_removal(
    visitor: BrowserContext, tab: Page, base: str, dist: Path
) -> None:
    texts, words = texts_of(dist, "en"), WORDS["en"]
    asked: list[str] = []
    found = (dist / "model").iterdir()
    parts = sorted({file.name.split(".")[0] for file in found})
    visitor.on("request", lambda request: asked.append(request.url))

    def parts_asked() -> list[str]:
        return [url for url in asked if "/model/" in url]

    open_reflect(tab, base, "en")
    short_reflection(tab, words.situation)
    keep_on_device(tab)
    open_journal(tab, base, "en")

    part = better_screen(tab)
    expect(part).to_contain_text(f"{megabytes(dist):.1f}")
    expect(part.locator('button[value="model.fetch"]')).to_be_visible()
    assert parts_asked() == []  # nothing before somebody asks

    # A part that was changed on the way is refused, and none of it is kept.
    visitor.route(CHANGED, lambda route: route.fulfill(status=200, body=b"x" * 1_048_576))
    part.locator('button[value="model.fetch"]').click()
    expect(part).to_contain_text(texts.get("better-reason-refused"), timeout=STEP_TIMEOUT_MS)
    before = [name for name in parts if name < "weights-001"]
    assert kept_parts(tab) == len(before)
    visitor.unroute(CHANGED)

    # Paused while a part is on its way.
    waiting: list[Route] = []
    visitor.route(BROKEN, lambda route: waiting.append(route))
    with tab.expect_request(BROKEN):
        part.locator('button[value="model.fetch"]').click()
    expect(part.locator("progress")).to_be_visible()
    part.locator('button[value="model.pause"]').click()
    expect(part).to_contain_text(texts.get("better-paused"), timeout=STEP_TIMEOUT_MS)
    assert kept_parts(tab) == len(before) + 2
    visitor.unroute(BROKEN)

    # Gone on with after the page was loaded anew: only what is missing is asked for.
    asked.clear()
    open_journal(tab, base, "en")
    part = better_screen(tab)
    expect(part).to_contain_text(texts.get("better-paused"))
    part.locator('button[value="model.fetch"]').click()
    expect(part).to_contain_text(texts.get("better-here"), timeout=STEP_TIMEOUT_MS)
    missing = [name for name in parts if name >= "weights-003"]
    assert [url.rsplit("/", 1)[1].split(".")[0] for url in parts_asked()] == missing

    # Used without a network: words that the entry does not hold find it.
    visitor.set_offline(True)
    asked.clear()
    open_journal(tab, base, "en")
    search(tab, "nobody wrote back to me")
    heading = tab.get_by_role("heading", name=texts.get("search-meaning"))
    expect(heading).to_be_visible(timeout=ENGINE_TIMEOUT_MS)  # the model starts first
    expect(entries(tab)).to_contain_text([" ".join(words.situation.split()[:5])])

    # In a talk it reads along, and points to the entry that says something alike; it unfolds there.
    move(tab, "home")
    main(tab).locator('a[data-page="reflect"]').first.click()
    begin_talk(tab, f"{words.situation} It was like that again today.")
    tab.locator("#talk-why summary").click()
    expect(tab.locator("#talk-why")).to_contain_text(texts.get("talk-why-better"))
    before = main(tab).locator(".before")
    expect(before).to_contain_text(texts.get("search-before"))
    before.locator("summary").click()
    expect(before.locator(".own-words")).to_have_text(words.situation)
    press(tab, "session.stop")
    assert parts_asked() == []

    # And away with it.
    open_journal(tab, base, "en")
    part = better_screen(tab)
    part.locator('button[value="model.remove"]').click()
    expect(part.locator('button[value="model.fetch"]')).to_be_visible()
    assert kept_parts(tab) == 0


def begin_talk(page: Page, said: str) -> None:
    """Just write, up to the mirror's first answer."""
    page.locator(JUST_WRITE).click()
    screen(page, "on-your-mind").locator("textarea").fill(said)
    go_on(page)
    screen(page, "on-your-mind.1")


def search(page: Page, question: str) -> None:
    form = form_of(page, "journal.search")
    form.locator("#field-question").fill(question)
    form.locator("button").click()
