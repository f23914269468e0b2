"""When a feed is asked next: within bounds whatever it answers, sooner when it changes often."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.text.polling import (
    FIRST,
    LONGEST,
    PATIENCE,
    SHORTEST,
    Answer,
    FeedState,
    decide,
    retry_after,
)

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
STATE = FeedState("https://a.example/rss")
HOUR = timedelta(hours=1)

INTERVALS = st.timedeltas(timedelta(), timedelta(days=4000))
STATES = st.builds(
    FeedState,
    st.just("https://a.example/rss"),
    etag=st.text(max_size=5),
    interval=INTERVALS,
    errors=st.integers(0, 10**6),
    is_gone=st.booleans(),
)
LINES = st.tuples(
    st.sampled_from(["retry-after", "cache-control", "etag", "last-modified"]),
    st.text(max_size=20)
    | st.integers(-5, 10**30).map(str)
    | st.integers(0, 10**12).map("max-age={}".format)
    | st.datetimes().map(lambda at: format_datetime(at.replace(tzinfo=UTC), usegmt=True)),
)
ANSWERS = st.builds(
    Answer,
    st.none() | st.integers(100, 599) | st.sampled_from([200, 304, 410, 429, 503]),
    st.lists(LINES, max_size=4).map(tuple),
    st.sampled_from(["", "https://b.example/rss"]),
    st.booleans(),
    st.integers(0, 10**12),
    st.sampled_from(["", "It is broken."]),
)


def answered(status: int | None = 200, state: FeedState = STATE, **about: str | int) -> FeedState:
    headers = tuple((key.replace("_", "-"), str(value)) for key, value in about.items())
    return decide(state, Answer(status, headers), NOW)


def waits(state: FeedState) -> timedelta:
    assert state.next_poll is not None
    return state.next_poll - NOW


@given(STATES, ANSWERS)
def test_whatever_it_answers_the_next_look_is_within_bounds(
    state: FeedState, answer: Answer
) -> None:
    after = decide(state, answer, NOW)
    if answer.status == 410:
        assert after.next_poll is None and after.is_gone and after.error
        return
    assert SHORTEST <= waits(after) <= PATIENCE
    if answer.status not in (429, 503):
        assert waits(after) <= LONGEST
    assert bool(after.error) is (after.errors > 0)
    assert all(value.isprintable() and value.isascii() for _, value in after.headers[1:])


@given(STATES, ANSWERS)
def test_only_a_good_answer_changes_where_it_is_asked_for(state: FeedState, answer: Answer) -> None:
    after = decide(state, answer, NOW)
    if after.address != state.address:
        assert answer.moved and not after.error
    if after.error:
        assert (after.etag, after.last_modified) == (state.etag, state.last_modified)


@given(STATES, st.lists(st.booleans(), min_size=12, max_size=12))
def test_a_feed_that_changes_more_often_is_never_asked_later(
    state: FeedState, news: list[bool]
) -> None:
    more, less = replace(state, errors=0), replace(state, errors=0)
    for has_news in news:
        more = decide(more, Answer(200, has_news=True), NOW)
        less = decide(less, Answer(200, has_news=has_news), NOW)
        assert waits(more) <= waits(less)


def test_it_is_asked_sooner_when_there_is_news_and_later_when_there_is_none() -> None:
    busy = quiet = STATE
    seen = []
    for _ in range(20):
        busy = decide(busy, Answer(200, has_news=True), NOW)
        quiet = decide(quiet, Answer(304), NOW)
        seen.append((waits(busy), waits(quiet)))
    assert seen[0] == (FIRST / 2, FIRST * 1.5)
    assert seen[-1] == (SHORTEST, LONGEST)


def test_what_the_site_sends_to_be_sent_back_is_kept_until_it_sends_another() -> None:
    first = answered(etag='W/"1"', last_modified="Mon, 30 Nov 2026 11:00:00 GMT")
    assert first.headers == (
        ("If-None-Match", 'W/"1"'),
        ("If-Modified-Since", "Mon, 30 Nov 2026 11:00:00 GMT"),
    )
    assert answered(304, first).headers == first.headers
    assert answered(500, first).headers == first.headers
    assert answered(200, first).headers == ()
    assert answered(etag='"a"\r\nX-Evil: 1').headers == ()


@pytest.mark.parametrize(
    ("told", "wait"),
    [
        ({"cache_control": "public, max-age=7200"}, 2 * HOUR),
        ({"cache_control": "s-maxage=9, max-age=60"}, 1.5 * HOUR),
        ({"cache_control": f"max-age={10**9 - 1}"}, LONGEST),
        ({"cache_control": "no-cache"}, 1.5 * HOUR),
    ],
)
def test_a_site_is_not_asked_before_its_answer_is_old(
    told: dict[str, str], wait: timedelta
) -> None:
    assert waits(answered(200, STATE, **told)) == wait


def test_a_feed_says_itself_how_often_it_wants_to_be_asked() -> None:
    after = decide(STATE, Answer(200, every=3 * 3600, has_news=True), NOW)
    assert (waits(after), after.interval) == (3 * HOUR, HOUR / 2)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("7200", 2 * HOUR),
        ("Mon, 30 Nov 2026 17:00:00 GMT", 5 * HOUR),
        ("Mon, 30 Nov 2026 17:00:00", 5 * HOUR),
        ("Mon, 30 Nov 2020 17:00:00 GMT", HOUR),
        ("1", HOUR),
        ("-1", HOUR),
        ("soon", HOUR),
        ("9" * 40, PATIENCE),
        ("Mon, 30 Nov 2099 17:00:00 GMT", PATIENCE),
    ],
)
def test_who_asks_to_be_left_alone_is(status: int, value: str, wait: timedelta) -> None:
    after = answered(status, retry_after=value)
    assert waits(after) == wait
    assert after.error and after.errors == 1


def test_only_those_two_answers_may_ask_for_it() -> None:
    assert waits(answered(500, retry_after="7200")) == HOUR
    assert retry_after("", NOW) == timedelta()


def test_what_fails_is_asked_less_and_less_and_recovers_at_once() -> None:
    state, seen = STATE, []
    for _ in range(7):
        state = decide(state, Answer(None, problem="No answer."), NOW)
        seen.append(waits(state) / HOUR)
    assert seen == [1, 2, 4, 8, 16, 24, 24]
    assert (state.errors, state.error) == (7, "No answer.")
    well = answered(200, state)
    assert (well.errors, well.error, waits(well)) == (0, "", 1.5 * HOUR)


def test_a_page_that_is_no_feed_is_a_failure_whatever_its_status() -> None:
    after = decide(
        STATE, Answer(200, problem="That is not a feed.", moved="https://b.example"), NOW
    )
    assert (after.errors, after.error, after.address) == (1, "That is not a feed.", STATE.address)


def test_what_moved_for_good_is_asked_for_there() -> None:
    after = decide(STATE, Answer(304, moved="https://b.example/rss"), NOW)
    assert after.address == "https://b.example/rss"


def test_what_is_gone_is_never_asked_again_unless_it_answers_after_all() -> None:
    gone = answered(410)
    assert (gone.next_poll, gone.is_gone) == (None, True)
    back = answered(200, gone)
    assert (back.is_gone, back.error) == (False, "") and back.next_poll is not None
