"""Sentences as tokens: words, punctuation, and each quotation as one."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readout.text.quotes.quotations import Quotation

WORD, QUOTE, MARK = "word", "quote", "mark"

_TOKEN = re.compile(
    # first what most words are, then what no word begins with; the rest costs ten times as much
    r"(\s*+)(?:([A-Za-z]++(?![\w’'.\-&/@,])|[A-Za-z][a-z]*+(?=,)|(?![,;:!?()\[\]“”\".])(?:"
    r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Del|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|St|Prof|Rev|Jr|Sr|Messrs|Capt|"
    r"Maj|Adm|Cmdr|Det|Insp|Supt|Cllr|No|Inc|Corp|Co|Ltd)\.(?=[ ,])|[A-Z]\.(?= ?\w|,)"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?= \d)"
    r"|(?i:he|she|it|they|we|you|i|who|that|there|what)(?=[’'](?:s|ve|d|ll|re|m)\b)|[’'](?:s|ve|d|ll|re|m)\b"
    r"|[$£€#@]?\w+(?:[’'.\-&/@]\w+|,\d{3}|(?<=\d):\d\d)*[’']?(?!\w)))|(--+|\.{2,}|[^\w\s])|\Z)"
)
"""What stands before a token, and the token: a word or a mark; at the end none."""
_new = tuple.__new__
_ENDS = frozenset(".!?…")
_SPEAKER = 14
"""Tokens of a speaker between a quoted question and its verb."""


class Token(NamedTuple):
    """A word, a punctuation mark, or a whole quotation.

    Args:
        kind: WORD, QUOTE or MARK.
        text: as printed; of a quotation what is between its marks.
        low: the text in lower case with straight apostrophes.
        start: first character in the text it was found in.
        end: the character behind the last.
    """

    kind: str
    text: str
    low: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital."""
        return self.kind == WORD and self.text[:1].isupper()


def tokens(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> list[Token]:
    """The tokens of a stretch of text, in order."""
    found: list[Token] = []
    at = start
    for quotation in quotations:
        found += _plain(text, at, quotation.span.start)
        found.append(Token(QUOTE, quotation.inner.of(text), "", *quotation.span))
        at = quotation.span.end
    found += _plain(text, at, end)
    return found


def _plain(text: str, start: int, end: int) -> list[Token]:
    found = []
    at = start
    for gap, word, mark in _TOKEN.findall(text, start, end):
        printed = word or mark
        low = printed.lower()
        if "’" in low:
            low = low.replace("’", "'")
        begin = at + len(gap)
        at = begin + len(printed)
        if printed:
            # There are hundreds in a text; made like this a token costs half.
            found.append(_new(Token, (WORD if word else MARK, printed, low, begin, at)))
    return found


def sentences(found: Sequence[Token], sayings: frozenset[str]) -> Iterator[Sequence[Token]]:
    """The sentences of a paragraph; what is within a quotation never ends one.

    Args:
        found: the paragraph's tokens.
        sayings: verbs; a name and one of them behind a quoted question belong to its sentence.
    """
    begin = 0
    for i, token in enumerate(found):
        if token.kind != WORD and _ends(found, i, token, sayings):
            yield found[begin : i + 1]
            begin = i + 1
    if begin < len(found):
        yield found[begin:]


def _ends(found: Sequence[Token], i: int, token: Token, sayings: frozenset[str]) -> bool:
    if token.kind == MARK:
        following = found[i + 1] if i + 1 < len(found) else None
        return token.text[0] in _ENDS and not (
            following and (following.text[:1].islower() or following.text[:1] in ",;)]")
        )
    return _quote_ends(found, i, token, sayings)


def _quote_ends(found: Sequence[Token], i: int, token: Token, sayings: frozenset[str]) -> bool:
    last = token.text.rstrip("'’\"” ")[-1:]
    if last not in _ENDS or i + 1 == len(found):
        return False
    following = found[i + 1]
    if following.kind == MARK:
        return False
    if following.kind == QUOTE:
        return True
    if following.text[:1].islower():
        return False
    return last == "." or not any(
        word.low in sayings for word in _until_mark(found, i + 1, i + _SPEAKER)
    )


def _until_mark(found: Sequence[Token], start: int, end: int) -> Iterator[Token]:
    for token in found[start:end]:
        if token.kind == MARK and token.text not in "(),":
            return
        yield token
