"""``.br`` and ``.gz`` beside the files of a release, made once for each content.

Brotli at quality 11 takes half a minute for the engine, so its output is kept in a cache folder
under the SHA-256 of the input, and misses run in a pool of processes.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import brotli

from workshop.paths import CACHE
from workshop.policy import media_types

MINIMUM_BYTES = 1024
_ENDINGS = frozenset(media_types()) - {".gif", ".jpg", ".png", ".webp", ".woff2"}
# Raise when a setting below changes, so that old results are not used.
_CACHE_VERSION = 1


def compress(dist: Path, cache: Path = CACHE / "compressed") -> int:
    """Write ``.br`` and ``.gz`` beside each compressible file over 1 KiB when they are smaller.

    ``cache`` is a folder kept between builds. Removes compressed files that no longer belong.
    Returns how many files had to be compressed anew. The result depends on the contents alone.
    """
    cache.mkdir(parents=True, exist_ok=True)
    wanted = {file: _digest(file) for file in sorted(dist.rglob("*")) if _is_worth_it(dist, file)}
    missing = {
        digest: file for file, digest in wanted.items() if not _cached(cache, digest, "gz").exists()
    }
    if missing:
        jobs = sorted(missing.items(), key=lambda job: -job[1].stat().st_size)
        with ProcessPoolExecutor(max_workers=min(os.cpu_count() or 1, len(jobs))) as pool:
            list(pool.map(_compress_one, *zip(*((f, cache, d) for d, f in jobs), strict=True)))
    for stale in [*dist.rglob("*.br"), *dist.rglob("*.gz")]:
        stale.unlink()
    for file, digest in wanted.items():
        for ending in ("br", "gz"):
            packed = _cached(cache, digest, ending).read_bytes()
            if len(packed) < file.stat().st_size:
                file.with_name(f"{file.name}.{ending}").write_bytes(packed)
    return len(missing)


def gzip_bytes(data: bytes) -> bytes:
    """RFC 1952 at level 9 with no name and a modification time of 0: same input, same bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def _is_worth_it(dist: Path, file: Path) -> bool:
    if file.suffix.lower() not in _ENDINGS or (dist / "hosting") in file.parents:
        return False
    return file.is_file() and file.stat().st_size > MINIMUM_BYTES


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _cached(cache: Path, digest: str, ending: str) -> Path:
    return cache / f"{digest}.v{_CACHE_VERSION}.{ending}"


def _compress_one(file: Path, cache: Path, digest: str) -> None:
    """Fill the cache for one content. The ``.gz`` comes last: it marks the pair as whole."""
    data = file.read_bytes()
    for ending, packed in (("br", brotli.compress(data, quality=11)), ("gz", gzip_bytes(data))):
        target = _cached(cache, digest, ending)
        partial = target.with_name(f"{target.name}.{os.getpid()}.part")
        partial.write_bytes(packed)
        partial.replace(target)
