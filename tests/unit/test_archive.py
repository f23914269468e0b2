"""Archives of pages on a real server, on both databases: kept, noted, paused, killed, gone on with."""

import signal
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bench.archive import look, page_of, site, working
from readout.errors import DiskFull, InputError, NotHere, OutsideError
from readout.net.fetch import Fetcher
from readout.newsroom import archive
from readout.newsroom.archive import DEADLY, TRIES, find, retry, take_in, work_here, work_on
from readout.newsroom.archive_told import archive_line
from readout.newsroom.limits import Limits
from readout.newsroom.lists import NO_ADDRESS
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import ArchiveRow, Place
from readout.store.jobs import WAITING
from tests.jobs import until
from tests.servers import Base, Reply, serving


@pytest.fixture
def base() -> Iterator[Base]:
    with serving(site(12)) as base:
        yield base


@pytest.fixture
def room(tmp_path: Path, place: Place, base: Base) -> Iterator[Newsroom]:
    room = open_newsroom(
        tmp_path, place=place, speak=False, fetcher=Fetcher((base.allowed,)), host_gap=0.0
    )
    yield room
    room.close()


def listed(base: Base, count: int, *more: str) -> bytes:
    return "\n".join([*(f"{base}/{n}" for n in range(count)), *more]).encode()


def do(room: Newsroom, id: int) -> list[str]:
    """Work on every open chunk, as workers would, and tell whose articles were kept."""
    kept: list[str] = []
    for chunk in room.store.archives.open_chunks(id):
        work_on(room, chunk, kept.append)
    return kept


def counts(row: ArchiveRow) -> tuple[int, int, int]:
    return row.done, row.failed, row.waiting


def fetched(base: Base) -> Counter[str]:
    return Counter(path for path, _ in base.asked if path != "/robots.txt")


def test_every_page_is_kept_and_what_cannot_be_says_why(room: Newsroom, base: Base) -> None:
    base.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private")
    bad = f"{base}/gone", f"{base}/private", "file:///etc/passwd", "http://169.254.1.1/", "no\x00"
    id = take_in(room, "urls.txt", listed(base, 3, *bad)).id
    assert counts(find(room, id)) == (0, 1, 7)
    assert len(do(room, id)) == 3
    assert counts(find(room, id)) == (3, 5, 0)
    why = {page.address: page.error for page in room.store.archives.failures(id)}
    assert set(why) == {*bad[:-1], "no·"}
    assert why["no·"] == NO_ADDRESS
    assert "404" in why[bad[0]] and "robots.txt" in why[bad[1]]
    assert "/private" not in fetched(base)
    assert all(sentence.endswith(".") for sentence in why.values())


def test_a_list_is_asked_for_in_chunks_that_are_jobs(
    room: Newsroom, base: Base, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "CHUNK", 5)
    id = take_in(room, "urls.txt", listed(base, 12)).id
    chunks = room.store.archives.open_chunks(id)
    jobs = room.store.jobs.latest((WAITING,), 10)
    assert len(chunks) == 3
    assert sorted((job.kind, job.target, job.queue) for job in jobs) == sorted(
        ("chunk", str(chunk), "archive") for chunk in chunks
    )
    here = take_in(room, "urls.txt", listed(base, 12), here=True)
    assert here.id > id and room.store.jobs.counts() == {WAITING: 3}


def test_an_empty_list_and_an_unknown_number_are_refused(room: Newsroom) -> None:
    with pytest.raises(InputError, match=r"urls\.txt names no page"):
        take_in(room, "urls.txt", b"# nothing\n")
    for number in (1, 0, -1, 2**80):
        with pytest.raises(NotHere, match=f"no archive {number}"):
            retry(room, number)
    assert room.store.archives.rows(room.now()) == []


def test_what_is_noted_is_not_done_again_and_counts_once(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 4)).id
    (chunk,) = room.store.archives.open_chunks(id)
    for _ in range(2):
        room.store.archives.note(chunk, 1, "", room.now())
        room.store.archives.note(chunk, 2, "No.", room.now())
    assert counts(find(room, id)) == (1, 1, 2)
    do(room, id)
    do(room, id)
    assert counts(find(room, id)) == (3, 1, 0)
    assert fetched(base) == {"/2": 1, "/3": 1}


def test_what_is_kept_already_is_not_fetched_again(room: Newsroom, base: Base) -> None:
    for _ in range(2):
        kept = do(room, take_in(room, "urls.txt", listed(base, 3)).id)
        assert len(kept) == 3
    assert set(fetched(base).values()) == {1}


def test_a_pause_holds_after_the_page_under_way(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 4)).id
    (chunk,) = room.store.archives.open_chunks(id)
    work_on(room, chunk, lambda _: room.store.archives.pause(id))
    row = find(room, id)
    assert counts(row) == (1, 0, 3) and row.is_paused
    assert archive_line(row).endswith("paused")
    assert do(room, id) == []
    assert archive.resume(room, id).waiting == 3
    assert len(do(room, id)) == 3


