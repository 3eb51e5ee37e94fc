"""The Texts contract, held by the CPython adapter."""

import pytest

from tests.contract.texts_contract import CHECKS, SOURCES
from workshop.adapters.texts_cpython import BadText, FluentTexts


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_contract(check):
    check(FluentTexts)


def test_strict_texts_refuse_a_missing_argument_without_naming_a_value():
    texts = FluentTexts("en", SOURCES, strict=True)
    with pytest.raises(BadText) as fault:
        texts.get("counted", other="a secret")
    assert str(fault.value) == "counted"
