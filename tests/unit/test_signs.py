"""The branch for danger: its file. How the head over token states is learned.

What the branch computes is in ``test_signs_graph.py``.
"""

from __future__ import annotations

import json
import math
from zlib import crc32

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.reading.fusion import SIGNS as FUSED_SIGNS
from stillwater.reading.packed import BadWeights
from tests.unit.signs_kit import random_arrays
from workshop.embedding.packed import Quantised
from workshop.embedding.signs import (
    LABELS,
    LARGEST,
    LONGEST_FILE_BYTES,
    MOST_QUERIES,
    WIDTH,
    Signs,
    read_signs,
    signs_bytes,
)
from workshop.paths import SIGNS

SEED = 20261126
FIRST, QUERIES = 11, 2
ARRAYS = random_arrays(FIRST, QUERIES, SEED)
DATA = signs_bytes(Signs.from_arrays(ARRAYS))
HEADER_END = 8 + int.from_bytes(DATA[4:8], "little")


def sealed(body):
    return body + crc32(body).to_bytes(4, "little")


def resealed(data, **changes):
    """The file with other fields in its header and a checksum that fits."""
    header = {**json.loads(data[8:HEADER_END]), **changes}
    packed = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
    return sealed(data[:4] + len(packed).to_bytes(4, "little") + packed + data[HEADER_END:-4])


def test_a_branch_is_read_as_it_was_written():
    signs, again = Signs.from_arrays(ARRAYS), read_signs(DATA)
    assert signs_bytes(again) == DATA
    assert (again.first, len(again.layers), again.queries) == (FIRST, 1, QUERIES)
    for part, linear in signs.layers[0].linears.items():
        assert np.array_equal(again.layers[0].linears[part].matrix.floats(), linear.matrix.floats())


def test_what_is_read_is_near_to_what_was_given():
    signs = read_signs(DATA)
    for name, change in signs.layers[0].linears.items():
        exact = ARRAYS[f"l11.{name}.D"]
        assert np.array_equal(change.bias, ARRAYS[f"l11.{name}.b"])
        half_steps = change.matrix.scales.astype(np.float32).repeat(32, 1) * 0.505
        assert (np.abs(change.matrix.floats() - exact) <= half_steps).all(), name
    for name, norm in signs.layers[0].norms.items():
        assert np.array_equal(norm.weight, ARRAYS[f"l11.{name}.w"])
        assert np.array_equal(norm.bias, ARRAYS[f"l11.{name}.b"])
    for name, linear in (("att", signs.att), ("out", signs.out)):
        assert np.array_equal(linear.bias, ARRAYS[f"{name}.b"])
        assert (np.abs(linear.real() - ARRAYS[f"{name}.w"]) <= linear.scales * 0.505).all()


def test_a_block_is_rounded_to_its_own_scale_and_zeros_stay_zeros():
    matrix = np.zeros((2, 64), np.float32)
    matrix[0, :4] = 7, -7, 3.4, -3.6
    matrix[1, 32:] = 1e-30  # too small for a float16
    rounded = Quantised.rounded(matrix)
    assert rounded.weights[0, 0, :5].tolist() == [15, 1, 11, 4, 8]
    assert rounded.scales.tolist() == [[1, 0], [0, 0]]
    assert (rounded.weights[1] == 8).all()
    assert np.array_equal(
        Quantised.of_nibbles(rounded.nibbles(), rounded.scales).weights, rounded.weights
    )


def test_damage_is_refused():
    for at in range(0, len(DATA), 50_021):
        with pytest.raises(BadWeights):
            read_signs(DATA[:at] + bytes([DATA[at] ^ 4]) + DATA[at + 1 :])
    for spoilt in (b"", DATA[:11], DATA[:-1], DATA + b"\0", bytes(LONGEST_FILE_BYTES + 1)):
        with pytest.raises(BadWeights):
            read_signs(spoilt)


places = st.integers(0, len(DATA) - 1)


@given(place=places, bits=st.integers(1, 255), cut=st.booleans())
def test_cuts_and_changes_are_refused(place, bits, cut):
    changed = bytes([DATA[place] ^ bits]) + DATA[place + 1 :]
    with pytest.raises(BadWeights):
        read_signs(DATA[:place] + (b"" if cut else changed))


@given(place=places, put=st.binary(max_size=40), left_out=st.integers(0, 40))
def test_with_a_checksum_that_fits_a_file_is_refused_or_means_what_it_says(place, put, left_out):
    body = DATA[:-4]
    spoilt = sealed(body[:place] + put + body[place + left_out :])
    try:
        signs = read_signs(spoilt)
    except BadWeights:
        return
    assert len(spoilt) == len(DATA) and signs_bytes(signs) == spoilt


