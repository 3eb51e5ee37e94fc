"""The rules of the policy, over random talks: each holds whatever is written and heard."""

import json
import math
from itertools import pairwise

import hypothesis
import pytest
from hypothesis import settings
from hypothesis import strategies as st

from stillwater.domain.heard import Heard, SafetyReading
from stillwater.domain.moves import OWN_WORDS, TONES
from stillwater.domain.policy import _CHANCE, _CLOSE, ENDS, _bonus
from stillwater.domain.policy_view import _ALIKE, CARE_REPLIES, LIKELY, SURE, Offer
from stillwater.domain.talk import Reply, Talk, Turn
from stillwater.reading.talking import Mirror
from tests.examples import few
from tests.unit.reflection import CUES
from tests.unit.talk_kit import BANK, WORDS, carried_on, offers, runs

seeds = st.text(max_size=8)

tones = st.sampled_from(TONES)


def given(*strategies):
    """A talk of forty turns is many cases in one."""
    return lambda test: settings(max_examples=few(40))(hypothesis.given(*strategies)(test))


A_WORRY = Heard(emotions={"fear": 0.7}, themes={"work": 0.8})


def said(talk):
    """The bank's moves in order."""
    return [BANK[reply.move] for reply in talk.replies if reply.move in BANK]


def wrote(*texts, heard=Heard()):  # noqa: B008  # frozen
    return [("wrote", text, heard) for text in texts]


@given(runs, seeds, tones, offers)
def test_no_move_comes_twice_in_a_talk(run, seed, tone, offered):
    talk, _ = carried_on(run, seed, tone, offered)
    moves = [move.id for move in said(talk)]
    assert len(moves) == len(set(moves))


@given(runs, seeds, tones)
def test_never_a_third_bare_question_in_a_row(run, seed, tone):
    talk, _ = carried_on(run, seed, tone)
    bare = [not move.reflects for move in said(talk)]
    assert not any(all(bare[n : n + 3]) for n in range(len(bare) - 2))


@given(runs, seeds, tones)
def test_there_are_never_more_questions_than_reflections(run, seed, tone):
    talk, _ = carried_on([act for act in run if act[0] == "wrote"], seed, tone)
    asked = sum(bool(move.asks) for move in said(talk))
    assert sum(move.reflects for move in said(talk)) >= asked


@given(runs, seeds, tones)
def test_most_questions_are_open(run, seed, tone):
    talk, _ = carried_on(run, seed, tone)
    asked = [move.asks for move in said(talk) if move.asks]
    assert asked.count("open") >= 0.6 * len(asked)


@given(runs, seeds)
def test_a_feeling_is_only_said_as_there_when_it_is_sure(run, seed):
    talk, heards = carried_on(run, seed)
    for turn, heard in zip(talk.turns, heards, strict=True):
        move = BANK.get(turn.reply.move)
        if move and "feeling" in move.slots:
            name = turn.reply.feeling
            likely = max(heard.emotions.get(name, 0), heard.emotions_fine.get(name, 0))
            assert likely >= (SURE if move.sure else 0.3)
            assert move.sure or move.asks == "closed"  # "or is it something else?"


@given(runs, seeds, offers)
def test_words_of_danger_get_help_and_then_gentle_moves_only(run, seed, offered):
    talk, heards = carried_on(run, seed, "warm", offered)
    always, left = False, 0
    for turn, heard in zip(talk.turns, heards, strict=True):
        tier = heard.safety.tier if turn.said else "none"
        if tier != "none":
            assert turn.reply.move.startswith(f"safety-{tier}") and turn.reply.tier == tier
            always, left = always or tier != "gentle", CARE_REPLIES
            continue
        if always or left:
            assert turn.reply.move in ENDS or BANK[turn.reply.move].gentle
        left -= left > 0


@given(runs, seeds)
def test_words_of_danger_are_never_said_back(run, seed):
    talk, _ = carried_on(run, seed)
    for reply in talk.replies:
        assert all(talk.turns[span.turn].reply.tier == "none" for span in reply.spans)


