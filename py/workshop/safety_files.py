"""Reads prompts/safety/: the rules for safety by language."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from stillwater.reading.safety_look import ALWAYS
from stillwater.reading.safety_rules import SafetyRules, read_rules
from workshop.paths import PROMPTS
from workshop.toml import read_toml


def safety_data(language: str) -> dict[str, Mapping[str, Any]]:
    """The safety rules that a pack carries: its language's, then English, mixed into every one."""
    codes = dict.fromkeys((language, ALWAYS))
    files = {code: PROMPTS / "safety" / f"{code}.toml" for code in codes}
    return {code: read_toml(file) for code, file in files.items() if file.exists()}


def rules_file(language: str) -> bytes:
    """The rules of one language for the pages of others: compact JSON, UTF-8."""
    data = read_toml(PROMPTS / "safety" / f"{language}.toml")
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def common_words(languages: Iterable[str]) -> dict[str, list[str]]:
    """The commonest words of languages in Latin letters; other letters tell by themselves."""
    words = {code: sorted(safety_rules()[code].evidence) for code in languages}
    return {code: every for code, every in words.items() if all(map(str.isascii, every))}


@cache
def rules_of(language: str) -> Mapping[str, SafetyRules]:
    """Those that work on a page of the language. Raises BadData."""
    return {code: read_rules(data, code) for code, data in safety_data(language).items()}


def _all_safety_data() -> dict[str, Mapping[str, Any]]:
    files = sorted((PROMPTS / "safety").glob("*.toml"))
    return {file.stem: read_toml(file) for file in files}


@cache
def safety_rules() -> dict[str, SafetyRules]:
    """Raises BadData."""
    return {
        code: read_rules(data, f"prompts/safety/{code}.toml")
        for code, data in _all_safety_data().items()
    }


def rules_digest() -> str:
    """SHA-256 of what all the files say: the first model learned what becomes of these rules."""
    said = json.dumps(_all_safety_data(), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()
