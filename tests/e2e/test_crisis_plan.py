"""The plan for hard hours where it is needed: shared, printed, called from, read while locked."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e import journey
from tests.e2e.live_crisis import SUPPORT, asked, back, choose, say
from tests.e2e.live_ways import open_care
from tests.e2e.test_keyboard import enter

#: In place of the device's sheet, which no test can press: what it got, and whether a press stood
#: behind it. It answers as a person or a device would, in this order.
SHEET = """
globalThis.got = [];
const answers = ["NotAllowedError", "", "AbortError", "open"];
Navigator.prototype.canShare = ({ text }) => Boolean(text);
Navigator.prototype.share = async (what) => {
  got.push([what, navigator.userActivation.isActive]);
  document.documentElement.dataset.got = got.length;
  const fault = answers.shift();
  if (fault === "open") await new Promise(() => {});
  if (fault) throw new DOMException(what.text, fault);
};
"""
SIGNS = "The curtains stay shut for days"
PEOPLE = "Rosa, two doors down: 0171 5551234 (after six)"
#: In place of the print dialogue, which no test can press: how often it was asked for.
PRINTER = """
globalThis.print = () => {
  const { dataset } = document.documentElement;
  dataset.printed = Number(dataset.printed ?? 0) + 1;
};
"""


def plan_for_hard_hours(page: Page, base: str) -> None:
    """Two answers of it, up to the choice of what to keep."""
    page.goto(f"{base}en/reflect/")
    journey.ready(page)
    journey.begin(page, "safety-plan")
    journey.check_in(page, "arrive", pleasantness=5, energy=4)
    journey.screen(page, "start")
    journey.go_on(page)
    journey.answer(page, "signs", SIGNS)
    for step in ("myself", "around"):
        journey.screen(page, step)
        journey.press(page, "session.skip")
    journey.answer(page, "people", PEOPLE)
    while page.locator('#main form[data-step="keep"]').count() == 0:
        journey.press(page, "session.stop")
        journey.settled(page)


def on_the_plan(page: Page, base: str) -> None:
    plan_for_hard_hours(page, base)
    journey.press(page, "keep.memory")
    journey.form_of(page, "guide.open").locator("button.link").click()
    page.locator("#main .first-choice").click()
    say(page, SUPPORT["en"])
    asked(page)
    choose(page, "plan")


def share_plan(page: Page) -> None:
    """To the device's sheet: it could not, it could, the person closed it; left open, it is in
    nobody's way."""
    lines = page.locator("#plan-sharing")
    for number, notices in ((1, 1), (2, 0), (3, 0), (4, 0)):
        journey.press(page, "plan.share")
        expect(page.locator("html")).to_have_attribute("data-got", str(number))
        journey.settled(page)
        expect(lines.locator(".notice")).to_have_count(notices)
    for what, pressed in page.evaluate("got"):
        assert list(what) == ["text"] and SIGNS in what["text"] and pressed
    back(page)


def test_no_word_of_it_leaves_the_page(visitor: BrowserContext, base: str) -> None:
    visitor.add_init_script(SHEET)
    page = visitor.new_page()
    heard: list[str] = []
    page.on("request", lambda request: heard.append(request.url + (request.post_data or "")))
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    on_the_plan(page, base)
    share_plan(page)
    told = [*heard, page.title(), page.url, page.locator("#announcer").inner_text()]
    assert not any("kill" in text or SIGNS in text for text in told)


def test_the_plan_goes_on_paper_as_words_alone(visitor: BrowserContext, base: str) -> None:
    visitor.add_init_script(PRINTER)
    page = visitor.new_page()
    on_the_plan(page, base)
    button = page.locator("#main [data-print]")
    button.click()
    expect(page.locator("html")).to_have_attribute("data-printed", "1")
    page.emulate_media(media="print")
    expect(button).to_be_hidden()
    expect(page.locator("button:visible, input:visible, .quick-exit:visible")).to_have_count(0)
    on_paper = page.locator("body").inner_text()
    headings = page.locator("#main :is(h1, h2)").all_inner_texts()
    assert len(headings) == 3
    left = on_paper
    for words in [SIGNS, PEOPLE, *headings]:
        assert words in on_paper, "every word of the plan"
        left = left.replace(words, "", 1)
    assert not left.strip(), "and nothing else"


def test_who_was_written_down_is_called_with_one_press(tab: Page, base: str) -> None:
    on_the_plan(tab, base)
    for way in ("plan", "trust"):
        number = tab.locator("#main .own-words a")
        expect(number).to_have_attribute("href", "tel:01715551234")
        assert number.inner_text() == "0171 5551234"
        assert (number.bounding_box() or {})["height"] >= 44, "large enough to be pressed"
        assert tab.locator("#main .own-words:has(a)").inner_text() == PEOPLE, way
        if way == "plan":
            back(tab)
            choose(tab, "trust")


def test_a_readable_plan_is_one_press_away_while_locked(tab: Page, base: str) -> None:
    plan_for_hard_hours(tab, base)
    journey.keep_on_device(tab)
    journey.move(tab, "journal")
    open_care(tab)
    journey.form_of(tab, "plan.open").locator("button").click()
    journey.form_of(tab, "plan.close")
    for where in ("reflect", "journal"):
        tab.goto(f"{base}en/{where}/")
        journey.ready(tab)
        assert SIGNS not in tab.locator("#main").inner_text()
        enter(tab, '#main form[data-command="crisis.plan"] button')
        expect(tab.locator("#main .own-words")).to_have_text([SIGNS, PEOPLE])
        expect(tab.locator("#screen-title")).to_be_focused()
        enter(tab, '#main form[data-command="crisis.back"] button[type="submit"]:not([name])')
        journey.form_of(tab, "crisis.plan")
        assert SIGNS not in tab.locator("#main").inner_text()
