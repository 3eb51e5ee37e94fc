"""A page on which tests drive a vault inside the shipped engine.

The engine is the built one: interpreter, standard library, app and worker, under the real headers.
Only the few lines that hand the wire to the application are others: they save what the page sends
with ``Vault.change`` over the real store, and say so when the commit has returned.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Page, expect

ENGINE_TIMEOUT_MS = 120_000
PASSPHRASE = "seven quiet herons at dawn"

WORK = """
import json

from polyscript import xworker
from stillwater.browser.crypto_web import WebCrypto
from stillwater.browser.log_opfs import OpfsLog
from stillwater.browser.store_indexeddb import IndexedDbStore
from stillwater.browser.system import BrowserClock, BrowserRandom
from stillwater.vault import copies
from stillwater.vault.content import live_items, put_item
from stillwater.vault.kdf import STANDARD
from stillwater.vault.store_pair import PairStore
from stillwater.vault.vault import RECORD_NAME, Vault

crypto, clock = WebCrypto(), BrowserClock()
shelf, log = IndexedDbStore(), OpfsLog()
store = PairStore(shelf, log)
vault = Vault(crypto, store, BrowserRandom(), clock)


# The newest that each place has by itself: the database, and the log beside it.
async def generations():
    held = await log.hold(RECORD_NAME)
    logged = await held.copies() if held else []
    if held:
        await held.let_go()
    places = (await shelf.copies(RECORD_NAME), logged)
    return [max((copy.generation for copy in place), default=0) for place in places]


async def open_vault(fields):
    places = await generations()
    held = await store.read_all(RECORD_NAME)
    unread = len(copies.sift(held, STANDARD).refused)
    damaged = 0
    if held:
        damaged = (await vault.unlock(fields["passphrase"])).damaged_copies
    else:
        await vault.create(fields["passphrase"], cost=STANDARD.ladder[0])
    found, torn = {}, 0
    for item in live_items(vault.content):
        text = item["text"]
        digest = await crypto.sha256(text.encode())
        whole = len(text) == item["length"] and digest.hex() == item["checksum"]
        torn += not whole
        if whole:
            found[item["id"]] = item["sequence"]
    counts = {"torn": torn, "unread": unread, "damaged": damaged}
    return {"found": found, "places": places, **counts}


async def save(fields):
    item = {
        "id": fields["slot"],
        "updated_at": clock.now().isoformat(),
        "sequence": int(fields["sequence"]),
        "length": int(fields["length"]),
        "checksum": fields["checksum"],
        "text": fields["text"],
    }
    await vault.change(lambda content: put_item(content, item))
    return True


DOES = {"open": open_vault, "save": save}


async def handle(text):
    command = json.loads(text)
    try:
        return json.dumps(await DOES[command["name"]](command["fields"]))
    except Exception as fault:
        return json.dumps({"fault": type(fault).__name__})


xworker.sync.handle = handle
"""
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>lab</title>
<link rel="icon" href="data:,"><script type="module" src="lab.js"></script><p id="state"></p></html>
"""
# The page waits for each commit, as the app's page does, and only then says that it was saved. The
# alternative gets the same text at the same moment: a setItem that returned.
SCRIPT = """
import { startEngine } from "./START";
globalThis.trustedTypes?.createPolicy("default", { createScriptURL: (url) => url });
const engine = await startEngine(new URL("./", import.meta.url).href);

async function ask(name, fields) {
  const answer = JSON.parse(await engine.handle(JSON.stringify({ v: 1, name, fields })));
  if (answer?.fault) throw new Error(`vault fault ${answer.fault}`);
  return answer;
}
const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
const textOf = (length) =>
  hex(crypto.getRandomValues(new Uint8Array(512))).repeat(length / 1024 + 1).slice(0, length);
const checksumOf = async (text) =>
  hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));

const LOCAL_SLOTS = 2; // two of the longest texts fit its quota
async function openLocal() {
  const found = {};
  let torn = 0;
  for (let slot = 0; slot < LOCAL_SLOTS; slot += 1) {
    const held = localStorage.getItem(`lab.${slot}`);
    if (held === null) continue;
    const [sequence, length, checksum] = held.split(" ", 3);
    const text = held.slice(held.lastIndexOf(" ") + 1);
    if (text.length === Number(length) && (await checksumOf(text)) === checksum) {
      found[slot] = Number(sequence);
    } else torn += 1;
  }
  return { found, torn };
}

globalThis.openBoth = async (passphrase) => ({
  vault: await ask("open", { passphrase }),
  local: await openLocal(),
});

/** Save one text after another, each said aloud once it is acknowledged. */
globalThis.saveOnAndOn = async (lengths, first, slots, withLocal) => {
  for (let n = 0; n < lengths.length; n += 1) {
    const sequence = first + n;
    const text = textOf(lengths[n]);
    const checksum = await checksumOf(text);
    const slot = `slot-${sequence % slots}`;
    const length = String(text.length);
    await ask("save", { slot, sequence: String(sequence), length, checksum, text });
    console.log(`acknowledged vault ${slot} ${sequence}`);
    if (!withLocal) continue;
    const place = sequence % LOCAL_SLOTS;
    localStorage.setItem(`lab.${place}`, [sequence, length, checksum, text].join(" "));
    console.log(`acknowledged local ${place} ${sequence}`);
  }
  return lengths.length;
};

/** One after another, each in a place of its own; nothing is waited for but the commits. */
globalThis.saveMany = async (name, count, length) => {
  const from = performance.now();
  for (let sequence = 0; sequence < count; sequence += 1) {
    const text = textOf(length);
    await ask("save", {
      slot: `${name}-${sequence}`,
      sequence: String(sequence),
      length: String(length),
      checksum: await checksumOf(text),
      text,
    });
  }
  return performance.now() - from;
};

/** How many rows the database holds, by the kind of their key. */
globalThis.rowsHeld = async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await done(indexedDB.open("stillwater"));
  const keys = await done(db.transaction("records").objectStore("records").getAllKeys());
  db.close();
  const parts = keys.filter((key) => key[1] === "part").length;
  return { copies: keys.length - parts, parts };
};
document.querySelector("#state").textContent = "ready";
"""


def build_lab(source: Path, folder: Path) -> Path:
    """A copy of the built site ``source`` below ``folder``, with the lab's page beside it."""
    dist = Path(shutil.copytree(source, folder / "dist"))
    (work,) = (dist / "engine").glob("work.*.py")
    for packed in work.parent.glob(f"{work.name}.*"):
        packed.unlink()
    work.write_text(WORK, encoding="utf-8")
    (start,) = (dist / "engine").glob("start.*.js")
    (dist / "lab.html").write_text(PAGE, encoding="utf-8")
    script = SCRIPT.replace("START", start.relative_to(dist).as_posix())
    (dist / "lab.js").write_text(script, encoding="utf-8")
    return dist


def open_lab(page: Page, base: str) -> None:
    """Wait until the engine runs."""
    page.goto(f"{base}lab.html")
    expect(page.locator("#state")).to_have_text("ready", timeout=ENGINE_TIMEOUT_MS)
