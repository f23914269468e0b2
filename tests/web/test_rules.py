"""Restoring, skipping and undoing with nothing but links and forms."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import httpx2
import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.add import add_page
from readout.newsroom.room import Newsroom
from tests.web.sample import keep

CLUB = "Sign up for our free newsletter and get the best <b>walks</b> in your inbox."
PAGE = f"""<html lang="en"><head><title>Fog over Tarn | The Courier</title></head><body><article>
<h1>Fog over Tarn</h1>
<p>Fog closed the airport of Tarn for the third day in a row on Monday, the operator said.</p>
<p class="club">{CLUB}</p>
<p>Some four thousand people were waiting for a seat, and the hotels of the town were full.</p>
<h2>No wind in sight</h2>
<p>The weather service expects no wind before Thursday, so the fog will stay where it is.</p>
<ul><li>The ferry to the mainland sails on the hour, every hour.</li>
<li>The bus to the harbour leaves from the town hall at noon.</li></ul>
<p>Ferries to the mainland have room, the harbour office told travellers on Monday evening.</p>
</article></body></html>"""
WORDS = "get the best walks in your inbox"


SITES = (f"site-{n}.example" for n in count())


@pytest.fixture
def site() -> str:
    """A site that no other test knows."""
    return next(SITES)


@pytest.fixture
def fog(room: Newsroom, site: str) -> Iterator[str]:
    """The id of a kept page of that site."""
    yield add_page(room, "", PAGE.encode(), "text/html", f"https://www.{site}/fog")
    for row in room.store.rules.latest():
        room.store.rules.remove(row.id)


def page_of(answer: httpx2.Response) -> Any:
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.text)


def press(client: TestClient, page: Any, name: str) -> httpx2.Response:
    """Send the form whose button has that name, as a browser does; the answer is followed."""
    for form in page.forms:
        for button in form.xpath(".//button"):
            if (button.get("aria-label") or button.text_content()).startswith(name):
                answer: httpx2.Response = client.post(form.action, data=dict(form.form_values()))
                return answer
    raise AssertionError(f"no button is called {name}")


def read_on(page: Any) -> list[str]:
    return [one.text_content() for one in page.xpath("//article//*[@data-start]")]


def restored(client: TestClient, id: str) -> httpx2.Response:
    return press(client, page_of(client.get(f"/article/{id}")), "Read it: promo, Sign up for our")


def test_one_tap_reads_what_was_skipped_and_says_so_where_it_is_read(
    client: TestClient, fog: str, site: str
) -> None:
    before = read_on(page_of(client.get(f"/article/{fog}")))
    assert not any(WORDS in words for words in before)
    answer = restored(client, fog)
    assert answer.url.path == f"/article/{fog}" and answer.url.fragment == "taught"
    page = page_of(answer)
    (notice,) = page.xpath("//*[@id='taught']")
    assert f"This is now read on {site}" in notice.text_content()
    assert WORDS in notice.getnext().text_content()
    assert len(read_on(page)) == len(before) + 1
    assert page.xpath("count(//*[@id='taught'])") == 1


def test_undo_beside_it_takes_it_back(client: TestClient, fog: str) -> None:
    before = client.get(f"/article/{fog}").text
    answer = press(client, page_of(restored(client, fog)), "Undo")
    assert answer.url.path == f"/article/{fog}" and answer.url.fragment == "taught"
    page = page_of(answer)
    (notice,) = page.xpath("//*[@id='taught']")
    assert notice.text_content().strip() == "That is undone."
    assert not notice.xpath(".//button")
    assert "Some four thousand" in notice.getnext().text_content()
    assert client.get(f"/article/{fog}").text == before


def test_it_holds_for_the_next_page_of_the_site(
    client: TestClient, room: Newsroom, fog: str, site: str
) -> None:
    restored(client, fog)
    url = f"https://{site}/rain"
    again = add_page(room, "", PAGE.replace("Fog", "Rain").encode(), "text/html", url)
    assert any(WORDS in words for words in read_on(page_of(client.get(f"/article/{again}"))))
    other = add_page(room, "", PAGE.encode(), "text/html", "https://elsewhere.example/fog")
    assert not any(WORDS in words for words in read_on(page_of(client.get(f"/article/{other}"))))


def choosing(client: TestClient, id: str) -> Any:
    """The page with the buttons to skip, by the link that leads to it."""
    page = page_of(client.get(f"/article/{id}"))
    (link,) = page.xpath("//a[contains(., 'Is something read that is not the article?')]/@href")
    return page_of(client.get(link))


def test_everything_but_the_title_can_be_skipped_by_one_tap(client: TestClient, fog: str) -> None:
    page = choosing(client, fog)
    names = page.xpath("//form[contains(@action, '/skip')]//button/@aria-label")
    assert len(names) == len(read_on(page)) > 5
    assert "Skip: No wind in sight" in names
    assert "Skip: The ferry to the mainland sails on the hour, every hour." in names
    assert all(len(name) < 70 for name in names)
    assert not page_of(client.get(f"/article/{fog}")).xpath("//form[contains(@action, '/skip')]")


def test_what_is_skipped_goes_and_is_listed_with_the_reason(client: TestClient, fog: str) -> None:
    answer = press(client, choosing(client, fog), "Skip: Some four thousand")
    page = page_of(answer)
    assert (answer.url.fragment, dict(answer.url.params)["skip"]) == ("taught", "choose")
    assert not any("four thousand" in words for words in read_on(page))
    (notice,) = page.xpath("//*[@id='taught']")
    assert "What stood here is now skipped on" in notice.text_content()
    assert notice.getnext().text_content() == "No wind in sight"
    items = [one.text_content() for one in page.xpath("//details[@id='skipped']//li")]
    (item,) = [one for one in items if "four thousand" in one]
    assert "You said" in item and "All your rules" in item
    back = press(client, page, "Undo")
    assert dict(back.url.params)["skip"] == "choose"
    assert any("four thousand" in words for words in read_on(page_of(back)))


def test_a_list_item_can_be_skipped(client: TestClient, fog: str) -> None:
    page = page_of(press(client, choosing(client, fog), "Skip: The bus to the harbour"))
    assert not any("The bus to" in words for words in read_on(page))
    assert any("The ferry to" in words for words in read_on(page))


def test_an_old_address_tells_it_where_it_is_read_now(client: TestClient, fog: str) -> None:
    answer = restored(client, fog)
    press(client, choosing(client, fog), "Skip: Fog closed the airport")
    (notice,) = page_of(client.get(str(answer.url))).xpath("//*[@id='taught']")
    assert WORDS in notice.getnext().text_content()


def test_the_list_shows_what_was_taught_and_undoes_it(client: TestClient, fog: str) -> None:
    assert "Nothing yet." in page_of(client.get("/rules")).text_content()
    restored(client, fog)
    press(client, choosing(client, fog), "Skip: Some four thousand")
    page = page_of(client.get("/rules"))
    first, second = page.xpath("//ul[@class='rules']/li")
    assert first.xpath("string(h2)").startswith("Skipped on ")
    assert second.xpath("string(h2)").startswith("Read on ")
    assert "Some four thousand people were waiting" in first.text_content()
    assert second.xpath("string(.//a)") == "Fog over Tarn"
    assert second.xpath(".//a/@href") == [f"/article/{fog}"]
    answer = press(client, page, "Undo: skipped on ")
    assert (answer.url.path, answer.url.fragment) == ("/rules", "taught")
    assert page_of(answer).xpath("string(//*[@id='taught'])") == "That is undone."
    assert len(page_of(answer).xpath("//ul[@class='rules']/li")) == 1
    article = page_of(client.get(f"/article/{fog}"))
    assert any("four thousand" in words for words in read_on(article))
    assert any(WORDS in words for words in read_on(article))


def test_the_list_can_be_reached_from_every_page(client: TestClient, fog: str) -> None:
    for path in ("/", f"/article/{fog}", "/rules", "/bookmarklet"):
        assert page_of(client.get(path)).xpath("//nav//a[@href='/rules']")


def test_a_form_of_a_page_that_changed_meanwhile_teaches_nothing(
    client: TestClient, room: Newsroom, fog: str
) -> None:
    old = page_of(client.get(f"/article/{fog}"))
    old_choice = choosing(client, fog)
    restored(client, fog)
    taught = room.store.rules.latest()
    for page, name in ((old, "Read it: promo"), (old_choice, "Skip: Some four thousand")):
        answer = press(client, page, name)
        assert answer.status_code == 409
        assert "has changed since this page was shown" in answer.text
    assert room.store.rules.latest() == taught


@pytest.mark.parametrize("index", ["", "-1", "1.5", "²", "007", "9" * 30, "9" * 5000])
@pytest.mark.parametrize("verb", ["restore", "skip"])
def test_a_form_that_is_not_ours_teaches_nothing(
    client: TestClient, room: Newsroom, fog: str, verb: str, index: str
) -> None:
    data = {"skipped": index, "block": index, "words": "0" * 16}
    answer = client.post(f"/article/{fog}/{verb}", data=data)
    assert answer.status_code in (409, 422)
    assert room.store.rules.latest() == []


def test_forms_of_other_sites_teach_and_undo_nothing(
    client: TestClient, room: Newsroom, fog: str
) -> None:
    restored(client, fog)
    (rule,) = room.store.rules.latest()
    for path in (f"/article/{fog}/restore", f"/article/{fog}/skip", f"/rules/{rule.id}/undo"):
        answer = client.post(path, headers={"origin": "https://evil.example"})
        assert answer.status_code == 403
    assert room.store.rules.latest() == [rule]


def test_a_rule_that_is_gone_is_a_sentence(client: TestClient, fog: str) -> None:
    restored(client, fog)
    page = page_of(client.get("/rules"))
    assert press(client, page, "Undo").status_code == 200
    again = press(client, page, "Undo")
    assert again.status_code == 404 and "There is no rule" in again.text
    for number in ("9" * 17, "9" * 30, "9" * 5000, "x", "²"):
        assert client.post(f"/rules/{number}/undo").status_code == 404
    assert client.post("/article/nothing/restore", data={"skipped": "0"}).status_code == 404


@pytest.mark.parametrize("query", ["taught=99999", "undone=1&at=9999", "taught=1&at=0", "at=3"])
def test_an_address_somebody_made_up_still_shows_the_article(
    client: TestClient, ferry: str, query: str
) -> None:
    page = page_of(client.get(f"/article/{ferry}?{query}"))
    assert len(page.xpath("//*[@data-start]")) > 5
    assert client.get(f"/article/{ferry}?taught=x").status_code == 422


def test_a_text_without_an_address_teaches_for_itself_alone(
    client: TestClient, room: Newsroom
) -> None:
    id = add_page(room, "", PAGE.replace("Tarn", "Carn").encode(), "text/html")
    page = page_of(restored(client, id))
    assert "now read on the page it came from" in page.xpath("string(//*[@id='taught'])")
    press(client, page, "Undo")


def test_what_a_page_says_is_escaped(client: TestClient, room: Newsroom) -> None:
    evil = "Sign up for our free newsletter <script>alert(1)</script> and get the best \"'> of it."
    page = PAGE.replace(CLUB, evil.replace("<", "&lt;"))
    id = add_page(room, "", page.encode(), "text/html", "https://evil.example/fog")
    answer = restored(client, id)
    assert "<script>alert" not in answer.text and "alert(1)" in answer.text
    listed = client.get("/rules").text
    assert "<script>alert" not in listed and "alert(1)" in listed
    press(client, page_of(client.get("/rules")), "Undo")


def test_a_place_in_the_text_of_before_is_not_kept(
    client: TestClient, room: Newsroom, fog: str
) -> None:
    page = page_of(client.get(f"/article/{fog}"))
    address = page.xpath("//readout-player/@position")[0]
    assert client.post(address, data={"offset": "150"}).status_code == 204
    assert room.store.listener.position(fog) == 150
    after = page_of(restored(client, fog))
    carried = room.store.listener.position(fog)
    assert carried is not None and carried > 150
    assert client.post(address, data={"offset": "150"}).status_code == 204
    assert room.store.listener.position(fog) == carried
    now = after.xpath("//readout-player/@position")[0]
    assert client.post(now, data={"offset": "150"}).status_code == 204
    assert room.store.listener.position(fog) == 150


def test_the_number_of_queries_does_not_grow_with_the_article(
    client: TestClient, room: Newsroom
) -> None:
    from tests.unit.test_store_rules import counted

    counts = []
    for name, more in (("few", ""), ("many", "\nOne more line of the text.\n- and an item" * 200)):
        id = keep(room, name, f"# A title\nA text of one line.{more}")
        with counted(room.store.engine) as sent:
            client.get(f"/article/{id}?skip=choose&taught=1")
        counts.append(len(sent))
    assert counts[0] == counts[1] < 20
