"""``release.json``: every file of a release with its size and SHA-256, and what belongs together.

Format 1. An object with ``format`` (1), ``version``, ``id``, ``headers`` (an object: the security
headers the service worker sets on everything it serves) and ``files``: path inside dist/ ->
``sha256`` (64 lower-case hex digits), ``length_bytes``, ``group`` and, where a ``.br`` lies beside
the file, ``brotli_bytes``.

``id`` is the SHA-256 (hex) of these UTF-8 lines, each closed by one LF, sorted by path::

    stillwater-release 1 <version>
    header <name>: <value>                        (one a header, sorted by name)
    <sha256> <length_bytes> <group> <path>        (one a file)

``brotli_bytes`` only informs a progress bar, so it is not part of the id. Readers MUST recompute
the id and refuse a listing whose id differs. ``site/js/listing.js`` is the other reader.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stillwater.views.site import LANGUAGES
from workshop.policy import Header, security_headers

FORMAT = 1
FILE_NAME = "release.json"
# Not part of the listing: itself, the worker that carries its id, and what only a host reads.
_LEFT_OUT_FILES = frozenset({FILE_NAME, "sw.js", "_headers"})
_LEFT_OUT_ENDINGS = (".br", ".gz")
_LEFT_OUT_FOLDERS = ("hosting/",)
# Sorting, URLs and the id must read the same in Python and JavaScript.
_PLAIN_PATH = re.compile(r"[A-Za-z0-9_.@+-]+(?:/[A-Za-z0-9_.@+-]+)*")


class ReleaseError(ValueError):
    """The files in dist/ cannot become a release, or a listing does not hold."""


@dataclass(frozen=True, slots=True)
class ReleasedFile:
    """One file: its path inside dist/, digest (hex), sizes in bytes, and group."""

    path: str
    sha256: str
    length_bytes: int
    group: str
    brotli_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """A listing. The order of ``files`` means nothing."""

    version: str
    files: tuple[ReleasedFile, ...]
    headers: tuple[Header, ...] = field(default_factory=security_headers)

    @property
    def id(self) -> str:
        """SHA-256 (hex) over the canonical listing; see the module's text."""
        lines = [f"stillwater-release {FORMAT} {self.version}"]
        lines += [f"header {name}: {value}" for name, value in sorted(self.headers)]
        lines += [
            f"{file.sha256} {file.length_bytes} {file.group} {file.path}"
            for file in sorted(self.files, key=lambda file: file.path)
        ]
        return hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()

    def to_json(self) -> str:
        """The file's text: keys sorted, one line, one LF at the end."""
        listing = {
            "format": FORMAT,
            "version": self.version,
            "id": self.id,
            "headers": dict(self.headers),
            "files": {f.path: _file_to_dict(f) for f in self.files},
        }
        return json.dumps(listing, sort_keys=True, separators=(",", ":")) + "\n"


def _file_to_dict(file: ReleasedFile) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "sha256": file.sha256,
        "length_bytes": file.length_bytes,
        "group": file.group,
    }
    if file.brotli_bytes is not None:
        entry["brotli_bytes"] = file.brotli_bytes
    return entry


def group_of(path: str) -> str:
    """The usual groups: ``part`` (optional wheels), ``engine``, ``lang-xx``, else ``core``."""
    if path.startswith("engine/parts/"):
        return "part"
    if path.startswith("engine/"):
        return "engine"
    folder = path.split("/", 1)[0]
    if folder in {language.code for language in LANGUAGES}:
        return f"lang-{folder}"
    return "core"


def write_release(
    dist: Path, groups: Callable[[str], str] = group_of, *, version: str = "0"
) -> Release:
    """List ``dist`` and write its ``release.json``; run ``compress`` first.

    ``groups`` names the group of a path. The same files give the same bytes. Raises ReleaseError
    for an empty folder or a path that is not plain ASCII.
    """
    release = read_files(dist, groups, version=version)
    (dist / FILE_NAME).write_text(release.to_json(), encoding="utf-8", newline="\n")
    return release


def read_files(
    dist: Path, groups: Callable[[str], str] = group_of, *, version: str = "0"
) -> Release:
    """The listing of ``dist`` as it is now, without writing it. Raises ReleaseError."""
    files = tuple(_read_file(dist, path, groups(path)) for path in sorted(listed_paths(dist)))
    if not files:
        raise ReleaseError("there is no file to release")
    if not re.fullmatch(r"\S+", version):
        raise ReleaseError("the version must be one word")
    return Release(version, files)


def listed_paths(dist: Path) -> Iterator[str]:
    """The paths inside ``dist`` that belong to the release, in no order."""
    for file in dist.rglob("*"):
        path = file.relative_to(dist).as_posix()
        if not file.is_file() or path in _LEFT_OUT_FILES or path.endswith(_LEFT_OUT_ENDINGS):
            continue
        if not path.startswith(_LEFT_OUT_FOLDERS):
            yield path


