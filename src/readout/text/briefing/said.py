"""Who said what in a story: what is sure, once, answers behind what they answer."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from readout.languages.briefing import briefs
from readout.languages.hearing import HEARING
from readout.model import PartyKind, Span, Standing
from readout.text.briefing.parts import Said, Source
from readout.text.briefing.people import People, Person
from readout.text.briefing.quotable import Desk, spoken
from readout.text.quotes.cards import Card, cards
from readout.text.quotes.tongues import tongue_of
from readout.text.quotes.vocabulary import vocabulary_of
from readout.text.stories.terms import terms

EACH = 2
"""Statements of one speaker."""

MOST = 8
"""Statements of one part."""

_SAME = 0.8
"""Of the shorter statement, the words that stand in the longer one where both are one."""

_FEWEST = 4
"""Words of a statement that tells something by itself."""


@dataclass(frozen=True)
class Heard:
    """A statement of which it is sure who made it.

    Args:
        said: the statement.
        words: its terms, each once.
        person: whose it is, over all articles; "" for one whom a listener named.
        standing: how that person stands to what happened.
        answers: index of the statement of its article that it answers; None where it answers none.
        other_sides: where in its article the other half stands of an exchange of which it is one.
    """

    said: Said
    words: frozenset[str]
    person: str
    standing: Standing
    answers: int | None
    other_sides: tuple[Span, ...]

    @property
    def key(self) -> tuple[str, int]:
        """By which it is told from all others."""
        return self.said.source.id, self.said.card.index

    @property
    def length(self) -> int:
        """Its words."""
        return len(self.said.text.split())


def heard(sources: Sequence[Source]) -> list[Heard]:
    """Every statement of which it is sure who made it, the same words once.

    Args:
        sources: the articles, all in one language, the first to tell it first.
    """
    kept: list[Heard] = []
    for one in _every(sources):
        if one.length >= _FEWEST:
            _put(kept, one)
    return kept


def _every(sources: Sequence[Source]) -> Iterator[Heard]:
    language = sources[0].article.language.partition("-")[0]
    tongue, hearing = tongue_of(language), HEARING.get(language)
    if tongue is None or hearing is None:
        return
    people = People(sources, vocabulary_of(tongue.people), hearing)
    for source in sources:
        desk = Desk(source, people, briefs(language), hearing)
        for card in spoken(desk, cards(source.article, source.said)):
            found = _heard(desk, card)
            if found:
                yield found


def _heard(desk: Desk, card: Card) -> Heard | None:
    source = desk.source
    found = source.said[card.index].statement
    if desk.is_taken_back(found):
        return None
    name = card.speaker.name if card.speaker else ""
    person = desk.people.of(source, name)
    standing = person.standing(desk.hearing) if person else _own_standing(card)
    said = Said(source, _named(card, person, standing))
    links = [link.to for link in found.links]
    return Heard(
        said,
        frozenset(terms(said.text)),
        person.name if person else name,
        standing,
        links[0] if links else None,
        tuple(desk.other_sides(found)),
    )


def _own_standing(card: Card) -> Standing:
    speaker = card.speaker
    if speaker is None or speaker.kind is PartyKind.DOCUMENT:
        # What was written for somebody speaks for them.
        return Standing.PARTY if speaker else Standing.UNKNOWN
    return speaker.standing


def _named(card: Card, person: Person | None, standing: Standing) -> Card:
    """A card that calls its speaker as all articles of the story together do."""
    if person is None or card.speaker is None:
        return card
    return replace(card, speaker=replace(card.speaker, name=person.name, standing=standing))


def _put(kept: list[Heard], one: Heard) -> None:
    """Keep a statement; of those that are one the longest stays, and says who else prints it."""
    same = [n for n, other in enumerate(kept) if _is_same(one, other)]
    if not same:
        kept.append(one)
        return
    every = [*(kept[n] for n in same), one]
    longest = max(every, key=lambda it: it.length)
    outlets = (name for it in every for name in (*it.said.also, it.said.source.outlet))
    also = dict.fromkeys(it for it in outlets if it and it != longest.said.source.outlet)
    kept[same[0]] = replace(longest, said=replace(longest.said, also=tuple(also)))
    for n in reversed(same[1:]):
        del kept[n]


def _is_same(one: Heard, other: Heard) -> bool:
    shared = len(one.words & other.words)
    if one.person != other.person:
        # Two outlets that differ about who said it are both heard.
        return False
    return shared >= _SAME * max(1, min(len(one.words), len(other.words)))


def told(found: Sequence[Heard]) -> Mapping[Standing, tuple[Said, ...]]:
    """What is told of all statements, by how their speakers stand to it, in dialogue order.

    Args:
        found: all statements, as `heard` gives them.
    """
    chosen = [
        one
        for standing in Standing
        for one in _few([one for one in found if one.standing is standing])
    ]
    whole = {one.key for one in _both_sides(chosen)}
    return {
        standing: tuple(
            one.said
            for one in _in_dialogue(
                [one for one in found if one.key in whole and one.standing is standing]
            )
        )
        for standing in Standing
    }


def _both_sides(chosen: Sequence[Heard]) -> list[Heard]:
    """Those that are no half of an exchange whose other half is left out."""
    kept = list(chosen)
    while True:
        whole = [one for one in kept if not one.other_sides or _has_other(one, kept)]
        if len(whole) == len(kept):
            return kept
        kept = whole


def _has_other(one: Heard, kept: Iterable[Heard]) -> bool:
    """Whether what a statement answers, or what answers it, is kept as well."""
    return any(
        other.person != one.person
        and other.said.source.id == one.said.source.id
        and any(span.start < it.end and it.start < span.end for span in one.other_sides)
        for other in kept
        for it in [other.said.card.span]
    )


def _few(own: Sequence[Heard]) -> list[Heard]:
    """A statement of every speaker before anybody has two; quoted words before reported ones."""
    turns: dict[str, list[Heard]] = {}
    for one in own:
        turns.setdefault(one.person, []).append(one)
    for said in turns.values():
        said.sort(key=lambda one: not one.said.is_quoted)
    rounds = [said[n] for n in range(EACH) for said in turns.values() if n < len(said)]
    chosen = {one.key for one in rounds[:MOST]}
    return [one for one in own if one.key in chosen]


def _in_dialogue(own: Sequence[Heard]) -> list[Heard]:
    """The same statements, each answer behind what it answers, else in the order they are told."""
    keys = {one.key for one in own}
    behind: dict[tuple[str, int], list[Heard]] = {}
    first: list[Heard] = []
    for one in own:
        asked = (one.said.source.id, one.answers) if one.answers is not None else one.key
        if asked != one.key and asked in keys and asked[1] < one.key[1]:
            behind.setdefault(asked, []).append(one)
        else:
            first.append(one)
    ordered: list[Heard] = []
    while first:
        one = first.pop(0)
        ordered.append(one)
        first[:0] = behind.pop(one.key, [])
    return ordered
