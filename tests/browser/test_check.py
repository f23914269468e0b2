"""Claims and receipts in Chromium: for everyone, and a text fragment that finds its words."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from readout.model import Span
from readout.newsroom.check import check_words
from readout.text.quotes.receipts import receipt as receipt_of
from tests.browser.conftest import Reader
from tests.papers import WHOLE, keep_all
from tests.papers import page as paper
from tests.servers import Reply, serving
from tests.web.sample import NOW, article_of, keep

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
PATHS = {
    "form": "/check",
    "altered": "/check?words=We+will+sell+the+mill&by=Tom+Reave",
    "family": "/check?words=nobody+on+this+river+will+ever+be+asked+to+pay",
    "missing": "/check?words=nothing+of+the+kind",
    "trouble": "/check?words=…",
}


@pytest.fixture(scope="module")
def receipt(reader: Reader) -> str:
    keep_all(reader.room)
    return check_words(reader.room, WHOLE).findings[0].receipts[0].kept_address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", [*PATHS, "receipt"])
def test_axe_finds_nothing_and_a_phone_needs_no_sideways_scrolling(
    context_of: Callable[..., BrowserContext], reader: Reader, receipt: str, name: str, scheme: str
) -> None:
    shown = context_of(color_scheme=scheme, viewport=PHONE, java_script_enabled=True).new_page()
    shown.goto(reader.base + PATHS.get(name, receipt))
    results = Axe().run(shown)
    assert results.violations_count == 0, results.generate_report()
    assert shown.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_claim_is_checked_by_keyboard(page: Page, reader: Reader, receipt: str) -> None:
    page.goto(reader.base + "/check")
    page.get_by_label("Words somebody").focus()
    page.keyboard.type("We will sell the mill")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/check?words=*")
    assert page.locator("#verdict").inner_text().startswith("Altered")
    page.get_by_role("link", name="In the article").first.click()
    page.wait_for_url("**/article/*#c=*")


def test_the_link_to_the_page_itself_leads_to_the_words(page: Page) -> None:
    long = "".join(f"<p>Line {n} of what stands before it.</p>" for n in range(200))
    body = paper("Tarn Post", f"“{WHOLE}” said Ada Winter, by the mill.")
    body = body.replace(b"<p>The council", long.encode() + b"<p>The council")
    with serving(
        {"/mill": Reply(body, headers={"content-type": "text/html; charset=utf-8"})}
    ) as base:
        article = article_of(f"# Mill\n“{WHOLE}” said Ada Winter, by the mill.")
        at = article.text.index(WHOLE)
        for span in (Span(at, at + len(WHOLE)), Span(at + 12, at + 16)):
            one = receipt_of("x", article, span, NOW, f"{base}/mill")
            page.goto("about:blank")
            page.goto(one.link)
            page.wait_for_function("scrollY > 2000")


def test_a_receipt_leads_to_the_words_without_scripts(
    context_of: Callable[..., BrowserContext], reader: Reader, receipt: str
) -> None:
    lines = "\n".join(f"Line {n} of what stands before it." for n in range(200))
    id = keep(reader.room, "far", f"# Mill\n{lines}\n“The sluice is open,” said Ada Winter.")
    page = context_of(java_script_enabled=False, viewport=PHONE).new_page()
    page.goto(f"{reader.base}/check?words=The+sluice+is+open&in={id}")
    page.get_by_role("link", name="In the article").click()
    page.wait_for_url("**/article/far#c=*")
    words = page.locator("article").get_by_text("The sluice is open")
    words.wait_for()
    box = words.bounding_box()
    assert box is not None and 0 <= box["y"] < PHONE["height"]
