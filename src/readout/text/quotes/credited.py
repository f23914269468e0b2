"""Whom an article credits with a quotation, and whether that is whom somebody claims."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from readout.languages.reading import words
from readout.model import Party, PartyKind, Span
from readout.text.quotes import raw_statements

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_NO_NAMES = frozenset(
    words("a an the of mr mrs ms miss dr prof professor sir dame lord lady rev st")
)
_PRONOUNS = frozenset(words("he she they it i we you who this that one"))


class Credited(NamedTuple):
    """What somebody is quoted with.

    Args:
        parts: where it stands.
        speaker: None where nobody is named, or a pronoun cannot be told.
        confidence: how sure that is, 0 to 1.
    """

    parts: tuple[Span, ...]
    speaker: Party | None
    confidence: float


def credited(text: str) -> list[Credited]:
    """Whom a text credits with what it quotes, in order.

    Args:
        text: an article's.
    """
    return [
        Credited(raw.content, _party(raw.source.of(text)) if raw.source else None, 0.5)
        for raw in raw_statements(text)
    ]


def _party(mention: str) -> Party | None:
    if mention.casefold() in _PRONOUNS:
        return None
    kind = PartyKind.PERSON if mention[:1].isupper() else PartyKind.GROUP
    return Party(kind, mention)


def speaker_at(found: Sequence[Credited], span: Span) -> Credited | None:
    """Who is credited with the words of a span; None where nobody is.

    Args:
        found: of the text.
        span: words in quotation marks.
    """
    holding = [
        one
        for one in found
        if one.speaker and any(p.start < span.end and span.start < p.end for p in one.parts)
    ]
    # The shortest is the one within, where one statement reports another.
    return min(holding, key=lambda one: sum(p.end - p.start for p in one.parts), default=None)


def is_credited(speaker: Party | None, claimed: str) -> bool | None:
    """Whether a speaker is whom somebody claims; None where one of the two is not known.

    Args:
        speaker: whom the article credits.
        claimed: a name, a surname or a role.
    """
    wanted = _names(claimed)
    if speaker is None or not wanted:
        return None
    name = _names(speaker.name)
    if set(wanted) <= {*name, *_names(speaker.role), *_names(speaker.affiliation)}:
        return True
    if not name or wanted[-1] != name[-1]:
        return False
    return len(wanted) == 1 or len(name) == 1


def _names(text: str) -> list[str]:
    found = (one.casefold().replace("’", "'") for one in _WORD.findall(text))
    return [one.removesuffix("'s") for one in found if one not in _NO_NAMES]
