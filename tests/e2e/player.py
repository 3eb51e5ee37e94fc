"""Plays a script that lies beside a protocol with the real controls of the page.

The lines are those of ``prompts/SCHEMA.md``. A session of the page has an id of its own, so that a
lead-in of the mirror may be another than the script's: the quotation must be the same. At the end
everything is kept on the device, whatever the script does.
"""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts
from tests.e2e import journey
from workshop.testplans import MAIN, Line, lines_of, plain

WAYS = ("skip", "back", "pause", "stop")
HOWS = ("device", "memory", "file", "discard")


class Player:
    """``said``: what was written or chosen at last, by field; ``kept``: whether it came to that."""

    def __init__(self, page: Page, texts: Texts, protocol: Protocol) -> None:
        self.page, self.texts, self.protocol = page, texts, protocol
        self.said: dict[str, str] = {}
        self.kept = False

    def play(self, source: str) -> None:
        for line in lines_of(source):
            try:
                getattr(self, f"on_{line.verb}")(line)
            except AssertionError as fault:
                raise AssertionError(f"line {line.number}: {line.who}: {line.what}") from fault

    @property
    def form(self) -> Locator:
        return self.page.locator("#main form[data-step]:not([hidden])")

    @property
    def place(self) -> str:
        return self.form.get_attribute("data-step") or ""

    def on_asks(self, line: Line) -> None:
        if not self.kept:
            expect(self.page.locator("#screen-title")).to_have_text(
                line.what, timeout=journey.STEP_TIMEOUT_MS
            )
        journey.settled(self.page)

    def on_reads(self, line: Line) -> None:
        if line.what == "on":
            journey.go_on(self.page)
            return
        labels = self.page.locator("#main [aria-label]").evaluate_all(
            "(all) => all.map((one) => one.getAttribute('aria-label'))"
        )
        whole = plain(journey.main(self.page).text_content() or "")
        assert line.what in whole or line.what in map(plain, labels)

    def on_mirror(self, line: Line) -> None:
        if line.what == "nothing":
            expect(self.page.locator("#reflection")).to_have_count(0)
        else:
            expect(journey.mirrored(self.page)).to_have_text(line.what.partition(" | ")[2])

    def on_mirrors(self, line: Line) -> None:
        expect(journey.mirrored(self.page)).to_have_text(line.what.split(" / "))

    def on_offers(self, line: Line) -> None:
        begins = self.page.locator('#main form[data-command="session.begin"] button.choice')
        expect(begins.get_by_text(line.what, exact=True)).to_be_visible()

    def on_warns(self, line: Line) -> None:
        expect(self.page.locator("#main .notice:visible")).to_have_text(line.what)

    def on_writes(self, line: Line) -> None:
        place = self.place
        name = line.field or MAIN.get(place, place)
        asked = self.protocol.field(name)
        control = self.form.locator(f'[name="{name}"]')
        if control.first.get_attribute("type") == "radio":
            point = self.form.locator(f'[name="{name}"][value="{int(line.what)}"]')
            point.locator("..").click()
            expect(point).to_be_checked()
        elif control.get_attribute("type") == "range":
            control.fill(str(int(line.what)))
        else:
            listed = asked is not None and asked.kind == "list"
            control.fill(line.what.replace(" / ", "\n") if listed else line.what)
        self._said(name, line)

    def on_chooses(self, line: Line) -> None:
        name = line.field or self.place
        group = self.form.locator(f"#field-{name}")
        for label in line.what.split(" / "):
            option = group.locator("label.option").filter(
                has=self.page.get_by_text(label, exact=True)
            )
            option.click()
            expect(option.locator("input")).to_be_checked()
        self._said(name, line)

    def on_presses(self, line: Line) -> None:
        if line.what in WAYS:
            journey.press(self.page, f"session.{line.what}")
        elif line.what in HOWS:
            self._keep()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """The screen's own button; a gate that is firm has none."""
        journey.settled(self.page)
        ways_on = self.page.locator("#main form:not([hidden]) .actions button:not([name])")
        firm = self.form.count() and self.place == "gate" and not ways_on.count()
        if not firm:
            ways_on.first.click()

    def _keep(self) -> None:
        journey.press(self.page, "keep.device")
        create = self.page.locator('#main form[data-command="vault.create"]')
        ended = self.page.locator('#main form[data-command="guide.open"] a[data-page="journal"]')
        expect(create.or_(ended)).to_be_visible(timeout=journey.STEP_TIMEOUT_MS)
        if create.count():
            journey.choose_passphrase(self.page)
            journey.without_a_code(self.page)
        journey.expect_saved(self.page)
        self.kept = True

    def _said(self, name: str, line: Line) -> None:
        self.said[name if self.protocol.field(name) else f"{self.place}.{name}"] = line.what
        if not line.field:
            journey.go_on(self.page)
