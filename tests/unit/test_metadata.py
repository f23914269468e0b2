"""Title, authors, date and lead picture of a page: causes seen on real pages, on invented ones."""

from datetime import date

import pytest

from readout.languages import all_languages
from readout.text.metadata import NOT_STATED, Details, details
from readout.text.structured import stated
from readout.text.tree import parsed

URL = "https://paper.example/news/bridge-stays-shut"
STORY = "The council of Brennick met on Monday to talk about the bridge, closed since the flood. "
TITLE = "Bridge stays shut"


def known(body: str, head: str = "", lang: str = "en", url: str = URL) -> Details:
    html = (
        f"<!doctype html><html lang='{lang}'><head>{head}</head><body>{body}"
        f"{f'<p>{STORY * 2}</p>' * 3}</body></html>"
    )
    tree = parsed(html)
    assert tree is not None
    data = all_languages().get(lang[:2])
    months = dict(data.months) if data else {}
    return details(tree, stated(tree), url, date(2026, 11, 23), months)


def linked(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


def under(markup: str) -> str:
    return f"<article><h1>{TITLE}</h1>{markup}</article>"


# -- authors ---------------------------------------------------------------------------------------

GRAPH = """{"@graph": [{"@type": "Article", "headline": "Bridge stays shut",
 "author": {"@id": "https://paper.example/#ada"}},
 {"@type": "Person", "@id": "https://paper.example/#ada", "name": "Ada Linz"}]}"""
REVIEWED = """{"@type": "Recipe", "name": "Tide soup", "datePublished": "2021-03-04",
 "author": {"@type": "Person", "name": "Ada Linz"}, "review": [{"@type": "Review",
 "datePublished": "2023-05-06", "author": {"@type": "Person", "name": "Soup Lover"}}]}"""
ORGANISED = """{"@type": "NewsArticle", "headline": "Bridge stays shut",
 "author": {"@type": "Organization", "name": "Tide Network"}}"""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (linked(GRAPH), "Ada Linz"),
        (linked(REVIEWED), "Ada Linz"),
        (linked(ORGANISED), None),
        (linked('{"@type": "WebPage", "author": {"name": "Ada Linz"}}'), "Ada Linz"),
        (
            "<meta name='twitter:label1' content='Verfasst von'>"
            "<meta name='twitter:data1' content='Ada Linz'>",
            "Ada Linz",
        ),
        (
            "<meta name='twitter:label1' content='Est. reading time'>"
            "<meta name='twitter:data1' content='4 minutes'>",
            None,
        ),
        (
            "<meta name=author content='Tide Press'><meta name=copyright content='Tide Press'>",
            None,
        ),
        ("<meta name=author content='Flut Medien GmbH, Karlsau, Germany'>", None),
        ("<meta name=author content='Landesministerium für Wasser und Brücken'>", None),
        (
            "<meta property='og:site_name' content='Tide & Mill'>"
            "<meta name=author content='Tide & Mill'>",
            None,
        ),
        ("<meta name=author content='Super User'>", None),
        ("<meta name=author content='anónimo'>", None),
        ("<meta name=author content='Redacción TM'>", None),
        ("<meta name=author content='wordpressadmin'>", None),
        ("<meta name=author content='Linz, Ada'>", "Ada Linz"),
        ("<meta name=author content='Ada Linz, PhD'>", "Ada Linz"),
        ("<meta name=author content='paper - Ada Linz'>", "Ada Linz"),
        ("<meta name='DC:creator' content='Ada Linz'>", "Ada Linz"),
        ("<meta name=author content='Analysis by Ada Linz, Paper Editor-at-large'>", "Ada Linz"),
    ],
)
def test_authors_stated_for_machines(head: str, expected: str | None) -> None:
    assert known(under(""), head).byline == expected


