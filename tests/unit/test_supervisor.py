"""The supervisor's children are started again when they end, and never outlive it."""

import os
import signal
import sys
from pathlib import Path

import pytest

from readout.cli.supervisor import Supervisor
from tests.jobs import until
from tests.programs import running

NOTE = """
import os, sys
with open(sys.argv[1], "a") as file:
    print(os.getpid(), file=file, flush=True)
"""
UNTIL_THE_END = f"{NOTE}\nwhile os.read(0, 99): pass"
BAD = f"{NOTE}\nsys.exit(3)"
PARENT = """
import sys, time
from readout.cli.supervisor import Supervisor
with Supervisor([[sys.executable, "-c", sys.argv[1], sys.argv[2]]]):
    time.sleep(60)
"""


def pids(log: Path) -> list[int]:
    return [int(line) for line in log.read_text().splitlines()] if log.is_file() else []


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text()
    # It may end between its file being opened and read.
    except (FileNotFoundError, ProcessLookupError):
        return False
    # One that ended and that nobody asked for is not alive either.
    return "Z" not in state.rsplit(")", 1)[1].split()[0]


def command(code: str, log: Path) -> list[str]:
    return [sys.executable, "-c", code, str(log)]


def test_children_end_with_it(tmp_path: Path) -> None:
    logs = [tmp_path / "a", tmp_path / "b"]
    with Supervisor([command(UNTIL_THE_END, log) for log in logs]):
        until(lambda: all(map(pids, logs)))
    assert not [pid for log in logs for pid in pids(log) if is_alive(pid)]


def test_one_that_dies_is_started_again(tmp_path: Path) -> None:
    log = tmp_path / "a"
    with Supervisor([command(UNTIL_THE_END, log)], first_pause=0.01):
        until(lambda: pids(log))
        os.kill(pids(log)[0], signal.SIGKILL)
        until(lambda: len(pids(log)) == 2)
    assert not any(map(is_alive, pids(log)))


def test_one_that_cannot_start_is_tried_less_and_less_often(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "a"
    with Supervisor([command(BAD, log)], first_pause=0.05):
        until(lambda: len(pids(log)) == 3)
    said = capfd.readouterr().err
    assert said.count("readout: a worker ended (3); it is started again") >= 2


def test_children_end_when_it_is_killed(tmp_path: Path) -> None:
    log = tmp_path / "a"
    parent = [sys.executable, "-c", PARENT, UNTIL_THE_END, str(log)]
    with running(parent) as process:
        until(lambda: pids(log))
        process.kill()
    until(lambda: not is_alive(pids(log)[0]))


def test_a_child_that_does_not_end_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readout.cli.supervisor.PATIENCE", 0.2)
    log = tmp_path / "a"
    with Supervisor([command(f"{NOTE}\nimport time; time.sleep(60)", log)]):
        until(lambda: pids(log))
    until(lambda: not is_alive(pids(log)[0]))
