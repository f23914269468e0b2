"""Features among the stories of a time: long pieces, explainers, analysis, interviews."""

from collections.abc import Iterable

from readout.newsroom.room import Newsroom
from readout.newsroom.stories import Told
from readout.text.features import feature_of
from readout.text.stories.facts import Member

EACH = 3
"""Of so many stories one is a feature, where there are features."""


def feature_in(room: Newsroom, member: Member) -> str:
    """Which kind of feature an article of a story is; "" for none, or where it is gone.

    Args:
        member: the article.
    """
    kept = room.store.articles.find(member.id)
    return feature_of(kept.article, member.section) if kept else ""


def with_features(room: Newsroom, stories: Iterable[Told]) -> list[Told]:
    """The stories with features among them, two of the news before each.

    Args:
        stories: as they are ranked; a feature is a story that one article alone tells.
    """
    every = list(stories)
    alone = [one for one in every if len(one.ranked.story.own_texts) == 1]
    features = [one for one in alone if feature_in(room, one.ranked.story.own_texts[0])]
    ids = {one.id for one in features}
    news = [one for one in every if one.id not in ids]
    found: list[Told] = []
    while features and news:
        found += news[: EACH - 1]
        found.append(features.pop(0))
        del news[: EACH - 1]
    return [*found, *news, *features]
