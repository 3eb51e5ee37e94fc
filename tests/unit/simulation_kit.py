"""What tests of the played conversations share: a small one with marks, and screens to spoil."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.simulation.play import Moment, Player
from tests.simulation.script import read_script
from tests.simulation.seen import Seen
from tests.unit.test_crisis import marked

MARKED = """\
none: It rained today and I went out.
gentle: Years ago I [gentle suicide] and not since.
support: Since then I [support self-harm] at night.
now: Tonight I [now suicide] and nobody knows.
none: The rain has stopped.
"""


def moments(language="en", name="small-1", read=marked) -> list[Moment]:
    return list(Player(read_script(MARKED, language, name), read=read).play())


def with_screen(moment: Moment, find: str, put: str) -> Moment:
    plain = moment.html.encode().decode()  # not as markup, which would escape what is put in
    html = re.sub(find, put, plain, flags=re.DOTALL)
    assert html != plain, "nothing was spoilt"
    return replace(moment, html=html, screen=Seen(html))
