"""Finding the phrases that promos are told by, in one pass over the words of a text."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from readout.languages.promos import CATEGORIES, Promos

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
        self._spaced: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._unspaced: list[tuple[str, str]] = []
        for one in promos:
            for category in CATEGORIES:
                self._learn(category, getattr(one, category))
        for phrases in self._spaced.values():
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
            else:
                entry = (tuple(words[1:]), category)
                known = self._spaced.setdefault(words[0], [])
                if entry not in known:
                    known.append(entry)

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
        for rest, kind in self._spaced.get(words[0], ()) if words else ():
            if kind == category and tuple(words[1 : 1 + len(rest)]) == rest:
                return 1 + len(rest)
        return 0

    def _matches(self, words: list[str]) -> Iterator[tuple[int, str]]:
        """The longest phrase of each category at each word, none inside another of its kind."""
        ends: dict[str, int] = {}
        known = self._spaced
        for n in [n for n, word in enumerate(words) if word in known]:
            for rest, category in known[words[n]]:
                end = n + 1 + len(rest)
                if ends.get(category, 0) <= n and (not rest or tuple(words[n + 1 : end]) == rest):
                    ends[category] = end
                    yield n, category

    def _find_unspaced(self, text: str, counts: Counter[str], opening: set[str]) -> None:
        for phrase, category in self._unspaced:
            if phrase in text:
                counts[category] += text.count(phrase)
                if text.startswith(phrase):
                    opening.add(category)
