"""The log of the vault's second place, in JavaScript, over files in memory: cut, changed, refused.

What is run is in ``log_lab.mjs`` beside this file; here stands what must come of it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

LAB = Path(__file__).with_name("log_lab.mjs")
TIMEOUT_S = 120

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="no node on this machine")


def lab(drill: str) -> Any:
    done = subprocess.run(
        ["node", str(LAB), drill], capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def test_a_commit_cut_at_any_byte_does_not_count_and_hides_nothing_after_it():
    """A browser's own log lost a whole database so: the next commit went behind the torn one."""
    *cut, whole = lab("cuts")
    assert len(cut) > 300
    assert all(outcome == [4, [8, 7], ["p3", "p4", "p7", "p8"]] for outcome in cut)
    assert whole == [5, [8, 7], ["p4", "p7", "p8"]]


def test_the_older_file_speaks_until_the_newer_is_whole():
    *cut, whole = lab("turns")
    assert len(cut) > 300
    assert {newest for newest, _ in cut} == {4}
    assert whole == [5, 1]  # and then the older is emptied


def test_a_changed_byte_never_makes_other_words():
    outcome = lab("flips")
    assert outcome["wrong"] == []
    assert outcome["bytes"] > 1000


def test_zeros_of_a_power_cut_do_not_count():
    assert lab("zeros") == [4]


def test_a_refused_commit_leaves_no_byte_behind():
    assert lab("full") == [["StoreFull", True]] * 2
    assert lab("undone") == [True, True]


def test_long_use_keeps_the_files_short_and_what_went_is_overwritten():
    outcome = lab("long")
    assert (outcome["left"], outcome["copies"], outcome["parts"]) == ([59, 60], 2, ["p59", "p60"])
    assert outcome["megabytes"] < 3


def test_two_tabs_with_a_memory_of_their_own_see_the_same():
    outcome = lab("tabs")
    assert (outcome["newest"], outcome["parts"]) == (40, ["p36", "p37", "p38", "p39", "p40"])


def test_put_back_whole_from_the_other_place():
    assert lab("replaced") == {"newest": 9, "copies": 2, "parts": ["q"], "used": 1}
