"""Who said what, measured on labelled news and on the seed page, beside floors and aims.

Needs READOUT_BENCH, the folder with `attribution/`; READOUT_SEED, the folder of the seed, adds its
rows.  Their texts are measured, never kept.
Run: `./run bench quotes [--json] [--data dev]`; exit code 1 when a floor does not hold.
"""

import argparse
import gc
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any

from bench.adapters import attribute
from bench.table import Figures, Row

ROWS = (
    Row("direct: precision", 93.0, 95.0),
    Row("direct: recall", 86.0, 90.0),
    Row("direct: wrong speaker", 2.0, 1.0, less=True),
    Row("speech cue: precision", 86.0, 90.0),
    Row("speech cue: recall", 78.0, 85.0),
    Row("spoken tier: precision", 92.0, 95.0),
    Row("spoken tier: recall", 50.0, 60.0),
    Row("seed: found of 27", 26, 27),
    Row("seed: speaker wrong", 0, 0, less=True),
    Row("seed: outlet of 20", 18, 20),
    Row("seed: outlet wrong", 0, 0, less=True),
    Row("documents a second", 100.0, 300.0),
    Row("ten times the text", 12.0, 12.0, less=True),
)
PROSE = (
    "“We cannot wait,” said the mayor, Agnes Wick, who told the Harbour Post that the bridge “is "
    "not safe”. The council denied it on Monday. According to a readout, he was keen to stress "
    "that six ferries would run, adding: “Nobody has to swim.”"
)
HOSTILE = {
    "prose": PROSE + "\n\n",
    "one paragraph": PROSE + " ",
    "said": "said ",
    "he said": "he said ",
    "commas": ", ",
    "commas between words": "a, ",
    "and": "and ",
    "names and": "Ann and ",
    "capitals": "AB CD ",
    "a name and capitals": "Agnes Wick ",
    "that": "that ",
    "who": "Ann, who ",
    "brackets": "Ann ( ",
    "colons": "Wick: ",
    "turns": "WICK: no\n",
    "announced": "He said:\n",
    "adding": "he said, adding ",
    "asked": "Asked ",
    "according to": "according to ",
    "opening marks": "“a ",
    "closing marks": "a” ",
    "straight marks": '"a ',
    "single marks": "'a ",
    "curly single marks": "‘a ",
    "apostrophes": "boys' ",
    "curly apostrophes": "‘boys’ x’s s’ ",
    "doubled marks": "''a ",
    "many quotes in a row": "''''",
    "marks of every kind": "“a ‘b \"c 'd «e „f 「g ",
    "low marks": "„a ",
    "guillemets": "«a ",
    "corner brackets": "「a",
    "alternating": "“”",
    "quotations alone": "“No.” ",
    "quotations in lines": "“No.\n\n",
    "stops": ". ",
    "letters": "a",
}
SMALL = 10_000
ROUNDS = 5
AT_ONCE = 0.05
"""Seconds below which the clock says nothing."""


def folder() -> Path | None:
    """Where the labelled news is, None when READOUT_BENCH does not say."""
    found = Path(os.environ.get("READOUT_BENCH", "/nowhere")) / "attribution"
    return found if found.is_dir() else None


def measured(data: Path, split: str = "dev") -> Figures:
    """Every figure of the table; a figure that cannot be known yet is not there.

    Args:
        data: the folder with the scorer and its data.
        split: the name of the labelled file.
    """
    scorer = scorer_of(data)
    lines = (data / f"{split}.jsonl").read_text("utf-8").splitlines()
    documents = [json.loads(line) for line in lines]
    start = time.process_time()
    given = [attribute(document["text"]) for document in documents]
    speed = len(documents) / (time.process_time() - start)
    out = _news(scorer, documents, given) | _tier(scorer, documents, given)
    slowest = max(growth(unit) for unit in HOSTILE.values())
    return out | _seed(scorer) | {"documents a second": speed, "ten times the text": slowest}


def scorer_of(data: Path) -> ModuleType:
    """The shared scorer, as a module.

    Args:
        data: the folder it stands in.
    """
    # It imports its neighbour by name.
    if str(data) not in sys.path:
        sys.path.append(str(data))
    spec = spec_from_file_location("score_attribution", data / "score_attribution.py")
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _news(scorer: ModuleType, documents: list[Any], given: list[Any]) -> Figures:
    counts: Counter[str] = Counter()
    for document, found in zip(documents, given, strict=True):
        counts.update(scorer.doc_counts(document["text"], found, document["attributions"])[0])
    figures = scorer.figures(counts)
    direct, cue = figures["direct"], figures["speech_cue"]
    return {
        "direct: precision": direct["st_p"],
        "direct: recall": direct["st_r"],
        "direct: wrong speaker": direct["misattr"],
        "speech cue: precision": cue["st_p"],
        "speech cue: recall": cue["st_r"],
    }


