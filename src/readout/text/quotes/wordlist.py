"""The words of a whole text, with what matters for telling names."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from readout.model import Span

_WORD = re.compile(r"[^\W_](?:[\w’'&/-]*\w)?(?:\.(?=[^\W_](?:\.|\s|$))[^\W_])*|&")
_GENITIVE = re.compile(r"[’']s?$|[’']s$")
_MARKS_LONGEST = 6


class Name(NamedTuple):
    """A word of the text.

    Args:
        text: as printed, without the ending of a genitive.
        low: in lower case, without accents.
        span: where it stands, without the ending of a genitive.
        capital: whether it begins with a capital.
        genitive: whether 's follows.
        gap: what stands between the word before and this one, cut short.
    """

    text: str
    low: str
    span: Span
    capital: bool
    genitive: bool
    gap: str

    @property
    def begins(self) -> bool:
        """Whether a sentence or a paragraph begins here."""
        return any(mark in self.gap for mark in "\n.!?:•")


def words_of(text: str) -> list[Name]:
    """The words of a text in order.

    Args:
        text: any text.
    """
    found: list[Name] = []
    before = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        ending = _GENITIVE.search(match[0])
        genitive = ending is not None or text[end : end + 2] in ("’ ", "' ") and match[0][-1] == "s"
        stem = match[0][: ending.start()] if ending else match[0]
        gap = text[before:start]
        found.append(
            Name(
                stem,
                plain(stem),
                Span(start, start + len(stem)),
                stem[:1].isupper(),
                genitive,
                gap if len(gap) <= _MARKS_LONGEST else gap[:2] + "\n" * ("\n" in gap) + gap[-2:],
            )
        )
        before = end
    return found


def plain(word: str) -> str:
    """A word in lower case, without accents and with straight apostrophes.

    Args:
        word: any text.
    """
    low = word.lower().replace("’", "'")
    if low.isascii():
        return low
    parts = unicodedata.normalize("NFKD", low)
    return "".join(part for part in parts if not unicodedata.combining(part))


def said(words: Sequence[Name]) -> str:
    """Words joined by blanks, as printed but for what stood between them.

    Args:
        words: in order.
    """
    return " ".join(word.text for word in words)
