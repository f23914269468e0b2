"""Jobs by command: listed, put right, and done by the reader's own children."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from readout.newsroom import jobs
from readout.newsroom.room import utc_now
from readout.store import Store
from readout.store.jobs import DEAD
from tests.jobs import until
from tests.programs import PATIENCE, running
from tests.servers import Reply, serving
from tests.unit.test_cli import PAGE, readout, refused
from tests.unit.test_supervisor import is_alive


@pytest.fixture
def store(own_home: Path) -> Iterator[Store]:
    store = Store(own_home)
    yield store
    store.close()


def ask(store: Store, address: str) -> int:
    return jobs.enqueue(store, "read", address, "fetch", utc_now())


def test_jobs_are_listed_and_put_right(store: Store) -> None:
    waits, dead = ask(store, "https://a.example/waits"), ask(store, "https://a.example/dead")
    store.jobs.begin(dead, 1, "me", utc_now())
    store.jobs.fail(dead, 1, "The site did not answer.", utc_now())
    told = readout("jobs").stdout
    assert told.startswith("0 under way, 1 waiting, 1 given up.\nNobody does jobs now")
    assert "https://a.example/waits" in told and "tried once: The site did not answer." in told
    (row,) = json.loads(readout("jobs", "--json").stdout)["dead"]
    assert (row["id"], row["target"]) == (dead, "https://a.example/dead")
    assert readout("jobs", "retry", str(dead)).stdout == f"Job {dead} is tried again.\n"
    refused(readout("jobs", "forget", str(dead)), f"No job {dead} was given up")
    for id in (waits, dead):
        assert readout("jobs", "cancel", str(id)).returncode == 0
    assert readout("jobs").stdout.startswith("There is nothing to do.")


def test_who_lives_is_told_by_the_time_that_is_set(store: Store) -> None:
    store.workers.beat("quiet-1", "voice", utc_now() - timedelta(seconds=60))
    told = [readout("jobs", READOUT_JOB_DEATH_SECONDS=death).stdout for death in ("30", "900")]
    assert ["quiet-1 works on voice." in one for one in told] == [False, True]


def test_a_queue_there_is_not_is_refused() -> None:
    done = readout("worker", "--queues", "fetch,cooking")
    assert "There is no queue “cooking”" in done.stderr and done.returncode == 2


def children(pid: int) -> list[int]:
    listed = subprocess.run(
        ["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, timeout=60, check=True
    )
    pairs = [tuple(map(int, line.split())) for line in listed.stdout.splitlines()]
    mine = [child for child, parent in pairs if parent == pid]
    return mine + [one for child in mine for one in children(child)]


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGKILL])
def test_serve_does_the_jobs_and_leaves_nothing_behind(
    store: Store, own_home: Path, told: signal.Signals
) -> None:
    with serving({"/fog": Reply(PAGE.encode())}) as base:
        id = ask(store, f"{base}/fog")
        lost = ask(store, f"{base}/nothing")
        settings = {
            "READOUT_ALLOWED": json.dumps([base.allowed]),
            "READOUT_SPEAK_ADDED": "true",
            "READOUT_JOB_ATTEMPTS": "1",
        }
        command = [sys.executable, "-m", "readout", "serve", "--port", "0"]
        with running(command, env=os.environ | settings, stdout=subprocess.DEVNULL) as process:
            until(lambda: store.jobs.counts() == {DEAD: 1}, 120)
            tracks = list((own_home / "cache" / "tracks").glob("*.mp3"))
            started = children(process.pid)
            process.send_signal(told)
            process.wait(PATIENCE)
        until(lambda: not any(map(is_alive, started)))
    assert len(started) > 2
    assert store.jobs.find(id) is None and store.jobs.find(lost) is not None
    assert len(tracks) == 1 and tracks[0].stat().st_size > 10_000
    assert [row.title for row in store.articles.latest()] == ["Fog over Tarn"]


def test_a_worker_ends_when_it_is_told(store: Store) -> None:
    command = [sys.executable, "-m", "readout", "worker", "--queues", "fetch"]
    with running(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "Working on fetch (Ctrl-C stops it)\n"
        until(lambda: jobs.status(store, utc_now()).workers, 60)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert jobs.status(store, utc_now()).workers == []
