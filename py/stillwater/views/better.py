"""The screen "A better reading": an optional download, its size said first, every step a choice."""

from __future__ import annotations

from collections.abc import Iterator

import htpy as h

from stillwater.domain.models import ModelName, ModelState, megabytes
from stillwater.ports import Texts
from stillwater.views.care import care_section
from stillwater.views.components import button, command_form, notice
from stillwater.views.links import title


def better_screen(texts: Texts, name: ModelName, state: ModelState) -> h.Element:
    """What it is, what it helps with, that nothing is missed without it, and its size."""
    get = texts.get
    return h.div(class_="screen stack care")[
        title(get("better-title")),
        h.p[get("better-lead")],
        h.p[get("better-helps")],
        h.ul[
            h.li[get("better-helps-search")],
            h.li[get("better-helps-before")],
            h.li[get("better-helps-questions")],
        ],
        h.p[get("better-private")],
        h.p(class_="soft")[get("better-without")],
        h.div(id=model_part_id(name), class_="stack")[model_part(texts, name, state)],
        h.p[h.a(class_="button link", href="../journal/", data_page="journal")[
            get("care-journal")
        ]],
    ]  # fmt: skip


def model_part_id(name: ModelName) -> str:
    return f"model-{name}"


def model_part(texts: Texts, name: ModelName, state: ModelState) -> h.Fragment:
    """The part of the screen that changes while a model arrives."""
    return h.fragment[list(_part(texts, name, state))]


def better_section(texts: Texts) -> h.Element:
    """For "Keys and safety": the way to the screen."""
    get = texts.get
    return care_section(
        "better",
        get("better-title"),
        h.p[get("better-lead"), " ", get("better-without")],
        command_form(
            "model.show", h.div(class_="actions")[button(get("better-open"), kind="quiet")]
        ),
    )


def _part(texts: Texts, name: ModelName, state: ModelState) -> Iterator[h.Node]:
    get = texts.get
    if not state.total_bytes:
        yield notice("info", h.p[get("better-unavailable")])
        return
    if state.is_whole:
        yield h.p[get("better-here")]
        yield _choices(name, button(get("better-remove"), command="model.remove", kind="link"))
        return
    if state.reason:
        yield notice("care", h.p[get(f"better-reason-{state.reason}")])
    if state.fetching or state.is_begun:
        yield from _progress(texts, name, state)
        return
    size = megabytes(state.total_bytes)
    yield h.p[get("better-size", mb=size)]
    if state.saves_data:
        yield h.p(class_="soft")[get("better-saves-data")]
    yield _choices(name, button(get("better-fetch", mb=size), command="model.fetch"))


def _progress(texts: Texts, name: ModelName, state: ModelState) -> Iterator[h.Node]:
    get = texts.get
    done, total = megabytes(state.done_bytes), megabytes(state.total_bytes)
    said = get("better-progress", done=done, total=total)
    yield h.progress(max="100", value=str(state.percent), aria_label=said)
    yield h.p[said]
    if state.fetching:
        yield _choices(name, button(get("better-pause"), command="model.pause", kind="quiet"))
        return
    if not state.reason:
        yield h.p(class_="soft")[get("better-paused")]
    yield _choices(
        name,
        button(get("better-resume"), command="model.fetch"),
        button(get("better-remove"), command="model.remove", kind="link"),
    )


def _choices(name: ModelName, *buttons: h.Element) -> h.Element:
    return command_form(
        "model.show",
        h.input(type="hidden", name="model", value=name),
        h.div(class_="actions")[buttons],
    )
