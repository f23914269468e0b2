"""Runs of words in capitals inside a line: headings, calls to action, or simply prose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from readout.text.casing import Casing, capitals, core
from readout.text.promo import Vocabulary

KEPT = ("prose", "caps", "call", "opener")
"""The kinds of runs that are the story's; all others are cut out."""

HEADING_WORDS = 14
"""A longer run in capitals is prose that shouts."""

_MANY = 5
"""So many words in capitals are a run of their own, whatever stands before them."""

_TERMINAL = re.compile(r"[.!?…][\"”’»)\]']*$")
_CLOSED = re.compile(r"[’”»'\"]$")
_TO = re.compile(
    r"(to|for|à|a|al|an|für|zum|zur|our|the|your|unser\w*|notre|nuestr\w+)$", re.IGNORECASE
)
_CLOSERS = frozenset(
    [
        "now",
        "today",
        "here",
        "&",
        "and",
        "save",
        "free",
        "in",
        "more",
        "me",
        "online",
        "jetzt",
        "hier",
        "ici",
        "ahora",
        "aquí",
        "up",
        "join",
    ]
)


@dataclass(frozen=True)
class Token:
    """A white-space-separated word of a paragraph and where it stands."""

    text: str
    start: int
    end: int


def tokens_of(text: str) -> list[Token]:
    """The tokens of a paragraph.

    Args:
        text: any text.
    """
    return [Token(found[0], found.start(), found.end()) for found in re.finditer(r"\S+", text)]


@dataclass(frozen=True)
class Run:
    """A run of tokens in capitals, or the words between two runs.

    Args:
        first: index of its first token.
        end: index behind its last token.
        kind: "prose", "caps", "call" (a call to action) or "opener" (one that names its object).
    """

    first: int
    end: int
    kind: str


def runs(tokens: Sequence[Token], words: Vocabulary, casing: Casing) -> Iterator[Run]:
    """A paragraph's tokens cut into sentences, and at every run of capitals.

    Args:
        tokens: of one paragraph.
        words: the patterns of its language.
        casing: how the article prints its words, which tells an acronym from a shout.
    """
    n = 0
    start = 0
    while n < len(tokens):
        end = _caps_end(tokens, n, casing) if _may_start(tokens, n, start, words) else n
        if end > n:
            if n > start:
                yield Run(start, n, "prose")
            yield from _calls(tokens, n, end, words)
            n = start = end
        else:
            n += 1
            if _stops(tokens, n):
                yield Run(start, n, "prose")
                start = n
    if start < n:
        yield Run(start, n, "prose")


def _stops(tokens: Sequence[Token], n: int) -> bool:
    """Whether a sentence ends before token `n`."""
    if n == len(tokens):
        return False
    before, after = tokens[n - 1].text, tokens[n].text
    if not _TERMINAL.search(before) or core(after)[:1].islower():
        return False
    word = core(before)
    short = before.endswith(".") and (len(word) == 1 or word in _TITLES)
    return not short


_TITLES = frozenset(
    [
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "St",
        "Prof",
        "Rep",
        "Sen",
        "Gen",
        "Gov",
        "Lt",
        "Col",
        "Sgt",
        "Capt",
        "Rev",
        "Hon",
        "Jr",
        "Sr",
        "No",
        "vs",
    ]
)


def _caps(token: Token) -> bool:
    return capitals(token.text) or not any(char.isalpha() for char in token.text)


def _may_start(tokens: Sequence[Token], n: int, start: int, words: Vocabulary) -> bool:
    """A run starts a sentence, or interrupts one in mid-air with two shouted words or more."""
    token = tokens[n]
    if token.text[:1] in '“"«„(' and n > start:
        return False
    if n == start:
        return _caps(token) and token.text[:1] not in "-–—•·&|"
    following = n + 1 < len(tokens) and capitals(tokens[n + 1].text)
    if not (capitals(token.text) and following):
        return False
    called = words.lexicon.starts(f"{token.text} {tokens[n + 1].text}", "ask")
    if called or core(tokens[n - 1].text)[:1].islower():
        return True
    return not capitals(tokens[n - 1].text) and all(map(_caps, tokens[n : n + _MANY]))


def _caps_end(tokens: Sequence[Token], n: int, casing: Casing) -> int:
    """Where the run that starts at `n` ends; `n` when there is none."""
    end = n
    while end < len(tokens) and _caps(tokens[end]):
        end += 1
        if _TERMINAL.search(tokens[end - 1].text) or _CLOSED.search(tokens[end - 1].text):
            break
    while end > n and not capitals(tokens[end - 1].text):
        end -= 1
    return _given_back(tokens, n, end, casing)