@given(runs, seeds)
def test_not_quite_is_heard_and_its_guess_never_comes_back(run, seed):
    talk, _ = carried_on(run, seed)
    dropped, spans = set(), set()
    for earlier, turn in pairwise(talk.turns):
        if turn.how == "not-quite":
            assert turn.reply.move in ENDS or BANK[turn.reply.move].kind == "repair"
            guess = {earlier.reply.feeling} - {""}
            dropped |= guess | {n for group in _ALIKE if group & guess for n in group}
            spans |= set(earlier.reply.spans)
        assert turn.reply.feeling not in dropped
        assert not spans & set(turn.reply.spans)


@given(runs, seeds, offers)
def test_what_a_move_must_not_meet_it_does_not_meet(run, seed, offered):
    talk, heards = carried_on(run, seed, "warm", offered)
    themes = set()
    for turn, heard in zip(talk.turns, heards, strict=True):
        themes |= {name for name, p in heard.themes.items() if p >= LIKELY and turn.said}
        move = BANK.get(turn.reply.move)
        if move:
            assert not themes & set(move.never)
        exercise = next((e for e in BANK.exercises if e.protocol == turn.reply.exercise), None)
        assert exercise is None or not themes & set(exercise.never)


@given(runs, seeds)
def test_the_same_words_twice_get_no_identical_answer(run, seed):
    talk, _ = carried_on(run, seed)
    moves = [move.id for move in said(talk)]
    assert len(set(moves)) == len(moves)
    care = [r.move for r in talk.replies if r.tier != "none"]
    assert all(a != b for a, b in pairwise(care))


@given(runs, seeds)
def test_every_quote_is_what_stands_there(run, seed):
    talk, _ = carried_on(run, seed)
    for reply in talk.replies:
        move = BANK.get(reply.move)
        wanted = sum(slot in OWN_WORDS for slot in move.slots) if move else 0
        assert len(reply.spans) == wanted
        assert all(talk.text_of(span).strip() for span in reply.spans)


@given(runs, seeds)
def test_the_same_talk_is_answered_alike_and_survives_json(run, seed):
    talk, _ = carried_on(run, seed)
    assert carried_on(run, seed)[0] == talk
    assert Talk.from_dict(json.loads(json.dumps(talk.to_dict()))) == talk


@given(runs, seeds)
def test_a_pattern_of_thinking_is_never_the_reason_that_is_told(run, seed):
    talk, _ = carried_on(run, seed)
    for reply in talk.replies:
        assert reply.why and (reply.why in ("feeling", "theme", "exercise", "helped")) == bool(
            reply.because
        )


def test_another_session_is_answered_in_other_words():
    firsts = {carried_on(wrote(WORDS[2]), f"s{n}")[0].replies[0].move for n in range(20)}
    assert len(firsts) > 3


@pytest.mark.slow
def test_when_everything_was_said_it_closes_kindly():
    many = [f"I went to the market on day {n} and came home again." for n in range(150)]
    talk, _ = carried_on(wrote(*many))
    assert talk.replies[-1].move in ENDS and talk.replies[-1].why == "end"
    assert len(said(talk)) > 40


def test_very_short_answers_get_something_small():
    talk, _ = carried_on(wrote("idk", "no", "hm", "dont know", "no"))
    assert {move.when for move in said(talk)} == {"short"}
    assert any(move.asks for move in said(talk))


def test_it_sums_up_after_a_while():
    talk, _ = carried_on(wrote(*WORDS[:4], "We will see on Friday then."))
    assert said(talk)[-1].kind == "summarise" and talk.replies[-1].why == "sum"


def test_a_correction_is_heard_in_its_own_words():
    run = wrote(WORDS[2], heard=A_WORRY)
    run += [("not-quite", "", Heard()), *wrote("It is more that I am angry with him.")]
    talk, _ = carried_on(run)
    assert [move.when for move in said(talk)][1:] == ["not-quite", "corrected"]
    assert talk.text_of(talk.replies[-1].spans[0]) == "It is more that I am angry with him"


def test_a_question_that_was_left_out_gives_way_to_another():
    talk, _ = carried_on([*wrote(WORDS[0]), ("skipped", "", Heard())])
    assert said(talk)[-1].when == "skipped"


def test_questions_only_asks_where_it_can():
    talk, _ = carried_on(wrote(*WORDS[:4]), tone="questions")
    assert all(move.asks for move in said(talk))


