"""Commands given before the engine runs: one screen is shown, and the engine is told which."""

from __future__ import annotations

import json
import subprocess

from workshop.paths import ROOT


def test_only_the_last_screen_is_shown_and_the_engine_knows_the_others() -> None:
    command = ["node", str(ROOT / "tests/unit/engine_queue.mjs")]
    said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert said["asked"] == [
        ["page.open", True],
        ["guide.sentence", True],
        ["session.answer", False],
        ["session.back", False],
    ]
    shown = [event for event in said["got"] if event.startswith("show")]
    assert shown == ["show session.answer", "show session.back"]
