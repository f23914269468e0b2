"""Everyone: axe finds nothing, a narrow phone needs no sideways scrolling, no script is needed."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from readout.model import Rule
from readout.newsroom import stories
from readout.newsroom.work import ask
from readout.text.polling import FeedState
from tests.browser.conftest import Reader
from tests.web.sample import NOW, keep

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
PAGES = (
    "front",
    "stories",
    "story",
    "article",
    "trouble",
    "bookmarklet",
    "rules",
    "names",
    "jobs",
    "skip",
    "voice",
    "slow",
    "feeds",
    "start",
    "library",
    "search",
    "delete",
    "changes",
)


def pages_of(reader: Reader) -> dict[str, str]:
    id = keep(reader.room, "seen")
    for day, words in enumerate(("w" * 300, f"{'v' * 300} 40", "Nobody came. It rained.")):
        keep(reader.room, "other", f"# The quay\n{words} All day.", page_sha256=str(day) * 64)
    reader.room.store.listener.enqueue(id)
    stories.group(reader.room)
    story = reader.room.store.stories.of_article(id)
    paths = {"front": "/", "article": f"/article/{id}", "trouble": "/nothing"}
    paths |= {"stories": "/stories", "story": f"/story/{story}"}
    if not reader.room.store.rules.latest():
        rule = Rule("tarn.example", True, ("w" * 300,), "p.box<div")
        reader.room.store.rules.keep(rule, "W" * 300 + "\nAnd more of it." * 40, id, NOW)
        reader.room.store.rules.keep(rule, "Sign up here.", None, NOW)
    (number, *_) = (row.id for row in reader.room.store.rules.latest())
    # A voice that would be slow: nothing of it is asked for before somebody chooses.
    if reader.room.paces.ratio("espeak", "en-US+m3") is None:
        reader.room.paces.note("espeak", "en-US+m3", 1.0, 0.0, 2.0)
    feed = reader.room.store.feeds.add(f"https://tarn.example/{'r' * 200}", NOW, "W" * 280, "World")
    broken = FeedState(f"https://tarn.example/{'r' * 200}", error="It broke." * 20, next_poll=NOW)
    reader.room.store.feeds.polled(feed, broken, None, NOW)
    dead = ask(reader.room, "read", f"https://tarn.example/{'w' * 300}")
    if begun := reader.room.store.jobs.begin(dead, 1, "somebody", NOW):
        reader.room.store.jobs.fail(begun.id, begun.run, "The site did not answer.", NOW)
        ask(reader.room, "read", "https://tarn.example/waits")
    choosing = f"/article/{id}?skip=choose&taught={number}&at=2#taught"
    return paths | {
        "bookmarklet": "/bookmarklet",
        "rules": "/rules?undone=1",
        "names": "/pronounce?name=Xi&done=1",
        "feeds": "/feeds?added=1",
        "jobs": "/jobs?done=retry",
        "start": "/feeds/start",
        "library": "/library?done=up",
        "search": "/search?who=a&said=1",
        "delete": f"/library/{id}/delete",
        "changes": "/article/other/changes",
        "skip": choosing,
        "voice": f"/voices/kokoro?article={id}",
        "slow": f"/article/{id}?voice=espeak:en-US%2Bm3",
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(
    context_of: Callable[..., BrowserContext], reader: Reader, name: str, scheme: str
) -> None:
    page = context_of(color_scheme=scheme, viewport=PHONE).new_page()
    page.goto(reader.base + pages_of(reader)[name])
    if name in ("article", "skip", "slow"):
        page.wait_for_selector(".rp-ready")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    if name == "slow":
        assert page.locator("#slow button").count() == 2
    # axe is put in as the page's own policy forbids scripts from elsewhere.
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("name", PAGES)
def test_a_phone_needs_no_sideways_scrolling(
    context_of: Callable[..., BrowserContext], reader: Reader, name: str
) -> None:
    page = context_of(viewport=PHONE).new_page()
    page.goto(reader.base + pages_of(reader)[name])
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize(
    "name",
    [
        "article",
        "story",
        "rules",
        "jobs",
        "skip",
        "voice",
        "slow",
        "feeds",
        "start",
        "library",
        "search",
    ],
)
def test_targets_are_large_enough_for_a_thumb(
    context_of: Callable[..., BrowserContext], reader: Reader, name: str
) -> None:
    page = context_of(viewport=PHONE).new_page()
    page.goto(reader.base + pages_of(reader)[name])
    if name in ("article", "skip", "slow"):
        page.wait_for_selector(".rp-ready")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, select, summary, .button, input[type=range]")]
            .filter((one) => one.checkVisibility())
            .map((one) => [one.getBoundingClientRect(), one.ariaLabel ?? one.textContent])
            .filter(([box]) => box.height < 43.5 || box.width < 43.5)
            .map(([box, name]) => `${name.trim()}: ${box.width} × ${box.height}`)"""
    )
    assert small == []


def test_focus_can_be_seen_and_reaches_everything(page: Page, reader: Reader) -> None:
    page.goto(reader.base + pages_of(reader)["article"])
    page.wait_for_selector(".rp-ready")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.dataset.do ?? document.activeElement.id"))
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none" or page.evaluate("document.activeElement === document.body")
    assert {"play", "back", "forward", "sentence-back", "sentence-forward", "speed"} <= reached


def test_without_scripts_everything_is_there(
    context_of: Callable[..., BrowserContext], reader: Reader
) -> None:
    page = context_of(java_script_enabled=False).new_page()
    page.goto(reader.base + pages_of(reader)["article"])
    heard = page.locator("audio[controls]")
    assert heard.count() == 1 + 3 + 2
    for n in range(4):
        assert heard.nth(n).is_visible()
    assert page.locator("a[download]").count() == 6
    assert page.locator("select").count() == 2


def test_nothing_is_asked_of_other_sites(page: Page, reader: Reader) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in pages_of(reader).values():
        page.goto(reader.base + path)
    assert all(url.startswith(reader.base) for url in asked)
