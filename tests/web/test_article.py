"""The reader's page as it comes from the server: everything works without JavaScript."""

import re
from html import unescape
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.read import find
from readout.newsroom.record import choose_label, write_recording
from readout.newsroom.room import Newsroom
from tests.web.sample import FERRY, article_of, keep


@pytest.fixture
def page(client: TestClient, ferry: str) -> html.HtmlElement:
    return html.fromstring(client.get(f"/article/{ferry}").text)


def test_every_block_stands_on_the_page_with_its_place(page: html.HtmlElement) -> None:
    article = article_of(FERRY)
    shown = page.xpath("//*[@data-start]")
    assert len(shown) == len(article.blocks)
    for element in shown:
        block = article.blocks[int(element.get("data-block"))]
        assert int(element.get("data-start")) == block.span.start
        assert element.text_content() == block.span.of(article.text)
        assert len(element) == 0, "no word is wrapped in an element"


def test_headings_keep_their_order(page: html.HtmlElement) -> None:
    levels = [element.tag for element in page.xpath("//h1|//h2|//h3|//h4")]
    assert levels == ["h1", "h2", "h2", "h2", "h3", "h4"]


def test_the_whole_and_each_section_can_be_heard(
    page: html.HtmlElement, client: TestClient
) -> None:
    whole = page.xpath("//readout-player/audio[@controls]/@src")
    sections = page.xpath("//audio[contains(@class,'section-track')]/@src")
    assert len(whole) == 1
    assert [re.sub(r".*\?", "", src) for src in sections] == [f"section={n}" for n in range(3)]
    assert all(client.get(src).content[:200] for src in [*whole, *sections])


def test_what_is_skipped_is_listed_and_can_be_heard(
    page: html.HtmlElement, client: TestClient
) -> None:
    assert page.xpath("string(//details[@id='skipped']/summary)") == (
        "2 skipped (show) 1 promo, 1 widget"
    )
    items = page.xpath("//details[@id='skipped']//li")
    assert "An invitation to subscribe." in items[0].text_content()
    assert "SUBSCRIBE NOW to <our> letter" in items[0].text_content()
    assert "evidence for the outlet" in items[0].text_content()
    sound = client.get(items[0].xpath(".//audio/@src")[0])
    assert sound.headers["content-type"] == "audio/mpeg"
    assert len(sound.content) > 4000


def test_restored_text_is_marked_and_its_printed_form_is_there(page: html.HtmlElement) -> None:
    (printed,) = page.xpath("//details[@class='printed']")
    assert "restored by Readout" in printed.xpath("string(summary)")
    assert printed.xpath("string(p)") == "WINNERS AND LOSERS"
    assert printed.getprevious().text_content() == "Winners and losers"
    assert "1 × line breaks" in page.xpath("string(//details[@id='changes'])")


def test_facts_that_are_not_stated_are_said_to_be(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "factless", "A text without a title.", outlet=None, published=None)
    text = html.fromstring(client.get(f"/article/{id}").text).text_content()
    assert "Outlet not stated" in text
    assert "date not stated" in text
    assert "An article without a title" in text


def test_the_voice_menu_names_accents_and_origins(page: html.HtmlElement) -> None:
    groups = page.xpath("//select[@id='voice']/optgroup/@label")
    assert groups[:3] == ["UK English", "US English", "Australian"]
    options = [option.text for option in page.xpath("//select[@id='voice']//option")]
    assert options[0] == "UK English Female · espeak, built in"
    assert "espeak accent" in options[4]
    assert len(options) > 100


def test_a_chosen_voice_is_used_and_remembered(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "voiced")
    answer = client.post(f"/article/{id}/voice", data={"voice": "us-english-male"})
    assert answer.url.query == b"voice=us-english-male"
    assert "/listen/us-english-male.mp3" in answer.text
    assert "/listen/us-english-male.mp3" in client.get(f"/article/{id}").text
    client.post(f"/article/{id}/voice", data={"voice": "uk-english-female"})


