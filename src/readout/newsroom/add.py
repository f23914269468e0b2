"""Add: an article is kept, once, whichever of its addresses it came by."""

import hashlib
from contextlib import suppress
from functools import partial

from readout.errors import ReadoutError
from readout.model import Article, Page
from readout.newsroom.cast import remembered
from readout.newsroom.index import index
from readout.newsroom.memory import addresses_of, memory, to_note
from readout.newsroom.read import open_source
from readout.newsroom.record import choose_label, track
from readout.newsroom.room import Newsroom
from readout.newsroom.tidy import check_room
from readout.sources.file import page_from_bytes
from readout.text.addresses import canonical
from readout.text.carried import carried
from readout.text.clean import clean


def add(room: Newsroom, source: str, *, speaks: bool = True) -> str:
    """Keep the article behind an address, a file name or "-"; return its id.

    Args:
        speaks: whether it is spoken here and now where added articles are.

    Raises:
        InputError: when there is no article in it.
        OutsideError: when the world failed.
    """
    if "://" in source and (known := room.store.articles.known([canonical(source)])):
        return known
    return keep_page(room, open_source(room, source), speaks=speaks)


def add_page(room: Newsroom, name: str, body: bytes, media_type: str = "", url: str = "") -> str:
    """Keep the article in bytes that were handed in; return its id.

    Args:
        name: the file's name, or "" for pasted text.
        media_type: what the sender says it is.
        url: where the sender's browser had it from; such a page replaces one fetched before.
    """
    return keep_page(room, page_from_bytes(name, body, media_type, room.now(), url=url))


def keep_page(room: Newsroom, page: Page, name: str = "", *, speaks: bool = True) -> str:
    """Keep the article on a page; return its id.

    Args:
        name: by which it is known besides its addresses; "" for none.
        speaks: whether it is spoken at once, where added articles are.

    Raises:
        InputError: when there is no article in it.
        DiskFull: when the disk runs low.
    """
    check_room(room)
    addresses = [*addresses_of(page), *filter(None, (name,))]
    articles = room.store.articles
    known = articles.known(addresses)
    id = known or hashlib.sha256(addresses[0].encode()).hexdigest()[:12]
    article = clean(page, room.languages, memory=memory(room, page, id))
    with room.keeping:
        before = articles.find(id)
        old = before.article if before else article
        moved = partial(carried, old, article)
        lines = to_note(room, id, page, article)
        articles.keep(id, page, article, addresses, room.now(), lines, moved)
        index(room, id)
    if speaks and room.prepares and room.engines:
        _speak(room, id, article)
    return id


def _speak(room: Newsroom, id: str, article: Article) -> None:
    """Speak an article while nobody waits for another; what cannot be spoken is told on its page."""
    with suppress(ReadoutError):
        label = choose_label(room, article)
        track(room, article, label, manner=remembered(room), article_id=id).prepare()
