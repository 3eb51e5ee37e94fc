"""The steps of a person's way through the app, shared by the end-to-end tests.

Under the site's policy a page cannot evaluate text as code, so waiting is done by ``expect`` only.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from stillwater.content import pack_from_dict
from stillwater.ports import Texts
from workshop.adapters.texts_cpython import FluentTexts

ENGINE_TIMEOUT_MS = 120_000
STEP_TIMEOUT_MS = 30_000
PASSPHRASE = "seven quiet herons at dawn"
SIDES = ("situation", "thought", "evidence-for", "evidence-against", "balanced")


@dataclass(frozen=True, slots=True)
class Words:
    """What the person of the test writes, in one language."""

    feeling: str
    situation: str
    mood: str
    thought: str
    evidence_for: str
    evidence_against: str
    balanced: str
    next_step: str


WORDS = {
    "en": Words(
        feeling="heavy",
        situation="My friend did not answer my message and I sat there alone.",
        mood="afraid",
        thought="I am sure that I said something wrong again.",
        evidence_for="There was no answer for two whole days.",
        evidence_against="Last spring it was a broken phone, and nothing else.",
        balanced="I do not know the reason yet, and I can ask.",
        next_step="Ask on Tuesday with one short message",
    ),
    "es": Words(
        feeling="cansancio",
        situation="Nadie contestó mi mensaje y me quedé esperando sin saber qué hacer.",
        mood="miedo",
        thought="Seguro que otra vez dije algo que no debía.",
        evidence_for="Pasaron dos días enteros sin ninguna respuesta.",
        evidence_against="En primavera fue un teléfono roto y nada más.",
        balanced="Todavía no sé el motivo y puedo preguntar.",
        next_step="Preguntar el martes con un mensaje corto",
    ),
    "ar": Words(
        feeling="ثقيل",
        situation="لم يصل أي رد على رسالتي وبقيت وحدي أنتظر طوال المساء.",
        mood="خوف",
        thought="أظن أنني قلت شيئًا خاطئًا مرة أخرى.",
        evidence_for="مر يومان كاملان من دون أي جواب.",
        evidence_against="في الربيع كان السبب هاتفًا معطلًا لا أكثر.",
        balanced="لا أعرف السبب بعد ويمكنني أن أسأل.",
        next_step="أسأل يوم الثلاثاء برسالة قصيرة",
    ),
}


def texts_of(dist: Path, language: str) -> Texts:
    """The texts as they were built, by the CPython adapter."""
    (file,) = (dist / "content").glob(f"{language}.*.json")

    def make_texts(code: str, ftl: str) -> Texts:
        return FluentTexts(code, {code: ftl})

    return pack_from_dict(json.loads(file.read_text("utf-8")), language, make_texts).texts


def main(page: Page) -> Locator:
    return page.locator("#main")


def screen(page: Page, step: str) -> Locator:
    """The form of one screen, once it stands there and the engine has answered."""
    form = page.locator(f'#main form[data-step="{step}"]:not([hidden])')
    expect(form).to_be_visible(timeout=STEP_TIMEOUT_MS)
    settled(page)
    return form


def settled(page: Page) -> None:
    """Until the engine has answered: the page takes no second press before that."""
    expect(main(page)).not_to_have_attribute("aria-busy", "true", timeout=STEP_TIMEOUT_MS)


def ready(page: Page) -> None:
    """Wait for the engine."""
    line = page.locator("#engine-line")
    expect(line).to_have_attribute("data-state", "ready", timeout=ENGINE_TIMEOUT_MS)
    settled(page)


def go_on(page: Page) -> None:
    """The main button of the screen."""
    settled(page)
    page.locator("#main form:not([hidden]) button.primary").click()


def press(page: Page, command: str) -> None:
    """The button that sends ``command`` instead of its form's."""
    settled(page)
    page.locator(f'#main form:not([hidden]) button[value="{command}"]').click()


def press_first(page: Page, command: str) -> None:
    """The main button of the form that sends ``command``."""
    form_of(page, command).locator("button.primary").click()


def form_of(page: Page, command: str) -> Locator:
    """The form that sends ``command``, once it stands there."""
    form = page.locator(f'#main form[data-command="{command}"]').first
    expect(form).to_be_visible(timeout=STEP_TIMEOUT_MS)
    settled(page)
    return form


def move(page: Page, name: str) -> None:
    """Follow a link of this site by the page's name, without loading anew."""
    page.locator(f'nav.bar a[data-page="{name}"]').click()
    expect(main(page)).to_have_attribute("data-page", name)


def open_reflect(page: Page, base: str, language: str) -> None:
    """From the home page to the first screen of the thought record, with the engine there."""
    page.goto(f"{base}{language}/")
    page.locator('#main a[data-page="reflect"]').first.click()
    ready(page)
    begin(page)


def begin(page: Page, protocol: str = "thought-record") -> None:
    """From what brings a person here, by the whole list, to one protocol and its check-in."""
    form_of(page, "guide.all").locator("button").click()
    begins = page.locator(f'#main form:has(input[name="protocol"][value="{protocol}"])')
    expect(begins).to_be_visible(timeout=STEP_TIMEOUT_MS)
    settled(page)
    begins.locator("button").click()
    screen(page, "arrive")


