"""How sure a statement is: the weights in `confidence_table.py`, fitted and measured.

Needs READOUT_BENCH, the folder with `attribution/`; its texts are measured, never kept.
`--fit` writes the table from `train_sample.jsonl`; the curve is always of `dev.jsonl`.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from bench.promos import logistic
from bench.quotes import folder, scorer_of
from readout.languages.outlets import OUTLETS
from readout.languages.sayings.en import SAYINGS
from readout.model import Statement
from readout.text.quotes import confidence_table
from readout.text.quotes.confidence import GATE, marks, may_be_spoken
from readout.text.quotes.lexicon import lexicon_of
from readout.text.quotes.statements import statements

LEAST = 25
"""Statements; a mark seen less often has no weight."""


class Judged(NamedTuple):
    """A statement found and what the labels say of it.

    Args:
        statement: as found.
        marks: what its confidence is told from.
        right: whether words and speaker are as labelled.
        speech: whether the label it matches has a verb of saying.
    """

    statement: Statement
    marks: tuple[str, ...]
    right: bool
    speech: bool


def judged(data: Path, which: str) -> tuple[list[Judged], int]:
    """Every statement found in labelled news, and how many labels have a verb of saying.

    Args:
        data: the folder with the scorer and the labels.
        which: "train_sample" or "dev".
    """
    score = scorer_of(data)
    found: list[Judged] = []
    labels = 0
    for line in (data / f"{which}.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        these, number = _document(score, document["text"], document["attributions"])
        found += these
        labels += number
    return found, labels


def _document(score: Any, text: str, labels: Sequence[dict[str, Any]]) -> tuple[list[Judged], int]:
    tokens = score.Tok(text)
    gold = [g for g in (_sets(tokens, label) for label in labels) if g["c"]]
    made = statements(text, "en", OUTLETS)
    found = [(s, _sets(tokens, _spans(s))) for s in made]
    found = [pair for pair in found if pair[1]["c"]]
    matched = dict(score.match([p for _, p in found], gold, 0.5))
    speech = [any(tokens.low[i] in score.SPEECH for i in g["k"]) for g in gold]
    out = []
    for n, (statement, sets) in enumerate(found):
        to = matched.get(n)
        right = to is not None and score.hit(tokens, sets["s"], gold[to]["s"])
        seen = marks(statement, text, lexicon_of(SAYINGS))
        out.append(Judged(statement, seen, bool(right), to is not None and speech[to]))
    return out, sum(speech)


def _sets(tokens: Any, label: dict[str, Any]) -> dict[str, Any]:
    return {
        "s": tokens.set(label.get("source")),
        "k": tokens.set(label.get("cue")),
        "c": tokens.set(label["content"]),
    }


def _spans(statement: Statement) -> dict[str, Any]:
    return {
        "source": statement.mention,
        "cue": statement.cue,
        "content": [part.span for part in statement.parts],
    }


def fit(examples: Sequence[Judged]) -> tuple[float, dict[str, float]]:
    """Bias and weights by logistic regression with a ridge penalty.

    Args:
        examples: labelled statements.
    """
    counts: dict[str, int] = {}
    for one in examples:
        for mark in one.marks:
            counts[mark] = counts.get(mark, 0) + 1
    names = sorted(mark for mark, count in counts.items() if count >= LEAST)
    table = np.array([[1.0, *(name in one.marks for name in names)] for one in examples])
    right = np.array([one.right for one in examples], dtype=float)
    solved = logistic(table, right, np.ones(len(examples)), np.zeros(len(names) + 1))
    return float(solved[0]), {n: round(float(w), 2) for n, w in zip(names, solved[1:], strict=True)}


def written(bias: float, weights: dict[str, float]) -> str:
    """The table as a module.

    Args:
        bias: log-odds of a statement without marks.
        weights: log-odds of each mark.
    """
    lines = [
        '"""Fitted by `./run bench confidence --fit`: log-odds of each mark of a statement."""',
        "",
    ]
    lines += [f"BIAS = {bias:.2f}", "", "WEIGHTS = {"]
    lines += [f'    "{name}": {weight},' for name, weight in weights.items() if weight]
    return "\n".join([*lines, "}", ""])


def curve(found: Sequence[Judged], labels: int) -> Iterator[tuple[float, float, float]]:
    """Gate, precision and recall of what may be spoken, in percent.

    Args:
        found: labelled statements.
        labels: how many labels have a verb of saying.
    """
    for gate in (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.875, 0.9, 0.925, 0.95, 0.96, 0.97):
        spoken = [one for one in found if one.statement.confidence >= gate and _allowed(one)]
        right = sum(one.right for one in spoken)
        speech = sum(one.right and one.speech for one in spoken)
        yield gate, 100 * right / max(len(spoken), 1), 100 * speech / labels


def _allowed(one: Judged) -> bool:
    return may_be_spoken(replace(one.statement, confidence=1.0))


def main(arguments: list[str]) -> int:
    """Fit when asked, then print the curve and how well confidences hold.

    Args:
        arguments: `--fit` or none.
    """
    data = folder()
    if data is None:
        print("READOUT_BENCH has to name the folder with attribution/ in it.", file=sys.stderr)
        return 2
    if "--fit" in arguments:
        text = written(*fit(judged(data, "train_sample")[0]))
        Path(confidence_table.__file__).write_text(text, "utf-8")
        print("confidence_table.py is written; run again without --fit.")
        return 0
    found, labels = judged(data, "dev")
    print(f"{len(found)} statements found, {labels} labels with a verb of saying; gate {GATE}")
    for gate, precision, recall in curve(found, labels):
        print(f"gate {gate:5.3f}   precision {precision:5.1f}   recall {recall:5.1f}")
    for low in (0.0, 0.5, 0.7, 0.8, 0.9, 0.95):
        high = {0.0: 0.5, 0.5: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 0.95, 0.95: 1.01}[low]
        those = [one for one in found if low <= one.statement.confidence < high]
        share = 100 * sum(one.right for one in those) / max(len(those), 1)
        print(f"confidence {low:.2f} to {min(high, 1):.2f}: {share:5.1f} % right of {len(those)}")
    return 0
