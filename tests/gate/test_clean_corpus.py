"""Floors on our own pages and pasted texts; a folder in `tests/corpus/clean` is a case."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml.html import HTMLParser, fromstring

from readout.errors import NotAnArticle
from readout.languages import all_languages
from readout.model import Article, BlockKind, Page
from readout.text.clean import clean

CORPUS = Path(__file__).parents[1] / "corpus" / "clean"
MEDIA = {"source.html": "text/html", "source.txt": "text/plain; charset=utf-8"}
FIELDS = {
    "source.html": {"url", "title", "author", "date", "outlet", "language", "image", "headings"}
    | {"must_have", "must_not_have", "complete", "refused", "note"},
    "source.txt": {"title", "headings", "must_have", "must_not_have", "promos", "outlet", "note"},
}
LANGUAGES = {"en", "de", "fr", "es", "zh", "ar"}
FETCHED = datetime(2026, 11, 23, tzinfo=UTC)
FLOORS = {
    "source.html": {"kept": 0.990, "gone": 0.964, "exact": 0.41, "headed": 0.83},
    "source.txt": {"kept": 0.960, "gone": 0.650, "headed": 0.74},
}
"""A little below what was reached on 25 November 2026; to be raised with what is reached."""
UTF8 = HTMLParser(encoding="utf-8")
SHOWN = 8
"""How many of the worst pages a failing gate prints."""


@dataclass(frozen=True)
class Score:
    """How one page was read.

    Args:
        name: language and folder.
        wanted: how many sentences must be read.
        unwanted: how many must not.
        lost: the wanted ones that are not read.
        left: the unwanted ones that are.
        extra: what is read and stands in neither list.
        headed: whether the headings are right, in order.
        refused: the reason it was refused for; None when it was read.
        refusal: the reason it should have been refused for.
    """

    name: str
    wanted: int
    unwanted: int
    lost: tuple[str, ...]
    left: tuple[str, ...]
    extra: str
    headed: bool
    refused: str | None
    refusal: str | None

    @property
    def exact(self) -> bool:
        """Whether each wanted sentence is read, and nothing else."""
        return self.headed and not (self.lost or self.left or self.extra)


def folders(source: str) -> list[Path]:
    return sorted(path.parent for path in CORPUS.glob(f"*/*/{source}"))


def expected(folder: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return wanted


def folded(text: str) -> str:
    return " ".join(text.split())


def body(article: Article) -> str:
    """What is read; the title of a pasted text is one of its lines."""
    ours = (BlockKind.TITLE, BlockKind.HEADING) if article.url else ()
    blocks = (block for block in article.blocks if block.kind not in ours)
    return folded("\n".join(block.span.of(article.text) for block in blocks))


def headings(article: Article) -> list[str]:
    blocks = (block for block in article.blocks if block.kind is BlockKind.HEADING)
    return [block.span.of(article.text) for block in blocks]


def score(folder: Path, source: str) -> Score:
    wanted = expected(folder)
    name, refusal = f"{folder.parent.name}/{folder.name}", wanted.get("refused")
    must, must_not = wanted["must_have"], wanted["must_not_have"]
    url, headers = wanted.get("url", ""), (("content-type", MEDIA[source]),)
    page = Page(url, url, FETCHED, 200, headers, (folder / source).read_bytes())
    try:
        article = clean(page, all_languages())
    except NotAnArticle as error:
        lost = tuple(must)
        return Score(name, len(must), 0, lost, (), "", not must, error.reason, refusal)
    text, found = body(article), headings(article)
    lost = tuple(one for one in must if folded(one) not in text)
    for one in [*must, *([wanted["title"] or ""] if not url else [])]:
        text = text.replace(folded(one), " ", 1) if one else text
    left = tuple(one for one in must_not if folded(one) in text or one in found)
    headed = found == wanted["headings"]
    return Score(name, len(must), len(must_not), lost, left, folded(text), headed, None, refusal)


@cache
def scores(source: str) -> list[Score]:
    return [score(folder, source) for folder in folders(source)]


def shares(source: str) -> dict[str, float]:
    """What is reached, over the pages that should be read; sentences count alike."""
    found = [one for one in scores(source) if not one.refusal]
    wanted, unwanted = sum(s.wanted for s in found), sum(s.unwanted for s in found)
    return {
        "kept": 1 - sum(len(s.lost) for s in found) / wanted,
        "gone": 1 - sum(len(s.left) for s in found) / unwanted,
        "exact": sum(s.exact for s in found) / len(found),
        "headed": sum(s.headed for s in found) / len(found),
    }


def worst(source: str) -> Iterator[str]:
    """The pages that went most wrong, with what went wrong."""
    wrong = [one for one in scores(source) if not one.exact]
    for one in sorted(wrong, key=lambda s: -len(s.lost) - len(s.left))[:SHOWN]:
        yield (
            f"{one.name}: lost {len(one.lost)} of {one.wanted}, left {len(one.left)} of "
            f"{one.unwanted}, headings {'right' if one.headed else 'wrong'}"
        )
        yield from (f"    lost {text[:100]}" for text in one.lost)
        yield from (f"    left {text[:100]}" for text in one.left)


@pytest.mark.parametrize("source", MEDIA)
def test_as_much_is_right_as_was_reached(source: str) -> None:
    reached = shares(source)
    under = [name for name, floor in FLOORS[source].items() if reached[name] < floor]
    figures = ", ".join(f"{name} {share:.3f}" for name, share in reached.items())
    assert not under, "\n".join([f"{source}: {figures}; under the floor: {under}", *worst(source)])


@pytest.mark.parametrize("source", MEDIA)
def test_pages_without_an_article_are_refused_and_no_others(source: str) -> None:
    for one in scores(source):
        assert one.refused == one.refusal, one.name


CASES = sorted(CORPUS.glob("*/*"))


def printed(folder: Path, source: str) -> str:
    """All words of a source, without their markup."""
    text = (folder / source).read_text("utf-8")
    return folded(
        fromstring(text.encode(), parser=UTF8).text_content() if "html" in source else text
    )


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_case_is_well_formed(folder: Path) -> None:
    source, *others = sorted({path.name for path in folder.iterdir()} - {"expected.json"})
    assert source in MEDIA
    assert not others
    wanted = expected(folder)
    assert FIELDS[source] <= set(wanted)
    assert bool(wanted["must_have"]) is not bool(wanted.get("refused"))
    assert not set(wanted["must_have"]) & set(wanted["must_not_have"])
    assert all(text.strip() for text in wanted["must_have"] + wanted["must_not_have"])
    if wanted.get("date"):
        date.fromisoformat(wanted["date"])
    text = printed(folder, source)
    assert [one for one in wanted["must_have"] if folded(one) not in text] == []


def test_the_corpus_has_pages_of_every_language_and_enough_of_them() -> None:
    pages = folders("source.html")
    assert {folder.parent.name for folder in pages} == LANGUAGES
    assert len(pages) >= 30
    assert len({(folder / "expected.json").read_bytes() for folder in CASES}) == len(CASES)
