"""The figures of the reading models as tables, between their marks in docs/evaluation.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workshop.model_figures import Line

BEGIN, END = "<!-- figures of the reading models -->", "<!-- end of the model figures -->"
MEAN_OF_EMOTIONS_AT_LEAST, FINE_AT_LEAST, ANY_AT_LEAST = 0.52, 0.48, 0.72


def table(lines: Sequence[Line], costs: Mapping[str, str]) -> str:
    """Both tables, in Markdown."""
    return "\n".join([*_rows(lines), "", "| cost | |", "|---|---:|", *_costs(costs)])


def _rows(lines: Sequence[Line]) -> Iterator[str]:
    yield (
        "| head | variety | texts | always yes | thirty words a label | first model "
        "| both models | calibration error |"
    )
    yield "|---|---|---:|---:|---:|---:|---:|---:|"
    emotions = [line for line in lines if line.head == "emotions"]
    for line in lines:
        yield _row(line)
        if emotions and line is emotions[-1]:
            means = [
                sum(values) / len(values)
                for values in zip(
                    *(
                        (each.always, each.keywords, each.first, each.both or 0.0)
                        for each in emotions
                    ),
                    strict=True,
                )
            ]
            always, words, first, both = means
            target = f"(at least {MEAN_OF_EMOTIONS_AT_LEAST})"
            yield (
                f"| **emotions** | **mean** {target} | | {always:.3f} | {words:.3f} "
                f"| **{first:.3f}** | {_f1(both or None)} | |"
            )


def _row(line: Line) -> str:
    target = {"fine": FINE_AT_LEAST, "any-pattern": ANY_AT_LEAST}.get(line.head)
    name = f"{line.head} (at least {target})" if target else line.head
    return (
        f"| {name} | {line.variety} | {line.texts} | {line.always:.3f} | {line.keywords:.3f} "
        f"| {line.first:.3f} | {_f1(line.both)} | {line.calibration_error:.3f} |"
    )


def _f1(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _costs(costs: Mapping[str, str]) -> Iterator[str]:
    for name, value in costs.items():
        yield f"| {name} | {value} |"


def written(document: str, lines: Sequence[Line], costs: Mapping[str, str]) -> str:
    """``document`` with the tables between the marks; the tables alone if it is empty.

    Raises ValueError where a mark is gone.
    """
    if not document:
        return table(lines, costs)
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"put {BEGIN} and {END} back into docs/evaluation.md")
    return f"{before}{BEGIN}\n\n{table(lines, costs)}\n\n{END}{after}"
