"""What `./run test` runs: the fast tests; with --long also those that take minutes.

./run test [--long] [--no-skips] [anything pytest takes]
"""

import sys
import time

import pytest


def main(arguments: list[str]) -> int:
    """Run pytest over both cores and say how long it took."""
    long = "--long" in arguments
    rest = [one for one in arguments if one != "--long"]
    chosen = [] if long else ["-m", "not long"]
    began = time.monotonic()
    code = pytest.main(["-n", "2", "--dist", "loadfile", *chosen, *rest])
    minutes, seconds = divmod(round(time.monotonic() - began), 60)
    print(f"took {minutes}:{seconds:02} min ({'all' if long else 'fast'} tests)")
    return int(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
