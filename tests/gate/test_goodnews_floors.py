"""Floors of the good-news rules, those of `./run bench goodnews`."""

from pathlib import Path

import pytest

from bench.goodnews import CORPUS, judged, let_through, offered, precision

FILES = pytest.mark.parametrize("path", sorted(CORPUS.glob("*.json")), ids=lambda path: path.stem)


@FILES
def test_nothing_that_is_vetoed_is_let_through(path: Path) -> None:
    assert let_through(judged(path)) == []


@FILES
def test_what_is_put_first_is_good_news(path: Path) -> None:
    assert precision(judged(path)) >= 0.9


@FILES
def test_good_news_is_found(path: Path) -> None:
    assert offered(judged(path)) >= 0.4
