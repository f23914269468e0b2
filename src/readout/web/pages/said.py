"""Who said what: the column beside the text, and the forms that put it right."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import URL
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.model import Article, Span
from readout.newsroom import quotes
from readout.store import Kept
from readout.text.quotes.cards import Card, cards, groups
from readout.text.quotes.receipts import quoted_parts, receipt
from readout.text.quotes.tongues import tongue_of
from readout.web.request import form_of, number, room_of

MOST = 300
"""Statements on one page; whoever prints more is no reader's article."""

DIGITS = 18
"""What a number of an address has at the most."""


def said_column(request: Request, kept: Kept) -> dict[str, Any]:
    """What the article's page shows of who said what: what may be spoken first, then the rest."""
    article = kept.article
    said = quotes.corrected_in(room_of(request), article, kept.id)
    every = cards(article, said.found)
    shown = sorted(every, key=_is_seen_at_once, reverse=True)[:MOST]
    shown.sort(key=lambda card: card.index)
    first = [card for card in shown if _is_seen_at_once(card)]
    rest = [card for card in shown if not _is_seen_at_once(card)]
    opened = number(request, "said")
    return {
        "said": {
            "total": len(every),
            "left_out": len(every) - len(shown),
            "first": groups(first),
            "rest": groups(rest),
            "rest_open": not first or opened in [card.index for card in rest],
            "speakers_known": tongue_of(article.language) is not None,
            "receipts": {
                card.index: receipt(kept.id, article, card.span, kept.fetched, kept.page_url)
                for card in shown
            },
            "numbers": [row.id for row in said.rows],
            "lost": said.lost,
        },
        "places": _places(article, shown),
    }


def _is_seen_at_once(card: Card) -> bool:
    return card.is_spoken or card.correction is not None


def _places(article: Article, shown: Iterable[Card]) -> Mapping[int, list[Span]]:
    """Before which block a receipt's address leads where no script lights its words."""
    spans = {card.span for card in shown}
    spans |= {part for one in quoted_parts(article) for part in one}
    starts = [block.span.start for block in article.blocks]
    places: dict[int, list[Span]] = {}
    for span in sorted(spans):
        places.setdefault(bisect_right(starts, span.start) - 1, []).append(span)
    return places


async def fix(request: Request) -> Response:
    """Keep who said it, and lead back to the statement."""
    form = await form_of(request)
    room, id, index = room_of(request), request.path_params["id"], _number(request, "index")
    told = form.text("words"), form.text("name"), form.text("role")
    await run_in_threadpool(quotes.fix, room, id, index, *told)
    return _to_statement(id, index)


async def strike(request: Request) -> Response:
    """Keep that nobody said it, and lead back to the statement."""
    form = await form_of(request)
    room, id, index = room_of(request), request.path_params["id"], _number(request, "index")
    await run_in_threadpool(quotes.strike, room, id, index, form.text("words"))
    return _to_statement(id, index)


async def undo(request: Request) -> Response:
    """Forget a correction, and lead back to the statement it was about."""
    form = await form_of(request)
    correction = _number(request, "number")
    row = await run_in_threadpool(quotes.undo, room_of(request), correction)
    digits = form.text("at")
    if digits and not _is_number(digits):
        raise InputError("The form is not whole; reload the page it is on and try again.")
    return _to_statement(row.article_id, int(digits) if digits else None)


def _to_statement(id: str, index: int | None) -> Response:
    if index is None:
        return RedirectResponse(f"/article/{id}#said", 303)
    address = URL(f"/article/{id}").include_query_params(said=index)
    return RedirectResponse(f"{address}#said-{index}", 303)


def _number(request: Request, name: str) -> int:
    digits = request.path_params[name]
    if not _is_number(digits):
        raise HTTPException(404)
    return int(digits)


def _is_number(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and len(digits) <= DIGITS


routes = [
    Route("/article/{id}/said/{index}/fix", fix, methods=["POST"]),
    Route("/article/{id}/said/{index}/strike", strike, methods=["POST"]),
    Route("/corrections/{number}/undo", undo, methods=["POST"]),
]
