"""``release.json`` as the page and the service worker read it, in one Node process."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from random import Random
from typing import Any

from tests.fuzz.doors_data import ListingDoor, listing_meaning
from tests.fuzz.drill import CASE_LIMIT_MS, Broken
from workshop.paths import SITE

_PROGRAM = """
import { createInterface } from "node:readline";
import { parseListing } from "./listing.js";
for await (const line of createInterface({ input: process.stdin })) {
  const from = performance.now();
  let became;
  try {
    became = { listing: await parseListing(JSON.parse(line)) };
  } catch (fault) {
    became = fault.name === "ReleaseError" ? { code: fault.code } : { fault: String(fault) };
  }
  console.log(JSON.stringify({ ...became, ms: performance.now() - from }));
}
"""


class NodeListingDoor:
    """What passes means the same as the genuine listing; all else is a ReleaseError."""

    name = "release list in JavaScript"

    def __init__(self) -> None:
        self._genuine = ListingDoor()
        self._folder = tempfile.TemporaryDirectory(prefix="listing-")
        folder = Path(self._folder.name)
        shutil.copyfile(SITE / "js/listing.js", folder / "listing.js")
        (folder / "package.json").write_text('{"type": "module"}')
        (folder / "drill.js").write_text(_PROGRAM)
        self._node = subprocess.Popen(
            ["node", "drill.js"], cwd=folder, text=True, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    @staticmethod
    def available() -> bool:
        return shutil.which("node") is not None

    def make(self, random: Random) -> tuple[str, str]:
        return self._genuine.make(random)

    async def enter(self, spoiled: str) -> str:
        said = self._asked(spoiled)
        if "fault" in said:
            raise Broken(f"another exception: {said['fault'][:100]}")
        if said["ms"] > CASE_LIMIT_MS:
            raise Broken("more than a second")
        if "code" in said:
            return str(said["code"])
        if listing_meaning(json.dumps(said["listing"])) != listing_meaning(self._genuine.good):
            raise Broken("a changed listing passed")
        return "opened"

    def _asked(self, text: str) -> dict[str, Any]:
        pipe_in, pipe_out = self._node.stdin, self._node.stdout
        if pipe_in is None or pipe_out is None:
            raise Broken("Node has no pipes")
        pipe_in.write(json.dumps(text) + "\n")
        pipe_in.flush()
        answer: dict[str, Any] = json.loads(pipe_out.readline())
        return answer

    def close(self) -> None:
        self._node.kill()
        self._node.wait()
        self._folder.cleanup()
