"""Whom an article credits with a quotation, and whether that is whom somebody claims."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from readout.languages.people.en import PEOPLE
from readout.languages.reading import words
from readout.languages.sayings.en import SAYINGS
from readout.model import Article, Party, PartyKind, Span
from readout.text.language import primary
from readout.text.quotes.statements import Tongue, statements

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_NO_NAMES = frozenset(
    words("a an the of mr mrs ms miss dr prof professor sir dame lord lady rev st")
)
_MOUTHPIECES = (PartyKind.DOCUMENT, PartyKind.OFFICE, PartyKind.OUTLET, PartyKind.ANONYMOUS)
ENGLISH = Tongue(SAYINGS, PEOPLE)


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


def credited(article: Article) -> list[Credited]:
    """Whom an article credits with what it quotes, in order; in English alone so far.

    Args:
        article: as it is read.
    """
    if primary(article.language) != "en":
        return []
    found = statements(article.text, ENGLISH, own=article.outlet or "")
    return [
        Credited(tuple(part.span for part in one.parts), one.speaker, one.confidence)
        for one in found
    ]


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
    if name and wanted[-1] == name[-1] and 1 in (len(wanted), len(name)):
        return True
    # A person may speak through a paper or an office.
    return None if speaker.kind in _MOUTHPIECES else False


def _names(text: str) -> list[str]:
    found = (one.casefold().replace("’", "'") for one in _WORD.findall(text))
    return [one.removesuffix("'s") for one in found if one not in _NO_NAMES]
