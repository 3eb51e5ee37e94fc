"""The lock file from which Pyodide and micropip install: only what lies beside it, by hash."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from workshop.wheels import Wheel


class LockError(ValueError):
    """The stock lock has another shape, or two wheels claim one name."""


def make_lock(stock_lock: dict[str, Any], wheels: Iterable[Wheel]) -> dict[str, Any]:
    """A ``pyodide-lock.json`` that knows ``wheels`` and nothing else.

    ``info`` (the versions of Python, the platform and the ABI) is copied from the lock that came
    with Pyodide. File names are bare: Pyodide looks for them under its ``packageBaseUrl``. A
    package that Pyodide fetches by this lock is refused when its SHA-256 differs. Raises LockError.
    """
    try:
        info = dict(stock_lock["info"])
    except (KeyError, TypeError, ValueError) as fault:
        raise LockError("the stock lock has no info") from fault
    packages: dict[str, Any] = {}
    for wheel in sorted(wheels, key=lambda wheel: wheel.name):
        if wheel.name in packages:
            raise LockError(f"two wheels for {wheel.name}")
        packages[wheel.name] = {
            "name": wheel.name,
            "version": wheel.version,
            "file_name": wheel.file_name,
            "install_dir": "site",
            "sha256": wheel.sha256,
            "package_type": "package",
            "imports": list(wheel.imports),
            "depends": [],
            "unvendored_tests": False,
        }
    return {"info": info, "packages": packages}