@pytest.mark.parametrize(
    "changes",
    [{"format": 1}, {"format": 2.0}, {"width": 383}, {"inner": 384}, {"more": 1},
     {"labels": ["danger", "now", "strong"]}, {"labels": 3}, {"first": 0}, {"first": 12},
     {"first": 10}, {"first": True}, {"layers": 2}, {"queries": QUERIES + 1}, {"queries": 1},
     {"queries": 0}, {"queries": MOST_QUERIES + 1}, {"queries": 1e9}, {"queries": None},
     {"more": "x" * 200}],
)  # fmt: skip
def test_a_header_that_does_not_fit_is_refused(changes):
    assert resealed(DATA) == DATA
    with pytest.raises(BadWeights):
        read_signs(resealed(DATA, **changes))


@pytest.mark.parametrize("header", [b"", b"[]", b"7", b'"first"', b"\xff", b"[" * 200, b"{}"])
def test_another_header_is_refused(header):
    length = len(header).to_bytes(4, "little")
    with pytest.raises(BadWeights):
        read_signs(sealed(DATA[:4] + length + header + DATA[HEADER_END:-4]))


def test_another_magic_and_a_header_longer_than_the_file_are_refused():
    for body in (b"SWT1" + DATA[4:-4], DATA[:4] + b"\xff" * 4 + DATA[8:-4]):
        with pytest.raises(BadWeights):
            read_signs(sealed(body))


def with_bytes(at, put):
    return sealed(DATA[:at] + put + DATA[at + len(put) : -4])


NUMBERS = 4 * (4 * WIDTH + 1536 + WIDTH + 4 * WIDTH)
BLOCKS = (4 * WIDTH * WIDTH + 2 * WIDTH * 1536) // 32


@pytest.mark.parametrize("value", [math.nan, math.inf, -1.01 * LARGEST])
@pytest.mark.parametrize("at", [0, NUMBERS - 4, NUMBERS + 18 * BLOCKS])
def test_numbers_out_of_bounds_are_refused(value, at):
    with pytest.raises(BadWeights, match="numbers"):
        read_signs(with_bytes(HEADER_END + at, np.float32(value).tobytes()))


@pytest.mark.parametrize("value", [math.nan, math.inf, -0.01, 1.5e4])
@pytest.mark.parametrize("block", [0, BLOCKS - 1])
def test_scales_out_of_bounds_are_refused(value, block):
    at = HEADER_END + NUMBERS + 2 * block
    with pytest.raises(BadWeights, match="scales"):
        read_signs(with_bytes(at, np.float16(value).tobytes()))


@pytest.mark.parametrize("value", [0x80, 0x08, 0x00])
def test_weights_out_of_bounds_are_refused(value):
    nibbles = HEADER_END + NUMBERS + 2 * BLOCKS
    if value != 0x80:
        for at in (nibbles, nibbles + 16 * BLOCKS - 1):
            with pytest.raises(BadWeights, match="changes"):
                read_signs(with_bytes(at, bytes([value])))
    else:
        with pytest.raises(BadWeights, match="weights"):
            read_signs(with_bytes(len(DATA) - 5, bytes([value])))


def spoilt_arrays():
    yield {}
    yield {name: values for name, values in ARRAYS.items() if name != "l11.v.b"}
    yield {name: values for name, values in ARRAYS.items() if name != "att.b"}
    yield {**ARRAYS, "l10.q.D": ARRAYS["l11.q.D"]}
    yield {**ARRAYS, "l12.q.D": ARRAYS["l11.q.D"]}
    yield {**ARRAYS, "mean": ARRAYS["l11.q.b"]}
    yield {**ARRAYS, "l11.fi.D": ARRAYS["l11.fi.D"].T}
    yield {**ARRAYS, "out.w": ARRAYS["out.w"][:-WIDTH]}
    for value in (math.nan, -2 * LARGEST):
        yield {**ARRAYS, "l11.aln.w": np.full(WIDTH, value)}


@pytest.mark.parametrize("arrays", list(spoilt_arrays()))
def test_arrays_that_are_no_branch_are_refused(arrays):
    with pytest.raises(BadWeights):
        Signs.from_arrays(arrays)


def test_the_largest_branch_and_the_largest_numbers_find_room_in_a_file():
    arrays = random_arrays(8, MOST_QUERIES, SEED)
    arrays["l8.q.D"][:, :3] = LARGEST
    data = signs_bytes(Signs.from_arrays(arrays))
    assert signs_bytes(read_signs(data)) == data
    assert 4_000_000 < len(data) < LONGEST_FILE_BYTES / 1.5


def test_the_shipped_branch_is_readable_and_speaks_of_what_the_reader_expects():
    signs = read_signs(SIGNS.read_bytes())
    assert LABELS == FUSED_SIGNS
    assert signs.queries and SIGNS.stat().st_size < 4_500_000
