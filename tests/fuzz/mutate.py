"""Ways to spoil bytes, JSON values and JSON texts: structured, seeded, and named.

Pure noise is refused at the first byte and tests nothing behind it; so most of these keep a valid
shell and spoil one thing inside. Each returns (kind, result); ``random`` is a ``random.Random``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from stillwater.vault import format as fmt

Named = tuple[str, Any]
DEEP = 3_000
PREFIX_BYTES = 12

#: Small damage, as a disk or a transfer makes it. A copy beside it must always be enough.
DAMAGE = ("flip", "flips", "truncated", "zeroed", "extended", "dropped")


def damaged(random: Random, data: bytes) -> tuple[str, bytes]:
    """One accident of storage or transfer."""
    kind = random.choice(DAMAGE)
    place = random.randrange(len(data))
    spoiled = bytearray(data)
    match kind:
        case "flip":
            spoiled[place] ^= 1 << random.randrange(8)
        case "flips":
            for _ in range(random.randint(2, 40)):
                spoiled[random.randrange(len(spoiled))] ^= random.randint(1, 255)
        case "truncated":
            del spoiled[place:]
        case "zeroed":
            end = min(len(spoiled), place + random.choice((1, 16, 512, 4096)))
            spoiled[place:end] = bytes(end - place)
        case "extended":
            spoiled += random.randbytes(random.choice((1, 16, 256, 4096)))
        case _:
            del spoiled[place : place + random.randint(1, 64)]
    return kind, bytes(spoiled)


def spliced(random: Random, data: bytes, other: bytes) -> tuple[str, bytes]:
    """The beginning of one file and the end of another, cut where the format cuts or anywhere."""
    if random.random() < 0.5:
        return "header-swap", data[: body_at(data)] + other[body_at(other) :]
    cut = random.randrange(len(data))
    return "splice", data[:cut] + other[random.choice((cut, random.randrange(len(other)))) :]


def body_at(data: bytes) -> int:
    """Where the header ends and the ciphertext begins."""
    return PREFIX_BYTES + int.from_bytes(data[8:PREFIX_BYTES], "big")


def with_length_spoiled(random: Random, data: bytes) -> tuple[str, bytes]:
    length = random.choice((0, 1, 2, 16384, 16385, 2**31, 2**32 - 1, random.randrange(2**16)))
    return "length-field", data[:8] + length.to_bytes(4, "big") + data[PREFIX_BYTES:]


def header_edited(random: Random, data: bytes) -> tuple[str, bytes]:
    """One value of the header spoiled, and the header spelled canonically again."""
    fields = json.loads(data[PREFIX_BYTES : body_at(data)])
    kind, fields = value_spoiled(random, fields)
    version = data[7]
    if random.random() < 0.2:
        version = random.choice((0, 1, 2, 255))
        if isinstance(fields, dict):
            fields["version"] = version
    try:
        body = fmt.canonical_json(fields)
    except (ValueError, TypeError, RecursionError):
        body = b'{"version":1}'
    return f"header-{kind}", _with_header(data, body, version)


def header_respelled(random: Random, data: bytes) -> tuple[str, bytes]:
    """The header's text spoiled: doubled keys, white space, escapes, other spellings of numbers."""
    text = data[PREFIX_BYTES : body_at(data)].decode()
    kind, text = text_spoiled(random, text)
    return f"header-{kind}", _with_header(data, text.encode("utf-8", "surrogatepass"), data[7])


def _with_header(data: bytes, body: bytes, version: int) -> bytes:
    prefix = fmt.MAGIC + bytes([version]) + (len(body) % 2**32).to_bytes(4, "big")
    return prefix + body + data[body_at(data) :]


def record_spoiled(random: Random, genuine: Sequence[bytes]) -> tuple[str, bytes]:
    """Any of the above, on one of the genuine records."""
    data = random.choice(genuine)
    way = random.randrange(10)
    if way < 3:
        return damaged(random, data)
    if way < 4:
        return spliced(random, data, random.choice(genuine))
    if way < 5:
        return with_length_spoiled(random, data)
    if way < 8:
        return header_edited(random, data)
    return header_respelled(random, data)


def copied(value: Any) -> Any:
    """A fresh copy of what JSON can hold, deep or not."""
    try:
        return json.loads(json.dumps(value))
    except RecursionError:
        return None


def dumped(value: Any) -> str:
    """As JSON; what is nested too deep for that becomes an empty list."""
    try:
        return json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return "[]"


