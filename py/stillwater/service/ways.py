"""The section on the ways in, for the screen "Keys and safety"."""

from __future__ import annotations

import htpy as h

from stillwater.service.desk import Desk
from stillwater.vault import kinds
from stillwater.vault.access import ways_in
from stillwater.views.access import Ways, ways_in_section


async def section(desk: Desk) -> h.Node:
    """None in memory only: there is nothing to come into."""
    if not desk.open_on_device:
        return None
    return ways_in_section(desk.texts, ways_of(desk))


def ways_of(desk: Desk) -> Ways:
    """Raises Locked."""
    found = ways_in(desk.vault)
    return Ways(
        recovery=next((way.slot_id for way in found if way.kind == kinds.RECOVERY), ""),
        passkeys=tuple(way.slot_id for way in found if way.kind == kinds.PASSKEY),
        could_be_tighter=desk.door.stronger is not None,
    )
