"""Did they say it, as a page without JavaScript; and receipts as they were given."""

import re

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom
from tests.papers import POST, WHOLE, keep_all, skip_paragraph


@pytest.fixture
def ids(room: Newsroom) -> dict[str, str]:
    return keep_all(room)


def page_of(client: TestClient, **query: str) -> html.HtmlElement:
    answer = client.get("/check", params=query)
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.text)


def test_the_navigation_leads_to_an_empty_form(client: TestClient) -> None:
    front = html.fromstring(client.get("/").text)
    assert "/check" in front.xpath("//nav//a/@href")
    page = page_of(client)
    assert page.xpath("//form[@method='get']//textarea[@name='words']")
    assert not page.xpath("//h2")


def test_a_claim_is_answered_with_receipts(client: TestClient, ids: dict[str, str]) -> None:
    page = page_of(client, words="We will sell the mill", by="Ada Winter")
    (verdict,) = page.xpath("//h2[@id='verdict']/text()")
    assert verdict.startswith("Altered")
    assert page.xpath("//del")[0].text_content().split() == ["said:", "not"]
    links = page.xpath("//main//a[contains(@href, '#c=')]/@href")
    assert {link.split("/")[2].split("#")[0] for link in links} <= set(ids.values())
    assert page.xpath("//textarea/text()") == ["We will sell the mill"]
    assert page.xpath("//input[@name='by']/@value") == ["Ada Winter"]


def test_every_quotation_mark_stands_where_a_span_says(
    client: TestClient, room: Newsroom, ids: dict[str, str]
) -> None:
    page = page_of(client, words=WHOLE)
    shown = page.xpath("//main//*[@data-start]")
    assert len(shown) >= 3
    for one in shown:
        kept = room.store.articles.find(one.get("data-article"))
        assert kept is not None
        text, start = one.text_content(), int(one.get("data-start"))
        assert kept.article.text[start : start + len(text)] == text
    for one in page.xpath("//main//*[not(self::textarea)]/text()[contains(., '“')]/.."):
        assert one.get("data-start"), one.text_content()


def test_another_speaker_and_families_are_told(client: TestClient, ids: dict[str, str]) -> None:
    page = page_of(client, words=WHOLE, by="Tom Reave")
    told = " ".join(page.text_content().split())
    assert "Another speaker: the article credits Ada Winter, not Tom Reave." in told
    assert "The articles disagree on who said it: Ada Winter" in told
    assert "copies counted once" in told


def test_a_negation_that_was_cut_off_is_a_warning(client: TestClient, ids: dict[str, str]) -> None:
    page = page_of(client, words="sell the mill")
    told = page.xpath("//p[@class='trouble']/text()")
    assert told and all(line.endswith(": not.") for line in told)
    assert not page_of(client, words="We will not sell the mill").xpath("//p[@class='trouble']")


def test_one_article_can_be_asked_alone(client: TestClient, ids: dict[str, str]) -> None:
    page = page_of(client, words=WHOLE, **{"in": ids["Hill Herald"]})
    assert [one.strip() for one in page.xpath("//h3/text()")] == [
        "Hill Herald, The mill of Brennick"
    ]
    assert page.xpath("//input[@name='in']/@value") == [ids["Hill Herald"]]


@pytest.mark.parametrize("source", ["nothing", "/etc/passwd", "https://tarn.example/", "-"])
def test_no_other_source_is_opened_from_the_page(client: TestClient, source: str) -> None:
    answer = client.get("/check", params={"words": "root", "in": source})
    assert answer.status_code == 404
    assert "There is no such article" in answer.text


def test_what_is_not_a_claim_is_one_sentence_above_the_form(client: TestClient) -> None:
    for words in ("…", "word " * 500):
        answer = client.get("/check", params={"words": words})
        assert answer.status_code == 422
        page = html.fromstring(answer.text)
        assert len(page.xpath("//p[@role='alert']")) == 1
        assert page.xpath("//form//textarea")


def test_markup_in_a_claim_is_escaped(client: TestClient, ids: dict[str, str]) -> None:
    answer = client.get(
        "/check", params={"words": "We will <b>not</b> sell the mill", "by": "<i>x"}
    )
    assert "<b>not" not in answer.text and "<i>x" not in answer.text


def receipts(client: TestClient, words: str = WHOLE) -> list[str]:
    found = page_of(client, words=words).xpath("//main//a[text()='Receipt']/@href")
    assert found
    return [str(one) for one in found]


def test_a_receipt_says_what_it_was_taken_from(client: TestClient, ids: dict[str, str]) -> None:
    answer = client.get(receipts(client)[0])
    page = html.fromstring(answer.text)
    assert page.xpath("//mark/text()") == [WHOLE]
    assert "stand in the page" in page.text_content()
    assert re.search(r"[0-9a-f]{64}", page.text_content())
    assert any("#:~:text=" in link for link in page.xpath("//a/@href"))
    assert page.xpath("//time/@datetime")
    data = client.get(receipts(client)[0], headers={"accept": "application/json"}).json()
    assert data["selector"]["exact"] == WHOLE
    assert data["receipt"].startswith("/article/")


def test_a_receipt_outlives_the_version_it_was_taken_from(
    client: TestClient, room: Newsroom, ids: dict[str, str]
) -> None:
    before = receipts(client)
    for id in set(ids.values()):
        if any(id in one for one in before):
            skip_paragraph(room, id, "The council met in the old school")
    for one in before:
        page = html.fromstring(client.get(one).text)
        assert page.xpath("//mark/text()")[0] in WHOLE
        assert "read again since" in page.text_content()
    assert not set(before) & set(receipts(client))


def test_a_receipt_that_is_none_is_one_sentence(client: TestClient, ids: dict[str, str]) -> None:
    id = ids["Tarn Post"]
    for path, status in (
        (f"/article/{id}/receipt", 422),
        (f"/article/{id}/receipt?c=5-4", 422),
        (f"/article/{id}/receipt?c=0-999999", 422),
        (f"/article/{id}/receipt?c=0-4&text=abc", 404),
        ("/article/nothing/receipt?c=0-4", 404),
    ):
        answer = client.get(path)
        assert answer.status_code == status, path
        assert POST not in answer.text