@pytest.mark.parametrize(
    ("lang", "markup", "expected"),
    [
        ("en", "<div>Posted on September 21, 2025 by Ada Linz</div>", "Ada Linz"),
        ("en", "<p class=byline>Ada Linz, PhD, and Omar Reyes</p>", "Ada Linz, Omar Reyes"),
        ("de", "<p>Ein Artikel von <b>Ada Linz</b> | 27.01.2025</p>", "Ada Linz"),
        ("de", "<p class=author>Von Ada Linz Fotos: Omar Reyes</p>", "Ada Linz"),
        ("fr", "<div class=auteurs>Par <a>Léa Morin</a>, 21 juin 2025</div>", "Léa Morin"),
        (
            "es",
            "<div class=autor><h6>Ana Belmar | Publicado hace 3 horas</h6></div>",
            "Ana Belmar",
        ),
        ("it", "<span class=autore>di Carla Nove</span>", "Carla Nove"),
        ("pt", "<div class='post-author'>Por Rui Alves em 3 de maio</div>", "Rui Alves"),
        ("pl", "<p>Autor: Jan Nowy</p>", "Jan Nowy"),
        ("ar", "<p>بقلم: سلمى حداد</p>", "سلمى حداد"),
        ("zh", "<p>作者：李明</p>", "李明"),
        ("de", "<p class=author>Von: ada/dpa</p>", "ada/dpa"),
    ],
)
def test_printed_authors_in_many_languages(lang: str, markup: str, expected: str) -> None:
    assert known(under(markup), lang=lang).byline == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            f"<div class='post category-comments tag-review'><h1>{TITLE}</h1>"
            "<a rel=author href=/a>Ada Linz</a></div>",
            "Ada Linz",
        ),
        (
            f"<div class='one-sidebar'><h1>{TITLE}</h1><span class=author>Ada Linz</span></div>",
            "Ada Linz",
        ),
        (under("<aside class=meta><p class=authors>Von: <i>Ada Linz</i></p></aside>"), "Ada Linz"),
        (
            f"{under('')}<form><p class=login-username><label>Benutzername</label></p></form>",
            None,
        ),
        (
            f"{under('')}<footer class=site-footer><p class=theme-author>by Wave Theme</p></footer>",
            None,
        ),
        (f"{under('')}<div class=comments><p class=author>Soup Lover</p></div>", None),
        (under("<div class=author><time>Monday, 3 May 2025</time></div>"), None),
        (under("<p>Foto: Omar Reyes</p>"), None),
        (under("<a class=author>Follow</a>"), None),
        (under("<p class=byline>Ursula von Brenn</p>"), "Ursula von Brenn"),
    ],
)
def test_where_a_name_stands_says_whose_it_is(body: str, expected: str | None) -> None:
    assert known(body, lang="de").byline == expected


@pytest.mark.parametrize(
    ("author", "markup", "expected"),
    [
        ("ada.linz", "<p class=byline>By Ada Linz</p>", "Ada Linz"),
        ("Ada", "<p class=byline>By Ada Linz</p>", "Ada Linz"),
        ("Ada Linz", "<p class=byline>By Ada Linz and Omar Reyes</p>", "Ada Linz, Omar Reyes"),
        ("Ada Linz", "<p class=byline>By Omar Reyes</p>", "Ada Linz"),
        ("ada.linz", "", "ada.linz"),
    ],
)
def test_the_fuller_of_two_names_wins(author: str, markup: str, expected: str) -> None:
    assert known(under(markup), f"<meta name=author content='{author}'>").byline == expected


@pytest.mark.parametrize(
    "label", ["<b>Autor:</b> Ada Linz", "Autor: <i>Ada Linz</i>", "<i>Autor: Ada Linz</i>"]
)
def test_a_label_names_the_author_far_below_the_headline(label: str) -> None:
    assert known(under(f"{'<p>The tide rose.</p>' * 40}<p>{label}</p>")).byline == "Ada Linz"


