"""Good news among the stories of a time: what no rule keeps out, the gladdest first."""

from collections.abc import Iterable

from readout.newsroom.outlets import outlets_in
from readout.newsroom.room import Newsroom
from readout.newsroom.stories import Told
from readout.text.goodnews import Told as Article
from readout.text.goodnews import gladness

MARKED = "good news"
"""The section of feeds that are marked as ones of good news."""


def glad(room: Newsroom, stories: Iterable[Told]) -> list[Told]:
    """The stories that may be put before a person for a letter of good news.

    Args:
        stories: the stories of its days.
    """
    scored = [(score, one) for one in stories if (score := _gladness(room, one))]
    scored.sort(key=lambda it: -it[0])
    return [one for _, one in scored]


def _gladness(room: Newsroom, one: Told) -> float:
    """How glad a story is; 0 for one that is not offered."""
    story, known = one.ranked.story, outlets_in(room.home)
    kept = room.store.articles.some([it.id for it in story.members])
    articles = [
        Article(
            kept[it.id].article.title or "",
            kept[it.id].article.text,
            MARKED in (it.section.casefold(), known.of(it.outlet).section.casefold()),
        )
        for it in story.members
        if it.id in kept
    ]
    found = gladness(articles, story.language)
    return found.score if found.offered else 0.0
