"""Reads a protocol file strictly: every fault has its place and what to do about it."""

from __future__ import annotations

from typing import Literal, cast

from stillwater.domain.chosen_danger import read_chosen_danger
from stillwater.domain.conditions import read_conditions
from stillwater.domain.protocol import (
    ARRIVALS,
    AUDIENCES,
    BODY_PARTS,
    EVIDENCE,
    FAMILIES,
    GUIDES,
    KINDS,
    LIST_LIMIT,
    MOVES,
    NUMBERS,
    OPTIONS,
    PICKED,
    SEVERAL,
    Arrive,
    Audience,
    Comparison,
    Evidence,
    Family,
    Field,
    Gate,
    Guide,
    Kind,
    Link,
    Move,
    Pace,
    Protocol,
    Review,
    Source,
    Step,
    SummaryPart,
)
from stillwater.domain.protocol_whole import check_whole
from stillwater.domain.strict import Fields

_LONGEST_PHASE_S = 20
_LONGEST_TIMER_S = 3600


def read_protocol(data: object, file: str = "protocol.toml") -> Protocol:
    """What ``tomllib`` made of a protocol file. Raises BadData."""
    fields = Fields(data, file)
    minutes = fields.table("minutes")
    low = minutes.number("low", 1, 120)
    protocol = Protocol(
        id=fields.text("id", limit=60),
        version=fields.number("version", 1, 10_000),
        minutes_low=low,
        minutes_high=minutes.number("high", low, 120),
        purpose=fields.text("purpose", limit=120),
        sources=tuple(_source(entry) for entry in fields.tables("source")),
        steps=tuple(_step(entry) for entry in fields.tables("step")),
        summary=tuple(_part(entry) for entry in fields.tables("summary", optional=True)),
        comparisons=tuple(_comparison(e) for e in fields.tables("compare", optional=True)),
        family=cast(Family, fields.choice("family", FAMILIES)),
        audience=cast(Audience, fields.choice("audience", AUDIENCES, "anyone")),
        evidence=cast(Evidence, fields.choice("evidence", EVIDENCE)),
        review=_review(fields),
        cautions=fields.texts("cautions", ()),
        gates=tuple(_gate(entry) for entry in fields.tables("gate", optional=True)),
        links=tuple(_link(entry) for entry in fields.tables("link", optional=True)),
        arrive=cast(Arrive, fields.choice("arrive", ARRIVALS, "offered")),
        next_step=fields.flag("next_step", True),
        leave=fields.flag("leave", True),
        sittings=fields.number("sittings", 1, 30, 1),
    )
    minutes.done()
    fields.done()
    check_whole(protocol, file)
    return protocol


def _source(fields: Fields) -> Source:
    source = Source(fields.text("citation"), fields.text("finding"), fields.text("url", ""))
    fields.done()
    if "://" in source.url:  # shown as text: nothing here points to another origin
        raise fields.fault("wrong-kind", "url", "Write it without https://.")
    return source


def _part(fields: Fields) -> SummaryPart:
    part = SummaryPart(fields.text("id", limit=60), fields.texts("fields"))
    fields.done()
    return part


def _comparison(fields: Fields) -> Comparison:
    comparison = Comparison(fields.text("id"), fields.text("first"), fields.text("later"))
    fields.done()
    return comparison


def _review(fields: Fields) -> Review:
    table = fields.table("review")
    state = table.choice("state", ("draft", "reviewed"))
    review = Review(
        cast(Literal["draft", "reviewed"], state), table.text("by", ""), table.text("on", "")
    )
    table.done()
    if (state == "reviewed") != bool(review.by and review.on):
        raise fields.fault("missing", "review", "A review has by and on; a draft has neither.")
    return review


def _gate(fields: Fields) -> Gate:
    gate = Gate(
        id=fields.text("id", limit=60),
        when=read_conditions(fields),
        instead=fields.texts("instead"),
        firm=fields.flag("firm", False),
    )
    fields.done()
    if not gate.when or not gate.instead:
        raise fields.fault("missing", "when", "Say when it closes and what to offer instead.")
    return gate


