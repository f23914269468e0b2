"""What outlets print otherwise since an edition told it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from readout.newsroom.plans import Plan
from readout.newsroom.room import Newsroom
from readout.store import EditionRow
from readout.store.editions import OUT, OWN
from readout.text.changed import changed
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
    rows = [
        row
        for row in room.store.editions.latest(LOOKED_AT, states=(OUT, OWN))
        if row.made >= now - BACK
    ]  # fmt: skip
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
    """The articles whose page is another one than when they were told."""
    articles = room.store.articles
    for one in versions:
        now, before = articles.find(one.article), articles.version(one.article, one.text_sha256)
        if now is None or before is None or now.article.text_hash == one.text_sha256:
            continue
        # How Readout reads a page may change, too; that is no correction.
        if now.article.page_sha256 != before.article.page_sha256:
            changes = changed(before.article, now.article, room.languages)
            yield Reread(
                one.article, one.outlet, one.published, before.article, now.article, changes
            )
