"""What grouping knows of an article, and the story it makes of several."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Facts:
    """An article as grouping sees it.

    Args:
        id: the article's.
        title: its headline.
        text: what it says below the headline; "" where only the headline is known.
        published: when, with a time zone; None where that is not known.
        language: BCP 47 tag.
        outlet: who published it, "" where that is not known.
        owner: whose outlet it is; "" counts the outlet as its own owner.
        country: where the outlet is, "" where that is not known.
        section: the part of the paper it stands in, "" where that is not known.
        copy_of: the id of the article whose text it prints, "" for a text of its own.
    """

    id: str
    title: str
    text: str
    published: datetime | None
    language: str
    outlet: str = ""
    owner: str = ""
    country: str = ""
    section: str = ""
    copy_of: str = ""


@dataclass(frozen=True)
class Member:
    """An article of a story.

    Args:
        id: the article's.
        published: when; when it came in, where it does not say or says a later time.
        outlet: as in `Facts`.
        owner: as in `Facts`.
        country: as in `Facts`.
        section: as in `Facts`.
        copy_of: as in `Facts`; also the first of several outlets with one headline and no text.
        headline: the words of its headline where that is all there is, else "".
    """

    id: str
    published: datetime
    outlet: str
    owner: str
    country: str
    section: str
    copy_of: str
    headline: str

    @property
    def voice(self) -> str:
        """Who speaks: the owner, or an outlet whose owner is not known, or else the article."""
        return (self.owner or self.outlet or f"article {self.id}").casefold()


@dataclass(frozen=True)
class Story:
    """Articles about one event.

    Args:
        id: never given to another story; after a merge the older story's.
        language: of all its articles, a BCP 47 primary tag.
        members: the articles in the order they came in.
    """

    id: int
    language: str
    members: tuple[Member, ...]

    @property
    def newest(self) -> datetime:
        """When its newest article was published."""
        return max(one.published for one in self.members)

    @property
    def copies(self) -> dict[str, str]:
        """Its articles that print another's text, each with the first to print it."""
        same: dict[str, list[Member]] = {}
        for one in self.members:
            same.setdefault(one.copy_of or one.id, []).append(one)
        firsts = ((min(text, key=lambda one: one.published), text) for text in same.values())
        return {one.id: first.id for first, text in firsts for one in text if one is not first}

    @property
    def own_texts(self) -> tuple[Member, ...]:
        """Its articles with the copies of one text counted once."""
        copies = self.copies
        return tuple(one for one in self.members if one.id not in copies)

    @property
    def outlets(self) -> tuple[str, ...]:
        """Everybody who tells it, each once; copies too."""
        return tuple(dict.fromkeys(one.outlet for one in self.members if one.outlet))

    @property
    def voices(self) -> tuple[str, ...]:
        """The independent owners behind it, each once, the first to tell it first."""
        return tuple(dict.fromkeys(one.voice for one in self.own_texts))