def _link(fields: Fields) -> Link:
    link = Link(fields.text("to", limit=60), read_conditions(fields))
    fields.done()
    return link


def _step(fields: Fields) -> Step:
    main = _field(fields)
    moves = fields.texts("moves", ())
    for move in moves:
        if move not in MOVES:
            raise fields.fault("unknown", "moves", f"Use some of: {', '.join(MOVES)}.")
    step = Step(
        id=main.id,
        optional=fields.flag("optional", False),
        fields=(main, *(_whole_field(entry) for entry in fields.tables("also", optional=True))),
        moves=cast(tuple[Move, ...], moves),
        when=read_conditions(fields),
        figure=fields.text("figure", "", limit=60),
        pace=_pace(fields.table("pace")) if fields.has("pace") else None,
    )
    fields.done()
    if moves and not main.is_words:
        raise fields.fault("wrong-kind", "moves", "Only words can be mirrored.")
    if step.pace and main.kind != "none":
        raise fields.fault("wrong-kind", "pace", "Only a step of kind none is paced.")
    return step


def _pace(fields: Fields) -> Pace:
    guide = cast(Guide, fields.choice("guide", GUIDES))
    timer_s = fields.number("timer_s", 10, _LONGEST_TIMER_S)
    if guide == "timer":
        pace = Pace(guide, timer_s=timer_s)
    else:
        pace = Pace(
            guide,
            in_s=fields.number("in_s", 2, _LONGEST_PHASE_S),
            hold_s=fields.number("hold_s", 0, _LONGEST_PHASE_S, 0),
            out_s=fields.number("out_s", 2, _LONGEST_PHASE_S),
            rest_s=fields.number("rest_s", 0, _LONGEST_PHASE_S, 0),
            timer_s=timer_s,
        )
    fields.done()
    return pace


def _whole_field(fields: Fields) -> Field:
    field = _field(fields)
    fields.done()
    return field


def _field(fields: Fields) -> Field:
    field_id = fields.text("id", limit=60)
    kind = cast(Kind, fields.choice("kind", KINDS))
    if kind in NUMBERS:
        minimum = fields.number("minimum", 0, 1000)
        maximum = fields.number("maximum", minimum + 1, 1000)
        by = fields.number("by", 1, maximum - minimum, 1)
        middle = minimum + (maximum - minimum) // 2
        start = fields.number("start", minimum, maximum, middle)
        danger = read_chosen_danger(fields, minimum=minimum, maximum=maximum)
        return Field(field_id, kind, minimum, maximum, by, start, danger=danger)
    if kind in OPTIONS:
        return _options(fields, field_id, kind)
    if kind in PICKED:
        source = fields.text("from", limit=60)
        return Field(field_id, kind, source=source, most=_most(fields, kind, LIST_LIMIT))
    if kind == "list":
        return Field(field_id, kind, most=fields.number("most", 1, LIST_LIMIT, LIST_LIMIT))
    return Field(field_id, kind)


def _options(fields: Fields, field_id: str, kind: Kind) -> Field:
    options = BODY_PARTS if kind == "body" else fields.texts("options")
    if len(options) < 2 or len(set(options)) != len(options):
        raise fields.fault("duplicate", "options", "Give two or more options, each only once.")
    right = fields.texts("right", ())
    for option in right:
        if option not in options:
            raise fields.fault("unknown", "right", "Name options of this step.")
    most = _most(fields, kind, len(options))
    danger = read_chosen_danger(fields, options=options)
    return Field(field_id, kind, options=options, right=right, most=most, danger=danger)


def _most(fields: Fields, kind: Kind, all_of_them: int) -> int:
    return fields.number("most", 1, all_of_them, all_of_them) if kind in SEVERAL else 1
