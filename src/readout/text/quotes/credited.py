"""Whom an article credits with a quotation, and whether that is whom somebody claims."""

import re
from collections.abc import Sequence

from readout.languages.outlets import OUTLETS
from readout.languages.reading import words
from readout.model import Article, Party, PartyKind, Span, Statement
from readout.text.quotes.statements import statements

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_NO_NAMES = frozenset(
    words("a an the of mr mrs ms miss dr prof professor sir dame lord lady rev st")
)
_MOUTHPIECES = (PartyKind.DOCUMENT, PartyKind.OFFICE, PartyKind.OUTLET, PartyKind.ANONYMOUS)


def credited(article: Article) -> tuple[Statement, ...]:
    """Who said what in an article.

    Args:
        article: as it is read.
    """
    return statements(article.text, article.language, OUTLETS, article.outlet or "")


def crediting(found: Sequence[Statement], span: Span) -> Statement | None:
    """The statement that credits somebody with the words of a span; None where none does.

    Args:
        found: of the text.
        span: words in quotation marks.
    """
    holding = [one for one in found if one.speaker and _holds(one, span)]
    # The shortest is the one within, where one statement reports another.
    return min(holding, key=_length, default=None)


def _holds(one: Statement, span: Span) -> bool:
    return any(part.start < span.end and span.start < part.end for part, _ in one.parts)


def _length(one: Statement) -> int:
    return sum(part.end - part.start for part, _ in one.parts)


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
