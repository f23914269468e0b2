"""Whether a speaker acts in what happened or looks on, told from what the article prints."""

from collections.abc import Collection

from readout.model import PartyKind, Standing
from readout.text.quotes.vocabulary import Vocabulary

_ACTING = (PartyKind.GROUP, PartyKind.OFFICE)


def standing(kind: PartyKind, nouns: Collection[str], looks: bool, known: Vocabulary) -> Standing:
    """The standing of a speaker.

    Args:
        kind: what the speaker is.
        nouns: the nouns of its role, or of its name, in lower case.
        looks: whether it belongs to an outlet or to a body that only studies.
        known: the language's words for people.
    """
    if kind is PartyKind.OUTLET or (
        looks and not any(noun in known.speakers_for for noun in nouns)
    ):
        return Standing.OBSERVER
    looks_on = any(noun in known.observers or noun.rstrip("s") in known.observers for noun in nouns)
    speaks_for = any(noun in known.speakers_for for noun in nouns)
    if looks_on and not speaks_for:
        return Standing.OBSERVER
    if kind is PartyKind.DOCUMENT:
        return Standing.UNKNOWN
    if kind is PartyKind.ANONYMOUS and not any(
        known.is_role(noun) or known.is_role(noun.removesuffix("s")) for noun in nouns
    ):
        return Standing.UNKNOWN
    if kind in _ACTING or nouns:
        return Standing.PARTY
    return Standing.UNKNOWN
