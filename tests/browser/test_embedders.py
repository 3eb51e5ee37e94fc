"""The contract of Embedder, kept by the sentence model inside the built engine, from Cache Storage.

It runs in a worker of its own by transformers.js. Nothing here may ask another origin,
and once the files are kept nothing may ask this one for them either.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from zlib import crc32

import pytest

from tests.browser.model_lab import Lab, model_lab
from tests.browser.test_engine_contracts import built
from tests.contract import embedder_contract
from workshop.paths import ROOT, TIER2

MODELS = ("sentence",)
EXPECTED = json.loads((ROOT / "tests/vectors/embeddings.json").read_text("utf-8"))
SUITE = (ROOT / "tests/contract/embedder_contract.py").read_text("utf-8")
WORK = """
import asyncio, json, zlib
from polyscript import xworker
from stillwater.browser.models import BrowserModels

suite = {{}}
exec(compile({suite!r}, "embedder_contract.py", "exec", optimize=0), suite)
models = BrowserModels()


async def heads(model):
    return zlib.crc32(await models.heads())


async def opened_once(model):
    one, other = await asyncio.gather(models.load("sentence"), models.load("sentence"))
    return one is other


MORE = {{"heads": heads, "opened_once": opened_once}}


async def handle(text):
    fields = json.loads(text)["fields"]
    name, check = fields["check"].split()
    try:
        if check in MORE:
            return json.dumps(await MORE[check](name))
        more = json.loads(fields["cases"])
        await suite[check](await models.load(name), *more)
    except BaseException as fault:
        return json.dumps(f"{{type(fault).__name__}}: {{fault}}")
    return json.dumps("kept")


xworker.sync.handle = handle
"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    dist = built(tmp_path_factory.mktemp("embedders"))
    with model_lab(dist, WORK.format(suite=SUITE)) as lab:
        yield lab


def test_a_model_that_is_not_kept_is_not_there(lab: Lab) -> None:
    for model in MODELS:
        said = lab.check(f"{model} {embedder_contract.CHECKS[0].__name__}")
        assert said == f"EmbedderUnavailable: {model}"
    assert lab.check("sentence heads") == "EmbedderUnavailable: sentence"
    assert not any("/model/" in url for url in lab.asked)


@pytest.mark.parametrize("model", MODELS)
def test_contract(lab: Lab, model: str) -> None:
    lab.fetch(model)
    lab.asked.clear()
    assert lab.check(f"{model} opened_once") is True
    for check in embedder_contract.CHECKS:
        assert lab.check(f"{model} {check.__name__}") == "kept", check.__name__
    expected = EXPECTED[model]
    for check in ("check_the_signs_are_those_of_cpython", "check_the_vectors_are_those_of_cpython"):
        assert lab.check(f"{model} {check}", expected) == "kept"
    lie = {**expected, "vectors": [expected["vectors"][1], *expected["vectors"][1:]]}
    assert "apart" in lab.check(f"{model} {check}", lie)
    assert lab.check("sentence heads") == crc32(TIER2.read_bytes())
    assert not any("/model/" in url for url in lab.asked)


def test_no_other_origin_was_ever_asked(lab: Lab) -> None:
    own = (lab.base, "blob:", "data:")
    assert [url for url in lab.asked if not url.startswith(own)] == []


def test_nothing_in_the_models_names_another_origin(lab: Lab) -> None:
    paths = lab.page.evaluate(
        "() => fetch('release.json').then((r) => r.json()).then(({ files }) => Object.keys(files))"
    )
    scripts = [path for path in paths if path.startswith("model/") and path.endswith(".js")]
    assert scripts
    for path in scripts:
        text = lab.page.evaluate("path => fetch(path).then((r) => r.text())", path)
        assert "https://" not in text.replace("https://${", ""), path
