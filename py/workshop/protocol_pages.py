"""A page of docs/protocols/ for each protocol, drawn from the same search that checks it.

For a clinician who reads: what it is for, where it comes from, every question and every way
through. ``python -m workshop.diagram`` writes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from stillwater.domain.conditions import Condition
from stillwater.domain.protocol import Protocol, Step
from stillwater.ports import Texts
from workshop.reach import END, START, explore

_HEAD = """\
# {title}

Drawn from `prompts/protocols/{id}/protocol.toml` and its English texts by
`python -m workshop.diagram`; a test fails when it is stale.

{purpose}

"""
_KEY = """\
Square: must be answered. Round: may be left out. Slanted: something to read or do. Where several
arrows leave, the one without words is taken when no other's condition holds. At any step a person
may go back, pause or stop; whoever wrote no words comes straight to the end.
"""
_INDEX = """\
# The protocols

Written by `python -m workshop.diagram` from `prompts/protocols/`; a test fails when it is stale.
Each page shows the questions, every way through, and the sources in full. "Evidence" is how sure
science is: good (several good studies), some, early (one or two), practice. "Draft" means that no
clinician has signed the text yet.

"""
_TESTS = {"is": "is", "is_not": "is not", "at_least": "at least", "at_most": "at most"}


def pages(protocols: Mapping[str, Protocol], texts: Texts) -> dict[str, str]:
    """File name inside docs/protocols/ -> its text. ``texts`` are the English ones."""
    written = {f"{name}.md": page(p, texts, protocols) for name, p in protocols.items()}
    return {"README.md": index(protocols, texts), **written}


def index(protocols: Mapping[str, Protocol], texts: Texts) -> str:
    """The table of all protocols, in the order of the shelf."""
    rows = [
        "| id | title | family | minutes | evidence | sittings | review | sources |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, protocol in protocols.items():
        cells = [
            f"[{name}]({name}.md)", _title(protocol, texts), protocol.family, _minutes(protocol),
            protocol.evidence, str(protocol.sittings), protocol.review.state,
            "; ".join(short_citation(source.citation) for source in protocol.sources),
        ]  # fmt: skip
        rows.append(f"| {' | '.join(_cell(cell) for cell in cells)} |")
    return _INDEX + "\n".join(rows) + "\n"


def page(protocol: Protocol, texts: Texts, protocols: Mapping[str, Protocol]) -> str:
    head = _HEAD.format(
        title=_title(protocol, texts), id=protocol.id, purpose=texts.get(protocol.purpose)
    )
    parts = [
        head + "\n".join(_facts(protocol, texts)),
        "## The way through\n\n" + "\n".join(diagram(protocol, texts, protocols)) + f"\n\n{_KEY}",
        "## What is asked\n\n" + "\n".join(_questions(protocol, texts)),
        "## Sources\n\n"
        + "\n".join(
            f"- {source.citation} {source.url}".rstrip() + f"\n  Found: {source.finding}"
            for source in protocol.sources
        ),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def short_citation(citation: str) -> str:
    """The first family name and the year: "Frattaroli 2006"."""
    name = citation.split(",")[0].split(".")[0]
    words = name.split()
    # "Wright JH": the initials go. The name of an organisation stays whole.
    kept = words[:-1] if len(words) > 1 and words[-1].isupper() and len(words[-1]) < 5 else words
    years = [word[:4] for word in citation.replace("(", " ").split() if word[:4].isdecimal()]
    year = next((year for year in years if year.startswith(("19", "20"))), "")
    return f"{' '.join(kept)} {year}".strip()


def said(condition: Condition) -> str:
    """One condition in words."""
    if condition.test == "answered":
        return f"{condition.of} {'answered' if condition.value == 'yes' else 'left out'}"
    return f"{condition.of} {_TESTS[condition.test]} {condition.value}"


def all_said(conditions: tuple[Condition, ...]) -> str:
    return " and ".join(map(said, conditions))


def diagram(protocol: Protocol, texts: Texts, protocols: Mapping[str, Protocol]) -> Iterator[str]:
    """The flowchart, as lines of Mermaid."""
    yield from ("```mermaid", "flowchart TD")
    yield from _beginning(protocol)
    for step in protocol.steps:
        question = texts.get(protocol.text_id(f"{step.id}-question"))
        yield f"    {_node(step.id)}{_shape(step, question)}"
    closing = [
        (bool(protocol.summary), "close_summary", "Their own words, summed up"),
        (protocol.next_step, "close_next", "One small next step, or none"),
        (protocol.leave, "close_leave", "How is it now? or left out"),
        (True, "close_keep", "Keep it, or let it go"),
    ]
    names = [(name, text) for there, name, text in closing if there]
    for name, text in names:
        yield f'    {name}["{text}"]'
    yield '    ended(("The end"))'
    yield from _arrows(protocol, names[0][0])
    for (here, _), (there, _) in zip(names, [*names[1:], ("ended", "")], strict=True):
        yield f"    {here} --> {there}"
    for link in protocol.links:
        if link.to in protocols:
            label = f'|"{_quoted(all_said(link.when))}"|' if link.when else ""
            title = _quoted(_title(protocols[link.to], texts))
            yield f'    ended -.->{label} to_{_node(link.to)}["{title}"]'
    yield "```"


def _beginning(protocol: Protocol) -> Iterator[str]:
    """The check-in and the gates; ``begin`` is what leads to the first steps."""
    if protocol.arrive == "none":
        yield '    begin(("Begin"))'
        return
    may_skip = "" if protocol.arrive == "needed" else ", or left out"
    if not protocol.gates:
        yield f'    begin["How is it right now?{may_skip}"]'
        return
    yield f'    arrive["How is it right now?{may_skip}"] --> begin'
    yield '    begin{"Is a gate closed?"}'
    for gate in protocol.gates:
        instead = _quoted(", ".join(gate.instead))
        name = f"gate_{_node(gate.id)}"
        yield f'    begin -->|"{_quoted(all_said(gate.when))}"| {name}["Instead: {instead}"]'
        if not gate.firm:
            first = _node(protocol.steps[0].id)
            yield f'    {name} -.->|"go on all the same"| {first}'


def _arrows(protocol: Protocol, closing: str) -> Iterator[str]:
    order = {START: -1, **{step.id: number for number, step in enumerate(protocol.steps)}}
    steps = {step.id: step for step in protocol.steps}
    ways = explore(protocol).edges
    for before, after in sorted(ways, key=lambda way: (order[way[0]], order.get(way[1], -1))):
        here = "begin" if before == START else _node(before)
        if after == END:
            yield f"    {here} --> {closing}"
            continue
        chosen = sum(start == before for start, _ in ways) > 1
        when = steps[after].when if chosen else ()
        label = f'|"{_quoted(all_said(when))}"|' if when else ""
        yield f"    {here} -->{label} {_node(after)}"


def _shape(step: Step, question: str) -> str:
    text = f'"{_quoted(question)}"'
    if step.main.kind == "none":
        return f"[/{text}/]"
    return f"([{text}])" if step.optional else f"[{text}]"


def _facts(protocol: Protocol, texts: Texts) -> Iterator[str]:
    review = protocol.review
    signed = f"reviewed by {review.by} on {review.on}" if review.by else "draft, not signed yet"
    yield from ("| | |", "|---|---|")
    yield f"| family, for whom | {protocol.family}, {protocol.audience} |"
    yield f"| minutes | {_minutes(protocol)} |"
    yield f"| sittings | {protocol.sittings} |"
    yield f"| dose, as told | {_cell(texts.get(protocol.text_id('dose')))} |"
    yield f"| evidence | {protocol.evidence} |"
    yield f"| as told | {_cell(texts.get(protocol.text_id('science')))} |"
    for caution in protocol.cautions:
        yield f"| caution | {_cell(texts.get(caution))} |"
    yield f"| review, version | {signed}; version {protocol.version} |"


def _questions(protocol: Protocol, texts: Texts) -> Iterator[str]:
    yield from ("| step | answer | question | asked when |", "|---|---|---|---|")
    for step in protocol.steps:
        for field in step.fields:
            main = field is step.main
            part = "question" if main else "label"
            optional = ", may be left out" if step.optional or not main else ""
            when = all_said(step.when) if main else "with the one above"
            question = texts.get(protocol.text_id(f"{field.id}-{part}"))
            yield f"| {field.id} | {field.kind}{optional} | {_cell(question)} | {when} |"


def _title(protocol: Protocol, texts: Texts) -> str:
    return texts.get(protocol.text_id("title"))


def _minutes(protocol: Protocol) -> str:
    low, high = protocol.minutes_low, protocol.minutes_high
    return str(low) if low == high else f"{low}–{high}"


def _node(name: str) -> str:
    """A name that Mermaid takes: a bare "end" would close the chart."""
    return f"s_{name.replace('-', '_').replace('.', '_')}"


def _quoted(text: str) -> str:
    return " ".join(text.split()).replace('"', "#quot;")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
