"""What `./run test` runs: the fast tests; with --long also those that take minutes.

./run test [--long] [--no-skips] [anything pytest takes]
"""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

_PARALLEL = ("-n", "2", "--dist", "loadfile", "--max-worker-restart", "0")
"""Started again, a worker would run the test anew that ended it."""

_ADOPT = 36
"""Linux' PR_SET_CHILD_SUBREAPER."""


def main(arguments: list[str]) -> int:
    """Run pytest over both cores and say how long it took."""
    _adopt_orphans()
    long = "--long" in arguments
    rest = [one for one in arguments if one != "--long"]
    chosen = [] if long else ["-m", "not long"]
    began = time.monotonic()
    code = pytest.main([*_PARALLEL, *chosen, *rest])
    minutes, seconds = divmod(round(time.monotonic() - began), 60)
    for command in _end_what_is_left():
        print(f"was still running, and killed: {command}")
    print(f"took {minutes}:{seconds:02} min ({'all' if long else 'fast'} tests)")
    return int(code)


def _adopt_orphans() -> None:
    """Become the parent of what a test that was ended by force leaves behind, where there is a way."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_ADOPT, 1, 0, 0, 0)


def _end_what_is_left() -> Iterator[str]:
    """End all children and say what they were; one would keep our output open, and its reader waiting."""
    while found := [pid for pid in map(int, _children()) if _is_running(pid)]:
        for pid in found:
            yield Path(f"/proc/{pid}/cmdline").read_text("utf-8").replace("\0", " ").strip()[:200]
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.1)


def _children() -> list[str]:
    mine = Path("/proc/self/task").glob("*/children")
    return [pid for file in mine for pid in file.read_text("utf-8").split()]


def _is_running(pid: int) -> bool:
    """Whether a child is there and has not ended."""
    with suppress(ChildProcessError):
        return os.waitpid(pid, os.WNOHANG)[0] == 0
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
