"""Features are told from the news of the day."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from readout.text.features import Piece, feature, feature_of
from tests.web.sample import article_of

CORPUS = Path(__file__).parents[1] / "corpus" / "features"
BLIND = json.loads((CORPUS / "blind.json").read_text("utf-8"))
OWN = json.loads((CORPUS / "own.json").read_text("utf-8"))


class Score(NamedTuple):
    """How often the rule was right: whether it is a feature, and of those found, which."""

    precision: float
    recall: float
    kinds: float


def found(case: dict[str, Any]) -> str:
    fields = {name: value for name, value in case.items() if name not in ("label", "url")}
    return feature(Piece(address=case["url"], **fields))


def score(cases: list[dict[str, Any]]) -> Score:
    pairs = [(case["label"], found(case)) for case in cases]
    right = [(label, kind) for label, kind in pairs if label and kind]
    return Score(
        len(right) / max(1, sum(bool(kind) for _, kind in pairs)),
        len(right) / max(1, sum(bool(label) for label, _ in pairs)),
        sum(label == kind for label, kind in right) / max(1, len(right)),
    )


def test_the_own_cases_are_told_apart() -> None:
    assert score(OWN) == Score(1.0, 1.0, 1.0)


def test_most_blind_cases_are() -> None:
    precision, recall, kinds = score(BLIND)
    assert precision >= 0.98
    assert recall >= 0.82
    assert kinds >= 0.9


def test_an_article_tells_its_form_itself() -> None:
    lines = "# The lagoon\nThe lagoon is a basin.\n## What is it?\n{}\n## Who pays?\nAll of us."
    long = article_of(lines.format("Water comes and goes with the tide. " * 80))
    assert feature_of(long) == "explainer"
    assert feature_of(article_of("# The lagoon\nThe lagoon is a basin."), "Analysis") == "analysis"
    assert feature_of(long, "Opinion") == ""


def test_a_language_without_rules_has_no_features() -> None:
    assert feature(Piece("Analysis: the weir", "Analysis", "", 900, (), "", "pl")) == ""