def test_a_headline_in_a_box_of_its_own_has_its_author_and_date_beside_it() -> None:
    head = f"<meta property='og:title' content='{TITLE} | The Paper'><title>{TITLE}</title>"
    body = f"<p>9 May 2024</p>{'<p>menu</p>' * 30}<div>{TITLE}</div><p>By Ada Linz</p><p>3 May 2024</p>"
    found = known(body, head)
    assert (found.title, found.byline, found.published) == (TITLE, "Ada Linz", date(2024, 5, 3))


# -- date ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "line", "expected"),
    [
        ("de", "21. Jan. 2025", date(2025, 1, 21)),
        ("de", "21.01.25", date(2025, 1, 21)),
        ("de", "Karlsau, 21. Januar 2025", date(2025, 1, 21)),
        ("fr", "Mis en ligne le 21 janv. 2025", date(2025, 1, 21)),
        ("es", "3/5/2025 22:41", date(2025, 5, 3)),
        ("it", "3 maggio 2025", date(2025, 5, 3)),
        ("pt", "3 de maio de 2025", date(2025, 5, 3)),
        ("pl", "21 stycznia 2025", date(2025, 1, 21)),
        ("ar", "21 يناير 2025", date(2025, 1, 21)),
        ("zh", "发布时间：2025年5月3日", date(2025, 5, 3)),
        ("hu", "2025. május 3.", date(2025, 5, 3)),
        ("en-US", "5/3/2025", date(2025, 5, 3)),
        ("en-GB", "3/5/2025", date(2025, 5, 3)),
        ("en", "3/5/2025", None),
        ("en", "5/23/2025", date(2025, 5, 23)),
    ],
)
def test_printed_dates_in_many_languages(lang: str, line: str, expected: date | None) -> None:
    assert known(under(f"<p>{line}</p>"), lang=lang).published == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=comments><time datetime='2024-11-01T03:32'>1 November 2024</time></div>",
        "<div itemprop=review itemscope><meta itemprop=datePublished content=2024-06-08></div>",
        "<div class=rating-single-comment><meta itemprop=datePublished content=2024-06-08></div>",
        "<div class=related><time class=published datetime=2024-04-11>11 April</time></div>",
        "<p>Last updated: 13 July 2024</p>",
        "<p>Letzte Änderung: 13.07.2024</p>",
        "<div><b>Release:</b> <i>14.11.2024</i></div>",
        "<p class=date>© 19.12.2024 Tide Press</p>",
    ],
)
def test_the_date_of_something_else_is_not_given(markup: str) -> None:
    found = known(under("") + markup, lang="de")
    assert found.published is None
    assert found.published_confidence == 0.0
    assert dict(found.basis)["published"] == NOT_STATED


def test_a_label_tells_the_publication_from_the_last_change() -> None:
    lines = "<p>Letzte Änderung: 31.10.2024 - 14:49<br>Erschienen am: 01.11.2024<br></p>"
    assert known(f"{under('')}<p>{STORY * 9}</p>{lines}", lang="de").published == date(2024, 11, 1)


def test_the_date_stands_beside_the_headline_that_is_no_first_level_heading() -> None:
    head = "<title>Tide Diary » The otter came back</title>"
    body = (
        "<h1><a href='/'>Tide Diary</a></h1><p>1 May 2011</p>"
        f"{'<p>menu</p>' * 30}<h2>The otter came back</h2><p>3 August 2025 · Filed under</p>"
    )
    found = known(body, head)
    assert (found.title, found.published) == ("The otter came back", date(2025, 8, 3))
    assert found.outlet == "Tide Diary"


def test_a_time_element_may_be_written_as_its_country_does() -> None:
    markup = "<time datetime='01-11-2024 10:29'>1. November 2024</time>"
    assert known(under(markup), lang="de").published == date(2024, 11, 1)


def test_a_moment_in_universal_time_is_the_day_the_site_itself_gives() -> None:
    head = "<meta property='article:published_time' content='2024-11-09T05:30:59Z'>"
    url = "https://paper.example/2024/11/08/bridge-stays-shut"
    assert known(under(""), head, url=url).published == date(2024, 11, 8)
    assert known(under(""), head).published == date(2024, 11, 9)


