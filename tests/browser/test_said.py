"""Who said what beside the text: a card lights its words and plays only them, by keyboard too."""

from collections.abc import Callable
from itertools import count

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, Request, expect

from readout.newsroom.room import Newsroom
from tests.browser.conftest import Reader
from tests.browser.player import AUDIO, marks_of, now, open_article, wait_until, words_of
from tests.web.sample import article_of, keep

pytestmark = pytest.mark.browser

MILL = """# The mill of Brennick
The council met in the old school on Monday to talk about the old mill of the town.
“We will not sell the mill,” said Ada Winter, the mayor, and then the lights went out. “Not now.”
Tom Reave, an analyst at Tarn University, told Reuters that the price was “far too low”.
The bridge was closed.
The river rose in the night, and nobody slept."""
TEXT = article_of(MILL).text
LIT = "[...(CSS.highlights.get('readout-receipt') ?? [])].map(String)"
IDS = (f"said-{n}" for n in count())


def kept(room: Newsroom) -> str:
    return keep(room, next(IDS), MILL, skipped=())


def card(words: str) -> str:
    return f".card:has-text('{words}')"


def heard(reader: Reader, id: str, words: str) -> tuple[float, float]:
    """When some words begin and have been said."""
    start = TEXT.index(words)
    inside = [word for word in words_of(reader, id) if start <= word[0] < start + len(words)]
    return inside[0][2], inside[-1][3]


def test_a_card_plays_only_its_words_and_lights_them(page: Page, reader: Reader) -> None:
    id = kept(reader.room)
    first, last = heard(reader, id, "the price was “far too low”")
    open_article(page, reader, id)
    page.evaluate(
        f"window.began = []; {AUDIO}.addEventListener('seeked', () => began.push({AUDIO}.currentTime))"
    )
    page.evaluate(
        f"window.ends = []; {AUDIO}.addEventListener('pause', () => ends.push(performance.now()))"
    )
    page.evaluate(
        f"window.most = 0; setInterval(() => {{ if (!{AUDIO}.paused) most = {AUDIO}.currentTime; }}, 5)"
    )
    button = page.locator(f"{card('far too low')} .said-play")
    button.click()
    wait_until(page, "!audio.paused && audio.currentTime > 1")
    assert button.text_content() == "Stop"
    assert page.evaluate(LIT) == ["the price was “far too low”"]
    assert "lit" in (page.locator(card("far too low")).get_attribute("class") or "")
    wait_until(page, "audio.paused")
    assert page.evaluate("began[0]") == pytest.approx(first, abs=0.05)
    assert last - 0.1 < page.evaluate("most") < last + 0.15
    expect(button).to_have_text("Play")
    assert page.evaluate(LIT) == ["the price was “far too low”"]


def test_words_said_in_two_parts_are_played_without_what_is_between(
    page: Page, reader: Reader
) -> None:
    id = kept(reader.room)
    between = heard(reader, id, "said Ada Winter, the mayor, and then the lights went out")
    open_article(page, reader, id)
    page.evaluate(
        f"window.seen = []; setInterval(() => {{ if (!{AUDIO}.paused) seen.push({AUDIO}.currentTime); }}, 5)"
    )
    page.locator(f"{card('We will not')} .said-play").click()
    wait_until(page, "!audio.paused")
    assert page.evaluate(LIT) == ["“We will not sell the mill,”", "“Not now.”"]
    wait_until(page, "audio.paused && window.seen.length > 20")
    seen = page.evaluate("seen")
    assert min(seen) < between[0] and max(seen) > between[1]
    assert [time for time in seen if between[0] + 0.15 < time < between[1] - 0.15] == []


def test_the_listener_is_put_back_where_they_were(page: Page, reader: Reader) -> None:
    id = kept(reader.room)
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 1.5")
    page.locator(f"{card('far too low')} .said-play").click()
    wait_until(page, "!audio.paused && audio.currentTime > 8")
    page.keyboard.press("Escape")
    wait_until(page, "audio.paused")
    assert 1.4 < now(page) < 4
    assert page.evaluate(LIT) == []
    place = reader.room.store.listener.position(id)
    assert place is not None and place < TEXT.index("We will not")


def test_a_card_that_was_played_first_leaves_no_place_behind(page: Page, reader: Reader) -> None:
    id = kept(reader.room)
    open_article(page, reader, id)
    told: list[Request] = []
    page.on("request", lambda one: told.append(one) if "/position" in one.url else None)
    page.locator(f"{card('far too low')} .said-play").click()
    wait_until(page, "!audio.paused")
    wait_until(page, "audio.paused")
    page.wait_for_timeout(200)
    assert told == []
    assert now(page) == 0
    page.click(".rp-play")
    wait_until(page, "!audio.paused && audio.currentTime > .3")
    assert now(page) < 2


def test_going_on_by_the_players_own_button_is_not_stopped(page: Page, reader: Reader) -> None:
    id = kept(reader.room)
    _, last = heard(reader, id, "the price was “far too low”")
    open_article(page, reader, id)
    button = page.locator(f"{card('far too low')} .said-play")
    button.click()
    wait_until(page, "!audio.paused && audio.currentTime > 1")
    page.click(".rp-play")
    expect(button).to_have_text("Play")
    page.click(".rp-play")
    wait_until(page, f"audio.currentTime > {last + 0.5}")
    assert not page.evaluate(f"{AUDIO}.paused")


