"""The list of jobs, and its forms, without JavaScript."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom
from readout.newsroom.tending import Times
from readout.newsroom.work import ask
from readout.store.jobs import DEAD, RUNNING, WAITING
from tests.web.test_rules import page_of, press

EVIL = "https://a.example/<script>alert(1)</script>"


@pytest.fixture(autouse=True)
def nothing_to_do(room: Newsroom) -> Iterator[None]:
    """Neither other tests' jobs nor what these leave."""
    _clear(room)
    yield
    _clear(room)


def _clear(room: Newsroom) -> None:
    for row in room.store.jobs.latest((WAITING, RUNNING, DEAD), 100):
        room.store.jobs.remove(row.id, (WAITING, RUNNING, DEAD))


@pytest.fixture
def waiting(room: Newsroom) -> int:
    return ask(room, "read", "https://a.example/waits")


@pytest.fixture
def dead(room: Newsroom, waiting: int) -> int:
    id = ask(room, "read", EVIL)
    begun = room.store.jobs.begin(id, 1, "somebody", room.now())
    assert begun is not None
    room.store.jobs.fail(id, 1, "The site did not answer.", room.now())
    return id


def test_nothing_to_do_is_said(client: TestClient) -> None:
    text = page_of(client.get("/jobs")).text_content()
    assert "There is nothing to do. Nobody does jobs now" in text


def test_what_was_given_up_is_listed_with_its_reason(client: TestClient, dead: int) -> None:
    answer = client.get("/jobs")
    text = page_of(answer).text_content()
    assert "0 under way, 1 waiting, 1 given up." in text
    assert "The site did not answer." in text and "tried once" in text
    assert "<script>alert" not in answer.text


def test_it_is_tried_again_by_a_button(client: TestClient, room: Newsroom, dead: int) -> None:
    answer = press(client, page_of(client.get("/jobs")), "Try again")
    assert "It is tried again." in page_of(answer).text_content()
    assert room.store.jobs.counts() == {WAITING: 2}


def test_it_is_forgotten_by_a_button(client: TestClient, room: Newsroom, dead: int) -> None:
    press(client, page_of(client.get("/jobs")), "Forget")
    assert room.store.jobs.find(dead) is None and room.store.jobs.counts() == {WAITING: 1}


def test_what_waits_is_cancelled_by_a_button(
    client: TestClient, room: Newsroom, waiting: int
) -> None:
    page = page_of(client.get("/jobs"))
    press(client, page, "Cancel")
    assert room.store.jobs.counts() == {}
    again = press(client, page, "Cancel")
    assert again.status_code == 404 and f"No job {waiting} waits or runs" in again.text


def test_forms_of_other_sites_do_nothing(client: TestClient, room: Newsroom, dead: int) -> None:
    for verb in ("retry", "forget", "cancel"):
        address = f"/jobs/{dead}/{verb}"
        assert client.post(address, headers={"origin": "https://evil.example"}).status_code == 403
    assert room.store.jobs.counts() == {WAITING: 1, DEAD: 1}


@pytest.mark.parametrize("number", ["9" * 18, "9" * 19, "9" * 5000, "x", "²", "0"])
def test_a_number_nobody_gave_is_not_here(client: TestClient, number: str) -> None:
    for verb in ("retry", "forget", "cancel", "burn"):
        assert client.post(f"/jobs/{number}/{verb}").status_code == 404
    assert client.get("/jobs?done=burn").status_code == 200


def test_who_lives_is_told_by_the_time_that_is_set(
    client: TestClient, room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.store.workers.beat("quiet-1", "voice", room.now() - timedelta(seconds=60))
    assert "Nobody does jobs now" in client.get("/jobs").text
    monkeypatch.setattr(room, "times", Times(death=90.0))
    assert "Nobody does jobs now" not in client.get("/jobs").text
    room.store.workers.remove(["quiet-1"])
