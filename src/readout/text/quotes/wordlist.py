"""The words of a whole text, with what matters for telling names."""

import re
import unicodedata
from typing import NamedTuple

_WORD = re.compile(
    r"([^\w&]*+(?:_[^\w&]*+)*+)"
    # first what most words are, which costs less
    r"([A-Za-z]++(?![\w’'&/.-])|[^\W_](?:[\w’'&/-]*\w)?(?:\.(?=[^\W_](?:\.|\s|$))[^\W_])*|&|\Z)"
)
"""What stands before a word, and the word; at the end none."""
_GENITIVES = ("’s", "'s")
_BEGINNINGS = frozenset("\n.!?:•")
_AFTER_PLURAL = ("’ ", "' ")
_MARKS_LONGEST = 6
_new = tuple.__new__


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
        return self.gap != " " and not _BEGINNINGS.isdisjoint(self.gap)


def words_of(text: str) -> list[Name]:
    """The words of a text in order.

    Args:
        text: any text.
    """
    found: list[Name] = []
    end = 0
    for gap, printed in _WORD.findall(text):
        if not printed:
            break
        start = end + len(gap)
        end = start + len(printed)
        stem, genitive = printed, False
        if printed[-1] == "s":
            genitive = printed[-2:] in _GENITIVES
            if genitive:
                stem = printed[:-2]
            else:
                genitive = text[end : end + 2] in _AFTER_PLURAL
        low = stem.lower()
        if not low.isascii():
            low = plain(stem)
        short = gap if len(gap) <= _MARKS_LONGEST else _cut(gap)
        word = (stem, low, start, start + len(stem), stem[0].isupper(), genitive, short)
        # There are hundreds in a text; made like this a word costs half.
        found.append(_new(Name, word))
    return found


def _cut(gap: str) -> str:
    return gap[:2] + "\n" * ("\n" in gap) + gap[-2:]


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
