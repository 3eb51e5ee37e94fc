"""The Trusted Types policy: our own markup passes, whatever the words; anything active fails."""

from __future__ import annotations

import json
import subprocess

import htpy as h
import pytest

from tests.e2e.payloads import PAYLOADS
from workshop.paths import SITE

ASK = """
import { isInert } from MODULE;
const read = [];
for await (const chunk of process.stdin) read.push(chunk);
console.log(JSON.stringify(JSON.parse(Buffer.concat(read)).map(isInert)));
"""
OURS = (
    '<input value="at once = 3, style=x">',
    "<p>a > b &lt;script&gt;</p>",
    '<a href="../journal/" data-page="journal">x</a>',
    '<a href="tel:112">x</a>',
    '<a href="https://example.org/?a=1&amp;b=2">x</a>',
    '<form method="dialog" class="stack"\nhidden><input type="checkbox" checked><br/></form>',
)
ACTIVE = (
    "<script>x</script>",
    "<svg:script>x</svg:script>",
    '<p onclick="x">',
    '<p style="x">',
    '<iframe srcdoc="x">',
    '<a href="javascript:x">',
    '<a href="java&#115;cript:x">',
    '<a href="\x01javascript:x">',
    '<a xlink:href="data:text/html,x">',
    '<set attributename="href" to="x">',
    "<x onerror>",
    # Written otherwise than by htpy, so that it might be understood otherwise.
    "<img src=x>",
    "<p title='=\"' onclick=\"x\" '>",
    '<p\u00a0x=" onclick=x">',
    '<svg/onload="x">',
    "<!-- x -->",
    "<",
)


def inert(*markups: str) -> list[bool]:
    module = json.dumps((SITE / "js/shell/policy.js").as_uri())
    answer = subprocess.run(
        ["node", "--input-type=module", "--eval", ASK.replace("MODULE", module)],
        input=json.dumps(markups),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout)


@pytest.mark.parametrize("markups, wanted", [(OURS, True), (ACTIVE, False)])
def test_what_passes(markups: tuple[str, ...], wanted: bool) -> None:
    assert [text for text, ok in zip(markups, inert(*markups), strict=True) if ok != wanted] == []


def test_any_words_pass_once_they_are_escaped() -> None:
    screens = [str(h.p(title=words)[words]) for words in PAYLOADS]
    assert inert(*screens) == [True] * len(PAYLOADS)
