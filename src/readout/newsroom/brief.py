"""Brief: a story is told in the words of its articles."""

from collections.abc import Collection

from readout.errors import NotHere
from readout.languages.frequencies import frequencies
from readout.newsroom.quotes import corrected_in
from readout.newsroom.room import Newsroom
from readout.text.briefing.compose import briefing
from readout.text.briefing.parts import Briefing, Source
from readout.text.stories.facts import Story


def briefing_of(room: Newsroom, story: Story, without: Collection[str] = frozenset()) -> Briefing:
    """The briefing of a story, as its articles are read now.

    Args:
        story: as it is kept.
        without: the ids of articles it is not told from.

    Raises:
        NotHere: when none of its articles is left.
    """
    members = [one for one in story.members if one.id not in without]
    kept = room.store.articles.some([one.id for one in members])
    copies = story.copies
    sources = [
        Source(
            one.id,
            kept[one.id].article,
            one.outlet,
            one.published,
            # Of a text that is told once nobody is heard twice.
            () if one.id in copies else corrected_in(room, kept[one.id].article, one.id).found,
            copies.get(one.id, ""),
        )
        for one in members
        if one.id in kept
    ]
    if not sources:
        raise NotHere("The articles of this story are not kept here any more.")
    return briefing(sources, frequencies(story.language))
