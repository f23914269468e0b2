"""The pronunciation desk with nothing but links and forms."""

from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.pronounce import lexicon
from readout.newsroom.room import Newsroom
from tests.voices import decoded
from tests.web.test_rules import page_of, press


def spelling(room: Newsroom, name: str) -> str | None:
    return next((one.spelling for one in lexicon(room) if one.name == name), None)


def test_a_name_is_respelt_heard_and_forgotten(client: TestClient, room: Newsroom) -> None:
    answer = client.post("/pronounce", data={"name": "Tarn", "say": "Tahrn", "ipa": ""})
    page = page_of(answer)
    assert (answer.url.path, answer.url.fragment) == ("/pronounce", "done")
    assert spelling(room, "Tarn") == "Tahrn"
    assert page.xpath("//input[@id='say']/@value") == ["Tahrn"]
    sound = client.get(page.xpath("//audio/@src")[0])
    assert sound.headers["content-type"] == "audio/mpeg"
    assert len(decoded(sound.content)) > 2000
    press(client, page, "Say Tarn as the voice does")
    assert spelling(room, "Tarn") is None


def test_the_names_said_most_often_lead_to_the_form(client: TestClient, ferry: str) -> None:
    page = page_of(client.get("/pronounce"))
    (first, *_) = page.xpath("//main//ul[not(@class)]/li/a")
    form = page_of(client.get(first.get("href")))
    assert form.xpath("//input[@id='name']/@value") == [first.text_content()]


def test_a_lexicon_is_downloaded_and_taken_in(client: TestClient, room: Newsroom) -> None:
    body = client.get("/pronounce/names.pls").content
    mine = body.replace(b">Shee<", b">Sheee<")
    answer = client.post("/pronounce/lexicon", files={"lexicon": ("a.pls", mine, "text/xml")})
    assert answer.status_code == 200
    assert spelling(room, "Xi") == "Sheee"
    client.post("/pronounce/lexicon", files={"lexicon": ("a.pls", body, "text/xml")})
    assert spelling(room, "Xi") == "Shee"


def test_what_cannot_be_done_is_one_sentence(client: TestClient) -> None:
    for answer in (
        client.post("/pronounce", data={"name": "Tarn"}),
        client.post("/pronounce/forget", data={"name": "nobody"}),
        client.post("/pronounce/lexicon", data={}),
        client.get("/pronounce/hear.mp3?say=" + "a" * 500),
    ):
        assert answer.status_code == 422, answer.text
        assert html.fromstring(answer.text).xpath("//main//p")


def test_another_site_changes_nothing_and_names_are_escaped(
    client: TestClient, room: Newsroom
) -> None:
    away = {"origin": "https://evil.example"}
    answer = client.post("/pronounce", data={"name": "Tarn", "say": "x"}, headers=away)
    assert answer.status_code == 403
    assert spelling(room, "Tarn") is None
    assert "<b>x" not in client.get("/pronounce?name=<b>x").text