def weird(random: Random) -> tuple[str, Any]:
    """A value that nobody expects."""
    return random.choice(_WEIRD)(random)


def _nested(random: Random) -> Named:
    deep: Any = random.choice((0, "x", {}))
    for _ in range(random.choice((5, 63, 400, random.randint(850, 990)))):
        deep = [deep] if random.random() < 0.5 else {"a": deep}
    return "nested", deep


def _text(random: Random) -> Named:
    texts = (
        "", " ", "\x00", "\ud800", "\U0001f9d8" * 40, "\u202e", "é", "9" * 5_000, "0" * 300, "-",
        "a" * 70_000, "[]", "null", "2026-13-45", "0001-01-01T00:00:00+23:59", "../../x", "a-" * 40,
        "٣", "²", "9999-12-31T23:59:59-23:59", "2026-03-04T05:06:07", "constructor", "__proto__",
    )  # fmt: skip
    return "text", random.choice(texts)


def _number(random: Random) -> Named:
    edges = (0, 1, -1, 2, 7, 8, 15, 16, 64, 255, 65536, 2**31, 2**53 - 1, 2**53, 2**64, 10**300)
    return "number", random.choice(edges) + random.choice((-1, 0, 0, 1))


def _flat(random: Random) -> Named:
    values = (None, True, False, 0.5, 1e308, -0.0, [], {}, [[]], [None], {"": None}, [1, 2, 3])
    return "kind", copied(random.choice(values))


_WEIRD: tuple[Callable[[Random], Named], ...] = (_nested, _text, _text, _number, _number, _flat)


def value_spoiled(random: Random, value: Any) -> Named:
    """A copy with one to three nodes replaced, removed, doubled, renamed or swapped."""
    spoiled = copied(value)
    kind = "edit"
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        kind, spoiled = _node_spoiled(random, spoiled)
    return kind, spoiled


def _node_spoiled(random: Random, value: Any) -> Named:
    homes = list(_containers(value))
    if not homes or random.random() < 0.02:
        return weird(random)
    home = random.choice(homes)
    keys = list(home) if isinstance(home, dict) else list(range(len(home)))
    key = random.choice(keys)
    way = random.randrange(8)
    if way < 4:
        kind, home[key] = weird(random)
        return kind, value
    if way == 4:
        del home[key]
        return "removed", value
    if way == 5:
        home[key] = copied(home[random.choice(keys)])
        return "swapped", value
    if isinstance(home, dict):
        home[random.choice(("extra", "id", "version", "", "é"))] = home.pop(key)
        return "renamed", value
    home.extend(copied(home[key]) for _ in range(random.choice((1, 1, 9, 200))))
    return "doubled", value


def _containers(value: Any) -> list[Any]:
    found, waiting = [], [value]
    while waiting:
        node = waiting.pop()
        if isinstance(node, (dict, list)) and node:
            found.append(node)
            waiting.extend(node.values() if isinstance(node, dict) else node)
    return found


def text_spoiled(random: Random, text: str) -> tuple[str, str]:
    """A JSON text that is spoiled as text, not as a value."""
    place = random.randrange(len(text) + 1)
    ways: tuple[Callable[[], tuple[str, str]], ...] = (
        lambda: ("cut", text[:place]),
        lambda: ("doubled-key", text.replace("{", '{"version":1,', 1)),
        lambda: ("white-space", text.replace(":", ": ", 1)),
        lambda: ("escape", text.replace("a", "\\u0061", random.randint(1, 3))),
        lambda: ("not-ascii", text[:place] + random.choice("é٣\ud800\U0001f9d8") + text[place:]),
        lambda: ("odd-number", text.replace("1", random.choice(_ODD_NUMBERS), 1)),
        lambda: ("deep", "[" * random.choice((65, 999, DEEP, 100_000)) + text),
        lambda: ("noise", text[:place] + chr(random.randrange(128)) + text[place + 1 :]),
        lambda: ("dropped", text[:place] + text[place + random.randint(1, 9) :]),
        lambda: ("mark", "\ufeff" + text),
        lambda: ("twice", text + text),
        lambda: ("constant", text.replace("1", random.choice(("NaN", "Infinity", "true")), 1)),
    )
    return random.choice(ways)()


_ODD_NUMBERS = ("1.0", "1e0", "-0", "01", "+1", "1e999", "9" * 4_400, "0x1", "1_0")
