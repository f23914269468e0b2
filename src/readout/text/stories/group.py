"""A story while it grows: the weights of all its articles' words, and the articles."""

import math
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from readout.text.stories.facts import Member, Story
from readout.text.stories.profile import HEADLINE, TEXT, Profile, Weighted, heaviest

_MOST_TERMS = 300
_LEFT_TERMS = 150
"""Once a story has more words than the first, its heaviest are kept: long ones cost no more."""


class Group:
    """A story that still grows.

    Args:
        id: the story's.
        language: BCP 47 primary tag.
        at: when its first article was published.
        touched: when that article came in.
    """

    def __init__(self, id: int, language: str, at: datetime, touched: datetime) -> None:
        self.id = id
        self.language = language
        self.first = self.newest = at
        self.touched = touched
        self.terms: dict[str, float] = {}
        self.norm = 0.0
        self.keys: dict[str, None] = {}
        self.articles = 0
        self.texts = 0
        self.members: dict[str, Member] = {}
        self.headlines: dict[str, str] = {}
        """The first article of each headline that has no text."""
        self.former: list[int] = []
        """Ids of the stories merged into it."""

    @property
    def profile(self) -> Profile:
        """How it is held against other stories: as most of its articles are."""
        return TEXT if 2 * self.texts >= self.articles else HEADLINE

    @property
    def story(self) -> Story:
        """As it is now."""
        return Story(self.id, self.language, tuple(self.members.values()))

    def is_near(self, first: datetime, newest: datetime, window: timedelta) -> bool:
        """Whether no more than a window lies between it and something else."""
        return first - self.newest <= window and self.first - newest <= window

    def likeness(self, article: Weighted) -> float:
        """How like an article is; 0 where what they share is too common to mean anything."""
        cosine = shared = 0.0
        for word, weight in article.weights.items():
            own = self.terms.get(word)
            if own:
                cosine += weight * own
                shared += article.rarity[word]
        profile = article.profile
        if shared < profile.shares:
            return 0.0
        return cosine / self.norm + profile.lift * (shared - profile.usual)

    def likeness_to(self, other: "Group") -> float:
        """The cosine to another story."""
        few, many = sorted((self.terms, other.terms), key=len)
        dot = sum(weight * many.get(word, 0.0) for word, weight in few.items())
        return dot / (self.norm * other.norm)

    def grow(self, article: Weighted) -> None:
        """Take in an article's words."""
        self.articles += 1
        self.texts += article.profile is TEXT
        self.keys.update(dict.fromkeys(article.keys))
        self._weigh(article.weights)

    def join(self, member: Member, now: datetime) -> None:
        """Take in an article, or what changed in one it has."""
        self.members[member.id] = member
        if member.headline:
            self.headlines.setdefault(member.headline, member.id)
        self.first = min(self.first, member.published)
        self.newest = max(self.newest, member.published)
        self.touched = max(self.touched, now)

    def swallow(self, other: "Group") -> None:
        """Take in another story."""
        self.articles += other.articles
        self.texts += other.texts
        self.keys.update(other.keys)
        self.members.update(other.members)
        self.headlines = other.headlines | self.headlines
        self.former += (*other.former, other.id)
        self.first, self.newest = min(self.first, other.first), max(self.newest, other.newest)
        self.touched = max(self.touched, other.touched)
        self._weigh(other.terms)

    def _weigh(self, weights: Mapping[str, float]) -> None:
        for word, weight in weights.items():
            self.terms[word] = self.terms.get(word, 0.0) + weight
        if len(self.terms) > _MOST_TERMS:
            kept = heaviest(self.terms, _LEFT_TERMS)
            self.terms = {word: self.terms[word] for word in kept}
        self.norm = math.sqrt(sum(weight * weight for weight in self.terms.values())) or 1.0

    def as_data(self) -> dict[str, Any]:
        """Itself as plain data."""
        return {
            "id": self.id,
            "language": self.language,
            "first": self.first.isoformat(),
            "newest": self.newest.isoformat(),
            "touched": self.touched.isoformat(),
            "terms": list(self.terms.items()),
            "keys": list(self.keys),
            "articles": self.articles,
            "texts": self.texts,
            "former": self.former,
            "members": [
                vars(one) | {"published": one.published.isoformat()}
                for one in self.members.values()
            ],
        }

    @classmethod
    def of_data(cls, data: dict[str, Any]) -> "Group":
        """A story from what `as_data` gave."""
        moment = datetime.fromisoformat
        found = cls(data["id"], data["language"], moment(data["first"]), moment(data["touched"]))
        found.newest = moment(data["newest"])
        found.keys = dict.fromkeys(data["keys"])
        found.articles = data["articles"]
        found.texts = data["texts"]
        found.former = list(data["former"])
        for one in data["members"]:
            member = Member(**(one | {"published": moment(one["published"])}))
            found.join(member, found.touched)
        found._weigh(dict(data["terms"]))
        return found
