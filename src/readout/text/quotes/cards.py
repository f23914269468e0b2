"""Who said what as pages and exports show it: speakers, parties first, each with their words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from readout.model import Article, Party, Polarity, Span, Standing, Statement
from readout.text.quotes.confidence import GATE, may_be_spoken
from readout.text.quotes.corrections import LISTENER, Corrected
from readout.text.quotes.receipts import is_offered, parts

STANDINGS = {
    Standing.PARTY: "Parties",
    Standing.OBSERVER: "Observers",
    Standing.UNKNOWN: "Others",
}
"""The groups of speakers in their order, and what they are called."""

NOBODY = "Nobody is named"
"""The group of statements without a speaker, the last."""

_PLATFORMS = frozenset(("Facebook", "Instagram", "Telegram", "TikTok", "Twitter", "WeChat", "X"))
_ACTS = {
    Polarity.DENIED: "denied",
    Polarity.DECLINED: "declined to say",
    Polarity.ASKED: "asked",
}
_LEADS_TO = r"(?:(writ(?:ing|es|ten)|wrote)\s+)?(told|in|for|on)"
_LEADS_ON = re.compile(r"that\s+")


@dataclass(frozen=True)
class Stretch:
    """Words of a statement that stand on the page in one stretch, shown as they are.

    Args:
        span: of the article's text.
        text: its characters.
        is_first: False where the part before goes on behind something that was left out.
    """

    span: Span
    text: str
    is_first: bool = True


@dataclass(frozen=True)
class Card:
    """A statement as shown.

    Args:
        index: among the article's statements.
        digest: by which a form knows it again.
        speaker: None where nobody is named.
        about: the speaker's role and whom it belongs to; "" for neither.
        outlet: who was told or who reports it, such as "told CNN"; "" for the outlet itself.
        via: the channel it came through; None for none.
        act: what the speaker did other than say it; "" for said.
        stretches: the words.
        doubt: why it may not be so, a sentence; "" for no doubt.
        is_spoken: whether it may be spoken in its speaker's name.
        is_struck: whether it does not count.
        correction: index of the correction that was applied.
    """

    index: int
    digest: str
    speaker: Party | None
    about: str
    outlet: str
    via: Stretch | None
    act: str
    stretches: tuple[Stretch, ...]
    doubt: str
    is_spoken: bool
    is_struck: bool
    correction: int | None

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        spans = [one.span for one in self.stretches]
        return Span(min(one.start for one in spans), max(one.end for one in spans))


@dataclass(frozen=True)
class Speaker:
    """One speaker with what they said, in the text's order.

    Args:
        name: "" for nobody.
        about: the role and whom the speaker belongs to.
    """

    name: str
    about: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Group:
    """Speakers of one standing, in the order they are first heard."""

    title: str
    speakers: tuple[Speaker, ...]


def cards(article: Article, found: Sequence[Corrected]) -> list[Card]:
    """Every statement as shown, in the text's order.

    One whose words are ours alone, such as a heading whose capitals were restored, is left out.

    Args:
        article: as it is read.
        found: its statements.
    """
    desk = _Desk(article, found)
    return [card for n, one in enumerate(found) if (card := desk.card(n, one)).stretches]


def groups(shown: Iterable[Card]) -> list[Group]:
    """Statements by standing, parties first, and by speaker.

    Args:
        shown: the statements, in the text's order.
    """
    by: dict[str, dict[str, list[Card]]] = {title: {} for title in (*STANDINGS.values(), NOBODY)}
    for card in shown:
        title = STANDINGS[card.speaker.standing] if card.speaker else NOBODY
        by[title].setdefault(card.speaker.name if card.speaker else "", []).append(card)
    return [
        Group(title, tuple(_speaker(name, said) for name, said in speakers.items()))
        for title, speakers in by.items()
        if speakers
    ]


def _speaker(name: str, said: Sequence[Card]) -> Speaker:
    return Speaker(name, next((card.about for card in said if card.about), ""), tuple(said))


class _Desk:
    """Looks up what one statement's card takes from the others."""

    def __init__(self, article: Article, found: Sequence[Corrected]) -> None:
        self._article = article
        self._text = article.text
        self._found = found
        self._led: dict[tuple[Party | None, str], str] = {}

    def card(self, index: int, one: Corrected) -> Card:
        """One statement as shown."""
        said = one.statement
        return Card(
            index=index,
            digest=one.anchor.digest,
            speaker=said.speaker,
            about=about(said.speaker),
            outlet=self._outlet(said),
            via=self._via(said),
            act=_ACTS.get(said.polarity, ""),
            stretches=tuple(self._stretches(said)),
            doubt=doubt(said),
            is_spoken=may_be_spoken(said) and not one.is_struck,
            is_struck=one.is_struck,
            correction=one.by,
        )

    def _stretches(self, said: Statement) -> Iterator[Stretch]:
        for part in said.parts:
            lead = None if part.quoted else _LEADS_ON.match(self._text, *part.span)
            span = Span(lead.end() if lead else part.span.start, part.span.end)
            if span.start < span.end and is_offered(self._article, span):
                for n, stretch in enumerate(parts(self._article, span)):
                    yield Stretch(stretch, stretch.of(self._text), not n)

    def _via(self, said: Statement) -> Stretch | None:
        return Stretch(said.via, said.via.of(self._text)) if said.via else None

    def _outlet(self, said: Statement) -> str:
        outlet, speaker = said.reporter, said.speaker
        if not outlet or (speaker and outlet in (speaker.name, speaker.affiliation)):
            return ""
        if outlet in _PLATFORMS:
            return f"on {outlet}"
        own = _leading(self._text, [said.evidence], outlet)
        return own or self._elsewhere(speaker, outlet)

    def _elsewhere(self, speaker: Party | None, outlet: str) -> str:
        """How the text leads to an outlet where it quotes the same speaker, or anywhere."""
        key = speaker, outlet
        if key not in self._led:
            places = [*self._places[key], Span(0, len(self._text))]
            self._led[key] = _leading(self._text, places, outlet) or f"according to {outlet}"
        return self._led[key]

    @cached_property
    def _places(self) -> Mapping[tuple[Party | None, str], list[Span]]:
        """Where each speaker is quoted by each outlet."""
        places: dict[tuple[Party | None, str], list[Span]] = {}
        for one in self._found:
            said = one.statement
            places.setdefault((said.speaker, said.reporter), []).append(said.evidence)
        return places


