"""Read: what a user names becomes an article, without keeping anything."""

from dataclasses import replace

from readout.errors import InputError
from readout.model import Article, Block, Page
from readout.newsroom.edition_kept import as_article, number_of
from readout.newsroom.memory import memory
from readout.newsroom.room import Newsroom
from readout.store import Kept
from readout.text.clean import clean


def open_source(room: Newsroom, source: str) -> Page:
    """The page behind an address, a file name or "-".

    Raises:
        InputError: when nothing opens it, or the user can put it right.
        OutsideError: when the world failed.
    """
    opener = next((one for one in room.sources if one.accepts(source)), None)
    if opener is None:
        raise InputError(
            f"There is no file “{source}”, and it is not an address; check the spelling."
        )
    return opener.open(source)


def read(room: Newsroom, source: str, language: str | None = None) -> Article:
    """The article behind a source.

    Args:
        language: a BCP 47 tag that wins over what is detected.
    """
    page = open_source(room, source)
    return clean(page, room.languages, language, memory(room, page))


def in_language(article: Article, tag: str) -> Article:
    """The same article with its language chosen by a person; other-language blocks stay so."""

    def chosen(block: Block) -> Block:
        return replace(block, language=tag) if block.language == article.language else block

    basis = tuple((k, "chosen" if k == "language" else v) for k, v in article.basis)
    return replace(
        article,
        language=tag,
        language_confidence=1.0,
        blocks=tuple(chosen(block) for block in article.blocks),
        basis=basis,
    )


def find(room: Newsroom, article_id: str) -> Kept | None:
    """A kept article, in the language the listener chose for it; an edition by its own kind of id."""
    if number_of(article_id) is not None:
        return as_article(room, article_id)
    kept = room.store.articles.find(article_id)
    if kept and (tag := room.store.listener.language(article_id)):
        return replace(kept, article=in_language(kept.article, tag))
    return kept


def choose_language(room: Newsroom, article_id: str, tag: str | None) -> None:
    """Remember a language for an article; None goes back to what was detected."""
    room.store.listener.choose_language(article_id, tag)
