"""Our wheels: deterministic, installable, and refused by Pyodide when a byte has changed."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parts.stillwater_readable import render
from workshop.lock import LockError, make_lock
from workshop.paths import CACHE, NODE_MODULES
from workshop.wheels import WheelError, build_wheel, build_wheels, own_parts, read_wheel

LICENCE = b"a licence\n"
ISOLATES = {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}
ENTRIES = [
    {
        "id": "b",
        "created_at": "2026-03-02T09:30:00+01:00",
        "updated_at": "2026-03-04T10:00:00+01:00",
        "protocol_id": "thought-record",
        "language": "ar",
        "answers": [["situation", "اتصلت Anna بي.\nثم جلست."], ["other", "No label here."]],
        "before": {"pleasantness": 2, "energy": 3, "feeling": "sad"},
        "after": {"pleasantness": 4, "energy": None, "feeling": "an \u202eown\u2069 word"},
        "next_step": "Ten minutes outside.",
    },
    {"id": "a", "created_at": "2026-03-01T08:00:00+01:00", "answers": [["x", "First."]]},
]
LABELS = {
    "title": "My words",
    "protocol:thought-record": "A thought, looked at",
    "question:thought-record:situation": "What happened?",
    "before": "Before",
    "after": "After",
    "pleasantness": "Pleasant",
    "energy": "Energy",
    "feeling": "Feeling",
    "feeling:sad": "sad, low",
    "next_step": "One next step",
    "changed": "Changed",
    "date:2026-03-02T09:30:00+01:00": "Monday 2 March",
}
TEXT = """\
My words


2026-03-01 08:00

First.


Monday 2 March
A thought, looked at
Changed: \u20682026-03-04 10:00\u2069

Before
Pleasant: \u20682\u2069
Energy: \u20683\u2069
Feeling: \u2068sad, low\u2069

What happened?
اتصلت Anna بي.
ثم جلست.

No label here.

One next step
Ten minutes outside.

