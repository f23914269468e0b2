"""A voice slower than real time: the listener chooses on the page, and it is remembered."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom, open_newsroom
from readout.web.app import create_app
from tests.slow import slow_command
from tests.web.conftest import HERE
from tests.web.sample import keep

TEXT = "# Slow\n" + "\n".join(f"This is sentence number {n} of a few." for n in "abcdef")
SLOW = {"voice": "command:slow"}


@pytest.fixture
def slow_room(tmp_path: Path) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path, engine_options=slow_command(tmp_path / "program", 1.0))
    # As if measured before: half a second of sound in a second.
    room.paces.note("command", "slow", 1.0, 0.0, 2.0)
    yield room
    room.close()


@pytest.fixture
def client(slow_room: Newsroom) -> Iterator[TestClient]:
    with TestClient(create_app(slow_room), base_url=HERE) as client:
        yield client


def box(client: TestClient, id: str) -> html.HtmlElement | None:
    page = html.fromstring(client.get(f"/article/{id}", params=SLOW).text)
    return page.get_element_by_id("slow", None)


def source(client: TestClient, id: str) -> str:
    page = html.fromstring(client.get(f"/article/{id}", params=SLOW).text)
    return str(page.xpath("//readout-player/audio/@src")[0])


def test_the_listener_is_told_how_slow_it_is_and_chooses(
    client: TestClient, slow_room: Newsroom
) -> None:
    id = keep(slow_room, "chosen", TEXT)
    shown = box(client, id)
    assert shown is not None
    assert "makes 0.5 seconds of sound a second" in shown.text_content()
    wait, begin = shown.xpath(".//button")
    assert wait.text == "Wait until it is ready (about 20 s)"
    assert begin.text == "Begin with espeak-ng"
    assert "command%3Aslow" in source(client, id), "nothing was chosen yet"


def test_beginning_with_another_voice_is_said_remembered_and_can_be_taken_back(
    client: TestClient, slow_room: Newsroom
) -> None:
    id, other = keep(slow_room, "one", TEXT), keep(slow_room, "other", TEXT.replace("few", "lot"))
    page = client.post(f"/article/{id}/slow", data={"choice": "begin"} | SLOW)
    assert page.url.query == b"voice=command%3Aslow"
    assert "Spoken by espeak-ng." in page.text
    assert "Your own program is being made ready meanwhile" in page.text
    assert "espeak%3Aen-GB-x-rp%2Bf2" in source(client, id)
    assert "espeak%3Aen-GB-x-rp%2Bf2" in source(client, other)
    client.post(f"/article/{id}/slow", data={"choice": "wait"} | SLOW)
    assert "command%3Aslow" in source(client, other)


def test_while_a_page_waits_it_is_made_ready_and_then_it_is_heard_at_once(
    client: TestClient, slow_room: Newsroom
) -> None:
    id = keep(slow_room, "ready", TEXT)
    client.post(f"/article/{id}/slow", data={"choice": "wait"} | SLOW)
    answer = client.get(f"/article/{id}/listen/command:slow/ready")
    rows = [json.loads(row) for row in answer.text.splitlines()]
    lefts = [row["left"] for row in rows]
    assert lefts[0] > 0 and lefts[-1] == 0
    assert rows[0]["words"].startswith("about ")
    assert box(client, id) is None
    assert "command%3Aslow" in source(client, id)


def test_a_place_far_ahead_is_spoken_when_somebody_wants_to_go_there(
    client: TestClient, slow_room: Newsroom
) -> None:
    id = keep(slow_room, "far", TEXT)
    at = TEXT.index("number e") - 2
    rows = client.get(f"/article/{id}/listen/command:slow/marks?until={at}").text.splitlines()
    assert json.loads(rows[-1])["span"][1] > at
    assert len(rows) < 8


def test_a_choice_that_is_none_is_refused(client: TestClient, slow_room: Newsroom) -> None:
    id = keep(slow_room, "refused", TEXT)
    assert client.post(f"/article/{id}/slow", data={"choice": "later"}).status_code == 422


def test_fast_voices_ask_nothing(client: TestClient, slow_room: Newsroom) -> None:
    page = client.get(f"/article/{keep(slow_room, 'fast', TEXT)}").text
    assert 'id="slow"' not in page
    assert "slow-voice.js" not in page
