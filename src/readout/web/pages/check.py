"""Did they say it: a form for words, and what became of them; receipts as they were given."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from readout.errors import InputError, NotHere
from readout.model import Span
from readout.newsroom import told
from readout.newsroom.check import LONGEST, Report, check_words
from readout.newsroom.verify import shown
from readout.text.quotes.receipts import named, parts, receipt, receipt_to_json
from readout.text.quotes.told import PRINTED, SENTENCES, credit_sentence, negation_sentence
from readout.text.quotes.visible import checked
from readout.text.shown import web_address
from readout.web.render import render
from readout.web.request import room_of


def check(request: Request) -> Response:
    """Show the form, and for ?words= the verdict with its receipts."""
    words = request.query_params.get("words", "").strip()
    by = request.query_params.get("by", "").strip()[:LONGEST]
    article = request.query_params.get("in", "")
    room = room_of(request)
    if article and room.store.articles.find(article) is None:
        # Never handed on as it is: a source would open it on this machine.
        raise NotHere("There is no such article here; the front page lists every one.")
    report: Report | None = None
    sentence = ""
    if words:
        try:
            report = check_words(room, words, article, by)
        except InputError as error:
            sentence = error.sentence
    context = {
        "words": words,
        "by": by,
        "article": article,
        "report": report,
        "sentence": sentence,
        "verdicts": SENTENCES,
        "printed_sentence": PRINTED,
        "credit": credit_sentence,
        "warning": negation_sentence,
        "told": told,
        "longest": LONGEST,
    }
    return render(request, "check.html", context, 422 if sentence else 200)


def kept_receipt(request: Request) -> Response:
    """Show a receipt with the version it was taken from; as W3C annotation for programs."""
    where = named(str(request.url))
    if where is None:
        raise InputError("This receipt is not whole; follow the link it came with.")
    articles = room_of(request).store.articles
    kept = articles.version(where.article, where.text_sha256)
    if kept is None:
        raise NotHere("The article of this receipt, or that version of it, is not kept here.")
    article = kept.article
    one = receipt(kept.id, article, where.span, kept.fetched, kept.page_url)
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse(receipt_to_json(one))
    now = articles.find(kept.id)
    page = articles.page(kept.id, article.page_sha256)
    seen = shown(page) if page else ""
    context = {
        "receipt": one,
        "article": article,
        "parts": [checked(article, part, seen) for part in parts(article, where.span)],
        "before": _before(article.text, where.span),
        "after": _after(article.text, where.span),
        "is_current": now is not None and now.article.text_hash == article.text_hash,
        "source": web_address(kept.page_url),
    }
    return render(request, "receipt.html", context)


_CONTEXT = 300


def _before(text: str, span: Span) -> tuple[int, str]:
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _CONTEXT)
    return start, text[start : span.start]


def _after(text: str, span: Span) -> tuple[int, str]:
    end = text.find("\n", span.end)
    return span.end, text[span.end : min(end if end >= 0 else len(text), span.end + _CONTEXT)]


routes = [
    Route("/check", check),
    Route("/article/{id}/receipt", kept_receipt),
]
