"""From HTML to what is read aloud: the rules that the corpus does not spell out."""

from datetime import UTC, date, datetime

import pytest

from readout.errors import NotAnArticle, UnreadableSource
from readout.languages import all_languages
from readout.model import Article, BlockKind, Page
from readout.text.clean import clean

FETCHED = datetime(2026, 11, 23, tzinfo=UTC)
URL = "https://paper.example/2024/story-7"
WORDS = (
    "The council of Brennick met on Monday to talk about the bridge. It has been closed since the "
    "flood, and nobody knows who will pay for it.",
    "“We cannot wait for another winter,” said the mayor, Agnes Wick. She asked the state for help "
    "in a letter of four pages that has not been answered.",
    "The ferry that replaced the bridge carries forty people at a time. On market days the queue "
    "reaches as far as the church.",
)


def body(*parts: str) -> str:
    return "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)


def read(
    *parts: str,
    head: str = "<title>Bridge stays shut - The Paper</title>",
    media: str = "text/html; charset=utf-8",
    chosen: str | None = None,
) -> Article:
    html = (
        f"<!doctype html><html lang='en'><head>{head}</head><body><main><article>"
        f"<h1>Bridge stays shut</h1>{body(*parts)}</article></main></body></html>"
    )
    return clean(raw(html.encode(), media), all_languages(), chosen)


def raw(content: bytes, media: str = "text/html; charset=utf-8", url: str = URL) -> Page:
    return Page(url, url, FETCHED, 200, (("content-type", media),), content)


def blocks(article: Article, kind: BlockKind) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.kind is kind]


def left(article: Article, reason: str) -> list[str]:
    return [one.text for one in article.skipped if one.reason == reason]


def test_the_title_comes_first_and_once() -> None:
    article = read(*WORDS)
    assert blocks(article, BlockKind.TITLE) == ["Bridge stays shut"]
    assert article.text.count("Bridge stays shut") == 1
    assert article.blocks[0].kind is BlockKind.TITLE
    assert blocks(article, BlockKind.PARAGRAPH) == list(WORDS)


def test_the_description_is_no_reason_to_leave_the_first_paragraph_out() -> None:
    head = f"<title>Bridge stays shut</title><meta name='description' content='{WORDS[0]}'>"
    assert WORDS[0] in read(*WORDS, head=head).text


def test_headings_lists_and_quotations_keep_their_order() -> None:
    article = read(
        WORDS[0],
        "<h2>What it costs</h2>",
        "<ul><li>A new pillar for two million crowns.</li><li>Paint for the railings.</li></ul>",
        f"<blockquote><p>{WORDS[1]}</p></blockquote>",
        "<h3>The ferry</h3>",
        WORDS[2],
    )
    assert [(block.kind, block.level) for block in article.blocks] == [
        (BlockKind.TITLE, 0),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 2),
        (BlockKind.LIST_ITEM, 0),
        (BlockKind.LIST_ITEM, 0),
        (BlockKind.QUOTATION, 0),
        (BlockKind.HEADING, 3),
        (BlockKind.PARAGRAPH, 0),
    ]
    assert [section.title for section in article.sections] == [
        "Bridge stays shut",
        "What it costs",
        "The ferry",
    ]


TABLE = "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2022</td><td>4</td></tr></table>"


def test_a_table_is_summed_up_and_its_cells_are_kept() -> None:
    article = read(WORDS[0], WORDS[1], TABLE, WORDS[2])
    assert blocks(article, BlockKind.SUMMARY) == ["A table of 2 rows."]
    assert left(article, "table") == ["Year\tCost\n2022\t4"]
    edit = next(edit for edit in article.edits if edit.why == "table summarised")
    assert edit.span.of(article.text) == "A table of 2 rows."
    assert edit.printed == "Year\tCost\n2022\t4"


