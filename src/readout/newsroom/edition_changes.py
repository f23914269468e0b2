"""What outlets print otherwise since an edition told it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from readout.newsroom.changes import changes_since
from readout.newsroom.plans import Plan
from readout.newsroom.room import Newsroom
from readout.store import EditionRow
from readout.store.editions import OUT, OWN
from readout.text.edition.corrections import PART, Reread, correction_items
from readout.text.edition.parts import Item, Piece

BACK = timedelta(days=7)
"""How long after it was told a change is told."""

LOOKED_AT = 60
"""Editions whose articles are looked at."""

MOST = 10
"""Sentences that are told as changed in one edition."""


@dataclass(frozen=True)
class _Version:
    """An article as it was told."""

    article: str
    text_sha256: str
    outlet: str
    published: datetime


def corrections(room: Newsroom, plan: Plan, now: datetime) -> tuple[Item, ...]:
    """What is to be told as changed in the next edition: facts that were told, and are no more.

    Args:
        plan: of what it is an issue; each of its listeners hears a change once.
        now: the time, with a time zone.
    """
    rows = _lately(room, now)
    heard = {one.edition_id for one in room.store.editions.heard(LOOKED_AT)}
    known = [row for row in rows if row.name == plan.name or (plan.new_only and row.id in heard)]
    told = {piece.text for row in known for piece in _changed_pieces(row)}
    items = correction_items(_reread(room, _versions(rows)))
    fresh = _unheard(items, told)
    return tuple(fresh)[:MOST]


def _unheard(items: tuple[Item, ...], told: set[str]) -> Iterator[Item]:
    """The changes that no edition told; what goes on goes with the item before it."""
    keeps = True
    for item in items:
        if not item.goes_on:
            keeps = not all(piece.text in told for piece in item.pieces)
        if keeps:
            yield item


def _changed_pieces(row: EditionRow) -> Iterator[Piece]:
    for item in row.edition.changes:
        if item.part == PART:
            yield from item.pieces


def _versions(rows: list[EditionRow]) -> list[_Version]:
    """Every version of an article that was told, the latest told first."""
    found = {
        (piece.article, piece.text_sha256): _Version(
            piece.article, piece.text_sha256, piece.outlet, piece.published
        )
        for row in reversed(rows)
        for telling in row.edition.tellings
        for item in telling.items
        for piece in item.pieces
    }
    return list(reversed(found.values()))


def _reread(room: Newsroom, versions: list[_Version]) -> Iterator[Reread]:
    """The articles whose outlet changed them since they were told."""
    for one in versions:
        found = changes_since(room, one.article, one.text_sha256)
        if found and found.changes:
            before, after = found.before.article, found.after.article
            yield Reread(one.article, one.outlet, one.published, before, after, found.changes)


def told_lately(room: Newsroom, now: datetime) -> list[str]:
    """The ids of the articles that editions told lately, the latest told first.

    Args:
        now: the time, with a time zone.
    """
    return list(dict.fromkeys(one.article for one in _versions(_lately(room, now))))


def _lately(room: Newsroom, now: datetime) -> list[EditionRow]:
    rows = room.store.editions.latest(LOOKED_AT, states=(OUT, OWN))
    return [row for row in rows if row.made >= now - BACK]
