"""Forget: the sound of an article is deleted, its sentences among it; or the article with it."""

from contextlib import suppress

from readout.errors import NotHere, ReadoutError
from readout.model import Article
from readout.newsroom.record import Part, cast_at, kept_article, label_at, script_of, spoke_by
from readout.newsroom.room import Newsroom
from readout.newsroom.shelf import Made
from readout.text.casting import Manner
from readout.voices.labels import find_label
from readout.voices.recording import keys
from readout.voices.stretches import drop


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
    """Delete an article with all that hangs on it, its sound too.

    Raises:
        NotHere: when it is not kept.
    """
    forget_sound(room, article_id)
    if not room.store.removing.articles([article_id]):
        raise NotHere("There is no such article here.")


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
