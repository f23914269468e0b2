"""Fit the weights that tell a promo from a sentence of the story, and show what they reach.

Run: `./run bench promos [--write]`.  Learns numbers only, from our own bank of promos
(`tests/corpus/promos`, the half that rules may be written from) and, where READOUT_BENCH is set,
from its promos and the sentences of its articles; shows what is reached on the other half.
"""

import gzip
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from readout.languages import all_languages
from readout.text.promo import Vocabulary, evidence, odds, sentences_of, vocabulary

ROOT = Path(__file__).parents[1]
BANK = ROOT / "tests" / "corpus" / "promos"
CASES = ROOT / "tests" / "corpus" / "clean"
WEIGHTS = ROOT / "src" / "readout" / "text" / "promo_weights.py"
_RIDGE = 1.0
_ROUNDS = 30
_BELIEF = {"ask first": 3.0, "form first": 1.0, "lure first": 1.0, "quoted": -0.5, "told": -1.5}
"""What some evidence is taken to be worth before any example is seen; the rest nothing."""
_FIRM = 30.0
"""How much firmer a belief is held than that the rest is worth nothing."""
_WHOLE, _SENTENCE = 2.0, 0.7
"""What a whole promo and a sentence out of a longer one count for; a sentence of a story is 1."""

Row = dict[str, float]


@dataclass(frozen=True)
class Example:
    """A text with what it is.

    Args:
        held: whether it is kept aside.
    """

    text: str
    promo: bool
    language: str
    kind: str
    held: bool


def bank() -> Iterator[Example]:
    """Our own promos, and sentences that look like them; half are kept aside."""
    for path in sorted(BANK.glob("*.json")):
        for row in json.loads(path.read_text("utf-8")):
            language = row.get("lang", path.stem)
            yield Example(
                row["text"], row["label"] == "promo", language, row["kind"], _held(row["text"])
            )


def words_of(language: str) -> Vocabulary:
    """The patterns of a language, with English."""
    data = all_languages()
    return vocabulary(*dict.fromkeys((data[language], data["en"])))


def _learnt() -> Iterator[tuple[str, bool, str, float]]:
    """Texts to learn from: words, whether it is a promo, language, weight."""
    for one in bank():
        # pointers to other stories are told by their openers
        if not one.held and one.kind != "related":
            yield one.text, one.promo, one.language, _WHOLE if one.promo else 1.0
            yield from _parts(one.text, one.promo, one.language)
    yield from _own()
    folder = Path(os.environ.get("READOUT_BENCH", "/nowhere")) / "extraction" / "data"
    if folder.is_dir():
        yield from _shared(folder)


def _own() -> Iterator[tuple[str, bool, str, float]]:
    """What half of our own articles say, for languages the shared data has none of."""
    for path in sorted(CASES.glob("*/*/expected.json")):
        if _held(path.parent.name):
            continue
        for paragraph in json.loads(path.read_text("utf-8"))["must_have"]:
            for sentence in sentences_of(paragraph):
                yield sentence, False, path.parent.parent.name, 1.0


def _held(name: str) -> bool:
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def _parts(text: str, promo: bool, language: str) -> Iterator[tuple[str, bool, str, float]]:
    parts = sentences_of(text)
    if promo and len(parts) > 1:
        yield from ((part, True, language, _SENTENCE) for part in parts)


def _shared(folder: Path) -> Iterator[tuple[str, bool, str, float]]:
    for row in _lines(folder / "promos.jsonl.gz"):
        yield row["text"], row["label"] == "promo", "en", _WHOLE
        yield from _parts(row["text"], row["label"] == "promo", "en")
    for row in _lines(folder / "body.jsonl.gz"):
        for paragraph in row["text"].splitlines():
            for sentence in sentences_of(" ".join(paragraph.split())):
                yield sentence, False, "en", 1.0


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def fit() -> tuple[float, dict[str, float]]:
    """The bias and the weights."""
    rows: list[Row] = []
    truth, weight = [], []
    for text, promo, language, counts in _learnt():
        found = evidence(text, words_of(language))
        if found is not None:
            rows.append(found)
            truth.append(promo)
            weight.append(counts)
    names = sorted(rows[0])
    table = np.array([[1.0, *(row[name] for name in names)] for row in rows])
    belief = np.array([0.0, *(_BELIEF.get(name, 0.0) for name in names)])
    solved = logistic(table, np.array(truth, float), np.array(weight), belief)
    return float(solved[0]), dict(zip(names, map(float, solved[1:]), strict=True))


def logistic(
    table: NDArray[np.float64],
    truth: NDArray[np.float64],
    weight: NDArray[np.float64],
    belief: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Logistic regression by Newton's method, held near a belief; the first column is free.

    Args:
        table: one row an example, one column a mark; the first column is 1 throughout.
        truth: 1 or 0 an example.
        weight: how much each example counts.
        belief: what the weights are held near.
    """
    solved = belief.copy()
    ridge = _RIDGE * np.diag(np.where(belief == 0, 1.0, _FIRM))
    ridge[0, 0] = 0.0
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-table @ solved))
        slope = table.T @ (weight * (truth - chance)) - ridge @ (solved - belief)
        bend = (table.T * (weight * chance * (1 - chance))) @ table + ridge
        solved += np.linalg.solve(bend, slope)
    return solved


@dataclass
class Reached:
    """What was told of the texts of a language that were kept aside.

    Args:
        promos: how many promos there are.
        found: how many of them were told.
        others: how many sentences there are that only look like promos.
        mistaken: how many of them were taken for promos.
    """

    promos: int = 0
    found: int = 0
    others: int = 0
    mistaken: int = 0

    def see(self, promo: bool, said: bool) -> None:
        """Count one text.

        Args:
            promo: whether it is one.
            said: whether it was told to be one.
        """
        if promo:
            self.promos += 1
            self.found += said
        else:
            self.others += 1
            self.mistaken += said


def reached() -> dict[str, Reached]:
    """What the present weights tell of the half kept aside, by language."""
    out: dict[str, Reached] = {}
    for one in bank():
        if one.held and one.kind != "related":
            said = odds(one.text, words_of(one.language)) > 0
            out.setdefault(one.language, Reached()).see(one.promo, said)
    return dict(sorted(out.items()))


def _written(bias: float, weights: dict[str, float]) -> str:
    lines = "\n".join(f'    "{name}": {value:.2f},' for name, value in weights.items())
    return (
        '"""What each piece of evidence is worth; written by `./run bench promos --write`."""\n\n'
        f"BIAS = {bias:.2f}\nWEIGHTS = {{\n{lines}\n}}\n"
    )


def main(arguments: list[str]) -> int:
    """Print or write the weights, and what the present ones reach."""
    if arguments == ["--write"]:
        WEIGHTS.write_text(_written(*fit()), "utf-8")
        print(f"{WEIGHTS.relative_to(ROOT)} written; run again to see what it reaches")
        return 0
    print("sentences kept aside: promos found, other sentences kept")
    for language, one in reached().items():
        kept = 1 - one.mistaken / one.others
        print(f"  {language:3} {one.found / one.promos:.3f} {kept:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
