"""Cast reading in Chromium: the switch, and whose words are heard while they are heard."""

import json
import urllib.request
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from readout.newsroom.add import add_page
from readout.newsroom.cast import remember
from readout.text.casting import PLAIN
from tests.browser.conftest import Reader
from tests.browser.player import marks_of, open_article
from tests.quoted import TEXT

pytestmark = pytest.mark.browser

SWITCH = "Read quotations in voices of their own"
SEEK = "(time) => document.querySelector('readout-player').seek(time)"


@pytest.fixture
def id(reader: Reader) -> str:
    remember(reader.room, PLAIN)
    return add_page(reader.room, "", TEXT.encode(), "text/plain")


def shown(page: Page, time: float) -> str:
    """Whose words the page says are heard at a time, "" for the narrator's."""
    page.evaluate(SEEK, time)
    box = page.locator(".rp-who")
    return box.inner_text() if box.is_visible() else ""


def voice(page: Page) -> str:
    return str(page.get_attribute("readout-player audio", "src"))


def test_the_switch_changes_voices_where_the_marks_say_so(
    page: Page, reader: Reader, id: str
) -> None:
    open_article(page, reader, id, "?voice=uk-english-female")
    assert "cast" not in voice(page)
    page.check(f"text={SWITCH}")
    page.click(".quotations button")
    page.wait_for_selector(".rp-ready")
    assert page.is_checked(f"text={SWITCH}")
    assert voice(page).endswith("?cast=1")
    heard = page.request.get(f"{reader.base}{page.get_attribute('readout-player', 'marks')}")
    rows = [json.loads(row) for row in heard.text().splitlines()][:-1]
    assert {row.get("role") for row in rows} == {None, "Agnes Wick", "Tom Harrow", "Robin Vale"}
    page.evaluate("document.querySelector('readout-player').marks.load()")
    for row in rows:
        told = shown(page, (row["start"] + row["end"]) / 2)
        assert told == (f"Quoted: {row['role']}" if "role" in row else "")
    # A screen reader is not told at every quotation.
    assert "Wick" not in page.locator("[role=status]").inner_text()
    page.uncheck(f"text={SWITCH}")
    page.click(".quotations button")
    page.wait_for_selector(".rp-ready")
    assert "cast" not in voice(page)


def test_off_there_is_one_voice(page: Page, reader: Reader, id: str) -> None:
    open_article(page, reader, id, "?voice=uk-english-female")
    page.evaluate("document.querySelector('readout-player').marks.load()")
    assert all("role" not in row for row in marks_of(reader, id))
    assert shown(page, 3.0) == ""


def test_the_sound_that_is_played_is_the_casts(page: Page, reader: Reader, id: str) -> None:
    one, other = (
        urllib.request.urlopen(
            f"{reader.base}/article/{id}/listen/uk-english-female.mp3{query}"
        ).read()
        for query in ("", "?cast=1")
    )
    assert one != other
    open_article(page, reader, id, "?voice=uk-english-female&cast=1")
    page.click(".rp-play")
    expect(page.locator(".rp-who")).to_have_text("Quoted: Agnes Wick", timeout=20_000)


def test_axe_finds_nothing_and_a_phone_is_wide_enough(
    context_of: Callable[..., BrowserContext], reader: Reader, id: str
) -> None:
    page = context_of(viewport={"width": 320, "height": 720}).new_page()
    page.goto(f"{reader.base}/article/{id}?cast=1")
    page.wait_for_selector(".rp-ready")
    page.evaluate("document.querySelector('readout-player').marks.load()")
    rows = marks_of(reader, id, "?cast=1")
    first = next(row for row in rows if "role" in row)
    page.wait_for_function(
        f"document.querySelector('readout-player').marks.lines.length > {len(rows) - 1}"
    )
    assert shown(page, (first["start"] + first["end"]) / 2) == "Quoted: Agnes Wick"
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = page.evaluate(
        """() => [...document.querySelectorAll(".quotations label, .quotations button")]
            .map((one) => one.getBoundingClientRect().height).filter((height) => height < 43.5)"""
    )
    assert small == []


def test_the_switch_works_without_javascript(
    context_of: Callable[..., BrowserContext], reader: Reader, id: str
) -> None:
    page = context_of(java_script_enabled=False).new_page()
    page.goto(f"{reader.base}/article/{id}")
    page.check(f"text={SWITCH}")
    page.click(".quotations button")
    assert page.is_checked(f"text={SWITCH}")
    assert voice(page).endswith("?cast=1")
