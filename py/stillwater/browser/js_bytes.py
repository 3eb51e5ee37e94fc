"""Bytes and errors across the border to JavaScript: the one place where their lifetimes end.

A proxy keeps its JavaScript object alive until it is destroyed, and these objects hold keys.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from pyodide.ffi import JsException, to_js

from stillwater.ports import DecryptionRefused, StoreConflict, StoreFull, StoreUnavailable


async def call_js(function: Callable[..., Awaitable[Any]], *arguments: bytes | int | str) -> Any:
    """Await a function of ``vault-ports.js``; its errors become the exceptions of the ports.

    Byte arguments are lent as Uint8Arrays for the length of the call.
    """
    with _lent(arguments) as lent:
        try:
            return await function(*lent)
        except JsException as fault:
            raise _port_exception(fault) from None


async def call_js_for_bytes(
    function: Callable[..., Awaitable[Any]], *arguments: bytes | int | str
) -> bytes:
    """The same for a function that returns a Uint8Array."""
    return taken_bytes(await call_js(function, *arguments))


def taken_bytes(array: Any) -> bytes:
    """A copy of a Uint8Array, which is let go."""
    try:
        data: bytes = array.to_bytes()
        return data
    finally:
        array.destroy()


def taken_list_of_bytes(arrays: Any) -> list[bytes]:
    """The same for an Array of them."""
    try:
        return [taken_bytes(array) for array in arrays]
    finally:
        arrays.destroy()


@contextmanager
def _lent(arguments: tuple[bytes | int | str, ...]) -> Iterator[list[Any]]:
    lent: list[Any] = [to_js(value) if isinstance(value, bytes) else value for value in arguments]
    try:
        yield lent
    finally:
        for value, proxy in zip(arguments, lent, strict=True):
            if isinstance(value, bytes):
                proxy.destroy()


def _port_exception(fault: Any) -> Exception:
    """By name alone: a JavaScript message might quote what it was given."""
    name = str(fault.name)
    if name == "StoreConflict":
        return StoreConflict(int(fault.generation))
    known: dict[str, type[Exception]] = {
        "DecryptionRefused": DecryptionRefused,
        "StoreFull": StoreFull,
        "StoreUnavailable": StoreUnavailable,
        "OutOfMemory": MemoryError,
        "BadLength": ValueError,
        "BadGeneration": ValueError,
    }
    return known[name]() if name in known else RuntimeError("javascript")