@pytest.mark.parametrize(
    ("head", "markup", "at_least", "at_most"),
    [
        ("<meta property='article:published_time' content='2024-05-03'>", "", 0.95, 1.0),
        ("", "<time class=published datetime=2024-05-03>3 May</time>", 0.85, 0.94),
        ("", "<p>3 May 2024</p>", 0.75, 0.84),
        ("<meta name=date content=2024-05-03>", "", 0.65, 0.74),
        ("", "<p>Brennick, Friday night of 3 May 2024</p>", 0.5, 0.64),
    ],
)
def test_each_source_of_a_date_has_its_worth(
    head: str, markup: str, at_least: float, at_most: float
) -> None:
    found = known(under(markup), head)
    assert found.published == date(2024, 5, 3)
    assert at_least <= found.published_confidence <= at_most


def test_a_date_beside_the_headline_is_worth_more_than_one_called_no_more_than_date() -> None:
    head = "<meta name=date content='2024-05-09T10:00'>"
    assert known(under("<p>3 May 2024</p>"), head).published == date(2024, 5, 3)


# -- title -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (
            f"<meta property='og:title' content='{TITLE}'>",
            f"<h1><span>Local News</span> | {TITLE}</h1>",
            TITLE,
        ),
        (
            f"<meta property='og:title' content='{TITLE}'>",
            f"<h1>{TITLE}<small>A long winter for Brennick</small></h1>",
            TITLE,
        ),
        (
            f"<meta property='og:title' content='{TITLE}'><title>News - The Paper</title>",
            f"<h1>News</h1><h1>{TITLE}</h1>",
            TITLE,
        ),
        (
            f"<title>{TITLE} : Tide Diary</title>",
            f"<h1>Tide Diary</h1><h3>{TITLE}</h3>",
            TITLE,
        ),
        (
            f"<title>{TITLE} | Boats | Forum | The Paper</title>",
            f"<h2>{TITLE}</h2>",
            TITLE,
        ),
        (
            f"<meta property='og:title' content='{TITLE} : 06.11.2024, 11.41'>",
            f"<h1>{TITLE}</h1><h1>Most read</h1>",
            TITLE,
        ),
        (
            "<meta property='og:title' content='Bridge stays shut until the...'>",
            "<h1>Bridge stays shut until the spring</h1>",
            "Bridge stays shut until the spring",
        ),
        (
            f"<meta property='og:title' content='{TITLE} - Paper of Brennick'>",
            "<h1><a href='https://other.example/geese'>Geese cross the road at night</a></h1>",
            TITLE,
        ),
        (
            "<meta property='og:title' content='Shut again?'>",
            "<h1>Bridge of Brennick: Shut again?</h1><h1>Most read</h1>",
            "Shut again?",
        ),
        (
            f"<title>06.11.2024 - {TITLE} - The Paper</title>",
            f"<h1>06.11.2024 - {TITLE}</h1>",
            TITLE,
        ),
        (
            f"<title>{TITLE} - How a winter flood cut a town in two : paper.example</title>",
            f"<h1>{TITLE}</h1><h2>How a winter flood cut a town in two</h2>",
            TITLE,
        ),
        (
            "<title>History - Paper of song</title>",
            "<h1>Prehistory</h1>",
            "Prehistory",
        ),
        (
            "<title>やさしい新聞｜橋はまだ通れない</title>",
            "<h1><ruby>橋<rt>はし</rt></ruby>はまだ<ruby>通<rt>とお</rt></ruby>れない</h1>",
            "橋はまだ通れない",
        ),
    ],
)
def test_the_title_is_the_headline_and_nothing_else(head: str, body: str, expected: str) -> None:
    assert known(f"<article>{body}</article>", head).title == expected


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Prehistory - Choir - Friends of the paper", "Friends of the paper"),
        ("Prehistory - Choir - Friends of song", "paper.example"),
    ],
)
def test_the_outlet_is_the_part_of_the_title_element_that_is_in_the_address(
    title: str, outlet: str
) -> None:
    assert known(under(""), f"<title>{title}</title>").outlet == outlet


