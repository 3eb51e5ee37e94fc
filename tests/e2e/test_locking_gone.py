"""After leaving, erasing and locking: what is really gone."""

from __future__ import annotations

import json

from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e import journey
from tests.e2e.test_locking import UNSENT, writing


def test_quick_exit_blanks_and_stops_the_worker(visitor: BrowserContext, base: str) -> None:
    page = visitor.new_page()
    workers: list[str] = []
    page.on(
        "worker",
        lambda worker: (workers.append("up"), worker.on("close", lambda _: workers.append("down"))),
    )
    writing(page, base)
    assert "up" in workers
    blank_ms = page.evaluate(
        """() => {
          const start = performance.now();
          document.querySelector("[data-quick-exit]").click();
          if (document.body.childElementCount || !document.documentElement.hidden) return -1;
          return performance.now() - start;
        }"""
    )
    print(f"quick exit: blank after {blank_ms:.1f} ms")
    assert 0 <= blank_ms <= 100
    expect(page.locator("#main")).to_have_attribute("data-page", "exit")
    assert workers.count("down") == workers.count("up")
    page.go_back()
    assert UNSENT not in page.content()


# Rows in the database, and bytes in the files beside it.
HELD = """
async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await done(indexedDB.open("stillwater"));
  const rows = await done(db.transaction("records").objectStore("records").count());
  db.close();
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("stillwater");
  let bytes = 0;
  for await (const file of folder.values()) bytes += (await file.getFile()).size;
  return [rows, bytes];
}
"""


def test_erased_is_said_after_a_look(tab: Page, base: str) -> None:
    writing(tab, base)
    journey.move(tab, "journal")
    assert min(tab.evaluate(HELD)) > 0
    journey.erase_everything(tab)
    assert tab.evaluate(HELD) == [0, 0]
    assert tab.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('notes.'))") == []
    tab.reload()
    journey.ready(tab)
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "empty")


def held_in_worker(page: Page, words: str) -> int:
    """How many strings in the engine's JavaScript heap hold the words, by the browser's own tools.

    Only JavaScript's part of the worker: Python's memory is one array of bytes there, whose content
    no snapshot shows.
    """
    session = page.context.new_cdp_session(page)
    worker: dict[str, str] = {}
    chunks: list[str] = []
    session.on("Target.attachedToTarget", lambda event: worker.update(id=event["sessionId"]))

    def take(event: dict[str, str]) -> None:
        message = json.loads(event["message"])
        if message.get("method") == "HeapProfiler.addHeapSnapshotChunk":
            chunks.append(message["params"]["chunk"])
        elif message.get("id") == 1:
            worker["done"] = "yes"

    session.on("Target.receivedMessageFromTarget", take)
    session.send(
        "Target.setAutoAttach",
        {"autoAttach": True, "waitForDebuggerOnStart": False, "flatten": False},
    )
    assert worker.get("id"), "the engine's worker was not found"
    command = json.dumps({"id": 1, "method": "HeapProfiler.takeHeapSnapshot", "params": {}})
    session.send("Target.sendMessageToTarget", {"message": command, "sessionId": worker["id"]})
    for _ in range(600):
        if "done" in worker:
            break
        page.wait_for_timeout(100)
    session.detach()
    snapshot = json.loads("".join(chunks))
    return sum(words in text for text in snapshot["strings"])


def test_what_the_engine_holds_of_words_after_locking(tab: Page, base: str) -> None:
    """JavaScript's side of the worker, searched before and after; figures are printed."""
    writing(tab, base)
    tab.locator("#field-situation").press("End")
    tab.keyboard.insert_text(" zqcanaryzq")
    before = held_in_worker(tab, "")
    tab.locator('[data-lock-now="open"]').click()
    journey.form_of(tab, "vault.unlock_form")
    after = held_in_worker(tab, "zqcanaryzq")
    print(f"worker's heap: {before} strings, with the words after locking: {after}")
    assert before > 1000 and after == 0
