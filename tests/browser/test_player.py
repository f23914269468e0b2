"""The player in Chromium: what is heard is what is lit, and nothing gets in its way."""

import json
import re
import urllib.request
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Reader
from tests.web.sample import FERRY, article_of, keep

pytestmark = pytest.mark.browser

VOICE = "uk-english-female"
AUDIO = "document.querySelector('readout-player audio')"
LIT = "[...(CSS.highlights.get('readout-word') ?? [])].map(String).join('')"
LIT_SENTENCE = "[...(CSS.highlights.get('readout-sentence') ?? [])].map(String).join('')"

TWO = "# Two sections\nThe first part is short.\n## The other part\nThis is the end of it all."


def open_article(page: Page, reader: Reader, id: str, more: str = "") -> None:
    page.goto(f"{reader.base}/article/{id}{more}")
    page.wait_for_selector("readout-player.rp-ready")


def marks_of(reader: Reader, id: str, query: str = "") -> list[dict[str, Any]]:
    with urllib.request.urlopen(
        f"{reader.base}/article/{id}/listen/{VOICE}/marks{query}"
    ) as answer:
        return [json.loads(row) for row in answer.read().splitlines()][:-1]


def now(page: Page) -> float:
    return float(page.evaluate(f"{AUDIO}.currentTime"))


def wait_until(page: Page, condition: str) -> None:
    page.wait_for_function(f"() => {{ const audio = {AUDIO}; return {condition}; }}")


def words_of(reader: Reader, id: str) -> list[list[float]]:
    return [word for row in marks_of(reader, id) for word in row["words"]]


