"""Whether a sentence can be told without the one before it, and where it begins behind a dateline."""

import re
from collections.abc import Sequence

from readout.languages.briefing import Briefs
from readout.model import Span

_FEWEST, _MOST = 6, 60
"""Words of a sentence that tells something and can be followed by ear."""

_HEAD = 3
"""Words behind "the" among which stands what tells which one is meant."""

_RELATIVES = (["that"], ["who"], ["which"])
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|,")
_ENDS = (".", "…", "!", "。")
_MARKS = re.compile(r"[“”„«»\"‘]|''|``")
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.-]*)*(?:/[A-ZÀ-Þ ]+)?(?:, [\w.]+(?: [\w.]+)?){0,2}"
    r"(?: ?\([^()\n]{2,40}\))?(?:, [\w.]+(?: \d+)?)? *(?:[—–―]+|--?|–-)+\s+(?=[^\W_a-z])"
)
_NUMBER = re.compile(r"[$£€¥]?\b\d{1,3}\.$")
_STUMP = re.compile(r"(?:(?<![.\w])[A-Za-z]|\b(?:Sen|Rep|Gov|Gen|Mr|Mrs|Dr|No|vs))\.$")


def told_in(text: str, span: Span) -> Span:
    """A sentence without the dateline it begins with, such as "COLDMOUTH (Halvern Wire) —".

    Args:
        text: the article's.
        span: the sentence.
    """
    line = _DATELINE.match(text, *span)
    return Span(line.end(), span.end) if line else span


def is_cut(text: str, span: Span) -> bool:
    """Whether a sentence ends or begins in the middle of a number or behind an abbreviation.

    Args:
        text: the article's.
        span: the sentence.
    """
    before, behind = text[max(0, span.start - 8) : span.start].rstrip(" "), text[span.end :][:2]
    told = span.of(text)
    begins = told[:1].isdigit() and _NUMBER.search(before)
    ends = behind[:1] == " " and behind[1:].isdigit() and _NUMBER.search(told)
    return bool(begins or ends or (behind[:1] == " " and _STUMP.search(told)))


def stands(text: str, words: Briefs) -> bool:
    """Whether a sentence can be told without the one before it, and is not its writer's own voice.

    Args:
        text: the sentence.
        words: of its language.
    """
    if not (_FEWEST <= len(text.split()) <= _MOST and text.endswith(_ENDS)) or _MARKS.search(text):
        return False
    found = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    if not found or not text[0].isalnum() or text[0].islower():
        return False
    leans = found[0] in words.leans or found[-1] in words.leans
    if leans or not words.owns.isdisjoint(found):
        return False
    tokens = _TOKEN.findall(text)
    return not (_is_bare(tokens, words) or _points(tokens, words) or _is_early(tokens, words))


def _is_bare(tokens: Sequence[str], words: Briefs) -> bool:
    """Whether it begins with something known that only the sentence before tells: "The move"."""
    if not words.knowns or tokens[0].casefold() not in words.knowns:
        return False
    head = tokens[1 : 1 + _HEAD]
    if not head or head[0] in words.counts:
        return True
    first = head[0][0].isdigit() or any(token[0].isupper() for token in head[:2])
    apart = head[1:2] == [","] and head[-1][0].isupper()
    bound = any(token in words.binds for token in head) or head[1:2] in _RELATIVES
    return not (first or apart or bound)


def _points(tokens: Sequence[str], words: Briefs) -> bool:
    """Whether it points back with "this", or with "in that"."""
    low = [token.casefold() for token in tokens]
    pairs = list(zip(low, [*low[1:], ""], strict=True))
    aside = any(
        one in words.leans and low[n - 1 : n + 2 : 2] == [",", ","] for n, one in enumerate(low)
    )
    return aside or any(
        (one in words.pointers and after not in words.whens)
        or (one in words.binds and after == words.that)
        or f"{one} {after}" in words.backs
        for one, after in pairs
    )


def is_met(text: str, words: Briefs, headlines: str) -> bool:
    """Whether it calls nobody by a title and a surname alone who is not in a headline either.

    Args:
        text: the sentence.
        words: of its language.
        headlines: of all articles of the story.
    """
    if not words.titles:
        return True
    titled = rf"\b(?:{'|'.join(words.titles.split())})\.? ([A-ZÀ-Þ][\w’'-]*\w)\b(?! [A-ZÀ-Þ])"
    surnames = (re.sub(r"[’']s$", "", name) for name in re.findall(titled, text))
    return all(name in headlines for name in surnames)


def _is_early(tokens: Sequence[str], words: Briefs) -> bool:
    """Whether a pronoun comes before anybody or anything is named: "Among the payments he made"."""
    if tokens[0].casefold() not in words.openers:
        return False
    for token in tokens[1:]:
        if token.casefold() in words.persons:
            return True
        if token[0].isupper() and token.casefold() not in words.dates:
            return False
    return False
