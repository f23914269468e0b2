"""One request at a time to a host with a pause between two, and what a robots.txt asks for."""

import multiprocessing
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.net.fetch import Fetcher
from readout.net.polite import LONGEST_GAP, LONGEST_TURN, LOOK, NOBODY_ELSE, Others, Turns, host_of
from readout.newsroom.room import open_newsroom
from readout.newsroom.update import HOSTS, update
from readout.store import Place, Store
from readout.text.robots import NOBODY, is_allowed, pause
from tests.press import item, page, rss
from tests.servers import Reply, serving

A, B = "https://a.example/1", "https://b.example/1"


class Time:
    """A clock that goes on only when somebody sleeps."""

    def __init__(self) -> None:
        self.at = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def turns(clock: Time) -> Turns:
    return Turns(2.0, NOBODY_ELSE, lambda: clock.at, clock.sleep)


def test_the_first_is_not_kept_waiting_and_the_next_is(turns: Turns, clock: Time) -> None:
    for url in (A, B, A, "https://A.example/other"):
        with turns.turn(url):
            clock.at += 0.5
    assert clock.slept == [1.5, 2.0]


def test_a_host_may_ask_for_a_longer_pause_within_reason(turns: Turns, clock: Time) -> None:
    for gap in (0.0, 1.0, 7.0, 1e9):
        with turns.turn(A, gap):
            pass
    assert clock.slept == [2.0, 7.0, LONGEST_GAP]


def test_another_process_is_waited_for_and_told(clock: Time) -> None:
    told: list[tuple[str, float]] = []
    free = iter([False, False, True])
    others = Others(lambda host, seconds: next(free), lambda *one: told.append(one))
    turns = Turns(2.0, others, lambda: clock.at, clock.sleep)
    with turns.turn(A, 7.0):
        assert clock.slept == [LOOK, LOOK]
    assert told == [("a.example", 7.0)]


def test_a_turn_ends_when_the_request_fails(turns: Turns, clock: Time) -> None:
    with suppress(ValueError), turns.turn(A):
        raise ValueError
    with turns.turn(A):
        assert clock.slept == [2.0]


def test_one_host_has_one_request_at_a_time_and_others_go_on() -> None:
    turns, lock = Turns(0.0), threading.Lock()
    now: dict[str, int] = {}
    most: dict[str, int] = {}

    def ask(url: str) -> None:
        with turns.turn(url):
            for key in (host_of(url), "all"):
                with lock:
                    now[key] = now.get(key, 0) + 1
                    most[key] = max(most.get(key, 0), now[key])
            time.sleep(0.02)
            for key in (host_of(url), "all"):
                with lock:
                    now[key] -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(ask, [f"https://{host}.example/{n}" for n in range(5) for host in "abc"]))
    assert {most[f"{host}.example"] for host in "abc"} == {1}
    assert most["all"] > 1


def test_an_update_pauses_between_pages_of_one_host(tmp_path: Path) -> None:
    stamps: list[float] = []

    def noted(reply: Reply) -> Reply:
        def make(_: bytes, __: object) -> Reply:
            stamps.append(time.monotonic())
            return reply

        return Reply(make=make)

    replies = {"/rss": noted(rss(item("/a"), item("/b"))), "/other": noted(rss())}
    replies |= {"/a": noted(page("dock")), "/b": noted(page("lock"))}
    with serving(replies) as base:
        room = open_newsroom(tmp_path, speak=False, fetcher=Fetcher([base.allowed]), host_gap=0.3)
        for path in ("/rss", "/other"):
            room.store.feeds.add(f"{base}{path}", room.now())
        outcomes = list(update(room))
        room.close()
    assert sum(one.new for one in outcomes) == 2
    assert len(stamps) == 4
    assert all(later - earlier >= 0.3 for earlier, later in pairwise(stamps))


def test_no_more_than_so_many_hosts_are_asked_at_once(tmp_path: Path) -> None:
    lock, now, most = threading.Lock(), 0, 0

    class Slow(Fetcher):
        def ask(self, url: str, headers: object = ()) -> None:  # type: ignore[override]  # narrower
            nonlocal now, most
            with lock:
                now += 1
                most = max(most, now)
            time.sleep(0.05)
            with lock:
                now -= 1
            raise OSError("a fault of ours, on purpose")

    room = open_newsroom(tmp_path, speak=False, fetcher=Slow(), host_gap=0.0)
    for number in range(HOSTS * 3):
        room.store.feeds.add(f"https://h{number}.example/rss", datetime.now(UTC))
    outcomes = list(update(room))
    room.close()
    assert (len(outcomes), most) == (HOSTS * 3, HOSTS)
    assert {one.error for one in outcomes} == {
        "Readout made a mistake here, and wrote it to its log."
    }