def test_what_went_with_a_lighter_moment_before_is_offered_first():
    run = wrote(*[f"I am afraid of Monday number {n} at work" for n in range(9)], heard=A_WORRY)
    known = [Offer("paced-breathing", 0.9, helped=True), Offer("senses", -0.5)]
    offered = {
        (reply.exercise, reply.why)
        for seed in range(12)
        for reply in carried_on(run, f"s{seed}", "warm", known)[0].replies
        if reply.exercise
    }
    assert ("paced-breathing", "helped") in offered
    assert all(why == "helped" for name, why in offered if name == "paced-breathing")


def test_a_danger_that_is_past_lets_the_talk_go_on_after_a_while():
    gentle = Heard(safety=SafetyReading("gentle"))
    later = [f"Today I carried water number {n} up the stairs" for n in range(6)]
    talk, _ = carried_on([*wrote("x y z a", heard=gentle), *wrote(*later)])
    assert any(not move.gentle for move in said(talk))


def test_nothing_waits_nothing_is_said():
    talk, _ = carried_on(wrote(WORDS[0]))
    assert talk.with_reply(Reply("reflect-wrote")) == talk


def test_a_close_move_is_chosen_among_equals_and_never_against_what_fits():
    """Of ten sessions, what each move does when it alone is close to what was written."""
    heard = Heard(emotions={"joy": 0.95}, emotions_fine={"joy": 0.95})
    talk = Talk("x").with_turn(Turn("We laughed a lot in the kitchen today"))
    fits = {
        name for name, move in BANK.items() if "joy" in move.emotions or "feeling" in move.slots
    }

    def chosen(seed, near):
        mirror = Mirror(BANK, CUES["en"], "en", lambda *_: heard, lambda *_: near)
        return mirror.answer(talk, seed).move

    moved = 0
    for seed in map(str, range(10)):
        plain = chosen(seed, {})
        for name in BANK:
            found = chosen(seed, {name: 1e9})
            assert found in fits and found in (plain, name)
            moved += found != plain
    assert moved


def test_closeness_adds_a_little_at_most_whatever_it_says():
    move = next(iter(BANK.values()))
    for said in (-5.0, math.nan, 0.3, 1.0, math.inf):
        assert 0 <= _bonus(move, {move.id: said}) <= _CLOSE < _CHANCE


def over_seeds(run, count=40):
    return [carried_on(run, f"seed {n}")[0] for n in range(count)]


def test_directed_an_unsure_feeling_is_asked_about_and_a_sure_one_may_be_said():
    """Both come up; neither in the other's place."""
    for likely, kinds in ((0.45, {False}), (0.9, {True, False})):
        heard = Heard(emotions_fine={"disappointment": likely})
        run = wrote(*[f"Nobody came to the party number {n}" for n in range(6)], heard=heard)
        replies = [reply for talk in over_seeds(run) for reply in talk.replies if reply.feeling]
        assert {BANK[reply.move].sure for reply in replies} == kinds
        assert {reply.feeling for reply in replies} == {"disappointment"}


def test_directed_what_was_not_quite_stays_away_with_its_kin_and_its_quote():
    heard = Heard(emotions_fine={"sadness": 0.7, "grief": 0.5, "disappointment": 0.6})
    first = wrote(WORDS[0], heard=heard)
    later = wrote(*[f"It is the same on day {n}" for n in range(5)], heard=heard)
    guessed = 0
    for talk in over_seeds([*first, ("not-quite", "", Heard()), *later]):
        wrong = talk.replies[0]
        if not wrong.feeling:
            continue
        guessed += 1
        after = talk.replies[1:]
        assert not any(reply.feeling for reply in after)
        assert not any(reply.because in ("sadness", "grief", "disappointment") for reply in after)
        assert not any(set(wrong.spans) & set(reply.spans) for reply in after)
    assert guessed


def test_directed_a_danger_of_the_past_is_not_quoted_when_the_talk_goes_on():
    gentle = Heard(safety=SafetyReading("gentle"))
    run = wrote("Long ago I wanted to be gone.", heard=gentle)
    run += wrote(*[f"Today was day {n} in the new house" for n in range(9)])
    for talk in over_seeds(run, 10):
        assert all(span.turn > 0 for reply in talk.replies for span in reply.spans)
