"""The contract of Embedder, kept on CPython."""

from __future__ import annotations

import asyncio
import json

import pytest

from stillwater.model_ports import Embedder
from tests.contract import embedder_contract
from workshop.paths import ROOT

pytestmark = pytest.mark.slow
EXPECTED = json.loads((ROOT / "tests/vectors/embeddings.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def model() -> Embedder:
    from workshop.adapters.embedder_cpython import CPythonEmbedder  # downloads its packages once

    return CPythonEmbedder()


@pytest.mark.parametrize("check", embedder_contract.CHECKS, ids=lambda check: check.__name__)
def test_contract(model, check):
    asyncio.run(check(model))


def test_the_vectors_are_those_written_down(model):
    check = embedder_contract.check_the_vectors_are_those_of_cpython
    asyncio.run(check(model, EXPECTED["sentence"]))
    lie = {**EXPECTED["sentence"], "vectors": EXPECTED["sentence"]["vectors"][::-1]}
    with pytest.raises(AssertionError, match="apart"):
        asyncio.run(check(model, lie))


def test_the_signs_are_those_written_down(model):
    check = embedder_contract.check_the_signs_are_those_of_cpython
    asyncio.run(check(model, EXPECTED["sentence"]))
    lie = {**EXPECTED["sentence"], "signs": [[99.0] * 3] * len(EXPECTED["sentence"]["signs"])}
    with pytest.raises(AssertionError, match="apart"):
        asyncio.run(check(model, lie))


def test_every_check_is_listed():
    checks = {value for name, value in vars(embedder_contract).items() if name.startswith("check_")}
    named = {embedder_contract.check_the_vectors_are_those_of_cpython,
             embedder_contract.check_the_signs_are_those_of_cpython}  # fmt: skip
    assert checks == {*embedder_contract.CHECKS, *named}
