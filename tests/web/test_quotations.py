"""The switch for quotations: without JavaScript, remembered, and in every address of the sound."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.add import add_page
from readout.newsroom.cast import remembered
from readout.newsroom.room import Newsroom, open_newsroom
from readout.text.casting import PLAIN, Manner
from readout.web.app import create_app
from tests.quoted import TEXT
from tests.web.conftest import HERE
from tests.web.sample import keep


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path)
    yield room
    room.close()


@pytest.fixture
def client(own: Newsroom) -> Iterator[TestClient]:
    with TestClient(create_app(own), base_url=HERE) as client:
        yield client


@pytest.fixture
def id(own: Newsroom) -> str:
    return add_page(own, "", TEXT.encode(), "text/plain")


def page(client: TestClient, id: str, query: str = "") -> html.HtmlElement:
    return html.fromstring(client.get(f"/article/{id}{query}").text)


def form(client: TestClient, id: str, query: str = "") -> html.HtmlElement:
    (found,) = page(client, id, query).xpath("//form[contains(@action, 'quotations')]")
    return found


def sounds(client: TestClient, id: str, query: str = "") -> list[str]:
    shown = page(client, id, query)
    found = shown.xpath("//readout-player/audio/@src | //readout-player/@marks")
    return [*map(str, found), *map(str, shown.xpath("//a[@download]/@href"))]


def roles(client: TestClient, address: str) -> set[str]:
    rows = client.get(address).text.splitlines()
    return {row.split('"role": "')[1].split('"')[0] for row in rows if '"role"' in row}


def marks(client: TestClient, id: str, query: str = "") -> str:
    return str(page(client, id, query).xpath("//readout-player/@marks")[0])


def test_it_is_off_until_somebody_wants_it(client: TestClient, id: str) -> None:
    assert not form(client, id).xpath(".//input[@checked]")
    assert all("cast" not in address for address in sounds(client, id))
    assert roles(client, marks(client, id)) == set()


def test_sent_as_a_form_it_is_remembered_and_reaches_every_sound(
    client: TestClient, own: Newsroom, id: str
) -> None:
    box = form(client, id)
    (label,) = box.xpath(".//label[input/@name='cast']")
    assert label.text_content().strip() == "Read quotations in voices of their own"
    answer = client.post(box.get("action"), data={"voice": "us-english-male", "cast": "1"})
    assert answer.url.path == f"/article/{id}"
    assert "us-english-male" in str(answer.url)
    assert remembered(own) == Manner(cast=True)
    assert [one.get("name") for one in form(client, id).xpath(".//input[@checked]")] == ["cast"]
    assert all(address.endswith("?cast=1") for address in sounds(client, id))
    assert roles(client, marks(client, id)) == {"Agnes Wick", "Tom Harrow", "Robin Vale"}
    client.post(box.get("action"), data={"voice": "us-english-male"})
    assert remembered(own) == PLAIN
    assert all("?" not in address for address in sounds(client, id))


def test_the_page_says_whose_words_are_heard_by_whom_and_that_nobody_is_imitated(
    client: TestClient, id: str
) -> None:
    said = form(client, id, "?cast=1").text_content()
    assert "never an imitation" in said
    assert "Tom Harrow: " in said
    assert form(client, id).get("aria-describedby") == "imitation"
    assert "never an imitation" in form(client, id).text_content()


def test_where_nobody_is_quoted_surely_it_says_so(client: TestClient, own: Newsroom) -> None:
    text = "# Fog\n\nFog closed the airport of Tarn for a third day on Monday.\n\nIt is to stay."
    id = add_page(own, "", text.encode(), "text/plain")
    assert "the narrator reads everything" in form(client, id, "?cast=1").text_content()


def test_the_address_wins_over_what_is_remembered_once(
    client: TestClient, own: Newsroom, id: str
) -> None:
    client.post(f"/article/{id}/quotations", data={"cast": "1", "announced": "1"})
    assert marks(client, id, "?cast=0").endswith("?announced=1")
    assert marks(client, id).endswith("?cast=1&announced=1")
    assert remembered(own) == Manner(cast=True, announced=True)
    assert client.get(f"/article/{id}?cast=2").status_code == 422


def test_a_download_is_made_as_its_address_says(client: TestClient, id: str) -> None:
    plain, cast = (
        client.get(f"/article/{id}/download/us-english-male.vtt{query}").text
        for query in ("", "?cast=1")
    )
    assert "<v Tom Harrow>" in cast
    assert "<v Tom Harrow>" not in plain


def test_who_is_put_right_on_the_page_is_heard_in_the_sound_and_named_in_the_box(
    client: TestClient, id: str
) -> None:
    client.post(f"/article/{id}/quotations", data={"cast": "1"})

    def correct(words: str, number: int, **fields: str) -> None:
        (card,) = (
            one
            for one in page(client, id).xpath("//*[contains(concat(' ', @class, ' '), ' card ')]")
            if words in one.text_content()
        )
        asked = card.forms[number]
        client.post(asked.action, data=dict(asked.form_values()) | fields)

    sound = str(page(client, id).xpath("//readout-player/audio/@src")[0])
    before = client.head(sound).headers["etag"]
    correct("Nobody has asked", 0, name="Ida Lund", role="")
    correct("The figures were checked", 1)
    assert roles(client, marks(client, id)) == {"Agnes Wick", "Tom Harrow", "Ida Lund"}
    box = form(client, id).text_content()
    assert "Ida Lund: " in box
    assert "Robin Vale" not in box
    assert client.head(sound).headers["etag"] != before


def test_section_tracks_have_the_same_cast(client: TestClient, own: Newsroom) -> None:
    id = keep(own, "ferry")
    tracks = page(client, id, "?cast=1").xpath("//audio[@class='section-track']/@src")
    assert [str(track).split("?")[1] for track in tracks] == [
        f"section={number}&cast=1" for number in range(3)
    ]
