"""Better voices on the page: who speaks and why, and fetching one without JavaScript."""

import json
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.fetches import HERE, STOPPED
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices import shown
from readout.web.app import create_app
from tests import tiny
from tests.jobs import until
from tests.offers import files, offer, with_mirror
from tests.servers import Reply
from tests.web.conftest import HERE as BASE
from tests.web.sample import keep

pytestmark = pytest.mark.needs("onnx+onnxruntime")


def browser(room: Newsroom) -> TestClient:
    return TestClient(create_app(room), base_url=BASE, raise_server_exceptions=False)


def who(client: TestClient, id: str, voice: str) -> html.HtmlElement:
    page = html.fromstring(client.get(f"/article/{id}", params={"voice": voice}).text)
    return page.get_element_by_id("who")


def said(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_page_says_who_speaks_why_and_how_to_get_better(client: TestClient, ferry: str) -> None:
    box = who(client, ferry, "UK English Female")
    assert said(box).startswith("Spoken by espeak-ng. Kokoro is not installed: ")
    assert box.xpath("string(.//code)") == "readout voices add kokoro"
    assert box.xpath(".//form/@action") == ["/voices/kokoro/get"]
    assert box.xpath("string(.//button)") == "Get Kokoro (354 MB)"
    assert "354 MB, licence Apache-2.0, from github.com" in said(box)
    assert said(who(client, ferry, "Australian Male")) == (
        "Spoken by espeak-ng’s Australian accent."
    )
    assert said(who(client, ferry, "espeak:en-US+m3")) == "Spoken by espeak-ng."


def test_what_would_not_speak_is_not_offered(
    client: TestClient, ferry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown, "can_run", lambda engine: False)
    box = who(client, ferry, "UK English Female")
    assert "-m pip install onnxruntime" in said(box)
    assert not box.xpath(".//button")
    refused = client.post("/voices/kokoro/get")
    assert refused.status_code == 422
    assert "-m pip install onnxruntime" in refused.text


def test_only_pages_of_ours_may_ask_for_a_voice(client: TestClient) -> None:
    other = {"origin": "https://elsewhere.example", "sec-fetch-site": "cross-site"}
    assert client.post("/voices/kokoro/get", headers=other).status_code == 403
    assert client.post("/voices/hal/get").status_code == 422
    assert client.get("/voices/hal").status_code == 422


def test_a_voice_is_fetched_without_javascript_and_speaks_without_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = files(tmp_path / "made")
    with with_mirror(tmp_path / "home", contents, monkeypatch) as (room, base), browser(room) as it:
        id = keep(room, "fetched", "# Bread\nVoters wanted bread.")
        assert "espeak, built in" in it.get(f"/article/{id}").text
        page = it.post("/voices/kokoro/get", data={"article": id})
        assert page.url.path == "/voices/kokoro"
        assert '<meta http-equiv="refresh" content="2">' in page.text or "is here" in page.text
        # Read to its end, the stream says when it is over.
        rows = [json.loads(row) for row in it.get("/voices/kokoro/progress").text.splitlines()]
        assert rows[-1]["state"] == HERE
        assert rows[-1]["done"] == rows[-1]["total"] == sum(map(len, contents.values()))
        assert all(path.startswith("/m/kokoro/") for path, _ in base.asked)
        page = it.get(f"/voices/kokoro?article={id}")
        assert "Kokoro is here." in page.text
        assert f'href="/article/{id}">Use it' in page.text
        assert "http-equiv" not in page.text
        again = it.get(f"/article/{id}").text
        assert "UK English Female · kokoro, added" in again
        assert "Spoken by Kokoro." in again
        assert it.post("/voices/kokoro/get").url.path == "/voices/kokoro"
        assert len(base.asked) == 3
        marks = it.get(f"/article/{id}/listen/uk-english-female/marks").text
        assert "instead" not in marks


def test_a_fetch_is_joined_cancelled_and_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = files(tmp_path / "made")
    home = tmp_path / "home"
    with (
        with_mirror(home, contents, monkeypatch, pause=0.02) as (room, base),
        browser(room) as it,
    ):
        for _ in range(2):
            page = it.post("/voices/kokoro/get")
        element = html.fromstring(page.text)
        assert element.xpath("//progress/@max") == [str(sum(map(len, contents.values())))]
        assert element.xpath("//noscript/meta/@content") == ["2"]
        until(lambda: list((home / "voices").glob(".kokoro/voices.bin.part")))
        page = it.post("/voices/kokoro/stop")
        assert "Cancelled; what came is kept" in page.text
        assert room.fetches and room.fetches.of(offer(contents)).state == STOPPED  # type: ignore[union-attr]  # known
        page = it.post("/voices/kokoro/get")
        assert "Fetching Kokoro" in page.text
        rows = [json.loads(row) for row in it.get("/voices/kokoro/progress").text.splitlines()]
        assert rows[-1]["state"] == HERE
        paths = [path for path, _ in base.asked]
        assert paths.count("/m/kokoro/kokoro.onnx") == 1, "what had come was not fetched again"


def test_a_failure_is_told_in_one_sentence_and_can_be_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = files(tmp_path / "made")
    home = tmp_path / "home"
    with with_mirror(home, contents, monkeypatch) as (room, base), browser(room) as it:
        whole = dict(base.replies)
        base.replies["/m/kokoro/config.json"] = Reply(b"", status=500)
        it.post("/voices/kokoro/get")
        it.get("/voices/kokoro/progress")
        page = html.fromstring(it.get("/voices/kokoro").text)
        (sentence,) = page.xpath("//*[@id='voice-box']/*[@class='trouble']")
        assert "answered 500" in sentence.text
        assert "Go on with Kokoro" in said(page)
        base.replies.update(whole)
        it.post("/voices/kokoro/get")
        it.get("/voices/kokoro/progress")
        assert "Kokoro is here." in it.get("/voices/kokoro").text
        assert sum(path.endswith("voices.bin") for path, _ in base.asked) == 1


def test_beyond_what_natural_voices_do_well_espeak_speaks_and_the_page_says_so(
    tmp_path: Path,
) -> None:
    tiny.install(tmp_path / "voices", "kokoro", files(tmp_path / "made"))
    room = open_newsroom(tmp_path)
    with browser(room) as it:
        id = keep(room, "quick", "# Bread\nVoters wanted bread.")

        def sound(voice: str, speed: int) -> bytes:
            return it.get(f"/article/{id}/listen/{voice}.mp3?speed={speed}").content

        natural, espeak = "uk-english-female", "espeak:en-GB-x-rp+f2"
        assert sound(natural, 3) == sound(espeak, 3)
        assert sound(natural, 2) != sound(espeak, 2)
        assert sound("kokoro:bf_emma", 3) != sound(espeak, 3), "it was named itself"
        told = {
            voice: html.fromstring(it.get(f"/article/{id}?voice={voice}").text).xpath(
                "string(//*[contains(@class, 'rp-fast')])"
            )
            for voice in (natural, "kokoro:bf_emma", "uk-english-male")
        }
        assert "Beyond 2× espeak-ng speaks, on purpose" in told[natural]
        assert "Beyond 2× the voice itself speaks faster" in told["kokoro:bf_emma"]
        assert "Beyond 2× the voice itself speaks faster" in told["uk-english-male"]
    room.close()