def test_a_table_that_lays_out_sentences_is_read() -> None:
    layout = f"<table><tr><td>{WORDS[1]}</td></tr></table>"
    article = read(WORDS[0], layout, WORDS[2])
    assert WORDS[1] in blocks(article, BlockKind.PARAGRAPH)
    assert left(article, "table") == []


def test_code_is_summed_up_but_a_word_of_code_is_read() -> None:
    article = read(
        WORDS[0],
        "Type <code>bridge</code> to see it all.",
        "<pre><code>a\nb\nc</code></pre>",
        *WORDS,
    )
    assert "Type bridge to see it all." in article.text
    assert blocks(article, BlockKind.SUMMARY) == ["A piece of code of 3 lines."]
    assert left(article, "code") == ["a\nb\nc"]


def test_captions_and_alternative_text_are_not_read() -> None:
    figure = (
        "<figure><img src='x.jpg' alt='A grey bridge'>"
        "<figcaption>The bridge last May.</figcaption></figure>"
    )
    article = read(WORDS[0], figure, WORDS[1], WORDS[2])
    assert "grey bridge" not in article.text
    assert left(article, "caption") == ["The bridge last May."]
    after = next(one.after for one in article.skipped if one.reason == "caption")
    assert article.text[:after].endswith(WORDS[0])


def test_footnotes_and_their_marks_are_not_read() -> None:
    marked = WORDS[0] + "<sup><a href='#note1'>1</a></sup>"
    notes = "<ol><li id='note1'>See the report of 2021, page 4.</li></ol>"
    article = read(marked, WORDS[1], WORDS[2], notes)
    assert WORDS[0] in blocks(article, BlockKind.PARAGRAPH)
    assert left(article, "footnote") == ["See the report of 2021, page 4."]
    assert "page 4" not in article.text


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Sign up for our free daily newsletter.", "promo"),
        ("Read more: Ferry runs aground", "related"),
        ("Related: Ferry runs aground", "related"),
        ("Follow us on Facebook and Twitter", "share bar"),
        ("Copyright 2024 The Paper. All rights reserved.", "legal"),
        ("Share Tweet Email", "share bar"),
        ("Advertisement", "widget"),
    ],
)
def test_lines_that_are_not_the_story_are_left_out_with_a_reason(line: str, reason: str) -> None:
    article = read(WORDS[0], line, WORDS[1], WORDS[2])
    assert line not in article.text
    assert left(article, reason) == [line]
    assert all(one.why.endswith(".") for one in article.skipped)


@pytest.mark.parametrize(
    "line",
    [
        "The firm sent its newsletter to two million subscribers, the regulator said.",
        "“Subscribe now,” read the button that nobody could find.",
        "More on the bridge will be known when the divers return on Friday.",
        "Related companies in three countries paid for the paint.",
        "Copyright law does not protect bridges, the court ruled in 2019.",
        "Watch the river and you will see why they left.",
    ],
)
def test_the_story_may_use_the_same_words(line: str) -> None:
    assert line in read(WORDS[0], line, WORDS[1], WORDS[2]).text


def test_the_author_at_the_end_is_left_out() -> None:
    line = "Petra Lund is a staff writer at The Paper. Follow her on Twitter."
    article = read(*WORDS, *WORDS[:1], line)
    assert left(article, "bio") == [line]


def test_details_that_are_stated() -> None:
    head = """<title>Bridge stays shut | Paper</title>
    <meta property="og:site_name" content="The Paper">
    <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
     "headline": "Bridge stays shut", "datePublished": "2024-03-14T09:00:00Z",
     "author": [{"@type": "Person", "name": "Petra Lund"}, {"name": "Emil Strand"}]}]}</script>"""
    article = read(*WORDS, head=head)
    assert article.byline == "Petra Lund, Emil Strand"
    assert article.published == date(2024, 3, 14)
    assert article.outlet == "The Paper"
    basis = dict(article.basis)
    assert (basis["byline"], basis["published"], basis["outlet"]) == ("stated",) * 3


