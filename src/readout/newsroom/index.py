"""Index: what is looked up of an article is worked out when it is kept, and anew when it changes.

The article says by which version of the rules it was read and looked through, so that what a crash
cut off is caught up, and so is what an older Readout read from the same page.
"""

import logging
from functools import partial

from readout.errors import ReadoutError
from readout.model import Article, Standing, Statement
from readout.newsroom.copies import note_copy
from readout.newsroom.memory import memory
from readout.newsroom.room import Newsroom
from readout.newsroom.said import said_in
from readout.store import StatementRow
from readout.text.carried import carried
from readout.text.clean import VERSION as READ
from readout.text.clean import clean
from readout.text.wanted import VERSION as LOOKED_UP
from readout.text.wanted import passages, tokens

LOG = logging.getLogger(__name__)

VERSION = 1000 * READ + LOOKED_UP
"""Of reading and of looking through together; each counts up by itself."""

_AT_ONCE = 20


def index(room: Newsroom, article_id: str) -> None:
    """Look through an article anew: it is found by what it says now, and known where it is a copy."""
    kept = room.store.articles.find(article_id)
    if kept is None:
        return
    note_copy(room, article_id, kept.article)
    rows = [_row(kept.article, one) for one in said_in(room, kept.article, article_id)]
    room.store.search.keep(article_id, VERSION, passages(kept.article.text), rows)


def is_behind(room: Newsroom) -> bool:
    """Whether anything is kept that was not read and looked through by the rules of now."""
    return bool(room.store.search.behind(VERSION, 1))


def catch_up(room: Newsroom) -> int:
    """Read and look through what is behind, and count it."""
    done = 0
    while behind := room.store.search.behind(VERSION, _AT_ONCE):
        for id in behind:
            _read_again(room, id)
            index(room, id)
        done += len(behind)
    return done


def _read_again(room: Newsroom, id: str) -> None:
    """Read an article from its stored page by the rules of now; what cannot be read stays as it is."""
    articles = room.store.articles
    try:
        kept, page = articles.find(id), articles.page(id)
        if kept is None or page is None:
            return
        old, new = kept.article, clean(page, room.languages, memory=memory(room, page, id))
    except ReadoutError:
        return
    # One page that trips us up, or whose bytes are gone, must not keep the others from being read.
    except Exception:
        LOG.exception("The page of the article %s could not be read again.", id)
        return
    if new != old:
        articles.reread(id, new, partial(carried, old, new), page.sha256)


def _row(article: Article, one: Statement) -> StatementRow:
    speaker = one.speaker
    name, role = (speaker.name, speaker.role) if speaker else ("", "")
    outlet = one.reporter or article.outlet or ""
    affiliation = speaker.affiliation if speaker else ""
    words = " ".join(part.span.of(article.text) for part in one.parts)
    return StatementRow(
        one.evidence,
        name,
        role,
        outlet,
        speaker.standing if speaker else Standing.UNKNOWN,
        article.published,
        {
            "words": _tokens(words),
            "who": _tokens(name),
            "what": _tokens(f"{role} {affiliation}"),
            "via": _tokens(f"{outlet} {article.outlet or ''}"),
        },
    )


def _tokens(text: str) -> str:
    return " ".join(tokens(text))
