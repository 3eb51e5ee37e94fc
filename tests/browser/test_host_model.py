"""A host's own model rephrases: the real loading code over a tiny model with random weights."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.model_lab import Lab, model_lab
from tests.browser.test_engine_contracts import built
from tests.browser.tiny_host_model import WORDS, next_word, write_tiny_model
from workshop.models import write_host_model
from workshop.release import write_release
from workshop.site_build import group_in_release, version

SETTINGS = {"model": "tiny", "instruction": "quiet", "max_new_tokens": 6}
WORK = """
import json
from polyscript import xworker
from stillwater.browser.models import BrowserModels

models = BrowserModels()


async def handle(text):
    (passage,) = json.loads(json.loads(text)["fields"]["cases"])
    try:
        return json.dumps(await (await models.rephraser()).rephrase(passage))
    except BaseException as fault:
        return json.dumps(type(fault).__name__)


xworker.sync.handle = handle
"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    dist = built(tmp_path_factory.mktemp("host"))
    folder = tmp_path_factory.mktemp("tiny") / "model"
    write_tiny_model(folder)
    write_host_model(dist, folder, SETTINGS)
    write_release(dist, group_in_release, version=version())
    for packed in dist.glob("release.json.*"):
        packed.unlink()
    with model_lab(dist, WORK) as lab:
        yield lab


def continued(last: str, count: int) -> list[str]:
    """What the tiny model says after a word."""
    said, follows, at = [], next_word(), WORDS.index(last)
    for _ in range(count):
        at = follows[at]
        said.append(WORDS[at])
    return said


def test_it_is_not_there_before_it_is_kept(lab: Lab) -> None:
    assert lab.check("ask it", "some water") == "EmbedderUnavailable"
    assert not any("/model/" in url for url in lab.asked)


def test_it_says_what_the_model_says_and_asks_nobody(lab: Lab) -> None:
    lab.fetch("host")
    lab.asked.clear()
    said = lab.check("ask it", "some water again")
    assert said.split() == continued("again", SETTINGS["max_new_tokens"])
    assert [url for url in lab.asked if not url.startswith((lab.base, "blob:"))] == []
    assert not any("/model/" in url for url in lab.asked)
