"""The page's part of sharing, run by Node: where it is offered, what it hands over, what fails."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from workshop.paths import ROOT


@pytest.fixture(scope="module")
def said() -> dict[str, Any]:
    command = ["node", str(ROOT / "tests/unit/share.mjs")]
    out = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "the words" not in out.stderr
    return dict(json.loads(out.stdout))


def test_it_is_offered_only_where_the_device_takes_text(said):
    assert said["old"] is said["able"] is True
    assert said["none"] is said["refused"] is False


def test_it_hands_over_the_text_alone(said):
    assert said["given"] == [{"text": "the words"}] * 4


def test_closing_the_sheet_is_no_failure_and_all_else_is(said):
    assert said["done"] is said["closed"] is True
    assert said["late"] is said["broken"] is said["gone"] is False
