"""Editions: one as it is played, with its receipts, and the list of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError, NotHere
from readout.model import Article, Block, BlockKind
from readout.newsroom.cast import cast_of
from readout.newsroom.edition_kept import article_id, number_of, written_of
from readout.newsroom.editions import decide, find_edition, make, make_since, spoken_as
from readout.newsroom.plans import Plan, find_plan
from readout.newsroom.record import choose_label, kept_article, label_at
from readout.newsroom.rhythm import next_time
from readout.newsroom.room import Newsroom
from readout.newsroom.slow import choice, heard, slow
from readout.store import EditionRow
from readout.store.editions import OUT, REFUSED, WAITS
from readout.text.edition.write import Quoted, Written
from readout.web import view
from readout.web.render import render
from readout.web.request import form_of, manner_of, number, room_of

LISTED = 50
"""Editions on a page of their list."""


@dataclass(frozen=True)
class Receipt:
    """Where words of an edition stand in their article.

    Args:
        address: of the place.
        outlet: who prints them.
        words: their beginning.
    """

    address: str
    outlet: str
    words: str


@dataclass(frozen=True)
class Shown:
    """A block of an edition.

    Args:
        block: the block.
        index: its number.
        text: its words.
        tag: the element it is.
        receipts: where its words come from.
        chapter: level and title of the chapter it begins; None where it begins none.
        story: the number of the story it begins; None where it begins none.
    """

    block: Block
    index: int
    text: str
    tag: str
    receipts: tuple[Receipt, ...]
    chapter: tuple[int, str] | None
    story: int | None


def edition(request: Request) -> Response:
    """Show an edition, read by ?voice= and as ?cast= says, or as it is remembered."""
    room, row = room_of(request), _row(request)
    made, kept = written_of(row.edition), kept_article(room, article_id(row.id))
    label, manner = spoken_as(room, kept)
    if wanted := request.query_params.get("voice"):
        label = choose_label(room, kept.article, wanted)
    manner = manner_of(request, manner)
    slowness, chosen = slow(room, kept, label, manner), choice(room)
    place = room.store.editions.heard_of(row.id)
    context: dict[str, Any] = {
        "row": row,
        "id": kept.id,
        "article": kept.article,
        "blocks": list(_blocks(made)),
        "label": label,
        "heard": (now := heard(label, slowness, chosen)),
        "slow": slowness,
        "choice": chosen,
        "asked": view.asked(manner),
        "manner": manner,
        "cast": cast_of(room, kept.article, now, manner, kept.id).heard,
        "fast": label_at(room, now, view.FASTEST),
        "fastest": view.FASTEST,
        "voices": view.voice_groups(room.labels, kept.article.language),
        "position": place.offset if place else 0,
        "autoplay": request.query_params.get("autoplay") == "1",
        "count": len(row.edition.tellings),
    }
    return render(request, "edition.html", context)


def _row(request: Request) -> EditionRow:
    id = number_of(article_id(0)[:-1] + request.path_params["id"])
    if id is None:
        raise NotHere("There is no such edition here; the list of editions shows them all.")
    return find_edition(room_of(request), id)


def _blocks(made: Written) -> Iterator[Shown]:
    article = made.article
    chapters = {one.block: (one.level, one.title) for one in reversed(article.chapters)}
    stories = {block: story for story, block in made.stories.items()}
    for index, block in enumerate(article.blocks):
        own = [one for one in made.quoted if _within(one, block)]
        yield Shown(
            block,
            index,
            block.span.of(article.text),
            _tag(block),
            tuple(map(_receipt, own)),
            chapters.get(index),
            stories.get(index),
        )


def _within(one: Quoted, block: Block) -> bool:
    return block.span.start <= one.span.start and one.span.end <= block.span.end


def _tag(block: Block) -> str:
    if block.kind is BlockKind.TITLE:
        return "h1"
    return f"h{block.level}" if block.kind is BlockKind.HEADING else "p"


def _receipt(one: Quoted) -> Receipt:
    piece = one.piece
    where = f"text={piece.text_sha256}&c={piece.span.start}-{piece.span.end}"
    address = f"/article/{quote(piece.article)}/receipt?{where}"
    return Receipt(address, piece.outlet, view.opening(piece.text))


def editions(request: Request) -> Response:
    """List the editions, the newest first; those that wait for a person above them."""
    room, before = room_of(request), number(request, "before")
    kept = room.store.editions
    rows = kept.latest(LISTED + 1, before=before) if before else kept.latest(LISTED + 1)
    context = {
        "rows": [_listed(row) for row in rows[:LISTED]],
        "waiting": [_listed(row) for row in kept.latest(LISTED, states=(WAITS,))],
        "refused": [_listed(row) for row in kept.latest(LISTED, states=(REFUSED,))],
        "more": rows[LISTED - 1].id if len(rows) > LISTED else None,
        "plans": room.plans,
        "due": {one.name: _next(room, one) for one in room.plans},
    }
    return render(request, "editions.html", context)


def _next(room: Newsroom, plan: Plan) -> datetime | None:
    """When an edition is due next; None for one that is made when asked for."""
    now = room.now()
    return next_time(plan.rhythm(0), now, now).astimezone(UTC) if plan.at else None


def _listed(row: EditionRow) -> dict[str, Any]:
    article = written_of(row.edition).article
    return {
        "id": row.id,
        "title": article.title,
        "language": article.language,
        "made": row.made,
        "headlines": _headlines(row),
        "outlets": [one.outlet for one in row.edition.outlets],
    }


def _headlines(row: EditionRow) -> list[str]:
    return [one.headline.text for one in row.edition.tellings if one.headline]


async def make_now(request: Request) -> Response:
    """Make an edition of this time and show it; it is foreseen how long it lasts."""
    form = await form_of(request)
    name, is_since = form.text("name"), form.text("since") == "1"

    def made() -> str:
        room = room_of(request)
        plan = find_plan(room.plans, name)
        row = (make_since if is_since else make)(room, plan, room.now(), measure=False)
        return "/editions" if row.state == WAITS else f"/edition/{row.id}?autoplay=1"

    return RedirectResponse(await run_in_threadpool(made), 303)


async def decided(request: Request) -> Response:
    """Let an edition out that waits, or refuse it."""
    said = (await form_of(request)).text("decision")
    if said not in (OUT, REFUSED):
        raise InputError("Choose whether to let the edition out or to refuse it.")
    row = await run_in_threadpool(_row, request)
    await run_in_threadpool(decide, room_of(request), row.id, let_out=said == OUT)
    return RedirectResponse("/editions", 303)


@dataclass(frozen=True)
class Offered:
    """What the front page offers to play.

    Args:
        row: the newest edition; None where there is none.
        article: it as it is read.
        has_heard: whether the listener has heard something of any.
    """

    row: EditionRow
    article: Article
    has_heard: bool


def offered(room: Newsroom) -> Offered | None:
    """The newest edition that is out, and whether there is something since."""
    rows: Sequence[EditionRow] = room.store.editions.latest(1)
    if not rows:
        return None
    has_heard = any(one.spans for one in room.store.editions.heard(1))
    return Offered(rows[0], written_of(rows[0].edition).article, has_heard)


routes = [
    Route("/editions", editions),
    Route("/editions/make", make_now, methods=["POST"]),
    Route("/edition/{id}", edition),
    Route("/edition/{id}/decide", decided, methods=["POST"]),
]
