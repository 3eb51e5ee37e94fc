"""Every static page by its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import htpy as h

from stillwater.domain.cards import Card, Story
from stillwater.domain.guide import Guide
from stillwater.domain.helplines import Country
from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts
from stillwater.views.about import about
from stillwater.views.breathe import breathe
from stillwater.views.exit import exit_page
from stillwater.views.ground import ground
from stillwater.views.help import Zones, help_now
from stillwater.views.home import home
from stillwater.views.journal_static import journal_static
from stillwater.views.layout import document
from stillwater.views.learn import learn
from stillwater.views.offline import offline
from stillwater.views.reflect_static import reflect_static
from stillwater.views.site import PageName, Site


@dataclass(frozen=True, slots=True)
class PageContent:
    """Reviewed data that some pages show. ``protocol`` is the one that the guide starts with;
    ``today`` is the day of the build; ``shelf`` holds every protocol by id; ``elsewhere`` are the
    countries without lines of their own, ``zones`` the time zones of every country."""

    helplines: tuple[Country, ...]
    guide: Guide
    protocol: Protocol
    today: date = field(default_factory=date.today)
    cards: tuple[Card, ...] = ()
    stories: tuple[Story, ...] = ()
    shelf: Mapping[str, Protocol] = field(default_factory=dict)
    elsewhere: tuple[Country, ...] = ()
    zones: Zones = field(default_factory=dict)


def static_page(name: PageName, texts: Texts, site: Site, content: PageContent) -> h.Element:
    """The whole document of one page in the language of ``texts``."""
    return document(texts, site, name, _main(name, texts, site, content))


def _main(name: PageName, texts: Texts, site: Site, content: PageContent) -> h.Node:
    match name:
        case "home":
            return home(texts, site)
        case "help":
            return help_now(
                texts, content.helplines, content.today, content.elsewhere, content.zones
            )
        case "breathe":
            return breathe(texts)
        case "ground":
            return ground(texts)
        case "learn":
            told = [story for story in content.stories if story.may_be_shown(content.today)]
            return learn(texts, content.guide, content.cards, told, content.shelf)
        case "reflect":
            on_paper = content.shelf.get(content.guide.paper)
            return reflect_static(texts, content.guide, content.protocol, on_paper)
        case "journal":
            return journal_static(texts)
        case "about":
            return about(texts, site)
        case "offline":
            return offline(texts)
        case "exit":
            return exit_page(texts)
