"""The bookmarklet asks before it acts."""

import re
from html import unescape

from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom
from tests.web.test_front import TEXT

PAGE = f"<html><head><title>Fog</title></head><body><article><h1>Fog over Tarn</h1><p>{TEXT}</p></article><script>evil()</script></body></html>"
FROM = {"origin": "https://news.example", "sec-fetch-site": "cross-site"}
SENT = {"url": "https://news.example/fog", "title": "Fog </textarea><script>", "html": PAGE}


def test_what_another_site_sends_is_shown_and_not_kept(client: TestClient, room: Newsroom) -> None:
    before = room.store.articles.latest(500)
    answer = client.post("/send", data=SENT, headers=FROM)
    assert answer.status_code == 200
    assert "Read this page?" in answer.text
    assert "news.example" in answer.text
    assert "<script>" not in answer.text
    assert room.store.articles.latest(500) == before


def test_confirmed_it_is_read(client: TestClient, room: Newsroom) -> None:
    asked = html.fromstring(client.post("/send", data=SENT, headers=FROM).text)
    (form,) = asked.forms
    fields = dict(form.fields)
    assert fields["html"].strip() == PAGE
    answer = client.post(form.action, data=fields, headers={"origin": "http://127.0.0.1"})
    assert answer.url.path.startswith("/article/")
    assert "forty people on board" in answer.text
    assert 'href="https://news.example/fog"' in answer.text
    assert "evil()" not in answer.text


def test_a_page_of_more_than_a_megabyte_arrives(client: TestClient) -> None:
    data = SENT | {"html": PAGE + "<!--" + "x" * 3_000_000 + "-->"}
    files = {name: (None, value) for name, value in data.items()}
    assert client.post("/send", files=files, headers=FROM).status_code == 200


def test_nothing_sent(client: TestClient) -> None:
    assert client.post("/send", data={"url": "x"}, headers=FROM).status_code == 422


def test_an_address_that_is_no_web_address_is_dropped(client: TestClient) -> None:
    data = {"html": PAGE.replace("Tarn", "Esk"), "url": "javascript:alert(1)"}
    answer = client.post("/send/confirmed", data=data)
    assert answer.status_code == 200
    assert "javascript:" not in answer.text


def test_the_bookmarklet_sends_here(client: TestClient) -> None:
    page = client.get("/bookmarklet", headers={"host": "localhost:8377"}).text
    found = re.search(r'href="(javascript:[^"]+)"', page)
    assert found
    assert "f.action='http://localhost:8377/send'" in unescape(found[1])
