"""The screens of the ways in: whole in every language, and nothing secret where it must not be."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from stillwater.ports import Texts
from stillwater.service.passkeys import PROBLEMS
from stillwater.views import access, care, recovery
from stillwater.views import passkeys as views
from stillwater.views import vault as vault_views
from stillwater.views.passkeys import NewPasskey, PasskeyHint
from stillwater.views.passphrase import new_passphrase_fields
from stillwater.views.site import LANGUAGES
from workshop.adapters.texts_cpython import load_texts
from workshop.paths import ROOT, SITE

CODE = "7K2M-9QX4-0000-ABCD-EFGH-JKMN-PQRS"
MADE_ON = datetime(2026, 3, 4, 21, 30, tzinfo=UTC)
HINT = PasskeyHint(b"\xfb\xff credential", bytes(32))
OFFER = NewPasskey(bytes(16), bytes(range(32)), (b"known",))


@pytest.fixture(params=[language.code for language in LANGUAGES])
def texts(request: pytest.FixtureRequest) -> Texts:
    return load_texts(ROOT / "i18n", request.param, strict=True)


def screens(texts: Texts) -> dict[str, str]:
    full = access.Ways(recovery="a1", passkeys=("b1", "b2"), could_be_tighter=True)
    made = {
        "care": care.care_screen(
            texts,
            [access.ways_in_section(texts, full), care.erase_section(texts)],
            ["changed", "old-copy-left", "damaged"],
        ),
        "care, nothing yet": care.care_screen(
            texts, [access.ways_in_section(texts, access.Ways()), None]
        ),
        "vouch": access.vouch_screen(texts, "access.recovery_show", "wrong-current"),
        "change": access.change_screen(
            texts,
            new_passphrase_fields(texts, suggested="one two three four five six"),
            "passphrase_short",
        ),
        "seen": access.seen_screen(
            texts,
            new_passphrase_fields(texts, suggested="one two three four five six"),
            "wrong-current",
        ),
        "seen, done": access.seen_done_screen(texts, old_copy_left=True),
        "renew": access.choose_anew_screen(
            texts,
            new_passphrase_fields(texts, suggested="one two three four five six"),
            "passphrase_differs",
        ),
        "remove code": access.remove_screen(texts, "a1", "recovery"),
        "remove passkey": access.remove_screen(texts, "b1", "passkey"),
        "tighten": access.tighten_screen(texts, "wrong-current"),
        "offer": recovery.offer_recovery_screen(texts),
        "code": recovery.recovery_code_screen(texts, CODE, MADE_ON),
        "type": recovery.type_code_screen(texts, "recovery_length"),
        "code done": recovery.recovery_done_screen(texts),
        "forgot": recovery.forgot_screen(texts, has_code=True, hints=[HINT]),
        "forgot, none": recovery.forgot_screen(texts, has_code=False),
        "passkey": views.new_passkey_screen(texts, OFFER, "passkey-cancelled"),
        "unlock": vault_views.unlock_screen(
            texts,
            "wrong-passphrase",
            True,
            views.open_with_passkey(texts, "vault.unlock_passkey", [HINT]),
            recovery.forgot_link(texts),
        ),
    }
    return {name: str(element) for name, element in made.items()}


def test_each_screen_has_one_heading_to_focus(texts: Texts) -> None:
    for name, html in screens(texts).items():
        assert re.findall(r"<h1[^>]*>", html) == ['<h1 id="screen-title" tabindex="-1">'], name


def test_ids_are_unique_and_every_reference_finds_its_element(texts: Texts) -> None:
    for name, html in screens(texts).items():
        ids = re.findall(r' id="([^"]+)"', html)
        assert len(ids) == len(set(ids)), name
        references = r' (?:for|aria-describedby|aria-labelledby)="([^"]+)"'
        assert set(re.findall(references, html)) <= set(ids), name
        pointed = r' data-(?:reveals|copy|said)="#([^"]+)"'
        assert set(re.findall(pointed, html)) <= set(ids), name


def test_no_form_stands_inside_another(texts: Texts) -> None:
    for name, html in screens(texts).items():
        depth = 0
        for tag in re.findall(r"<(/?)form\b", html):
            depth += -1 if tag else 1
            assert depth in (0, 1), name


def test_headings_go_down_one_step_at_a_time(texts: Texts) -> None:
    for name, html in screens(texts).items():
        levels = [int(level) for level in re.findall(r"<h([1-6])\b", html)]
        steps = pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), name


def test_one_filled_button_at_most(texts: Texts) -> None:
    for name, html in screens(texts).items():
        assert html.count('class="button primary"') <= 1, name


def test_the_code_stands_only_where_it_is_shown(texts: Texts) -> None:
    groups = CODE.split("-")
    for name, html in screens(texts).items():
        assert all(group in html for group in groups) == (name == "code"), name
    html = screens(texts)["code"]
    (card,) = re.findall(r'<div class="code-card">.*?</div>', html)
    shown = re.search(r'<p id="recovery-code"([^>]*)>(.*?)</p>', card)
    assert shown and 'dir="ltr"' in shown[1] and 'translate="no"' in shown[1]
    assert re.sub(r"<[^>]+>", "", shown[2]) == CODE  # what is copied is what is read
    assert CODE not in re.sub(r"<p id=.*?</p>", "", html)


def test_what_is_printed_does_not_name_the_page(texts: Texts) -> None:
    (card,) = re.findall(r'<div class="code-card">.*?</div>', screens(texts)["code"])
    assert texts.get("common-name") not in card
    for telling in ("journal", "diario", "يوميات", "wellbeing"):
        assert telling not in card.lower()


def test_a_typed_code_is_seen_and_never_completed(texts: Texts) -> None:
    for name in ("type", "forgot"):
        (field,) = re.findall(r'<input[^>]* name="code"[^>]*>', screens(texts)[name])
        for wanted in (
            'type="text"',
            'autocomplete="off"',
            'spellcheck="false"',
            'dir="ltr"',
            " data-secret",
        ):
            assert wanted in field


def test_every_passphrase_asked_for_is_hidden(texts: Texts) -> None:
    for name in ("vouch", "change", "seen", "tighten", "renew"):
        html = screens(texts)[name]
        fields = re.findall(r'<input[^>]* name="(?:current|passphrase|\w+_again)"[^>]*>', html)
        assert fields, name
        for field in fields:
            assert 'type="password"' in field and 'spellcheck="false"' in field
            new = 'name="current"' not in field
            wanted = "new-password" if new else "current-password"
            assert f'autocomplete="{wanted}"' in field


def test_where_a_passphrase_is_chosen_the_current_one_is_asked_for(texts: Texts) -> None:
    made = screens(texts)
    for name in ("change", "seen"):
        assert 'name="current"' in made[name]
    assert 'name="current"' not in made["renew"]  # it is what was forgotten


def test_nothing_of_passkeys_shows_where_the_browser_has_none(texts: Texts) -> None:
    for name, html in screens(texts).items():
        for form in re.findall(r"<form[^>]*data-passkey[^>]*>", html):
            assert 'class="stack passkey"' in form or name == "passkey"
        if "access.passkey_form" in html:
            assert 'class="passkey"' in html
    css = (SITE / "css/access.css").read_text("utf-8")
    assert re.search(r":root:not\(\[data-passkeys\]\) \.passkey \{\s*display: none;", css)


def test_a_passkey_names_only_what_it_must(texts: Texts) -> None:
    made = screens(texts)
    html = made["passkey"]
    assert f'data-user-name="{texts.get("common-app-name")}"' in html
    assert texts.get("common-name") not in html
    assert 'data-known="a25vd24="' in html
    assert f'data-allowed="+/8gY3JlZGVudGlhbA==:{"A" * 43}="' in made["unlock"]
    assert views.open_with_passkey(texts, "vault.unlock_passkey", []) is None


def test_every_problem_of_a_passkey_has_its_words(texts: Texts) -> None:
    unknown = texts.get("vault-unknown")
    for problem in PROBLEMS:
        assert unknown not in str(vault_views.vault_notice(texts, f"passkey-{problem}"))


def test_what_went_well_is_said_quietly_and_the_rest_by_the_vault(texts: Texts) -> None:
    html = screens(texts)["care"]
    for code in ("care-said-changed", "vault-old-copy-left", "vault-damaged"):
        assert texts.get(code) in html
    assert 'class="notice info"' in str(care.said(texts, "way_removed"))
    assert 'class="notice danger"' in str(care.said(texts, "damaged"))


def test_somebody_saw_it_says_what_it_cannot_do(texts: Texts) -> None:
    made = screens(texts)
    assert texts.get("seen-cannot") in made["seen"]
    assert {"access.recovery_show", "vault.backup"} <= set(
        re.findall(r'(?:data-command|value)="([a-z_.]+)"', made["seen, done"])
    )


def test_nothing_is_removed_or_erased_from_the_screen_itself(texts: Texts) -> None:
    html = screens(texts)["care"]
    for command in ("access.remove", "vault.erase"):
        assert f'"{command}"' not in html and f'"{command}_form"' in html