def _given_back(tokens: Sequence[Token], n: int, end: int, casing: Casing) -> int:
    """A run may have swallowed the first word of the sentence behind it: "A", "NATO"."""
    if end >= len(tokens) or not tokens[end].text[:1].islower():
        return end
    kept = end
    while kept > n and end - kept < 2 and _sentence_word(tokens[kept - 1], casing):
        kept -= 1
    return kept if kept < end and kept > n else n


def _sentence_word(token: Token, casing: Casing) -> bool:
    word = core(token.text)
    return len(word) == 1 or casing.isolated(word)


def _calls(tokens: Sequence[Token], n: int, end: int, words: Vocabulary) -> Iterator[Run]:
    """One run cut at the calls to action inside it."""
    texts = [token.text for token in tokens[n:end]]
    starts = [i for i in range(len(texts)) if _ask_at(texts, i, words)]
    starts = [i for k, i in enumerate(starts) if k == 0 or i > starts[k - 1] + 1]
    if not starts or starts[0] > 0:
        yield Run(n, n + (starts[0] if starts else len(texts)), "caps")
    for start, stop in pairwise([*starts, len(texts)]):
        yield from _call(texts, n, start, stop, words)


def _ask_at(texts: Sequence[str], i: int, words: Vocabulary) -> bool:
    phrase = " ".join(texts[i : i + 5])
    if words.lexicon.starts(phrase, "ask"):
        return True
    return i == 0 and bool(words.lexicon.starts(phrase, "nudge"))


def _call(texts: Sequence[str], n: int, start: int, stop: int, words: Vocabulary) -> Iterator[Run]:
    phrase = " ".join(texts[start:stop])
    asked = words.lexicon.starts(phrase, "ask")
    length = asked or words.lexicon.starts(phrase, "nudge") or 1
    rest = texts[start + length : stop]
    if rest and _TO.match(core(rest[0])):
        length += _object_end(rest, words)
        kind = "opener"
    else:
        while length < stop - start and _closes(texts[start + length]):
            length += 1
        kind = "call"
        if not asked:
            length = stop - start
    yield Run(n + start, n + start + length, kind)
    if start + length < stop:
        yield Run(n + start + length, n + stop, "caps")


def _closes(word: str) -> bool:
    return word.casefold().strip("!.,") in _CLOSERS


def _object_end(rest: Sequence[str], words: Vocabulary) -> int:
    """How far the object of a call reaches: to a word for what is offered, else to the end."""
    for i in range(len(rest)):
        if (
            words.lexicon.starts(core(rest[i]), "offer")
            and i + 1 < len(rest)
            and rest[i + 1].casefold() not in words.leads_on
            and not _TO.match(rest[i + 1])
        ):
            return i + 1
    return len(rest)


def is_heading(tokens: Sequence[Token], run: Run, casing: Casing) -> bool:
    """Whether a run of capitals is a heading printed inside the line.

    Args:
        tokens: of its paragraph.
        run: of kind "caps", or a call to action nothing else speaks for.
        casing: how the article prints its words.
    """
    own = [token.text for token in tokens[run.first : run.end]]
    if not _fit(own) or not _starts_sentence(tokens, run.end):
        return False
    words = [core(text) for text in own]
    shouted = [word for word in words if len(word) > 1 and not _acronym(word, casing)]
    if len(own) > 1:
        return bool(shouted) and any(len(word) >= 4 or casing.known(word) for word in shouted)
    return bool(shouted) and len(words[0]) >= 4 and casing.known(words[0])


def _acronym(word: str, casing: Casing) -> bool:
    return casing.isolated(word) and not casing.known(word)


def _fit(own: Sequence[str]) -> bool:
    joined = " ".join(own)
    inner = any(_TERMINAL.search(text) for text in own[:-1])
    return (
        len(own) <= HEADING_WORDS
        and not inner
        and not joined.endswith((".", ",", ":", ";", "!", "-", "–", "—", "!”", ".”", ".’"))
        and "(" not in joined
    )


def _starts_sentence(tokens: Sequence[Token], n: int) -> bool:
    """Whether token `n` can start a sentence; the end of the line counts."""
    if n >= len(tokens):
        return True
    text = tokens[n].text.lstrip("“\"‘'«„[")
    return text[:1].isupper() or text[:1].isdigit()
