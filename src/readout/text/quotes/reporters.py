"""Which outlet each statement is credited to."""

from collections.abc import Sequence
from typing import NamedTuple

from readout.model import PartyKind, Span
from readout.text.quotes.outlets import OutletNames, credit
from readout.text.quotes.paragraphs import Raw
from readout.text.quotes.parties_sources import Meant
from readout.text.quotes.vocabulary import Vocabulary


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


def reporters(told: Sequence[Told], outlets: OutletNames, known: Vocabulary) -> list[str]:
    """The outlet of each statement, "" where the text credits none.

    Args:
        told: the statements in order.
        outlets: the outlets named in the text.
        known: the language's words.
    """
    found = [_own(one, outlets, known, told) for one in told]
    _carry(told, found)
    return found


def _own(one: Told, outlets: OutletNames, known: Vocabulary, told: Sequence[Told]) -> str:
    """What the statement's own sentence and speaker tell."""
    whom = one.meant.whom
    if whom and whom.kind is PartyKind.OUTLET:
        return whom.name
    if credited := credit(outlets, one.evidence, one.raw.content, one.raw.cue):
        return credited
    if whom and whom.affiliation and (at_work := _employer(whom.affiliation, outlets)):
        return at_work
    if one.raw.nested_in is not None and one.raw.nested_in < len(told):
        outer = told[one.raw.nested_in].meant.whom
        if outer and outer.kind is PartyKind.OUTLET:
            return outer.name
    return ""


def _employer(affiliation: str, outlets: OutletNames) -> str:
    bare = _bare(affiliation)
    return next((named.name for named in outlets.found if _bare(named.name) == bare), "")


def _bare(name: str) -> str:
    return name.removeprefix("The ").removeprefix("the ")


def _carry(told: Sequence[Told], found: list[str]) -> None:
    """What the same speaker goes on to say, with nobody else between, was said to the same outlet."""
    for n in range(1, len(told)):
        before, here = told[n - 1], told[n]
        if found[n] or not found[n - 1] or here.meant.whom is not before.meant.whom:
            continue
        if here.meant.whom is None or here.raw.via or here.raw.to or here.meant.via:
            continue
        found[n] = found[n - 1]
