"""What an edition is made of, and how it is kept."""

from dataclasses import dataclass
from datetime import date, datetime

from pydantic import TypeAdapter

from readout.model import Party, Span


@dataclass(frozen=True)
class Piece:
    """Words as an article prints them.

    Args:
        article: its id.
        text_sha256: of the text the span is of, in hexadecimal.
        span: where they stand there.
        text: the words.
        outlet: who printed them; "" where that is not known.
        published: when.
        quoted: whether they are a quotation with its marks.
    """

    article: str
    text_sha256: str
    span: Span
    text: str
    outlet: str
    published: datetime
    quoted: bool = False


@dataclass(frozen=True)
class Item:
    """What is told or left out as a whole.

    Args:
        part: "happened", "parties", "observers", "others", "only_here", "developed", "known" (what
            came before) or "changed" (what an outlet prints otherwise now).
        lead: our words before it; "" where it goes on behind the one before.
        pieces: the words, a stretch each.
        party: whose words they are; None for the outlet's.
        goes_on: whether it answers the item before and is told with it alone.
    """

    part: str
    lead: str
    pieces: tuple[Piece, ...]
    party: Party | None = None
    goes_on: bool = False

    @property
    def outlet(self) -> str:
        """Who printed it; "" for words of ours alone."""
        return self.pieces[0].outlet if self.pieces else ""

    @property
    def text(self) -> str:
        """Its words, without ours."""
        return " ".join(one.text for one in self.pieces)


@dataclass(frozen=True)
class Telling:
    """A story in an edition.

    Args:
        story: its number.
        headline: a headline, as its page prints it; None where none is.
        items: what is told of it, in order.
        language: BCP 47 primary tag of its articles.
        outlets: everybody who tells it, each once.
        articles: the ids of all its articles, told from or not.
        why: one sentence that says why it stands where it stands.
        feature: "explainer", "analysis" and so on; "" for the news of the time.
        is_single_source: whether one owner alone tells it.
        silent: "parties", "observers": those of whom nobody is heard in all its articles.
        since: when what came before was heard, in words, for a listener who knows it; "" for the
            whole.
        joined: outlets that tell it since then.
    """

    story: int
    headline: Piece | None
    items: tuple[Item, ...]
    language: str
    outlets: tuple[str, ...]
    articles: tuple[str, ...] = ()
    why: str = ""
    feature: str = ""
    is_single_source: bool = False
    silent: tuple[str, ...] = ()
    since: str = ""
    joined: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[int, str]:
        """By which it is told from all others of an edition: a story may have a feature beside it."""
        return self.story, self.feature


@dataclass(frozen=True)
class Told:
    """An outlet that is heard in an edition, and what is known of it; "" for what is not."""

    outlet: str
    country: str = ""
    owner: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Edition:
    """A dated list of stories.

    Args:
        name: of what it is an issue, such as "morning".
        title: as a listener reads it, such as "Morning edition".
        day: whose it is.
        language: BCP 47 primary tag of what is ours in it.
        tellings: the stories, the first first.
        changes: what outlets print otherwise since it was told.
        outlets: who is heard in it.
        since: since when only what is new is told, in words; "" for everything.
        seconds: how long it was meant to last.
    """

    name: str
    title: str
    day: date
    language: str
    tellings: tuple[Telling, ...]
    changes: tuple[Item, ...] = ()
    outlets: tuple[Told, ...] = ()
    since: str = ""
    seconds: float = 0

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything that is told."""
        return (*(item for one in self.tellings for item in one.items), *self.changes)

    @property
    def articles(self) -> frozenset[str]:
        """The ids of the articles whose words it has."""
        headlines = (one.headline for one in self.tellings if one.headline)
        told = (piece for item in self.items for piece in item.pieces)
        return frozenset(one.article for one in (*headlines, *told))


_JSON = TypeAdapter(Edition)


def edition_to_json(edition: Edition) -> str:
    """An edition as one line of JSON."""
    return _JSON.dump_json(edition).decode()


def edition_from_json(text: str) -> Edition:
    """The edition `edition_to_json` wrote.

    Args:
        text: the JSON.
    """
    return _JSON.validate_json(text)
