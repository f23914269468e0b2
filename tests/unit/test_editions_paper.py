"""Editions of the sample paper: in the minutes there are, of printed words, and what is new next day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from examples import demo
from readout.net.fetch import Fetcher
from readout.newsroom import editions as desk
from readout.newsroom.cast import cast_of
from readout.newsroom.edition_heard import known_stories, note_place
from readout.newsroom.edition_kept import article_id, written_of
from readout.newsroom.follow import take
from readout.newsroom.outlets import FILE
from readout.newsroom.plans import BUILT_IN, FORMS, Plan
from readout.newsroom.record import kept_article, speak
from readout.newsroom.room import Newsroom, open_newsroom, utc_now
from readout.newsroom.update import update
from readout.newsroom.verify import shown
from readout.store import EditionRow
from readout.text.casting import Manner
from readout.text.edition.since import covers
from readout.text.quotes.visible import checked

DAYS = 4
"""Both days of the paper lie in them, whatever day it is."""


@dataclass(frozen=True)
class Days:
    """Both days of the sample paper in a newsroom.

    Args:
        room: the newsroom.
        first: the morning edition of the first day, of which two thirds were heard.
        since: what was new on the second.
    """

    room: Newsroom
    first: EditionRow
    since: EditionRow


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Days]:
    home = tmp_path_factory.mktemp("paper")
    with demo.sample_paper() as paper:
        room = open_newsroom(home, fetcher=Fetcher(paper.allowed), host_gap=0.0)
        (home / FILE).write_text(demo._outlets(), "utf-8")
        for feed in paper.feeds().values():
            take(room, feed, only_feed=True)
        paper.day, room.now = 1, lambda: utc_now() - timedelta(days=1)
        assert all(not outcome.error for outcome in update(room, everything=True))
        first = desk.make(room, Plan("morning", days=DAYS), room.now(), measure=False)
        listen(room, first)
        paper.day, room.now = 2, utc_now
        assert all(not outcome.error for outcome in update(room, everything=True))
        plan = Plan("morning", days=DAYS)
        since = desk.make_since(room, plan, room.now(), measure=False)
        yield Days(room, first, since)
        room.close()


def listen(room: Newsroom, row: EditionRow) -> None:
    """Hear two thirds of an edition, as a player tells it."""
    begun = room.now()
    for place in range(0, len(written_of(row.edition).article.text) * 2 // 3, 160):
        note_place(room, row.id, place, begun + timedelta(seconds=place / 16))


def spoken(room: Newsroom, row: EditionRow) -> float:
    """How long an edition lasts as its page plays it, in seconds."""
    kept = kept_article(room, article_id(row.id))
    label, manner = desk.spoken_as(room, kept)
    cast = cast_of(room, kept.article, label, manner, kept.id)
    return speak(room, kept.article, label, cast=cast).seconds


@pytest.mark.parametrize(
    "name, minutes, cast, voice",
    [
        ("three", 3, False, ""),
        ("ten", 10, False, ""),
        ("cast", 10, True, ""),
        ("slow", 6, False, "Australian Male"),
    ],
)
def test_an_edition_lasts_as_long_as_it_should(
    days: Days, name: str, minutes: float, cast: bool, voice: str
) -> None:
    plan = Plan(name, minutes=minutes, days=DAYS, cast=cast, voice=voice)
    row = desk.make(days.room, plan, days.room.now())
    assert row.edition.seconds == minutes * 60
    assert spoken(days.room, row) == pytest.approx(minutes * 60, rel=0.1)


def test_where_there_is_too_little_it_is_shorter_and_teaches_nothing(days: Days) -> None:
    room = days.room
    plan = Plan("long", minutes=180, days=DAYS, excerpt=40, voice="US English Male")
    row = desk.make(room, plan, room.now())
    assert 60 < spoken(room, row) < 100 * 60
    texts = [one.text for it in row.edition.tellings for one in it.items]
    assert len(texts) == len(set(texts))
    # The next one of that voice is as long as it should be, without being spoken first.
    short = Plan("short", minutes=5, days=DAYS, voice="US English Male")
    row = desk.make(room, short, room.now(), measure=False)
    assert spoken(room, row) < 8 * 60


def test_words_of_one_article_are_as_many_as_the_plan_allows(days: Days) -> None:
    row = desk.make(days.room, Plan("bare", days=DAYS, excerpt=30), days.room.now(), measure=False)
    words: dict[str, int] = {}
    told = (item for one in row.edition.tellings for item in one.items)
    for one in (piece for item in told for piece in item.pieces):
        words[one.article] = words.get(one.article, 0) + len(one.text.split())
    assert len(words) > 10
    assert max(words.values()) <= 30


def test_every_word_that_is_not_ours_stands_in_its_article_and_on_its_page(days: Days) -> None:
    room = days.room
    rows = [desk.make(room, Plan("all", minutes=60, days=DAYS), room.now(), measure=False)]
    for row in (*rows, days.first, days.since):
        made = written_of(row.edition)
        assert len(made.quoted) > 20
        for one in made.quoted:
            piece = one.piece
            kept = room.store.articles.version(piece.article, piece.text_sha256)
            assert kept and piece.span.of(kept.article.text) == piece.text
            assert one.span.of(made.article.text) == piece.text
            page = room.store.articles.page(kept.id, kept.article.page_sha256)
            assert page and checked(kept.article, piece.span, shown(page)).found, piece.text


def test_speakers_are_those_of_the_articles(days: Days) -> None:
    statements = written_of(days.first.edition).statements
    names = {one.speaker.name for one in statements if one.speaker}
    assert len(names) > 3
    cast = cast_of(
        days.room,
        written_of(days.first.edition).article,
        desk.spoken_as(days.room, kept_article(days.room, article_id(days.first.id)))[0],
        Manner(cast=True),
        article_id(days.first.id),
    )
    assert {turn.party.name for turn in cast.turns} <= names
    assert cast.turns


def test_it_closes_with_whose_voices_were_heard(days: Days) -> None:
    text = written_of(days.first.edition).article.text
    assert "Whose voices you heard\n\nTold by " in text
    assert "Countries: " in text and "Owners: " in text and "Kinds of outlet: " in text


def test_a_returning_listener_is_told_only_what_is_new(days: Days) -> None:
    room, first = days.room, written_of(days.first.edition)
    row = room.store.editions.heard_of(days.first.id)
    assert row
    heard = {one.piece.text for one in first.quoted if covers(row.spans, one.span)}
    since = days.since.edition
    assert since.since and since.tellings
    told = [one for it in since.tellings for one in it.items]
    assert not heard & {one.text for one in told if one.part != "known"}
    known = [one for one in told if one.part == "known"]
    assert known and {one.text for one in known} <= heard
    assert all(sum(it.part == "known" for it in one.items) <= 1 for one in since.tellings)
    text = written_of(since).article.text
    assert "What is new since " in text and "You know, from " in text
    unheard = {one.story for one in first.quoted} - {
        one.story for one in first.quoted if covers(row.spans, one.span)
    }
    shown_again = {one.story for one in since.tellings if not one.since}
    assert unheard & shown_again


def test_who_has_heard_everything_is_told_that_nothing_is_new(days: Days, tmp_path: Path) -> None:
    room = days.room
    everything = desk.make(
        room, Plan("all-of-it", minutes=120, days=DAYS, excerpt=9999), room.now(), measure=False
    )
    before = room.store.editions.heard(99)
    listened = room.now()
    end = len(written_of(everything.edition).article.text)
    for place in (0, *range(160, end, 160), end):
        note_place(room, everything.id, place, listened + timedelta(seconds=place / 16))
    try:
        assert known_stories(room, room.now()).keys() >= {
            one.story for one in everything.edition.tellings
        }
        plan = Plan("morning", days=DAYS, minutes=60)
        row = desk.make_since(room, plan, room.now() + timedelta(seconds=1), measure=False)
        left = {one.part for it in row.edition.tellings for one in it.items}
        assert left <= {"known"}
    finally:
        room.store.editions.remove(everything.id)
    assert room.store.editions.heard(99) == before


def test_asked_again_the_same_one_is_given_back_and_when_due_it_says_so(days: Days) -> None:
    room = days.room
    plan, now = Plan("again", minutes=3, days=DAYS), room.now()
    row = desk.make(room, plan, now, measure=False)
    assert desk.make(room, plan, now + timedelta(minutes=1), measure=False).id == row.id
    due = now + timedelta(minutes=30)
    empty = desk.make(room, plan, now + timedelta(minutes=2), due, measure=False)
    assert empty.id != row.id and empty.edition.tellings == ()
    assert "Nothing new since " in written_of(empty.edition).article.text
    # It is that one however often it is asked for, and what was told last is still known.
    assert desk.make(room, plan, now + timedelta(minutes=3), due, measure=False) == empty
    assert desk.make(room, plan, now + timedelta(minutes=4), measure=False).id == row.id


def test_every_form_can_be_made(days: Days) -> None:
    for n, form in enumerate(FORMS):
        row = desk.make(
            days.room, Plan(f"form-{n}", form=form, days=DAYS), days.room.now(), measure=False
        )
        assert written_of(row.edition).article.title


def test_the_editions_from_the_start_can_be_made(days: Days) -> None:
    for plan in BUILT_IN:
        row = desk.make_due(days.room, plan, days.room.now())
        assert row.name == plan.name and row.state == ("waits" if plan.approval else "out")
