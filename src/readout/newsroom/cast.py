"""Cast: whose quoted words are heard in an article, and in which voices."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from readout.languages.quoting import QUOTING
from readout.model import Article, Line, Span
from readout.newsroom.room import Newsroom
from readout.newsroom.said import said_in
from readout.text.announced import announced
from readout.text.casting import Manner, Turn, cast, quoted, turns
from readout.voices.labels import Label
from readout.voices.parts import given_out

_CAST, _ANNOUNCED = "cast", "announced"


@dataclass(frozen=True)
class Cast:
    """Who is heard where in an article besides its narrator.

    Args:
        turns: quoted words that have a voice of their own.
        labels: who speaks for whom, by the party's name.
        marked: quotations that the narrator announces.
    """

    turns: tuple[Turn, ...] = ()
    labels: Mapping[str, Label] = field(default_factory=dict)
    marked: tuple[Span, ...] = ()

    def pieces(self, article: Article, line: Line) -> Iterator[Line]:
        """A line as it is heard: announced where that is wanted, and cut where voices change."""
        words = QUOTING.get(line.language.partition("-")[0].lower())
        told = announced(line, self.marked, words) if self.marked and words else line
        return cast(told, article.text, self.turns) if self.turns else iter((told,))

    @property
    def heard(self) -> list[tuple[str, Label]]:
        """Who is heard by which label, in the order in which they are first heard."""
        names = dict.fromkeys(turn.party.name for turn in self.turns)
        return [(name, self.labels[name]) for name in names]

    @property
    def note(self) -> str:
        """One sentence for a file: who is heard by which voice; "" for nobody."""
        told = "; ".join(f"{name} by {label.name}" for name, label in self.heard)
        return f"Quoted words: {told}; computer voices, not imitations." if told else ""


NOBODY = Cast()
"""The narrator alone."""


def cast_of(
    room: Newsroom, article: Article, label: Label, manner: Manner, article_id: str = ""
) -> Cast:
    """Who is heard in an article that is read in some manner by a label.

    Args:
        label: the narrator.
        article_id: whose corrections count; "" for one that is not kept.
    """
    heard = turns(article, said_in(room, article, article_id)) if manner.cast else ()
    labels = given_out((turn.party for turn in heard), room.labels, label)
    heard = tuple(turn for turn in heard if turn.party.name in labels)
    spans = {turn.span for turn in heard}
    marked = [span for span in quoted(article) if span not in spans] if manner.announced else ()
    return Cast(heard, labels, tuple(marked))


def remembered(room: Newsroom) -> Manner:
    """How the listener wants quotations read, or else how the settings say."""
    if room.opened is None:
        return room.manner
    kept = room.opened.listener.preference
    default = room.manner
    return Manner(
        _flag(kept(_CAST), default.cast),
        _flag(kept(_ANNOUNCED), default.announced),
    )


def _flag(kept: str | None, otherwise: bool) -> bool:
    return otherwise if kept is None else kept == "1"


def remember(room: Newsroom, manner: Manner) -> None:
    """Read quotations so from now on."""
    for name, value in ((_CAST, manner.cast), (_ANNOUNCED, manner.announced)):
        room.store.listener.set_preference(name, str(int(value)))
