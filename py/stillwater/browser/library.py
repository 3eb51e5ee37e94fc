"""Fetches language packs from the same origin, and optional parts by hash."""

from __future__ import annotations

import importlib
import importlib.util
import json
from typing import Any

import stillwater_js
from js import fetch
from pyodide.ffi import JsException

from stillwater.browser.texts_fluent import FluentTexts
from stillwater.content import LanguagePack, pack_from_dict
from stillwater.domain.wordbook import WordBook
from stillwater.ports import (
    PackUnavailable,
    PartUnavailable,
    RulesUnavailable,
    WeightsUnavailable,
    WordsUnavailable,
)
from stillwater.reading.safety_rules import SafetyRules, read_rules
from stillwater.views.site import LANGUAGES


def _make_texts(language: str, ftl: str) -> FluentTexts:
    return FluentTexts(language, {language: ftl})


class FetchedLibrary:
    """``Library`` over fetch. Paths are relative to the root of the site."""

    def __init__(self) -> None:
        self._packs: dict[str, LanguagePack] = {}
        self._words: dict[str, WordBook] = {}

    async def pack(self, language: str, path: str) -> LanguagePack:
        """Raises PackUnavailable when the file cannot be had or is not a pack."""
        if language not in {known.code for known in LANGUAGES}:
            raise PackUnavailable(language)
        if language not in self._packs:
            try:
                # The browser's own fetch: pyodide.http takes a third of the app's import time.
                response = await fetch(str(stillwater_js.root) + path)
                if not response.ok:
                    raise PackUnavailable(language)
                data = json.loads(str(await response.text()))
                self._packs[language] = pack_from_dict(data, language, _make_texts)
            except (JsException, ValueError, KeyError) as fault:
                raise PackUnavailable(language) from fault
        return self._packs[language]

    async def words(self, language: str, path: str) -> WordBook:
        """Raises WordsUnavailable when the file cannot be had or holds no words."""
        if language not in self._words:
            try:
                response = await fetch(str(stillwater_js.root) + path)
                if not (path and response.ok):
                    raise WordsUnavailable(language)
                data = json.loads(str(await response.text()))
                self._words[language] = WordBook.from_dict(data, language)
            except (JsException, ValueError) as fault:
                raise WordsUnavailable(language) from fault
        return self._words[language]

    async def rules(self, language: str, path: str) -> SafetyRules:
        """Raises RulesUnavailable when the file cannot be had or holds no rules. Not kept here."""
        try:
            response = await fetch(str(stillwater_js.root) + path)
            if not (path and response.ok):
                raise RulesUnavailable(language)
            return read_rules(json.loads(str(await response.text())), language)
        except (JsException, ValueError) as fault:
            raise RulesUnavailable(language) from fault

    async def weights(self, path: str) -> bytes:
        """Raises WeightsUnavailable when the file cannot be had. Not kept: its reader keeps it."""
        try:
            response = await fetch(str(stillwater_js.root) + path)
            if not (path and response.ok):
                raise WeightsUnavailable(path)
            return bytes((await response.arrayBuffer()).to_bytes())
        except JsException as fault:
            raise WeightsUnavailable(path) from fault


class MicropipParts:
    """``Parts`` by a self-hosted micropip: wheels beside the engine, pinned in the lock by hash."""

    async def load(self, module_name: str) -> Any:
        try:
            return importlib.import_module(module_name)
        except ModuleNotFoundError:
            pass
        import pyodide_js

        try:
            if not _installed("micropip"):
                await pyodide_js.loadPackage("micropip")
            import micropip

            await micropip.install(module_name.replace("_", "-"))
            importlib.invalidate_caches()
            return importlib.import_module(module_name)
        except Exception as fault:
            # micropip and Pyodide raise many kinds (network, hash, metadata); to the person they
            # are one: this part is not to be had now.
            raise PartUnavailable(module_name) from fault


def _installed(module_name: str) -> bool:
    return importlib.util.find_spec(module_name) is not None
