"""Briefings: of stories written by hand and of the sample paper; nothing in them is ours."""

import json
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples.paper.articles import pieces
from readout.languages.frequencies import frequencies
from readout.languages.outlets import OUTLETS
from readout.model import Article, BlockKind
from readout.text.briefing.candidates import likeness
from readout.text.briefing.compose import SENTENCES, briefing
from readout.text.briefing.parts import Briefing, Said, Source
from readout.text.briefing.picking import ALIKE
from readout.text.quotes.confidence import may_be_spoken
from readout.text.quotes.corrections import corrected
from readout.text.quotes.quotations import quotations
from readout.text.quotes.statements import statements
from readout.text.stories.terms import terms
from tests.web.sample import article_of

CASES = sorted((Path(__file__).parents[1] / "corpus" / "briefing").glob("*.json"))


def source(id: str, outlet: str, published: str, article: Article) -> Source:
    found = statements(article.text, article.language, OUTLETS, outlet)
    said = corrected(article.text, found, ())
    return Source(id, article, outlet, datetime.fromisoformat(published), said)


def sources_of(case: dict[str, Any]) -> list[Source]:
    return [
        source(
            f"a{n}",
            row["outlet"],
            row["published"],
            article_of(
                "\n".join([f"# {row['title']}", *row["text"]]),
                case["language"],
                outlet=row["outlet"],
                skipped=(),
            ),
        )
        for n, row in enumerate(case["articles"])
    ]


def told(case: dict[str, Any]) -> Briefing:
    return briefing(sources_of(case), frequencies(case["language"]))


def paper() -> dict[str, list[Source]]:
    """The sample paper's stories, each in one language."""
    found: dict[str, list[Source]] = {}
    for piece in pieces():
        lines = [f"# {piece.title}", *(f"{MARKS[one.kind]}{one.text}" for one in piece.blocks)]
        language = piece.outlet.language
        article = article_of("\n".join(lines), language, outlet=piece.outlet.name, skipped=())
        one = source(piece.slug, piece.outlet.name, piece.published.isoformat(), article)
        found.setdefault(f"{piece.story}-{language[:2]}", []).append(one)
    return found


MARKS = {"paragraph": "", "heading": "## ", "item": "- ", "quotation": "> "}
STORIES = {path.stem: sources_of(json.loads(path.read_text("utf-8"))) for path in CASES} | paper()


def outlets_in(found: Briefing) -> set[str]:
    shown = {one.source.outlet for one in found.sentences}
    return shown | {one.source.outlet for one in found.said}


def names(said: tuple[Said, ...]) -> set[str]:
    return {one.card.speaker.name for one in said if one.card.speaker}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_was_written_by_hand_is_told_as_it_should_be(path: Path) -> None:
    case = json.loads(path.read_text("utf-8"))
    found = told(case)
    happened = [one.text for one in found.happened]
    every = {*(one.text for one in found.sentences), *(one.text for one in found.said)}
    assert set(happened) & set(case["happened"])
    assert not every & set(case.get("never", ()))
    for part in ("parties", "observers", "others"):
        if part in case:
            assert names(getattr(found, part)) == set(case[part]), part
    if "said" in case:
        assert {one.text for one in found.said} == set(case["said"])
    only = {one.source.outlet: one.text for one in found.only_here}
    for outlet, phrase in case.get("only", {}).items():
        assert phrase in only.get(outlet, "")
    if case.get("only") == {}:
        assert not only
    if "developed" in case:
        assert len(found.developed) == len(case["developed"])
        assert all(
            phrase in one.text
            for phrase, one in zip(case["developed"], found.developed, strict=True)
        )
    assert (found.question.text if found.question else "") == case["question"]


@pytest.mark.parametrize("name", sorted(STORIES))
def test_every_word_is_a_span_of_its_article(name: str) -> None:
    found = briefing(STORIES[name], frequencies(STORIES[name][0].article.language[:2]))
    assert 1 <= len(found.happened) <= SENTENCES
    kept = {one.id: one.article for one in STORIES[name]}
    for one in found.sentences:
        article = kept[one.source.id]
        assert article.text[one.span.start : one.span.end] == one.text
        inside = [b for b in article.blocks if b.span.start <= one.span.start < b.span.end]
        assert one.span.end <= inside[0].span.end
        assert inside[0].kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        marks = [it.span for it in quotations(article.text)]
        assert not any(it.start < one.span.end and one.span.start < it.end for it in marks)
    for said in found.said:
        for stretch in said.card.stretches:
            assert stretch.span.of(kept[said.source.id].text) == stretch.text


@pytest.mark.parametrize("name", sorted(STORIES))
def test_only_what_may_be_spoken_is_quoted(name: str) -> None:
    found = briefing(STORIES[name], frequencies(STORIES[name][0].article.language[:2]))
    for one in found.said:
        assert may_be_spoken(one.source.said[one.card.index].statement)


@pytest.mark.parametrize("name", sorted(STORIES))
def test_nothing_is_told_twice_and_everybody_is_heard(name: str) -> None:
    sources = STORIES[name]
    found = briefing(sources, frequencies(sources[0].article.language[:2]))
    words = [frozenset(terms(one.text)) for one in found.sentences]
    assert all(likeness(a, b) <= ALIKE for a, b in combinations(words, 2))
    outlets = {one.outlet for one in sources}
    shown = outlets_in(found)
    assert shown == outlets
    assert {one.outlet for one in found.sources} == outlets


@pytest.mark.parametrize("name", sorted(STORIES))
def test_everybody_who_is_heard_has_a_name_a_description_and_one_standing(name: str) -> None:
    found = briefing(STORIES[name], frequencies(STORIES[name][0].article.language[:2]))
    parts = [names(found.parties), names(found.observers), names(found.others)]
    assert not any(one & other for one, other in combinations(parts, 2))
    for said in found.said:
        speaker = said.card.speaker
        assert speaker and len(speaker.name.split()) > 1
        assert said.card.about
        printed = " ".join(one.article.text for one in STORIES[name])
        assert speaker.name in printed
        assert all(one in printed for one in said.card.about.split(", "))


def test_an_answer_stands_behind_what_it_answers() -> None:
    found = briefing(STORIES["strike-denied"], frequencies("en"))
    assert [one.card.speaker.name for one in found.parties if one.card.speaker][:1] == [
        "Petra Sand"
    ]


def test_a_copy_is_a_source_and_no_second_voice() -> None:
    first, second = STORIES["same-words-twice"]
    copy = Source("c", first.article, "The Third", second.published, first.said, copy_of=first.id)
    found = briefing([first, second, copy], frequencies("en"))
    assert len(found.sources) == 3
    assert "The Third" not in outlets_in(found)


@given(
    st.lists(
        st.lists(st.text("ab .“”?\n’Ißü中", max_size=80), min_size=1, max_size=4),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(["en", "de", "und", "zh"]),
)
def test_whatever_is_printed_makes_a_briefing(rows: list[list[str]], language: str) -> None:
    sources = [
        source(
            str(n),
            f"o{n}",
            "2026-11-20T07:00:00+00:00",
            article_of("\n".join(lines) or "x", language),
        )
        for n, lines in enumerate(rows)
    ]
    found = briefing(sources, {})
    assert all(one.text.strip() for one in found.sentences)
