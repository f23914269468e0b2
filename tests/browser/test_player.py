"""The player in Chromium: what is heard is what is lit, and nothing gets in its way."""

import re
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import IncompleteRead
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from readout.errors import OutsideError
from readout.newsroom.growing import Growing
from readout.newsroom.publish import write_folder
from readout.voices.labels import find_label
from tests.browser.conftest import Reader
from tests.browser.player import (
    AUDIO,
    LIT,
    LIT_SENTENCE,
    TWO,
    VOICE,
    marks_of,
    now,
    open_article,
    wait_until,
    words_of,
)
from tests.web.sample import FERRY, article_of, keep

pytestmark = pytest.mark.browser


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


def test_listening_goes_on_where_it_stopped(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "resumed")
    offset = article_of(FERRY).text.index("Dr. Lee")
    reader.room.store.listener.save_position(id, offset, reader.room.now())
    open_article(page, reader, id)
    page.click(".rp-play")
    page.wait_for_function(f"() => {LIT_SENTENCE}.startsWith('Dr. Lee')")
    page.click("[data-do=sentence-forward]")
    page.wait_for_timeout(700)
    with page.expect_response(re.compile(r"/position\?text=")):
        page.click(".rp-play")
    later = reader.room.store.listener.position(id)
    assert later is not None and later > offset


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


def test_sound_that_breaks_off_is_noticed_and_leaves_no_traceback(
    page: Page,
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    id = keep(reader.room, "cut-off")
    whole = Growing.read

    def half(self: Growing, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        yield from whole(self, start, start + 20_000)
        raise OutsideError("The disk went away.")

    monkeypatch.setattr(Growing, "read", half)
    answer = urllib.request.urlopen(f"{reader.base}/article/{id}/listen/{VOICE}.mp3")
    with pytest.raises(IncompleteRead):
        answer.read()
    open_article(page, reader, id)
    page.click(".rp-play")
    page.wait_for_selector(".rp-trouble:not([hidden])")
    assert "The sound broke off: The disk went away." in caplog.messages
    assert not any(record.exc_info for record in caplog.records)


def test_a_spinner_shows_while_sound_is_late(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "late")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/listen/**.mp3*", hold)
    open_article(page, reader, id)
    page.click(".rp-play")
    page.wait_for_selector(".rp-late")
    for route in held:
        route.continue_()
    wait_until(page, "audio.currentTime > 0.1")
    expect(page.locator(".rp-late")).to_have_count(0)


def test_hearing_a_skipped_passage_pauses_the_article(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "receipts")
    open_article(page, reader, id)
    page.click(".rp-play")
    wait_until(page, "audio.currentTime > 0.2")
    page.click("#skipped > summary")
    page.evaluate("document.querySelector('#skipped audio').play()")
    wait_until(page, "audio.paused")


def test_without_the_highlight_api_the_block_is_outlined(page: Page, reader: Reader) -> None:
    id = keep(reader.room, "outlined")
    page.add_init_script("delete window.Highlight")
    open_article(page, reader, id, "#t=4")
    page.wait_for_selector(".rp-lit")
    assert page.locator(".rp-lit").count() == 1


def test_a_folder_on_a_server_without_ranges_plays_and_seeks(
    page: Page, reader: Reader, tmp_path: Path
) -> None:
    label = find_label(VOICE, reader.room.labels)
    write_folder(reader.room, article_of(FERRY), label, tmp_path / "folder")
    with plain_server(tmp_path / "folder") as base:
        page.goto(base)
        page.click(".rp-play")
        page.wait_for_function(f"() => {LIT}")
        page.click("[aria-label='Play section 3: What happens next']")
        page.wait_for_function(f"() => {LIT_SENTENCE} === 'We were promised a quay.'")
        wait_until(page, "!audio.paused && audio.currentTime > 10")
        expect(page.locator("[data-do=next]")).to_be_hidden()
        page.click(".rp-play")
        page.reload()
        expect(page.locator(".rp-says")).to_have_text("Goes on where you stopped.")
        page.click(".rp-play")
        wait_until(page, "audio.currentTime > 10")


@contextmanager
def plain_server(folder: Path) -> Iterator[str]:
    """Python's own, which answers no ranges."""

    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(folder))

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()
