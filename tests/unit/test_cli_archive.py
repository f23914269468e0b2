"""Archives by command: added, listed, paused, done in place, broken off and gone on with."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.archive import site
from readout.newsroom.room import utc_now
from readout.store import Store
from readout.store.jobs import WAITING
from tests.jobs import until
from tests.programs import PATIENCE, running
from tests.servers import Base, serving
from tests.unit.test_cli import readout, refused


@pytest.fixture
def base(monkeypatch: pytest.MonkeyPatch) -> Iterator[Base]:
    with serving(site(6)) as base:
        monkeypatch.setenv("READOUT_ALLOWED", json.dumps([base.allowed]))
        monkeypatch.setenv("READOUT_HOST_GAP_SECONDS", "0")
        yield base


@pytest.fixture
def urls(tmp_path: Path, base: Base) -> Path:
    path = tmp_path / "urls.txt"
    path.write_text("\n".join([*(f"{base}/{n}" for n in range(6)), "/etc/passwd"]), "utf-8")
    return path


@pytest.fixture
def store(own_home: Path) -> Iterator[Store]:
    store = Store(own_home)
    yield store
    store.close()


def test_a_list_is_asked_for_paused_and_done_in_place(store: Store, urls: Path) -> None:
    told = readout("archive", "add", str(urls)).stdout
    assert told.startswith("Archive 1 has 7 pages.\n1 lines are no addresses")
    assert "readout archive resume 1 --here" in told
    assert store.jobs.counts() == {WAITING: 1}
    assert readout("archive", "pause", "1").returncode == 0
    assert "0 done, 1 failed, 6 waiting; paused" in readout("archive").stdout
    done = readout("archive", "resume", "1", "--here").stdout
    assert "6 done, 1 failed, 0 waiting; finished" in done
    (row,) = json.loads(readout("archive", "--json").stdout)
    assert (row["done"], row["waiting"], row["name"]) == (6, 0, "urls.txt")
    (page,) = json.loads(readout("archive", "report", "1", "--json").stdout)
    assert page["address"] == "/etc/passwd"
    assert readout("archive", "report", "1").stdout.startswith("/etc/passwd\n    That is no")
    assert readout("archive", "remove", "1").returncode == 0
    assert "No archive was added yet" in readout("archive").stdout


def test_what_cannot_be_is_one_sentence(tmp_path: Path) -> None:
    refused(readout("archive", "add", str(tmp_path / "none.txt")), "cannot be read")
    refused(readout("archive", "add", "-", stdin="# none\n"), "names no page")
    for verb in ("pause", "resume", "report", "retry", "remove"):
        refused(readout("archive", verb, "7"), "There is no archive 7")


def test_broken_off_it_is_gone_on_with(store: Store, urls: Path, base: Base) -> None:
    slow = base.replies["/3"]
    base.replies["/3"] = type(slow)(slow.body, delay=2.0)
    command = [sys.executable, "-m", "readout", "archive", "add", str(urls), "--here"]
    with running(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        until(lambda: any(path == "/3" for path, _ in base.asked), 60)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130 and "Traceback" not in err
    assert "readout archive resume 1 --here goes on with it." in err
    (row,) = store.archives.rows(utc_now())
    assert row.waiting and f"{row.waiting} waiting" in out
    assert "0 waiting; finished" in readout("archive", "resume", "1", "--here").stdout
