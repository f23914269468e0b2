"""Bad input through the form: a 4xx page with one sentence, and nothing is kept."""

import html
import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from readout.net.fetch import Fetcher
from readout.newsroom.room import Newsroom, open_newsroom
from readout.web.app import create_app
from tests.servers import Base, Reply, closed_port, redirect, serving
from tests.web.conftest import HERE

REPLIES = {
    "/missing": Reply(status=404),
    "/broken": Reply(status=500),
    "/circle": redirect("/circle"),
    "/slow": Reply(delay=30),
    "/paper": Reply(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", headers={"Content-Type": "application/pdf"}),
    "/picture": Reply(b"\x89PNG\r\n\x1a\n" + bytes(99), headers={"Content-Type": "image/png"}),
    "/empty": Reply(b""),
    "/bare": Reply(b"<html><body><nav>Home</nav></body></html>"),
    "/large": Reply(b"<p>word</p>" * 300_000),
    "/private": redirect("http://10.0.0.1/secret"),
    "/script": Reply(
        b'<html><body><div id="root"></div><noscript>You need to enable JavaScript to run this '
        b'app.</noscript><script src="/app.js"></script></body></html>'
    ),
}


@pytest.fixture(scope="module")
def strange() -> Iterator[Base]:
    with serving(REPLIES) as base:
        yield base


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory, strange: Base) -> Iterator[Newsroom]:
    door = Fetcher([strange.allowed], timeout=1.0, max_bytes=1_000_000)
    room = open_newsroom(tmp_path_factory.mktemp("strict"), speak=False, fetcher=door)
    yield room
    room.close()


@pytest.mark.parametrize("path", [*REPLIES, "/no-server"])
def test_a_link_that_gives_no_article(strict: Newsroom, strange: Base, path: str) -> None:
    base = f"http://127.0.0.1:{closed_port()}" if path == "/no-server" else strange
    with TestClient(create_app(strict), base_url=HERE) as client:
        answer = client.post("/add", data={"source": f"{base}{path}"})
    assert 400 <= answer.status_code < 500
    sentences = re.findall(r'<p class="trouble" role="alert">(.+?)</p>', answer.text, re.DOTALL)
    assert len(sentences) == 1
    sentence = re.sub("<[^>]+>", "", html.unescape(sentences[0])).strip()
    assert sentence.endswith((".", "?")) and "Traceback" not in answer.text
    assert strict.store.articles.latest() == []


def test_an_unknown_voice_names_the_nearest(client: TestClient, ferry: str) -> None:
    answer = client.get(f"/article/{ferry}", params={"voice": "Australian Femal"})
    assert answer.status_code == 422
    assert "Australian Female" in answer.text and "Australian Male" in answer.text


def test_a_voice_that_cannot_speak_the_writing_is_refused(
    client: TestClient, room: Newsroom
) -> None:
    text = "北京的天气今天很好，人们都出去散步，公园里到处都是孩子。" * 6
    answer = client.post("/add", data={"source": text})
    assert answer.status_code == 200
    sound = client.get(f"{answer.url.path}/listen/uk-english-male.mp3")
    assert sound.status_code == 422
    assert "UK English Male" in sound.text
