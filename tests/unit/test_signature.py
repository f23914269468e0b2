"""The author's name as the page prints it."""

from datetime import UTC, datetime

import pytest

from readout.languages import all_languages
from readout.model import Page
from readout.text.clean import clean
from readout.text.marks import Marks
from readout.text.signature import signature
from readout.text.tree import parsed

STORY = "The council of Brennick met on Monday to talk about the bridge, closed since the flood. "


def byline(markup: str) -> str | None:
    html = (
        "<!doctype html><html lang=en><head><title>Bridge stays shut</title></head><body><article>"
        f"<h1>Bridge stays shut</h1>{markup}{f'<p>{STORY * 2}</p>' * 3}</article></body></html>"
    )
    headers = (("content-type", "text/html"),)
    now = datetime(2026, 11, 23, tzinfo=UTC)
    return clean(Page("x", "", now, 200, headers, html.encode()), all_languages()).byline


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p class=byline>By Mara Linden, harbour correspondent</p>", "Mara Linden"),
        ("<a rel=author href=/m>Mara van der Linden</a>", "Mara van der Linden"),
        ("<span class=author>Von Jürgen MÖCK</span>", "Jürgen MÖCK"),
        (
            "<p class=byline>By Ewan Pell and Ines Corrado | 3 May 2026</p>",
            "Ewan Pell, Ines Corrado",
        ),
        ("<p class=byline>Loïc Le Clerc le 3 mai 2026</p>", "Loïc Le Clerc"),
        ("<div class=byline><time>3 May 2026</time></div>", None),
        ("<aside><a rel=author href=/m>Mara Linden</a></aside>", None),
        ("<p class=byline>Staff reporter</p>", None),
    ],
)
def test_names_are_as_printed(markup: str, expected: str | None) -> None:
    assert byline(markup) == expected


def test_the_likeliest_comes_first() -> None:
    tree = parsed(
        "<html><body><div class='author-box'>Read all by Ann</div>"
        "<a class='author-name'>Ann Lee</a></body></html>"
    )
    assert tree is not None
    assert signature(Marks(tree, None)) == ["Ann Lee"]
