"""Every way through a protocol: an exact search over what can be answered, as far as it matters.

Conditions tell apart only a few answers, so each answer is tried by one stand-in for all that the
same conditions treat alike: the search is small and leaves nothing out. A number is tried on the
grid that its control offers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product

from stillwater.domain.checkin import HIGHEST, LOWEST
from stillwater.domain.conditions import FACTS, Condition, all_hold
from stillwater.domain.protocol import Field, Protocol, Step

Facts = frozenset[tuple[str, str]]
START, END = "", ""
"""In ``edges``: before the first step, and after the last."""


@dataclass(slots=True)
class Reach:
    """What the search found.

    ``edges``: (step, the step that may come right after it). ``held``: for each condition by its
    place ("step.<id>", "gate.<id>", "link.<to>") and number, whether it was seen to hold, to fail
    or both. ``stuck``: required picks that may have nothing to pick from.
    """

    reached: set[str] = field(default_factory=set)
    edges: set[tuple[str, str]] = field(default_factory=set)
    held: dict[tuple[str, int], set[bool]] = field(default_factory=lambda: defaultdict(set))
    stuck: set[str] = field(default_factory=set)

    def look(self, place: str, conditions: Iterable[Condition], facts: Mapping[str, str]) -> bool:
        """Whether all hold; remembers each."""
        seen = [condition.holds(facts) for condition in conditions]
        for number, holds in enumerate(seen):
            self.held[place, number].add(holds)
        return all(seen)


def explore(protocol: Protocol, *, leave_out: str = "", answer: str = "") -> Reach:
    """All paths; or those on which the step ``leave_out`` is left without any answer, and the
    step ``answer`` has one to its question.
    """
    found = Reach()
    states = {(START, facts) for facts in _started(protocol, found)}
    for index, step in enumerate(protocol.steps):
        after: set[tuple[str, Facts]] = set()
        asked = _asked_later(protocol, index)
        for before, facts in states:
            if not found.look(f"step.{step.id}", step.when, dict(facts)):
                after.add((before, _kept(facts, asked)))
                continue
            found.reached.add(step.id)
            found.edges.add((before, step.id))
            if _has_nothing_to_pick(step, dict(facts)):
                found.stuck.add(step.id)
                continue
            if step.id == leave_out:
                after.add((step.id, _kept(facts, asked)))
                continue
            required = not step.optional or step.id == answer
            for said in _answers(protocol, step, dict(facts), required=required):
                after.add((step.id, _kept(facts | said, asked)))
        states = after
    for before, facts in states:
        found.edges.add((before, END))
        for link in protocol.links:
            found.look(f"link.{link.to}", link.when, dict(facts))
    return found


def arrivals(protocol: Protocol) -> Iterator[dict[str, str]]:
    """Everything that the check-in and the count of sittings can say before the first step."""
    points = [str(n) for n in range(LOWEST, HIGHEST + 1)]
    felt = [(a, b) for a in points for b in points] if protocol.arrive != "none" else []
    felt += [("", "")] if protocol.arrive != "needed" else []
    for sitting, (pleasantness, energy) in product(range(1, protocol.sittings + 1), felt):
        values = (pleasantness, energy, str(sitting))
        yield {name: value for name, value in zip(FACTS, values, strict=True) if value}


def _started(protocol: Protocol, found: Reach) -> set[Facts]:
    """Those that get past the gates."""
    started = set()
    for facts in arrivals(protocol):
        closed = [g for g in protocol.gates if found.look(f"gate.{g.id}", g.when, facts)]
        if not closed or not closed[0].firm:
            started.add(_kept(frozenset(facts.items()), _asked_later(protocol, -1)))
    return started


def firmly_closed(protocol: Protocol, facts: Mapping[str, str]) -> bool:
    """Whether somebody who arrives like this cannot begin it now."""
    closed = next((gate for gate in protocol.gates if all_hold(gate.when, facts)), None)
    return closed is not None and closed.firm


def _asked_later(protocol: Protocol, index: int) -> set[str]:
    """The facts that something after the step of ``index`` looks at."""
    later = protocol.steps[index + 1 :]
    conditions = [c for step in later for c in step.when]
    conditions += [c for link in protocol.links for c in link.when]
    sources = {f.source for step in later for f in step.fields if f.source}
    return {condition.of for condition in conditions} | sources


def _kept(facts: Facts, asked: set[str]) -> Facts:
    return frozenset((name, value) for name, value in facts if value and name in asked)


def _has_nothing_to_pick(step: Step, facts: Mapping[str, str]) -> bool:
    main = step.main
    return main.is_picked and not step.optional and not facts.get(main.source)


def _answers(
    protocol: Protocol, step: Step, facts: Mapping[str, str], *, required: bool
) -> Iterator[Facts]:
    """What the step may add to the facts, one of each kind that conditions tell apart."""
    choices = []
    for asked in step.fields:
        values = _stand_ins(protocol, asked, facts)
        may_be_empty = asked is not step.main or not required or asked.kind == "none"
        choices.append([(asked.id, value) for value in ([""] if may_be_empty else []) + values])
    yield from (frozenset(said) for said in product(*choices))


def _stand_ins(protocol: Protocol, asked: Field, facts: Mapping[str, str]) -> list[str]:
    """One answer for each set of answers that no condition of the protocol tells apart."""
    if asked.kind == "none" or (asked.is_picked and not facts.get(asked.source)):
        return []
    whens = [step.when for step in protocol.steps] + [link.when for link in protocol.links]
    conditions = [c for when in whens for c in when if c.of == asked.id]
    alike: dict[tuple[bool, ...], str] = {}
    for value in _values(asked, conditions):
        alike.setdefault(tuple(c.holds({asked.id: value}) for c in conditions), value)
    return list(alike.values())


def _values(asked: Field, conditions: Iterable[Condition]) -> Iterator[str]:
    if asked.is_number:
        yield from map(str, range(asked.minimum, asked.maximum + 1, asked.by))
    elif asked.has_options:
        named = sorted({c.value for c in conditions if c.test in ("is", "is_not")})
        yield from (option for option in asked.options if option not in named)
        for count in range(1, min(asked.most, len(named)) + 1):
            yield from ("\n".join(some) for some in combinations(named, count))
    else:
        yield "x"
