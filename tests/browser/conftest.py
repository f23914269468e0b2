"""Chromium on a reader that is really served."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from readout.newsroom.room import Newsroom, open_newsroom
from tests.reader import served

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


@dataclass(frozen=True)
class Reader:
    """A served reader.

    Args:
        base: its address, without a slash at the end.
        room: the newsroom behind it.
    """

    base: str
    room: Newsroom


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """One reader for all tests here."""
    room = open_newsroom(tmp_path_factory.mktemp("browser-home"))
    with served(room) as base:
        yield Reader(base, room)
    room.close()


@pytest.fixture(autouse=True)
def empty_queue(reader: Reader) -> Iterator[None]:
    """What one test queued would start by itself in the next."""
    yield
    listener = reader.room.store.listener
    for row in listener.queue():
        listener.dequeue(row.id)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=ARGUMENTS
        )
        yield browser
        browser.close()


@pytest.fixture
def context_of(chromium: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Makes fresh browser profiles, with playwright's options."""
    made: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        made.append(chromium.new_context(**options))  # type: ignore[arg-type]  # playwright's own
        return made[-1]

    yield make
    for context in made:
        context.close()


@pytest.fixture
def page(context_of: Callable[..., BrowserContext]) -> Page:
    """An empty tab; what goes wrong in a script fails the test."""
    page = context_of(viewport={"width": 1000, "height": 800}).new_page()
    page.on("pageerror", _fail)
    page.set_default_timeout(15_000)
    return page


def _fail(error: object) -> None:
    raise AssertionError(f"a script failed: {error}")
