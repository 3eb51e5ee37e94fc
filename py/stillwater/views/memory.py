"""The screen "What the mirror remembers": every item, its use, and a way to erase it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import htpy as h

from stillwater.domain.memory import EXERCISE, THEME, TONE_ID, UNWANTED, Belief, Memory
from stillwater.domain.moves import TONES
from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts
from stillwater.views.care import care_section
from stillwater.views.components import button, command_form
from stillwater.views.links import title

Shelf = Mapping[str, Protocol]


def memory_section(texts: Texts) -> h.Element:
    """On the screen "Keys and safety": command memory.show."""
    get = texts.get
    return care_section(
        "memory",
        get("memory-title"),
        h.p[get("memory-about")],
        command_form(
            "memory.show", h.div(class_="actions")[button(get("memory-open"), kind="quiet")]
        ),
    )


def memory_screen(texts: Texts, memory: Memory, shelf: Shelf, offered: Sequence[str]) -> h.Element:
    """Commands memory.forget {id, number}, .forget_all, .unwanted {protocol},
    .tone {tone}, .themes.

    ``offered``: exercises that may be suggested, by protocol id.
    """
    get = texts.get
    return h.div(class_="screen stack care memory")[
        title(get("memory-title")),
        h.p[get("memory-lead")],
        memory.is_empty and h.p(class_="soft")[get("memory-empty")],
        _exercises(texts, memory, shelf),
        _themes(texts, memory),
        _tone(texts, memory),
        _unwanted(texts, memory, shelf, offered),
        command_form(
            "memory.themes",
            h.div(class_="actions")[button(get("memory-months-open"), kind="quiet")],
        ),
        command_form(
            "care.show",
            h.div(class_="actions")[
                not memory.is_empty
                and button(get("memory-forget-all"), command="memory.forget_all", kind="danger"),
                button(get("memory-back"), kind="link"),
            ],
        ),
    ]


def forget_all_screen(texts: Texts) -> h.Element:
    """The question before: command memory.forget_all {sure}."""
    get = texts.get
    return h.div(class_="screen stack")[
        title(get("memory-forget-all-title")),
        h.p[get("memory-forget-all-body")],
        command_form(
            "memory.forget_all",
            _hidden("sure", "1"),
            h.div(class_="actions")[
                button(get("memory-forget-all"), kind="danger"),
                button(get("common-cancel"), command="memory.show", kind="link"),
            ],
        ),
    ]


def certainty_said(texts: Texts, belief: Belief) -> str:
    """How often, and how sure that is, in words."""
    often = texts.get("memory-often", lighter=belief.lighter, times=len(belief.outcomes))
    return f"{often} {texts.get(f'memory-sure-{belief.certainty}')}"


def helped_before(texts: Texts, memory: Memory, protocol_id: str) -> str:
    """One truthful sentence where it went with a lighter moment before; else nothing."""
    belief = memory.belief(protocol_id)
    if not belief.helped:
        return ""
    return texts.get("memory-helped-before", often=certainty_said(texts, belief))


def _exercises(texts: Texts, memory: Memory, shelf: Shelf) -> h.Element | None:
    if not memory.exercises:
        return None
    get = texts.get
    return care_section(
        "memory-exercises",
        get("memory-exercises"),
        h.p(class_="hint")[get("memory-exercises-about")],
        (
            h.div(class_="stack memory-item")[
                h.h3[_name(texts, shelf, name)],
                h.p[certainty_said(texts, belief)],
                (
                    _forgetting(
                        texts,
                        f"{EXERCISE}{name}",
                        get(
                            "memory-outcome",
                            when=datetime.fromisoformat(outcome.on),
                            before=str(outcome.before),
                            after=str(outcome.after),
                        ),
                        number=str(number),
                    )
                    for number, outcome in enumerate(belief.outcomes)
                ),
            ]
            for name, belief in memory.exercises.items()
        ),
    )


def _themes(texts: Texts, memory: Memory) -> h.Element | None:
    if not memory.themes:
        return None
    get = texts.get
    return care_section(
        "memory-themes",
        get("memory-themes"),
        h.p(class_="hint")[get("memory-themes-about")],
        (
            _forgetting(
                texts,
                f"{THEME}{theme.name}",
                get(
                    "memory-theme",
                    theme=get(f"theme-{theme.name}"),
                    times=theme.times,
                    when=datetime.fromisoformat(theme.last),
                ),
            )
            for theme in memory.themes
        ),
    )


def _tone(texts: Texts, memory: Memory) -> h.Element:
    get = texts.get
    now = get(f"talk-tone-{memory.tone or 'warm'}")
    return care_section(
        "memory-tone",
        get("talk-tone"),
        (memory.tone and _forgetting(texts, TONE_ID, get("memory-tone-kept", tone=now)))
        or h.p[get("talk-tone-now", tone=now)],
        command_form(
            "memory.tone",
            h.div(class_="actions")[
                (
                    h.button(type="submit", class_="button quiet", name="tone", value=tone)[
                        get(f"talk-tone-{tone}")
                    ]
                    for tone in TONES
                    if tone != (memory.tone or "warm")
                )
            ],
        ),
    )


def _unwanted(
    texts: Texts, memory: Memory, shelf: Shelf, offered: Sequence[str]
) -> h.Element | None:
    get = texts.get
    field_id = "field-unwanted"
    return care_section(
        "memory-unwanted",
        get("memory-unwanted"),
        h.p(class_="hint")[get("memory-unwanted-about")],
        (
            _forgetting(
                texts,
                f"{UNWANTED}{name}",
                _name(texts, shelf, name),
                label=get("memory-wanted-again"),
            )
            for name in sorted(memory.unwanted)
        ),
        offered
        and command_form(
            "memory.unwanted",
            h.label(for_=field_id, class_="label")[get("memory-unwanted-choose")],
            h.select(id=field_id, name="protocol", class_="words")[
                (h.option(value=name)[_name(texts, shelf, name)] for name in offered)
            ],
            h.div(class_="actions")[button(get("memory-unwanted-add"), kind="quiet")],
        ),
    )


def _forgetting(
    texts: Texts, item_id: str, said: str, *, number: str = "", label: str = ""
) -> h.Element:
    """One remembered thing, and the button that erases it; the button's name says which."""
    forget = label or texts.get("memory-forget")
    return command_form(
        "memory.forget",
        _hidden("id", item_id),
        number and _hidden("number", number),
        h.p[said],
        h.div(class_="actions")[
            h.button(type="submit", class_="button link", aria_label=f"{forget}: {said}")[forget]
        ],
    )


def _name(texts: Texts, shelf: Shelf, protocol_id: str) -> str:
    """The title; for one that is not on the shelf any more, its plain name."""
    protocol = shelf.get(protocol_id)
    return texts.get(protocol.text_id("title")) if protocol else protocol_id


def _hidden(name: str, value: str) -> h.VoidElement:
    return h.input(type="hidden", name=name, value=value)
