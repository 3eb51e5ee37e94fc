"""An answer that is no words and yet tells of danger, such as item 9 of the PHQ-9 from "several
days" on.

It counts by itself, whatever else was answered and whatever the total. Any other answer says
nothing: of those who died by suicide in a study of veterans, seven in ten had answered "not at all"
(Louzon et al., Psychiatric Services 2016).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from stillwater.domain.checkin import whole_number
from stillwater.domain.heard import DANGERS, TIERS, Danger, Tier
from stillwater.domain.strict import Fields

_MOST = 10_000


@dataclass(frozen=True, slots=True)
class ChosenDanger:
    """From the number ``at_least`` on, or with one of ``options``, the answer tells of it."""

    danger: Danger
    tier: Tier
    at_least: int = 0
    options: tuple[str, ...] = ()

    def is_told_by(self, answer: str) -> bool:
        """``answer`` as the session holds it: a number, or ids of options, one a line."""
        if self.options:
            return not set(self.options).isdisjoint(answer.split("\n"))
        return whole_number(answer, self.at_least, _MOST) is not None


def read_chosen_danger(
    fields: Fields, *, options: Sequence[str] = (), minimum: int = 0, maximum: int = 0
) -> ChosenDanger | None:
    """``danger = { of = "suicide", tier = "support", at_least = 1 }`` for a number, with
    ``options`` in place of ``at_least`` where some are offered; None where it is not there. Raises
    BadData."""
    if not fields.has("danger"):
        return None
    table = fields.table("danger")
    found = ChosenDanger(
        cast(Danger, table.choice("of", DANGERS)),
        cast(Tier, table.choice("tier", TIERS[1:])),
        at_least=0 if options else table.number("at_least", minimum, maximum),
        options=table.texts("options") if options else (),
    )
    table.done()
    if options and (not found.options or not set(found.options) <= set(options)):
        raise table.fault("unknown", "options", "Name options of this step.")
    return found
