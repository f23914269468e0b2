"""Quotes: who said what in an article, as its listener put it right."""

from dataclasses import dataclass

from readout.errors import ChangedMeanwhile, InputError, NotHere
from readout.model import Article, Statement
from readout.newsroom.index import index
from readout.newsroom.memory import addresses_of, memory
from readout.newsroom.read import open_source
from readout.newsroom.record import kept_article
from readout.newsroom.room import Newsroom
from readout.newsroom.said import corrections_of, statements_of
from readout.store import CorrectionRow, Kept
from readout.text.clean import clean
from readout.text.quotes.cards import cards
from readout.text.quotes.corrections import (
    Anchor,
    Corrected,
    Correction,
    anchors,
    corrected,
    lost,
)
from readout.text.quotes.exports import Listed

LONGEST = 200
"""Characters of a name or a role."""


@dataclass(frozen=True)
class Said:
    """Who said what in an article, and what its listener put right.

    Args:
        found: every statement, in the text's order; those that were struck too.
        rows: the corrections that `Corrected.by` counts.
        lost: those of words that are not in the article any more.
    """

    found: tuple[Corrected, ...]
    rows: tuple[CorrectionRow, ...] = ()
    lost: tuple[CorrectionRow, ...] = ()


def corrected_in(room: Newsroom, article: Article, article_id: str = "") -> Said:
    """Who said what in an article, with what was struck and what was corrected.

    Args:
        article: as it is read.
        article_id: its id; "" for one that is not kept.
    """
    rows = corrections_of(room, article_id)
    corrections = [row.correction for row in rows]
    found = corrected(article.text, statements_of(article), corrections)
    gone = lost([one.anchor for one in found], corrections)
    return Said(found, rows, tuple(rows[n] for n in gone))


def fix(
    room: Newsroom, article_id: str, statement: int, digest: str, name: str, role: str = ""
) -> int:
    """Say who made a statement, and return the correction's number.

    Args:
        statement: its index among the article's.
        digest: by which it is known again, as the listener saw it.
        name: who said it.
        role: the speaker's role; "" for none, or for the one the article gives.

    Raises:
        NotHere: when there is no such article.
        ChangedMeanwhile: when another statement stands there now.
        InputError: when there is no name, or it is too long.
    """
    name, role = " ".join(name.split()), " ".join(role.split())
    if not name:
        raise InputError("Give the name of who said it, or strike the statement.")
    if len(name) > LONGEST or len(role) > LONGEST:
        raise InputError(f"A name and a role have at most {LONGEST} characters each.")
    anchor, before = _meant(room, article_id, statement, digest)
    other = before.speaker is None or before.speaker.name != name
    if other and before.speaker and role == before.speaker.role:
        # The form came with the role of the speaker who is replaced.
        role = ""
    return _keep(room, article_id, Correction(anchor, name, role))


def strike(room: Newsroom, article_id: str, statement: int, digest: str) -> int:
    """Say that nobody made a statement, and return the correction's number.

    Args:
        statement: its index among the article's.
        digest: by which it is known again, as the listener saw it.

    Raises:
        NotHere: when there is no such article.
        ChangedMeanwhile: when another statement stands there now.
    """
    anchor, _ = _meant(room, article_id, statement, digest)
    return _keep(room, article_id, Correction(anchor))


def _meant(room: Newsroom, id: str, index: int, digest: str) -> tuple[Anchor, Statement]:
    article = kept_article(room, id).article
    found = statements_of(article)
    names = anchors(article.text, found)
    if not 0 <= index < len(names) or names[index].digest != digest:
        raise ChangedMeanwhile
    return names[index], found[index]


def _keep(room: Newsroom, id: str, correction: Correction) -> int:
    number = room.store.corrections.keep(id, correction, room.now())
    index(room, id)
    return number


def undo(room: Newsroom, number: int) -> CorrectionRow:
    """Forget a correction, and return it as it was.

    Raises:
        NotHere: when there is none with that number.
    """
    row = room.store.corrections.find(number)
    if row is None:
        raise NotHere(f"There is no correction {number}; it may have been undone already.")
    room.store.corrections.remove(number)
    index(room, row.article_id)
    return row


def opened(room: Newsroom, source: str) -> Kept:
    """What a user names: a kept article, or an address, a file or "-"; nothing is kept.

    Args:
        source: the id of a kept article, or a source; the id is "" for what is not kept.

    Raises:
        InputError: when nothing opens it, or the user can put it right.
        OutsideError: when the world failed.
    """
    kept = room.store.articles.find(source) if "/" not in source else None
    if kept:
        return kept_article(room, kept.id)
    page = open_source(room, source)
    article = clean(page, room.languages, None, memory(room, page))
    known = room.store.articles.known(addresses_of(page))
    return Kept(known or "", article, page.url, page.fetched)


def listed(room: Newsroom, kept: Kept, *, is_spoken: bool = False) -> Listed:
    """Who said what in an article, ready to be exported; without what was struck.

    Args:
        kept: the article; its id is "" where it is not kept.
        is_spoken: whether only what may be spoken in its speaker's name is wanted.
    """
    found = corrected_in(room, kept.article, kept.id).found
    wanted = (
        card
        for card in cards(kept.article, found)
        if not card.is_struck and (card.is_spoken or not is_spoken)
    )
    return Listed(
        id=kept.id,
        article=kept.article,
        url=kept.page_url,
        fetched=kept.fetched,
        statements=[one.statement for one in found],
        cards=tuple(wanted),
    )
