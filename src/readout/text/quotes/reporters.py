"""Which outlet each statement is credited to."""

from collections.abc import Sequence
from typing import NamedTuple

from readout.model import PartyKind, Span
from readout.text.quotes.outlets import OutletNames, credit
from readout.text.quotes.paragraphs import Raw
from readout.text.quotes.pronouns import Meant
from readout.text.quotes.vocabulary import Vocabulary

TURN = "turn"
"""The rule that finds what somebody says in a transcript."""


_NEAR = 600


def near_to(raw: Raw, evidence: Span) -> Span:
    """The part of a statement's sentences that stands near its speaker and its verb.

    Args:
        raw: the statement.
        evidence: its sentences; hostile text may be one of any length.
    """
    at = raw.cue or raw.source or raw.content[0]
    return Span(max(evidence.start, at.start - _NEAR), min(evidence.end, at.end + _NEAR))


class Told(NamedTuple):
    """A statement whose speaker has been told.

    Args:
        raw: the statement.
        meant: who said it.
        evidence: its sentences.
    """

    raw: Raw
    meant: Meant
    evidence: Span


def reporters(
    told: Sequence[Told], text: str, outlets: OutletNames, known: Vocabulary, own: str
) -> list[str]:
    """The outlet of each statement, "" where the text credits none.

    Args:
        told: the statements in order.
        text: the text.
        outlets: the outlets named in it.
        known: the language's words.
        own: the outlet that printed it; "" when unknown.
    """
    networks = dict(known.data.tweets)
    found = [
        _own(one, outlets, told)
        or _to_us(one, text, known, own)
        or (networks.get(one.raw.cue.of(text).lower(), "") if one.raw.cue else "")
        for one in told
    ]
    _transcribed(told, outlets, found)
    _carry(told, found)
    _carry_back(told, text, outlets, known, found)
    return found


def _to_us(one: Told, text: str, known: Vocabulary, own: str) -> str:
    """The outlet that calls itself "this newspaper"."""
    if not own or not one.raw.cue:
        return ""
    behind = text[one.raw.cue.end : one.evidence.end].lower().lstrip()
    return own if behind.startswith(known.data.ourselves) else ""


def _own(one: Told, outlets: OutletNames, told: Sequence[Told]) -> str:
    """What the statement's own sentence and speaker tell."""
    whom = one.meant.whom
    if whom and whom.kind is PartyKind.OUTLET:
        return whom.name
    near = near_to(one.raw, one.evidence)
    if credited := credit(outlets, near, one.raw.content, one.raw.cue):
        return credited
    if whom and whom.affiliation and (at_work := outlets.same(whom.affiliation)):
        return at_work
    if one.raw.nested_in is not None and one.raw.nested_in < len(told):
        outer = told[one.raw.nested_in].meant.whom
        if outer and outer.kind is PartyKind.OUTLET:
            return outer.name
    return ""


def _transcribed(told: Sequence[Told], outlets: OutletNames, found: list[str]) -> None:
    """Every turn of a transcript was heard by the outlet that its introduction credits."""
    turns = [n for n, one in enumerate(told) if one.raw.rule == TURN]
    if not turns:
        return
    first = told[turns[0]].evidence.start
    credited = [n.name for n in outlets.within(Span(0, first)) if n.credited]
    for n in turns:
        found[n] = found[n] or (credited[-1] if credited else "")


def _carry(told: Sequence[Told], found: list[str]) -> None:
    """What the same speaker goes on to say, with nobody else between, was said to the same outlet."""
    for n in range(1, len(told)):
        before, here = told[n - 1], told[n]
        if found[n] or not found[n - 1] or here.meant.whom is not before.meant.whom:
            continue
        if before.raw.rule == TURN and here.raw.rule != TURN:
            continue
        if here.meant.whom is None or here.raw.via or here.raw.to or here.meant.via:
            continue
        found[n] = found[n - 1]


def _carry_back(
    told: Sequence[Told], text: str, outlets: OutletNames, known: Vocabulary, found: list[str]
) -> None:
    """What somebody writes in one place, the sentence before already quotes from there."""
    for n in range(len(told) - 1, 0, -1):
        before, here = told[n - 1], told[n]
        if here.meant.whom is None or here.meant.whom is not before.meant.whom:
            continue
        free = not found[n - 1] and not before.raw.via and not before.raw.to
        if found[n] and free and _written(here.evidence, text, outlets, known):
            found[n - 1] = found[n]


def _written(evidence: Span, text: str, outlets: OutletNames, known: Vocabulary) -> bool:
    named = outlets.at(*evidence)
    if named is None:
        return False
    before = text[evidence.start : named.span.start].lower().removesuffix("the ").rstrip()
    return before.endswith(known.data.writes)
