"""Editions as lines of text and as data for other programs."""

from collections.abc import Iterator
from typing import Any

from readout.model import BlockKind
from readout.newsroom.edition_kept import written_of
from readout.newsroom.room import Newsroom
from readout.store import EditionRow
from readout.store.editions import OUT, REFUSED, WAITS
from readout.text.edition.parts import Piece
from readout.text.edition.write import Quoted

LISTED = 20
"""Kept editions in a list."""

_MARKS = {BlockKind.TITLE: "# ", BlockKind.HEADING: "## "}


def lines(room: Newsroom) -> Iterator[str]:
    """The editions that are planned, and those that are kept, the newest first."""
    for plan in room.plans:
        when = f"{plan.at} {plan.zone}" if plan.at else "when asked for"
        yield f"{plan.name:<12} {plan.form}, {plan.minutes:g} min, {when}"
    for row in room.store.editions.latest(LISTED, states=(OUT, WAITS, REFUSED)):
        yield f"{row.id:>6}  {title(row)}{'' if row.state == OUT else f' ({row.state})'}"


def title(row: EditionRow) -> str:
    """An edition as it is called."""
    return written_of(row.edition).article.title or row.name


def text_lines(row: EditionRow) -> Iterator[str]:
    """An edition as it is read."""
    article = written_of(row.edition).article
    for block in article.blocks:
        deeper = "#" if block.level > 2 else ""
        yield f"{deeper}{_MARKS.get(block.kind, '')}{block.span.of(article.text)}\n"


def row(row: EditionRow) -> dict[str, Any]:
    """An edition as data: its text, and where every word comes from that is not ours."""
    made = written_of(row.edition)
    return {
        "edition": row.id,
        "name": row.name,
        "title": made.article.title,
        "due": row.due.isoformat(),
        "made": row.made.isoformat(),
        "state": row.state,
        "language": made.article.language,
        "text": made.article.text,
        "stories": [one.story for one in row.edition.tellings],
        "chapters": [one._asdict() for one in made.article.chapters],
        "quoted": [_quoted(one) for one in made.quoted],
    }


def _quoted(one: Quoted) -> dict[str, Any]:
    party = one.item.party
    return {
        "start": one.span.start,
        "end": one.span.end,
        "part": one.item.part,
        "speaker": party.name if party else "",
        **_printed(one.piece),
    }


def _printed(piece: Piece) -> dict[str, Any]:
    return {
        "article": piece.article,
        "text_sha256": piece.text_sha256,
        "from": piece.span.start,
        "to": piece.span.end,
        "outlet": piece.outlet,
        "published": piece.published.isoformat(),
    }
