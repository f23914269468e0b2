"""Editions that are kept, on both databases: when they are made, who lets them out, what leaves them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from readout.errors import InputError, NotHere
from readout.newsroom import editions as desk
from readout.newsroom import forget
from readout.newsroom.edition_heard import last_heard, note_place
from readout.newsroom.edition_kept import article_id, number_of, written_of
from readout.newsroom.editions_told import lines, text_lines
from readout.newsroom.limits import Limits
from readout.newsroom.outlets import FILE
from readout.newsroom.plans import BUILT_IN, GOOD_NEWS, Plan, plans
from readout.newsroom.record import kept_article
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.tidy import tidy
from readout.newsroom.work import KINDS, plan
from readout.store import EditionRow, Place
from readout.store.editions import OUT, REFUSED, WAITS
from tests.web.sample import keep

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
CRANE = (
    "The harbour crane of Wexmouth toppled onto the quay on Monday night in a storm from the east."
)
QUOTE = "“Nobody was under it, and that is luck,”"
SAID = f"{QUOTE} said Ada Winter, the mayor of Wexmouth."
STEEL = "Divers will cut 300 tonnes of steel from the harbour floor of Wexmouth before Christmas."
OTTERS = "Footprints found by schoolchildren were confirmed on Tuesday as those of a breeding pair."
GOOD = Plan("good-news", form=GOOD_NEWS, days=7, approval=True)
PAPER = Plan("morning", days=3)


@pytest.fixture
def room(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    with closing(open_newsroom(tmp_path / "home", place=place, now=lambda: NOW)) as room:
        yield room


def put(room: Newsroom, id: str, title: str, *texts: str, outlet: str = "") -> str:
    return keep(
        room, id, "\n".join([f"# {title}", *texts]), outlet=outlet or id.capitalize(), skipped=()
    )


def crane(room: Newsroom) -> None:
    """Two outlets that tell one story."""
    title = "Harbour crane topples onto Wexmouth quay"
    put(room, "tarn", title, CRANE, SAID)
    put(room, "echo", f"{title} at night", STEEL)


def otters(room: Newsroom, *more: str) -> None:
    put(room, "river", "Otters return to the River Sarn after sixty years", OTTERS, *more)


def made(room: Newsroom, plan: Plan = PAPER, minutes: float = 0) -> EditionRow:
    """An edition of that many minutes later."""
    return desk.make(room, plan, NOW + timedelta(minutes=minutes), measure=False)


def text_of(row: EditionRow) -> str:
    return written_of(row.edition).article.text


def test_an_edition_tells_what_is_kept(room: Newsroom) -> None:
    assert text_of(made(room)).endswith("There is nothing to tell yet.")
    crane(room)
    row = made(room, minutes=1)
    assert row.state == OUT and len(row.edition.tellings) == 1
    assert CRANE in text_of(row) and STEEL in text_of(row) and QUOTE in text_of(row)
    assert room.store.editions.of_articles(["tarn"]) == [row.id]
    told = "\n".join(text_lines(row))
    assert told.startswith("# Morning edition, Tuesday, 24 November 2026\n\nOne story.")
    assert "\n## Harbour crane topples" in told and "\n### What happened" in told


def test_an_edition_of_ones_own_is_as_the_settings_say(room: Newsroom) -> None:
    (room.home / FILE).write_text(
        '[sources]\nx = "https://x.example/"\n'
        '[[outlet]]\nname = "Tarn"\nsection = "Local"\n[[outlet]]\nname = "River"\nsection = "Nature"\n',
        "utf-8",
    )
    crane(room)
    otters(room)
    said = {"sections": ["nature"], "voice": "Australian Female", "cast": True, "days": 3}
    told = {"late": {"title": "Late paper", "zone": "Pacific/Auckland", "minutes": 2, **said}}
    own = plans(told)[-1]
    row = made(replace_plans(room, own), own)
    # It is evening there, of a day later.
    late = made(room, replace(own, name="later"), 60 * 6)
    assert text_of(row).startswith("Late paper, Tuesday, 24 November 2026\n\nOne story.")
    assert text_of(late).startswith("Late paper, Wednesday, 25 November 2026")
    assert OTTERS in text_of(row) and CRANE not in text_of(row)
    label, manner = desk.spoken_as(room, kept_article(room, article_id(row.id)))
    assert (label.name, manner.cast) == ("Australian Female", True)
    label, manner = desk.spoken_as(room, kept_article(room, "tarn"))
    assert (label.name, manner.cast) != ("Australian Female", True)


def replace_plans(room: Newsroom, *own: Plan) -> Newsroom:
    room.plans = own
    return room


def test_good_news_waits_for_a_person(room: Newsroom) -> None:
    crane(room)
    otters(room)
    row = made(room, GOOD)
    assert row.state == WAITS
    assert OTTERS in text_of(row) and CRANE not in text_of(row)
    assert room.store.editions.latest(9) == []
    assert desk.decide(room, row.id, let_out=True).state == OUT
    with pytest.raises(InputError, match=f"Edition {row.id} does not wait for anybody"):
        desk.decide(room, row.id, let_out=False)
    other = made(room, replace(GOOD, name="glad"))
    assert desk.decide(room, other.id, let_out=False).state == REFUSED
    with pytest.raises(NotHere, match="There is no edition 99 here"):
        desk.decide(room, 99, let_out=True)
    assert f"{other.id}  Glad, Tuesday, 24 November 2026 (refused)" in "\n".join(lines(room))


def test_one_death_in_any_article_keeps_a_story_out_of_good_news(room: Newsroom) -> None:
    otters(room)
    title = "Otters return to the River Sarn after sixty years, schoolchildren say"
    put(room, "bank", title, OTTERS, "A keeper drowned there in May.")
    row = made(room, GOOD)
    (story,) = room.store.stories.since(NOW - timedelta(days=9), 9)
    assert {one.id for one in story.story.members} == {"river", "bank"}
    assert row.edition.tellings == ()


def test_where_nothing_is_new_nothing_is_told_again(room: Newsroom) -> None:
    crane(room)
    row = made(room)
    assert made(room, minutes=5).id == row.id
    due = NOW + timedelta(hours=1)
    empty = desk.make(room, PAPER, NOW + timedelta(minutes=6), due, measure=False)
    assert text_of(empty).endswith("Nothing new since 06:00.")
    otters(room)
    assert OTTERS in text_of(made(room, minutes=9))


def test_a_refused_edition_is_none_that_was_told(room: Newsroom) -> None:
    otters(room)
    row = made(room, GOOD)
    desk.decide(room, row.id, let_out=False)
    again = made(room, GOOD, 5)
    assert again.id != row.id and OTTERS in text_of(again)


def schedules(room: Newsroom) -> dict[str, datetime]:
    rows = room.store.schedules.all()
    return {row.target: row.next for row in rows if row.kind == "edition"}


def test_editions_are_begun_before_they_are_due_and_go_with_their_plan(room: Newsroom) -> None:
    berlin = Plan("late", at="0 7 * * *", zone="Europe/Berlin")
    replace_plans(room, *BUILT_IN, berlin, Plan("asked"))
    plan(room)
    assert schedules(room) == {
        "morning": datetime(2026, 11, 25, 5, 30, tzinfo=UTC),
        "daily": datetime(2026, 11, 24, 16, 30, tzinfo=UTC),
        "good-news": datetime(2026, 11, 28, 7, 30, tzinfo=UTC),
        "late": datetime(2026, 11, 25, 5, 30, tzinfo=UTC),
    }
    replace_plans(room, BUILT_IN[1], replace(berlin, at=""))
    plan(room)
    assert schedules(room).keys() == {"daily"}
    assert {"update", "group", "tidy"} <= {row.name for row in room.store.schedules.all()}


def test_a_due_edition_is_made_once_and_spoken(room: Newsroom) -> None:
    crane(room)
    replace_plans(room, Plan("morning", at="0 6 * * *", days=3, minutes=1))
    begun = datetime(2026, 11, 24, 5, 30, 2, tzinfo=UTC)
    for minutes in (0, 1, 240):
        room.now = lambda minutes=minutes: begun + timedelta(minutes=minutes)  # type: ignore[misc]  # a test's own clock
        KINDS["edition"].run(room, "morning")
    (row,) = room.store.editions.latest(9)
    assert (row.due, row.made) == (datetime(2026, 11, 24, 6, tzinfo=UTC), begun)
    before = tracks(room)
    KINDS["record"].run(room, article_id(row.id))
    assert len(tracks(room)) == len(before) + 1
    # Days that were missed are made up for by the newest alone.
    room.now = lambda: NOW + timedelta(days=5, hours=3)
    KINDS["edition"].run(room, "morning")
    assert [one.due for one in room.store.editions.latest(9)] == [NOW + timedelta(days=5), NOW]
    KINDS["edition"].run(room, "gone")
    assert len(room.store.editions.latest(9)) == 2


def tracks(room: Newsroom) -> list[Path]:
    return sorted((room.home / "cache" / "tracks").glob("*.mp3"))


def test_the_words_of_a_deleted_article_leave_editions_and_their_sound(room: Newsroom) -> None:
    crane(room)
    otters(room)
    row = made(room, replace(PAPER, minutes=2))
    whole = text_of(row)
    stopped = whole.index(OTTERS) + 10
    note_place(room, row.id, 0, NOW)
    note_place(room, row.id, stopped, NOW + timedelta(seconds=stopped / 16))
    KINDS["record"].run(room, article_id(row.id))
    assert tracks(room)
    forget.remove(room, "tarn")
    left = room.store.editions.find(row.id)
    assert left and left.edition.articles == row.edition.articles - {"tarn"}
    text = text_of(left)
    assert STEEL in text and OTTERS in text
    assert CRANE not in text and QUOTE not in text and "Tarn" not in text
    assert tracks(room) == []
    heard = room.store.editions.heard_of(row.id)
    assert heard and text[heard.offset :].startswith(OTTERS)
    assert STEEL in {one.of(text) for one in heard.spans}
    forget.remove(room, "echo")
    forget.remove(room, "river")
    # What has no words left is gone.
    assert room.store.editions.find(row.id) is None
    assert room.store.editions.heard_of(row.id) is None
    assert last_heard(room) is None


def test_editions_of_other_articles_stay_as_they_are(room: Newsroom) -> None:
    crane(room)
    row = made(room)
    otters(room)
    forget.remove(room, "river")
    assert room.store.editions.find(row.id) == row


def test_old_editions_go_with_old_articles(room: Newsroom) -> None:
    crane(room)
    row = made(room)
    KINDS["record"].run(room, article_id(row.id))
    later = NOW + timedelta(days=10)
    otters(room)
    new = desk.make(room, replace(PAPER, days=30), later, measure=False)
    room.now = lambda: later
    assert tidy(room, Limits(days=20)).articles == 0
    assert room.store.editions.find(row.id) == row
    tidy(room, Limits(days=5))
    assert room.store.editions.find(row.id) is None
    assert tracks(room) == []
    # The other has words of articles that are too old, and goes with the last of them.
    assert room.store.editions.find(new.id) is None


def test_places_are_kept_within_the_text_and_the_end_begins_again(room: Newsroom) -> None:
    crane(room)
    row = made(room)
    end = len(text_of(row))
    note_place(room, row.id, 10**9, NOW)
    heard = room.store.editions.heard_of(row.id)
    assert heard and (heard.offset, heard.spans) == (end, ())
    assert last_heard(room) is None
    note_place(room, row.id, 0, NOW)
    note_place(room, row.id, 0, NOW + timedelta(seconds=end / 16), done=True)
    heard = room.store.editions.heard_of(row.id)
    assert heard and heard.offset == 0
    assert [tuple(one) for one in heard.spans] == [(0, end)]
    note_place(room, 99, 5, NOW)
    assert room.store.editions.heard_of(99) is None


def test_who_opens_an_old_edition_in_its_middle_has_not_heard_what_is_before(
    room: Newsroom,
) -> None:
    crane(room)
    otters(room)
    row = made(room)
    note_place(room, row.id, text_of(row).index(OTTERS), NOW + timedelta(hours=9))
    heard = room.store.editions.heard_of(row.id)
    assert heard and heard.spans == ()


@pytest.mark.parametrize(
    "id", ["edition-", "edition-x", "edition-1x", "edition-²", "edition--1", "1"]
)
def test_what_is_no_edition_is_none(id: str) -> None:
    assert number_of(id) is None
    assert number_of(article_id(12)) == 12
    assert number_of("edition-" + "9" * 10) is None
