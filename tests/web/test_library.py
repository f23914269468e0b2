"""The library and the search, page by page, on both databases, without JavaScript."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.newsroom import search
from readout.newsroom.add import add_page
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import Place
from readout.web.app import create_app
from tests.unit.test_search import PAGES, page
from tests.unit.test_store import ARTICLE, NOW, PAGE
from tests.unit.test_store_rules import counted
from tests.web.conftest import HERE


@pytest.fixture
def own(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path, place=place, speak=False)
    yield room
    room.close()


@pytest.fixture
def client(own: Newsroom) -> Iterator[TestClient]:
    with TestClient(create_app(own), base_url=HERE) as client:
        yield client


def keep(room: Newsroom, number: int) -> str:
    id = f"a{number:04}"
    article = replace(ARTICLE, title=f"Story {number}", text="x" * 1000, blocks=())
    room.store.articles.keep(id, PAGE, article, [id], NOW + timedelta(seconds=number))
    return id


def shown(client: TestClient, address: str) -> html.HtmlElement:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.text)


def names(tree: html.HtmlElement, under: str = "kept") -> list[str]:
    found = tree.xpath(f"//section[@aria-labelledby='{under}']//a[@class='name']")
    return [one.text_content() for one in found]


def press(client: TestClient, address: str) -> html.HtmlElement:
    headers = {"referer": f"{HERE}/library", "origin": HERE}
    answer = client.post(address, headers=headers)
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.text)


def test_the_library_is_shown_page_by_page_each_article_once(
    own: Newsroom, client: TestClient
) -> None:
    for number in range(120):
        keep(own, number)
    seen: list[str] = []
    address = "/library"
    for _ in range(3):
        tree = shown(client, address)
        seen += names(tree)
        address = next(iter(tree.xpath("//a[text()='Older articles']/@href")), "")
    assert seen == [f"Story {number}" for number in reversed(range(120))]
    assert not address


def test_a_page_costs_as_many_queries_with_10_rows_as_with_1000(
    own: Newsroom, client: TestClient
) -> None:
    def queries() -> list[int]:
        numbers = []
        for address in ("/library", "/", "/search?words=story", "/feeds", "/jobs"):
            with counted(own.store.engine) as sent:
                shown(client, address)
            numbers.append(len(sent))
        return numbers

    for number in range(10):
        own.store.listener.enqueue(keep(own, number))
    few = queries()
    for number in range(10, 1000):
        keep(own, number)
    for number in range(10, 60):
        own.store.listener.enqueue(f"a{number:04}")
    assert queries() == few
    assert max(few) <= 6


def test_how_far_each_was_heard_is_said(own: Newsroom, client: TestClient) -> None:
    for number, offset in ((0, None), (1, 400), (2, 990)):
        id = keep(own, number)
        if offset is not None:
            own.store.listener.save_position(id, offset, NOW)
    text = " ".join(shown(client, "/library").text_content().split())
    assert "Story 2 The A · 22 November 2026 · English · heard" in text
    assert "English · heard 40 %" in text
    assert "English · new" in text


def test_the_queue_is_put_in_another_order(own: Newsroom, client: TestClient) -> None:
    for number in range(3):
        press(client, f"/queue/{keep(own, number)}/add")
    assert names(shown(client, "/library"), "queue") == ["Story 0", "Story 1", "Story 2"]
    assert names(press(client, "/library/a0002/up"), "queue") == ["Story 0", "Story 2", "Story 1"]
    assert names(press(client, "/library/a0000/down"), "queue") == ["Story 2", "Story 0", "Story 1"]
    assert names(press(client, "/library/a0002/up"), "queue") == ["Story 2", "Story 0", "Story 1"]
    assert names(press(client, "/queue/a0000/remove"), "queue") == ["Story 2", "Story 1"]


def test_what_is_put_away_leaves_the_library_and_comes_back(
    own: Newsroom, client: TestClient
) -> None:
    for number in range(2):
        own.store.listener.enqueue(keep(own, number))
    tree = press(client, "/library/a0000/archive")
    assert "It was put away." in tree.text_content()
    assert (names(tree), names(tree, "queue")) == (["Story 1"], ["Story 1"])
    assert names(shown(client, "/library?shown=archive")) == ["Story 0"]
    press(client, "/library/a0000/restore")
    assert names(shown(client, "/library")) == ["Story 1", "Story 0"]
    assert names(shown(client, "/library?shown=archive")) == []


def test_deleting_asks_first_and_then_deletes(own: Newsroom, client: TestClient) -> None:
    id = keep(own, 1)
    assert "Delete this article?" in shown(client, f"/library/{id}/delete").text_content()
    assert own.store.articles.find(id) is not None
    tree = press(client, f"/library/{id}/delete")
    assert "It was deleted." in tree.text_content() and names(tree) == []
    assert client.get(f"/article/{id}").status_code == 404
    assert client.post(f"/library/{id}/delete", headers={"origin": HERE}).status_code == 404
    assert client.post("/library/x/burn", headers={"origin": HERE}).status_code == 404


def test_articles_and_statements_are_found_and_play_as_a_queue(
    own: Newsroom, client: TestClient
) -> None:
    ids = {name: add_page(own, f"{name}.html", page(name, words)) for name, words in PAGES.items()}
    tree = shown(client, "/search?words=council")
    assert "2 found" in tree.text_content()
    (form,) = tree.xpath("//form[@action='/search/queue']")
    sent = {one.get("name"): one.get("value") for one in form.xpath(".//input")}
    answer = client.post(
        "/search/queue", data=sent, headers={"origin": HERE}, follow_redirects=False
    )
    played = answer.headers["location"].removesuffix("?autoplay=1")
    assert played in {f"/article/{id}" for id in ids.values()}
    assert {row.id for row in own.store.listener.queue()} == set(ids.values())
    tree = shown(client, "/search?who=frost&since=2020-01-01")
    assert "Nothing was found" in tree.text_content()
    tree = shown(client, "/search?who=frost")
    (link,) = tree.xpath("//p[@data-span]/a")
    assert "“We had no choice,” said its owner, Tom Frost." in link.text_content()
    assert link.get("href").startswith(f"/article/{ids['mill']}#c=")


def test_quotation_marks_of_what_was_found_are_those_of_the_article(
    own: Newsroom, client: TestClient
) -> None:
    id = add_page(own, "mill.html", page("mill", PAGES["mill"]))
    kept = own.store.articles.find(id)
    assert kept is not None
    for mark in shown(client, "/search?who=frost").xpath("//*[@data-span]"):
        start, end = map(int, mark.get("data-span").split("-"))
        words = " ".join(kept.article.text[start:end].split())
        assert mark.text_content() == words and "“" in words


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("words=%20...", "Nothing to look for"),
        ("who=ada&standing=left", "no standing"),
        ("words=a&since=yesterday", "is no day"),
    ],
)
def test_what_cannot_be_looked_for_is_said_above_the_form(
    client: TestClient, query: str, says: str
) -> None:
    answer = client.get(f"/search?{query}")
    assert answer.status_code == 422
    (told,) = html.fromstring(answer.text).xpath("//p[@role='alert']")
    assert says in told.text_content()


def test_what_is_typed_comes_back_as_text_not_as_markup(client: TestClient) -> None:
    typed = '"><script>alert(1)</script>'
    answer = client.get("/search", params={"words": typed})
    assert "<script>alert" not in answer.text
    assert html.fromstring(answer.text).xpath("//main//input[@name='words']/@value") == [typed]


def test_the_most_that_is_shown_is_said_to_be_at_least_so_many(
    own: Newsroom, client: TestClient
) -> None:
    from readout.newsroom.index import index

    for number in range(search.MOST + 5):
        id = f"b{number:04}"
        article = replace(ARTICLE, text="the harbour", title=id, blocks=())
        own.store.articles.keep(id, PAGE, article, [id], NOW)
        index(own, id)
    assert "At least 50 found" in shown(client, "/search?words=harbour").text_content()
