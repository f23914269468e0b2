"""The front page: handing in, the library, the queue."""

import re
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom
from tests.web.sample import keep

TEXT = (
    "Fog over Tarn\n\nThe ferry did not sail on Monday, because fog lay over the whole of the lake. "
    "Nobody on the quay could see the other side, and the captain said that he would wait for it "
    "to lift. By noon the sun had broken through and the boat left with forty people on board.\n\n"
    "It was the third such morning in a week, and the board has asked for a better radar."
)


def test_pasted_text_becomes_an_article(client: TestClient) -> None:
    answer = client.post("/add", data={"source": f"{TEXT} {uuid4()}."})
    assert answer.status_code == 200
    assert re.fullmatch(r"/article/\w+", answer.url.path)
    assert "the captain said that he would wait" in answer.text


def test_a_dropped_file_becomes_an_article(client: TestClient) -> None:
    page = f"<html><body><article><h1>Fog over Tarn</h1><p>{TEXT}</p></article></body></html>"
    files = {"file": ("fog.html", page.encode(), "text/html")}
    answer = client.post("/add", data={"source": ""}, files=files)
    assert answer.url.path.startswith("/article/")
    assert "forty people on board" in answer.text


def test_asking_for_the_form_changes_nothing(client: TestClient, room: Newsroom) -> None:
    before = room.store.articles.latest(500)
    answer = client.get("/add", params={"url": "https://news.example/fog"})
    assert "https://news.example/fog</textarea>" in answer.text
    assert room.store.articles.latest(500) == before


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("", "Nothing was handed in"),
        ("http://127.0.0.1/", "public"),
        ("ftp://news.example/fog", "neither a link"),
        ("/etc/passwd", "neither a link"),
        ("file:///etc/passwd", "neither a link"),
    ],
)
def test_trouble_is_one_sentence_above_the_filled_form(
    client: TestClient, source: str, says: str
) -> None:
    answer = client.post("/add", data={"source": source})
    assert 400 <= answer.status_code < 500
    found = re.search(r'<p class="trouble" role="alert">(.+?)</p>', answer.text)
    assert found
    assert says in found[1]
    assert "root:" not in answer.text
    assert f"{source}</textarea>" in answer.text


@pytest.mark.parametrize(
    "body", [b"%PDF-1.7 nothing", b"\x89PNG\r\n\x1a\n" + bytes(50), b"\0\1" * 99]
)
def test_files_that_are_no_text_are_refused_with_a_sentence(
    client: TestClient, body: bytes
) -> None:
    answer = client.post("/add", files={"file": ("odd.html", body, "application/octet-stream")})
    assert answer.status_code == 422
    assert "Traceback" not in answer.text
    assert 'class="trouble"' in answer.text


def test_twenty_megabytes_are_refused(client: TestClient) -> None:
    answer = client.post("/add", files={"file": ("big.txt", b"a " * 10_000_000, "text/plain")})
    assert answer.status_code == 413
    assert "larger than 10 MB" in answer.text


def test_the_library_lists_facts_and_escapes_titles(client: TestClient, room: Newsroom) -> None:
    odd, now = "# <script>alert(1)</script>\nA text.", datetime.now(UTC)
    keep(room, "odd-title", odd, now, outlet=None, published=None)
    page = client.get("/").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "outlet not stated · date not stated · English" in page


def test_the_queue_is_changed_by_forms(client: TestClient, room: Newsroom, ferry: str) -> None:
    other = keep(room, "second", "# The second\nA text.")
    for id in (ferry, other):
        client.post(f"/queue/{id}/add")
    page = client.get("/").text
    assert f'href="/article/{ferry}?autoplay=1">Play the queue' in page
    assert f'next="/article/{other}?autoplay=1"' in client.get(f"/article/{ferry}").text
    for id in (ferry, other):
        client.post(f"/queue/{id}/remove")
    assert "Play the queue" not in client.get("/").text


def test_only_known_changes_of_known_articles(client: TestClient, ferry: str) -> None:
    assert client.post("/queue/nothing/add").status_code == 404
    assert client.post(f"/queue/{ferry}/shred").status_code == 404
