"""The words of a whole text, with what matters for telling names."""

import re
import unicodedata
from itertools import accumulate

_WORD = re.compile(
    # what may begin a word, then what most words are: each costs less than to try the rest
    r"(?=[\w&])([A-Za-z]++(?![\w’'&/.-])"
    r"|[^\W_](?:[\w’'&/-]*\w)?(?:\.(?=[^\W_](?:\.|\s|$))[^\W_])*|&)"
)
_GENITIVES = ("’s", "'s")
_BEGINNINGS = frozenset("\n.!?:•")
_AFTER_PLURAL = ("’ ", "' ")
_MARKS_LONGEST = 6


class Words:
    """The words of a text, column by column: what there is thousands of costs less like this.

    Args:
        text: any text.
    """

    def __init__(self, text: str) -> None:
        pieces = _WORD.split(text)
        printed = pieces[1::2]
        places = list(accumulate(map(len, pieces)))
        self.start = places[:-1:2]
        """Of each its first character."""
        self.end = places[1::2]
        """The character behind its last, without the ending of a genitive."""
        self.size = len(printed)
        """How many there are."""
        self.text = printed
        """As printed, without the ending of a genitive."""
        self.genitive = [False] * self.size
        """Whether 's follows."""
        for at, word in enumerate(printed):
            if word[-1] == "s":
                self._own(at, word, text)
        self.low = [low if (low := word.lower()).isascii() else plain(word) for word in printed]
        """In lower case, without accents."""
        self.capital = [word[0].isupper() for word in printed]
        """Whether it begins with a capital."""
        self.gap = [gap if len(gap) <= _MARKS_LONGEST else _cut(gap) for gap in pieces[:-1:2]]
        """What stands between the word before and this one, cut short."""

    def _own(self, at: int, word: str, text: str) -> None:
        end = self.end[at]
        if word[-2:] in _GENITIVES:
            self.text[at], self.end[at], self.genitive[at] = word[:-2], end - 2, True
        elif text[end : end + 2] in _AFTER_PLURAL:
            self.genitive[at] = True

    def begins(self, at: int) -> bool:
        """Whether a sentence or a paragraph begins with a word.

        Args:
            at: its index.
        """
        gap = self.gap[at]
        return gap != " " and not _BEGINNINGS.isdisjoint(gap)


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
