"""Quoted words announced: the narrator says where they begin and where they end."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from readout.model import Line, Span, Word


class _Inserted(NamedTuple):
    """What is said besides, and where in the words to say."""

    at: int
    words: str


def announced(line: Line, marks: Sequence[Span], words: tuple[str, str]) -> Line:
    """A line in which it is said where quoted words begin and end.

    Args:
        line: what is to be said.
        marks: the quotations, with their marks, in order.
        words: what is said before and behind them, such as "quote" and "end quote".
    """
    inserted = [one for span in marks for one in _around(line, span, words)]
    if not inserted:
        return line
    said, end = [], 0
    for at, more in inserted:
        said += [line.spoken[end:at], more]
        end = at
    return replace(
        line,
        spoken="".join([*said, line.spoken[end:]]),
        words=tuple(Word(word.source, _moved(word.spoken, inserted)) for word in line.words),
    )


def _around(line: Line, span: Span, words: tuple[str, str]) -> Iterator[_Inserted]:
    before, behind = words
    inside = [w for w in line.words if span.start <= w.source.start and w.source.end <= span.end]
    if not inside:
        return
    if span.start >= line.source.start:
        at = line.spoken.rfind(" ", 0, inside[0].spoken.start) + 1
        yield _Inserted(at, f"{before}, ")
    if span.end <= line.source.end:
        last = inside[-1].spoken.end
        space = line.spoken.find(" ", last)
        at = space if space >= 0 else len(line.spoken)
        yield _Inserted(at, _closing(line.spoken[last:at], behind))


def _closing(marks: str, words: str) -> str:
    """The words behind a quotation, with the pause its own marks make."""
    if any(mark in ".!?" for mark in marks):
        return f" {words}."
    return f" {words}," if any(mark in ",;:" for mark in marks) else f", {words},"


def _moved(span: Span, inserted: Sequence[_Inserted]) -> Span:
    start = sum(len(words) for at, words in inserted if at <= span.start)
    end = sum(len(words) for at, words in inserted if at < span.end)
    return Span(span.start + start, span.end + end)
