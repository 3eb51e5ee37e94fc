"""The licences of all that travels in dist/, in one text: ``dist/licences.txt``.

What ships is read from where it comes from: the npm packages that ``package.json`` needs at run
time with all they need in turn, the Python packages in the engine's bundle, and the wheels in
dist/. Texts that a package forgot to bring along lie in ``site/licences``.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path

from workshop.paths import NODE_MODULES, ROOT, SITE

FILE_NAME = "licences.txt"
#: Python packages that the engine's bundle takes from the environment.
BUNDLED_PYTHON = ("htpy", "markupsafe")
#: Needed by Pyodide under Node or by type checkers alone; no byte of them ships.
NOT_SHIPPED = frozenset({
    "ws", "@types/emscripten",
    # transformers.js outside browsers, and the parts of ONNX Runtime Web that are not bundled
    "onnxruntime-node", "sharp", "flatbuffers", "guid-typescript", "long", "platform", "protobufjs",
})  # fmt: skip
#: Packages that came without their text, by name -> a file here with that text and its holder.
_SPARE_TEXTS = {
    "@fluent/bundle": "LICENSE",
    "@ungap/with-resolvers": "site/licences/ISC-WebReflection.txt",
    "@webreflection/utils": "site/licences/MIT-WebReflection.txt",
    "codedent": "site/licences/ISC-WebReflection.txt",
    "onnxruntime-common": "site/licences/onnx-runtime.txt",
    "onnxruntime-web": "site/licences/onnx-runtime.txt",
    "pyodide": "site/licences/MPL-2.0.txt",
    "to-json-callback": "site/licences/ISC-WebReflection.txt",
}
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*", re.IGNORECASE)


class LicenceError(RuntimeError):
    """A shipped package has no licence text; add it to ``site/licences``."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """One package in dist/: its name, version, licence (as it says itself), and full text."""

    name: str
    version: str
    licence: str
    text: str


def shipped_packages(wheels: Iterable[Path] = ()) -> list[Shipped]:
    """Everything bundled, sorted by name. Raises LicenceError."""
    found = [_npm_package(folder) for folder in npm_folders(NODE_MODULES, ROOT / "package.json")]
    found += [_python_package(name) for name in BUNDLED_PYTHON]
    found += [_wheel(wheel) for wheel in wheels if not wheel.name.startswith("stillwater_")]
    python = (SITE / "licences/Python.txt").read_text(encoding="utf-8")
    found.append(Shipped("CPython (in pyodide)", "", "Python-2.0.1", python))
    libraries = (SITE / "licences/engine-libraries.txt").read_text(encoding="utf-8")
    e5 = (SITE / "licences/e5-small.txt").read_text(encoding="utf-8")
    found.append(Shipped("multilingual-e5-small (model)", "", "MIT", e5))
    found.append(Shipped("C libraries (in pyodide)", "", "see text", libraries))
    data = (SITE / "licences/model-data.txt").read_text(encoding="utf-8")
    found.append(Shipped("Texts behind the reading models", "", "CC-BY-4.0", data))
    return sorted(found, key=lambda package: (package.name.lower(), package.version))


def write_licences(dist: Path) -> None:
    """Write ``licences.txt``; wheels are looked for in ``engine/parts``. Raises LicenceError."""
    packages = shipped_packages(sorted((dist / "engine/parts").glob("*.whl")))
    text = licences_text(packages)
    (dist / FILE_NAME).write_text(text, encoding="utf-8", newline="\n")


def licences_text(packages: list[Shipped]) -> str:
    """Our own licences first, then each text once, under the names of those who share it."""
    sections = [
        (["Stillwater: code"], (ROOT / "LICENSE").read_text(encoding="utf-8")),
        (["Stillwater: words"], (ROOT / "LICENSE-CONTENT").read_text(encoding="utf-8")),
    ]
    by_text: dict[str, list[str]] = {}
    for package in packages:
        title = f"{package.name} {package.version}".strip()
        by_text.setdefault(package.text.strip(), []).append(f"{title} ({package.licence})")
    sections += [(titles, text) for text, titles in by_text.items()]
    parts = ["\n".join([*titles, "", text.strip(), ""]) for titles, text in sections]
    return f"\n{'=' * 78}\n\n".join(parts)


def third_party_page(packages: list[Shipped]) -> str:
    """THIRD-PARTY.md: a table of every library and its licence."""
    rows = sorted({(package.name, package.licence) for package in packages}, key=_by_name)
    return _PAGE_HEAD + "".join(f"| {name} | {licence} |\n" for name, licence in rows)


_PAGE_HEAD = """\
# Libraries that travel with Stillwater

