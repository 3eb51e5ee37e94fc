"""The first reading model: total on any text, the same each time, strict about its file."""

from __future__ import annotations

import math
import time
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.domain.heard import TIERS, SafetyReading
from stillwater.reading.classifier import Head, Model, logit_of, probability
from stillwater.reading.features import BUCKET_BITS, LONGEST_CHARACTERS, buckets, plain
from stillwater.reading.packed import MAGIC, BadWeights, read_heads
from stillwater.reading.reader import ANY, Reader
from stillwater.reading.scores import NoRules
from tests.examples import few
from tests.unit.reading_kit import (
    bucket_of,
    head_of,
    resealed,
    tiny_file,
    tiny_heads,
    tiny_model,
)
from workshop.paths import TIER1
from workshop.training.packing import by_language, packed_file, steps_of

SECONDS_AT_MOST = 5.0
LANGUAGES = ("en", "es", "ar", "fr", "pt", "hi", "sw", "ha", "arq", "ary", "", "xx")


@pytest.fixture(scope="module")
def shipped() -> Reader:
    return Reader(Model.from_bytes(TIER1.read_bytes()))


def every_chance(heard):
    for part in (heard.emotions, heard.emotions_fine, heard.themes, heard.patterns):
        yield from part.values()
    yield from heard.safety.tier_scores.values()


@settings(max_examples=few(60), deadline=None)
@given(text=st.text(max_size=400), language=st.sampled_from(LANGUAGES))
def test_any_text_is_read(shipped, text, language):
    heard = shipped.read(text, language)
    assert all(0.0 <= chance <= 1.0 for chance in every_chance(heard))
    assert heard == shipped.read(text, language)


@pytest.mark.parametrize(
    "text",
    ["a" * 20_000, "ab" * 10_000, "@" * 20_000, "http://" * 3000, "." * 20_000, "\ud800" * 20_000,
     "١" * 20_000, "\u200b" * 20_000, "كـ" * 10_000, "👩‍👩‍👧" * 5_000, " \n" * 10_000,
     "".join(chr(33 + n * 7919 % 50_000) for n in range(20_000)), "a " * 500_000],
    ids=range(13),
)  # fmt: skip
def test_a_hostile_text_takes_no_more_time_than_its_length(shipped, text):
    started = time.perf_counter()
    heard = shipped.read(text, "en")
    assert time.perf_counter() - started < SECONDS_AT_MOST
    assert all(0.0 <= chance <= 1.0 for chance in every_chance(heard))


def test_more_than_the_longest_text_is_not_looked_at():
    assert len(plain("ab " * LONGEST_CHARACTERS)) <= LONGEST_CHARACTERS


def test_what_should_not_matter_does_not():
    assert plain("I’m  SOOOOO tired!!!!!") == plain("i'm soo tired !!")
    assert plain("أنا مُتْعَبٌ") == plain("انا متعب")
    assert plain("see https://example.org/x @someone 42") == "see @ 0"


def test_every_bucket_is_in_bounds():
    assert all(0 <= bucket < 1 << BUCKET_BITS for bucket in buckets("a few words, and ñ 字 👍"))
    assert buckets("") != buckets("a")


def test_a_row_adds_to_each_label():
    head = Head(head_of("h", "v", ("a", "b"), {"one": {"a": 3, "b": -2}, "two": {"a": 5}}))
    found = head.logits(buckets("one two"))
    assert found["a"] == pytest.approx(-3 + 8 / math.sqrt(2))
    assert found["b"] == pytest.approx(-3 - 2 / math.sqrt(2))
    assert head.logits(set()) == {"a": -3.0, "b": -3.0}


def test_no_sum_runs_over_into_the_next_label():
    words = [f"w{number}" for number in range(9000)]
    most = {word: {"a": 15, "b": -15} for word in {bucket_of(w): w for w in words}.values()}
    found = Head(head_of("h", "v", ("a", "b"), most, bias=0.0)).logits(map(bucket_of, most))
    assert found["a"] == pytest.approx(15 * math.sqrt(len(most)))
    assert found["b"] == pytest.approx(-15 * math.sqrt(len(most)))


@given(st.sets(st.integers(0, (1 << BUCKET_BITS) - 1), max_size=300))
def test_steps_lead_back_to_the_buckets(kept):
    steps = steps_of(sorted(kept))
    head = head_of("h", "v", ("a",), {})
    fields = {name: getattr(head, name) for name in ("name", "variety", "labels", "scale", "bias")}
    from stillwater.reading.packed import PackedHead

    packed = PackedHead(**fields, decision=(0.0,), rows=len(kept), steps=steps,
                        planes=b"\x10" * len(kept))  # fmt: skip
    (read,) = read_heads(packed_file([packed]))
    index, table = read.unpacked()
    assert set(index) == kept
    assert sorted(index.values()) == list(range(0, 2 * len(kept), 2))
    assert table == b"\x10\x00" * len(kept)


def test_a_changed_byte_is_refused():
    data = tiny_file()
    for at in range(len(data)):
        spoilt = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        with pytest.raises(BadWeights):
            read_heads(spoilt)


