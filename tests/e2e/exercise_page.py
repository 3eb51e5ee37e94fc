"""An exercise on a real page of the site: its main part is replaced by the view under test, and the
page's own script, styles and policy do the rest."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

import htpy as h
from playwright.sync_api import Page, Route, expect

from stillwater.domain.protocol import BODY_PARTS, Pace
from stillwater.views.body_map import body_drawing
from stillwater.views.option_fields import Option, option_group
from stillwater.views.pace import pacer
from stillwater.views.site import path_of
from workshop.content import texts_of

# What the test looks at: how often audio was asked for, and a page that can be put out of sight.
WATCH = """
  globalThis.audio = [];
  const Real = globalThis.AudioContext;
  globalThis.AudioContext = class extends Real {
    constructor(...args) {
      super(...args);
      globalThis.audio.push(this);
      this.tones = 0;
      this.addEventListener("statechange", () => {
        document.documentElement.dataset.audio = this.state;
      });
    }
  };
  const RealTone = globalThis.OscillatorNode;
  globalThis.OscillatorNode = class extends RealTone {
    constructor(context, ...args) { super(context, ...args); context.tones += 1; }
  };
  globalThis.outOfSight = false;
  Object.defineProperty(document, "hidden", { get: () => globalThis.outOfSight });
"""
ANIMATIONS = """
  (element) => element.getAnimations().map((one) => ({
    duration: one.effect.getComputedTiming().duration,
    iterations: String(one.effect.getComputedTiming().iterations),
    state: one.playState,
    at: one.currentTime,
    frames: one.effect.getKeyframes().map((frame) => [frame.computedOffset, frame.transform]),
  }))
"""

# What is said to a screen reader.
LISTEN = """(place) => {
  globalThis.spoken = [];
  new MutationObserver(() => spoken.push(place.textContent)).observe(place, { childList: true });
}"""
# The moment of the circle right after it was stopped, two frames later, and when it goes on.
STOP_AND_GO_ON = """async (pause) => {
  const frame = () => new Promise(requestAnimationFrame);
  const at = () => document.querySelector(".breath-water").getAnimations()[0].currentTime;
  await frame();
  pause.click();
  const stopped = [at(), (await frame(), await frame(), at())];
  pause.click();
  return [...stopped, at()];
}"""


def show(page: Page, base: str, language: str, view: h.Element | None = None) -> None:
    """Open the page of slow breathing, with ``view`` in place of its content where one is given."""
    address = base + path_of("breathe", language)
    if view is not None:
        page.route(address, _with(view))
    page.goto(address)


def _with(view: h.Element) -> Callable[[Route], None]:
    def answer(route: Route) -> None:
        response = route.fetch()
        before, rest = response.text().split("<main", 1)
        opening, rest = rest.split(">", 1)
        after = rest.split("</main>", 1)[1]
        body = f"{before}<main{opening}><h1>{escape('Test')}</h1>{view}</main>{after}"
        kept = {
            k: v for k, v in response.headers.items() if k.startswith(("content-s", "content-t"))
        }
        route.fulfill(status=200, headers=kept, body=body)

    return answer


def breath(parts: tuple[int, ...], timer_s: int = 60) -> Any:
    return pacer(texts_of("en"), Pace("breath", *parts, timer_s), name="slow")


def water(page: Page) -> dict[str, Any]:
    (animation,) = page.locator(".breath-water").evaluate(ANIMATIONS)
    return animation


def live(page: Page) -> None:
    expect(page.locator("[data-pacer][data-live]")).to_be_visible()


def put_out_of_sight(page: Page, hidden: bool) -> None:
    page.evaluate(
        "(hidden) => { outOfSight = hidden;"
        " document.dispatchEvent(new Event('visibilitychange')); }",
        hidden,
    )


def body_list() -> h.Element:
    """The parts of the body as a protocol asks for them."""
    texts = texts_of("en")
    options = [Option(part, texts.get(f"body-{part}")) for part in BODY_PARTS]
    drawing = body_drawing()
    return option_group("where", "Where?", options, chosen=[], several=True, drawing=drawing)
