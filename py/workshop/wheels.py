"""Optional Python parts as wheels: small, deterministic, no build backend.

Follows PEP 427 (wheel 1.0), PEP 376 (RECORD) and core metadata 2.4. Members are stored, not
deflated: the bytes then do not hang on the version of zlib, and hosts send them with brotli.
"""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path

from workshop.paths import PY, ROOT

# The first moment that a zip file can express.
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_REGULAR_FILE = 0o100644


class WheelError(ValueError):
    """The file is not a wheel this build can use."""


@dataclass(frozen=True, slots=True)
class Part:
    """An optional part of ours: a package folder to be made into a wheel."""

    name: str
    version: str
    summary: str
    package: Path
    requires_python: str = ">=3.11"
    license: str = "Apache-2.0"


@dataclass(frozen=True, slots=True)
class Wheel:
    """A wheel on disk. ``sha256`` is hex; ``imports`` are its top-level modules, sorted."""

    name: str
    version: str
    file_name: str
    sha256: str
    imports: tuple[str, ...]
    path: Path


def own_parts() -> tuple[Part, ...]:
    """The parts whose sources live in ``py/parts``."""
    return (
        Part(
            name="stillwater-readable",
            version="1.0.0",
            summary="Turns a person's own entries into one plain-text document.",
            package=PY / "parts" / "stillwater_readable",
        ),
    )


def build_wheels(folder: Path, indexed: Iterable[Path] = ()) -> list[Wheel]:
    """Write our parts into ``folder`` and copy the ``indexed`` wheels beside them; sorted by name.

    Raises WheelError, and OSError when a source is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    licence = (ROOT / "LICENSE").read_bytes()
    wheels = [build_wheel(part, folder, licence) for part in own_parts()]
    for source in indexed:
        wheels.append(read_wheel(Path(shutil.copyfile(source, folder / source.name))))
    return sorted(wheels, key=lambda wheel: wheel.name)


def build_wheel(part: Part, folder: Path, licence: bytes) -> Wheel:
    """Write one part as a pure-Python wheel. The same sources give the same bytes."""
    distribution = re.sub(r"[-_.]+", "_", part.name).lower()
    info = f"{distribution}-{part.version}.dist-info"
    sources = sorted(part.package.rglob("*.py"))
    if not sources:
        raise WheelError(f"no Python file in {part.package.name}")
    members = {
        f.relative_to(part.package.parent).as_posix(): f.read_bytes().replace(b"\r\n", b"\n")
        for f in sources
    }
    members[f"{info}/licenses/LICENSE"] = licence
    members[f"{info}/METADATA"] = _metadata(part).encode()
    members[f"{info}/WHEEL"] = _WHEEL.encode()
    members[f"{info}/RECORD"] = _record(members, f"{info}/RECORD").encode()
    path = folder / f"{distribution}-{part.version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            member = zipfile.ZipInfo(name, _ZIP_EPOCH)
            member.create_system = 3  # Unix, on every machine
            member.external_attr = _REGULAR_FILE << 16
            archive.writestr(member, data)
    return read_wheel(path)


def read_wheel(path: Path) -> Wheel:
    """Name, version, digest and modules of a pure-Python wheel. Raises WheelError."""
    if not path.name.endswith("-none-any.whl"):
        raise WheelError(f"not a pure-Python wheel: {path.name}")
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            metadata = next(n for n in names if re.fullmatch(r"[^/]+\.dist-info/METADATA", n))
            fields = HeaderParser().parsestr(archive.read(metadata).decode())
    except (zipfile.BadZipFile, StopIteration, UnicodeDecodeError) as fault:
        raise WheelError(f"not a wheel: {path.name}") from fault
    modules = {
        name.split("/", 1)[0].removesuffix(".py")
        for name in names
        if name.endswith(".py") and ".dist-info/" not in name and ".data/" not in name
    }
    return Wheel(
        name=re.sub(r"[-_.]+", "-", str(fields["Name"])).lower(),
        version=str(fields["Version"]),
        file_name=path.name,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        imports=tuple(sorted(modules)),
        path=path,
    )


_WHEEL = """\
Wheel-Version: 1.0
Generator: stillwater
Root-Is-Purelib: true
Tag: py3-none-any
"""


def _metadata(part: Part) -> str:
    return (
        "Metadata-Version: 2.4\n"
        f"Name: {part.name}\n"
        f"Version: {part.version}\n"
        f"Summary: {part.summary}\n"
        f"Requires-Python: {part.requires_python}\n"
        f"License-Expression: {part.license}\n"
        "License-File: LICENSE\n"
    )


def _record(members: dict[str, bytes], own_name: str) -> str:
    """One line a file: path, urlsafe base64 of the SHA-256 without padding, length in bytes."""
    lines = []
    for name, data in members.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(data)}\n")
    return "".join([*lines, f"{own_name},,\n"])
