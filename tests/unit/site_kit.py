"""The site's library as it is built: a file of heads and one of rules for each language, and packs
that name them. What is fetched is written down."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import cache

from stillwater.content import LanguagePack, pack_from_dict
from stillwater.domain.minded import Minded
from stillwater.ports import RulesUnavailable
from stillwater.reading.classifier import Model
from stillwater.reading.packed import read_heads
from stillwater.reading.reader import Reader
from stillwater.reading.safety_rules import SafetyRules
from stillwater.service import Service, reading
from stillwater.service.desk import Desk
from tests.unit.service_kit import BuiltLibrary, Person, built_rules
from workshop import content
from workshop.paths import TIER1
from workshop.training.packing import by_language

CODES = ("en", "es", "ar")
heads = cache(lambda: by_language(TIER1.read_bytes(), CODES))
rules_path = "content/rules-{}.json".format


@cache
def site_pack(language: str) -> LanguagePack:
    weights = {code: f"models/{code}.bin" for code in heads()}
    rules = {code: rules_path(code) for code in ("es", "ar")}
    data = json.loads(content.language_pack(language, weights=weights, rules=rules))
    return pack_from_dict(data, language, lambda code, _: content.texts_of(code))


@cache
def model_of(data: bytes) -> Model:
    """Each file is made ready once for all tests: it takes longer than all they try."""
    return Model(read_heads(data))


@dataclass
class SiteLibrary(BuiltLibrary):
    """``broken``: no rules can be had."""

    broken: bool = False
    fetched: list[str] = field(default_factory=list)

    async def pack(self, language: str, path: str) -> LanguagePack:
        return site_pack(language)

    async def rules(self, language: str, path: str) -> SafetyRules:
        self.fetched.append(path)
        if self.broken:
            raise RulesUnavailable(language)
        return built_rules(language)

    async def weights(self, path: str) -> bytes:
        self.fetched.append(path)
        return heads()[path.removeprefix("models/").removesuffix(".bin")]


def visitor(language: str, **library: bool) -> tuple[Person, SiteLibrary]:
    """Someone who has just opened a page of the built site."""
    person, site = Person(language), SiteLibrary(**library)
    person.machine = replace(person.machine, read=None, library=site)
    person.service = Service(person.machine)
    person.opens("reflect")
    return person, site


def desk_of(person: Person) -> Desk:
    assert person.service._desk is not None
    return person.service._desk


def as_if_new(desk: Desk) -> None:
    """What came for other languages is gone; the page's own heads are here."""
    own = desk.texts.language
    desk.reader = Reader(model_of(heads()[own]))
    desk.weights_taken = {f"models/{own}.bin"}
    desk.minded = Minded()
    for kept in (desk.rules, desk.fetching_weights, desk.heard):
        kept.clear()
    reading.take_rules(desk)