def _tier(scorer: ModuleType, documents: list[Any], given: list[Any]) -> Figures:
    """Precision of what is spoken among what has a verb of saying, and its recall."""
    if not any(one["spoken"] for found in given for one in found):
        return {}
    spoken = [[one for one in found if one["spoken"]] for found in given]
    figures = _news(scorer, documents, spoken)
    return {
        "spoken tier: precision": figures["speech cue: precision"],
        "spoken tier: recall": figures["speech cue: recall"],
    }


def _seed(scorer: ModuleType) -> Figures:
    path = Path(os.environ.get("READOUT_SEED", "/nowhere"), "statements.json")
    if not path.is_file():
        return {}
    page = json.loads(path.read_text("utf-8"))
    gold, given = page["statements"], attribute(page["text"])
    pairs = [(given[i], gold[j], same) for i, j, same in _matched(scorer, page, given)]
    out: Figures = {
        "seed: found of 27": len(pairs),
        "seed: speaker wrong": sum(not _speaker(*pair) for pair in pairs),
    }
    if any(one["outlet"] for one in given):
        told = [(one["outlet"], want.get("outlet")) for one, want, _ in pairs if one["outlet"]]
        right = sum(_folded(a) == _folded(b) for a, b in told)
        out |= {"seed: outlet of 20": right, "seed: outlet wrong": len(told) - right}
    return out


def _matched(scorer: ModuleType, page: Any, given: Any) -> Iterator[tuple[int, int, bool]]:
    """Which of ours is which of theirs, and whether both name the speaker at the same place."""
    words = scorer.Tok(page["text"])
    sets = [
        [{"s": words.set(one["source"]), "c": words.set(one["content"])} for one in side]
        for side in (given, page["statements"])
    ]
    for i, j in scorer.match(*sets, 0.5):
        yield i, j, scorer.hit(words, sets[0][i]["s"], sets[1][j]["s"])


def _speaker(one: Any, want: Any, same_place: bool) -> bool:
    if one["speaker"] is None:
        return same_place
    return _folded(one["speaker"]).split()[-1:] == _folded(want["speaker"]).split()[-1:]


def _folded(name: str | None) -> str:
    return (name or "").replace("’", "'").casefold().removeprefix("the ")


def growth(unit: str) -> float:
    """How many times as long ten times the text takes; medians, 1 below what a clock can tell.

    Args:
        unit: what the text repeats.
    """
    gc.collect()
    small, large = (unit * (size // len(unit)) for size in (SMALL, 10 * SMALL))
    times = [(_seconds(small), _seconds(large)) for _ in range(ROUNDS)]
    short, long = (median(column) for column in zip(*times, strict=True))
    return 1.0 if long <= AT_ONCE else long / short


def _seconds(text: str) -> float:
    # As timeit does: how often the collector comes depends on all that ran before.
    gc.disable()
    try:
        start = time.process_time()
        attribute(text)
        return time.process_time() - start
    finally:
        gc.enable()


def unmet(figures: Figures) -> list[str]:
    """The measured rows below their floor.

    Args:
        figures: as `measured` gives them.
    """
    known = [row for row in ROWS if row.name in figures]
    return [row.name for row in known if not row.reached(figures[row.name], row.floor)]


def table(figures: Figures) -> Iterable[str]:
    """The table as Markdown.

    Args:
        figures: as `measured` gives them.
    """
    yield "|  | Readout | floor | aim | holds |"
    yield "|---|---|---|---|---|"
    for row in ROWS:
        sign = "≤" if row.less else "≥"
        value = figures.get(row.name)
        shown = "–" if value is None else f"{value:g}" if value == int(value) else f"{value:.1f}"
        yield (
            f"| {row.name} | {shown} | {sign} {row.floor:g} | {sign} {row.aim:g} | "
            f"{_holds(row, value)} |"
        )


def _holds(row: Row, value: float | None) -> str:
    if value is None:
        return "not measured"
    if not row.reached(value, row.floor):
        return "no"
    return "yes, aim" if row.reached(value, row.aim) else "yes"


def main(arguments: list[str]) -> int:
    """Print one table; 1 when a floor does not hold, 2 without the data."""
    parser = argparse.ArgumentParser(prog="./run bench quotes", description=__doc__)
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument("--data", default="dev", help="which labelled file")
    chosen = parser.parse_args(arguments)
    data = folder()
    if data is None:
        print("READOUT_BENCH has to name the folder with attribution/ in it.", file=sys.stderr)
        return 2
    figures = measured(data, chosen.data)
    print(json.dumps(figures, indent=2) if chosen.json else "\n".join(table(figures)))
    return 1 if unmet(figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
