"""What a listener heard of editions, and so knows of stories."""

from datetime import datetime
from zoneinfo import ZoneInfo

from readout.languages.edition import written_day
from readout.model import Span
from readout.newsroom.edition_kept import written_of
from readout.newsroom.room import Newsroom
from readout.store import EditionRow, HeardRow
from readout.text.edition.parts import Piece, Telling
from readout.text.edition.since import Heard, covers, heard_on

LOOKED_AT = 30
"""Editions whose stories a listener still knows."""


def note_place(room: Newsroom, id: int, offset: int, now: datetime, *, done: bool = False) -> None:
    """Remember where listening to an edition is, and so what of it was heard.

    Args:
        id: the edition's number.
        offset: a character of its text.
        done: whether the end was reached.
    """
    row = room.store.editions.find(id)
    if row is None:
        return
    end = len(written_of(row.edition).article.text)
    at = end if done else min(offset, end)
    # A player tells where it is as soon as it plays: what lies before its first place was not heard.
    before = room.store.editions.heard_of(id) or HeardRow(id, 0, (), now)
    spans = heard_on(before.spans, before.offset, at, (now - before.at).total_seconds())
    room.store.editions.save_heard(HeardRow(id, 0 if done else at, spans, now))


def last_heard(room: Newsroom) -> datetime | None:
    """When the listener heard something of an edition last; None for never."""
    return next((row.at for row in room.store.editions.heard(LOOKED_AT) if row.spans), None)


def known_stories(room: Newsroom, now: datetime, zone: str = "UTC") -> dict[int, Heard]:
    """What the listener knows of each story, by the number it has now.

    Args:
        now: the time, with a time zone.
        zone: whose days are named.
    """
    known: dict[int, Heard] = {}
    for heard in reversed(room.store.editions.heard(LOOKED_AT)):
        row = room.store.editions.find(heard.edition_id)
        pieces = _pieces(row, heard.spans) if row else {}
        for telling in row.edition.tellings if row else ():
            if found := pieces.get(telling.story):
                current = room.store.stories.current(telling.story) or telling.story
                when = in_words(heard.at, now, zone, telling.language)
                known[current] = _more(known.get(current), telling, found, when)
    return known


def _more(before: Heard | None, telling: Telling, pieces: list[Piece], when: str) -> Heard:
    """What is known of a story once another edition was heard."""
    known = before or Heard((), (), frozenset(), "")
    return Heard(
        tuple(dict.fromkeys((*known.pieces, *pieces))),
        tuple(dict.fromkeys((*known.outlets, *telling.outlets))),
        known.articles | set(telling.articles),
        when,
    )


def _pieces(row: EditionRow, spans: tuple[Span, ...]) -> dict[int, list[Piece]]:
    """What was heard of each story of an edition, without its headlines."""
    found: dict[int, list[Piece]] = {}
    for one in written_of(row.edition).quoted:
        if one.story and one.item.part != "headline" and covers(spans, one.span):
            found.setdefault(one.story, []).append(one.piece)
    return found


def in_words(at: datetime, now: datetime, zone: str, language: str) -> str:
    """A moment as a listener says it: the time of today, else the day.

    Args:
        at: the moment.
        now: the time, with a time zone.
        zone: whose days they are.
        language: BCP 47 tag.
    """
    there, today = at.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone))
    if there.date() == today.date():
        return f"{there:%H:%M}"
    return written_day(there.date(), language)