def check_in(page: Page, step: str, *, pleasantness: int, energy: int, feeling: str = "") -> None:
    form = screen(page, step)
    form.locator(f'input[name="pleasantness"][value="{pleasantness}"]').check(force=True)
    form.locator(f'input[name="energy"][value="{energy}"]').check(force=True)
    form.locator('input[name="feeling"]').fill(feeling)
    go_on(page)


def answer(page: Page, step: str, words: str) -> None:
    """Write into the field of a step and go on."""
    screen(page, step).locator(f'[name="{step}"]').fill(words)
    go_on(page)


def mirrored(page: Page) -> Locator:
    """The person's own words, as the mirror quotes them."""
    return page.locator("#reflection .own-words")


def to_summary(page: Page, words: Words) -> None:
    """Every question answered, and each mirrored answer quoted exactly."""
    check_in(page, "arrive", pleasantness=2, energy=3, feeling=words.feeling)
    answer(page, "situation", words.situation)
    screen(page, "mood")
    expect(mirrored(page)).to_have_text(words.situation)
    answer(page, "mood", words.mood)
    answer(page, "thought", words.thought)
    screen(page, "evidence-for")
    expect(mirrored(page)).to_have_text(words.thought)
    answer(page, "evidence-for", words.evidence_for)
    answer(page, "evidence-against", words.evidence_against)
    answer(page, "balanced", words.balanced)
    screen(page, "mood-again")
    expect(mirrored(page)).to_have_text(words.balanced)
    go_on(page)
    screen(page, "summary")


def to_keep(page: Page, words: Words) -> None:
    """From the summary to the four choices."""
    go_on(page)
    answer(page, "next_step", words.next_step)
    check_in(page, "leave", pleasantness=4, energy=4, feeling="")
    screen(page, "keep")


def short_reflection(page: Page, words: str, step: str = "situation") -> None:
    """One answer, then straight to the four choices."""
    screen(page, "arrive")
    press(page, "session.skip")
    answer(page, step, words)
    screen(page, "mood")
    press(page, "session.stop")
    screen(page, "summary")
    press(page, "session.stop")
    screen(page, "keep")


def choose_passphrase(page: Page, passphrase: str = PASSPHRASE) -> None:
    """One's own, in place of the six words that the form suggests."""
    form = form_of(page, "vault.create")
    form.locator("#field-passphrase_kind-own").check()
    form.locator("#field-passphrase").fill(passphrase)
    form.locator("#field-passphrase_again").fill(passphrase)
    go_on(page)


def keep_on_device(page: Page, passphrase: str = PASSPHRASE) -> None:
    """Keep in a new vault; done when the page says that it is saved."""
    press(page, "keep.device")
    choose_passphrase(page, passphrase)
    without_a_code(page)
    expect_saved(page)


def without_a_code(page: Page) -> None:
    """Past the offer of a recovery code, which follows a new vault."""
    form_of(page, "access.recovery_show")
    press(page, "access.later")


def expect_saved(page: Page) -> None:
    """The last screen after a durable commit."""
    expect(page.locator("#lock-state")).to_have_attribute("data-state", "open")
    form = form_of(page, "guide.open")
    expect(form.locator('a[data-page="journal"]')).to_be_visible()


def unlock(page: Page, passphrase: str = PASSPHRASE) -> None:
    """Give the passphrase on the screen that asks for it."""
    form_of(page, "vault.unlock").locator("#field-passphrase").fill(passphrase)
    page.locator('#main form[data-command="vault.unlock"] button.primary').click()


def open_journal(page: Page, base: str, language: str, passphrase: str = PASSPHRASE) -> None:
    """Load the journal anew, and open it."""
    page.goto(f"{base}{language}/journal/")
    ready(page)
    unlock(page, passphrase)
    expect(page.locator("#lock-state")).to_have_attribute("data-state", "open")
    form_of(page, "vault.lock")


def entries(page: Page) -> Locator:
    """The buttons that open an entry, one for each."""
    return page.locator("#main button.kept")


def expect_listed(page: Page, *beginnings: str) -> None:
    """The journal lists exactly these, newest first; it shows the first few words of each."""
    expect(entries(page)).to_contain_text([" ".join(text.split()[:5]) for text in beginnings])


def lock(page: Page) -> None:
    form_of(page, "vault.lock").locator("button:not([name])").click()
    expect(page.locator("#lock-state")).to_have_attribute("data-state", "locked")
    form_of(page, "vault.unlock_form")


def erase_everything(page: Page) -> None:
    """From the open journal to a device that holds nothing."""
    press(page, "vault.erase_form")
    form_of(page, "vault.erase").locator("button.danger").click()
    expect(page.locator("#lock-state")).to_have_attribute("data-state", "empty")
    expect(page.locator('#main form[data-command="vault.erase"]')).to_have_count(0)
    settled(page)