def _read_file(dist: Path, path: str, group: str) -> ReleasedFile:
    if not _PLAIN_PATH.fullmatch(path):
        raise ReleaseError(f"rename this file to plain letters: {path}")
    if not re.fullmatch(r"[a-z0-9-]+", group):
        raise ReleaseError(f"not the name of a group: {group}")
    data = (dist / path).read_bytes()
    brotli = dist / f"{path}.br"
    return ReleasedFile(
        path,
        hashlib.sha256(data).hexdigest(),
        len(data),
        group,
        brotli.stat().st_size if brotli.exists() else None,
    )


def check_release(dist: Path) -> list[str]:
    """What in ``dist`` no longer matches its ``release.json``; empty means all is as released.

    Raises ReleaseError when the listing itself is missing, malformed, or not what its id says.
    """
    try:
        listed = {file.path: file for file in _listing(dist).files}
    except ReleaseError:
        raise
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        raise ReleaseError("there is no readable release.json") from fault
    faults = []
    for path in sorted(set(listed) | set(listed_paths(dist))):
        if path not in listed:
            faults.append(f"not listed: {path}")
        elif not (dist / path).is_file():
            faults.append(f"missing: {path}")
        elif hashlib.sha256((dist / path).read_bytes()).hexdigest() != listed[path].sha256:
            faults.append(f"changed: {path}")
    return faults


def _listing(dist: Path) -> Release:
    """What ``release.json`` says, held to its own id. Raises more than one kind of exception."""
    text = (dist / FILE_NAME).read_text(encoding="utf-8")
    listing = json.loads(text, object_pairs_hook=_without_doubles)
    if type(listing["format"]) is not int or listing["format"] != FORMAT:
        raise ReleaseError("release.json is of another format")
    files = tuple(_listed_file(path, file) for path, file in listing["files"].items())
    headers = tuple((_text(name), _text(value)) for name, value in listing["headers"].items())
    release = Release(_text(listing["version"]), files, headers)
    if listing["id"] != release.id:
        raise ReleaseError("release.json was changed after it was written")
    return release


def _listed_file(path: str, file: dict[str, Any]) -> ReleasedFile:
    """Nothing that could point outside ``dist``, nor stand for another line of the id."""
    brotli_bytes = file.get("brotli_bytes")
    sizes = [file["length_bytes"], *([] if brotli_bytes is None else [brotli_bytes])]
    if (
        not _PLAIN_PATH.fullmatch(path)
        or {".", ".."} & set(path.split("/"))
        or not re.fullmatch(r"[0-9a-f]{64}", _text(file["sha256"]))
        or not re.fullmatch(r"[a-z0-9-]+", _text(file["group"]))
        or not all(type(size) is int and size >= 0 for size in sizes)
    ):
        raise ReleaseError("release.json names a file that cannot be")
    return ReleasedFile(path, file["sha256"], file["length_bytes"], file["group"], brotli_bytes)


def _text(value: Any) -> str:
    """One line of text. Raises ReleaseError."""
    if not isinstance(value, str) or not re.fullmatch(r"[ -~]*", value):
        raise ReleaseError("release.json holds something that is no line of text")
    return value


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ReleaseError("release.json names something twice")
    return fields


def size_table(release: Release, dist: Path, *, big_bytes: int = 100_000) -> str:
    """Raw and brotli bytes of each group and of each file of at least ``big_bytes``."""
    groups = sorted({file.group for file in release.files})
    rows = [_sum_row(group, [f for f in release.files if f.group == group]) for group in groups]
    rows.append(_sum_row("all", release.files))
    big = [f for f in release.files if f.length_bytes >= big_bytes]
    big.sort(key=lambda file: (-_sent_bytes(file), file.path))
    rows += [(f"  {f.path}", 1, f.length_bytes, _sent_bytes(f)) for f in big]
    width = max(len(row[0]) for row in rows)
    head = f"{'group, big file':<{width}}  files  {'raw bytes':>12}  {'brotli bytes':>12}"
    lines = [
        f"{name:<{width}}  {count:>5}  {raw:>12,}  {sent:>12,}" for name, count, raw, sent in rows
    ]
    worker = dist / "sw.js"
    if worker.exists():
        lines.append(f"service worker: {worker.stat().st_size:,} bytes")
    return "\n".join([head, *lines, f"release {release.version} {release.id}"])


def _sent_bytes(file: ReleasedFile) -> int:
    """What a host with brotli sends."""
    return file.length_bytes if file.brotli_bytes is None else file.brotli_bytes


def _sum_row(name: str, files: Iterable[ReleasedFile]) -> tuple[str, int, int, int]:
    chosen = tuple(files)
    return (
        name,
        len(chosen),
        sum(file.length_bytes for file in chosen),
        sum(_sent_bytes(file) for file in chosen),
    )
