"""The vault's screens and the journal: every one whole, and the person's words never in ours."""

from __future__ import annotations

import re

import pytest

from stillwater.domain.checkin import CheckIn
from stillwater.domain.entry import Entry
from stillwater.domain.entry_pages import EntryPage, entry_page
from stillwater.ports import Texts
from stillwater.vault.errors import VaultError
from stillwater.views import journal, locking, vault
from stillwater.views.site import LANGUAGES
from workshop import content
from workshop.adapters.texts_cpython import load_texts
from workshop.paths import ROOT

CANARY = '<b onclick="x">كلمة & "word"</b>'
ESCAPED = "&lt;b onclick=&#34;x&#34;&gt;كلمة &amp; &#34;word&#34;&lt;/b&gt;"
PROTOCOL = content.protocols()["thought-record"]
WORDS = next(field.id for field in PROTOCOL.fields if field.is_words)
NUMBER = next(field.id for field in PROTOCOL.fields if field.is_number)
ENTRY = Entry(
    id="e-1",
    created_at="2026-01-02T21:30:00+03:00",
    updated_at="2026-01-03T08:00:00+03:00",
    protocol_id=PROTOCOL.id,
    language="en",
    answers=((WORDS, CANARY), (NUMBER, "70"), ("gone-since", "old words")),
    before=CheckIn(2, 3, CANARY),
    after=CheckIn(4, 3),
    next_step="call at ten",
)


@pytest.fixture(params=[language.code for language in LANGUAGES])
def texts(request: pytest.FixtureRequest) -> Texts:
    return load_texts(ROOT / "i18n", request.param, strict=True)


PAGE = EntryPage((ENTRY,))


def screens(texts: Texts) -> dict[str, str]:
    made = {
        "create": vault.create_vault_screen(texts, "passphrase_short"),
        "unlock": vault.unlock_screen(texts, "wrong-passphrase", True),
        "locked": locking.locked_screen(texts, can_write=True, aside=True),
        "restore": vault.restore_screen(texts, "bad-file", replaces=True),
        "erase": vault.erase_screen(texts),
        "backup": vault.backup_screen(texts),
        "erased": vault.erased_screen(texts),
        "none": vault.nothing_stored_screen(texts),
        "journal": journal.journal_screen(texts, PAGE, ["saved", "mirror-full"], "open"),
        "memory": journal.journal_screen(texts, PAGE, (), "memory"),
        "empty": journal.journal_screen(texts, EntryPage(()), (), "open"),
        "later": journal.journal_screen(texts, EntryPage((ENTRY,), 2, 3), (), "open"),
        "entry": journal.entry_screen(texts, ENTRY, PROTOCOL),
        "edit": journal.edit_entry_screen(texts, ENTRY, PROTOCOL),
        "delete": journal.delete_entry_screen(texts, ENTRY),
    }
    return {name: str(element) for name, element in made.items()}


def test_each_screen_has_one_heading_to_focus(texts: Texts) -> None:
    for name, html in screens(texts).items():
        assert re.findall(r"<h1[^>]*>", html) == ['<h1 id="screen-title" tabindex="-1">'], name


def test_ids_are_unique_and_labels_find_their_fields(texts: Texts) -> None:
    for name, html in screens(texts).items():
        ids = re.findall(r' id="([^"]+)"', html)
        assert len(ids) == len(set(ids)), name
        assert set(re.findall(r' (?:for|aria-describedby)="([^"]+)"', html)) <= set(ids), name
        assert set(re.findall(r' data-reveals="#([^"]+)"', html)) <= set(ids), name


def test_commands_are_as_agreed(texts: Texts) -> None:
    used = set()
    for html in screens(texts).values():
        used |= set(re.findall(r'data-command="([^"]+)"', html))
        used |= set(re.findall(r'name="command" value="([^"]+)"', html))
    assert used == {
        "care.show",
        "entry.delete",
        "entry.delete_form",
        "entry.edit",
        "entry.leave_edit",
        "entry.list",
        "entry.read",
        "entry.readable_copy",
        "entry.update",
        "journal.search",
        "page.open",
        "session.begin",
        "vault.backup",
        "vault.create",
        "vault.create_cancel",
        "vault.create_form",
        "vault.erase",
        "vault.erase_form",
        "vault.lock",
        "vault.restore",
        "vault.restore_form",
        "vault.unlock",
        "vault.unlock_form",
    }


