"""Forget: the sound of an article is deleted, its sentences among it; or the article with it."""

from collections.abc import Sequence
from contextlib import suppress

from readout.errors import NotHere, ReadoutError
from readout.model import Article
from readout.newsroom.edition_kept import article_id as played_as
from readout.newsroom.edition_kept import written_of
from readout.newsroom.record import Part, cast_at, kept_article, label_at, script_of, spoke_by
from readout.newsroom.room import Newsroom
from readout.newsroom.shelf import Made
from readout.store import HeardRow
from readout.text.casting import Manner
from readout.text.edition.cut import heard_since, without
from readout.voices.labels import find_label
from readout.voices.recording import keys
from readout.voices.stretches import drop

_AT_ONCE = 200


def forget_sound(room: Newsroom, article_id: str) -> None:
    """Delete all sound that was made of an article.

    Raises:
        NotHere: when it is not kept.
    """
    article = kept_article(room, article_id).article
    for made in room.shelf.made_of(article_id):
        # A voice that is not here any more has no name for its sentences: the cache's cap sees to them.
        with suppress(ReadoutError):
            _forget_sentences(room, article, article_id, made)
    room.shelf.drop(article_id)


def remove(room: Newsroom, article_id: str) -> None:
    """Delete an article with all that hangs on it: its sound, and its words in editions.

    Raises:
        NotHere: when it is not kept.
    """
    forget_sound(room, article_id)
    if not remove_all(room, [article_id]):
        raise NotHere("There is no such article here.")


def remove_all(room: Newsroom, ids: Sequence[str]) -> int:
    """Delete articles and what editions tell in their words; how many there were.

    Args:
        ids: of the articles.
    """
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        for id in room.store.editions.of_articles(some):
            _cut(room, id, some)
    return room.store.removing.articles(ids)


def remove_edition(room: Newsroom, id: int) -> None:
    """Delete a kept edition and its sound."""
    forget_sound(room, played_as(id))
    room.store.editions.remove(id)


def _cut(room: Newsroom, id: int, articles: Sequence[str]) -> None:
    kept = room.store.editions
    row = kept.find(id)
    if row is None:
        return
    edition = without(row.edition, articles)
    if not edition.items:
        remove_edition(room, id)
        return
    forget_sound(room, played_as(id))
    heard = kept.heard_of(id)
    kept.replace(id, edition)
    if heard:
        before, after = written_of(row.edition), written_of(edition)
        spans, offset = heard_since(before, after, heard.spans, heard.offset)
        kept.save_heard(HeardRow(id, offset, spans, heard.at))


def _forget_sentences(room: Newsroom, article: Article, article_id: str, made: Made) -> None:
    label, part = find_label(made.label, room.labels), Part(made.section, made.skipped)
    manner = Manner(made.cast, made.announced)
    cast = cast_at(room, article, label, manner, made.speed, part, article_id)
    label = label_at(room, label, made.speed)
    script, choose = (
        list(script_of(room, article, part, cast)),
        spoke_by(room, article, label, cast),
    )
    drop(script, choose, room.stretches, made.speed)
    for key in keys(script, choose, made.speed):
        room.cache.drop(key)
