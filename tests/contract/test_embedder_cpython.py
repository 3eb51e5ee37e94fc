"""The contract of Embedder, kept on CPython by the small model and by the full one."""

from __future__ import annotations

import asyncio
import json

import pytest

from stillwater.ports import Embedder
from stillwater.reading.static_vectors import StaticEmbedder
from tests.contract import embedder_contract
from workshop.embedding.student_file import STUDENT
from workshop.paths import ROOT

EXPECTED = json.loads((ROOT / "tests/vectors/embeddings.json").read_text("utf-8"))


@pytest.fixture(scope="module", params=["small", pytest.param("full", marks=pytest.mark.slow)])
def model(request: pytest.FixtureRequest) -> tuple[str, Embedder]:
    if request.param == "small":
        return "small", StaticEmbedder(STUDENT.read_bytes())
    from workshop.adapters.embedder_cpython import CPythonEmbedder  # downloads its packages once

    return "full", CPythonEmbedder()


@pytest.mark.parametrize("check", embedder_contract.CHECKS, ids=lambda check: check.__name__)
def test_contract(model, check):
    asyncio.run(check(model[1]))


def test_the_vectors_are_those_written_down(model):
    name, embedder = model
    check = embedder_contract.check_the_vectors_are_those_of_cpython
    asyncio.run(check(embedder, EXPECTED[name]))
    lie = {**EXPECTED[name], "vectors": EXPECTED[name]["vectors"][::-1]}
    with pytest.raises(AssertionError, match="apart"):
        asyncio.run(check(embedder, lie))


def test_every_check_is_listed():
    checks = {value for name, value in vars(embedder_contract).items() if name.startswith("check_")}
    named = embedder_contract.check_the_vectors_are_those_of_cpython
    assert checks == {*embedder_contract.CHECKS, named}
