"""Finding the phrases that promos are told by, in one pass over the words of a text."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from readout.languages.promos import CATEGORIES, Promos

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = "\u2e80"
"""From here on come the scripts that put no spaces between words."""
_ARABIC = re.compile("[\u0600-\u06ff]")
# vowel signs and the long stroke are printed or left out at will, and so is the hamza of an alef
_SAME = dict.fromkeys([0x0640, 0x0670, *range(0x064B, 0x0653)]) | str.maketrans("أإآى", "اااي")


@dataclass(frozen=True)
class Found:
    """The phrases of a text by category.

    Args:
        counts: for each category how many phrases of it were found.
        opening: the categories of the phrases the text begins with.
        words: how many words the text has.
    """

    counts: Counter[str]
    opening: frozenset[str]
    words: int


def words_in(text: str) -> list[str]:
    """The words of a text, lower case; an apostrophe or a hyphen ends a word.

    Args:
        text: any text.
    """
    if not text.isascii() and _ARABIC.search(text):
        text = text.translate(_SAME)
    return _WORD.findall(text.casefold())


class Lexicon:
    """The phrases of one or several languages.

    Args:
        promos: how promos speak in each of them.

    Attributes:
        find: what promos speak of in a text, a sentence or a short paragraph.
    """

    find: Callable[[str], Found]

    def __init__(self, *promos: Promos) -> None:
        self._words: dict[str, list[str]] = {}
        self._phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        self._unspaced: list[tuple[str, str]] = []
        for one in promos:
            for category in CATEGORIES:
                self._learn(category, getattr(one, category))
        for beginning in self._phrases.values():
            for phrases in beginning.values():
                phrases.sort(key=lambda pair: -len(pair[0]))
        # a paragraph is asked about whole, then by its sentences, and so is its neighbour
        self.find = lru_cache(maxsize=2048)(self._find)

    def _learn(self, category: str, phrases: str) -> None:
        for phrase in phrases.split("|"):
            words = words_in(phrase)
            if not words:
                continue
            if words[0][:1] >= _UNSPACED:
                self._unspaced.append(("".join(words), category))
            elif len(words) == 1:
                _add(self._words.setdefault(words[0], []), category)
            else:
                following = self._phrases.setdefault(words[0], {}).setdefault(words[1], [])
                _add(following, (tuple(words[2:]), category))

    def _find(self, text: str) -> Found:
        words = words_in(text)
        counts: Counter[str] = Counter()
        opening: set[str] = set()
        for at, category in self._matches(words):
            counts[category] += 1
            if at == 0:
                opening.add(category)
        if self._unspaced and max(text, default="") >= _UNSPACED:
            self._find_unspaced("".join(words), counts, opening)
            return Found(counts, frozenset(opening), max(len(words), len("".join(words)) // 2))
        return Found(counts, frozenset(opening), len(words))

    def starts(self, text: str, category: str) -> int:
        """How many words of a phrase of that category the text begins with; 0 for none.

        Args:
            text: a few words.
            category: one of `CATEGORIES`.
        """
        words = words_in(text)
        found = self._at(words, 0) if words else ()
        return next((length for length, kind in found if kind == category), 0)

    def _matches(self, words: list[str]) -> Iterator[tuple[int, str]]:
        """The longest phrase of each category at each word, none inside another of its kind."""
        ends: dict[str, int] = {}
        single, phrases = self._words, self._phrases
        for n in [n for n, word in enumerate(words) if word in single or word in phrases]:
            for length, category in self._at(words, n):
                if ends.get(category, 0) <= n:
                    ends[category] = n + length
                    yield n, category

    def _at(self, words: list[str], n: int) -> list[tuple[int, str]]:
        """The phrases that begin at a word: how many words, which category; the longest first."""
        out: list[tuple[int, str]] = []
        following = self._phrases.get(words[n])
        if following and n + 1 < len(words):
            for rest, category in following.get(words[n + 1], ()):
                length = 2 + len(rest)
                if not rest or tuple(words[n + 2 : n + length]) == rest:
                    out.append((length, category))
        out += ((1, category) for category in self._words.get(words[n], ()))
        return out

    def _find_unspaced(self, text: str, counts: Counter[str], opening: set[str]) -> None:
        for phrase, category in self._unspaced:
            if phrase in text:
                counts[category] += text.count(phrase)
                if text.startswith(phrase):
                    opening.add(category)


def _add(known: list[T], entry: T) -> None:
    if entry not in known:
        known.append(entry)
