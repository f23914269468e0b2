"""The player's controls in Chromium: each does what it says, with mouse, keys and announcements."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Reader
from tests.browser.player import (
    AUDIO,
    LIT,
    LIT_SENTENCE,
    TWO,
    marks_of,
    now,
    open_article,
    wait_until,
)
from tests.web.sample import FERRY, article_of, keep

pytestmark = pytest.mark.browser


def test_sentences_back_and_forward(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "stepped")
    open_article(page, reader, id, "#t=3.5")
    page.wait_for_function(f"() => {LIT_SENTENCE}")
    seen = []
    for button in ["sentence-forward", "sentence-forward", "sentence-back", "sentence-back"]:
        page.click(f"[data-do={button}]")
        page.wait_for_timeout(150)
        seen.append(page.evaluate(LIT_SENTENCE)[:12])
    assert seen == ["Ada Winter s", "Dr. Lee put ", "Ada Winter s", "The board me"]


def test_a_click_on_a_sentence_plays_it(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "clicked")
    open_article(page, reader, id)
    page.click("text=Dr. Lee put the cost", position={"x": 40, "y": 10})
    wait_until(page, "!audio.paused")
    page.wait_for_function(f"() => {LIT_SENTENCE}.startsWith('Dr. Lee put the cost')")


def test_selected_text_is_not_played(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "selected")
    open_article(page, reader, id)
    page.locator("text=Dr. Lee put the cost").select_text()
    page.locator("text=Dr. Lee put the cost").dispatch_event("click")
    page.wait_for_timeout(300)
    assert page.evaluate(f"{AUDIO}.paused")


def test_sections_and_paragraphs_have_buttons_that_play_and_pause(
    page: Page, reader: Reader
) -> None:
    id = keep(reader.room, "buttons")
    open_article(page, reader, id)
    assert page.locator(".section-track").count() == 0
    assert page.locator(".rp-section").count() == 3
    page.click("[aria-label='Play section 3: What happens next']")
    page.wait_for_function(f"() => {LIT_SENTENCE} === 'What happens next'")
    expect(page.locator(".rp-section.rp-on")).to_have_count(1)
    page.click("[aria-label='Play section 3: What happens next']")
    wait_until(page, "audio.paused")
    page.click("[aria-label='Play paragraph 3']")
    page.wait_for_function(f"() => {LIT_SENTENCE}.startsWith('For the families')")


def test_what_is_announced_is_announced_once_and_the_position_never(
    page: Page, reader: Reader
) -> None:
    id = keep(reader.room, "announced", TWO)
    open_article(page, reader, id)
    page.evaluate(
        """() => {
            window.said = [];
            for (const region of document.querySelectorAll("[aria-live], [role=status], [role=alert]"))
                new MutationObserver(() => said.push(region.textContent))
                    .observe(region, { childList: true, characterData: true, subtree: true });
        }"""
    )
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.5")
    page.click(".rp-play")
    wait_until(page, "audio.paused")
    page.click(".rp-play")
    page.evaluate(f"{AUDIO}.playbackRate = 3")
    wait_until(page, "audio.ended")
    page.wait_for_timeout(100)
    assert page.evaluate("said") == [
        "Playing",
        "Paused",
        "Playing",
        "Section: The other part",
        "The end",
    ]


def test_keys_act_only_while_the_player_has_focus(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "keys")
    open_article(page, reader, id)
    page.keyboard.press("k")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(200)
    assert page.evaluate(f"{AUDIO}.paused")
    page.focus(".rp-play")
    page.keyboard.press("k")
    wait_until(page, "!audio.paused && audio.currentTime > 0.1")
    page.keyboard.press("l")
    wait_until(page, "audio.currentTime > 15")
    page.keyboard.press("Space")
    wait_until(page, "audio.paused")


def test_keys_can_be_changed_and_switched_off_for_good(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "rekeyed")
    open_article(page, reader, id)
    page.click("summary:has-text('Keyboard')")
    page.focus("[data-key=play]")
    page.keyboard.press("m")
    page.reload()
    page.focus(".rp-play")
    page.keyboard.press("k")
    page.wait_for_timeout(200)
    assert page.evaluate(f"{AUDIO}.paused")
    page.keyboard.press("m")
    wait_until(page, "!audio.paused")
    page.click("summary:has-text('Keyboard')")
    page.uncheck(".rp-switch input")
    page.focus(".rp-play")
    page.keyboard.press("m")
    page.wait_for_timeout(200)
    assert not page.evaluate(f"{AUDIO}.paused")


def test_speed_keeps_pitch_and_beyond_two_the_engine_speaks_faster(
    page: Page, reader: Reader
) -> None:
    id = keep(reader.room, "fast")
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.5")
    page.select_option("select[data-do=speed]", "1.5")
    assert page.evaluate(f"[{AUDIO}.playbackRate, {AUDIO}.preservesPitch]") == [1.5, True]
    expect(page.locator(".rp-fast")).to_be_hidden()
    wait_until(page, "audio.currentTime > 5")
    before = page.evaluate(LIT_SENTENCE)
    page.select_option("select[data-do=speed]", "2.5")
    wait_until(page, "audio.src.endsWith('?speed=2.5') && !audio.paused && audio.readyState > 2")
    assert page.evaluate(f"{AUDIO}.playbackRate") == 1
    expect(page.locator(".rp-fast")).to_contain_text("on purpose")
    page.wait_for_function(f"() => {LIT_SENTENCE}")
    after = page.evaluate(LIT_SENTENCE)
    article = article_of(FERRY).text
    assert article.index(after) >= article.index(before), "it goes on where it was"
    assert now(page) < 5
    page.reload()
    page.wait_for_selector(".rp-ready")
    assert page.input_value("select[data-do=speed]") == "2.5"
    page.select_option("select[data-do=speed]", "5")
    page.click(".rp-play")
    wait_until(page, "audio.src.endsWith('?speed=5') && !audio.paused")
    page.wait_for_function(f"() => {LIT}")


def test_the_sleep_timer_stops_at_the_end_of_a_section(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "asleep", TWO)
    second = next(row["start"] for row in marks_of(reader, id) if row["block"] >= 2)
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.3")
    page.select_option("select[data-do=sleep]", "section")
    wait_until(page, "audio.paused")
    assert abs(now(page) - second) < 0.6
    assert page.input_value("select[data-do=sleep]") == ""


def test_the_text_scrolls_along_until_the_listener_scrolls(page: Page, reader: Reader) -> None:
    source = "# Long\n" + "\n".join(f"This is paragraph number {n}." for n in range(60))
    id = keep(reader.room, "scrolled", source)
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.2")
    page.evaluate("document.querySelector('readout-player').goTo(1000)")
    page.wait_for_function("() => scrollY > 500")
    page.wait_for_timeout(800)  # until the smooth scrolling has settled
    page.mouse.move(500, 300)
    page.mouse.wheel(0, -4000)
    page.wait_for_function("() => scrollY < 50")
    page.evaluate("document.querySelector('readout-player').goTo(1200)")
    page.wait_for_timeout(500)
    assert page.evaluate("scrollY") < 50
    page.click("text=Follow the words")
    page.wait_for_function("() => scrollY > 500")


def test_the_lock_screen_shows_the_article(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "lock-screen")
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "!audio.paused")
    shown = page.evaluate(
        "[navigator.mediaSession.metadata.title, navigator.mediaSession.metadata.artist]"
    )
    assert shown == ["What the harbour stands to gain", "The Tarn Post"]


def test_headset_buttons_go_from_section_to_section(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "headset")
    page.add_init_script(
        """window.pressed = {};
        navigator.mediaSession.setActionHandler = (name, does) => { pressed[name] = does; };"""
    )
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.3")
    page.evaluate("pressed.nexttrack({})")
    page.wait_for_function(f"() => {LIT_SENTENCE} === 'Winners and losers'")
    page.evaluate("pressed.previoustrack({})")
    page.wait_for_function(f"() => {LIT_SENTENCE}.startsWith('What the harbour')")
    page.evaluate("pressed.seekforward({})")
    wait_until(page, "!audio.paused && audio.currentTime > 15")
    page.evaluate("pressed.seekto({ seekTime: 4 })")
    wait_until(page, "!audio.paused && audio.currentTime < 8")
    page.evaluate("pressed.pause({})")
    wait_until(page, "audio.paused")


def test_the_skip_link_and_going_back_leave_the_sound_alone(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "skipped-to")
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.3")
    page.evaluate("window.same = true; location.hash = '#content'")
    page.evaluate("history.back()")
    page.wait_for_timeout(400)
    assert page.evaluate("window.same")
    assert not page.evaluate(f"{AUDIO}.paused")


def test_an_article_heard_to_its_end_begins_anew(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "finished", TWO)
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.2")
    page.evaluate(f"{AUDIO}.playbackRate = 4")
    with page.expect_response(re.compile(r"/position\?text=")):
        wait_until(page, "audio.ended")
    page.goto("about:blank")
    page.wait_for_timeout(300)
    assert reader.room.store.listener.position(id) == 0
