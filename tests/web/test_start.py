"""Where to begin: outlets are offered with what is known of them, and followed once ticked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.net.fetch import Fetcher
from readout.newsroom.doctor import examine
from readout.newsroom.feed_checks import check_feeds, followed_and_offered
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.starter import UNKNOWN, starter_outlets
from readout.store import Place
from readout.web.app import create_app
from tests.servers import Base, Reply, serving
from tests.web.conftest import HERE

FEED = b"""<rss version="2.0"><channel><title>Tarn</title><item><title>Fog</title>
<link>/fog</link><guid>1</guid></item></channel></rss>"""


@pytest.fixture
def site() -> Iterator[Base]:
    rss = Reply(FEED, headers={"Content-Type": "application/rss+xml"})
    with serving({"/rss": rss, "/gone": Reply(status=410), "/page": Reply(b"<p>Hello.")}) as base:
        yield base


@pytest.fixture
def own(tmp_path: Path, place: Place, site: Base) -> Iterator[Newsroom]:
    fetcher = Fetcher([site.allowed])
    room = open_newsroom(tmp_path, place=place, speak=False, fetcher=fetcher, host_gap=0.0)
    yield room
    room.close()


@pytest.fixture
def client(own: Newsroom) -> Iterator[TestClient]:
    with TestClient(create_app(own), base_url=HERE) as client:
        yield client


def test_outlets_are_offered_and_nothing_is_followed_or_asked_for(
    own: Newsroom, client: TestClient
) -> None:
    tree = html.fromstring(client.get("/feeds/start").text)
    known = [one for one in starter_outlets() if one.feed.value != UNKNOWN]
    assert 40 <= len(known) <= 60
    assert len(tree.xpath("//input[@type='checkbox']")) == len(known)
    assert tree.text_content().count("never checked") == len(known)
    assert own.store.feeds.all() == [] and not own.store.jobs.counts()
    assert "/feeds/start" in client.get("/").text


def test_what_is_ticked_is_followed_and_asked_for(own: Newsroom, client: TestClient) -> None:
    tree = html.fromstring(client.get("/feeds/start").text)
    names = tree.xpath("//input[@type='checkbox']/@name")
    ticked = dict.fromkeys(names[1:4], "1")
    answer = client.post("/feeds/start", data=ticked, headers={"origin": HERE})
    assert answer.url.path == "/feeds" and "3 feeds were added" in answer.text
    assert [job.kind for job in own.store.jobs.latest(("waiting",), 9)] == ["poll"] * 3
    again = html.fromstring(client.get("/feeds/start").text)
    assert again.xpath("//input[@disabled]/@name") == names[1:4]
    assert client.post("/feeds/start", data=ticked, headers={"origin": HERE}).status_code == 200
    assert len(own.store.feeds.all()) == 3
    every = dict.fromkeys(names, "1")
    assert client.post("/feeds/start", data=every, headers={"origin": HERE}).status_code == 200
    assert len(own.store.feeds.all()) == len(names)


def test_feeds_that_were_asked_say_what_was_found(own: Newsroom, site: Base) -> None:
    asked = [f"{site}/{name}" for name in ("rss", "gone", "page", "nothing")]
    says = [check.says for check in check_feeds(own, asked)]
    assert says[0] == "works: 1 entry, teasers"
    assert all(one.endswith(".") for one in says[1:])
    kept = own.store.feed_checks.all()
    assert [kept[address].says for address in asked] == says
    assert [kept[address].checked for address in asked] == sorted(
        kept[address].checked for address in asked
    )


def test_the_doctor_asks_what_is_followed_and_what_is_offered(own: Newsroom, site: Base) -> None:
    own.store.feeds.add(f"{site}/rss", own.now())
    addresses = followed_and_offered(own)
    assert addresses[0] == f"{site}/rss" and len(addresses) > 40


def test_the_doctor_names_feeds_and_jobs_in_trouble(own: Newsroom, site: Base) -> None:
    from readout.newsroom.update import poll

    def found() -> dict[str, list[str]]:
        told: dict[str, list[str]] = {}
        for one in examine(own):
            told.setdefault(f"{one.about}{'' if one.is_well else '!'}", []).append(one.says)
        return told

    poll(own, own.store.feeds.add(f"{site}/gone", own.now(), "The Gone Post"))
    own.store.jobs.ask("read", f"{site}/rss", "fetch", own.now(), own.now())
    told = found()
    assert "The Gone Post" in told["feeds!"][0] and "1 of them not readable" in told["feeds"][0]
    assert told["jobs!"] == ["1 to do, 0 at work"]
    own.store.workers.beat("me", "fetch", own.now())
    assert found()["jobs"] == ["1 to do, 1 at work"]
