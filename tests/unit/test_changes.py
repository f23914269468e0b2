"""What was told is fetched again from a real server, and what its outlet changed is told."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from readout.model import Block, BlockKind, Span
from readout.net.fetch import Fetcher
from readout.newsroom import changes, stories
from readout.newsroom.add import add, add_page
from readout.newsroom.changes import changes_since, history, reread
from readout.newsroom.check import check_words
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.update import update
from readout.newsroom.verify import verify
from readout.store import Place
from readout.text.quotes.receipts import receipt_to_json
from tests.papers import POST, WHOLE
from tests.papers import page as paper
from tests.press import page, rss, whole
from tests.servers import Base, Reply, redirect, serving
from tests.unit.test_update import Clock

NOTE = "Correction: an earlier version of this article gave another weight."
OTHER = paper("Tarn Post", "We will sell the mill")
WEIGHT = "The new crane weighs {} tonnes."


@pytest.fixture
def site() -> Iterator[Base]:
    with serving({}) as base:
        yield base


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def room(tmp_path: Path, site: Base, clock: Clock, place: Place) -> Iterator[Newsroom]:
    fetcher = Fetcher([site.allowed], timeout=5.0, now=clock)
    room = open_newsroom(
        tmp_path, place=place, speak=False, fetcher=fetcher, host_gap=0.0, now=clock
    )
    yield room
    room.close()


def added(room: Newsroom, site: Base) -> tuple[str, str]:
    """Keep the article of /a; its id and the hash of its text."""
    site.replies["/a"] = page("dock", WEIGHT.format(40))
    id = add(room, f"{site}/a")
    return id, hash_of(room, id)


def hash_of(room: Newsroom, id: str) -> str:
    kept = room.store.articles.find(id)
    assert kept is not None
    return kept.article.text_hash


def again(room: Newsroom, clock: Clock, id: str, **later: float) -> list[str]:
    clock.later(**(later or {"hours": 4}))
    return reread(room, [id], clock())


def test_what_an_outlet_corrected_is_told_with_both_readings(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    id, told = added(room, site)
    assert again(room, clock, id) == []
    site.replies["/a"] = page("dock", f"{WEIGHT.format(14)}</p><p>{NOTE}")
    assert again(room, clock, id) == [id]
    found = changes_since(room, id, told)
    assert found is not None
    change, noted = found.corrections
    assert (noted.kind, noted.why, noted.after.of(found.after.article.text)) == (
        "added",
        "note",
        NOTE,
    )
    assert change.before.of(found.before.article.text) == WEIGHT.format(40)
    assert change.after.of(found.after.article.text) == WEIGHT.format(14)
    assert found.note == NOTE
    assert found.before.fetched < found.after.fetched
    assert [one.corrections for one in history(room, id)] == [(change, noted)]
    since = changes_since(room, id, hash_of(room, id))
    assert since is not None and since.changes == ()
    assert changes_since(room, id, "0" * 64) is None
    assert changes_since(room, "nothing", told) is None


def test_old_receipts_hold_and_its_story_stays(room: Newsroom, site: Base, clock: Clock) -> None:
    site.replies["/a"] = Reply(paper("Tarn Post", POST))
    id = add(room, f"{site}/a")
    stories.group(room)
    story = room.store.stories.of_article(id)
    receipt = check_words(room, WHOLE).findings[0].receipts[0]
    file = room.home / "receipt.json"
    file.write_text(json.dumps(receipt_to_json(receipt)), "utf-8")
    site.replies["/a"] = Reply(paper("Tarn Post", POST.replace("will", "would")))
    assert again(room, clock, id) == [id]
    stories.group(room)
    assert room.store.stories.of_article(id) == story
    assert not verify(room, id).missing
    assert verify(room, str(file)).parts and not verify(room, str(file)).missing


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=404),
        Reply(status=410),
        Reply(status=403),
        Reply(status=500),
        Reply(b"<p>Please log in.</p>"),
        Reply(OTHER),
        redirect("/front"),
    ],
    ids=["404", "410", "403", "500", "wall", "other", "front"],
)
def test_a_page_that_is_gone_or_another_changes_nothing(
    room: Newsroom, site: Base, clock: Clock, reply: Reply
) -> None:
    id, told = added(room, site)
    site.replies |= {"/a": reply, "/front": Reply(OTHER)}
    assert again(room, clock, id) == []
    assert hash_of(room, id) == told
    found = changes_since(room, id, told)
    assert found is not None and found.changes == ()


def test_a_site_that_asks_programs_to_stay_away_is_not_asked(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    id, _ = added(room, site)
    site.replies |= {
        "/a": page("dock", "More."),
        "/robots.txt": Reply(b"User-agent: *\nDisallow: /"),
    }
    assert again(room, clock, id) == []
    assert [path for path, _ in site.asked].count("/a") == 1


def test_what_is_fresh_or_old_or_too_many_is_not_asked_for(
    room: Newsroom, site: Base, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    id, _ = added(room, site)
    site.replies["/a"] = page("dock", "More.")
    assert again(room, clock, id, minutes=30) == []
    with monkeypatch.context() as patch:
        patch.setattr(changes, "MOST", 0)
        assert again(room, clock, id) == []
    assert again(room, clock, id, days=8) == []
    assert reread(room, ["nothing", id], clock()) == []
    assert [path for path, _ in site.asked].count("/a") == 1


def test_a_story_out_of_a_feed_is_left_to_its_feed(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    site.replies |= {"/rss": rss(whole("/b", "basin")), "/b": page("basin", "More.")}
    room.store.feeds.add(f"{site}/rss", room.now())
    assert [one.new for one in update(room)] == [1]
    (row,) = room.store.articles.latest()
    assert again(room, clock, row.id) == []
    assert "/b" not in [path for path, _ in site.asked]


def test_a_page_that_was_handed_in_is_not_asked_for(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    site.replies["/a"] = page("dock", "More.")
    id = add_page(room, "saved.html", paper("Tarn Post", POST), "text/html", f"{site}/a")
    assert again(room, clock, id) == []
    assert not site.asked


def test_what_only_readout_reads_otherwise_is_no_change(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    id, told = added(room, site)
    kept = room.store.articles.find(id)
    assert kept is not None
    # As if the rules had read a line then that they skip now, and skipped one that they read now.
    whole = kept.article.text
    text = whole.replace(WEIGHT.format(40), "Sign up for 9 letters of the Post.")
    blocks, start = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(Span(start, start + len(part)), BlockKind.PARAGRAPH, "en"))
        start += len(part) + 2
    old = replace(kept.article, text=text, blocks=tuple(blocks), skipped=(), edits=())
    room.store.articles.reread(id, old, int)
    site.replies["/a"] = page("dock", f"{WEIGHT.format(40)}</p><p>Nine boats came on Friday.")
    assert again(room, clock, id) == [id]
    found = changes_since(room, id, old.text_hash)
    assert found is not None
    new = found.after.article.text
    assert [one.after.of(new) for one in found.changes] == ["Nine boats came on Friday."]
    assert room.store.articles.version(id, told) is not None


def test_words_that_came_back_are_told_in_the_order_they_stood_there(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    id, _ = added(room, site)
    for tonnes in (14, 40):
        more = f"<!-- {clock()} -->" + WEIGHT.format(tonnes)
        site.replies["/a"] = page("dock", more)
        assert again(room, clock, id) == [id]
    last, first = history(room, id)
    for one, says in ((first, 14), (last, 40)):
        (change,) = one.corrections
        assert change.after.of(one.after.article.text) == WEIGHT.format(says)
        assert one.before.fetched < one.after.fetched
