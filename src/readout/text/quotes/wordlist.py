"""The words of a whole text, with what matters for telling names."""

import re
import unicodedata
from typing import NamedTuple

_WORD = re.compile(r"[^\W_](?:[\w’'&/-]*\w)?(?:\.(?=[^\W_](?:\.|\s|$))[^\W_])*|&")
_GENITIVE = re.compile(r"[’']s?$")
_BEGINNINGS = frozenset("\n.!?:•")
_AFTER_PLURAL = ("’ ", "' ")
_MARKS_LONGEST = 6


class Name(NamedTuple):
    """A word of the text.

    Args:
        text: as printed, without the ending of a genitive.
        low: in lower case, without accents.
        start: its first character.
        end: the character behind its last, without the ending of a genitive.
        capital: whether it begins with a capital.
        genitive: whether 's follows.
        gap: what stands between the word before and this one, cut short.
    """

    text: str
    low: str
    start: int
    end: int
    capital: bool
    genitive: bool
    gap: str

    @property
    def begins(self) -> bool:
        """Whether a sentence or a paragraph begins here."""
        return not _BEGINNINGS.isdisjoint(self.gap)


def words_of(text: str) -> list[Name]:
    """The words of a text in order.

    Args:
        text: any text.
    """
    found: list[Name] = []
    before = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        stem = match[0]
        genitive = False
        if (ending := _GENITIVE.search(stem, len(stem) - 2)) and len(stem) > 1:
            stem, genitive = stem[: ending.start()], True
        elif stem[-1] == "s":
            genitive = text[end : end + 2] in _AFTER_PLURAL
        gap = text[before:start]
        if len(gap) > _MARKS_LONGEST:
            gap = gap[:2] + "\n" * ("\n" in gap) + gap[-2:]
        reach = start + len(stem)
        found.append(Name(stem, plain(stem), start, reach, stem[0].isupper(), genitive, gap))
        before = end
    return found


def plain(word: str) -> str:
    """A word in lower case, without accents and with straight apostrophes.

    Args:
        word: any text.
    """
    low = word.lower()
    if low.isascii():
        return low
    low = low.replace("’", "'")
    if low.isascii():
        return low
    parts = unicodedata.normalize("NFKD", low)
    return "".join(part for part in parts if not unicodedata.combining(part))
