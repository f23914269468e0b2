"""The reader: one article with its sound, its receipts and its choices."""

from typing import Any
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.model import UNDETERMINED, Article
from readout.newsroom.cast import cast_of, remember, remembered
from readout.newsroom.edition_heard import note_place
from readout.newsroom.edition_kept import number_of
from readout.newsroom.read import choose_language
from readout.newsroom.record import (
    BEGINNING,
    base,
    choose_label,
    label_at,
    named_label,
    remember_label,
)
from readout.newsroom.room import Newsroom
from readout.newsroom.slow import CHOICES, choice, choose, heard, slow
from readout.store import Kept
from readout.text import shown
from readout.text.casting import Manner
from readout.text.language import language_name
from readout.voices.labels import Label, check_script
from readout.voices.shown import better_offer
from readout.web import view
from readout.web.pages.said import said_column
from readout.web.pages.voices import offered
from readout.web.render import render
from readout.web.request import form_of, kept_of, label_of, manner_of, number, played_of, room_of


def article(request: Request) -> Response:
    """Show an article, read by ?voice= and as ?cast= says, or as it is remembered."""
    if (edition := number_of(request.path_params["id"])) is not None:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(f"/edition/{edition}{query}", 302)
    kept, room = kept_of(request), room_of(request)
    label, manner = label_of(request, kept.article), manner_of(request, remembered(room))
    context = _shown(kept) | _choices(room, kept, label, manner)
    context |= _listening(request, kept) | _teaching(request, kept)
    context |= said_column(request, kept) | _kin(room, kept)
    return render(request, "article.html", context)


def _shown(kept: Kept) -> dict[str, Any]:
    article = kept.article
    return {
        "id": kept.id,
        "article": article,
        "basis": dict(article.basis),
        "source": shown.web_address(article.url or kept.page_url),
        "title": shown.title_view(article),
        "name": article.title or "An article without a title",
        "sections": list(shown.section_views(article)),
        "skipped": shown.skipped_phrase(article),
        "changes": view.changes(article),
    }


def _kin(room: Newsroom, kept: Kept) -> dict[str, Any]:
    copies = room.store.copies
    return {
        "original": copies.original(kept.id),
        "copies": copies.copies(kept.id),
        "story": room.store.stories.of_article(kept.id),
        "has_changed": bool(room.store.articles.readings(kept.id, 1)),
    }


def _choices(room: Newsroom, kept: Kept, label: Label, manner: Manner) -> dict[str, Any]:
    tag, offer = kept.article.language, better_offer(label)
    warning = _warning(kept.article, label)
    slowness, chosen = None if warning else slow(room, kept, label, manner), choice(room)
    return {
        "label": label,
        "heard": (now := heard(label, slowness, chosen)),
        "manner": manner,
        "asked": view.asked(manner),
        "cast": cast_of(room, kept.article, now, manner, kept.id).heard,
        "fast": label_at(room, now, view.FASTEST),
        "fastest": view.FASTEST,
        "slow": slowness,
        "choice": chosen,
        "warning": warning,
        "better": offered(room, offer, f"{kept.id}?voice={quote(label.slug)}") if offer else None,
        "voices": view.voice_groups(room.labels, tag),
        "languages": view.language_choices(room.labels),
        "language": base(tag),
    }


def _warning(article: Article, label: Label) -> str:
    """What a listener should know before listening with this voice, "" when all is well."""
    try:
        check_script(article.text[:BEGINNING], label)
    except InputError as error:
        return error.sentence
    if article.language == UNDETERMINED or base(article.language) == base(label.language):
        return ""
    return (
        f"This voice is not one for {language_name(article.language)}: "
        "choose another, or the language it is in."
    )


def _listening(request: Request, kept: Kept) -> dict[str, Any]:
    listener = room_of(request).store.listener
    following = listener.next_in_queue(kept.id)
    return {
        "position": listener.position(kept.id) or 0,
        "next": following,
        "queued": kept.id in {row.id for row in listener.queue()},
        "autoplay": request.query_params.get("autoplay") == "1",
    }


