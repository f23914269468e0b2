"""Brief: a story is told in the words of its articles."""

from readout.languages.frequencies import frequencies
from readout.newsroom.quotes import corrected_in
from readout.newsroom.room import Newsroom
from readout.text.briefing.compose import briefing
from readout.text.briefing.parts import Briefing, Source
from readout.text.stories.facts import Story


def briefing_of(room: Newsroom, story: Story) -> Briefing | None:
    """The briefing of a story, as its articles are read now; None where none of them is left.

    Args:
        story: as it is kept.
    """
    kept = room.store.articles.some([one.id for one in story.members])
    copies = story.copies
    sources = [
        Source(
            one.id,
            kept[one.id].article,
            one.outlet,
            one.published,
            corrected_in(room, kept[one.id].article, one.id).found,
            copies.get(one.id, ""),
        )
        for one in story.members
        if one.id in kept
    ]
    return briefing(sources, frequencies(story.language)) if sources else None