# -- picture ---------------------------------------------------------------------------------------

SHOWN = "<figure><img src='/img/bridge-1200.jpg' width=1200 height=800></figure>"


@pytest.mark.parametrize(
    ("head", "markup", "expected"),
    [
        ("<meta property='og:image' content='/img/a b.jpg'>", SHOWN, "/img/a%20b.jpg"),
        (
            "<meta name='twitter:image' content='//cdn.example/b.jpg'>",
            "",
            "https://cdn.example/b.jpg",
        ),
        (linked('{"@type": "NewsArticle", "image": {"url": "/c.jpg"}}'), "", "/c.jpg"),
        (linked('{"@type": "NewsArticle", "image": ["/d.jpg", "/e.jpg"]}'), "", "/d.jpg"),
        (
            linked(
                '{"@graph": [{"@type": "WebPage", "primaryImageOfPage": {"@id": "#i"}},'
                '{"@type": "ImageObject", "@id": "#i", "url": "/f.jpg"}]}'
            ),
            "",
            "/f.jpg",
        ),
        ("<link rel=image_src href='/g.jpg'>", "", "/g.jpg"),
        ("", SHOWN, "/img/bridge-1200.jpg"),
        ("<meta property='og:image' content='/img/site-logo.png'>", SHOWN, "/img/bridge-1200.jpg"),
        (
            "<meta property='og:image' content='/opengraph_default.png'>",
            SHOWN,
            "/img/bridge-1200.jpg",
        ),
        ("<meta property='og:image' content='data:image/png;base64,AA'>", "", None),
        (
            "<meta property='og:image' content='https://paper.example/catalogo.jpg'>",
            "",
            "/catalogo.jpg",
        ),
        ("", "<img src='/pixel.gif' width=1 height=1>", None),
        ("", "<img src='/ada.jpg' class=avatar width=400 height=400>", None),
        ("", "<img src='/small.jpg' width=80>", None),
        ("", "<img src='/unknown.jpg'>", None),
        (
            "",
            "<figure><img src='data:image/gif;base64,R0' data-src='/late.jpg'></figure>",
            "/late.jpg",
        ),
        ("", "<img srcset='/s.jpg 320w, /l.jpg 1280w' src='/s.jpg'>", "/l.jpg"),
        (
            "<base href='https://paper.example/nl/'>",
            "<figure><img src='h.jpg'></figure>",
            "/nl/h.jpg",
        ),
        ("<meta property='og:image' content='http://[bad'>", "", None),
    ],
)
def test_the_lead_picture(head: str, markup: str, expected: str | None) -> None:
    wanted = f"https://paper.example{expected}" if expected and expected[0] == "/" else expected
    assert known(under(markup), head).image == wanted


def test_a_relative_picture_of_a_page_without_an_address_is_none() -> None:
    assert known(under(SHOWN), url="").image is None
    head = "<meta property='og:image' content='https://cdn.example/a.jpg'>"
    assert known(under(""), head, url="").image == "https://cdn.example/a.jpg"


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><p>x</p></body></html>",
        "<html><head><script type='application/ld+json'>[{]</script></head><body></body></html>",
        "<html><head><script type='application/ld+json'>"
        '{"@type": ["Article", 3], "author": [{"name": {"a": 1}}, 4, null], "image": {"url": 5},'
        ' "datePublished": 20240503}</script></head><body><h1></h1></body></html>',
        "<html><body><h1><a>x</a><a>y</a></h1><time datetime=''></time><img srcset=',,, 5w'></body></html>",
        f"<html><body>{'<div class=author>' * 200}x</body></html>",
    ],
)
def test_any_broken_page_is_survived(html: str) -> None:
    tree = parsed(html)
    assert tree is not None
    found = details(tree, stated(tree), "http://[", date(2026, 11, 23), {})
    assert (found.byline, found.published, found.image) == (None, None, None)
