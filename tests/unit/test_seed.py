"""The page this project began with, read as the issue asks."""

import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from readout.languages import all_languages
from readout.model import Article, BlockKind, Page, Skipped
from readout.text.clean import clean

pytestmark = pytest.mark.needs("READOUT_SEED")


@pytest.fixture(scope="module")
def seed() -> Path:
    return Path(os.environ["READOUT_SEED"])


@pytest.fixture(scope="module")
def article(seed: Path) -> Article:
    fetched = datetime(2026, 11, 23, tzinfo=UTC)
    headers = (("content-type", "text/plain"),)
    page = Page("page.txt", "", fetched, 200, headers, (seed / "page.txt").read_bytes())
    return clean(page, all_languages())


def skipped(article: Article, reason: str) -> list[Skipped]:
    return [one for one in article.skipped if one.reason == reason]


def test_the_title_has_its_capitals_back(article: Article) -> None:
    assert article.title == "What does China stand to gain from opening talks with the Taliban?"
    assert dict(article.basis)["title"] == "restored"
    edit = next(edit for edit in article.edits if edit.span.start == 0)
    assert edit.printed == "What does china stand to gain from opening talks with the taliban?"


def test_there_are_three_sections(article: Article) -> None:
    titles = [section.title for section in article.sections]
    assert titles == [article.title, "‘Failure of US policy’", "Chinese diplomacy"]
    assert [section.heading is None for section in article.sections] == [True, False, False]


def test_four_promos_and_one_widget_are_left_out(article: Article) -> None:
    promos = [one.text for one in skipped(article, "promo")]
    assert [text[:16] for text in promos] == [
        "SUBSCRIBE TO THE",
        "SIGN UP FOR THE ",
        "From our morning",
        "A free daily ema",
    ]
    assert promos[0].endswith("SUBSCRIBE & SAVE")
    assert promos[1].endswith("delivered directly to your inbox.")
    assert promos[3].endswith("TheWeek.com")
    widget = skipped(article, "widget")
    assert len(widget) == 1
    assert widget[0].text.endswith("Play all audios:")
    assert len(article.skipped) == 5


def test_every_other_sentence_is_there_once_and_in_order(seed: Path, article: Article) -> None:
    wanted = json.loads((seed / "statements.json").read_text("utf-8"))["text"]
    kinds = (BlockKind.PARAGRAPH,)
    kept = " ".join(b.span.of(article.text) for b in article.blocks if b.kind in kinds)
    headings = {"‘FAILURE OF US POLICY’", "CHINESE DIPLOMACY"}
    sentences = [line for line in re.split(r"\n+", wanted) if line.strip() not in headings]
    assert kept == " ".join(" ".join(sentences).split())


def test_what_is_known_says_how(article: Article) -> None:
    assert article.outlet == "The Week"
    assert article.published is None
    assert article.language == "en"
    basis = dict(article.basis)
    assert basis["outlet"] == "inferred"
    assert basis["published"] == "not stated"
    assert basis["language"] == "detected"
    evidence = [one for one in article.skipped if one.evidence_for == "outlet"]
    assert len(evidence) == 1


def test_every_undone_wrap_is_an_edit(seed: Path, article: Article) -> None:
    wraps = [edit for edit in article.edits if edit.why == "line wrap undone"]
    printed = (seed / "page.txt").read_text("utf-8").strip().splitlines()
    body = [line for line in printed if len(line) > 120]
    assert len(body) - 3 <= len(wraps) < len(body)
    assert {edit.span.of(article.text) for edit in wraps} == {" "}


def test_spans_lie_over_the_text(article: Article) -> None:
    assert "\n\n".join(block.span.of(article.text) for block in article.blocks) == article.text
    assert all(0 <= one.after <= len(article.text) for one in article.skipped)
    lead = "group’s “objectives”."
    assert article.text[: skipped(article, "promo")[0].after].endswith(lead)
