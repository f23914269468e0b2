"""Whether a story is good news: rules, and a veto that nothing overrules.

A letter of good news that carries a death is worse than one that is short. So the veto looks at
every article of a story and at whatever of their texts is handed in, and asks only for a word.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import NamedTuple

from readout.languages.glad import Glad

_WITH_DATA = ("en",)
_MARKED = 2.0
"""What a feed that is marked as one of good news is worth."""
_TITLE = 2.0
"""What a word is worth in a headline, where one in the text is worth 1."""
_GLAD, _WARM, _DULL = 3.0, 1.0, -2.0
_ENOUGH = 4.0
"""From where on a story is offered; a person approves of it."""


class Told(NamedTuple):
    """An article of a story, as far as good news is asked for.

    Args:
        title: its headline.
        text: what it says below, as much as is to be looked at.
        marked: whether it came by a feed that is marked as one of good news.
    """

    title: str
    text: str
    marked: bool = False


@dataclass(frozen=True)
class Gladness:
    """What the rules say of a story.

    Args:
        score: how much it reads like good news; comparable between stories.
        vetoed: what keeps it out ("death"), "" for nothing.
        because: the word that does, as it is printed.
    """

    score: float
    vetoed: str = ""
    because: str = ""

    @property
    def offered(self) -> bool:
        """Whether it may be put before a person for the letter."""
        return not self.vetoed and self.score >= _ENOUGH


class _Words(NamedTuple):
    vetoes: re.Pattern[str]
    kinds: tuple[str, ...]
    harmless: re.Pattern[str]
    glad: re.Pattern[str]
    warm: re.Pattern[str]
    dull: re.Pattern[str]


def gladness(articles: Iterable[Told], language: str) -> Gladness:
    """What the rules say of the articles of one story.

    Args:
        articles: all of the story's, in any order; it is only as good as the best of them and is
            out by a word in any.
        language: BCP 47 primary tag; a language without rules has no good news.
    """
    told = tuple(articles)
    words = _words(language)
    if words is None or not told:
        return Gladness(0, vetoed="language", because=language)
    for one in told:
        for found in words.vetoes.finditer(words.harmless.sub(" ", f"{one.title}\n{one.text}")):
            kind = words.kinds[(found.lastindex or 1) - 1]
            return Gladness(0, vetoed=kind, because=found[0])
    return Gladness(max(_score(one, words) for one in told))


def _score(told: Told, words: _Words) -> float:
    both = (told.title, _TITLE), (told.text, 1.0)
    worth = (words.glad, _GLAD), (words.warm, _WARM), (words.dull, _DULL)
    found = sum(
        weight * value * len({match[0].casefold() for match in pattern.finditer(text)})
        for text, weight in both
        for pattern, value in worth
    )
    return found + _MARKED * told.marked


@cache
def _words(language: str) -> _Words | None:
    if language not in _WITH_DATA:
        return None
    data: Glad = import_module(f"readout.languages.glad.{language}").DATA
    vetoes = "|".join(f"({_any_of(words)})" for _, words in data.vetoes)
    return _Words(
        _pattern(vetoes),
        tuple(kind for kind, _ in data.vetoes),
        *(_pattern(_any_of(words)) for words in (data.harmless, data.glad, data.warm, data.dull)),
    )


def _any_of(words: str) -> str:
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+").replace(r"\*", r"[\w’'-]*")
        for word in words.split("|")
    )


def _pattern(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?!\w)", re.IGNORECASE)