def test_a_turn_is_one_process_s_until_it_says_so_or_for_long(place: Place, tmp_path: Path) -> None:
    store, now = Store(tmp_path, place), datetime.now(UTC)
    hosts = store.hosts
    assert hosts.claim("a.example", 30.0, now) and hosts.claim("b.example", 0.0, now)
    assert not hosts.claim("a.example", 30.0, now)
    hosts.release("a.example", 30.0, now)
    assert not hosts.claim("a.example", 30.0, now)
    hosts.release("a.example", 0.0, now)
    assert hosts.claim("a.example", 30.0, now)
    # The one that has b died.
    assert hosts.claim("b.example", LONGEST_TURN, now)
    store.close()


def _ask_in_turn(home: Path, place: Place, url: str, notes: Path) -> None:
    """In a process of its own: note when one's turn was."""
    room = open_newsroom(home, place=place, speak=False, host_gap=0.25)
    for _ in range(4):
        with room.turns.turn(url):
            began = time.time()
            time.sleep(0.05)
            ended = time.time()
        with notes.open("a") as file:
            file.write(f"{began} {ended}\n")
    room.close()


def test_processes_of_one_newsroom_do_not_ask_a_host_at_once(place: Place, tmp_path: Path) -> None:
    nursery, notes = multiprocessing.get_context("forkserver"), tmp_path / "notes"
    given = [(tmp_path / name, place, A, notes) for name in ("home", "home", "home")]
    asking = [nursery.Process(target=_ask_in_turn, args=one) for one in given]
    for process in asking:
        process.start()
    for process in asking:
        process.join(120)
        assert process.exitcode == 0
    turns = sorted(tuple(map(float, line.split())) for line in notes.read_text().splitlines())
    assert len(turns) == 12
    assert all(later[0] - earlier[1] >= 0.249 for earlier, later in pairwise(turns))


def test_why_a_story_was_not_fetched_is_told(tmp_path: Path) -> None:
    stories = rss(item("/a"), item("http://169.254.169.254/latest"))
    with serving({"/rss": stories, "/robots.txt": Reply(status=500)}) as base:
        room = open_newsroom(tmp_path, speak=False, fetcher=Fetcher([base.allowed]), host_gap=0.0)
        room.store.feeds.add(f"{base}/rss", room.now())
        (outcome,) = update(room)
        room.close()
    told = " ".join(outcome.unread)
    assert "does not open “http://169.254.169.254/" in told
    assert "did not say, in its robots.txt, what programs may fetch" in told


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/x", True),
        (NOBODY, "/x", False),
        ("User-agent: *\nDisallow: /private", "/private/x", False),
        ("User-agent: *\nDisallow: /private", "/public", True),
        ("User-agent: *\nDisallow: /\nAllow: /news/", "/news/1", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: READOUT\nDisallow:", "/x", True),
        ("User-agent: Googlebot\nDisallow: /", "/x", True),
        ("<html><body>Not found</body></html>", "/x", True),
        ("User-agent: *\nDisallow: /\x00\nDisallow: /%zz", "/x", True),
    ],
)
def test_rules_for_programs(rules: str, path: str, allowed: bool) -> None:
    assert is_allowed(rules, f"https://a.example{path}", "Readout") is allowed


def test_a_pause_may_be_asked_for() -> None:
    assert pause("User-agent: *\nCrawl-delay: 5", "Readout") == 5
    assert pause("User-agent: *\nCrawl-delay: -5", "Readout") == 0
    assert pause("User-agent: *\nCrawl-delay: soon", "Readout") == 0


def test_wicked_rules_take_no_time() -> None:
    begun = time.process_time()
    rules = "User-agent: *\n" + f"Disallow: /{'*a' * 500}*b$\n" * 300
    is_allowed(rules, f"https://a.example/{'a' * 2000}", "Readout")
    is_allowed("Disallow: /" * 10**6, "https://a.example/", "Readout")
    assert time.process_time() - begun < 8


@given(st.text(max_size=200), st.text(max_size=40))
def test_any_rules_answer(rules: str, path: str) -> None:
    assert is_allowed(rules, f"https://a.example/{path}", "Readout") in (True, False)
    assert pause(rules, "Readout") >= 0