def test_details_that_nothing_states_are_not_made_up() -> None:
    article = read(*WORDS)
    assert (article.byline, article.published) == (None, None)
    basis = dict(article.basis)
    assert (basis["byline"], basis["published"]) == ("not stated", "not stated")


def test_a_date_after_the_day_it_was_fetched_is_not_believed() -> None:
    head = '<title>x</title><meta property="article:published_time" content="2031-01-01">'
    assert read(*WORDS, head=head).published is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("14 March 2024", date(2024, 3, 14)),
        ("Brennick, 14 March 2024", date(2024, 3, 14)),
        ("Nobody in Brennick has forgotten the long winter that began on 14 March 1987.", None),
    ],
)
def test_a_date_right_under_the_headline_is_believed(line: str, expected: date | None) -> None:
    assert read(f"<p>{line}</p>", *WORDS).published == expected


def test_a_site_name_after_the_title_is_cut_off() -> None:
    html = (
        "<html><head><title>Why the bridge fell - The Paper</title>"
        "<meta property='og:site_name' content='The Paper'></head><body><article>"
        f"{body(*WORDS)}</article></body></html>"
    )
    assert clean(raw(html.encode()), all_languages()).title == "Why the bridge fell"


def test_the_language_is_detected_and_the_choice_wins() -> None:
    article = read(*WORDS)
    assert (article.language, dict(article.basis)["language"]) == ("en", "detected")
    chosen = read(*WORDS, chosen="cy")
    assert (chosen.language, dict(chosen.basis)["language"]) == ("cy", "chosen")
    assert {block.language for block in chosen.blocks} == {"cy"}


def test_a_paragraph_in_another_language_is_told() -> None:
    french = (
        "« Nous avons attendu trois mois une réponse qui n’est jamais venue », a écrit le maire "
        "de la ville voisine dans une lettre adressée au conseil."
    )
    article = read(WORDS[0], french, WORDS[1], WORDS[2])
    assert [block.language for block in article.blocks] == ["en", "en", "fr", "en", "en"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"   \n ", "empty"),
        (b"<html><body></body></html>", "empty"),
        (
            b"<html><body><div id='root'></div><script src='/app.js'></script></body></html>",
            "script",
        ),
        (b"<html><body><p>Hello.</p></body></html>", "no article"),
    ],
)
def test_pages_with_nothing_to_read(content: bytes, reason: str) -> None:
    with pytest.raises(NotAnArticle) as refused:
        clean(raw(content), all_languages())
    assert refused.value.reason == reason
    assert "Send to Readout" in refused.value.sentence


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"anything", "video/mp4"),
        (bytes(range(256)) * 8, "application/octet-stream"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(content: bytes, media: str) -> None:
    with pytest.raises(UnreadableSource) as refused:
        clean(raw(content, media), all_languages())
    assert refused.value.sentence.count(".") == 1


def test_html_without_a_media_type_is_recognised() -> None:
    html = f"<html><head><title>Bridge</title></head><body><article>{body(*WORDS)}</article></body>"
    page = Page("page.html", "", FETCHED, 200, (), html.encode())
    article = clean(page, all_languages())
    assert article.url == ""
    assert blocks(article, BlockKind.PARAGRAPH) == list(WORDS)


def test_text_that_talks_about_tags_is_text() -> None:
    text = "How to write a page\n\nA page begins with <html> and that is all you need to know."
    page = Page("page.txt", "", FETCHED, 200, (), text.encode())
    assert "<html>" in clean(page, all_languages()).text


def test_tracking_does_not_make_another_article() -> None:
    url = "https://paper.example/story?utm_source=rss&id=1#top"
    html = f"<html><body><h1>Bridge stays shut</h1><article>{body(*WORDS)}</article></body></html>"
    assert clean(raw(html.encode(), url=url), all_languages()).url == (
        "https://paper.example/story?id=1"
    )
