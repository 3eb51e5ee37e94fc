"""The browser adapters of Crypto, Store, Clock and Random, in Pyodide in a real browser.

The same contract suites as in CPython run twice: in a secure context (WebCrypto), and on plain http
under another host name, where ``crypto.subtle`` is missing and @noble does the work.
"""

from __future__ import annotations

import functools
import io
import json
import shutil
import subprocess
import threading
import zipfile
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.browser.chromium import launch_chromium
from tests.contract import crypto_contract, store_contract

ROOT = Path(__file__).resolve().parents[2]
INSECURE_HOST = "stillwater.test"

ENTRY = """
import { loadPyodide } from "./pyodide/pyodide.mjs";
import * as ports from "./vault-ports.js";
const python = await loadPyodide();
python.registerJsModule("stillwater_js", ports);
python.unpackArchive(await (await fetch("sources.zip")).arrayBuffer(), "zip", {
  extractDir: "/sources",
});
python.runPython("import sys; sys.path[:0] = ['/sources/py', '/sources']");
globalThis.python = python;
"""

# What every piece of Python below may use.
PRELUDE = """
import json
from stillwater.browser.crypto_web import WebCrypto
from stillwater.browser.store_indexeddb import IndexedDbStore
from stillwater.browser.system import BrowserClock, BrowserRandom
from stillwater.ports import KdfParameters, StoreFull
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.vault import Vault

cheap = KdfParameters(8, 1, 1)
TEST_ONLY = KdfPolicy(cheap, KdfParameters(64 * 1024, 4, 4), 2**20, (cheap,))
PASSPHRASE = "only for testing, long"

def vault(database):
    store = IndexedDbStore(database)
    return Vault(WebCrypto(), store, BrowserRandom(), BrowserClock(), TEST_ONLY)
"""


def _sources_zip() -> bytes:
    """The Python under test and the contract suites, as one archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        files = [*(ROOT / "py" / "stillwater").rglob("*.py")]
        files += (ROOT / "tests" / "contract").glob("*_contract.py")
        files.append(ROOT / "tests" / "vectors" / "crypto.json")
        for file in files:
            archive.write(file, file.relative_to(ROOT))
    return buffer.getvalue()


class _QuietHandler(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 - as in the class it extends
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_arguments):
        pass


@pytest.fixture(scope="module")
def port(tmp_path_factory):
    """The port of a server that has what the test page needs."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "node_modules" / "pyodide", folder / "pyodide")
    subprocess.run(
        [
            ROOT / "node_modules" / ".bin" / "esbuild",
            ROOT / "site" / "js" / "engine" / "vault-ports.js",
            "--bundle",
            "--format=esm",
            f"--outfile={folder / 'vault-ports.js'}",
            "--log-level=error",
        ],
        check=True,
    )
    (folder / "sources.zip").write_bytes(_sources_zip())
    (folder / "entry.js").write_text(ENTRY)
    (folder / "index.html").write_text(
        '<!doctype html><title>ports</title><script type="module" src="entry.js"></script>'
    )
    handler = functools.partial(_QuietHandler, directory=folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()


@pytest.fixture(scope="module")
def chromium():
    with sync_playwright() as playwright:
        browser = launch_chromium(
            playwright, f"--host-resolver-rules=MAP {INSECURE_HOST} 127.0.0.1"
        )
        yield browser
        browser.close()


def _open(browser, host: str, port: int) -> Page:
    page = browser.new_context(timezone_id="Asia/Kathmandu").new_page()
    page.goto(f"http://{host}:{port}/")
    page.wait_for_function("globalThis.python !== undefined", timeout=120_000)
    page.evaluate("code => python.runPythonAsync(code)", PRELUDE)
    return page


@pytest.fixture(scope="module")
def secure(chromium, port):
    page = _open(chromium, "127.0.0.1", port)
    assert page.evaluate("isSecureContext && crypto.subtle !== undefined")
    return page


@pytest.fixture(scope="module")
def insecure(chromium, port):
    page = _open(chromium, INSECURE_HOST, port)
    assert page.evaluate("!isSecureContext && crypto.subtle === undefined")
    return page


def run_python(page: Page, code: str):
    """Runs code whose last line is an expression that JSON can hold."""
    *before, last = code.strip().splitlines()
    whole = "\n".join([*before, f"json.dumps({last.strip()})"])
    return json.loads(page.evaluate("code => python.runPythonAsync(code)", whole))


@pytest.mark.parametrize("check", [check.__name__ for check in crypto_contract.CHECKS])
@pytest.mark.parametrize("context", ["secure", "insecure"])
def test_crypto(request, context, check):
    code = f"from tests.contract.crypto_contract import {check}\nawait {check}(WebCrypto())"
    assert run_python(request.getfixturevalue(context), code) is None


@pytest.mark.parametrize("check", [check.__name__ for check in store_contract.CHECKS])
def test_store(secure, check):
    code = (
        f"from tests.contract.store_contract import {check}\n"
        f"await {check}(IndexedDbStore('contract-{check}'))"
    )
    assert run_python(secure, code) is None


@pytest.mark.parametrize("context", ["secure", "insecure"])
def test_where_there_is_no_second_place_the_database_goes_on_alone(request, context):
    """Pages, unlike workers, have no synchronous access handles; plain http has no such files."""
    code = """
from stillwater.browser.log_opfs import OpfsLog
from stillwater.vault.store_pair import PairStore
store = PairStore(IndexedDbStore("alone"), OpfsLog("alone"))
missing = await OpfsLog("alone").hold("vault") is None
await store.commit("vault", b"one", 1, 0)
await store.heal("vault")
held = await store.read_all("vault")
await store.erase("vault")
[missing, held == [b"one"], store.places, await store.read_all("vault") == []]
"""
    assert run_python(request.getfixturevalue(context), code) == [True, True, 1, True]


def test_two_vaults_over_one_database_lose_nothing(secure):
    code = """
import asyncio
one, two = vault("shared"), vault("shared")
await one.create(PASSPHRASE)
await two.unlock(PASSPHRASE)
async def write(which, name):
    for n in range(15):
        entry = {"id": f"{name}{n}", "updated_at": "2026-01-01T00:00:00+00:00"}
        await which.change(lambda c: {**c, "entries": [*c["entries"], entry]})
await asyncio.gather(write(one, "a"), write(two, "b"))
three = vault("shared")
report = await three.unlock(PASSPHRASE)
[len({entry["id"] for entry in three.content["entries"]}), report.damaged_copies]
"""
    assert run_python(secure, code) == [30, 0]


def test_a_full_disk_keeps_the_old_value_and_says_so(chromium, port):
    page = _open(chromium, "127.0.0.1", port)
    # Before the first write: Chromium remembers for a while how much room there was.
    devtools = page.context.new_cdp_session(page)
    origin = page.evaluate("location.origin")
    devtools.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 200_000})
    code = """
full = vault("full")
first = await full.create(PASSPHRASE, {"entries": [{"id": "kept"}]})
try:
    await full.change(lambda c: {**c, "much": "x" * 3_000_000})
    outcome = "saved"
except StoreFull:
    outcome = "full"
again = vault("full")
report = await again.unlock(PASSPHRASE)
same = again.content == full.content == {"entries": [{"id": "kept"}]}
[outcome, same, report.generation == first.generation]
"""
    assert run_python(page, code) == ["full", True, True]
    page.context.close()