def test_every_problem_has_its_words(texts: Texts) -> None:
    unknown = texts.get("vault-unknown")
    for code in vault.PROBLEMS:
        html = str(vault.vault_notice(texts, code))
        assert unknown not in html, code
        assert str(vault.vault_notice(texts, code.replace("-", "_"))) == html
    assert unknown in str(vault.vault_notice(texts, "never-heard-of"))
    assert vault.vault_notice(texts, "") is None


def test_no_fault_of_the_vault_is_without_words() -> None:
    raised = {error.code.replace("_", "-") for error in VaultError.__subclasses__()}
    told = {"storage-full", "storage-unavailable", "changed-elsewhere", "fell-back-to-copy"}
    assert raised | told | {"mirror-full"} <= vault.PROBLEMS


def test_nothing_is_erased_without_being_asked_once_more(texts: Texts) -> None:
    for name, html in screens(texts).items():
        assert ('"vault.erase"' in html) == (name == "erase"), name


def test_what_was_not_saved_is_spoken_at_once(texts: Texts) -> None:
    for code in ("storage-full", "storage-unavailable", "changed-elsewhere"):
        assert 'role="alert"' in str(vault.vault_notice(texts, code))


def test_words_are_escaped_set_apart_and_never_in_our_sentences(texts: Texts) -> None:
    html = screens(texts)
    for name in ("journal", "entry", "edit", "delete"):
        assert "<b " not in html[name]
        before = [text.rpartition("<")[2] for text in html[name].split(ESCAPED)[:-1]]
        assert before, name
        for opening in before:
            assert 'dir="auto"' in opening, (name, opening)
            assert 'translate="no"' in opening


def test_numbers_and_check_ins_are_not_edited(texts: Texts) -> None:
    html = screens(texts)["edit"]
    assert f'name="answer-{WORDS}"' in html
    assert f'name="answer-{NUMBER}"' not in html
    assert 'name="answer-gone-since"' in html
    assert 'name="next_step"' in html
    assert "pleasantness" not in html


def test_an_unknown_protocol_still_shows_the_words(texts: Texts) -> None:
    html = str(journal.entry_screen(texts, ENTRY, None))
    assert ESCAPED in html
    assert html.count(texts.get("journal-question-lost")) == len(ENTRY.answers)


def test_secrets_are_hidden_and_never_completed_elsewhere(texts: Texts) -> None:
    html = screens(texts)
    for field in re.findall(r'<input[^>]* name="passphrase[^>]*>', html["create"] + html["unlock"]):
        assert 'type="password"' in field
        assert 'spellcheck="false"' in field
        assert 'translate="no"' in field
    assert html["create"].count('autocomplete="new-password"') == 2
    assert html["unlock"].count('autocomplete="current-password"') == 1


def test_newest_day_first_and_one_heading_a_day(texts: Texts) -> None:
    made = [entry_on(day, hour) for day, hour in ((2, 9), (4, 8), (2, 20))]
    html = str(journal.journal_screen(texts, entry_page([e.to_dict() for e in made], 1)))
    assert re.findall(r'datetime="([^"]+)"', html) == ["2026-01-04", "2026-01-02"]
    assert re.findall(r'name="id" value="([^"]+)"', html) == ["4-8", "2-20", "2-9"]


def test_memory_offers_to_keep_and_nothing_to_lock(texts: Texts) -> None:
    html = screens(texts)["memory"]
    assert "vault.create_form" in html
    assert "vault.backup" not in html
    assert texts.get("journal-lock") not in html


def test_start_fresh_only_where_it_is_offered(texts: Texts) -> None:
    assert texts.get("vault-fresh") in str(vault.unlock_screen(texts, "", True))
    assert texts.get("vault-fresh") not in str(vault.unlock_screen(texts, "", False))


def entry_on(day: int, hour: int) -> Entry:
    moment = f"2026-01-{day:02}T{hour:02}:00:00+00:00"
    return Entry(f"{day}-{hour}", moment, moment, PROTOCOL.id, "en", ((WORDS, "some words"),))
