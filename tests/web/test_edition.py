"""Editions in the browser, without JavaScript: played, listed, made, let out; every word leads home."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from html import unescape
from itertools import pairwise

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from readout.newsroom import editions as desk
from readout.newsroom import stories
from readout.newsroom.edition_kept import article_id, written_of
from readout.newsroom.plans import BUILT_IN, Plan
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import EditionRow
from readout.store.editions import OUT, WAITS
from readout.web.app import create_app
from tests.editions import edition, item, telling
from tests.web.conftest import HERE
from tests.web.sample import keep
from tests.web.test_story import NOW, keep_case

EVIL = '<script>alert(1)</script> & "so" on'


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """A newsroom with a few stories in it."""
    room = open_newsroom(
        tmp_path_factory.mktemp("paper"), now=Clock(), plans=(*BUILT_IN, Plan("late", cast=True))
    )
    for number, name in enumerate(("one-source-only", "bruecke-von-harl", "dyke-of-ferrow"), 1):
        keep_case(room, number, name)
    keep(room, "odd", f"# {EVIL}\nThe evil title was printed on Friday, and nobody minded it.")
    stories.group(room)
    yield room
    room.close()


@pytest.fixture
def reader(paper: Newsroom) -> Iterator[TestClient]:
    with TestClient(create_app(paper), base_url=HERE, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture(scope="module")
def row(paper: Newsroom) -> EditionRow:
    """An edition of all stories."""
    return desk.make(paper, Plan("all", days=9), paper.now(), measure=False)


def waiting(room: Newsroom, name: str) -> int:
    told = edition(telling(1, item("It snowed."), headline=EVIL))
    return room.store.editions.keep(name, NOW, NOW, WAITS, "", told)


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


def test_an_edition_is_a_page_that_plays_without_javascript(
    reader: TestClient, row: EditionRow
) -> None:
    answer = reader.get(f"/edition/{row.id}")
    assert answer.status_code == 200
    page = answer.text
    assert '<meta name="robots" content="noindex">' in page
    assert '<a class="skip-link" href="#player"' in page and 'id="player"' in page
    found = re.search(r'<audio controls preload="none" src="([^"]+)"', page)
    assert found
    sound = reader.get(unescape(found[1]))
    assert sound.status_code == 200 and sound.headers["content-type"] == "audio/mpeg"
    assert len(sound.content) > 100_000
    marks = re.search(r'marks="([^"]+)"', page)
    assert marks and reader.get(unescape(marks[1])).status_code == 200
    for address in re.findall(
        r'href="(/article/edition-\d+/download/[^"]+\.(?:mp3|vtt|epub))"', page
    ):
        assert reader.get(unescape(address)).status_code == 200


def test_its_headings_are_stories_and_their_parts(reader: TestClient, row: EditionRow) -> None:
    page = reader.get(f"/edition/{row.id}").text
    piece = page[page.index("<article") :]
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    headings = [plain(one) for one in re.findall(r"<h2[^>]*>(.*?)</h2>", piece)]
    told = [one.headline.text for one in row.edition.tellings if one.headline]
    assert headings == [*told, "Whose voices you heard"]
    assert {"What happened", "What the parties said"} <= {
        plain(one) for one in re.findall(r"<h3[^>]*>(.*?)</h3>", piece)
    }
    assert len(re.findall(r'data-chapter="1"', piece)) == len(told) + 1
    for one in row.edition.tellings:
        assert f'href="/story/{one.story}"' in piece


def test_the_text_of_the_page_is_what_is_spoken(reader: TestClient, row: EditionRow) -> None:
    page, article = reader.get(f"/edition/{row.id}").text, written_of(row.edition).article
    found = re.findall(r'<(h\d|p) dir="auto" data-start="(\d+)"[^>]*>(.*?)</\1>', page)
    assert len(found) == len(article.blocks)
    for _, start, words in found:
        assert article.text[int(start) :].startswith(unescape(words))


def test_every_receipt_leads_to_a_place_that_is_lit(reader: TestClient, row: EditionRow) -> None:
    page = reader.get(f"/edition/{row.id}").text
    receipts = [
        unescape(one) for one in re.findall(r'href="(/article/[^"]+/receipt\?[^"]+)"', page)
    ]
    made = written_of(row.edition)
    assert len(receipts) == len(made.quoted) > 8
    for address, one in zip(receipts, made.quoted, strict=True):
        answer = reader.get(address)
        assert answer.status_code == 200
        assert one.piece.text in plain(answer.text)


def test_what_pages_print_is_text_and_nothing_else(reader: TestClient, paper: Newsroom) -> None:
    for path in (f"/edition/{waiting(paper, 'evil')}", "/editions", "/"):
        page = reader.get(path).text
        assert "alert(1)" in page
        assert "<script>" not in page and 'aria-label="Refuse it: <' not in page


def test_where_listening_stopped_is_kept_and_what_was_heard_grows(
    reader: TestClient, paper: Newsroom
) -> None:
    row = desk.make(paper, Plan("heard", days=9), paper.now(), measure=False)
    clock, address = paper.now, f"/article/{article_id(row.id)}/position"
    assert isinstance(clock, Clock)
    for place in (0, 150, 300):
        clock.now += timedelta(seconds=10)
        assert reader.post(address, data={"offset": place}).status_code == 204
    heard = paper.store.editions.heard_of(row.id)
    assert heard and (heard.offset, [tuple(one) for one in heard.spans]) == (300, [(0, 300)])
    assert 'start="300"' in reader.get(f"/edition/{row.id}").text
    # The text is another one now: a page that is left tells of a place that is none.
    reader.post(f"{address}?text={'0' * 64}", data={"offset": 5})
    assert paper.store.editions.heard_of(row.id) == heard
    assert "What is new since you listened" in reader.get("/").text
    reader.post(address, data={"offset": 0, "done": "1"})
    assert 'start="0"' in reader.get(f"/edition/{row.id}").text
    for wrong in ("", "x", "-1", "1.5", "²"):
        assert reader.post(address, data={"offset": wrong}).status_code == 422
    assert paper.store.listener.position(article_id(row.id)) is None


def test_a_voice_and_a_manner_are_chosen_and_come_back_to_the_edition(
    reader: TestClient, row: EditionRow
) -> None:
    address = f"/article/{article_id(row.id)}"
    answer = reader.post(f"{address}/voice", data={"voice": "Australian Female"})
    assert answer.status_code == 200
    assert answer.url.path == f"/edition/{row.id}"
    assert re.search(r'<option value="[^"]*" selected>Australian Female', answer.text)
    answer = reader.post(f"{address}/quotations", data={"cast": "1"})
    assert answer.url.path == f"/edition/{row.id}" and "Ivo Marten" in answer.text
    reader.post(f"{address}/quotations", data={})
    assert reader.get(f"/edition/{row.id}?voice=Nobody").status_code == 422
    answer = reader.get(f"{address}?voice=x", follow_redirects=False)
    assert answer.headers["location"] == f"/edition/{row.id}?voice=x"


@pytest.mark.parametrize(
    "verb", ["language", "skip", "restore", "queue", "corrections", "delete", "update"]
)
def test_what_is_done_to_articles_cannot_be_done_to_editions(
    reader: TestClient, row: EditionRow, verb: str
) -> None:
    for data in ({}, {"language": "de", "block": "0", "digest": "x", "index": "0", "add": "1"}):
        answer = reader.post(f"/article/{article_id(row.id)}/{verb}", data=data)
        assert 400 <= answer.status_code < 500, verb
    assert reader.get(f"/edition/{row.id}").status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/edition/99999",
        "/edition/0",
        "/edition/x",
        "/edition/-1",
        "/edition/%C2%B2",
        f"/edition/{10**12}",
        "/article/edition-99999",
        f"/article/edition-{10**12}",
        "/article/edition-99999/listen/us-english-female.mp3",
    ],
)
def test_an_edition_that_is_not_here_is_a_sentence(reader: TestClient, path: str) -> None:
    answer = reader.get(path)
    assert answer.status_code == 404
    assert answer.text.count('class="trouble"') <= 1 and "Traceback" not in answer.text


def test_a_person_lets_an_edition_out_or_refuses_it(reader: TestClient, paper: Newsroom) -> None:
    out, refused = waiting(paper, "glad-1"), waiting(paper, "glad-2")
    page = reader.get("/editions").text
    assert "Waiting for you" in page
    assert "Let it out" in reader.get(f"/edition/{out}").text
    assert reader.post(f"/edition/{out}/decide", data={"decision": "out"}).status_code == 200
    reader.post(f"/edition/{refused}/decide", data={"decision": "refused"})
    states = [one.state for id in (out, refused) if (one := paper.store.editions.find(id))]
    assert states == ["out", "refused"]
    assert "Let it out" not in reader.get(f"/edition/{out}").text
    assert "refused" in reader.get(f"/edition/{refused}").text
    for id, said, status in ((out, "refused", 422), (out, "maybe", 422), (99999, "out", 404)):
        assert reader.post(f"/edition/{id}/decide", data={"decision": said}).status_code == status


def test_an_edition_is_made_when_it_is_asked_for(reader: TestClient, paper: Newsroom) -> None:
    answer = reader.post("/editions/make", data={"name": "late"}, follow_redirects=False)
    assert answer.status_code == 303
    found = re.fullmatch(r"/edition/(\d+)\?autoplay=1", answer.headers["location"])
    assert found
    page = reader.get(answer.headers["location"]).text
    assert " autoplay" in page and "Late, " in page
    again = reader.post("/editions/make", data={"name": "late"}, follow_redirects=False)
    assert again.headers["location"] == answer.headers["location"]
    good = reader.post("/editions/make", data={"name": "good-news"}, follow_redirects=False)
    assert good.headers["location"] == "/editions"
    since = reader.post("/editions/make", data={"name": "late", "since": "1"})
    assert since.status_code == 200 and "What is new" in since.text
    for name in ("", "nothing", EVIL):
        answer = reader.post("/editions/make", data={"name": name})
        assert answer.status_code == 422 and "No edition is called" in answer.text
        assert "<script>" not in answer.text


def test_the_list_of_editions_is_told_in_pages(reader: TestClient, paper: Newsroom) -> None:
    told = edition(telling(1, item("It snowed."), headline="Snow"))
    ids = [paper.store.editions.keep(f"n{n}", NOW, NOW, OUT, "", told) for n in range(60)]
    page = reader.get("/editions").text
    assert f'href="/edition/{ids[-1]}"' in page and f'href="/edition/{ids[0]}"' not in page
    more = re.search(r'href="(/editions\?before=\d+)"', page)
    assert more
    older = reader.get(more[1]).text
    assert f'href="/edition/{ids[0]}"' in older and f'href="/edition/{ids[-1]}"' not in older
    assert '<meta name="robots" content="noindex">' in page
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels[0] == 1 and all(b - a <= 1 for a, b in pairwise(levels))
    for one in ("morning", "daily", "good-news", "late"):
        assert f'name="name" value="{one}"' in page
    for wrong in ("x", "-1", "1e9", "²"):
        assert reader.get(f"/editions?before={wrong}").status_code == 422
    for id in ids:
        paper.store.editions.remove(id)


def test_the_front_page_offers_the_newest_edition(reader: TestClient, paper: Newsroom) -> None:
    told = edition(telling(1, item("Es schneite."), headline="Schnee"))
    id = paper.store.editions.keep("front", NOW, NOW, OUT, "", told)
    page = reader.get("/").text
    assert f'href="/edition/{id}?autoplay=1"' in page
    assert "Play: Morning edition, Tuesday, 24 November 2026" in page and "Make a new one" in page
    waiting(paper, "front-waits")
    assert f'href="/edition/{id}?autoplay=1"' in reader.get("/").text
    paper.store.editions.remove(id)


def test_queries_do_not_grow_with_what_an_edition_tells(
    reader: TestClient, paper: Newsroom
) -> None:
    def queries(path: str) -> int:
        asked: list[str] = []

        def note(*told: object) -> None:
            asked.append(str(told[2]))

        sa.event.listen(paper.store.engine, "before_cursor_execute", note)
        assert reader.get(path).status_code == 200
        sa.event.remove(paper.store.engine, "before_cursor_execute", note)
        return len(asked)

    def kept(name: str, count: int) -> int:
        tellings = [telling(n, item(f"Sentence {n}.", article=f"a{n}")) for n in range(1, count)]
        return paper.store.editions.keep(name, NOW, NOW, OUT, "", edition(*tellings))

    few, many = kept("few", 2), kept("many", 30)
    reader.get(f"/edition/{few}")
    assert queries(f"/edition/{many}") == queries(f"/edition/{few}")
    before = queries("/editions")
    more = [kept(f"more{n}", 9) for n in range(9)]
    assert queries("/editions") == before
    for id in (few, many, *more):
        paper.store.editions.remove(id)
