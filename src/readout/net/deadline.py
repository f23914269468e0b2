"""One wall-clock budget for everything a fetch does."""

import queue
import threading
import time
from collections.abc import Callable
from typing import TypeVar

_Result = TypeVar("_Result")


class Deadline:
    """A moment after which nothing goes on.

    Args:
        seconds: from now.
        clock: a clock that never goes back, in seconds.
    """

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds

    def left(self, most: float | None = None) -> float:
        """Seconds left, never more than `most`.

        Raises:
            TimeoutError: when none are.
        """
        seconds = self._end - self._clock()
        if seconds <= 0:
            raise TimeoutError
        return seconds if most is None else min(seconds, most)

    def run(self, work: Callable[[], _Result]) -> _Result:
        """Do work that knows no time limit of its own; what outlasts us is left behind.

        Raises:
            TimeoutError: when it is not done in time.
            OSError, UnicodeError: as the work raised it.
        """
        done: queue.Queue[_Result | OSError | UnicodeError] = queue.Queue()

        def runner() -> None:
            try:
                done.put(work())
            except (OSError, UnicodeError) as error:
                done.put(error)

        # A daemon: a resolver that hangs must not keep the whole program from ending.
        threading.Thread(target=runner, daemon=True, name="readout-resolve").start()
        try:
            result = done.get(timeout=self.left())
        except queue.Empty:
            raise TimeoutError from None
        if isinstance(result, OSError | UnicodeError):
            raise result
        return result


class StallLimit(Deadline):
    """No end for the whole, but one for every step: for what takes as long as it is large.

    Args:
        seconds: after which something that stands still is given up.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self._seconds = seconds

    def left(self, most: float | None = None) -> float:
        """Seconds a step may take, never more than `most`."""
        return self._seconds if most is None else min(self._seconds, most)
