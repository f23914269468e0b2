"""Copies: an agency's text that several outlets print is told as one."""

from readout.model import Article
from readout.newsroom.room import Newsroom
from readout.text.copies import bands, original_of, pieces


def note_copy(room: Newsroom, article_id: str, article: Article) -> None:
    """Remember what an article may be a copy of; the one that was here first is the original.

    An article of which others are copies stays the original, or copies would be of copies.
    """
    numbers, copies = bands(pieces(article)), room.store.copies
    alike = copies.alike(article_id, numbers)
    copies.note(article_id, numbers)
    if copies.copies(article_id):
        return
    firsts = dict.fromkeys(_first(room, id) for id in alike)
    kept = [(id, found.article) for id in firsts if (found := room.store.articles.find(id))]
    copies.mark(article_id, original_of(article, kept))


def _first(room: Newsroom, article_id: str) -> str:
    """What an article is a copy of, or the article itself."""
    original = room.store.copies.original(article_id)
    return original.id if original else article_id
