"""Where an article's recording is cut into chapters: where it says so itself, or at its sections."""

from collections.abc import Iterator
from dataclasses import dataclass

from readout.model import Article, ChapterStart, Span

STORY = 1
"""The level of a chapter no other stands above."""


@dataclass(frozen=True)
class Stretch:
    """The blocks of one chapter.

    Args:
        title: what it is called, so that it says enough in a flat list.
        blocks: their indexes in `Article.blocks`, half-open; never empty.
    """

    title: str
    blocks: Span


def stretches(article: Article) -> list[Stretch]:
    """An article's chapters in order; together they hold every block."""
    if article.chapters:
        return list(_given(article))
    return [Stretch(section.title, section.blocks) for section in article.sections]


def _given(article: Article) -> Iterator[Stretch]:
    starts = sorted(article.chapters, key=lambda one: (one.block, one.level))
    if starts[0].block > 0:
        starts.insert(0, ChapterStart(0, article.title or "", STORY))
    ends = [one.block for one in starts[1:]]
    story = ""
    for start, end in zip(starts, [*ends, len(article.blocks)], strict=True):
        story = start.title if start.level == STORY else story
        # A story that begins with its first outlet is that outlet's chapter.
        if end > start.block:
            yield Stretch(_flat(start, story), Span(start.block, end))


def _flat(start: ChapterStart, story: str) -> str:
    """A title that says enough where nothing shows which story its outlet stands in."""
    return f"{story}: {start.title}" if start.level > STORY and story else start.title
