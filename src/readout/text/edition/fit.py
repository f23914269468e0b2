"""What an edition tells in the minutes it has: the top of every story before the rest of any."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from readout.text.edition.parts import Item, Telling
from readout.text.edition.tell import SAID
from readout.text.foresight import pauses, weight

EACH = 75.0
"""Seconds a story gets where there are enough of them."""

FEWEST = 3
"""Stories of an edition, where there are so many."""

_ROUNDS = {
    "known": (1,),
    "happened": (2, 2),
    "parties": (0, 0, 1, 0, 1, 0, 9),
    "observers": (0, 0, 1, 0, 1, 0, 9),
    "only_here": (0, 0, 0, 1, 0, 1, 9),
    "developed": (0, 0, 0, 1, 0, 1, 9),
    "others": (0, 0, 0, 0, 1, 0, 9),
}
"""How many units of each part come with each round."""

_LEAD = 24.0
"""Letters of our words before a sentence whose outlet is another one than that before."""

_OVER = 0.03
"""By how much of its time an edition may be longer than it was meant to be, foreseen."""

Unit = tuple[Item, ...]


def foreseen(item: Item, rate: float) -> float:
    """How long an item takes to say, in seconds.

    Args:
        item: what is told.
        rate: seconds its voice takes for a letter, see `foresight.weight`.
    """
    text = f"{item.lead} {item.text}"
    return rate * (weight(text) + (0 if item.lead else _LEAD)) + pauses(text)


def fitted(
    tellings: Sequence[Telling],
    seconds: float,
    cost: Callable[[Item], float],
    fixed: Callable[[Telling], float],
    excerpt: int,
) -> tuple[Telling, ...]:
    """The stories, and of each as much as there is time for.

    Args:
        tellings: all there is, the first first.
        seconds: how long all of them take together.
        cost: seconds an item takes.
        fixed: seconds a story's headline and headings take.
        excerpt: words of one article that are told at the most.
    """
    many = max(FEWEST, round(seconds / EACH))
    chosen = _Chosen(seconds * (1 + _OVER), cost, fixed, excerpt)
    for some in (tellings[:many], tellings):
        _fill(some, chosen)
    return tuple(told for one in tellings if (told := chosen.told(one)))


def _fill(tellings: Sequence[Telling], chosen: "_Chosen") -> None:
    rounds = {one.key: list(in_rounds(one)) for one in tellings}
    for n in range(max(map(len, rounds.values()), default=0)):
        for one in tellings:
            for unit in rounds[one.key][n] if n < len(rounds[one.key]) else ():
                chosen.take(one, unit)


class _Chosen:
    """What was taken so far."""

    def __init__(
        self,
        seconds: float,
        cost: Callable[[Item], float],
        fixed: Callable[[Telling], float],
        excerpt: int,
    ) -> None:
        self._left = seconds
        self._cost = cost
        self._fixed = fixed
        self._excerpt = excerpt
        self._words: dict[str, int] = {}
        self._taken: dict[tuple[int, str], set[Item]] = {}

    def take(self, telling: Telling, unit: Unit) -> None:
        """Take items, if there is time for all of them."""
        taken = self._taken.get(telling.key)
        opens = ("known", "happened")
        if taken is None and unit[0].part not in opens and _has(telling, opens):
            # Nothing is told of a story that does not say what happened, where that is known.
            return
        if taken and taken.issuperset(unit):
            return
        cost = sum(map(self._cost, unit)) + (self._fixed(telling) if taken is None else 0)
        if cost > self._left or not self._may(unit):
            return
        self._left -= cost
        self._taken.setdefault(telling.key, set()).update(unit)
        for item in unit:
            for piece in item.pieces:
                self._words[piece.article] = self._so_far(piece.article) + _count(piece.text)

    def _may(self, unit: Unit) -> bool:
        more: dict[str, int] = {}
        for item in unit:
            for piece in item.pieces:
                more[piece.article] = more.get(piece.article, 0) + _count(piece.text)
        return all(self._so_far(id) + words <= self._excerpt for id, words in more.items())

    def _so_far(self, article: str) -> int:
        return self._words.get(article, 0)

    def told(self, telling: Telling) -> Telling | None:
        """A story with what was taken of it; None for nothing."""
        taken = self._taken.get(telling.key)
        if not taken:
            return None
        return replace(telling, items=tuple(item for item in telling.items if item in taken))


def _has(telling: Telling, parts: Collection[str]) -> bool:
    return any(item.part in parts for item in telling.items)


def _count(text: str) -> int:
    return len(text.split())


def in_rounds(telling: Telling) -> Iterator[list[Unit]]:
    """What is told of a story first, what next, and so on; a unit is told as a whole.

    Args:
        telling: all that can be told.
    """
    left = {part: list(_units(telling, part)) for part in _ROUNDS}
    for n in range(max(map(len, _ROUNDS.values()))):
        found: list[Unit] = []
        for part, counts in _ROUNDS.items():
            count = counts[n] if n < len(counts) else 0
            found += left[part][:count]
            del left[part][:count]
        yield found


def _units(telling: Telling, part: str) -> Iterator[Unit]:
    """The items of a part, each with those that answer it."""
    held: list[Item] = []
    for item in telling.items:
        if item.part != part:
            continue
        if held and not (item.goes_on and part in SAID):
            yield tuple(held)
            held = []
        held.append(item)
    if held:
        yield tuple(held)