Each ships inside `dist/` with its licence; the full texts are in `dist/licences.txt`, which
`py/workshop/licences.py` puts together. A test fails when this table is out of date. The pinned
versions are in `package-lock.json`, `requirements.txt` and `requirements-browser.txt`.

| Library | Licence |
|---|---|
"""


def _by_name(row: tuple[str, str]) -> str:
    return row[0].lower()


def npm_folders(node_modules: Path, package_json: Path) -> list[Path]:
    """The folders of all packages needed at run time, resolved as Node resolves them."""
    found: dict[Path, None] = {}
    waiting = [(node_modules.parent, name) for name in _dependencies(package_json)]
    while waiting:
        wanted_by, name = waiting.pop()
        if name in NOT_SHIPPED:
            continue
        folder = _resolve(wanted_by, name, node_modules)
        if folder not in found:
            found[folder] = None
            waiting += [(folder, other) for other in _dependencies(folder / "package.json")]
    return sorted(found)


def _dependencies(package_json: Path) -> list[str]:
    data = json.loads(package_json.read_text(encoding="utf-8"))
    return list(data.get("dependencies", {}))


def _resolve(wanted_by: Path, name: str, node_modules: Path) -> Path:
    """A package's own node_modules come first, then those of the folders around it."""
    for folder in (wanted_by, *wanted_by.parents):
        candidate = folder / "node_modules" / name
        if (candidate / "package.json").exists():
            return candidate
        if folder == node_modules.parent:
            break
    raise LicenceError(f"{name} is not installed")


def _npm_package(folder: Path) -> Shipped:
    data = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    licence = str(data.get("license", ""))
    files = [f for f in sorted(folder.iterdir()) if _LICENCE_FILE.fullmatch(f.name) and f.is_file()]
    texts = [file.read_text(encoding="utf-8") for file in files]
    return _shipped(str(data["name"]), str(data["version"]), licence, texts)


def _python_package(name: str) -> Shipped:
    distribution = importlib.metadata.distribution(name)
    files = [f for f in distribution.files or () if _is_licence_member(str(f))]
    texts = [Path(str(file.locate())).read_text(encoding="utf-8") for file in files]
    fields = distribution.metadata
    licence = fields["License-Expression"] or fields["License"] or ""
    return _shipped(name, distribution.version, licence, texts)


def _wheel(wheel: Path) -> Shipped:
    with zipfile.ZipFile(wheel) as archive:
        names = sorted(archive.namelist())
        metadata = next(name for name in names if name.endswith(".dist-info/METADATA"))
        fields = HeaderParser().parsestr(archive.read(metadata).decode())
        texts = [archive.read(name).decode() for name in names if _is_licence_member(name)]
    licence = fields["License-Expression"] or _licence_of_classifiers(fields.get_all("Classifier"))
    return _shipped(str(fields["Name"]), str(fields["Version"]), licence, texts)


def _licence_of_classifiers(classifiers: list[str] | None) -> str:
    mozilla = any("Mozilla Public License 2.0" in line for line in classifiers or ())
    return "MPL-2.0" if mozilla else ""


def _is_licence_member(name: str) -> bool:
    """Licence files of the package and of what it carries inside itself."""
    file = name.rpartition("/")[2]
    return _LICENCE_FILE.fullmatch(file) is not None and not file.endswith((".py", ".pyc"))


def _shipped(name: str, version: str, licence: str, texts: list[str]) -> Shipped:
    chosen = texts or list(_spare_text(name))
    if not chosen or not licence:
        raise LicenceError(f"no licence text for {name} ({licence or 'no licence named'})")
    return Shipped(name, version, licence, "\n\n".join(chosen).replace("\r\n", "\n"))


def _spare_text(name: str) -> Iterator[str]:
    file = _SPARE_TEXTS.get(name)
    if file:
        yield (ROOT / file).read_text(encoding="utf-8")
