"""The bookmarklet on a page of another site, as a browser runs it."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Reader
from tests.servers import Reply, serving
from tests.web.test_send import PAGE

pytestmark = pytest.mark.browser


def test_the_page_a_browser_shows_is_read_after_a_question(page: Page, reader: Reader) -> None:
    page.goto(f"{reader.base}/bookmarklet")
    script = page.locator("text=Read with Readout").get_attribute("href") or ""
    drawn = "<script>document.querySelector('h1').textContent = 'Drawn by a script';</script>"
    site = {"/fog": Reply(PAGE.replace("<script>evil()</script>", drawn).encode())}
    before = reader.room.store.articles.latest(500)
    with serving(site) as base:
        page.goto(f"{base}/fog")
        with page.context.expect_page() as opened:
            page.evaluate(script.removeprefix("javascript:"))
        asked = opened.value
        asked.wait_for_selector("text=Read this page?")
        assert "127.0.0.1" in asked.inner_text(".facts")
        assert reader.room.store.articles.latest(500) == before
        asked.click("text=Read it aloud")
        asked.wait_for_selector("readout-player.rp-ready")
        assert asked.inner_text("h1") == "Drawn by a script"
        assert asked.get_attribute("text=the page itself", "href") == f"{base}/fog"
