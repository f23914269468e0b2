"""Kept editions as articles, so that whatever plays articles plays them."""

from functools import lru_cache

from readout.newsroom.room import Newsroom
from readout.store import EditionRow, Kept
from readout.text.edition.parts import Edition
from readout.text.edition.write import Written, written

PREFIX = "edition-"
"""Stands before an edition's number where an article's id is asked for."""

_DIGITS = 9


def article_id(id: int) -> str:
    """The id under which an edition is played."""
    return f"{PREFIX}{id}"


def number_of(id: str) -> int | None:
    """The number of the edition that is played under an id; None for an article's."""
    digits = id.removeprefix(PREFIX)
    known = digits != id and digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS
    return int(digits) if known else None


@lru_cache(maxsize=16)
def written_of(edition: Edition) -> Written:
    """An edition as one text."""
    return written(edition)


def row_of(room: Newsroom, id: str) -> EditionRow | None:
    """The kept edition that is played under an id; None for an article's, or where it is gone."""
    number = number_of(id)
    return None if number is None or room.opened is None else room.opened.editions.find(number)


def as_article(room: Newsroom, id: str) -> Kept | None:
    """A kept edition as an article; None where there is none of that id."""
    row = row_of(room, id)
    return Kept(id, written_of(row.edition).article, "", row.made) if row else None
