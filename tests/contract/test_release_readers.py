"""Python writes the listing and JavaScript reads it: both must see the same thing."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from workshop.paths import SITE
from workshop.policy import is_hashed, media_types
from workshop.release import FILE_NAME, write_release

pytestmark = pytest.mark.skipif(not shutil.which("node"), reason="needs Node")


def in_node(folder: Path, body: str, value: object) -> Any:
    """Run ``body`` with the module as ``release`` and ``value``; returns what it returns."""
    for name in ("release.js", "listing.js"):
        shutil.copyfile(SITE / "js" / name, folder / name)
    (folder / "package.json").write_text('{"type": "module"}')
    program = (
        'import * as release from "./release.js";'
        f"const value = {json.dumps(value)};"
        f"const run = async () => {{ {body} }};"
        "console.log(JSON.stringify(await run()));"
    )
    (folder / "run.mjs").write_text(program)
    ran = subprocess.run(["node", "run.mjs"], cwd=folder, capture_output=True, check=True)
    return json.loads(ran.stdout)


def test_a_listing_is_accepted_and_every_changed_one_refused(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    # Names whose order differs between a plain sort and one that follows a language's rules.
    for name in ("a.txt", "B.txt", "a_b.txt", "a-b.txt", "Z/a.txt", "en/index.html"):
        (dist / name).parent.mkdir(parents=True, exist_ok=True)
        (dist / name).write_text(name)
    release = write_release(dist, version="1.0")
    good = (dist / FILE_NAME).read_text()
    first = release.files[0]
    bad = {
        "digest": good.replace(first.sha256, "0" * 64),
        "length": good.replace('"length_bytes":5', '"length_bytes":6'),
        "group": good.replace("lang-en", "lang-es"),
        "path": good.replace("a_b.txt", "a_c.txt"),
        "version": good.replace('"1.0"', '"1.1"'),
        "policy": good.replace("default-src 'none'", "default-src *"),
        "id": good.replace(release.id, "f" * 64),
        "format": good.replace('"format":1', '"format":2'),
        "no digest": good.replace(first.sha256, "x"),
        "cut": good[:-20],
    }
    assert good not in bad.values()
    said = in_node(
        tmp_path,
        """return Promise.all(value.map((text) =>
          release.parseListing(text).then(({ id }) => id, ({ code }) => code)));""",
        [good, *bad.values()],
    )
    expected = ["listing-changed"] * 7 + ["listing-unreadable"] * 3
    assert dict(zip(["good", *bad], said, strict=True)) == dict(
        zip(["good", *bad], [release.id, *expected], strict=True)
    )


def test_types_are_the_same(tmp_path: Path) -> None:
    types = media_types()
    said = in_node(
        tmp_path, "return value.map((e) => release.mediaType(`x/y${e}`));", [*types, ".none"]
    )
    assert said == [*types.values(), "application/octet-stream"]


def test_a_digest_in_a_name_is_seen_alike(tmp_path: Path) -> None:
    paths = {
        "js/shell.6c6021c0cd.js": "js/shell.js",
        "engine/py-f13e872b57/x.mjs": "engine/py/x.mjs",
        "en/index.html": "en/index.html",
        "engine/parts/a-1.0-py3-none-any.whl": "engine/parts/a-1.0-py3-none-any.whl",
        "sw.js": "sw.js",
    }
    said = in_node(tmp_path, "return value.map(release.lastingName);", list(paths))
    assert said == list(paths.values())
    assert [path != lasting for path, lasting in paths.items()] == [is_hashed(p) for p in paths]