@settings(max_examples=few(200), deadline=None)
@given(st.binary(max_size=200))
def test_bytes_that_are_no_weights_are_refused(data):
    for spoilt in (data, MAGIC + data, MAGIC + data + crc32(MAGIC + data).to_bytes(4, "little")):
        with pytest.raises(BadWeights):
            read_heads(spoilt)


def changing(**fields):
    return lambda header, payload: header["heads"][0].update(fields)


@pytest.mark.parametrize(
    "change",
    [
        lambda header, payload: header.update(format=1),
        lambda header, payload: header.update(bucket_bits=18),
        lambda header, payload: header.update(more=1),
        lambda header, payload: header.update(heads=[]),
        lambda header, payload: header["heads"].append(header["heads"][0]),
        lambda header, payload: payload + b"\x10",
        lambda header, payload: payload[:-1],
        lambda header, payload: payload[:-1] + b"\x20",
        lambda header, payload: payload[:-1] + b"\x00",
        changing(rows=-1), changing(rows=True), changing(rows=1), changing(rows=1 << 30),
        changing(steps="2"), changing(labels=[]), changing(labels=["a", "a"]),
        changing(labels=["a"]), changing(scale=[1.0]), changing(scale=[1.0, float("nan")]),
        changing(bias=[1.0, float("inf")]), changing(decision=[1e9, 0]), changing(name=3),
        changing(extra=1),
    ],
)  # fmt: skip
def test_a_file_that_does_not_add_up_is_refused_whatever_its_checksum(change):
    with pytest.raises(BadWeights):
        read_heads(resealed(tiny_file(), change))


def test_the_tiny_file_itself_is_read():
    assert [head.name for head in read_heads(resealed(tiny_file(), lambda h, p: None))] == [
        head.name for head in tiny_heads()
    ]


def test_without_a_model_only_the_rules_read():
    class Always(NoRules):
        def join(self, looked, learned):
            return SafetyReading("support", evaluated=looked.language == "en")

    heard = Reader(None, Always()).read("anything", "en")
    assert heard.safety.tier == "support" and heard.safety.evaluated
    assert heard.models_used == () and not heard.emotions


def test_the_reader_knows_varieties_and_tells_the_language():
    reader = Reader(tiny_model())
    heard = reader.read("the boss is afraid", "en")
    assert heard.language == "en" and heard.models_used == (1,)
    assert heard.emotions["fear"] > 0.5 > heard.emotions["joy"]
    assert heard.themes["work"] > 0.5 > heard.themes["sleep"]
    assert reader.read("khayf", "ary").emotions["fear"] > 0.5
    assert not reader.read("khayf", "arq").emotions
    assert reader.read("que que the boss", "en").language in ("en", "es")


def test_another_language_is_read_as_itself():
    reader = Reader(tiny_model())
    assert reader.read("the boss of the the the the", "es").themes["work"] > 0.5
    assert reader.read("the boss", "es").themes == {}  # too short to tell
    assert reader.read("the boss", "").themes
    assert reader.read("que que que que que boss", "en").themes  # no heads for it: as was named


def test_patterns_are_named_only_with_the_binary_head():
    reader = Reader(tiny_model())
    assert set(reader.read("always", "en").patterns) == {ANY, "should", "overgeneralising"}
    assert reader.read("never mind", "en").patterns == {}


def test_tiers_add_up_and_never_fall():
    scores = Reader(tiny_model()).read("unsafe", "en").safety.tier_scores
    assert tuple(scores) == TIERS
    assert sum(scores.values()) == pytest.approx(1.0)
    assert all(score >= 0 for score in scores.values())


@given(st.floats(-800, 800))
def test_chance_and_logit_are_each_others_inverse(logit):
    chance = probability(logit)
    assert 0.0 <= chance <= 1.0
    if abs(logit) < 15:
        assert logit_of(chance) == pytest.approx(logit, abs=1e-6)


def test_each_language_has_its_heads_in_a_file_of_its_own_and_none_is_lost():
    files = by_language(TIER1.read_bytes(), ["en", "es", "ar"])
    heads = {code: {(each.name, each.variety) for each in read_heads(data)}
             for code, data in files.items()}  # fmt: skip
    assert list(files) == ["en", "es", "ar", "other"]
    for code in ("en", "es", "ar"):
        assert {("language", "all"), ("safety", code)} <= heads[code]
    assert heads["en"] & heads["es"] == heads["es"] & heads["ar"] == {("language", "all")}
    assert ("language", "all") not in heads["other"] and ("emotions", "fr") in heads["other"]
    whole, joined = Reader(Model.from_bytes(TIER1.read_bytes())), Reader()
    for data in files.values():
        joined.use(Model.from_bytes(data))
    text = "tengo mucho miedo de volver a casa esta noche"
    assert joined.scores(text, "en") == whole.scores(text, "en")
    assert joined.another(text, "en") == "es" and joined.another("miedo", "en") == ""
    assert set().union(*heads.values()) == {
        (each.name, each.variety) for each in read_heads(TIER1.read_bytes())
    }
