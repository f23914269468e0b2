"""The words by which articles are held against each other, and how telling each of them is."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

TEXT_WORDS = 120
"""Words below the headline that are looked at: news says first what it is about."""

SHIPPED = 10_000
"""Articles the shipped table counts for beside those that came in."""

KEPT = 50_000
"""Articles after which everything counted is halved, so that old news is forgotten in the end."""

TITLE_WORDS = 40
"""The same of a headline; a longer one is none."""

_LONGEST = 40
"""Characters of a word that are looked at."""

_UNKNOWN = 2.5e-6
"""The share of all words that a word outside the table is taken to have."""

# Where words are not parted by spaces, each two characters count as one; a short ending behind an
# apostrophe belongs to its word ("isn't"), a short word before one does not ("l'accord").
_UNSPACED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_TERM = re.compile(rf"([{_UNSPACED}]+)|([^\W_]{{3,}}['’][^\W_]{{1,2}}(?![^\W_])|[^\W_]+)")


def terms(text: str, most: int | None = None) -> Iterator[str]:
    """The words of a text as they are compared.

    Args:
        most: how many are given, None for all.
    """
    left = len(text) if most is None else most
    for match in _TERM.finditer(text):
        for term in _pairs(match[1]) if match[1] else _word(match[2]):
            if left <= 0:
                return
            left -= 1
            yield term


def _word(printed: str) -> Iterator[str]:
    word = printed[:_LONGEST].casefold().replace("’", "'").removesuffix("'s")
    if len(word) > 1 or word.isdigit():
        yield word


def _pairs(run: str) -> Iterator[str]:
    for at in range(max(1, len(run) - 1)):
        yield run[at : at + 2]


class Vocabulary:
    """In how many articles each word of one language stands; it learns with every article.

    Args:
        shares: how common words are before the first article, by word; may be empty.
    """

    def __init__(self, shares: Mapping[str, float]) -> None:
        self._shares = shares
        self._before = SHIPPED if shares else 0
        self.articles = 0
        self.counts: Counter[str] = Counter()

    def learn(self, words: Iterable[str]) -> None:
        """Count one more article.

        Args:
            words: each of its words once.
        """
        self.articles += 1
        self.counts.update(iter(words))  # of a mapping it would add up the values
        if self.articles >= KEPT:
            self.articles //= 2
            self.counts = Counter({word: n // 2 for word, n in self.counts.items() if n > 1})

    def rarity(self, word: str, length: int) -> float:
        """How telling a word is: the logarithm of one over the share of articles it stands in.

        Args:
            length: how many words an article of this kind has.
        """
        share = 1 - math.exp(-self._shares.get(word, _UNKNOWN) * length)
        seen = self._before * share + self.counts[word] + 1.5
        return max(0.0, math.log((self._before + self.articles + 1) / seen))
