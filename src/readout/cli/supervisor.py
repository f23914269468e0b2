"""The supervisor: child processes that are started again when they end, and that end with it.

A child ends when its standard input does.  However this process ends, the kernel closes that, so
nothing is left behind.
"""

import subprocess
import sys
from collections.abc import Sequence
from threading import Event, Lock, Thread
from time import monotonic
from types import TracebackType

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
"""Seconds until a child that ended is started again: at first, and at the most."""

STEADY = 60.0
"""Seconds after which a child that ended is not taken for one that cannot start."""

PATIENCE = 15.0
"""Seconds a child may take to end before it is killed."""


class Supervisor:
    """Keeps children running while its block runs.

    Args:
        commands: one for each child, by exec.
        first_pause: seconds until one that ended at once is started again; doubled each time.
    """

    def __init__(self, commands: Sequence[list[str]], first_pause: float = FIRST_PAUSE) -> None:
        self._first_pause = first_pause
        self._stop = Event()
        self._lock = Lock()
        self._children: dict[int, subprocess.Popen[bytes]] = {}
        self._threads = [
            Thread(target=self._keep, args=(number, command), name=f"child {number}", daemon=True)
            for number, command in enumerate(commands)
        ]

    def __enter__(self) -> "Supervisor":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._lock:
            self._stop.set()
            children = list(self._children.values())
        for child in children:
            _let_go(child)
        ends = monotonic() + PATIENCE
        for thread in self._threads:
            thread.join(max(ends - monotonic(), 0))
        for child in children:
            child.kill()

    def _keep(self, number: int, command: list[str]) -> None:
        pause = self._first_pause
        while child := self._start(number, command):
            began = monotonic()
            code = child.wait()
            _let_go(child)
            if self._stop.is_set():
                return
            pause = self._first_pause if monotonic() - began > STEADY else pause
            print(
                f"readout: a worker ended ({code}); it is started again in {pause:.0f} s.",
                file=sys.stderr,
            )
            self._stop.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def _start(self, number: int, command: list[str]) -> "subprocess.Popen[bytes] | None":
        with self._lock:
            if self._stop.is_set():
                return None
            child = subprocess.Popen(command, stdin=subprocess.PIPE)
            self._children[number] = child
            return child


def _let_go(child: "subprocess.Popen[bytes]") -> None:
    if child.stdin:
        child.stdin.close()
