"""Jobs done by real processes on both databases, which are killed while they work."""

import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from readout.newsroom import jobs
from readout.newsroom.room import utc_now
from readout.store import Store
from readout.store.jobs import DEAD, WAITING
from readout.store.workers import LEFT
from tests.jobs import ATTEMPTS, Desk, ask, send, until, working
from tests.postgres import fresh, postgres

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.needs("initdb"))]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres() as address:
        yield address


@pytest.fixture(params=BOTH)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    if request.param == "sqlite":
        return Desk(tmp_path)
    return Desk(tmp_path, fresh(request.getfixturevalue("server"), tmp_path.name))


@pytest.fixture
def store(desk: Desk) -> Iterator[Store]:
    store = desk.store()
    yield store
    store.close()


def dead(store: Store) -> list[tuple[str, str, int, str]]:
    return [
        (row.kind, row.target, row.attempts, row.error)
        for row in jobs.status(store, utc_now()).dead
    ]


def test_two_workers_do_every_job_once(desk: Desk, store: Store) -> None:
    for n in range(40):
        ask(store, "quick", n)
    ask(store, "spoken", "never")
    with working(desk), working(desk):
        until(lambda: store.jobs.counts() == {WAITING: 1})
    assert Counter(desk.did()) == Counter(f"did {n}" for n in range(40))


def test_another_worker_finishes_what_a_killed_one_began(desk: Desk, store: Store) -> None:
    ask(store, "stepped", "a")
    with working(desk) as first:
        until(lambda: "second a!" in desk.did())
        send(first, signal.SIGKILL)
        first.join()
        with working(desk):
            until(lambda: store.jobs.counts() == {})
    # The step that was finished is not done again; what was under way is.
    assert desk.did() == ["first a", "second a!", "second a!", "third a!"]


def test_a_worker_without_a_beat_counts_as_dead_in_the_end(desk: Desk, store: Store) -> None:
    ask(store, "stepped", "a")
    with working(desk) as first:
        until(lambda: "second a!" in desk.did())
        send(first, signal.SIGKILL)
        first.join()
    store.workers.remove(row.id for row in store.workers.living(LEFT))
    with working(desk):
        until(lambda: store.jobs.counts() == {})
    assert desk.did() == ["first a", "second a!", "second a!", "third a!"]


def test_a_worker_that_comes_to_life_again_changes_nothing(desk: Desk, store: Store) -> None:
    ask(store, "slow", "a")
    with working(desk) as paused:
        until(desk.did)
        send(paused, signal.SIGSTOP)
        with working(desk):
            until(lambda: store.jobs.counts() == {})
            ask(store, "slow", "b")
            send(paused, signal.SIGCONT)
            until(lambda: store.jobs.counts() == {})
            # What the paused one had begun it ends, outside our store; nothing is done for that.
            until(lambda: desk.did().count("end a") == 2)
    assert Counter(desk.did())["end b"] == 1
    assert jobs.status(store, utc_now()).dead == []


def test_a_job_that_is_long_is_left_to_a_worker_that_lives(desk: Desk, store: Store) -> None:
    for n in range(12):
        ask(store, "slow", n)
    with ExitStack() as stack:
        for _ in range(2):
            stack.enter_context(working(desk))
        until(lambda: store.jobs.counts() == {})
    assert sorted(Counter(desk.did()).values()) == [1] * 24


def test_jobs_of_an_older_version_begin_anew_under_the_new_one(desk: Desk, store: Store) -> None:
    for n in range(12):
        ask(store, "stepped", n)
    with working(desk) as old:
        until(lambda: any(line.startswith("second") for line in desk.did()))
        send(old, signal.SIGKILL)
        old.join()
    done = {line for line in desk.did() if line.startswith("third")}
    assert len(done) < 12
    with working(desk, version=2):
        until(lambda: store.jobs.counts() == {})
    assert Counter(line for line in desk.did() if line.startswith("third")) == Counter(
        f"third {n}!" for n in range(12)
    )


def test_a_worker_that_is_told_to_end_counts_no_attempt(desk: Desk, store: Store) -> None:
    id = ask(store, "slow", "a")
    with working(desk) as process:
        until(desk.did)
        process.terminate()
        process.join()
    assert desk.did() == ["begin a", "end a"]
    assert store.jobs.find(id) is None
    assert jobs.status(store, utc_now()).workers == []


def test_a_job_that_fails_again_and_again_is_given_up(desk: Desk, store: Store) -> None:
    ids = [ask(store, kind, "a") for kind in ("broken", "refused", "faulty")]
    with working(desk):
        until(lambda: store.jobs.counts() == {DEAD: 3})
    assert sorted(dead(store)) == [
        ("broken", "a", ATTEMPTS, "The site did not answer."),
        ("faulty", "a", ATTEMPTS, "Readout made a mistake (ZeroDivisionError: once more)."),
        ("refused", "a", 1, "That is no article."),
    ]
    jobs.forget(store, ids[1])
    jobs.retry(store, ids[0], utc_now())
    assert store.jobs.counts() == {DEAD: 1, WAITING: 1}
    with working(desk):
        until(lambda: store.jobs.counts() == {DEAD: 2})
    assert desk.did().count("try a") == 2 * ATTEMPTS + 1


def test_a_job_that_kills_its_worker_is_given_up(desk: Desk, store: Store) -> None:
    ask(store, "deadly", "a")
    for _ in range(ATTEMPTS):
        with working(desk) as process:
            process.join(60)
    ask(store, "quick", "b")
    with working(desk):
        until(lambda: store.jobs.counts() == {DEAD: 1})
    assert desk.did() == ["try a"] * ATTEMPTS + ["did b"]
    assert "each time" in dead(store)[0][3]


def test_a_schedule_that_was_missed_is_made_up_for_once(desk: Desk, store: Store) -> None:
    then = utc_now() - timedelta(hours=5)
    jobs.schedule(store, "hourly", "quick", "a", "fetch", "3600", then)
    jobs.schedule(store, "daily", "quick", "b", "fetch", "0 0 * * *", then - timedelta(days=3))
    with working(desk), working(desk):
        until(lambda: len(desk.did()) == 2 and not store.jobs.counts())
    assert sorted(desk.did()) == ["did a", "did b"]
    assert all(row.next > utc_now() for row in store.schedules.all())


def test_what_was_done_long_ago_is_purged(desk: Desk, store: Store) -> None:
    for n in range(5):
        ask(store, "quick", n)
    with working(desk) as process:
        until(lambda: len(desk.did()) == 5 and not store.jobs.counts())
        # Told to end, it lets the engine note what was done.
        process.terminate()
        process.join()
    books = sa.create_engine(store.jobs_address())
    table = "workflow_status" if not desk.address else "dbos.workflow_status"

    def old() -> int:
        with books.connect() as connection:
            query = f"select count(*) from {table} where completed_at < created_at"
            return int(connection.exec_driver_sql(query).scalar_one())

    with books.begin() as connection:
        connection.exec_driver_sql(f"update {table} set completed_at = completed_at - 90000000")
    assert old() == 5
    ask(store, "quick", "new")
    jobs.enqueue(store, "purge", "", "fetch", utc_now())
    with working(desk):
        until(lambda: old() == 0 and len(desk.did()) == 6)
    with books.connect() as connection:
        # What was done just now stays.
        assert connection.exec_driver_sql(f"select count(*) from {table}").scalar_one() > 0
    books.dispose()
