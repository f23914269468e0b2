"""Whether more takes as much longer as it may, told so that a busy machine does not decide."""

import gc
import time
from collections.abc import Callable

ROUNDS = 8


def grows_no_faster(
    small: Callable[[], object], large: Callable[[], object], allowed: Callable[[float], float]
) -> None:
    """Assert that the large work takes no longer than is allowed for the time the small one takes.

    Once is enough where it holds. Else both are timed in turn, each for as long, and the best of
    each compared, so that a machine that slows one of them for a while does not decide.

    Args:
        small: work, done once for each call.
        large: more of it.
        allowed: seconds the large one may take, for the seconds the small one takes.
    """
    short, long = _seconds(small), _seconds(large)
    if long <= allowed(short):
        return
    # A look as short as the small work falls between two disturbances, a longer one does not.
    times = max(1, round(long / short))
    short = long = float("inf")
    for _ in range(ROUNDS):
        short, long = min(short, _seconds(small, times)), min(long, _seconds(large))
        if long <= allowed(short):
            return
    raise AssertionError(
        f"{long / short:.1f} times as long: {long:.3f} s, {allowed(short):.3f} allowed"
    )


def _seconds(work: Callable[[], object], times: int = 1) -> float:
    """Seconds of this process for the work, the mean of so many times."""
    # As timeit does: what a collector looks through is all that other tests left in this process.
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        for _ in range(times):
            work()
        return (time.process_time() - start) / times
    finally:
        gc.enable()