def test_all_of_it_is_reached_by_the_keyboard(page: Page, reader: Reader) -> None:
    id = kept(reader.room)
    open_article(page, reader, id)
    page.locator(f"{card('far too low')} .said-play").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "button said-show"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    assert page.evaluate(LIT) == ["the price was “far too low”"]
    assert page.evaluate("document.activeElement.textContent").startswith("Tom Reave, an analyst")
    assert "#c=" in page.url and "text=" not in page.url
    page.keyboard.press("Escape")
    assert page.evaluate(LIT) == []
    assert page.evaluate("document.activeElement.className") == "button said-show"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    wait_until(page, "!audio.paused")
    page.keyboard.press("Space")
    wait_until(page, "audio.paused")


def test_going_back_leads_to_the_card_again(page: Page, reader: Reader) -> None:
    id = kept(reader.room)
    page.set_viewport_size({"width": 390, "height": 500})
    open_article(page, reader, id)
    page.locator(f"{card('far too low')} .said-show").click()
    assert page.evaluate(LIT) == ["the price was “far too low”"]
    page.go_back()
    page.wait_for_function(f"() => {LIT}.length === 0")
    assert page.url.endswith(f"/article/{id}")
    page.wait_for_function(
        "() => [...document.querySelectorAll('.card')].some((one) => "
        "one.getBoundingClientRect().top > -300 && one.getBoundingClientRect().top < 500)"
    )


def test_a_receipts_address_lights_any_words(page: Page, reader: Reader) -> None:
    id = kept(reader.room)
    start = TEXT.index("rose in")
    open_article(page, reader, id, f"#c={start}-{start + 17}")
    assert page.evaluate(LIT) == ["rose in the night"]
    two = TEXT.index("closed.")
    page.evaluate(f"location.hash = '#c={two}-{two + 17}'")
    page.wait_for_function(f"() => {LIT}.length === 2")
    assert page.evaluate(LIT) == ["closed.", "The rive"]


def test_without_scripts_a_cards_link_leads_to_its_paragraph(
    context_of: Callable[..., BrowserContext], reader: Reader
) -> None:
    id = kept(reader.room)
    page = context_of(java_script_enabled=False, viewport={"width": 390, "height": 300}).new_page()
    page.goto(f"{reader.base}/article/{id}")
    assert not page.locator(".said-play").first.is_visible()
    page.locator(f"{card('far too low')} .said-show").click()
    box = page.locator("p:has-text('told Reuters that')").first.bounding_box()
    assert box is not None and -10 <= box["y"] <= 300


def test_the_next_article_brings_its_own_cards(page: Page, reader: Reader) -> None:
    first, second = kept(reader.room), kept(reader.room)
    for id in (first, second):
        reader.room.store.listener.enqueue(id)
    open_article(page, reader, first)
    page.evaluate("document.querySelector('readout-player').openNext()")
    page.wait_for_url(f"**/article/{second}?*")
    wait_until(page, "!audio.paused")
    page.locator(f"{card('far too low')} .said-play").click()
    wait_until(page, "!audio.paused")
    assert page.evaluate(LIT) == ["the price was “far too low”"]
    page.keyboard.press("Escape")


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everyone_can_use_it_at_any_width(
    context_of: Callable[..., BrowserContext], reader: Reader, width: int, scheme: str
) -> None:
    id = kept(reader.room)
    page = context_of(color_scheme=scheme, viewport={"width": width, "height": 800}).new_page()
    open_article(page, reader, id)
    page.evaluate(
        "document.querySelectorAll('.said details').forEach((one) => { one.open = true; })"
    )
    page.locator(f"{card('far too low')} .said-show").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(OVERLAPPING) == []
    assert page.evaluate(SMALL) == []
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


OVERLAPPING = """() => {
    const boxes = [...document.querySelectorAll(".piece > *, .card, .after > *")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)
        .map((one) => [one.getBoundingClientRect(), one.textContent.trim().slice(0, 30)]);
    const inside = document.querySelector(".said-inner").getBoundingClientRect();
    const found = [];
    for (const [one, name] of boxes) for (const [other, its] of boxes) {
        const apart = one.right <= other.left + 1 || other.right <= one.left + 1
            || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
        if (one !== other && !apart && inside) found.push(`${name} / ${its}`);
    }
    return found;
}"""
SMALL = """() => [...document.querySelectorAll(".said button, .said summary, .said a, .said input")]
    .filter((one) => one.checkVisibility())
    .map((one) => one.getBoundingClientRect())
    .filter((box) => box.width < 24 || box.height < 24)
    .map((box) => `${box.width} × ${box.height}`)"""


def test_nothing_moves_for_those_who_want_it_still(
    context_of: Callable[..., BrowserContext], reader: Reader
) -> None:
    id = kept(reader.room)
    context = context_of(reduced_motion="reduce", viewport={"width": 390, "height": 400})
    page = context.new_page()
    open_article(page, reader, id)
    page.evaluate("() => { window.how = []; window.scrollBy = (one) => how.push(one.behavior); }")
    page.locator(f"{card('far too low')} .said-show").click()
    assert page.evaluate("how") == ["instant"]
    assert marks_of(reader, id)