def test_a_database_that_another_tab_deletes_is_opened_again(secure):
    code = """
import js
from pyodide.code import run_js
store = IndexedDbStore("deleted")
await store.commit("vault", b"one", 1, 0)
gone = run_js('''() => new Promise((resolve) => {
  const request = indexedDB.deleteDatabase("deleted");
  request.onsuccess = () => resolve("gone");
})''')
outcome = await gone()
after = await store.read_all("vault")
await store.commit("vault", b"two", 1, 0)
[outcome, after == [], await store.read_all("vault") == [b"two"]]
"""
    assert run_python(secure, code) == ["gone", True, True]


def test_a_database_that_cannot_be_opened_is_unavailable(secure):
    code = """
from pyodide.code import run_js
from stillwater.ports import StoreUnavailable
newer = run_js('''() => new Promise((resolve) => {
  const request = indexedDB.open("newer", 9);
  request.onsuccess = () => { request.result.close(); resolve(null); };
})''')
await newer()
outcomes = []
store = IndexedDbStore("newer")
for attempt in (store.read_all("v"), store.commit("v", b"x", 1, 0), store.erase("v")):
    try:
        await attempt
        outcomes.append("no error")
    except StoreUnavailable as fault:
        outcomes.append(repr(fault))
outcomes
"""
    assert run_python(secure, code) == ["StoreUnavailable()"] * 3


def test_large_random_tokens_come_in_chunks(insecure):
    code = """
token = BrowserRandom().token(200_000)
[len(token), len(set(token[i:i + 16] for i in range(0, 200_000, 16)))]
"""
    assert run_python(insecure, code) == [200_000, 12_500]


def test_the_clock_has_the_zone_of_the_browser(secure):
    code = "int(BrowserClock().now().utcoffset().total_seconds())"
    assert run_python(secure, code) == (5 * 60 + 45) * 60


def test_what_webcrypto_seals_noble_opens(secure, insecure):
    sealing = """
sealed = await WebCrypto().aes_gcm_seal(bytes(32), bytes(12), b"one and the same", b"header")
sealed.hex()
"""
    sealed = run_python(secure, sealing)
    assert run_python(insecure, sealing) == sealed
    opening = f"""
plain = await WebCrypto().aes_gcm_open(bytes(32), bytes(12), bytes.fromhex("{sealed}"), b"header")
plain.decode()
"""
    assert run_python(insecure, opening) == "one and the same"
