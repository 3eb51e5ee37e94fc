"""``build.py bench vault``: the vault in the engine that ships, with one year and with ten.

Runs in the worker of the built site in Chromium: the app's own archive, WebCrypto, IndexedDB with
strict durability, and the page's localStorage for the second copy. In each size the vault as it is
takes turns with the same vault in one piece (one part without a limit), which is what every save
would rewrite and every catching up would read if it were not parted.

Entries are made up, of about the length that people write, 820 characters each.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.chromium import launch_chromium
from workshop.paths import DIST
from workshop.server import serving

SIZES = (10, 365, 3650)
CENTURY = 36_500
UNLOCK_LIMIT_MS, OPEN_LIMIT_MS, SAVE_LIMIT_MS = 1000, 100, 60
START_TIMEOUT_MS = 180_000
WORK = Path(__file__).with_name("vault_work.py")
HEADING = (
    "| entries | as | parts | unlock ms | open ms | list ms | save ms | p95 | mirror ms "
    "| bytes a save |"
)
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>vault</title>
<script type="module" src="vault-bench.js"></script><p id="state"></p></html>"""
SCRIPT = """
import {{ startEngine }} from "./{start}";
globalThis.trustedTypes?.createPolicy("default", {{ createScriptURL: (url) => url }});
const engine = await startEngine(new URL("./", import.meta.url).href);
globalThis.ask = async (name, fields) =>
  JSON.parse(await engine.handle(JSON.stringify({{ v: 1, name, fields }})));
// As the shell's storage-mirror.js does: parts, then the record, then away with the rest.
globalThis.mirror = ({{ record, parts, keep }}) => {{
  const started = performance.now();
  let outcome = "kept";
  try {{
    for (const [id, data] of Object.entries(parts)) {{
      localStorage.setItem(`notes.part.${{id}}`, data);
    }}
    localStorage.setItem("notes.record", record);
    const kept = new Set(["notes.record", ...keep.map((id) => `notes.part.${{id}}`)]);
    for (const key of Object.keys(localStorage)) if (!kept.has(key)) localStorage.removeItem(key);
  }} catch {{
    outcome = "full";
  }}
  return [outcome, performance.now() - started];
}};
document.querySelector("#state").textContent = "ready";
"""


def prepared(source: Path, folder: Path) -> Path:
    """A copy of the built site whose worker runs ``vault_work`` in place of the app's wire."""
    dist = Path(shutil.copytree(source, folder / "dist"))
    (work,) = (dist / "engine").glob("work.*.py")
    work.write_text(WORK.read_text("utf-8"), encoding="utf-8")
    for packed in work.parent.glob(f"{work.name}.*"):
        packed.unlink()
    (start,) = (dist / "engine").glob("start.*.js")
    (dist / "vault-bench.html").write_text(PAGE, encoding="utf-8")
    (dist / "vault-bench.js").write_text(SCRIPT.format(start=start.relative_to(dist).as_posix()))
    return dist


def ask(page: Page, name: str, **fields: object) -> Any:
    sent = {key: str(value) for key, value in fields.items()}
    answer = page.evaluate("([name, fields]) => ask(name, fields)", [name, sent])
    if isinstance(answer, dict) and "fault" in answer:
        raise SystemExit(f"{name}: {answer['fault']}")
    return answer


def measured(page: Page, count: int, saves: int, part_bytes: int) -> dict[str, Any]:
    """One size of vault, parted at ``part_bytes`` (0: not at all)."""
    page.evaluate("localStorage.clear()")
    made = ask(page, "make", count=count, part_bytes=part_bytes)
    unlocked = [ask(page, "unlock", part_bytes=part_bytes)["ms"] for _ in range(3)]
    opened = ask(page, "read", times=15)["ms"]
    listed = ask(page, "list", times=5)["ms"]
    saved, mirrored, written, full = [], [], [], False
    page.evaluate("event => mirror(event)", ask(page, "mirror"))
    for number in range(saves):
        answer = ask(page, "save", number=number)
        saved.append(answer["ms"])
        written.append(answer["bytes"])
        outcome, took_ms = page.evaluate("event => mirror(event)", answer["mirror"])
        mirrored.append(took_ms)
        full = full or outcome == "full"
    return {
        "entries": count,
        "parts": made["parts"],
        "text": made["text_bytes"],
        "unlock": statistics.median(unlocked),
        "open": statistics.median(opened),
        "list": statistics.median(listed),
        "save": statistics.median(saved),
        "save95": sorted(saved)[int(0.95 * (len(saved) - 1))],
        "mirror": statistics.median(mirrored),
        "written": statistics.median(written),
        "full": full,
    }


def line(kind: str, row: dict[str, Any]) -> str:
    mirror = "full" if row["full"] else f"{row['mirror']:.1f}"
    return (
        f"| {row['entries']:,} | {kind} | {row['parts']} | {row['unlock']:,.0f} "
        f"| {row['open']:.0f} | {row['list']:.0f} | {row['save']:.0f} | {row['save95']:.0f} "
        f"| {mirror} | {row['written']:,} |"
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py bench vault")
    parser.add_argument("--century", action="store_true", help=f"with {CENTURY:,} entries, too")
    parser.add_argument("--saves", type=int, default=40)
    parser.add_argument("--part-kib", type=int, default=0, help="try another size of parts")
    parser.add_argument("--dist", type=Path, default=DIST)
    parser.add_argument("--json", type=Path, help="write the figures here as well")
    options = parser.parse_args(arguments)
    parted = options.part_kib * 1024 or -1
    sizes = (*SIZES, CENTURY) if options.century else SIZES
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        dist = prepared(options.dist, Path(folder))
        with serving(dist) as base, sync_playwright() as playwright:
            browser = launch_chromium(playwright)
            page = browser.new_context(service_workers="block").new_page()
            page.goto(f"{base}vault-bench.html")
            expect(page.locator("#state")).to_have_text("ready", timeout=START_TIMEOUT_MS)
            (pack,) = (dist / "content").glob("en.*.json")
            ask(page, "pack", path=f"content/{pack.name}")
            print(HEADING)
            for count in sizes:
                for kind, part_bytes in (("parts", parted), ("one piece", 0)):
                    row = measured(page, count, options.saves, part_bytes)
                    rows.append({"as": kind, **row})
                    print(line(kind, row), flush=True)
            browser.close()
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    ten_years = next(row for row in rows if row["entries"] == 3650 and row["as"] == "parts")
    held = (
        ten_years["unlock"] <= UNLOCK_LIMIT_MS
        and ten_years["open"] <= OPEN_LIMIT_MS
        and ten_years["save"] <= SAVE_LIMIT_MS
    )
    print(
        f"ten years: unlock {ten_years['unlock']:.0f} of {UNLOCK_LIMIT_MS} ms, "
        f"open {ten_years['open']:.0f} of {OPEN_LIMIT_MS}, "
        f"save {ten_years['save']:.0f} of {SAVE_LIMIT_MS}: {'held' if held else 'NOT HELD'}"
    )
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
