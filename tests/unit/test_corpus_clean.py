"""Every page of the corpus, read as its author said it should be read."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from readout.errors import NotAnArticle
from readout.languages import all_languages
from readout.model import Article, BlockKind, Page
from readout.text.clean import clean

CORPUS = Path(__file__).parents[1] / "corpus"
FLAT = sorted(path.parent for path in (CORPUS / "flat").glob("*/*/expected.json"))
PAGES = sorted(path.parent for path in (CORPUS / "page").glob("*/*/expected.json"))
FETCHED = datetime(2026, 11, 23, tzinfo=UTC)
OURS = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUMMARY)


def name(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def expected(folder: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return wanted


def read(folder: Path, url: str, headers: dict[str, str]) -> Article:
    body = next(folder.glob("source.*")).read_bytes()
    page = Page(url, url, FETCHED, 200, tuple(headers.items()), body)
    return clean(page, all_languages())


def folded(text: str) -> str:
    return " ".join(text.split())


def headings(article: Article) -> list[str]:
    return [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.HEADING]


def holds(article: Article, wanted: dict[str, Any]) -> None:
    """Every sentence once and in order; nothing of what must go."""
    body = folded("\n".join(b.span.of(article.text) for b in article.blocks if b.kind not in OURS))
    places = [body.find(folded(sentence)) for sentence in wanted["must_have"]]
    missing = [wanted["must_have"][n] for n, place in enumerate(places) if place < 0]
    assert missing == []
    assert places == sorted(places)
    for sentence, times in Counter(wanted["must_have"]).items():
        assert body.count(folded(sentence)) == times, f"heard twice: {sentence}"
    rest = body
    for sentence in wanted["must_have"]:
        rest = rest.replace(folded(sentence), "", 1)
    assert [text for text in wanted["must_not_have"] if folded(text) in rest] == []


@pytest.mark.parametrize("folder", FLAT, ids=name)
def test_flat(folder: Path) -> None:
    wanted = expected(folder)
    article = read(folder, "", {"content-type": "text/plain; charset=utf-8"})
    assert article.title == wanted["title"]
    assert ("case restored" in [e.why for e in article.edits if e.span.start == 0]) is wanted[
        "title_restored"
    ]
    assert headings(article) == wanted["headings"]
    holds(article, wanted)
    assert len([s for s in article.skipped if s.reason == "promo"]) == wanted["promos"]
    assert article.outlet == wanted["outlet"]


@pytest.mark.parametrize("folder", PAGES, ids=name)
def test_page(folder: Path) -> None:
    wanted = expected(folder)
    headers = {"content-type": "text/html", **wanted.get("headers", {})}
    headers = {key.lower(): value for key, value in headers.items()}
    if wanted["refused"]:
        with pytest.raises(NotAnArticle) as refused:
            read(folder, wanted["url"], headers)
        assert refused.value.reason == wanted["refused"]
        assert "Send to Readout" in refused.value.sentence
        return
    article = read(folder, wanted["url"], headers)
    day = article.published.isoformat() if article.published else None
    found = (article.title, article.byline, day, article.outlet, article.language)
    assert found == tuple(wanted[key] for key in ("title", "author", "date", "outlet", "language"))
    assert headings(article) == wanted["headings"]
    holds(article, wanted)
