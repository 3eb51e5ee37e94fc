"""A tiny site with a listing and the real service worker, to try what the worker does."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from workshop.paths import NODE_MODULES, SITE
from workshop.policy import content_security_policy
from workshop.release import write_release
from workshop.server import serving

PREFIX = "/some/sub/path"
ENGINE = "engine/app-0123456789.txt"

# What the pages do: register the worker, and write down what happens where the test can see it.
PAGE_SCRIPT = """
import { prefetchVerified } from "../release.js";
const root = new URL("./", import.meta.url).href;
const state = document.documentElement.dataset;
globalThis.trustedTypes?.createPolicy("default", { createScriptURL: (url) => url });
globalThis.prefetch = async (options) => {
  const seen = [];
  try {
    const result = await prefetchVerified({ root, onProgress: (p) => seen.push(p), ...options });
    return { ...result, seen };
  } catch (fault) {
    return { code: fault.code, path: fault.path };
  }
};
if ("serviceWorker" in navigator) {
  const worker = navigator.serviceWorker;
  worker.addEventListener("message", ({ data }) => { state.message = JSON.stringify(data); });
  worker.addEventListener("controllerchange", () => { state.controller = "changed"; });
  const options = { scope: root, updateViaCache: "none" };
  const found = await worker.register(new URL("sw.js", root), options);
  globalThis.registration = found;
  const tell = () => {
    for (const name of ["installing", "waiting", "active"]) state[name] = found[name]?.state ?? "";
  };
  const watch = (arriving) => {
    arriving?.addEventListener("statechange", () => {
      state.last = arriving.state;
      tell();
    });
  };
  found.addEventListener("updatefound", () => watch(found.installing));
  watch(found.installing);
  tell();
  await worker.ready;
  state.ready = "yes";
}
"""


def page_html(title: str, depth: int, body: str) -> str:
    up = "../" * depth
    policy = content_security_policy(meta=True)
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8>"
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>{title}</title><link rel=icon href=data:,>"
        f"<link rel=stylesheet href={up}app-0123456789.css>"
        f"<h1>{title}</h1><main>{body}</main><script type=module src={up}page.js></script>"
    )


def run_esbuild(*arguments: str) -> None:
    subprocess.run(
        [str(NODE_MODULES / ".bin/esbuild"), *arguments, "--log-level=error"], check=True
    )


class TinySite:
    """Pages in two languages, a style sheet and an "engine", released and re-released at will."""

    def __init__(self, dist: Path, page_script: bytes) -> None:
        self.dist = dist
        self.requests: list[tuple[str, int, int]] = []
        self.write("page.js", page_script)
        self.write("app-0123456789.css", b"h1 { color: rgb(1, 2, 3) }")
        self.write(ENGINE, b"engine one " * 2000)
        self.write("index.html", page_html("Choose", 0, "root").encode())
        for language in ("en", "es"):
            self.page(f"{language}/index.html", f"Home {language}", "home")
            self.page(f"{language}/help/index.html", f"Help {language}", "first words")
            self.page(f"{language}/offline/index.html", f"Offline {language}", "offline")
        self.release("1")

    def write(self, path: str, data: bytes) -> None:
        (self.dist / path).parent.mkdir(parents=True, exist_ok=True)
        (self.dist / path).write_bytes(data)

    def page(self, path: str, title: str, body: str) -> None:
        self.write(path, page_html(title, path.count("/"), body).encode())

    def release(self, version: str) -> None:
        release = write_release(self.dist, version=version)
        run_esbuild(
            str(SITE / "js/sw.js"), "--bundle", "--format=iife",
            f"--define:__RELEASE_ID__={json.dumps(release.id)}", f"--outfile={self.dist / 'sw.js'}",
        )  # fmt: skip

    @contextmanager
    def served(self, *, headers: bool = True, port: int = 0) -> Iterator[str]:
        meter = lambda *answer: self.requests.append(answer)  # noqa: E731
        with serving(self.dist, prefix=PREFIX, headers=headers, port=port, meter=meter) as base:
            yield base

    def requested(self) -> list[str]:
        """Paths asked for since the last call, even where nothing had changed."""
        paths = sorted(path for path, _, _ in self.requests)
        self.requests.clear()
        return paths


def state(page: Page, name: str, value: str) -> None:
    """Wait until the page has seen ``value``."""
    expect(page.locator("html")).to_have_attribute(f"data-{name}", value)


def open_and_install(context: BrowserContext, base: str, path: str = "en/") -> Page:
    page = context.new_page()
    page.goto(base + path)
    state(page, "active", "activated")
    return page


def prefetch(page: Page, **options: object) -> dict[str, object]:
    return page.evaluate("(options) => globalThis.prefetch(options)", options)


def ask_state(page: Page) -> dict[str, object]:
    return page.evaluate(
        """() => new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => done(data);
          registration.active.postMessage({ type: "state" }, [port2]);
        })"""
    )