def test_two_workers_on_one_chunk_leave_each_other_what_is_done(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 4)).id
    (chunk,) = room.store.archives.open_chunks(id)
    kept: list[str] = []
    others: list[str] = []

    def meanwhile(article_id: str) -> None:
        if not kept:
            kept.append(article_id)
            work_on(room, chunk, others.append)

    work_on(room, chunk, meanwhile)
    assert len(others) == 4 and len(kept) == 1
    assert counts(find(room, id)) == (4, 0, 0)
    assert set(fetched(base).values()) == {1}


def test_a_process_that_is_told_to_end_leaves_the_rest(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 4)).id
    (chunk,) = room.store.archives.open_chunks(id)
    with pytest.raises(OutsideError, match="being stopped"):
        work_on(room, chunk, lambda _: room.ending.set())
    assert counts(find(room, id)) == (1, 0, 3)


def test_a_full_disk_fails_no_page(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 2)).id
    room.limits = Limits(free_bytes=2**62)
    with pytest.raises(DiskFull):
        do(room, id)
    assert counts(find(room, id)) == (0, 0, 2)


def test_a_page_that_ends_its_process_each_time_is_given_up(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 3)).id
    (chunk,) = room.store.archives.open_chunks(id)
    for _ in range(TRIES):
        (first, _), *_ = room.store.archives.begin(chunk, room.now())
        room.store.archives.attempt(chunk, first)
    assert len(do(room, id)) == 2
    (page,) = room.store.archives.failures(id)
    assert (page.address, page.error) == (f"{base}/0", DEADLY)
    assert retry(room, id) == 1
    assert len(do(room, id)) == 1


def test_a_mistake_of_ours_costs_one_page(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 3)).id
    (chunk,) = room.store.archives.open_chunks(id)
    kept: list[int] = []

    def trip(_: str) -> None:
        kept.append(1)
        if len(kept) == 2:
            raise ZeroDivisionError

    work_on(room, chunk, trip)
    assert counts(find(room, id)) == (2, 1, 0)


def test_what_failed_is_tried_again(room: Newsroom, base: Base) -> None:
    base.replies["/late"] = Reply(b"", status=503)
    id = take_in(room, "urls.txt", listed(base, 1, f"{base}/late")).id
    do(room, id)
    assert counts(find(room, id)) == (1, 1, 0)
    base.replies["/late"] = Reply(page_of(99))
    assert retry(room, id) == 1
    do(room, id)
    assert counts(find(room, id)) == (2, 0, 0)
    assert retry(room, id) == 0


def test_the_pace_is_that_of_late(room: Newsroom, base: Base) -> None:
    store, now = room.store.archives, room.now()
    id = take_in(room, "urls.txt", listed(base, 12)).id
    (chunk,) = store.open_chunks(id)
    assert archive_line(find(room, id)).endswith("nothing is being kept")
    store.begin(chunk, now)
    for number in range(1, 5):
        store.note(chunk, number, "", now + timedelta(seconds=number))
    row = store.find(id, now + timedelta(seconds=8))
    assert row is not None and row.pace == 0.5
    assert archive_line(row).endswith("4 done, 0 failed, 8 waiting; 0.5 pages a second, 16 s left")
    store.begin(chunk, now + timedelta(hours=1))
    later = store.find(id, now + timedelta(hours=2))
    assert later is not None and later.pace == 0


def test_it_is_done_here_without_a_worker(room: Newsroom, base: Base) -> None:
    told: list[tuple[int, int]] = []
    id = take_in(room, "urls.txt", listed(base, 12, f"{base}/gone"), here=True).id
    work_here(room, id, lambda _: None, lambda done, total: told.append((done, total)))
    assert told[-1] == (13, 13)
    assert counts(find(room, id)) == (12, 1, 0)


def test_a_list_that_is_forgotten_leaves_its_articles(room: Newsroom, base: Base) -> None:
    id = take_in(room, "urls.txt", listed(base, 3, "no")).id
    (chunk,) = room.store.archives.open_chunks(id)
    do(room, id)
    room.store.archives.remove(id)
    assert room.store.archives.rows(room.now()) == []
    assert len(room.store.articles.latest()) == 3
    work_on(room, chunk, lambda _: None)


def test_a_worker_that_is_killed_loses_and_doubles_nothing(room: Newsroom, base: Base) -> None:
    base.replies["/4"] = Reply(page_of(4), delay=1.0)
    id = take_in(room, "urls.txt", listed(base, 12)).id
    given = [str(room.home), room.place.database, base.allowed]
    with working(given) as first:
        until(lambda: fetched(base)["/4"], 60)
        first.send_signal(signal.SIGKILL)
        first.wait()
        assert find(room, id).done == 4
        with working(given):
            until(lambda: not find(room, id).waiting, 60)
            until(lambda: not room.store.jobs.counts(), 60)
    found = look(room, id, base, 12)
    assert (found.lost, found.doubled, found.failed) == (0, 0, 0)
    assert {path for path, times in fetched(base).items() if times > 1} <= {"/4"}
