"""Stories and outlets as chapters in Chromium: buttons, keys and headset gestures go to them."""

import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect

from readout.newsroom.publish import write_folder
from readout.voices.labels import find_label
from tests.browser.conftest import Reader
from tests.browser.player import AUDIO, LIT_SENTENCE, open_article, wait_until
from tests.browser.test_player import plain_server
from tests.unit.test_chapters import PAPER, STARTS
from tests.web.sample import article_of, keep

pytestmark = pytest.mark.browser

HEADSET = """window.pressed = {};
navigator.mediaSession.setActionHandler = (name, does) => { pressed[name] = does; };"""


def open_paper(page: Page, reader: Reader, id: str) -> None:
    keep(reader.room, id, PAPER, chapters=STARTS)
    open_article(page, reader, id)
    page.wait_for_selector(".rp-chapters")


def wait_for(page: Page, sentence: str) -> None:
    page.wait_for_function(f"() => {LIT_SENTENCE} === '{sentence}'")


def test_buttons_go_from_story_to_story_and_from_outlet_to_outlet(
    page: Page, reader: Reader
) -> None:
    open_paper(page, reader, "buttons-of-chapters")
    steps = [
        ("Next story", "The quay", "The quay"),
        ("Next outlet", "The Tarn Post writes.", "The Tarn Post · The quay"),
        ("Next outlet", "The bell", "The Mill · The bell"),
        ("Previous story", "The quay", "The quay"),
        ("Next story", "The bell", "The Mill · The bell"),
        ("Next outlet", "The Saltscar Echo writes.", "The Saltscar Echo · The bell"),
    ]
    for button, sentence, name in steps:
        page.get_by_role("button", name=button, exact=True).click()
        wait_for(page, sentence)
        expect(page.locator(".rp-chapter")).to_have_text(name)
        expect(page.get_by_role("button", name=button, exact=True)).to_be_focused()
        assert not page.evaluate(f"{AUDIO}.paused")
        page.click(".rp-play")
    page.get_by_role("button", name="Next story", exact=True).click()
    expect(page.locator("readout-player [role=status]")).to_have_text("This is the last one.")
    expect(page.locator(".rp-chapter")).to_have_text("The Saltscar Echo · The bell")


def test_keys_do_the_same_and_stand_in_the_list_of_keys(page: Page, reader: Reader) -> None:
    open_paper(page, reader, "keys-of-chapters")
    page.focus(".rp-play")
    for key, sentence in [("n", "The quay"), ("o", "The Tarn Post writes."), ("n", "The bell")]:
        page.keyboard.press(key)
        wait_for(page, sentence)
    page.keyboard.press("p")
    wait_for(page, "The quay")
    page.click("text=Keyboard")
    page.get_by_label("Next story").press("z")
    open_article(page, reader, "keys-of-chapters")
    page.wait_for_selector(".rp-chapters")
    page.focus(".rp-play")
    page.keyboard.press("z")
    # It went on where listening had stopped.
    wait_for(page, "The bell")


def test_a_headset_says_next_outlet_and_pressed_twice_next_story(
    page: Page, reader: Reader
) -> None:
    page.add_init_script(HEADSET)
    open_paper(page, reader, "headset-of-chapters")
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.2")
    page.evaluate("pressed.nexttrack({})")
    wait_for(page, "The quay")
    page.wait_for_timeout(2100)
    page.evaluate("pressed.nexttrack({}); pressed.nexttrack({})")
    wait_for(page, "The bell")
    page.wait_for_timeout(2100)
    page.evaluate("pressed.previoustrack({})")
    wait_for(page, "The bell")
    page.evaluate("pressed.previoustrack({})")
    wait_for(page, "The Tarn Post writes.")
    page.evaluate("pressed.previoustrack({})")
    wait_for(page, "The quay")
    assert page.evaluate("navigator.mediaSession.metadata.title") == "The quay"
    assert page.evaluate("navigator.mediaSession.metadata.album") == "The paper of Monday"


def test_a_chapter_far_ahead_is_reached_and_one_asked_for_later_wins(
    page: Page, reader: Reader
) -> None:
    open_paper(page, reader, "far-chapters")
    page.evaluate(
        """() => {
            const { marks } = document.querySelector('readout-player');
            const line = marks.line.bind(marks);
            let held = true;
            // The first asked for comes after the second.
            marks.line = async (offset) => {
                const wait = held;
                held = false;
                if (wait) await new Promise((done) => setTimeout(done, 1500));
                return line(offset);
            };
        }"""
    )
    page.get_by_role("button", name="Next story", exact=True).click()
    page.get_by_role("button", name="Next story", exact=True).click()
    wait_for(page, "The bell")
    page.wait_for_timeout(1800)
    expect(page.locator(".rp-chapter")).to_have_text("The Mill · The bell")
    assert page.evaluate(LIT_SENTENCE) != "The quay"


def test_a_chapter_nobody_spoke_yet_is_asked_for_by_its_place(page: Page, reader: Reader) -> None:
    keep(reader.room, "unspoken-chapters", PAPER, chapters=STARTS)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(re.compile(r"/marks$"), hold)
    open_article(page, reader, "unspoken-chapters")
    page.wait_for_selector(".rp-chapters")
    bell = article_of(PAPER).blocks[6].span.start
    with page.expect_request(re.compile(rf"/marks\?until={bell}$")):
        page.get_by_role("button", name="Next story", exact=True).click()
        page.get_by_role("button", name="Next story", exact=True).click()
    expect(page.locator(".rp-chapter")).to_have_text("The Mill · The bell")
    for route in held:
        route.continue_()
    wait_for(page, "The bell")


def test_an_article_without_chapters_has_none_of_it(page: Page, reader: Reader) -> None:
    keep(reader.room, "no-chapters", PAPER)
    open_article(page, reader, "no-chapters")
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.2")
    assert page.locator(".rp-chapters").count() == 0
    assert page.locator("[data-key=next-story]").count() == 0


@pytest.mark.parametrize("width", [390, 1000])
def test_the_row_fits_beside_everything_else(page: Page, reader: Reader, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    open_paper(page, reader, f"fitting-{width}")
    page.get_by_role("button", name="Next story", exact=True).click()
    wait_for(page, "The quay")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for box in (one.bounding_box() for one in page.locator(".rp-chapters button").all()):
        assert box
        assert box["height"] >= 44
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
    covered = page.evaluate("document.querySelector('readout-player').offsetHeight")
    assert covered <= page.evaluate("parseFloat(getComputedStyle(document.body).paddingBottom)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_row(page: Page, reader: Reader, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    open_paper(page, reader, f"row-{scheme}")
    page.get_by_role("button", name="Next outlet", exact=True).click()
    wait_for(page, "The quay")
    page.click(".rp-play")
    found = Axe().run(page, context=".rp-chapters")
    assert found.violations_count == 0, found.generate_report()


def test_the_exported_folder_has_them_too(page: Page, reader: Reader, tmp_path: Path) -> None:
    label = find_label("UK English Female", reader.room.labels)
    write_folder(reader.room, article_of(PAPER, chapters=STARTS), label, tmp_path / "folder")
    with plain_server(tmp_path / "folder") as base:
        page.goto(base)
        page.get_by_role("button", name="Next story", exact=True).click()
        wait_for(page, "The quay")
        page.get_by_role("button", name="Next outlet", exact=True).click()
        wait_for(page, "The Tarn Post writes.")
        expect(page.locator(".rp-chapter")).to_have_text("The Tarn Post · The quay")
        page.click(".rp-play")
