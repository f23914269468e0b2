"""Floors of who is meant: on the labelled articles of `tests/corpus/quotes`, and on the seed."""

import json
import os
from pathlib import Path

import pytest

from readout.languages.outlets import OUTLETS
from readout.model import Span
from readout.text.quotes.statements import statements
from tests.quotes_gold import articles, figures, folded, overlap, tally


@pytest.fixture(scope="module", params=["odd", "even", "all"])
def reached(request: pytest.FixtureRequest) -> dict[str, float]:
    return figures(tally(articles(request.param)))


def test_there_is_enough_to_count() -> None:
    figures_ = figures(tally(articles()))
    assert figures_["pronouns"] >= 150
    assert figures_["outlets"] >= 100


@pytest.mark.parametrize(
    ("figure", "least"),
    [("pronouns right when answered", 85), ("outlets right", 85), ("speaker right of found", 80)],
)
def test_the_floor_holds(figure: str, least: float, reached: dict[str, float]) -> None:
    assert reached[figure] >= least


def test_few_pronouns_are_left_open(reached: dict[str, float]) -> None:
    assert reached["pronouns abstained"] <= 20


def test_hardly_any_outlet_is_wrong() -> None:
    assert figures(tally(articles()))["outlets wrong of named"] <= 3


@pytest.mark.needs("READOUT_SEED")
def test_the_seed_has_no_wrong_speaker_and_no_wrong_outlet() -> None:
    seed = json.loads(Path(os.environ["READOUT_SEED"], "statements.json").read_text("utf-8"))
    found = statements(seed["text"], "en", OUTLETS)
    outlets = 0
    for label in seed["statements"]:
        spans = [Span(*span) for span in label["content"]]
        best = max(found, key=lambda one: overlap(spans, one))
        cue = [Span(*span) for span in label["cue"]]
        if overlap(spans, best) < 0.5 or (cue and not _meets(best.cue, cue[0])):
            continue
        assert best.speaker
        assert folded(best.speaker.name) == folded(label["speaker"])
        assert folded(best.reporter) in ("", folded(label.get("outlet")))
        outlets += bool(best.reporter)
    assert outlets >= 18


def _meets(one: Span | None, other: Span) -> bool:
    return one is not None and one.start < other.end and other.start < one.end
