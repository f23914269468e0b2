"""Show Readout at work on the sample pages and the sample paper beside this script.

./run demo              a reader on this machine, with both days of the paper in it
./run demo --headless   the folder demo/: sound in six voices, a page, screenshots, a table
"""

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from urllib.request import urlopen

from examples.paper.articles import outlets
from examples.paper.serve import Paper, serving
from readout.net.fetch import Fetcher
from readout.newsroom.add import add
from readout.newsroom.edition_heard import note_place
from readout.newsroom.edition_kept import article_id, written_of
from readout.newsroom.editions import make, make_since
from readout.newsroom.follow import take
from readout.newsroom.outlets import FILE
from readout.newsroom.plans import find_plan
from readout.newsroom.publish import write, write_folder
from readout.newsroom.read import read
from readout.newsroom.record import write_recording
from readout.newsroom.room import Newsroom, open_newsroom, utc_now
from readout.newsroom.stories import group, stories_now
from readout.newsroom.update import Outcome, update
from readout.store import EditionRow

HERE = Path(__file__).parent
OUTPUT = HERE.parent / "demo"
SAMPLES = ("bibliothek.html", "harbour.html")


STEP = 100
LETTERS_A_SECOND = 15


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def sample_site() -> Iterator[str]:
    """A web server on this machine with the sample pages; yields its host:port."""
    handler = partial(_Quiet, directory=str(HERE / "pages"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def newest_first_day(today: date) -> date:
    """The last Tuesday whose Wednesday has come: the paper speaks of those days."""
    return today - timedelta(days=(today.weekday() - 2) % 7 + 1)


@contextmanager
def sample_paper() -> Iterator[Paper]:
    """Both days of the sample paper, as of this week, on this machine."""
    with serving(day=2, first_day=newest_first_day(datetime.now(UTC).date())) as paper:
        yield paper


def fill(home: Path, paper: Paper) -> list[str]:
    """Read both days of the paper, and add the samples by link; the samples' ids, the newest last.

    A morning edition is made on each day, and half of the first one was listened to.
    """
    with sample_site() as site:
        room = open_newsroom(home, fetcher=Fetcher([site, *paper.allowed]), host_gap=0.0)
        (home / FILE).write_text(_outlets(), "utf-8")
        try:
            for feed in paper.feeds().values():
                take(room, feed, only_feed=True)
            _day(room, paper, 1)
            _listen(room, make(room, find_plan(room.plans, "morning"), room.now()))
            _day(room, paper, 2)
            make(room, find_plan(room.plans, "morning"), room.now())
            room.now = utc_now
            ids = [add(room, f"http://{site}/{name}") for name in SAMPLES]
            group(room)
            return ids
        finally:
            room.close()


def _day(room: Newsroom, paper: Paper, day: int) -> None:
    """Read what the paper published on a day, in its evening."""
    evening = datetime.combine(paper.first_day, time(20), UTC) + timedelta(days=day - 1)
    paper.day, room.now = day, lambda: evening
    for outcome in update(room, everything=True):
        _check(outcome)


def _listen(room: Newsroom, edition: EditionRow) -> None:
    """Tell what a player tells while the first half of an edition is played."""
    half = len(written_of(edition.edition).article.text) // 2
    for offset in range(0, half, STEP):
        at = room.now() + timedelta(seconds=offset / LETTERS_A_SECOND)
        note_place(room, edition.id, offset, at)


def _outlets() -> str:
    """What is known of the paper's outlets, as an operator would write it down."""
    facts = ("name", "country", "owner", "kind", "language")
    return "\n".join(
        "\n".join(["[[outlet]]", *(f"{it} = {json.dumps(getattr(one, it))}" for it in facts)])
        for one in outlets()
    )


def _check(outcome: Outcome) -> None:
    if outcome.error or outcome.unread:
        raise SystemExit(f"{outcome.name}: {outcome.error or outcome.unread}")


def free_port(wanted: int = 8377) -> int:
    """The reader's usual port, or 0 for any other when something listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            return 0
    return wanted


def serve(home: Path) -> int:
    """Run the reader on the filled data folder until it is stopped."""
    command = [sys.executable, "-m", "readout", "serve", "--browser", "--port", str(free_port())]
    # The paper stays up, so that the articles' own addresses open in the browser too.
    with sample_paper() as paper:
        fill(home, paper)
        try:
            return subprocess.call(command, env=_environment(home, paper.allowed))
        except KeyboardInterrupt:
            return 0


def _environment(home: Path, allowed: list[str]) -> dict[str, str]:
    return os.environ | {"READOUT_HOME": str(home), "READOUT_ALLOWED": json.dumps(allowed)}


def write_all(home: Path) -> None:
    """Write the folder demo/ and print one table of what is in it."""
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir()
    rows = [*_sounds(home), *_screenshots(home)]
    table = "\n".join(f"{name:<42} {what}" for name, what in rows)
    (OUTPUT / "table.txt").write_text(table + "\n", "utf-8")
    print(table)


def _sounds(home: Path) -> Iterator[tuple[str, str]]:
    room = open_newsroom(home, keep=False)
    try:
        article = read(room, str(HERE / "pages" / "harbour.html"))
        for label in room.labels[:6]:
            path = OUTPUT / f"{label.slug}.mp3"
            began = monotonic()
            recorded = write_recording(room, article, label, path)
            took = monotonic() - began
            yield (
                path.name,
                f"{recorded.seconds:.1f} s of sound, {recorded.words} words, in {took:.2f} s",
            )
        write_folder(room, article, room.labels[0], OUTPUT / "page")
        yield "page/", "the page with its player, for any web server"
    finally:
        room.close()


def _screenshots(home: Path) -> Iterator[tuple[str, str]]:
    browser = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if not browser:
        yield "(no screenshots)", "Chromium was not found"
        return
    with sample_paper() as paper:
        ids = fill(home, paper)
        first = _first_story(home)
        yield from _editions(home)
    with _reader(home) as address:
        # Spoken beforehand, so that the word at #t= can be lit at once.
        urlopen(f"{address}article/{ids[-1]}/listen/uk-english-female/marks").read()
        for name, size, path in (
            ("front.png", "1100,1400", ""),
            ("story.png", "1100,1900", f"story/{first}"),
            ("front-phone.png", "390,844", ""),
            ("story-phone.png", "390,1600", f"story/{first}"),
            ("edition.png", "1100,1900", "edition/2"),
            ("edition-phone.png", "390,1600", "edition/2"),
            ("since.png", "1100,1900", "edition/3"),
            ("editions.png", "1100,1400", "editions"),
            ("library.png", "1100,1400", "library"),
            ("article.png", "1100,1400", f"article/{ids[-1]}#t=7.0"),
            ("phone.png", "390,844", f"article/{ids[-1]}"),
        ):
            _shoot(browser, OUTPUT / name, size, address + path)
            yield name, f"the reader at {size.replace(',', ' by ')}"


def _editions(home: Path) -> Iterator[tuple[str, str]]:
    """The second day's edition, and what of it is new to who heard half of the first one."""
    room = open_newsroom(home)
    try:
        whole = room.store.editions.latest(1, "morning")[0]
        new = make_since(room, find_plan(room.plans, "morning"), room.now())
        for row, name in ((whole, "morning.m4b"), (new, "since.m4b")):
            article = written_of(row.edition).article
            kept, label = article_id(row.id), room.labels[0]
            recorded = write(room, article, label, OUTPUT / name, article_id=kept)
            yield (
                name,
                f"{article.title}: {recorded.seconds:.0f} s, {len(recorded.chapters)} chapters",
            )
    finally:
        room.close()


def _first_story(home: Path) -> int:
    room = open_newsroom(home, speak=False)
    try:
        return stories_now(room, room.now())[0].id
    finally:
        room.close()


@contextmanager
def _reader(home: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "readout", "serve", "--port", "0"]
    environment = _environment(home, [])
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield next(word for word in process.stdout.readline().split() if "://" in word)
        finally:
            process.terminate()


def _shoot(browser: str, path: Path, size: str, address: str) -> None:
    with TemporaryDirectory() as profile:
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        options += ["--disable-background-networking", "--no-first-run", "--disable-sync"]
        options += [f"--user-data-dir={profile}", f"--window-size={size}"]
        options += ["--virtual-time-budget=4000", f"--screenshot={path}", address]
        subprocess.run([browser, *options], check=True, capture_output=True, timeout=60)


def main() -> int:
    """Read the options and show it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--headless", action="store_true", help="write demo/ instead")
    with TemporaryDirectory(prefix="readout-demo-") as home:
        if parser.parse_args().headless:
            write_all(Path(home))
            return 0
        return serve(Path(home))


if __name__ == "__main__":
    sys.exit(main())
