"""Ten times the text takes at most twelve times as long to clean, whatever the text or page."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest

from readout.errors import NotAnArticle
from readout.languages import all_languages
from readout.model import Page
from readout.text.clean import clean
from tests.growth import grows_no_faster

pytestmark = pytest.mark.long
STORY = (
    "The council of Brennick met on Monday to talk about the bridge. SUBSCRIBE TO THE PAPER Know "
    "more. SUBSCRIBE NOW “We cannot wait,” said the mayor. A free daily email from ThePaper.com "
    "Agnes Wick asked the state for help. WHAT HAPPENS NEXT The ferry carries forty people. "
)
UNITS = [
    STORY,
    STORY + "\n\n",
    "A free email from Foo.com Bar ",
    "SUBSCRIBE TO THE ",
    "Read more: ",
    "“a ",
    "www.a.com ",
    "Get our newsletter every week. ",
    "AB CD. ",
    "word ",
]
SIZE = 12_000
AT_ONCE = 0.3
"""Seconds below which the clock says nothing."""


def cleaned(body: str, media_type: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    with suppress(NotAnArticle):
        clean(
            Page("x", "", now, 200, (("content-type", media_type),), body.encode()), all_languages()
        )


def grows_with_its_size(small: str, large: str, media_type: str, at_once: float) -> None:
    grows_no_faster(
        lambda: cleaned(small, media_type),
        lambda: cleaned(large, media_type),
        lambda short: max(12 * short, at_once),
    )


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text(unit: str) -> None:
    small, large = ("A title\n\n" + unit * (size // len(unit)) for size in (SIZE, 10 * SIZE))
    grows_with_its_size(small, large, "text/plain", AT_ONCE)


SAID = (
    "The council of Brennick met on Monday, {n} weeks after the flood, to talk about the bridge. "
    "“We cannot wait for another winter,” said the mayor, Agnes Wick, who asked for {n} tons."
)
PARAGRAPH = f"<p>{SAID}</p>"
OPENING = PARAGRAPH.replace("{n}", "six") * 4
AT_ONCE_HTML = 0.05
Shape = tuple[int, str, str, str]
"""How many units the smaller page has, what stands before them, a unit, what stands behind."""
SHAPES: dict[str, Shape] = {
    "many paragraphs": (150, "", PARAGRAPH, ""),
    "one huge paragraph": (150, "<p>", SAID + " ", "</p>"),
    "one huge paragraph of promos": (
        150,
        "<p>",
        SAID + " SUBSCRIBE TO THE PAPER Know more. SUBSCRIBE NOW ",
        "</p>",
    ),
    "lines broken by hand": (150, "<p>", SAID + "<br>", "</p>"),
    "links in every sentence": (
        100,
        "",
        "<p>The council met with <a href='/m/{n}'>the mayor</a> to talk about "
        "<a href='/b/{n}'>bridge {n}</a>, closed since the flood of last year.</p>",
        "",
    ),
    "boxes with links": (
        150,
        OPENING,
        "<div class='card c{n}'><h3><a href='/s/{n}'>Bridge {n} opens</a></h3>"
        "<p>The ferry carries forty people. <a href='/s/{n}'>Read more</a></p></div>",
        "",
    ),
    "deep nesting": (24, "", "<div>" + PARAGRAPH, ""),
    "deep lists": (24, OPENING, "<ul><li>Ferry {n} carries forty people at a time", ""),
    "many headings": (150, "", "<h2>Part {n} of the story</h2>" + PARAGRAPH, ""),
    "headings alone": (150, OPENING, "<h2>Part {n} of the story</h2>", ""),
    "long list": (150, OPENING + "<ul>", f"<li>{SAID}</li>", "</ul>"),
    "many promos in boxes": (
        150,
        "",
        PARAGRAPH
        + "<div class=newsletter-signup><p>Sign up for our free newsletter {n}, every week.</p></div>",
        "",
    ),
    "the same promo": (
        150,
        "",
        PARAGRAPH + "<p>Sign up for our free newsletter and never miss a story.</p>",
        "",
    ),
    "promos inside paragraphs": (
        60,
        "",
        f"<p>{SAID} <b>SUBSCRIBE NOW {{n}}</b> Get our newsletter every week. Queues are long.</p>",
        "",
    ),
    "big table": (
        150,
        OPENING + "<table>",
        "<tr><td>Ferry {n}</td><td>{n}7</td><td>{n}3 tons</td></tr>",
        "</table>",
    ),
    "many small tables": (
        100,
        "",
        PARAGRAPH + "<table><tr><td>1<td>{n}</tr><tr><td>3<td>4</tr></table>",
        "",
    ),
    "many skipped things": (
        80,
        "",
        PARAGRAPH
        + "<figure><img src='/{n}.jpg'><figcaption>The bridge {n} at night. Photo: A. Wick"
        "</figcaption></figure><div class=related><a href='/r/{n}'>Ferry {n} sinks</a></div>"
        "<p><b>SUBSCRIBE NOW {n}</b></p>",
        "",
    ),
    "many footnotes": (
        100,
        "",
        f"<p>{SAID}<sup><a href='#fn{{n}}'>{{n}}</a></sup></p><p id=fn{{n}}>Note {{n}}.</p>",
        "",
    ),
    "many comments": (
        150,
        OPENING,
        "<div class=comment><p>Anna{n}: the bridge is ugly, but who cares about it now.</p></div>",
        "",
    ),
    "shouted lines": (150, "", "<p>THE BRIDGE {n} WILL OPEN AGAIN</p>" + PARAGRAPH, ""),
    "the same paragraph": (150, "", PARAGRAPH.replace("{n}", "six"), ""),
}


def built(shape: Shape, times: int) -> str:
    """A page of one shape; what a unit opens is closed where the page ends."""
    count, before, unit, behind = shape
    units = "".join(unit.replace("{n}", str(n)) for n in range(count * times))
    return (
        "<!doctype html><html lang=en><head><title>Bridge stays shut</title></head><body><article>"
        f"<h1>Bridge stays shut</h1>{before}{units}{behind}"
    )


@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_the_page(name: str) -> None:
    shape = SHAPES[name]
    media_type = "text/html; charset=utf-8"
    grows_with_its_size(built(shape, 1), built(shape, 10), media_type, AT_ONCE_HTML)
