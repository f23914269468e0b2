"""An article becomes lines one at a time, and every word of it is said once."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.languages import all_languages
from readout.model import Article, Block, BlockKind, Line, Span
from readout.text.script import (
    AFTER_CLAUSE,
    AFTER_HEADING,
    AFTER_PARAGRAPH,
    AFTER_SENTENCE,
    FIRST,
    LONGEST,
    lines,
    text_lines,
)
from tests.growth import grows_no_faster

LANGUAGES = all_languages()


def article(*blocks: tuple[BlockKind, str]) -> Article:
    text, made = "", []
    for kind, words in blocks:
        text += "\n\n" if text else ""
        made.append(Block(Span(len(text), len(text) + len(words)), kind, "en"))
        text += words
    return Article(
        url="", outlet=None, title=None, byline=None, published=None, language="en",
        language_confidence=1.0, text=text, blocks=tuple(made), skipped=(), edits=(), basis=(),
        page_sha256="",
    )  # fmt: skip


def paragraphs(*texts: str) -> Article:
    return article(*((BlockKind.PARAGRAPH, text) for text in texts))


SHORT = article(
    (BlockKind.TITLE, "What it costs"),
    (BlockKind.PARAGRAPH, "It cost $1.2 billion. Nobody paid."),
    (BlockKind.HEADING, "What now"),
    (BlockKind.SUMMARY, "A table of 4 rows."),
)


def test_lines_pauses_and_spans() -> None:
    said = [
        (line.source.of(SHORT.text), line.pause, line.block) for line in lines(SHORT, LANGUAGES)
    ]
    assert said == [
        ("What it costs", AFTER_HEADING, 0),
        ("It cost $1.2 billion.", AFTER_SENTENCE, 1),
        ("Nobody paid.", AFTER_PARAGRAPH, 1),
        ("What now", AFTER_HEADING, 2),
        ("A table of 4 rows.", AFTER_PARAGRAPH, 3),
    ]


def test_a_stretch_of_blocks() -> None:
    assert [line.block for line in lines(SHORT, LANGUAGES, 1, 3)] == [1, 1, 2]


def test_words_are_spans_of_the_article() -> None:
    line = list(lines(SHORT, LANGUAGES))[1]
    assert [word.source.of(SHORT.text) for word in line.words] == ["It", "cost", "$1.2", "billion"]
    assert line.words[2].spoken.of(line.spoken) == "one point two billion dollars"


def test_a_block_in_another_language_is_read_in_it() -> None:
    mixed = paragraphs("It cost 5 %.", "Es sind 5 %.")
    blocks = (mixed.blocks[0], replace(mixed.blocks[1], language="de-AT"))
    said = list(lines(replace(mixed, blocks=blocks), LANGUAGES))
    assert [line.language for line in said] == ["en", "de-AT"]
    assert said[1].spoken == "Es sind fünf Prozent."


def test_long_sentences_are_cut_at_clause_marks() -> None:
    clause = "and a clause of some forty characters here"
    text = "First this, " + ", ".join([clause] * 20) + "."
    said = list(lines(paragraphs("Start.", text), LANGUAGES))[1:]
    assert len(said) > 3
    assert all(len(line.source.of(text)) <= LONGEST for line in said)
    assert [line.pause for line in said[:-1]] == [AFTER_CLAUSE] * (len(said) - 1)


def test_the_first_line_is_short_where_a_clause_allows() -> None:
    text = (
        "After a night of rain, "
        + "the river rose over its banks and into the town, " * 3
        + "slowly."
    )
    first, *_ = lines(paragraphs(text), LANGUAGES)
    assert len(first.source.of(text)) <= FIRST
    assert first.source.of(text).endswith(",")


def test_a_sentence_without_marks_is_cut_in_the_end() -> None:
    said = list(text_lines("word " * 1000, "en", LANGUAGES))
    assert max(line.source.end - line.source.start for line in said) <= 600
    assert sum(len(line.words) for line in said) == 1000


class Counting(tuple[Block, ...]):
    """Blocks that remember how many of them were looked at."""

    touched: set[int]

    def __getitem__(self, index: object) -> Block:  # type: ignore[override] # only single blocks
        assert isinstance(index, int)
        self.touched.add(index)
        return tuple.__getitem__(self, index)

    def __iter__(self) -> Iterator[Block]:
        raise AssertionError("a lazy reader does not walk over all blocks")


def test_the_first_line_touches_only_the_first_block() -> None:
    long = paragraphs(*(["Ten words are in this short sentence of the article. " * 10] * 50))
    blocks = Counting(long.blocks)
    blocks.touched = set()
    next(lines(replace(long, blocks=blocks), LANGUAGES))
    assert blocks.touched == {0}


def covered(said: list[Line], text: str) -> None:
    tokens = [token for token in text.split() if any(map(str.isalnum, token))]
    words = [word for line in said for word in line.words]
    assert len(words) == len(tokens)
    assert all(w.source.of(text) in token for w, token in zip(words, tokens, strict=True))
    assert all(one.source.end <= two.source.start for one, two in pairwise(said))
    assert all(one.source.end <= two.source.start for one, two in pairwise(words))


SENTENCES = (
    "Dr. Lin paid $1.2 billion in 1999 — “a lot”, she said.",
    "The U.S. Senate met at 10.30am; nobody came!",
    "Why? 5-10% of [all] voters…",
    "St. John’s on High St. is red, and " + "long, " * 60 + "very long.",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8), st.integers(1, 3))
def test_every_token_is_said_once(chosen: list[str], parts: int) -> None:
    made = paragraphs(*(" ".join(chosen) for _ in range(parts)))
    covered(list(lines(made, LANGUAGES)), made.text)


def test_a_stray_text_keeps_its_own_spans() -> None:
    text = "  Read more:\n\nTen things you missed.\n"
    said = list(text_lines(text, "en", LANGUAGES))
    assert [line.source.of(text) for line in said] == ["Read more:", "Ten things you missed."]
    assert [line.block for line in said] == [0, 1]


@pytest.mark.parametrize(
    "lump", ["x", ". ", "1. ", "A. ", "a, ", "\n", " ", "“A?” ", "。", "St. The ", "…"]
)
def test_hostile_text_takes_linear_time(lump: str) -> None:
    """Eight times the text takes about eight times as long; 24 allows for a busy machine."""

    small, large = ((lump * size)[:size] for size in (2_500, 20_000))
    grows_no_faster(
        lambda: list(text_lines(small, "en", LANGUAGES)),
        lambda: list(text_lines(large, "en", LANGUAGES)),
        lambda short: 24 * short + 0.05,
    )


@pytest.mark.parametrize("text", ["", " \n\n ", "— … —", "🎉"])
def test_nothing_to_say(text: str) -> None:
    assert list(text_lines(text, "en", LANGUAGES)) == []
