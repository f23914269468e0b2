"""In which order a paper tells its stories, and why one stands where it stands."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from readout.text.stories.facts import Story

HALF_LIFE = timedelta(hours=12)
"""After this time without a new article a story counts half."""

_SPREAD = 0.15
"""What each further country or section adds, as a part of the whole."""

_MOST_SPREAD = 3
"""Further countries or sections that add something; more say nothing new."""

_CROWDED = 0.7
"""What each story of a section counts for, for each one of that section above it."""


@dataclass(frozen=True)
class Ranked:
    """A story in its place.

    Args:
        story: the story.
        owners: how many independent owners tell it; copies of one text count once.
        countries: how many countries their outlets are in.
        sections: the parts of the papers it stands in.
        age: since its newest article.
        weight: what its place is told from, before stories of its section above it.
        crowded: how many stories of its section stand above it.
    """

    story: Story
    owners: int
    countries: int
    sections: tuple[str, ...]
    age: timedelta
    weight: float
    crowded: int = 0

    @property
    def is_single_source(self) -> bool:
        """Whether one owner alone tells it, in however many outlets."""
        return self.owners == 1

    @property
    def score(self) -> float:
        """What its place is told from."""
        return self.weight * float(_CROWDED**self.crowded)

    @property
    def why(self) -> str:
        """One sentence that says why it stands where it stands."""
        return f"{self._told_by}{self._spread}; the newest report is {_ago(self.age)}{self._held}."

    @property
    def _told_by(self) -> str:
        outlets = len(self.story.outlets)
        if not self.is_single_source:
            return (
                f"Told by {_count(self.owners, 'independent owner')} in {_count(outlets, 'outlet')}"
            )
        if outlets > 1:
            return f"One source only, printed by {_count(outlets, 'outlet')}"
        return "One source only"

    @property
    def _spread(self) -> str:
        return (
            f" from {_count(self.countries, 'country', 'countries')}" if self.countries > 1 else ""
        )

    @property
    def _held(self) -> str:
        if not self.crowded:
            return ""
        return f"; {_count(self.crowded, 'story', 'stories')} of its section above it"


def ranked(stories: Iterable[Story], now: datetime) -> list[Ranked]:
    """The stories as a paper tells them, the first first.

    Those that several owners tell stand above all that one owner tells.  Among them count owners,
    how new the newest report is, over how many countries and sections it spreads, and that the
    top of a paper is not of one section alone.

    Args:
        now: the time, with a time zone.
    """
    found = [_ranked(story, now) for story in stories if story.members]
    several = [one for one in found if not one.is_single_source]
    alone = [one for one in found if one.is_single_source]
    sections: Counter[str] = Counter()
    return [*_spread_out(several, sections), *_spread_out(alone, sections)]


def _ranked(story: Story, now: datetime) -> Ranked:
    own = story.own_texts
    countries = {one.country for one in own if one.country}
    sections = Counter(one.section for one in own if one.section)
    age = max(timedelta(), now - story.newest)
    owners = len(story.voices)
    further = sum(min(_MOST_SPREAD, max(0, len(found) - 1)) for found in (countries, sections))
    fresh = 0.5 ** (age / HALF_LIFE)
    weight = math.log2(1 + owners) * fresh * (1 + _SPREAD * further)
    names = tuple(name for name, _ in sections.most_common())
    return Ranked(story, owners, len(countries), names, age, weight)


def _spread_out(stories: Sequence[Ranked], sections: Counter[str]) -> list[Ranked]:
    """The stories by score, each time the best with what stands above it known."""
    queues: dict[str, list[Ranked]] = {}
    for one in sorted(stories, key=lambda one: (one.weight, -one.story.id)):
        queues.setdefault(_section(one), []).append(one)
    placed = []
    while queues:
        name = max(queues, key=lambda name: _next(queues[name][-1], sections[name]))
        placed.append(replace(queues[name].pop(), crowded=sections[name]))
        sections[name] += bool(name)
        if not queues[name]:
            del queues[name]
    return placed


def _section(one: Ranked) -> str:
    return one.sections[0] if one.sections else ""


def _next(one: Ranked, above: int) -> tuple[float, int]:
    return replace(one, crowded=above).score, -one.story.id


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _ago(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    if minutes < 60:
        return f"{_count(max(1, minutes), 'minute')} old"
    if minutes < 48 * 60:
        return f"{_count(minutes // 60, 'hour')} old"
    return f"{_count(minutes // (24 * 60), 'day')} old"
