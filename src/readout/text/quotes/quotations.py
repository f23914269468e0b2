"""Quotation marks paired, as newspapers really set them.

Curly, straight, doubled single ones and guillemets; nested; over several paragraphs, each opened
anew and only the last one closed; left open; opened a second time without having been closed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from readout.model import Span

_MARK = re.compile(r"[“”„\"«»‹‘‚'「『]|``")
"""What may open a quotation."""
_CLOSES = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
    "‹": "›",
    "”": "”",
    "「": "」",
    "『": "』",
}
_STRAIGHT, _DOUBLED = '"', "''"
_SINGLE = {"'": "'", "‘": "’"}
_WORD = re.compile(r"\w")
_BEFORE_OPENING = frozenset(" \t\u00a0\u202f([{—–-/…:;,“‘\"'„«")
_MOST_SINGLE = 600
"""Characters; a single mark that finds no partner so near is an apostrophe."""

_MOST_MIXED = 2000
"""Characters of a quotation opened by a straight mark and closed by a curly one alone."""


@dataclass(frozen=True)
class Quotation:
    """A stretch of text in quotation marks.

    Args:
        span: with its marks.
        inner: what stands between them.
        closed: whether its closing mark was found; else it runs to its paragraph's end.
    """

    span: Span
    inner: Span
    closed: bool = True


def quotations(text: str) -> list[Quotation]:
    """The outermost quotations of a text, in order; one never leaves its paragraph.

    Args:
        text: its paragraphs parted by line ends.
    """
    found: list[Quotation] = []
    at = 0
    while mark := _MARK.search(text, at):
        start, end = text.rfind("\n", at, mark.start()) + 1, text.find("\n", mark.start())
        at = end if end >= 0 else len(text)
        found += _in_paragraph(text, start, at)
    return found


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quotation]:
    at = start
    # Up to where no single mark closes: not to be looked at again for the next one that opens.
    none_before = dict.fromkeys(_SINGLE, start)
    while opening := _next_opening(text, at, end):
        mark, begin = opening
        inner = begin + len(mark)
        closing = _closing(text, mark, inner, end, none_before.get(mark, 0))
        if closing is None and mark in _SINGLE:
            none_before[mark] = min(end, inner + _MOST_SINGLE)
            at = inner
            continue
        stop = closing if closing is not None else end
        width = len(mark) if mark in (_DOUBLED, "``") else 1
        at = stop + (width if closing is not None else 0)
        yield Quotation(Span(begin, at), Span(inner, stop), closing is not None)


def _next_opening(text: str, at: int, end: int) -> tuple[str, int] | None:
    """The next mark that may open a quotation, and where it stands."""
    for match in _MARK.finditer(text, at, end):
        begin, mark = match.start(), match[0]
        if begin < at:
            continue
        if mark == "'" and text[begin + 1 : begin + 2] == "'":
            mark = _DOUBLED
        if _may_open(text, mark, begin, end):
            return mark, begin
    return None


def _may_open(text: str, mark: str, begin: int, end: int) -> bool:
    if mark in "「『":
        return True
    before = text[begin - 1] if begin and text[begin - 1] != "\n" else " "
    after = text[begin + len(mark)] if begin + len(mark) < end else " "
    if mark in ("“", "«", "``"):
        return True
    if mark in ("'", "‘", "‚"):
        return before in _BEFORE_OPENING and not after.isspace() and after not in "'’.,;:)"
    return (before in _BEFORE_OPENING or not before.strip()) and not after.isspace()


def _closing(text: str, mark: str, inner: int, end: int, none_before: int) -> int | None:
    """Where the quotation opened by a mark is closed, None when it is not in this paragraph."""
    if close := _SINGLE.get(mark):
        first, last = max(inner, none_before), min(end, inner + _MOST_SINGLE)
        return _closing_single(text, close, first, last)
    if mark == _STRAIGHT:
        straight = _closing_straight(text, inner, end)
        return _closing_mixed(text, inner, straight or min(end, inner + _MOST_MIXED), straight)
    if mark in (_DOUBLED, "``"):
        return _found(text, "''", inner, end)
    places = [at for close in _CLOSES[mark] if (at := text.find(close, inner, end)) >= 0]
    found = min(places, default=None)
    return _closing_straight(text, inner, end) if found is None and mark == "“" else found


def _found(text: str, close: str, inner: int, end: int) -> int | None:
    at = text.find(close, inner, end)
    # Three in a row: the one within is closed first.
    while at >= 0 and text.startswith("'", at + len(close)) and at + len(close) < end:
        at += 1
    return at if at >= 0 else None


def _closing_straight(text: str, inner: int, end: int) -> int | None:
    at = text.find(_STRAIGHT, inner, end)
    while at >= 0:
        before, after = text[at - 1], text[at + 1] if at + 1 < end else " "
        # One that could only open opens the same speaker's next paragraph or sentence.
        if not (before.isspace() and (_WORD.match(after) or after in "[…")):
            return at
        at = text.find(_STRAIGHT, at + 1, end)
    return None


def _closing_mixed(text: str, inner: int, end: int, straight: int | None) -> int | None:
    """Where a straight mark is closed by a curly one, where that comes first."""
    curly = text.find("”", inner, end)
    return curly if curly >= 0 and text.find("“", inner, curly) < 0 else straight


def _closing_single(text: str, close: str, inner: int, end: int) -> int | None:
    """The mark that closes a single quotation, and is no apostrophe."""
    fallback = None
    at = text.find(close, inner, end)
    while at >= 0:
        before, after = text[at - 1], text[at + 1] if at + 1 < end else " "
        if not _WORD.match(after) and not before.isspace():
            if before in ".,?!…":
                return at
            # "the boys' school": a plural's apostrophe looks like a closing mark.
            if before != "s" or not _another(text, close, at + 1, end):
                return at
            fallback = at if fallback is None else fallback
        at = text.find(close, at + 1, end)
    return fallback


def _another(text: str, close: str, start: int, end: int) -> bool:
    """Whether a later mark may close as well, before another quotation opens."""
    opener = "‘" if close == "’" else None
    for at in range(start, end):
        if text[at] == opener or (opener is None and text[at] == "'" and text[at - 1] == " "):
            return False
        if text[at] == close:
            after = text[at + 1] if at + 1 < end else " "
            if not _WORD.match(after) and not text[at - 1].isspace():
                return True
    return False
