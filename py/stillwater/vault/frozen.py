"""Decoded items that nobody can change in place.

An open vault holds what it decoded. Operations get fresh lists of these items, so they may put,
drop and reorder; an attempt to change an item itself raises TypeError at once, because it could
neither be stored nor be told apart from what was stored before. ``dict(item)`` or ``{**item}``
gives a copy that can be changed.
"""

from __future__ import annotations

from typing import Any, NoReturn

from stillwater.vault.errors import ContentInvalid


def _refuse(*_arguments: object, **_named: object) -> NoReturn:
    raise TypeError("an item of an open vault cannot be changed in place; put a copy")


class FrozenDict(dict[str, Any]):
    """Equal to a dict of the same values. Copies are plain dicts."""

    __slots__ = ()
    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __deepcopy__(self, _memo: object) -> dict[str, Any]:
        return {name: thaw(value) for name, value in self.items()}


class FrozenList(list[Any]):
    """Equal to a list of the same values. Copies are plain lists."""

    __slots__ = ()
    __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse
    append = clear = extend = insert = pop = remove = reverse = sort = _refuse

    def __deepcopy__(self, _memo: object) -> list[Any]:
        return [thaw(value) for value in self]


_FROZEN = (FrozenDict, FrozenList)


def freeze(value: Any) -> Any:
    """What ``json.loads`` gave, as it is but unchangeable. Shares nothing with the argument."""
    kind = type(value)
    if kind is dict:
        return FrozenDict({name: freeze(inner) for name, inner in value.items()})
    if kind is list:
        return FrozenList([freeze(inner) for inner in value])
    return value


def frozen_items(values: list[Any]) -> tuple[Any, ...]:
    """The items of one list. Raises ContentInvalid for what is nested beyond measure."""
    try:
        return tuple(map(freeze, values))
    except RecursionError:
        raise ContentInvalid from None


def thaw(value: Any) -> Any:
    """The inverse: plain dicts and lists."""
    if isinstance(value, dict):
        return {name: thaw(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [thaw(inner) for inner in value]
    return value


def is_frozen(value: Any) -> bool:
    """Whether it came from ``freeze`` and so is unchangeable all the way down."""
    return type(value) in _FROZEN
