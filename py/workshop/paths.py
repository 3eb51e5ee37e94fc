"""Where things are in a checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "site"
PY = ROOT / "py"
PROMPTS = ROOT / "prompts"
I18N = ROOT / "i18n"
DIST = ROOT / "dist"
CACHE = ROOT / ".build"
WEIGHTS = PY / "weights"
TIER1, TIER2 = WEIGHTS / "tier1.bin", WEIGHTS / "tier2.bin"
SIGNS = WEIGHTS / "signs.bin"
NODE_MODULES = ROOT / "node_modules"