@pytest.mark.parametrize(
    ("name", "voice"),
    [
        ("Australian Male", "en-AU+m4"),
        ("en-AU male", "en-AU+m4"),
        ("espeak:en-AU+m4", "en-AU+m4"),
        ("espeak:en-US+m3", "en-US+m3"),
        ("en-US male", "en-US+m1"),
    ],
)
def test_a_label_a_tag_and_a_voice_mean_the_same_on_the_page_as_in_a_command(
    client: TestClient, room: Newsroom, tmp_path: Path, name: str, voice: str
) -> None:
    id = keep(room, "named", "# A short one\nThe mate stayed in the harbour.")
    answer = client.post(f"/article/{id}/voice", data={"voice": name})
    again = html.fromstring(client.get(f"/article/{id}").text)
    assert again.xpath("//audio/@src") == html.fromstring(answer.text).xpath("//audio/@src")
    assert len(again.xpath("//select[@id='voice']//option[@selected]")) == 1
    (link,) = again.xpath("//a[text()='WAV']/@href")
    kept = find(room, id)
    assert kept is not None
    label = choose_label(room, kept.article, name)
    assert label.candidates[0].voice_id == voice
    write_recording(room, kept.article, label, tmp_path / "x.wav")
    assert client.get(link).content == (tmp_path / "x.wav").read_bytes()
    client.post(f"/article/{id}/voice", data={"voice": "uk-english-female"})


def test_asking_with_a_voice_remembers_nothing(client: TestClient, ferry: str) -> None:
    page = client.get(f"/article/{ferry}", params={"voice": "australian-male"}).text
    assert "/listen/australian-male.mp3" in page
    assert "/listen/australian-male.mp3" not in client.get(f"/article/{ferry}").text


def test_an_unknown_voice_names_the_nearest(client: TestClient, ferry: str) -> None:
    answer = client.get(f"/article/{ferry}", params={"voice": "Australian Femal"})
    assert answer.status_code == 422
    assert "Australian Female" in answer.text


def test_the_language_is_shown_and_the_override_wins_and_is_remembered(
    client: TestClient, room: Newsroom
) -> None:
    id = keep(room, "tongues")
    assert "EN, English, detected" in client.get(f"/article/{id}").text
    client.post(f"/article/{id}/language", data={"language": "de"})
    page = client.get(f"/article/{id}").text
    assert "DE, German, chosen" in page
    assert re.search(r"/listen/german[\w-]*\.mp3", page)
    client.post(f"/article/{id}/language", data={"language": ""})
    assert "EN, English, detected" in client.get(f"/article/{id}").text


def test_a_language_nobody_speaks_is_refused(client: TestClient, ferry: str) -> None:
    answer = client.post(f"/article/{ferry}/language", data={"language": "tlh-xx"})
    assert answer.status_code == 422


def test_a_position_is_kept_and_the_end_forgets_it(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "placed")
    client.post(f"/queue/{id}/add")
    assert client.post(f"/article/{id}/position", data={"offset": "40"}).status_code == 204
    assert 'start="40"' in client.get(f"/article/{id}").text
    client.post(f"/article/{id}/position", data={"offset": "0", "done": "1"})
    page = client.get(f"/article/{id}").text
    assert 'start="0"' in page
    assert "Add it to the queue" in page


@pytest.mark.parametrize("offset", ["", "-1", "1.5", "NaN", "²"])
def test_a_position_that_is_none_is_refused(client: TestClient, ferry: str, offset: str) -> None:
    assert client.post(f"/article/{ferry}/position", data={"offset": offset}).status_code == 422


def test_a_position_behind_the_end_is_the_end(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "long-gone")
    client.post(f"/article/{id}/position", data={"offset": "9" * 30})
    assert room.store.listener.position(id) == len(article_of(FERRY).text)


def test_blocks_in_another_language_say_so(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "sprachen", "# Ein Titel\nEin Text.", language="de")
    page = html.fromstring(client.get(f"/article/{id}").text)
    assert page.get("lang") == "de"
    assert page.xpath("//readout-player/@lang") == ["en"]


def test_an_article_nobody_kept(client: TestClient) -> None:
    answer = client.get("/article/nothing")
    assert answer.status_code == 404
    assert "There is no article" in unescape(answer.text)


def test_an_address_a_page_made_up_is_not_linked(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "made-up", url="javascript:alert(1)")
    assert "javascript:" not in client.get(f"/article/{id}").text


def test_a_voice_of_another_language_is_never_silent(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "mismatched", "# Ein Titel\nEin Text.", language="de")
    page = client.get(f"/article/{id}?voice=uk-english-male").text
    assert "This voice is not one for German" in page
    assert 'class="trouble"' not in client.get(f"/article/{id}").text


def test_a_text_nobody_here_can_speak_is_still_shown(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "unspoken", "# Tablet\nA text.", language="akk")
    page = client.get(f"/article/{id}")
    assert page.status_code == 200
    assert "This voice is not one for" in page.text
    id = keep(room, "unwritten", "# 中国\n中国外交部长会见了代表团。")
    assert "cannot speak this text" in client.get(f"/article/{id}?voice=us-english-male").text