def _leading(text: str, places: Iterable[Span], outlet: str) -> str:
    """An outlet behind the word that leads to it in the first of some places that has one."""
    word = re.compile(rf"\b{_LEADS_TO}\s+(?:the\s+)?{re.escape(outlet)}\b", re.IGNORECASE)
    found = next((hit for span in places if (hit := word.search(text, *span))), None)
    if found is None:
        return ""
    return f"{'in' if found[1] else found[2].lower()} {outlet}"


def about(speaker: Party | None) -> str:
    """A speaker's role and whom they belong to, in words; "" for neither.

    Args:
        speaker: None where nobody is named.
    """
    if speaker is None:
        return ""
    role, belongs = speaker.role, speaker.affiliation
    if role in speaker.name:
        role = ""
    if belongs and (belongs in role.split() or belongs in f"{role} {speaker.name}"):
        belongs = ""
    return ", ".join(filter(None, (role, belongs)))


def doubt(said: Statement) -> str:
    """Why a statement may not be so, a sentence; "" for no doubt.

    Args:
        said: the statement.
    """
    if said.speaker is None or said.resolved_by == LISTENER:
        return ""
    sentences = []
    if said.resolved_by == "pronoun":
        sentences.append("Here the text names only a pronoun.")
    if said.confidence < GATE:
        right = round(said.confidence * 100)
        sentences.append(f"Not sure: of 100 statements found like this, {right} are right.")
    return " ".join(sentences)
