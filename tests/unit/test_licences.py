"""Everything that ships brings its licence along."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workshop.licences import (
    LicenceError,
    licences_text,
    npm_folders,
    shipped_packages,
    third_party_page,
    write_licences,
)
from workshop.paths import CACHE, ROOT
from workshop.wheels import build_wheels


def write_package(folder: Path, **fields: object) -> None:
    folder.mkdir(parents=True)
    (folder / "package.json").write_text(json.dumps(fields))


def test_third_party_page_is_up_to_date() -> None:
    wheels = sorted((CACHE / "wheels").rglob("micropip-*.whl"))[-1:]
    page = (ROOT / "THIRD-PARTY.md").read_text()
    if not wheels:  # the wheel of micropip comes with the first build
        page = "".join(line for line in page.splitlines(True) if not line.startswith("| micropip"))
    assert page == third_party_page(shipped_packages(wheels))


def test_every_text_is_there_once_under_all_its_names(tmp_path: Path) -> None:
    packages = shipped_packages()
    text = licences_text(packages)
    for package in packages:
        assert f"{package.name} {package.version}".strip() in text
        assert package.text.strip() in text
        assert len(package.text) > 200
    assert text.count("Mozilla Public License Version 2.0\n") == 1
    assert "creativecommons.org/licenses/by/4.0" in text
    build_wheels(tmp_path / "engine/parts")
    write_licences(tmp_path)
    assert (tmp_path / "licences.txt").read_text() == text


def test_dependencies_are_found_where_node_finds_them(tmp_path: Path) -> None:
    modules = tmp_path / "node_modules"
    (tmp_path / "package.json").write_text('{"dependencies": {"a": "1"}}')
    write_package(modules / "a", name="a", dependencies={"b": "1", "ws": "1"})
    write_package(modules / "b", name="b", version="2", dependencies={"a": "1"})
    write_package(modules / "a/node_modules/b", name="b", version="1")
    write_package(modules / "unused", name="unused")
    assert npm_folders(modules, tmp_path / "package.json") == [
        modules / "a",
        modules / "a/node_modules/b",
    ]
    (modules / "a/package.json").write_text('{"name": "a", "dependencies": {"gone": "1"}}')
    with pytest.raises(LicenceError):
        npm_folders(modules, tmp_path / "package.json")
