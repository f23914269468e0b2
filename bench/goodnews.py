"""Good news told from other news, on the invented headlines of `tests/corpus/goodnews`.

The words were chosen with `own.json` in view; what was let through of the other files was mended
afterwards, so each new file says most on the day it comes. `euphemisms.json` holds what words can
hardly tell ("his bed on Ward 6 was empty by Easter"): why a person approves of the letter.
"""

import json
from pathlib import Path
from typing import Any

from readout.text.goodnews import Gladness, Told, gladness

CORPUS = Path(__file__).parents[1] / "tests/corpus/goodnews"
Judged = list[tuple[Gladness, dict[str, Any]]]
FIRST = 10
"""How many stories a letter has."""
MISSED = {"euphemisms": 18}
"""How many vetoes of a file may be missed; none of all others."""


def judged(path: Path) -> Judged:
    """Every headline of a file with what the rules say of it, the gladdest first."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    found = [(gladness([Told(row["title"], row["lead"])], "en"), row) for row in rows]
    return sorted(found, key=lambda one: (bool(one[0].vetoed), -one[0].score))


def precision(found: Judged) -> float:
    """The share of good news among those put first."""
    return len([row for _, row in found[:FIRST] if row["label"] == "good"]) / FIRST


def let_through(found: Judged) -> list[str]:
    """The headlines that should have been kept out and were not."""
    return [row["title"] for one, row in found if row["label"] == "veto" and not one.vetoed]


def offered(found: Judged) -> float:
    """The share of the good news that would be put before a person."""
    good = [one for one, row in found if row["label"] == "good"]
    return sum(one.offered for one in good) / len(good)


def main(arguments: list[str]) -> int:
    """Print one row for each file; 1 when a veto let something through or precision falls short."""
    del arguments
    print(f"| headlines | of them | precision@{FIRST} | let through | good and offered |")
    print("|---|---|---|---|---|")
    short = False
    for path in sorted(CORPUS.glob("*.json")):
        found = judged(path)
        through = let_through(found)
        print(
            f"| {path.stem} | {len(found)} | {precision(found):.2f} | {len(through)} "
            f"| {offered(found):.0%} |"
        )
        short |= len(through) > MISSED.get(path.stem, 0) or precision(found) < 0.9
    return int(short)
