"""Read it, hear of it, undo it: in a browser, with its player."""

import pytest
from playwright.sync_api import Page

from readout.newsroom.add import add_page
from tests.browser.conftest import Reader
from tests.browser.player import AUDIO, open_article, wait_until
from tests.web.test_rules import PAGE, WORDS

pytestmark = pytest.mark.browser

READ = f"article [data-start]:has-text('{WORDS}')"


def fog(reader: Reader, path: str) -> str:
    url = f"https://tarn.example/{path}"
    return add_page(reader.room, "", PAGE.encode(), "text/html", url)


def test_what_is_restored_is_read_and_undone_it_is_not(page: Page, reader: Reader) -> None:
    open_article(page, reader, fog(reader, "one-tap"))
    assert page.locator(READ).count() == 0
    page.click("#skipped summary")
    page.click("button:has-text('Read it') >> nth=0")
    page.wait_for_selector("#taught")
    assert "This is now read on tarn.example" in page.inner_text("#taught")
    assert page.locator(READ).is_visible()
    assert page.evaluate("document.activeElement.id") == "taught"
    box = page.locator("#taught").bounding_box()
    assert box is not None and 0 <= box["y"] < 700
    page.wait_for_selector("readout-player.rp-ready")
    page.click("#taught button")
    page.wait_for_selector("#taught:has-text('That is undone.')")
    assert page.locator(READ).count() == 0


def test_skipping_leads_on_to_the_next_line_and_is_undone(page: Page, reader: Reader) -> None:
    open_article(page, reader, fog(reader, "skip"))
    page.click("text=Is something read that is not the article?")
    page.wait_for_selector("readout-player.rp-ready")
    line = page.locator("article [data-start]:has-text('Some four thousand')")
    assert line.is_visible()
    page.get_by_role("button", name="Skip: Some four thousand").click()
    page.wait_for_selector("#taught:has-text('now skipped on tarn.example')")
    assert line.count() == 0
    assert page.get_by_role("button", name="Skip: No wind in sight").is_visible()
    page.get_by_role("button", name="Undo").click()
    page.wait_for_selector("#taught:has-text('That is undone.')")
    assert line.is_visible()
    page.get_by_role("link", name="Done").first.click()
    page.wait_for_selector("readout-player.rp-ready")
    assert page.get_by_role("button", name="Skip:").count() == 0


def test_leaving_the_page_does_not_move_the_place_in_the_new_text(
    page: Page, reader: Reader
) -> None:
    id = fog(reader, "place")
    open_article(page, reader, id)
    page.click(".rp-here[data-block='4']")
    wait_until(page, "audio.currentTime > 0.3")
    page.evaluate(f"{AUDIO}.pause()")
    before = reader.room.store.articles.find(id)
    page.click("#skipped summary")
    page.click("button:has-text('Read it') >> nth=0")
    page.wait_for_selector("readout-player.rp-ready")
    page.goto(f"{reader.base}/rules")
    # What a page tells while it is left comes after the next page, and nothing announces it.
    page.wait_for_timeout(500)
    after = reader.room.store.articles.find(id)
    place = reader.room.store.listener.position(id)
    assert before is not None and after is not None and place is not None
    block = before.article.blocks[4].span.of(before.article.text)
    at = after.article.text.index(block)
    assert at <= place < at + len(block)
    page.get_by_role("button", name="Undo").first.click()
    page.wait_for_selector("#taught:has-text('That is undone.')")
