"""What a briefing is made from, and what it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from readout.model import Article, Span
from readout.text.quotes.cards import Card
from readout.text.quotes.corrections import Corrected


@dataclass(frozen=True)
class Source:
    """An article a story is told from.

    Args:
        id: the article's.
        article: as it is read.
        outlet: who published it.
        published: when.
        said: who said what in it, as its listener put it right.
        copy_of: the id of the article whose text it prints, "" for a text of its own.
    """

    id: str
    article: Article
    outlet: str
    published: datetime
    said: Sequence[Corrected] = ()
    copy_of: str = ""


@dataclass(frozen=True)
class Sentence:
    """A sentence as one of the articles prints it.

    Args:
        source: whose it is.
        span: of that article's text.
    """

    source: Source
    span: Span

    @property
    def text(self) -> str:
        """Its characters, unchanged."""
        return self.span.of(self.source.article.text)


@dataclass(frozen=True)
class Said:
    """What somebody said, as one of the articles prints it; it may be spoken in that name.

    Args:
        source: whose it is.
        card: the speaker, the channel and the words.
        also: other outlets that print the same words.
    """

    source: Source
    card: Card
    also: tuple[str, ...] = ()

    @property
    def is_quoted(self) -> bool:
        """Whether any of it stands in quotation marks."""
        return any(piece.quoted for piece in self.source.said[self.card.index].statement.parts)

    @property
    def text(self) -> str:
        """The words, one stretch behind the other."""
        return " ".join(one.text for one in self.card.stretches)


@dataclass(frozen=True)
class Briefing:
    """A story in parts; a part that has nothing in it is left out.

    Args:
        language: BCP 47 primary tag of all its sources.
        question: a headline that asks, as it is printed; None where none does.
        happened: what happened.
        parties: what those said who act in it.
        observers: what those said who look on.
        others: what those said of whom it is not known.
        only_here: what one outlet alone tells, at most a sentence each.
        developed: how it went on, in time.
        sources: everything it is told from, the first to tell it first.
    """

    language: str
    question: Sentence | None
    happened: tuple[Sentence, ...]
    parties: tuple[Said, ...]
    observers: tuple[Said, ...]
    others: tuple[Said, ...]
    only_here: tuple[Sentence, ...]
    developed: tuple[Sentence, ...]
    sources: tuple[Source, ...]

    @property
    def said(self) -> tuple[Said, ...]:
        """Everything that is quoted."""
        return (*self.parties, *self.observers, *self.others)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence but the question and what is quoted."""
        return (*self.happened, *self.only_here, *self.developed)
