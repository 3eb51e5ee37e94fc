"""Bytes and errors across the border to JavaScript, in one place.

Bytes go over as Uint8Arrays, copied by ``to_js``: handing over ``bytes`` as they are would leave
JavaScript with a proxy that somebody must destroy. What comes back is copied too, and the
JavaScript object is let go when the last Python name for it is.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from pyodide.ffi import JsException, to_js

from stillwater.ports import Copy, DecryptionRefused, StoreConflict, StoreFull, StoreUnavailable

Argument = bytes | int | str | list[int] | list[str] | list[bytes]


async def call_js(function: Callable[..., Awaitable[Any]], *arguments: Argument) -> Any:
    """Await a function of ``vault-ports.js``; its errors become the exceptions of the ports."""
    converted = [to_js(value) if isinstance(value, bytes | list) else value for value in arguments]
    try:
        return await function(*converted)
    except JsException as fault:
        raise _port_exception(fault) from None


async def call_js_for_bytes(
    function: Callable[..., Awaitable[Any]], *arguments: bytes | int | str
) -> bytes:
    """The same for a function that returns a Uint8Array."""
    return taken_bytes(await call_js(function, *arguments))


def taken_bytes(array: Any) -> bytes:
    """A copy of a Uint8Array."""
    data: bytes = array.to_bytes()
    return data


def taken_copies(copies: Any) -> list[Copy]:
    """From a list of ``{ generation, record }``."""
    return [Copy(int(copy.generation), taken_bytes(copy.record)) for copy in copies]


def taken_parts(ids: Sequence[str], parts: Any) -> dict[str, bytes]:
    """From a list in the order of the ids, with nothing in the place of one that is not there."""
    return {
        part_id: taken_bytes(part)
        for part_id, part in zip(ids, parts, strict=True)
        if part is not None
    }


def laid_out(
    copies: Sequence[Copy], parts: Mapping[str, bytes]
) -> tuple[list[int], list[bytes], list[str], list[bytes]]:
    """Generations, records, ids and parts, as JavaScript's ``replace`` takes them."""
    generations = [copy.generation for copy in copies]
    return generations, [copy.record for copy in copies], list(parts), list(parts.values())


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
