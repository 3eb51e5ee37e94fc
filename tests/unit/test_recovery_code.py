"""The recovery code: what it holds, how it may be typed, and which slips it notices."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.domain.recovery_code import (
    ALPHABET,
    CODE_BYTES,
    SYMBOLS,
    RecoveryCode,
    RecoveryCodeRefused,
    new_code,
    read_code,
)
from tests.examples import few
from tests.unit.vault_kit import RepeatableRandom

CODES = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES).map(RecoveryCode)
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
WIDE = {ord(symbol): ord(symbol) + 0xFEE0 for symbol in ALPHABET + "-"}


def fault(text):
    with pytest.raises(RecoveryCodeRefused) as refused:
        read_code(text)
    return refused.value.code


@given(CODES)
def test_what_is_shown_can_be_typed_back(code):
    groups = code.text.split("-")
    assert [len(group) for group in groups] == [4] * 7
    assert set("".join(groups)) <= set(ALPHABET)
    assert not set(ALPHABET) & set("ILOU")
    assert read_code(code.text) == code


def test_known_answers():
    # The value shifted by two symbols, and the check that makes it 1 modulo 1021.
    assert RecoveryCode(bytes(16)).text == "0000-0000-0000-0000-0000-0000-0001"
    whole = RecoveryCode(b"\xff" * 16).symbols
    assert whole[:-2] == "7" + "Z" * 25
    number = 0
    for symbol in whole:
        number = 32 * number + ALPHABET.index(symbol)
    assert number % 1021 == 1


def test_a_new_code_is_128_bits_of_the_randomness_given():
    assert new_code(RepeatableRandom("one")).data == RepeatableRandom("one").token(16)
    assert new_code(RepeatableRandom("one")) != new_code(RepeatableRandom("two"))


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda text: text.replace("-", ""),
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", " — "),
        lambda text: text.replace("-", "\u2212"),
        lambda text: text.replace("-", ".\r\n"),
        lambda text: f"\u2067 {text}\u2069\u200f\t",
        lambda text: text.replace("0", "O").replace("1", "I"),
        lambda text: text.replace("0", "o").replace("1", "l"),
        lambda text: text.replace("1", "\N{LATIN SMALL LETTER DOTLESS I}"),
        lambda text: text.replace("1", "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}"),
        lambda text: text.translate(ARABIC),
        lambda text: text.translate(PERSIAN),
        lambda text: text.translate(WIDE),
        lambda text: text.lower().translate(WIDE),
    ],
)
def test_hands_and_keyboards_differ(typed):
    code = RecoveryCode(bytes.fromhex("0123456789abcdef0021108421084210"))
    assert {"0", "1"} <= set(code.symbols)
    assert read_code(typed(code.text)) == code


@given(CODES)
@settings(max_examples=few(20), deadline=None)
def test_every_single_wrong_symbol_is_noticed(code):
    whole = code.symbols
    for place, wrong in itertools.product(range(SYMBOLS), ALPHABET):
        if wrong != whole[place]:
            assert fault(whole[:place] + wrong + whole[place + 1 :]) == "recovery_checksum"


@given(CODES)
@settings(max_examples=few(50), deadline=None)
def test_every_two_symbols_that_changed_places_are_noticed(code):
    whole = code.symbols
    for one, other in itertools.combinations(range(SYMBOLS), 2):
        if whole[one] != whole[other]:
            swapped = list(whole)
            swapped[one], swapped[other] = whole[other], whole[one]
            assert fault("".join(swapped)) == "recovery_checksum"


def test_other_slips_are_noticed_but_for_one_in_a_thousand():
    """Three wrong symbols, over a fixed sample: the odds that the specification states."""
    passed, tried = 0, 20_000
    random = RepeatableRandom("slips")
    whole = RecoveryCode(random.token(CODE_BYTES)).symbols
    for _ in range(tried):
        wrong = list(whole)
        for place, symbol in zip(random.token(3), random.token(3), strict=True):
            wrong[1 + place % (SYMBOLS - 1)] = ALPHABET[symbol % 32]
        try:
            passed += read_code("".join(wrong)).symbols != whole
        except RecoveryCodeRefused as refused:
            assert refused.code == "recovery_checksum"
    assert 0 < passed < tried / 500


def test_each_refusal_has_its_code():
    text = RecoveryCode(bytes(16)).text
    assert fault("") == "recovery_length"
    assert fault(text[:-1]) == "recovery_length"
    assert fault(text + "0") == "recovery_length"
    assert fault("0" * 1000) == "recovery_length"
    for stranger in ("U", "u", "ب", "🐚", "é!ß", "+", "½"):
        assert fault(stranger + text[1:]) == "recovery_symbol", stranger
    # The check 1022 in place of 1 leaves the same remainder; more than 128 bits leave none.
    assert fault("0" * 26 + "ZY") == "recovery_checksum"
    assert fault("8" + "0" * 27) == "recovery_checksum"


def test_a_refusal_and_a_code_say_nothing_of_what_was_typed():
    with pytest.raises(RecoveryCodeRefused) as refused:
        read_code("canary" * 5)
    assert "canary" not in repr(refused.value).lower()
    assert "0000" not in repr(RecoveryCode(bytes(16)))
    with pytest.raises(ValueError, match="length"):
        RecoveryCode(bytes(15))
