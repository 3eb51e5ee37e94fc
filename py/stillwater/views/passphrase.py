"""Choosing a passphrase: six words made for somebody, or words of their own, and what those hold.

Which of the two stands open is decided by the two radio buttons and the stylesheet alone.
"""

from __future__ import annotations

from typing import Literal

import htpy as h

from stillwater.domain.strength import Verdict
from stillwater.ports import Texts
from stillwater.views.components import button, notice, secret_field

Kind = Literal["words", "own"]
VERDICT = "passphrase-verdict"
SUGGESTED = "suggested-words"


def new_passphrase_fields(
    texts: Texts,
    *,
    suggested: str = "",
    kind: Kind = "words",
    verdict: Verdict | None = None,
    bits: int = 0,
) -> h.Element:
    """The fields of a form that chooses a passphrase, read by ``service.choosing``.

    ``suggested``: six words and what they are worth in ``bits``; without them there is only the own
    passphrase. ``verdict``: on the one that was just refused. Problems are for the form's notice.
    """
    if not suggested:
        return h.div(class_="stack")[_default_button(), _own(texts, verdict)]
    return h.div(class_="stack passphrase-choice")[
        _default_button(),
        _kinds(texts, kind),
        h.div(class_="stack passphrase-words")[_words(texts, suggested, bits)],
        h.div(class_="stack passphrase-own")[_own(texts, verdict)],
    ]


def suggested_words(suggested: str) -> h.Node:
    """What stands in ``SUGGESTED``: the words large, and as the form sends them back."""
    return h.fragment[
        h.input(type="hidden", name="suggested", value=suggested),
        h.p(class_="six-words", dir="auto", translate="no")[suggested],
    ]


def verdict_words(texts: Texts, verdict: Verdict | None) -> h.Node:
    """The verdict in sentences; nothing for nothing."""
    if verdict is None:
        return None
    get = texts.get
    if verdict.missing:
        lines = [get("passphrase-missing", count=verdict.missing)]
        if verdict.common:
            lines.append(get(f"passphrase-advice-{verdict.advice or 'few'}"))
    else:
        lines = [
            get("passphrase-first" if verdict.common else f"passphrase-lasts-{verdict.lasts}"),
            verdict.advice and get(f"passphrase-advice-{verdict.advice}"),
        ]
    return h.fragment[(h.p[line] for line in lines if line)]


def _kinds(texts: Texts, chosen: Kind) -> h.Element:
    kinds: tuple[Kind, ...] = ("words", "own")
    return h.fieldset(class_="passphrase-kinds stack")[
        h.legend(class_="label")[texts.get("passphrase-kind")],
        (
            h.label(class_="check")[
                h.input(
                    type="radio",
                    id=f"field-passphrase_kind-{kind}",
                    name="passphrase_kind",
                    value=kind,
                    checked=kind == chosen,
                ),
                h.span[texts.get(f"passphrase-kind-{kind}")],
            ]
            for kind in kinds
        ),
    ]


def _words(texts: Texts, suggested: str, bits: int) -> h.Node:
    get = texts.get
    return h.fragment[
        h.p(id=f"{SUGGESTED}-about")[get("passphrase-words-about")],
        h.div(
            id=SUGGESTED,
            role="group",
            aria_live="polite",
            aria_labelledby=f"{SUGGESTED}-about",
        )[suggested_words(suggested)],
        h.div(class_="actions")[
            button(get("passphrase-words-other"), command="passphrase.suggest", kind="quiet")
        ],
        notice("care", h.p[get("passphrase-words-paper")]),
        h.p(class_="hint")[get("passphrase-words-worth", bits=bits)],
        secret_field(
            "words_again",
            get("passphrase-words-again"),
            hint=get("passphrase-words-again-hint"),
            show_label=get("common-show"),
            new=True,
            required=False,
        ),
    ]


def _own(texts: Texts, verdict: Verdict | None) -> h.Node:
    get = texts.get
    return h.fragment[
        secret_field(
            "passphrase",
            get("vault-passphrase-new"),
            hint=get("passphrase-own-hint"),
            show_label=get("common-show"),
            new=True,
            required=False,
            weigh=VERDICT,
        ),
        h.div(id=VERDICT, class_="hint stack", aria_live="polite")[verdict_words(texts, verdict)],
        secret_field(
            "passphrase_again",
            get("vault-passphrase-again"),
            show_label=get("common-show"),
            new=True,
            required=False,
        ),
    ]


def _default_button() -> h.Element:
    """What Enter presses: the form's own command, and not "other words", which would come first."""
    return h.button(type="submit", hidden=True)
