"""Features among the stories of a time: long pieces, explainers, analysis, interviews."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readout.newsroom.room import Newsroom
from readout.newsroom.stories import Told
from readout.text.features import feature_of
from readout.text.stories.facts import Member

NEWS_BEFORE = 2
"""Stories of the news before each feature, as long as there are some."""

LOOKED_AT = 60
"""Stories whose articles are looked at for features."""


@dataclass(frozen=True)
class Featured:
    """An article that is told for itself.

    Args:
        story: the story it belongs to.
        member: the article.
        kind: "explainer", "analysis", "long read" or "interview".
    """

    story: Told
    member: Member
    kind: str

    @property
    def others(self) -> frozenset[str]:
        """The ids of the story's other articles."""
        every = self.story.ranked.story.members
        return frozenset(one.id for one in every if one.id != self.member.id)


def with_features(room: Newsroom, stories: Iterable[Told]) -> Iterator[Told | Featured]:
    """The stories of the news with features among them.

    A story that a feature alone tells is that feature; one that others tell too stays beside it.

    Args:
        stories: as they are ranked.
    """
    every = list(stories)
    found = list(_features(room, every[:LOOKED_AT]))
    told = {one.story.id for one in found if len(one.story.ranked.story.own_texts) == 1}
    news = [one for one in every if one.id not in told]
    for feature in found:
        yield from news[:NEWS_BEFORE]
        del news[:NEWS_BEFORE]
        yield feature
    yield from news


def _features(room: Newsroom, stories: Iterable[Told]) -> Iterator[Featured]:
    """The features, one a story at the most."""
    for one in stories:
        own = {member.id: member for member in one.ranked.story.own_texts}
        for id, kept in room.store.articles.some(list(own)).items():
            if kind := feature_of(kept.article, own[id].section):
                yield Featured(one, own[id], kind)
                break
