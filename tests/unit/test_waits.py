"""Nothing waits for ever: neither a listener, nor a test, nor whoever stops Readout."""

import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path

import httpx2
import psycopg
import pytest

from readout.errors import OutsideError, VoiceError
from readout.newsroom.track import Track
from readout.voices.stretches import Encoded
from tests.databases import Server
from tests.jobs import until
from tests.programs import PATIENCE, running
from tests.servers import Reply, serving
from tests.unit.test_track import sound

HANGS = """
import subprocess, threading

def test_it_hangs() -> None:
    subprocess.Popen(["sleep", "1000"])
    threading.Event().wait()

def test_it_does_not() -> None:
    pass
"""
DEAF = HANGS.replace(
    "threading\n", "threading, signal\nsignal.pthread_sigmask(0, [signal.SIGALRM])\n"
)


def run(tmp_path: Path, text: str, *options: str) -> "subprocess.CompletedProcess[str]":
    """A run of the tests over a file of its own, as `./run test` does it."""
    (tmp_path / "test_a.py").write_text(text, "utf-8")
    project = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.run", "-c", str(project / "pyproject.toml")]
    return subprocess.run(
        [*command, "--rootdir", str(tmp_path), *options, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
        cwd=project,
    )


def test_a_test_that_hangs_fails_and_the_others_go_on(tmp_path: Path) -> None:
    done = run(tmp_path, HANGS, "-o", "timeout=1")
    assert done.returncode == 1 and "Timeout (>1.0s)" in done.stdout
    assert "1 failed, 1 passed" in done.stdout
    # It would keep our output open, and whoever reads it waiting.
    assert "was still running, and killed: sleep 1000" in done.stdout


def test_one_that_does_not_even_listen_ends_the_run(tmp_path: Path) -> None:
    done = run(tmp_path, DEAF, "-o", "timeout=1", "-o", "faulthandler_timeout=3")
    assert done.returncode != 0
    assert "crashed while running 'test_a.py::test_it_hangs'" in done.stdout
    assert "in test_it_hangs" in done.stderr


def test_a_mistake_in_a_track_reaches_its_listener(tmp_path: Path) -> None:
    def faulty() -> Generator[Encoded, None, None]:
        yield from sound(1)
        raise ZeroDivisionError("once more")

    track = Track(tmp_path / "x.mp3", faulty, "a" * 40)
    with pytest.raises(VoiceError, match=r"made a mistake \(ZeroDivisionError: once more\)"):
        b"".join(track.read())
    with pytest.raises(VoiceError):
        b"".join(track.marks())
    assert list(tmp_path.iterdir()) == []


def test_a_track_that_cannot_begin_says_so(tmp_path: Path) -> None:
    (tmp_path / "tracks").write_bytes(b"a file where the folder should be")
    track = Track(tmp_path / "tracks" / "x.mp3", lambda: sound(1), "a" * 20)
    for _ in range(2):
        with pytest.raises(OutsideError, match="cannot be kept"):
            b"".join(track.read())


QUICK = """
from readout.cli import main, serving
serving.LONGEST_END = 1.0
main()
"""


@pytest.mark.needs("initdb")
@pytest.mark.parametrize("told", [["worker", "--queues", "fetch"], ["web", "--port", "0"]])
def test_a_database_that_hangs_keeps_nobody_from_stopping(
    told: list[str], postgresql_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = postgresql_server.new_database()
    monkeypatch.setenv("READOUT_DATABASE", address)
    monkeypatch.setenv("READOUT_JOB_BEAT_SECONDS", "0.1")
    with (
        running([sys.executable, "-c", QUICK, *told], stdout=subprocess.PIPE) as process,
        psycopg.connect(address) as connection,
        ThreadPoolExecutor(1) as pool,
    ):
        assert process.stdout is not None
        line = process.stdout.readline()
        until(lambda: told[0] == "web" or _count(address, "worker"))
        connection.execute("lock table readout.worker, readout.article in access exclusive mode")
        if told[0] == "web":
            (base,) = (word for word in line.split() if "://" in word)
            pool.submit(suppressed, lambda: httpx2.get(base, timeout=PATIENCE))
        until(lambda: _waiting(address))
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == (1 if told[0] == "worker" else 0)


def test_a_site_that_hangs_keeps_nobody_from_stopping(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"/slow": Reply(b"x" * 100, pause=5.0)}) as site, ThreadPoolExecutor(1) as pool:
        monkeypatch.setenv("READOUT_ALLOWED", f'["{site.allowed}"]')
        monkeypatch.setenv("READOUT_FETCH_SECONDS", "300")
        command = [sys.executable, "-m", "readout", "web", "--port", "0"]
        with running(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            base = next(word for word in process.stdout.readline().split() if "://" in word)
            wanted, origin = {"source": f"{site}/slow"}, {"origin": base.rstrip("/")}
            ask = partial(httpx2.post, f"{base}add", data=wanted, headers=origin, timeout=PATIENCE)
            pool.submit(suppressed, ask)
            until(lambda: site.asked)
            process.send_signal(signal.SIGINT)
            told = process.communicate(timeout=25)
    assert (process.returncode, *told) == (0, "Readout has stopped.\n", "")


def suppressed(do: Callable[[], object]) -> None:
    """Do something whose failure is expected."""
    with suppress(httpx2.HTTPError):
        do()


def _count(address: str, table: str) -> int:
    with psycopg.connect(address) as connection:
        row = connection.execute(f"select count(*) from readout.{table}".encode()).fetchone()
        return int(row[0]) if row else 0


def _waiting(address: str) -> bool:
    """Whether anybody waits for a lock."""
    with psycopg.connect(address) as connection:
        query = "select 1 from pg_locks where not granted"
        return connection.execute(query.encode()).fetchone() is not None