def _teaching(request: Request, kept: Kept) -> dict[str, Any]:
    article = kept.article
    choosing = request.query_params.get("skip") == view.CHOOSE
    number_taught = number(request, "taught")
    taught = number_taught and room_of(request).store.rules.find(number_taught)
    undone, at = number(request, "undone") is not None, number(request, "at")
    return {
        "choosing": choosing,
        "notice": view.notice(article, taught or None, undone, at),
        "skipped_digests": view.skipped_digests(article),
        "block_digests": view.block_digests(article) if choosing else {},
    }


async def voice(request: Request) -> Response:
    """Remember the chosen voice for its language and show the article with it."""
    wanted = (await form_of(request)).text("voice")

    def choose() -> str:
        kept, room = played_of(request), room_of(request)
        label = named_label(room, wanted)
        remember_label(room, label)
        return f"/article/{kept.id}?voice={quote(label.slug)}"

    return RedirectResponse(await run_in_threadpool(choose), 303)


async def quotations(request: Request) -> Response:
    """Remember how quotations are read, and show the article so."""
    form = await form_of(request)
    manner = Manner(form.text("cast") == "1", form.text("announced") == "1")

    def choose() -> str:
        kept, room = played_of(request), room_of(request)
        remember(room, manner)
        label = choose_label(room, kept.article, form.text("voice") or None)
        return f"/article/{kept.id}?voice={quote(label.slug)}"

    return RedirectResponse(await run_in_threadpool(choose), 303)


async def slow_voice(request: Request) -> Response:
    """Remember whether to wait for slow voices, and show the article so."""
    form = await form_of(request)
    wanted, name = form.text("choice"), form.text("voice")
    if wanted not in CHOICES:
        raise InputError("Choose whether to wait for the voice or to begin with another.")

    def remember() -> str:
        kept, room = played_of(request), room_of(request)
        label = choose_label(room, kept.article, name or None)
        choose(room, kept, label, wanted, remembered(room))
        return f"/article/{kept.id}?voice={quote(label.slug)}"

    return RedirectResponse(await run_in_threadpool(remember), 303)


async def language(request: Request) -> Response:
    """Remember the language the listener says it is in; nothing chosen detects it again."""
    tag = (await form_of(request)).text("language")

    def choose() -> str:
        kept, room = kept_of(request), room_of(request)
        if tag and tag not in dict(view.language_choices(room.labels)):
            raise InputError("No voice here speaks that language; choose one from the menu.")
        choose_language(room, kept.id, tag or None)
        return f"/article/{kept.id}"

    return RedirectResponse(await run_in_threadpool(choose), 303)


async def position(request: Request) -> Response:
    """Remember where listening stopped; at the end it is forgotten and the queue moves on.

    A place in a text that was read again since, as a page tells that is being left, is not kept.
    """
    form = await form_of(request)
    offset, done = form.text("offset"), bool(form.text("done"))
    if not (offset.isascii() and offset.isdigit()):
        raise InputError("The position has to be a whole number of characters.")

    def save() -> None:
        kept, room = played_of(request), room_of(request)
        heard = request.query_params.get("text", kept.article.text_hash)
        if heard == kept.article.text_hash:
            at = min(int(offset), len(kept.article.text))
            if edition := number_of(kept.id):
                note_place(room, edition, at, room.now(), done=done)
                return
            room.store.listener.save_position(kept.id, 0 if done else at, room.now())
        if done:
            room.store.listener.dequeue(kept.id)

    await run_in_threadpool(save)
    return Response(status_code=204)


routes = [
    Route("/article/{id}", article),
    Route("/article/{id}/voice", voice, methods=["POST"]),
    Route("/article/{id}/quotations", quotations, methods=["POST"]),
    Route("/article/{id}/slow", slow_voice, methods=["POST"]),
    Route("/article/{id}/language", language, methods=["POST"]),
    Route("/article/{id}/position", position, methods=["POST"]),
]
