"""Articles grouped into stories on the shared data, and what one more article costs.

Needs READOUT_BENCH, the folder with `stories/`; its texts are measured, never kept.
Run: `./run bench stories`; exit code 1 when a floor does not hold.  The cost is of invented articles,
of which every fifth begins a story, with 5,000 articles in the window.
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from time import process_time
from typing import Any

from readout.languages.frequencies import frequencies
from readout.text.stories.facts import Facts
from readout.text.stories.grouping import WINDOW, Stories

ROOT = Path(__file__).parents[1]
SETS = {
    "basil": "three outlets, one event",
    "ecb": "look-alike events",
    "kite": "headlines of modern feeds",
    "uci": "headlines, many outlets",
}
LIVE = 5000
"""Articles in the window."""

SEEN = (1_000, 10_000, 100_000)
"""After how many articles one more is measured."""

_MEASURED = 1000
_LATE = "cost at {:,} seen, of that at 1,000"

FLOORS = {
    "mean F1": (0.865, 0.88),
    "mean clean": (0.85, 0.90),
    "ecb clean": (0.85, 0.90),
}
"""What must hold and what is wanted of shares."""

CEILINGS = {
    _LATE.format(10_000): (1.6, 1.2),
    _LATE.format(100_000): (1.6, 1.2),
    "memory, GB": (1.0, 0.5),
}
"""The same of what should be little."""

Figures = dict[str, float]


def folder() -> Path | None:
    """Where the shared stories are, None when READOUT_BENCH does not say."""
    found = Path(os.environ.get("READOUT_BENCH", "/nowhere")) / "stories"
    return found if found.is_dir() else None


def grouped(data: Path) -> tuple[Figures, dict[str, Any]]:
    """How well articles are grouped: the figures with a floor, and all of each set.

    Args:
        data: the folder with the scorer and its data.
    """
    command = [sys.executable, str(data / "score_stories.py"), "--json"]
    command += ["--adapter", "bench.adapters:Grouper", "--data", str(data / "data")]
    paths = os.pathsep.join([str(ROOT), str(ROOT / "src")])
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": paths}, check=True, capture_output=True, text=True
    )
    sets: dict[str, Any] = json.loads(done.stdout)
    means = {
        f"mean {name}": sum(one[key] for one in sets.values()) / len(sets)
        for name, key in (("F1", "b3f"), ("clean", "clean"))
    }
    return means | {"ecb clean": sets["ecb"]["clean"]}, sets


def invented(number: int) -> Iterator[tuple[Facts, datetime]]:
    """Articles of common words as often as they are used and of names only their story has.

    Half are headlines alone; every fifth begins a story, the others belong to one of the last.

    Args:
        number: how many.
    """
    chance = random.Random(29)
    shares = frequencies("en")
    words, weights = list(shares), list(accumulate(shares.values()))
    begun = datetime(2026, 11, 2, tzinfo=UTC)
    story = 0
    for n in range(number):
        story = n // 5 if n % 5 == 0 else max(0, n // 5 - chance.randrange(200))
        names = [f"name{story * 7 % 99_991}x{k}" for k in range(4)]
        long = n % 2 * 120
        body = chance.choices(words, cum_weights=weights, k=long) + names * (long // 60)
        chance.shuffle(body)
        title = chance.choices(words, cum_weights=weights, k=6) + names[:3]
        when = begun + n * WINDOW / LIVE
        yield (
            Facts(str(n), " ".join(title), " ".join(body), when, "en", f"outlet {n % 97}"),
            when + timedelta(minutes=1),
        )


def costs(seen_at: Sequence[int] = SEEN) -> tuple[Figures, list[str]]:
    """What one more article costs the further the stream has come, and the memory it took.

    The same stream is stopped three times; then each of the three goes on, in turns, so that
    whatever else the machine does slows all of them.

    Args:
        seen_at: after how many articles it is stopped, the fewest first.
    """
    stories = Stories(frequencies)
    stopped: dict[int, Stories] = {}
    ahead: dict[int, list[tuple[Facts, datetime]]] = {seen: [] for seen in seen_at}
    for n, (facts, now) in enumerate(invented(seen_at[-1] + _MEASURED)):
        if n in seen_at:
            stopped[n] = Stories.restore(stories.state(), frequencies)
        for seen in stopped:
            if n < seen + _MEASURED:
                ahead[seen].append((facts, now))
        stories.add(facts, now)
    took = dict.fromkeys(seen_at, 0.0)
    for turn in range(_MEASURED):
        for seen in seen_at:
            facts, now = ahead[seen][turn]
            begun = process_time()
            stopped[seen].add(facts, now)
            took[seen] += process_time() - begun
    figures = {_LATE.format(seen): took[seen] / took[seen_at[0]] for seen in seen_at[1:]}
    told = [
        f"{seen:>9,} seen: {took[seen] / _MEASURED * 1000:.2f} ms an article" for seen in seen_at
    ]
    return figures | {"memory, GB": _peak()}, told


def _peak() -> float:
    status = Path("/proc/self/status").read_text("utf-8")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1e6


def rows(figures: Figures) -> Iterator[tuple[str, bool]]:
    """Each measure with its floor, its aim and what is reached, and whether the floor holds.

    Args:
        figures: by name.
    """
    for bounds, sign in ((FLOORS, 1), (CEILINGS, -1)):
        for name, (floor, aim) in bounds.items():
            own, mark = figures[name], "≥" if sign > 0 else "≤"
            holds = own * sign >= floor * sign
            state = "aim" if own * sign >= aim * sign else "floor" if holds else "NO"
            yield f"{name:<36}{own:>8.3f}   {mark} {floor:.3f}   {mark} {aim:.3f}   {state}", holds


def main(arguments: list[str]) -> int:
    """Print the tables."""
    data = folder()
    if data is None:
        print("Set READOUT_BENCH to the folder with `stories/`.", file=sys.stderr)
        return 2
    cost, told = costs()
    figures, sets = grouped(data)
    print(f"{'':<36}{'B-cubed F1':>11}{'P':>8}{'R':>8}{'clean':>8}{'stories':>9}{'of':>5}")
    for name, one in sets.items():
        shares = "".join(f"{one[key]:>8.3f}" for key in ("b3p", "b3r", "clean"))
        label = f"{name}: {SETS.get(name, '')}"
        print(f"{label:<36}{one['b3f']:>11.3f}{shares}{one['k']:>9}{one['kt']:>5}")
    print(*told, sep="\n")
    kept = list(rows(figures | cost))
    print(*(row for row, _ in kept), sep="\n")
    return int(not all(holds for _, holds in kept))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
