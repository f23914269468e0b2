"""Said: the statements of an article as they were found, worked out once."""

from functools import lru_cache

from readout.languages.outlets import OUTLETS
from readout.model import Article, Statement
from readout.text.quotes.statements import statements


def statements_of(article: Article) -> tuple[Statement, ...]:
    """Who said what in an article, before anybody put it right."""
    return _statements(article.text, article.language, article.outlet or "")


@lru_cache(maxsize=32)
def _statements(text: str, language: str, outlet: str) -> tuple[Statement, ...]:
    return statements(text, language, OUTLETS, outlet)