After
Pleasant: \u20684\u2069
Feeling: \u2068an own word\u2069
"""


def test_document_reads_as_meant() -> None:
    assert render(ENTRIES, LABELS) == TEXT
    assert (
        render([], {"title": "My words", "empty": "Nothing yet."}) == "My words\n\nNothing yet.\n"
    )


@given(st.text(), st.text(), st.text())
def test_no_words_are_lost_and_every_isolate_is_closed(answer: str, step: str, own: str) -> None:
    entry = {"answers": [["s", answer]], "next_step": step, "after": {"feeling": own}}
    text = render([entry], {"feeling": "Feeling"})

    def letters(words: str) -> str:
        return "".join(c for c in words if unicodedata.category(c)[0] in "LNPS")

    for words in (answer, step, own):
        assert letters(words) in letters(text)
    for line in text.split("\n"):
        if line.startswith("Feeling: \u2068"):
            depth = 0
            for letter in line:
                depth += ISOLATES.get(letter, 0)
                assert depth in {0, 1}
            assert depth == 0


def test_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    (part,) = own_parts()
    (tmp_path / "a").mkdir()
    (tmp_path / "b" / "sources").mkdir(parents=True)
    moved = Path(shutil.copytree(part.package, tmp_path / "b/sources/stillwater_readable"))
    first = build_wheel(part, tmp_path / "a", LICENCE)
    second = build_wheel(replace(part, package=moved), tmp_path / "b", LICENCE)
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.sha256 == hashlib.sha256(first.path.read_bytes()).hexdigest()
    assert first.file_name == "stillwater_readable-1.0.0-py3-none-any.whl"
    assert first.imports == ("stillwater_readable",)


def test_record_names_every_file_with_its_digest(tmp_path: Path) -> None:
    wheel = build_wheel(own_parts()[0], tmp_path, LICENCE)
    with zipfile.ZipFile(wheel.path) as archive:
        info = "stillwater_readable-1.0.0.dist-info"
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        rows = {
            row[0]: row[1:]
            for row in csv.reader(io.StringIO(archive.read(f"{info}/RECORD").decode()))
        }
        assert set(rows) == set(archive.namelist())
        assert rows.pop(f"{info}/RECORD") == ["", ""]
        for name, (digest, length) in rows.items():
            data = archive.read(name)
            expected = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
            assert (digest, length) == (f"sha256={expected}", str(len(data)))


@pytest.mark.slow
def test_pip_installs_it_and_python_runs_it(tmp_path: Path) -> None:
    wheel = build_wheel(own_parts()[0], tmp_path, LICENCE)
    target = tmp_path / "site"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    command += ["--disable-pip-version-check", "--target", str(target), str(wheel.path)]
    subprocess.run(command, check=True)
    program = (
        "import json, sys, importlib.metadata, stillwater_readable as part;"
        "print(importlib.metadata.version('stillwater-readable'));"
        "entries, labels = json.load(sys.stdin);"
        "sys.stdout.write(part.render(entries, labels))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps([ENTRIES, LABELS]),
        env={"PYTHONPATH": str(target), "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ran.stdout == "1.0.0\n" + TEXT


def test_what_is_no_wheel_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "x-1-py3-none-any.whl"
    bad.write_bytes(b"no zip")
    with pytest.raises(WheelError):
        read_wheel(bad)
    with pytest.raises(WheelError):
        read_wheel(tmp_path / "x-1-cp314-cp314-linux_x86_64.whl")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(WheelError):
        build_wheel(replace(own_parts()[0], package=empty), tmp_path, LICENCE)


def test_lock_knows_our_wheels_and_nothing_else(tmp_path: Path) -> None:
    stock = {"info": {"python": "3.14.2"}, "packages": {"numpy": {}}, "tool": {}}
    wheels = build_wheels(tmp_path / "parts")
    lock = make_lock(stock, wheels)
    assert lock["info"] == stock["info"]
    assert list(lock["packages"]) == ["stillwater-readable"]
    package = lock["packages"]["stillwater-readable"]
    assert package["sha256"] == wheels[0].sha256
    assert package["file_name"] == wheels[0].path.name
    with pytest.raises(LockError):
        make_lock(stock, [*wheels, *wheels])
    with pytest.raises(LockError):
        make_lock({}, wheels)


PYODIDE = """
import { loadPyodide } from PYODIDE_MODULE;
const options = { lockFileContents: JSON.stringify(LOCK), packageBaseUrl: FOLDER };
const python = await loadPyodide(options);
await python.loadPackage("micropip", { messageCallback() {} });
try {
  await python.runPythonAsync("import micropip; await micropip.install('stillwater-readable')");
  const render = python.runPython("import stillwater_readable; stillwater_readable.render");
  console.log(render(python.toPy([{ answers: [["s", "word"]] }]), python.toPy({})).trim());
} catch (fault) {
  console.log("refused");
}
"""


@pytest.mark.slow
@pytest.mark.parametrize(("tampered", "said"), [(False, "word"), (True, "refused")])
def test_micropip_installs_it_in_pyodide_by_its_hash(
    tmp_path: Path, tampered: bool, said: str
) -> None:
    indexed = sorted((CACHE / "wheels").rglob("micropip-*.whl"))[-1:]
    if not indexed or not shutil.which("node"):
        pytest.skip("needs Node and the wheel of micropip, which a build downloads")
    folder = tmp_path / "parts"
    wheels = build_wheels(folder, indexed)
    stock = json.loads((NODE_MODULES / "pyodide/pyodide-lock.json").read_text())
    lock = make_lock(stock, wheels)
    if tampered:
        ours = next(wheel for wheel in wheels if wheel.name == "stillwater-readable")
        ours.path.write_bytes(
            ours.path.read_bytes().replace(b"Entries in, text out", b"Entries in, text OUT")
        )
    script = tmp_path / "run.mjs"
    text = PYODIDE.replace("PYODIDE_MODULE", json.dumps(str(NODE_MODULES / "pyodide/pyodide.mjs")))
    script.write_text(
        text.replace("LOCK", json.dumps(lock)).replace("FOLDER", json.dumps(f"{folder}/"))
    )
    ran = subprocess.run(["node", str(script)], capture_output=True, text=True, check=True)
    assert ran.stdout.strip().splitlines()[-1] == said
