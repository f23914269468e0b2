"""Who is heard where: quoted words for those whose they are, and everything else for the narrator.

Nothing is read otherwise than without a cast: a line is only cut between its words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from readout.model import (
    Article,
    BlockKind,
    Line,
    Party,
    PartyKind,
    Polarity,
    Span,
    Statement,
    Word,
)
from readout.text.breaths import apart, moved
from readout.text.quotes.confidence import may_be_spoken
from readout.text.quotes.quotations import Quotation, quotations

NARRATOR = "narrator"

_OURS = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUMMARY)
"""What stands there is the paper's or ours, whatever marks it bears."""

_HEARD = (PartyKind.PERSON, PartyKind.GROUP, PartyKind.OFFICE, PartyKind.OUTLET)
_STANDS_BY = (Polarity.SAID, Polarity.ASKED)


@dataclass(frozen=True)
class Manner:
    """How quotations are read.

    Args:
        cast: whether each named speaker's quoted words have a voice of their own.
        announced: whether the narrator says where quoted words begin and end.
    """

    cast: bool = False
    announced: bool = False


PLAIN = Manner()
"""One voice, and quotation marks are not heard."""


class Turn(NamedTuple):
    """Quoted words and whose they are.

    Args:
        span: of the article's text, with the quotation marks.
        party: who said them.
    """

    span: Span
    party: Party


def quoted(article: Article) -> list[Span]:
    """The outermost quotations of an article's running text, with their marks, in order."""
    return [one.span for one in quotations(article.text) if _is_running(article, one)]


def turns(article: Article, statements: Sequence[Statement]) -> tuple[Turn, ...]:
    """The quoted words that may be heard in their speakers' names, in order.

    Where two are said to have said the same words, neither is heard.

    Args:
        statements: who said what in the article's text.
    """
    marks = quoted(article)
    found = ((span, _speaker(span, statements)) for span in marks)
    return tuple(Turn(span, party) for span, party in found if party)


def _is_running(article: Article, found: Quotation) -> bool:
    """Whether a quotation is closed, or goes on in the next paragraph, in words of the text."""
    holds = (block for block in article.blocks if block.span.end >= found.span.end)
    block = next(holds, None)
    follows = article.text[found.span.end :].lstrip()[:1]
    goes_on = follows != "" and follows == article.text[found.span.start]
    return block is not None and block.kind not in _OURS and (found.closed or goes_on)


def _speaker(span: Span, statements: Sequence[Statement]) -> Party | None:
    claims = [n for n, one in enumerate(statements) if _covers(one, span)]
    outer = {statements[n].nested_in for n in claims}
    inner = [statements[n] for n in claims if n not in outer]
    parties = {one.speaker for one in inner}
    sure = [one for one in inner if _is_heard(one, span)]
    return sure[0].speaker if sure and len(parties) == 1 else None


def _covers(found: Statement, span: Span) -> bool:
    return any(part.span.start <= span.start and span.end <= part.span.end for part in found.parts)


def _is_heard(found: Statement, span: Span) -> bool:
    """Whether a statement may be heard by its speaker.

    What an outlet reports may be anybody's words; its own stand between marks.
    """
    if not may_be_spoken(found) or found.speaker is None or found.polarity not in _STANDS_BY:
        return False
    kind = found.speaker.kind
    own = any(part.quoted for part in found.parts if _covers(replace(found, parts=(part,)), span))
    return kind in _HEARD and (own or kind is not PartyKind.OUTLET)


def cast(line: Line, text: str, who: Sequence[Turn]) -> Iterator[Line]:
    """A line in pieces, one a speaker, that follow one another without a pause.

    A word that is only half in quotation marks is the narrator's.

    Args:
        line: what is to be said, its sources spans of the text.
        text: the article's.
        who: whose words are quoted where, in order.
    """
    here = [turn for turn in who if _meet(turn.span, line.source)]
    roles = _roles(line, here)
    starts = [n for n, role in enumerate(roles) if n == 0 or role != roles[n - 1]]
    for first, end in zip(starts, [*starts[1:], len(line.words)], strict=True):
        last = end == len(line.words)
        source = Span(
            _edge(line, text, here, first) if first else line.source.start,
            line.source.end if last else _behind(text, _edge(line, text, here, end)),
        )
        piece = replace(line, source=source, role=roles[first], joins=not last)
        yield _cut(line, piece, here, first, end)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _turn(word: Word, here: Sequence[Turn]) -> int | None:
    """The index of the turn a word belongs to."""
    inside = (n for n, (span, _) in enumerate(here) if _holds(span, word.source))
    return next(inside, None)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _role(word: Word, here: Sequence[Turn]) -> str:
    at = _turn(word, here)
    return NARRATOR if at is None else here[at].party.name


def _roles(line: Line, here: Sequence[Turn]) -> list[str]:
    """Who says each word; one that is said as part of the word before it goes with that."""
    roles: list[str] = []
    for n, word in enumerate(line.words):
        roles.append(roles[-1] if n and not apart(line, n) else _role(word, here))
    return roles


def _edge(line: Line, text: str, here: Sequence[Turn], n: int) -> int:
    """Where the source of a piece begins: at its mark, or behind what clings to the one before."""
    begin, end = line.words[n - 1].source.end, line.words[n].source.start
    at = _turn(line.words[n], here)
    if at is not None and here[at].span.start >= begin:
        return here[at].span.start
    spaces = (place for place in range(begin, end) if text[place].isspace())
    edge = next(spaces, end)
    return edge + len(text[edge:end]) - len(text[edge:end].lstrip())


def _behind(text: str, edge: int) -> int:
    return len(text[:edge].rstrip())


def _cut(line: Line, piece: Line, here: Sequence[Turn], first: int, end: int) -> Line:
    """A piece with its own words of the line."""
    begin = _begin(line, here, first) if first else 0
    until = _begin(line, here, end) if piece.joins else len(line.spoken)
    return replace(
        piece,
        spoken=_going_on(line.spoken[begin:until].rstrip(), piece.joins),
        words=tuple(moved(word, begin) for word in line.words[first:end]),
        pause=0.0 if piece.joins else line.pause,
    )


def _going_on(spoken: str, joins: bool) -> str:
    """What is said, so that a voice does not come to an end where its sentence does not."""
    bare = spoken.rstrip("\"')]")
    return f"{spoken}," if joins and bare[-1:].isalnum() else spoken


def _begin(line: Line, here: Sequence[Turn], n: int) -> int:
    """Where what is said of a word begins: with its mark, or behind what clings to the one before."""
    before, start = line.words[n - 1].spoken.end, line.words[n].spoken.start
    quoted_here = _turn(line.words[n], here) is not None
    space = line.spoken.rindex if quoted_here else line.spoken.index
    return space(" ", before, start) + 1
