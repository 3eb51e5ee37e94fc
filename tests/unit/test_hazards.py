"""The hazard log: every test that it names exists, and its sums are right."""

import re

import pytest

from workshop.paths import ROOT

LOG = (ROOT / "docs/hazards.md").read_text(encoding="utf-8")
SEVERITIES = ("minor", "significant", "considerable", "major", "catastrophic")
COLUMNS = 8
FEWEST_HAZARDS = 25
OPEN_FROM = 4
HAZARDS = [
    [cell.strip() for cell in row.strip().strip("|").split("|")]
    for row in LOG.splitlines()
    if re.match(r"\| H\d\d \|", row)
]
IDS = [row[0] for row in HAZARDS]
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
MATRIX = {
    (severity, cells[0]): int(risk)
    for row in LOG.splitlines()
    if re.match(r"\| (?:very )?(?:high|medium|low) \|", row)
    for cells in [[cell.strip() for cell in row.strip().strip("|").split("|")]]
    for severity, risk in zip(SEVERITIES, cells[1:], strict=True)
}


def rating(cell):
    severity, likelihood, risk = re.fullmatch(r"(\w+) · ([a-z ]+) = (\d)", cell).groups()
    assert MATRIX[severity, likelihood] == int(risk), cell
    return SEVERITIES.index(severity), int(risk)


def test_the_log_is_whole():
    assert len(IDS) == len(set(IDS)) >= FEWEST_HAZARDS
    assert sorted(IDS) == IDS
    assert {len(row) for row in HAZARDS} == {COLUMNS}
    assert all(cell for row in HAZARDS for cell in row)
    assert len(MATRIX) == 25


@pytest.mark.parametrize("row", HAZARDS, ids=IDS)
def test_ratings_follow_the_matrix_and_controls_never_raise_them(row):
    first, left = rating(row[4]), rating(row[7])
    assert left[0] <= first[0] and left[1] <= first[1]


def test_what_is_left_high_is_named_as_open():
    left = {row[0] for row in HAZARDS if rating(row[7])[1] >= OPEN_FROM}
    assert set(re.findall(r"^- \*\*(H\d\d)\*\*", LOG.split("## Open")[1], re.MULTILINE)) == left


@pytest.mark.parametrize("row", HAZARDS, ids=IDS)
def test_every_hazard_is_shown_by_tests_that_exist(row):
    """A file alone shows nothing: each control is shown by a function."""
    named = [TEST.fullmatch(part) for part in row[6].split(", ")]
    assert all(named), row[6]
    for file, function in [found.groups() for found in named]:
        source = (ROOT / file).read_text(encoding="utf-8")
        assert re.search(rf"^(?:async )?def {function}\(", source, re.MULTILINE), (file, function)


@pytest.mark.parametrize("named", ["`tests/unit/test_crisis.py`", "test_crisis", "`tests/a.py::`"])
def test_what_names_no_function_is_no_test(named):
    assert not TEST.fullmatch(named)


def test_every_hazard_that_is_referred_to_exists():
    assert set(re.findall(r"\bH\d\d\b", LOG)) <= set(IDS)
