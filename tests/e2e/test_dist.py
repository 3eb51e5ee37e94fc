"""The built folder itself: whole, relative, pointing nowhere else, within its size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stillwater.views.site import LANGUAGES, PAGES, path_of
from workshop.release import check_release, read_files
from workshop.site_build import group_in_release

# Names, not addresses: XML namespaces, and the server address inside Emscripten's unused network
# code. The rest of the list may not grow without a reason written here.
NAMES = {"www.w3.org", "0.0.0.0"}
ABSOLUTE = re.compile(rb"""(?:https?|wss?)://([A-Za-z0-9.-]+)""")
TEXT = {".html", ".css", ".js", ".mjs", ".json", ".webmanifest", ".svg", ".py"}


def files(dist: Path, *endings: str) -> list[Path]:
    return [file for file in sorted(dist.rglob("*")) if file.suffix in endings]


def test_every_file_is_as_the_listing_says(dist):
    assert check_release(dist) == []


def test_nothing_points_to_another_origin(dist):
    found = {
        (file.relative_to(dist).as_posix(), host.decode())
        for file in files(dist, *TEXT)
        for host in ABSOLUTE.findall(file.read_bytes())
        if host.decode() not in NAMES
    }
    assert found == set()


def test_every_reference_of_a_page_is_relative_and_leads_to_a_file(dist):
    for page in files(dist, ".html"):
        html = page.read_text(encoding="utf-8")
        for target in re.findall(r'(?:href|src|data-exit)="([^"]*)"', html):
            if target.startswith(("#", "tel:", "sms:")):
                continue
            assert not target.startswith("/") and ":" not in target, (page, target)
            there = (page.parent / target.split("#")[0]).resolve()
            assert (there / "index.html" if there.is_dir() else there).is_file(), (page, target)


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_every_page_is_there_in_every_language(dist, language):
    for page in PAGES:
        html = (dist / path_of(page, language) / "index.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}"' in html
        assert html.index("Content-Security-Policy") < html.index("<title>")


def test_the_engine_with_the_app_stays_within_its_size(dist):
    sizes = [
        file.brotli_bytes or file.length_bytes
        for file in read_files(dist, version="0").files
        if file.path.startswith(("engine/", "content/en"))
        and not file.path.startswith("engine/parts/")
    ]
    assert sum(sizes) <= 4_400_000


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_the_heads_of_a_language_stay_within_their_size(dist, language):
    own = [file for file in read_files(dist, group_in_release, version="0").files
           if file.group == f"reading-{language}"]  # fmt: skip
    assert len(own) == 1 and (own[0].brotli_bytes or own[0].length_bytes) <= 2_000_000


def test_big_files_lie_there_compressed_too(dist):
    for file in dist.rglob("*"):
        if file.suffix in {".wasm", ".mjs", ".zip"} and file.stat().st_size > 100_000:
            for ending in (".br", ".gz"):
                assert file.with_name(file.name + ending).exists(), file
