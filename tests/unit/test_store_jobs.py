"""What is asked for is one job until it is done; schedules and rhythms keep their time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from readout.errors import InputError, NotHere
from readout.newsroom import jobs
from readout.newsroom.rhythm import check_rhythm, next_time
from readout.store import Place, ScheduleRow, Store
from readout.store.jobs import DEAD, RUNNING, WAITING, JobRow

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def store(tmp_path: Path, place: Place) -> Iterator[Store]:
    store = Store(tmp_path, place)
    yield store
    store.close()


def ask(store: Store, target: str = "a") -> int:
    return jobs.enqueue(store, "read", target, "fetch", NOW)


def begun(store: Store, target: str = "a") -> JobRow:
    ask(store, target)
    (job,) = store.jobs.claim_due(NOW, LATER, 10)
    store.jobs.handed_over([job], NOW)
    running = store.jobs.begin(job.id, job.run, "me", NOW)
    assert running is not None
    return running


def test_what_waits_is_asked_for_once(store: Store) -> None:
    assert ask(store) == ask(store) != ask(store, "b")
    assert store.jobs.counts() == {WAITING: 2}


def test_a_job_is_claimed_by_one_until_its_time_is_over(store: Store) -> None:
    ids = [ask(store, f"{n}") for n in range(3)]
    first = store.jobs.claim_due(NOW, LATER, 2)
    assert [job.id for job in first] == ids[:2]
    assert [job.id for job in store.jobs.claim_due(NOW, LATER, 10)] == ids[2:]
    store.jobs.handed_over(first, NOW)
    assert [job.id for job in store.jobs.claim_due(LATER, LATER, 10)] == ids[2:]


def test_a_job_waits_until_its_time_has_come(store: Store) -> None:
    jobs.enqueue(store, "read", "a", "fetch", NOW, at=LATER)
    assert store.jobs.claim_due(NOW, LATER, 10) == []
    assert len(store.jobs.claim_due(LATER, LATER, 10)) == 1


def test_what_is_done_is_forgotten_and_gets_a_new_number(store: Store) -> None:
    job = begun(store)
    assert (job.state, job.attempts, job.worker) == (RUNNING, 1, "me")
    store.jobs.finish(job.id, job.run, NOW)
    assert store.jobs.counts() == {}
    assert ask(store) > job.id


def test_what_is_asked_for_while_it_runs_is_done_once_more(store: Store) -> None:
    job = begun(store)
    assert ask(store) == job.id
    store.jobs.finish(job.id, job.run, NOW)
    again = store.jobs.find(job.id)
    assert again is not None
    assert (again.state, again.run, again.attempts, again.again) == (WAITING, 2, 0, False)
    # The run that is over counts for nothing any more.
    assert store.jobs.begin(job.id, job.run, "me", NOW) is None
    store.jobs.finish(job.id, job.run, NOW)
    assert store.jobs.counts() == {WAITING: 1}


def test_a_failed_attempt_waits_for_the_next_one(store: Store) -> None:
    job = begun(store)
    store.jobs.fail(job.id, job.run, "No answer.", NOW, LATER)
    assert store.jobs.claim_due(NOW, LATER, 10) == []
    (retried,) = store.jobs.claim_due(LATER, LATER, 10)
    assert (retried.run, retried.attempts, retried.error) == (2, 1, "No answer.")


def test_what_was_given_up_begins_anew_when_it_is_asked_for(store: Store) -> None:
    job = begun(store)
    store.jobs.fail(job.id, job.run, "No answer.", NOW)
    assert store.jobs.begin(job.id, job.run, "me", NOW) is None
    assert store.jobs.counts() == {DEAD: 1}
    assert ask(store) == job.id
    anew = store.jobs.find(job.id)
    assert anew is not None
    assert (anew.state, anew.run, anew.attempts, anew.error) == (WAITING, 2, 0, "")


def test_jobs_are_cancelled_retried_and_forgotten_only_where_that_can_be(store: Store) -> None:
    job = begun(store, "c")
    store.jobs.fail(job.id, job.run, "No.", NOW)
    waiting = ask(store, "b")
    for verb in (jobs.forget, lambda store, id: jobs.retry(store, id, NOW)):
        with pytest.raises(NotHere, match=f"No job {waiting} was given up"):
            verb(store, waiting)
    with pytest.raises(NotHere, match=f"No job {job.id} waits or runs"):
        jobs.cancel(store, job.id)
    jobs.cancel(store, waiting)
    jobs.retry(store, job.id, NOW)
    assert store.jobs.counts() == {WAITING: 1}
    for id in (0, -1, 2**31, 2**80):
        with pytest.raises(NotHere):
            jobs.cancel(store, id)


def test_an_attempt_that_was_broken_off_does_not_count(store: Store) -> None:
    job = begun(store)
    store.jobs.give_back("somebody")
    store.jobs.give_back("me")
    again = store.jobs.begin(job.id, job.run, "you", NOW)
    assert again is not None and again.attempts == 1
    assert store.jobs.restart(job.id, job.run, NOW, counts=False)
    assert not store.jobs.restart(job.id, job.run, NOW)
    restarted = store.jobs.find(job.id)
    assert restarted is not None and (restarted.attempts, restarted.run) == (0, 2)


@pytest.mark.parametrize("target", [b"x", 1.5, None, ["a"], {"text": "a"}, True])
def test_a_payload_is_an_id(store: Store, target: object) -> None:
    with pytest.raises(TypeError, match="texts and whole numbers"):
        jobs.enqueue(store, "read", target, "fetch", NOW)  # type: ignore[arg-type]  # that is the test
    assert store.jobs.counts() == {}


def test_a_payload_is_no_text(store: Store) -> None:
    with pytest.raises(InputError, match="2,000 characters"):
        ask(store, "a" * 2001)


def test_a_step_outside_a_job_is_simply_done() -> None:
    assert jobs.step(lambda a, b: f"{a}{b}", "a", 1) == "a1"
    with pytest.raises(TypeError):
        jobs.step(lambda: [1])  # type: ignore[arg-type, return-value]  # that is the test


def test_a_dead_worker_is_given_to_one(store: Store) -> None:
    store.workers.beat("a", "fetch", NOW)
    store.workers.suspect(["a", "b"], NOW)
    assert store.workers.claim_dead(NOW, NOW) == []
    store.workers.beat("a", "fetch", LATER)
    assert store.workers.claim_dead(LATER, LATER) == ["b"]
    assert store.workers.claim_dead(LATER, LATER) == []
    store.workers.remove(["b"])
    store.workers.leave("a")
    assert store.workers.living(NOW) == []
    assert store.workers.claim_dead(NOW, NOW) == ["a"]


def test_a_schedule_fires_once_whoever_looks(store: Store) -> None:
    jobs.schedule(store, "hourly", "read", "a", "fetch", "3600", NOW)
    (row,) = store.schedules.all()
    assert row.next == NOW + timedelta(hours=1) and store.schedules.due(NOW) == []
    (due,) = store.schedules.due(row.next)
    assert store.schedules.fire(due, LATER, NOW) and not store.schedules.fire(due, LATER, NOW)
    assert store.jobs.counts() == {WAITING: 1}
    # Asked for again at every start, it keeps its next time; with another rhythm it does not.
    store.schedules.keep(replace(row, target="b"))
    assert [(one.next, one.target) for one in store.schedules.all()] == [(LATER, "b")]
    store.schedules.keep(replace(row, rhythm="60"))
    assert [one.next for one in store.schedules.all()] == [row.next]
    store.schedules.remove("hourly")
    assert store.schedules.all() == []


@pytest.mark.parametrize(
    ("rhythm", "now", "next"),
    [
        ("3600", "2026-11-23T06:30", "2026-11-23T07:00"),
        ("3600", "2026-11-23T07:00", "2026-11-23T08:00"),
        ("3600", "2026-11-25T03:59", "2026-11-25T04:00"),
        ("30 6 * * *", "2026-11-23T06:30", "2026-11-24T06:30"),
        ("30 6 * * * Europe/Berlin", "2026-11-23T06:30", "2026-11-24T05:30"),
        ("30 6 * * * Europe/Berlin", "2026-06-23T06:30", "2026-06-24T04:30"),
    ],
)
def test_the_next_time(rhythm: str, now: str, next: str) -> None:
    check_rhythm(rhythm)
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    last = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
    assert next_time(rhythm, last, at) == datetime.fromisoformat(next).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "rhythm",
    [
        "",
        "0",
        "-5",
        "1.5",
        "soon",
        "* * * *",
        "61 * * * *",
        "0 0 31 2 *",
        "²",
        "9" * 30,
        "0 6 * * * Mars/Base",
        "0 6 * * * ../../etc",
        "0 6 * * * UTC UTC",
        "* * * * * *",
    ],
)
def test_what_is_no_rhythm_is_refused(store: Store, rhythm: str) -> None:
    with pytest.raises(InputError, match="no rhythm"):
        jobs.schedule(store, "x", "read", "a", "fetch", rhythm, NOW)
    assert store.schedules.all() == []


def test_schedule_rows_are_found_when_due(store: Store) -> None:
    for n in range(3):
        store.schedules.keep(
            ScheduleRow(f"{n}", "read", "a", "fetch", "60", NOW + timedelta(hours=n))
        )
    assert [row.name for row in store.schedules.due(NOW + timedelta(hours=1))] == ["0", "1"]
