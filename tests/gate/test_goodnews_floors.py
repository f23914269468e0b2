"""Floors of the good-news rules, those of `./run bench goodnews`."""

from pathlib import Path

import pytest

from bench.goodnews import CORPUS, MISSED, judged, let_through, offered, precision

FILES = pytest.mark.parametrize("path", sorted(CORPUS.glob("*.json")), ids=lambda path: path.stem)


@FILES
def test_what_is_vetoed_stays_out(path: Path) -> None:
    through = let_through(judged(path))
    assert len(through) <= MISSED.get(path.stem, 0), through


@FILES
def test_what_is_put_first_is_good_news(path: Path) -> None:
    assert precision(judged(path)) >= 0.9


@FILES
def test_good_news_is_found(path: Path) -> None:
    # Half the good news among the euphemisms was asked to sound like what must stay out.
    assert offered(judged(path)) >= (0.25 if path.stem == "euphemisms" else 0.4)
