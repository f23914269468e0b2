"""An article to the lines a voice says, one at a time and no sooner than they are asked for."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from readout.languages import LanguageData
from readout.model import Article, BlockKind, Line, Span, Word
from readout.text.sentences import sentences
from readout.text.spoken import spoken

LONGEST = 250
"""Characters a line may have before it is cut at a clause mark."""
FIRST = 80
"""The same for the first line of an article, so that its sound comes at once."""
_HARD = 600
"""Characters after which a line is cut at any white space, clause mark or none."""
_SHORTEST = 12
"""A cut never leaves less than this before it."""

AFTER_SENTENCE = 0.35
AFTER_CLAUSE = 0.12
AFTER_PARAGRAPH = 0.6
AFTER_HEADING = 0.8

_CLAUSE = re.compile(r"[,;:—–…][\"'”’»)\]]*(?=\s)|(?=\s[—–]\s)|[、，；：]")
_SPACE = re.compile(r"\s+")


class _Part(NamedTuple):
    """A stretch of a block and the pause that belongs behind it."""

    source: Span
    pause: float


def lines(
    article: Article,
    languages: Mapping[str, LanguageData],
    first_block: int = 0,
    last_block: int | None = None,
) -> Iterator[Line]:
    """What is said of an article, line by line; only what is asked for is worked out.

    Args:
        article: what is read.
        languages: language data by primary tag.
        first_block: the block to begin with.
        last_block: the block to stop before; None for the end.
    """
    blocks = article.blocks
    for index in range(first_block, len(blocks) if last_block is None else last_block):
        block = blocks[index]
        heading = block.kind in (BlockKind.TITLE, BlockKind.HEADING)
        yield from _read(
            article.text,
            block.span,
            article.language if block.language in ("", "und") else block.language,
            languages,
            after=AFTER_HEADING if heading else AFTER_PARAGRAPH,
            block=index,
            first=index == 0,
        )


def text_lines(text: str, language: str, languages: Mapping[str, LanguageData]) -> Iterator[Line]:
    """What is said of a stray text, such as a skipped box; spans are of that text.

    Args:
        text: what is read; an empty line parts paragraphs.
        language: its BCP 47 tag.
        languages: language data by primary tag.
    """
    start = 0
    for number, gap in enumerate([*re.finditer(r"\n\s*?\n\s*", text), None]):
        end = gap.start() if gap else len(text)
        yield from _read(text, Span(start, end), language, languages, block=number)
        start = gap.end() if gap else end


def _read(
    text: str,
    where: Span,
    language: str,
    languages: Mapping[str, LanguageData],
    *,
    after: float = AFTER_PARAGRAPH,
    block: int,
    first: bool = False,
) -> Iterator[Line]:
    data = languages.get(language.partition("-")[0].lower())
    written_block = where.of(text)
    for part in _parts(written_block, data, after, first):
        written = part.source.of(written_block)
        said, words = _said(written, data)
        if words:
            offset = where.start + part.source.start
            yield Line(
                source=Span(offset, offset + len(written)),
                spoken=said,
                words=tuple([Word(Span(a + offset, b + offset), its) for (a, b), its in words]),
                language=language,
                pause=part.pause,
                block=block,
            )


@lru_cache(maxsize=1024)
def _said(written: str, data: LanguageData | None) -> tuple[str, tuple[Word, ...]]:
    """What is said for a sentence; an article is asked for again after an edit, or in another voice."""
    return spoken(written, data)


def _parts(text: str, data: LanguageData | None, after: float, first: bool) -> Iterator[_Part]:
    """The block's sentences, long ones cut; the last part carries the block's own pause."""
    held: _Part | None = None
    for sentence in sentences(text, data):
        for part in _cut(text, sentence, FIRST if first else LONGEST):
            if held:
                yield held
            held = part
            first = False
    if held:
        yield _Part(held.source, after)


def _cut(text: str, sentence: Span, limit: int) -> Iterator[_Part]:
    start = sentence.start
    while sentence.end - start > limit:
        cut = _place(text, start, sentence.end, limit)
        limit = LONGEST
        if cut is None:
            break
        yield _Part(Span(start, cut), AFTER_CLAUSE)
        start = cut
        while text[start].isspace():
            start += 1
    yield _Part(Span(start, sentence.end), AFTER_SENTENCE)


def _place(text: str, start: int, end: int, limit: int) -> int | None:
    """The last clause mark within the limit, else the next one, else white space far behind."""
    ahead = min(end - 1, start + max(limit, _HARD))
    marks = [m.end() for m in _CLAUSE.finditer(text, start + _SHORTEST, ahead)]
    within = [mark for mark in marks if mark - start <= limit]
    if within:
        return within[-1]
    if marks:
        return marks[0]
    return _far(text, start, end)


def _far(text: str, start: int, end: int) -> int | None:
    spaces = [m.start() for m in _SPACE.finditer(text, start + _SHORTEST, min(end, start + _HARD))]
    if end - start <= _HARD:
        return None
    return spaces[-1] if spaces else start + _HARD
