"""The page's part of a download, run by Node: it fetches when told to, and says how it ended."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from workshop.paths import ROOT


@pytest.fixture(scope="module")
def said() -> dict[str, Any]:
    command = ["node", str(ROOT / "tests/unit/model_download.mjs")]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return dict(json.loads(out))


def bytes_of(report: dict[str, str]) -> tuple[str, str]:
    return report["done_bytes"], report["total_bytes"]


def test_looking_fetches_nothing(said):
    assert said["looked"]["calls"] == 0
    assert [bytes_of(report) for report in said["looked"]["reports"]] == [("0", "100")]


def test_it_says_why_it_ended_and_keeps_what_arrived(said):
    assert said["refused"]["reason"] == "refused" and bytes_of(said["refused"]) == ("25", "100")
    assert said["full"]["reason"] == "full" and bytes_of(said["full"]) == ("50", "100")
    assert said["offline"]["reason"] == "offline" and bytes_of(said["offline"]) == ("75", "100")


def test_progress_is_said_while_a_part_takes_long(said):
    assert said["slow"]["fetching"] == "1" and bytes_of(said["slow"]) == ("50", "100")


def test_a_pause_is_no_fault_and_two_presses_are_one_fetch(said):
    assert said["paused"]["fetching"] == said["paused"]["reason"] == ""
    assert bytes_of(said["paused"]) == ("50", "100")
    assert said["calls"] == 3


def test_it_goes_on_when_the_network_is_back(said):
    assert bytes_of(said["again"]) == ("100", "100")
    assert said["again"]["reason"] == ""


def test_removed_is_removed_and_plain_http_fetches_nothing(said):
    assert bytes_of(said["removed"]) == ("0", "100")
    assert said["insecure"]["calls"] == 0 and bytes_of(said["insecure"]) == ("0", "0")
