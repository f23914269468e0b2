"""What the story's part of a page prints and nobody hears is listed, once, box by box."""

from pathlib import Path

import pytest

from readout.errors import NotAnArticle
from readout.languages import all_languages
from readout.text.clean import clean
from readout.text.decode import decode
from readout.text.printed import key, printed
from readout.text.tree import parsed
from tests.story import STORY, listed, page, read

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [*(ROOT / "examples/pages").glob("*.html"), *(ROOT / "tests/corpus/page").glob("*/*/source.*")]
)


def test_the_sample_lists_all_it_does_not_read_where_it_stood() -> None:
    article = clean(page((ROOT / "examples/pages/harbour.html").read_bytes()), all_languages())
    assert [(reason, text.split("\n")[0][:24]) for reason, text in listed(article)] == [
        ("byline", "By Mara Linden, harbour "),
        ("share bar", "Share Tweet Email"),
        ("promo", "Never miss a tide"),
        ("caption", "The eastern wall in Octo"),
        ("alt text", "A crack in the quay wall"),
        ("promo", "Enjoying this story? Sub"),
        ("related", "Related: Ten walks along"),
    ]
    newsletter = article.skipped[2]
    assert newsletter.text.endswith("straight to your inbox.")
    assert article.text[: newsletter.after].endswith("“The two lists are the same list.”")
    assert article.byline == "Mara Linden"


@pytest.mark.parametrize(
    ("box", "reason", "text"),
    [
        (
            "<div class=newsletter><h3>Stay dry</h3><p>Get it.</p></div>",
            "promo",
            "Stay dry\nGet it.",
        ),
        (
            "<aside><p>Seven bridges fell in 1931.</p></aside>",
            "aside",
            "Seven bridges fell in 1931.",
        ),
        ("<div class='social-share'><a>Copy the link</a></div>", "share bar", "Copy the link"),
        ("<div class=related-links><a href=/a>Ferry aground</a></div>", "related", "Ferry aground"),
        ("<div class=ad-slot><span>Buy paint</span></div>", "advert", "Buy paint"),
    ],
)
def test_a_box_is_one_entry_with_its_reason(box: str, reason: str, text: str) -> None:
    article = read(STORY[0], box, STORY[1], STORY[2])
    assert listed(article) == [(reason, text)]
    (one,) = article.skipped
    assert article.text[: one.after].endswith(STORY[0])
    assert one.why.endswith(".") and 0 < one.confidence <= 1


def test_menus_and_footers_of_the_page_are_not_listed() -> None:
    assert listed(read(*STORY)) == []


def test_what_nobody_sees_is_not_listed() -> None:
    hidden = "<div hidden>One</div><div style='display: none'>Two</div><script>three()</script>"
    assert listed(read(STORY[0], hidden, STORY[1], STORY[2])) == []


def test_a_headline_printed_once_is_not_said_to_be_repeated() -> None:
    assert "repeated title" not in [one.reason for one in read(*STORY).skipped]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name + "/" + path.name)
def test_nothing_that_is_read_is_said_to_be_skipped(path: Path) -> None:
    source = page(path.read_bytes())
    try:
        article = clean(source, all_languages())
    except NotAnArticle:
        return
    tree = parsed(decode(source))
    assert tree is not None
    on_page, heard = key(printed(tree).visible), key(article.text)
    twice = [
        one.text
        for one in article.skipped
        if key(one.text) in heard and on_page.count(key(one.text)) <= heard.count(key(one.text))
    ]
    assert twice == []
    assert len({(one.text, one.after) for one in article.skipped}) == len(article.skipped)


def test_every_line_between_the_first_and_the_last_is_read_or_listed() -> None:
    source = page((ROOT / "examples/pages/harbour.html").read_bytes())
    article = clean(source, all_languages())
    tree = parsed(decode(source))
    assert tree is not None
    rows = [row.text for row in printed(tree).rows]
    first, last = (
        rows.index(article.title or ""),
        rows.index("Related: Ten walks along the Tarn coast"),
    )
    known = key(article.text + "\n" + "\n".join(one.text for one in article.skipped))
    assert [row for row in rows[first : last + 1] if key(row) not in known] == []


@pytest.mark.parametrize(
    "credit",
    [
        "The post Mill to be sold, says council appeared first on The Brennick Bee.",
        "The post Why the wheel is gone first appeared on Weir Echo",
        "Der Beitrag Die Mühle wird verkauft erschien zuerst auf Brennicker Bote.",
        "L’article Le moulin est vendu est apparu en premier sur Le Bief.",
        "La entrada El molino se vende se publicó primero en La Rueda.",
        "L'articolo Il mulino si vende proviene da La Gora.",
        "O post O moinho foi vendido apareceu primeiro em A Azenha.",
    ],
)
def test_the_credit_a_feed_puts_under_every_entry_is_not_read(credit: str) -> None:
    article = read(*STORY, f"<p>{credit}</p>")
    assert credit not in article.text
    assert ("details", credit) in listed(article)


@pytest.mark.parametrize(
    "sentence",
    [
        "The post office appeared first on a map of 1871.",
        "The rash appeared first on her left arm, the doctor said.",
        "He said the post would be filled. It appeared first on the list of the council.",
    ],
)
def test_a_sentence_that_only_sounds_like_it_is_read(sentence: str) -> None:
    assert sentence in read(*STORY, f"<p>{sentence}</p>").text
