"""The small bandit: what it believes, how sure it says it is, and what it draws."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.memory import Belief, Memory, Outcome, Theme, read_memory, theme_item
from stillwater.domain.moves import Exercise

ON = "2026-03-04T21:05:00+02:00"
points = st.integers(1, 7)
outcomes = st.lists(st.builds(Outcome, st.just(ON), points, points), max_size=30)


def belief(*changes):
    return Belief(tuple(Outcome(ON, 4, 4 + change) for change in changes))


@pytest.mark.parametrize(
    ("changes", "certainty"),
    [
        ((), "unknown"),
        ((3,), "unsure"),
        ((2, 2), "perhaps"),
        ((2, 2, 3, 1), "likely"),
        ((1, -1), "unsure"),
        ((-2, -2), "perhaps-not"),
        ((3, -3, 3, -3, 3), "unsure"),
    ],
)
def test_certainty_in_words(changes, certainty):
    assert belief(*changes).certainty == certainty


@given(outcomes)
def test_the_chance_is_one_and_agrees_with_what_is_drawn(found):
    held = Belief(tuple(found))
    assert 0 < held.chance_lighter < 1
    chance = random.Random(7)
    draws = [held.draw(chance) for _ in range(400)]
    assert all(-1 <= draw <= 1 for draw in draws)
    assert sum(draw > 0 for draw in draws) / 400 == pytest.approx(held.chance_lighter, abs=0.12)


def test_without_outcomes_it_is_even():
    assert Belief().chance_lighter == pytest.approx(0.5)


def test_it_comes_to_prefer_what_helps_and_still_tries_the_other():
    """Two exercises: one lifts by two points on average, one by none."""
    chance, world = random.Random(1), random.Random(2)
    held = {"good": [], "none": []}
    for _ in range(200):
        drawn = {name: Belief(tuple(seen)).draw(chance) for name, seen in held.items()}
        name = max(drawn, key=drawn.get)
        change = round(world.gauss(2 if name == "good" else 0, 1))
        held[name].append(Outcome(ON, 4, min(7, max(1, 4 + change))))
    assert len(held["good"]) > 150 and held["none"]


def test_nothing_not_wanted_is_offered():
    memory = Memory(exercises={"a": belief(2, 2, 2)}, unwanted=frozenset({"b"}))
    offers = memory.offers([Exercise(name) for name in "abc"], random.Random(3))
    assert [(offer.protocol, offer.helped) for offer in offers] == [("a", True), ("c", False)]
    assert offers[1].draw == 0
    assert memory.ranked(["c", "b", "a"]) == ("a", "c")


def test_a_theme_that_came_up_before_weighs_a_little():
    themes = (Theme("sleep", 2, ON), Theme("work", 1, ON))
    exercises = [Exercise("a", themes=("sleep",)), Exercise("b", themes=("work",))]
    drawn = [o.draw for o in Memory(themes=themes).offers(exercises, random.Random(3))]
    assert drawn == [pytest.approx(0.2), 0]


def test_a_theme_counts_up():
    memory = read_memory([theme_item(Memory(), "work", ON)])
    again = read_memory([theme_item(memory, "work", ON)])
    assert (again.themes[0].name, again.themes[0].times) == ("work", 2)
