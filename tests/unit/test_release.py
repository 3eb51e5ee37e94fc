"""The listing, its id, and the compressed files beside a release."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
from pathlib import Path

import brotli
import pytest

from workshop.compress import compress
from workshop.release import (
    Release,
    ReleasedFile,
    ReleaseError,
    check_release,
    group_of,
    read_files,
    size_table,
    write_release,
)

TEXT = "<p>Take your time.</p>\n" * 200


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    for path, text in {
        "index.html": TEXT,
        "en/index.html": TEXT + "en",
        "ar/help/index.html": TEXT + "ar",
        "engine/py-0123456789/pyodide.mjs": "export {};\n" * 300,
        "engine/parts/a-1.0-py3-none-any.whl": "wheel",
        "css/app-0123456789.css": "b{}",
        "sw.js": "self.x=1;\n" * 200,
        "_headers": "/*",
        "hosting/nginx.conf": "x" * 4000,
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def test_every_file_is_listed_with_size_digest_and_group(dist: Path) -> None:
    release = write_release(dist, version="1.2.3")
    listing = json.loads((dist / "release.json").read_text())
    assert listing["format"] == 1
    assert listing["version"] == "1.2.3"
    assert listing["id"] == release.id
    assert {path: file["group"] for path, file in listing["files"].items()} == {
        "index.html": "core",
        "css/app-0123456789.css": "core",
        "en/index.html": "lang-en",
        "ar/help/index.html": "lang-ar",
        "engine/py-0123456789/pyodide.mjs": "engine",
        "engine/parts/a-1.0-py3-none-any.whl": "part",
    }
    for path, file in listing["files"].items():
        data = (dist / path).read_bytes()
        assert file["length_bytes"] == len(data)
        assert file["sha256"] == hashlib.sha256(data).hexdigest()
    assert "Content-Security-Policy" in listing["headers"]


def test_same_files_give_the_same_bytes_wherever_they_lie(dist: Path, tmp_path: Path) -> None:
    write_release(dist, version="1")
    other = tmp_path / "other"
    for file in sorted(dist.rglob("*"), reverse=True):
        if file.is_file() and file.name != "release.json":
            target = other / file.relative_to(dist)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    write_release(other, version="1")
    assert (other / "release.json").read_bytes() == (dist / "release.json").read_bytes()


def test_id_is_the_documented_digest() -> None:
    release = Release("1", (ReleasedFile("a.txt", "ab" * 32, 5, "core"),), (("B", "2"), ("A", "1")))
    text = f"stillwater-release 1 1\nheader A: 1\nheader B: 2\n{'ab' * 32} 5 core a.txt\n"
    assert release.id == hashlib.sha256(text.encode()).hexdigest()


def test_order_means_nothing(dist: Path) -> None:
    release = read_files(dist)
    turned = Release(release.version, release.files[::-1], release.headers[::-1])
    assert turned.id == release.id
    assert turned.to_json() == release.to_json()


def test_any_change_changes_the_id(dist: Path) -> None:
    ids = {read_files(dist, version="1").id, read_files(dist, version="2").id}
    ids.add(read_files(dist, lambda path: "core", version="1").id)
    page = dist / "en/index.html"
    page.write_text(page.read_text().replace("Take", "take", 1))
    ids.add(read_files(dist, version="1").id)
    page.rename(dist / "en/page.html")
    ids.add(read_files(dist, version="1").id)
    without_policy = Release("1", read_files(dist, version="1").files, ())
    ids.add(without_policy.id)
    assert len(ids) == 6


def test_check_names_each_changed_missing_and_foreign_file(dist: Path) -> None:
    write_release(dist)
    assert check_release(dist) == []
    (dist / "index.html").write_text("changed")
    (dist / "en/index.html").unlink()
    (dist / "new.txt").write_text("new")
    assert check_release(dist) == [
        "missing: en/index.html",
        "changed: index.html",
        "not listed: new.txt",
    ]
    (dist / "release.json").write_text("{")
    with pytest.raises(ReleaseError):
        check_release(dist)


@pytest.mark.parametrize("name", ["a b.html", "é.html", "a#b.html", "a%20.html"])
def test_a_path_that_a_url_would_escape_is_refused(dist: Path, name: str) -> None:
    (dist / name).write_text("x")
    with pytest.raises(ReleaseError):
        read_files(dist)


def test_empty_folder_and_bad_version_are_refused(dist: Path, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError):
        read_files(tmp_path / "nothing")
    with pytest.raises(ReleaseError):
        read_files(dist, version="1 2")


def test_compressed_files_hold_the_same_bytes_and_are_smaller(dist: Path, tmp_path: Path) -> None:
    assert compress(dist, tmp_path / "cache") == 5
    packed = {file.relative_to(dist).as_posix() for file in dist.rglob("*.br")}
    assert packed == {
        "index.html.br",
        "en/index.html.br",
        "ar/help/index.html.br",
        "engine/py-0123456789/pyodide.mjs.br",
        "sw.js.br",
    }
    for path in packed:
        source = dist / path.removesuffix(".br")
        assert brotli.decompress((dist / path).read_bytes()) == source.read_bytes()
        zipped = source.with_name(source.name + ".gz").read_bytes()
        assert gzip.decompress(zipped) == source.read_bytes()
        assert zipped[4:8] == b"\0\0\0\0", "the time stamp of gzip must be 0"
        assert max(len(zipped), (dist / path).stat().st_size) < source.stat().st_size


def test_compressing_again_uses_the_cache_and_drops_what_is_stale(
    dist: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    compress(dist, cache)
    first = (dist / "index.html.br").read_bytes()
    (dist / "en/index.html").unlink()
    assert compress(dist, cache) == 0
    assert (dist / "index.html.br").read_bytes() == first
    assert not (dist / "en/index.html.br").exists()
    (dist / "index.html").write_text(TEXT + "more")
    assert compress(dist, cache) == 1
    assert (dist / "index.html.br").read_bytes() != first


def test_a_file_that_does_not_shrink_stays_alone(dist: Path, tmp_path: Path) -> None:
    noise = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(64))
    (dist / "noise.wasm").write_bytes(noise)
    compress(dist, tmp_path / "cache")
    assert not (dist / "noise.wasm.br").exists()
    assert not (dist / "noise.wasm.gz").exists()


def test_size_table_adds_up_per_group_and_names_big_files(dist: Path, tmp_path: Path) -> None:
    compress(dist, tmp_path / "cache")
    release = write_release(dist)
    table = size_table(release, dist, big_bytes=1000)
    rows = {line.split()[0]: line.split()[1:] for line in table.splitlines() if line.strip()}
    engine = next(file for file in release.files if file.group == "engine")
    assert rows["engine"] == ["1", f"{engine.length_bytes:,}", f"{engine.brotli_bytes:,}"]
    assert rows["all"][1] == f"{sum(file.length_bytes for file in release.files):,}"
    assert engine.path in rows
    assert "css/app-0123456789.css" not in rows


def test_groups_follow_the_shipped_languages() -> None:
    assert group_of("es/about/index.html") == "lang-es"
    assert group_of("css/x.css") == "core"
    assert group_of("index.html") == "core"
