"""Who said what in a story: what may be spoken in its speaker's name, once, answers behind what they
answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from readout.model import PartyKind, Standing
from readout.text.briefing.parts import Said, Source
from readout.text.quotes.cards import Card, cards
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
    """A statement that may be spoken in its speaker's name.

    Args:
        said: the statement.
        words: its terms, each once.
        answers: index of the statement of its article that it answers; None where it answers none.
    """

    said: Said
    words: frozenset[str]
    answers: int | None

    @property
    def key(self) -> tuple[str, int]:
        """By which it is told from all others."""
        return self.said.source.id, self.said.card.index

    @property
    def length(self) -> int:
        """Its words."""
        return len(self.said.text.split())


def heard(sources: Iterable[Source]) -> list[Heard]:
    """Every statement that may be spoken in its speaker's name, the same words once.

    Args:
        sources: the articles, the first to tell it first.
    """
    kept: list[Heard] = []
    for source in sources:
        for card in cards(source.article, source.said):
            if card.is_spoken and card.speaker:
                _put(kept, _heard(source, card))
    return [one for one in kept if one.length >= _FEWEST]


def _heard(source: Source, card: Card) -> Heard:
    said = Said(source, card)
    links = source.said[card.index].statement.links
    return Heard(said, frozenset(terms(said.text)), links[0].to if links else None)


def _put(kept: list[Heard], one: Heard) -> None:
    """Keep a statement; of two that are one the longer stays, and says who else prints it."""
    for n, other in enumerate(kept):
        if _is_same(one, other):
            longer = one if one.length > other.length else other
            outlets = (*other.said.also, other.said.source.outlet, one.said.source.outlet)
            also = dict.fromkeys(it for it in outlets if it and it != longer.said.source.outlet)
            kept[n] = replace(longer, said=replace(longer.said, also=tuple(also)))
            return
    kept.append(one)


def _is_same(one: Heard, other: Heard) -> bool:
    shared = len(one.words & other.words)
    if _name(one) != _name(other):
        # Two outlets that differ about who said it are both heard.
        return False
    return shared >= _SAME * max(1, min(len(one.words), len(other.words)))


def part(found: Sequence[Heard], standings: Iterable[Standing]) -> tuple[Said, ...]:
    """The statements of those who stand so to it, in dialogue order.

    Args:
        found: all statements, as `heard` gives them.
        standings: whose.
    """
    wanted = set(standings)
    own = [one for one in found if one.said.card.speaker and _standing(one) in wanted]
    return tuple(one.said for one in _in_dialogue(_few(own)))


def _standing(one: Heard) -> Standing:
    speaker = one.said.card.speaker
    if speaker is None or speaker.kind is PartyKind.DOCUMENT:
        # What was written for somebody speaks for them.
        return Standing.PARTY if speaker else Standing.UNKNOWN
    return speaker.standing


def _few(own: Sequence[Heard]) -> list[Heard]:
    """A statement of every speaker before anybody has two; quoted words before reported ones."""
    turns: dict[str, list[Heard]] = {}
    for one in own:
        turns.setdefault(_name(one), []).append(one)
    for said in turns.values():
        said.sort(key=lambda one: not one.said.is_quoted)
    rounds = [said[n] for n in range(EACH) for said in turns.values() if n < len(said)]
    chosen = {one.key for one in rounds[:MOST]}
    return [one for one in own if one.key in chosen]


def _name(one: Heard) -> str:
    """By which a speaker is known in several articles: the last word of the name."""
    speaker = one.said.card.speaker
    return speaker.name.casefold().split()[-1] if speaker and speaker.name.split() else ""


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
