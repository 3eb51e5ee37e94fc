"""The service worker on a small site of its own, in a real browser under the real headers."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.browser.chromium import launch_chromium
from tests.e2e.tiny_site import (
    ENGINE,
    PAGE_SCRIPT,
    TinySite,
    ask_state,
    open_and_install,
    prefetch,
    run_esbuild,
    state,
)
from workshop.paths import SITE
from workshop.policy import content_security_policy


@pytest.fixture(scope="session")
def page_script(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("script")
    (folder / "js").mkdir()
    for name in ("release.js", "listing.js"):
        shutil.copyfile(SITE / "js" / name, folder / name)
    (folder / "js/page.js").write_text(PAGE_SCRIPT)
    run_esbuild(
        str(folder / "js/page.js"), "--bundle", "--format=esm", f"--outfile={folder / 'out.js'}"
    )
    return (folder / "out.js").read_bytes()


@pytest.fixture
def site(tmp_path: Path, page_script: bytes) -> TinySite:
    return TinySite(tmp_path / "dist", page_script)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = launch_chromium(playwright)
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context() as made:
        yield made


def test_second_visit_works_with_the_server_gone_under_a_sub_path(
    site: TinySite, context: BrowserContext
) -> None:
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text))
    with site.served() as base:
        page = open_and_install(context, base)
        state(page, "controller", "changed")
        assert not any("_sha256" in path for path, _, _ in site.requests)
    page.goto(base + "en/help/?from=home")
    expect(page.get_by_role("heading")).to_have_text("Help en")
    expect(page.get_by_role("heading")).to_have_css("color", "rgb(1, 2, 3)")
    page.goto(base)
    expect(page.get_by_role("heading")).to_have_text("Choose")
    assert said == [], "no header and no file is a cause for complaint"


def test_offline_page_stands_in_for_a_page_not_kept(
    site: TinySite, context: BrowserContext
) -> None:
    with site.served() as base:
        page = open_and_install(context, base)
        port = urlsplit(base).port or 0
    page.goto(base + "es/help/")
    expect(page.get_by_role("heading")).to_have_text("Offline en")
    expect(page.get_by_role("heading")).to_have_css("color", "rgb(1, 2, 3)")
    assert page.url.endswith("/es/help/"), "so that loading again, online, shows the page"
    # One level up the relative links of the offline page would break: there it moves.
    page.goto(base + "es/")
    expect(page.get_by_role("heading")).to_have_text("Offline en")
    assert page.url.endswith("/en/offline/")
    with site.served(port=port):
        page.goto(base + "es/")
        expect(page.get_by_role("heading")).to_have_text("Home es")
        state(page, "ready", "yes")
        deadline = time.monotonic() + 20
        while not ask_state(page)["groups"]["lang-es"]:  # its pages arrive in the background
            assert time.monotonic() < deadline, "the pages of the language were not kept"
    page.goto(base + "es/help/")
    expect(page.get_by_role("heading")).to_have_text("Help es")


def test_headers_are_set_even_where_the_host_sends_none(
    site: TinySite, context: BrowserContext
) -> None:
    with site.served(headers=False) as base:
        page = open_and_install(context, base)
    answer = page.goto(base + "en/help/")
    assert answer is not None and answer.from_service_worker
    headers = answer.all_headers()
    assert headers["content-security-policy"] == content_security_policy()
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-type"] == "text/html; charset=utf-8"


def test_a_tampered_file_is_refused_and_the_page_is_told(
    site: TinySite, context: BrowserContext
) -> None:
    with site.served() as base:
        page = open_and_install(context, base)
        site.write(ENGINE, b"engine bad " * 2000)  # the same length
        broken = page.evaluate(f"() => fetch('{base}{ENGINE}').then(() => '', (f) => f.name)")
        assert broken == "TypeError"
        state(
            page, "message", json.dumps({"type": "refused", "path": ENGINE}, separators=(",", ":"))
        )
        assert prefetch(page, paths=[ENGINE]) == {"code": "refused", "path": ENGINE}
        site.write(ENGINE, b"engine one " * 2000)
        assert prefetch(page, paths=[ENGINE])["fetched"] == 1


def test_a_tampered_update_is_not_installed_and_the_old_release_goes_on(
    site: TinySite, context: BrowserContext
) -> None:
    with site.served() as base:
        page = open_and_install(context, base)
        site.page("en/help/index.html", "Help en", "second words")
        site.release("2")
        site.page("en/help/index.html", "Help en", "evil words!!")
        page.evaluate("() => registration.update().catch(() => {})")
        state(page, "last", "redundant")
        state(page, "message", '{"type":"refused","path":"en/help/index.html"}')
        page.goto(base + "en/help/")
        expect(page.locator("main")).to_have_text("first words")
        assert page.evaluate("() => !registration.waiting")


def test_a_listing_whose_id_does_not_fit_is_refused(
    site: TinySite, context: BrowserContext
) -> None:
    listing = json.loads((site.dist / "release.json").read_text())
    listing["headers"]["Content-Security-Policy"] = "default-src *"
    (site.dist / "release.json").write_text(json.dumps(listing))
    with site.served() as base:
        page = context.new_page()
        page.goto(base + "en/")
        state(page, "last", "redundant")
        assert prefetch(page, groups=["engine"])["code"] == "listing-changed"


def test_an_update_waits_and_fetches_only_what_changed(
    site: TinySite, context: BrowserContext
) -> None:
    with site.served() as base:
        page = open_and_install(context, base)
        first = ask_state(page)
        before = hashlib.sha256((site.dist / "en/help/index.html").read_bytes()).hexdigest()
        site.page("en/help/index.html", "Help en", "second words")
        site.release("2")
        site.requested()
        page.evaluate("() => registration.update()")
        state(page, "waiting", "installed")
        assert site.requested() == ["en/help/index.html", "release.json", "sw.js"]

        # Until a person says so, the release that runs goes on.
        other = context.new_page()
        other.goto(base + "en/help/")
        expect(other.locator("main")).to_have_text("first words")
        assert ask_state(page)["id"] == first["id"]
        assert page.evaluate("() => registration.waiting.state") == "installed"

        page.evaluate("() => { delete document.documentElement.dataset.controller; }")
        page.evaluate("() => registration.waiting.postMessage({ type: 'activate-update' })")
        state(page, "controller", "changed")
        page.goto(base + "en/help/")
        expect(page.locator("main")).to_have_text("second words")
        assert ask_state(page)["id"] != first["id"]
        kept = page.evaluate(
            """async () => (await Promise.all((await caches.keys()).map(
              async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
            ))).flat()"""
        )
        assert base + f"_release/{first['id']}" not in kept
        assert base + f"_sha256/{before}" not in kept
        assert len(kept) == len(set(kept)) == 6 + 1, "one listing, and each file of core and en"


def test_an_update_renews_the_engine_only_where_it_was_kept(
    site: TinySite, context: BrowserContext
) -> None:
    newer = ENGINE.replace("0123456789", "abcdef0123")
    with site.served() as base:
        page = open_and_install(context, base)
        assert prefetch(page, groups=["engine"])["fetched"] == 1
        (site.dist / ENGINE).unlink()
        site.write(newer, b"engine two " * 2000)
        site.release("2")
        site.requested()
        page.evaluate("() => registration.update()")
        state(page, "waiting", "installed")
        assert site.requested() == [newer, "release.json", "sw.js"]


def test_prefetched_bytes_are_counted_kept_and_served_offline(
    site: TinySite, context: BrowserContext
) -> None:
    with site.served() as base:
        page = open_and_install(context, base)
        result = prefetch(page, groups=["engine"])
        total = len(b"engine one " * 2000)
        assert (result["fetched"], result["reused"]) == (1, 0)
        assert result["seen"][0] == {"done": 0, "total": total}
        assert result["seen"][-1] == {"done": total, "total": total}
        assert ask_state(page)["groups"] == {
            "core": True, "engine": True, "lang-en": True, "lang-es": False,
        }  # fmt: skip
        site.requested()
        again = prefetch(page, groups=["engine"])
        assert (again["fetched"], again["reused"]) == (0, 1)
        assert site.requested() == []
    text = page.evaluate(f"() => fetch('{base}{ENGINE}').then((r) => r.text())")
    assert text.startswith("engine one")


def test_prefetch_works_without_service_worker_and_cache_storage(
    site: TinySite, context: BrowserContext
) -> None:
    # As on plain http in a local network, where a browser offers neither.
    context.add_init_script(
        """delete Navigator.prototype.serviceWorker;
        Object.defineProperty(globalThis, "caches", { value: undefined });
        Object.defineProperty(Crypto.prototype, "subtle", { value: undefined });"""
    )
    with site.served() as base:
        page = context.new_page()
        page.goto(base + "en/")
        assert prefetch(page, groups=["engine"])["fetched"] == 1
        site.requested()
        text = page.evaluate(f"() => fetch('{base}{ENGINE}').then((r) => r.text())")
        assert text.startswith("engine one")
        assert site.requested() == [], "the browser's own cache had it"


def test_a_page_of_a_newer_release_is_no_attack(site: TinySite, context: BrowserContext) -> None:
    with site.served() as base:
        page = open_and_install(context, base)
        site.page("es/index.html", "Home es", "newer words")
        site.release("2")
        page.goto(base + "es/")
        expect(page.locator("main")).to_have_text("newer words")


def test_other_methods_and_other_paths_pass_by(site: TinySite, context: BrowserContext) -> None:
    with site.served() as base:
        page = open_and_install(context, base)
        state(page, "controller", "changed")
        site.write("extra.txt", b"not in the release")
        assert page.evaluate("(u) => fetch(u).then((r) => r.text())", base + "extra.txt")
        status = page.evaluate(
            "(u) => fetch(u, { method: 'POST' }).then((r) => r.status)", base + "en/"
        )
        assert status == 501
