"""The bookmarklet: the reader's own browser sends the page it shows, and is asked first."""

from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.newsroom.add import add_page
from readout.web.render import render
from readout.web.request import form_of, room_of

SCRIPT = (
    "javascript:(()=>{{const f=document.createElement('form');f.method='post';f.target='_blank';"
    "f.enctype='multipart/form-data';f.acceptCharset='utf-8';f.action='{address}';"
    "for(const[n,v]of[['url',location.href],['title',document.title],"
    "['html','<!doctype html>'+document.documentElement.outerHTML]])"
    "{{const i=document.createElement('textarea');i.name=n;i.value=v;f.append(i)}}"
    "f.hidden=true;document.body.append(f);f.submit();f.remove()}})()"
)


def bookmarklet(request: Request) -> Response:
    """How to send a page that only the reader's own browser can show."""
    script = SCRIPT.format(address=str(request.base_url) + "send")
    return render(request, "bookmarklet.html", {"script": script})


async def confirm(request: Request) -> Response:
    """Ask before anything is kept: any site can post to this address."""
    form = await form_of(request)
    html, url = form.text("html"), form.text("url")
    if not html.strip():
        raise InputError("The browser sent no page; use the bookmarklet on an open article.")
    context = {
        "html": html,
        "url": url,
        "title": form.text("title") or "A page without a title",
        "site": urlsplit(url).hostname or "an unnamed site",
        "kilobytes": max(1, len(html) // 1000),
    }
    return render(request, "confirm.html", context)


async def keep(request: Request) -> Response:
    """Keep the page the reader has confirmed."""
    form = await form_of(request)
    html, url = form.text("html"), form.text("url")
    if urlsplit(url).scheme not in ("http", "https"):
        url = ""
    id = await run_in_threadpool(
        lambda: add_page(room_of(request), "", html.encode(), "text/html; charset=utf-8", url)
    )
    return RedirectResponse(f"/article/{id}", 303)


routes = [
    Route("/bookmarklet", bookmarklet),
    Route("/send", confirm, methods=["POST"]),
    Route("/send/confirmed", keep, methods=["POST"]),
]
