"""The second step of a head: labels and their products."""

import pytest

from stillwater.reading.classifier import Model
from stillwater.reading.packed import BadWeights, read_heads
from stillwater.reading.pairs import FARTHEST, Pairs, products, terms_of
from stillwater.reading.reader import Reader
from tests.unit.reading_kit import bucket_of, head_of, resealed
from workshop.training.packing import packed_file

#: Danger, unless it is somebody else's: -1 + 2 danger - 4 (danger x other).
UNLESS = Pairs(("danger",), (0.0, 0.0), (1.0, 1.0), ((2, 0, 0, -4, 0),), (1.0,), (-1.0,))
WORDS = {"die": {"danger": 1}, "brother": {"other": 1}}


def headed(pairs=UNLESS):
    """A head of two labels that count one a word, and its second step."""
    plain = head_of("safety", "en", ("danger", "other"), WORDS, bias=0.0)
    fields = {name: getattr(plain, name) for name in plain.__dataclass_fields__}
    return type(plain)(**{**fields, "pairs": pairs, "decision": (0.5,)})


def test_products_are_the_numbers_and_every_two_of_them_once():
    assert products([2.0, 3.0, 5.0]) == [2, 3, 5, 4, 6, 10, 9, 15, 25]
    for count in (1, 2, 34):
        assert len(products([1.0] * count)) == terms_of(count)


def test_a_label_means_something_else_beside_another():
    assert UNLESS.logits([1.0, 0.0]) == {"danger": 1.0}
    assert UNLESS.logits([1.0, 1.0]) == {"danger": -3.0}
    assert UNLESS.logits([0.0, 1.0]) == {"danger": -1.0}


def test_numbers_count_from_their_middle_in_their_spread_and_not_beyond_the_farthest():
    moved = Pairs(("danger",), (10.0,), (2.0,), ((3, 1),), (0.5,), (1.0,))
    assert moved.logits([14.0]) == {"danger": 1 + 0.5 * (3 * 2 + 4)}
    farthest = 1 + 0.5 * (3 * FARTHEST + FARTHEST**2)
    assert moved.logits([1e9]) == {"danger": farthest} == moved.logits([10 + 2 * FARTHEST])


def test_a_head_with_a_second_step_says_its_labels_alone_and_is_read_back_as_written():
    (read,) = read_heads(packed_file([headed()]))
    assert read == headed() and read.decided == ("danger",)
    head = Model([read]).head("safety", "en")
    assert head is not None and head.labels == ("danger",) and head.decision == {"danger": 0.5}
    assert head.logits({bucket_of("die")}) == {"danger": 1.0}
    both = head.logits({bucket_of("die"), bucket_of("brother")})["danger"]
    assert both == pytest.approx(-1 + 2 * 0.5**0.5 - 4 * 0.5)


#: Danger is what the text says of it, and once more what any part says of it.
PARTS = Pairs(("danger",), (0.0,) * 3, (1.0,) * 3, ((1, 0, 1) + (0,) * 6,), (1.0,), (0.0,))


def test_a_second_step_may_read_the_first_labels_in_the_parts_of_a_text_too():
    (read,) = read_heads(packed_file([headed(PARTS)]))
    head = Model([read]).head("safety", "en")
    assert head is not None and head.reads_parts
    die, brother = {bucket_of("die")}, {bucket_of("brother")}
    assert head.logits(die) == {"danger": 2.0}  # without parts the text is its own
    assert head.logits(brother, [brother, die]) == {"danger": 1.0}
    assert head.logits(die, [brother]) == {"danger": 2.0}
    plain = Model([headed()]).head("safety", "en")
    assert plain is not None and not plain.reads_parts
    assert plain.logits(brother, [die]) == {"danger": -1.0}


def test_a_reader_reads_the_parts_of_a_text():
    reader = Reader(Model([headed(PARTS)]))
    long = "we had soup at the house with everybody there. " * 3

    def danger(text):
        return reader.scores(text, "en").heads["safety"].logits["danger"]

    apart = danger(f"{long} my brother came by for tea in the evening. Now I may die.")
    assert apart == pytest.approx(0.5**0.5 + 0.5**0.5)  # known: "brother", "die"
    apart = danger(
        f"{long} my brother came by for tea in the long evening. I may die here, by my own hand."
    )
    assert apart == pytest.approx(0.5**0.5 + 1.0)  # a part has "die" alone


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"labels": []}, "labels"),
        ({"labels": ["danger", "danger"]}, "a label twice"),
        ({"spread": [1.0, 0.0]}, "pairs"),
        ({"spread": [1.0]}, "numbers"),
        ({"middle": [0.0], "spread": [1.0], "weights": [[2, 0]]}, "numbers"),
        ({"middle": [0.0] * 5, "spread": [1.0] * 5, "weights": [[0] * 20]}, "numbers"),
        ({"middle": [0.0] * 3}, "numbers"),
        ({"middle": 3}, "numbers"),
        ({"middle": [0.0, float("inf")]}, "numbers"),
        ({"weights": []}, "pairs"),
        ({"weights": [[2, 0, 0, -4]]}, "numbers"),
        ({"weights": [[2, 0, 0, -4, 0.5]]}, "numbers"),
        ({"weights": [[2, 0, 0, -4, 10**9]]}, "numbers"),
        ({"bias": []}, "numbers"),
        ({"more": 1}, "fields of pairs"),
    ],
)
def test_a_second_step_that_does_not_fit_is_refused(change, fault):
    def spoil(header, _payload):
        header["heads"][0]["pairs"] |= change

    with pytest.raises(BadWeights, match=fault):
        read_heads(resealed(packed_file([headed()]), spoil))