def test_the_lit_word_is_the_one_being_said_at_five_moments(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "lit")
    text = article_of(FERRY).text
    words = words_of(reader, id)
    for word in words[:: len(words) // 5][:5]:
        start, end, begin, over = word
        page.goto("about:blank")
        open_article(page, reader, id, f"#t={(begin + over) / 2:.3f}")
        page.wait_for_function(f"() => {LIT}")
        assert page.evaluate(LIT) == text[int(start) : int(end)]


def test_the_lit_word_follows_the_sound(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "followed")
    text = article_of(FERRY).text
    words = words_of(reader, id)
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 1")
    seen = page.evaluate(
        f"""async () => {{
            const seen = [];
            for (let n = 0; n < 25; n++) {{
                await new Promise((done) => requestAnimationFrame(done));
                const before = {AUDIO}.currentTime;
                seen.push([before, {LIT}]);
                await new Promise((done) => setTimeout(done, 100));
            }}
            return seen;
        }}"""
    )
    judged = 0
    for time, lit in seen:
        inside = [w for w in words if w[2] + 0.06 < time < w[3] - 0.06]
        if inside:
            judged += 1
            assert lit == text[int(inside[0][0]) : int(inside[0][1])], time
    assert judged >= 5


def test_words_behind_wide_characters_are_lit_whole(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "wide")
    text = article_of(FERRY).text
    at = text.index("could leave")
    word = next(w for w in words_of(reader, id) if w[0] == at)
    open_article(page, reader, id, f"#t={(word[2] + word[3]) / 2:.3f}")
    page.wait_for_function(f"() => {LIT}")
    assert page.evaluate(LIT) == "could"


def test_play_all_reaches_the_end_without_changing_its_source(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "whole", TWO)
    open_article(page, reader, id)
    page.evaluate(
        f"""() => {{
            const audio = {AUDIO};
            window.sources = [];
            new MutationObserver(() => sources.push(audio.src)).observe(
                audio, {{ attributes: true, attributeFilter: ["src"] }});
        }}"""
    )
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.3")
    page.evaluate(f"{AUDIO}.playbackRate = 4")
    wait_until(page, "audio.ended")
    assert page.evaluate("sources") == []
    expect(page.locator("[role=status]")).to_have_text("The end")
    rows = marks_of(reader, id)
    assert now(page) >= rows[-1]["words"][-1][3]


def test_the_sound_goes_on_to_the_last_section_without_scripts(page: Page, reader: Reader) -> None:
    """A locked phone stops scripts; one continuous resource plays on."""
    id = keep(reader.room, "locked", TWO)
    second = next(row["start"] for row in marks_of(reader, id) if row["block"] >= 2)
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.2")
    assert now(page) < second
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setScriptExecutionDisabled", {"value": True})
    page.wait_for_timeout(1000 * (second + 1.5))
    session.send("Emulation.setScriptExecutionDisabled", {"value": False})
    assert now(page) > second


def test_the_sound_heard_first_is_the_articles_own(page: Page, reader: Reader) -> None:
    """Seeking by range lands where it was asked to, also before all is loaded."""
    id = keep(reader.room, "sought")
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.3")
    page.click("[data-do=forward]")
    wait_until(page, "!audio.seeking && audio.currentTime > 15")
    page.click("[data-do=back]")
    wait_until(page, "!audio.seeking && audio.currentTime < 5")
    assert not page.evaluate(f"{AUDIO}.paused")


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
    wait_until(page, "audio.currentTime > 5")
    before = page.evaluate(LIT_SENTENCE)
    page.select_option("select[data-do=speed]", "2.5")
    wait_until(page, "audio.src.endsWith('?speed=2.5') && !audio.paused && audio.readyState > 2")
    assert page.evaluate(f"{AUDIO}.playbackRate") == 1
    page.wait_for_function(f"() => {LIT_SENTENCE}")
    after = page.evaluate(LIT_SENTENCE)
    article = article_of(FERRY).text
    assert article.index(after) >= article.index(before), "it goes on where it was"
    assert now(page) < 5
    page.reload()
    page.wait_for_selector(".rp-ready")
    assert page.input_value("select[data-do=speed]") == "2.5"


def test_listening_goes_on_where_it_stopped(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "resumed")
    offset = article_of(FERRY).text.index("Dr. Lee")
    reader.room.store.listener.save_position(id, offset, reader.room.now())
    open_article(page, reader, id)
    page.click(".rp-play")
    page.wait_for_function(f"() => {LIT_SENTENCE}.startsWith('Dr. Lee')")
    page.click("[data-do=sentence-forward]")
    page.wait_for_timeout(700)
    with page.expect_response(re.compile("/position$")):
        page.click(".rp-play")
    later = reader.room.store.listener.position(id)
    assert later is not None and later > offset


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


def test_the_next_article_of_the_queue_starts_by_itself(page: Page, reader: Reader) -> None:
    listener = reader.room.store.listener
    first = keep(reader.room, "queue-1", "# The first\nIt is short.")
    second = keep(
        reader.room, "queue-2", "# Das zweite\nEs ist auf Deutsch und etwas länger.", language="de"
    )
    for id in (first, second):
        listener.enqueue(id)
    open_article(page, reader, first)
    page.evaluate(f"() => {{ window.element = {AUDIO}; }}")
    page.click(".rp-play")
    page.wait_for_url(f"**/article/{second}*")
    wait_until(page, "!audio.paused && audio.currentTime > 0.2")
    assert page.evaluate(f"window.element === {AUDIO}"), "a locked phone needs the same element"
    assert page.title().startswith("Das zweite")
    assert page.evaluate("document.documentElement.lang") == "de"
    page.wait_for_function(f"() => 'Das zweite'.includes({LIT}) && {LIT}")
    assert [row.id for row in listener.queue()] == [second]
    listener.dequeue(second)


def test_sound_that_fails_can_be_tried_again(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "broken")
    broken = True
    page.route(
        "**/listen/**.mp3*",
        lambda route: route.abort() if broken else route.continue_(),
    )
    open_article(page, reader, id)
    page.click(".rp-play")
    page.wait_for_selector(".rp-trouble:not([hidden])")
    expect(page.locator("[role=status]")).to_have_text("The sound did not come.")
    broken = False
    page.click("[data-do=retry]")
    wait_until(page, "!audio.paused && audio.currentTime > 0.3")
    expect(page.locator(".rp-trouble")).to_be_hidden()


def test_a_spinner_shows_while_sound_is_late(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "late")
    held: list[Any] = []
    page.route("**/listen/**.mp3*", lambda route: held.append(route))
    open_article(page, reader, id)
    page.click(".rp-play")
    page.wait_for_selector(".rp-late")
    for route in held:
        route.continue_()
    wait_until(page, "audio.currentTime > 0.1")
    expect(page.locator(".rp-late")).to_have_count(0)


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


def test_hearing_a_skipped_passage_pauses_the_article(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "receipts")
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.2")
    page.click("#skipped > summary")
    page.evaluate("document.querySelector('#skipped audio').play()")
    wait_until(page, "audio.paused")


def test_the_lock_screen_shows_the_article(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "lock-screen")
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "!audio.paused")
    shown = page.evaluate(
        "[navigator.mediaSession.metadata.title, navigator.mediaSession.metadata.artist]"
    )
    assert shown == ["What the harbour stands to gain", "The Tarn Post"]


def test_without_the_highlight_api_the_block_is_outlined(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "outlined")
    page.add_init_script("delete window.Highlight")
    open_article(page, reader, id, "#t=4")
    page.wait_for_selector(".rp-lit")
    assert page.locator(".rp-lit").count() == 1
