"""Said: the statements of an article as they were found, and as its listener put them right."""

from functools import lru_cache

from readout.languages.outlets import OUTLETS
from readout.model import Article, Statement
from readout.newsroom.edition_kept import row_of, written_of
from readout.newsroom.room import Newsroom
from readout.store import CorrectionRow
from readout.text.quotes.corrections import corrected, counting
from readout.text.quotes.statements import statements


def statements_of(article: Article) -> tuple[Statement, ...]:
    """Who said what in an article, before anybody put it right."""
    return _statements(article.text, article.language, article.outlet or "")


@lru_cache(maxsize=32)
def _statements(text: str, language: str, outlet: str) -> tuple[Statement, ...]:
    return statements(text, language, OUTLETS, outlet)


def corrections_of(room: Newsroom, article_id: str) -> tuple[CorrectionRow, ...]:
    """What the listener put right in an article, the oldest first.

    Args:
        article_id: its id; "" for one that is not kept.
    """
    return tuple(room.opened.corrections.of(article_id)) if room.opened and article_id else ()


def said_in(room: Newsroom, article: Article, article_id: str = "") -> tuple[Statement, ...]:
    """Who said what in an article, corrections applied and without what was struck.

    Args:
        article: as it is read.
        article_id: its id; "" for one that is not kept.
    """
    if edition := row_of(room, article_id):
        return written_of(edition.edition).statements
    found = statements_of(article)
    corrections = [row.correction for row in corrections_of(room, article_id)]
    return counting(corrected(article.text, found, corrections)) if corrections else found
