"""Which editions are made: what a user may say of them, and what is refused in one sentence."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.errors import InputError
from readout.newsroom.plans import BUILT_IN, Plan, changed_plan, find_plan, plans
from readout.newsroom.rhythm import check_rhythm, last_due, next_time

BERLIN = ZoneInfo("Europe/Berlin")


def test_there_are_three_editions_from_the_start() -> None:
    assert [one.name for one in plans({})] == ["morning", "daily", "good-news"]
    assert plans({}) == BUILT_IN
    assert [one.approval for one in BUILT_IN] == [False, False, True]


def test_a_user_changes_editions_and_adds_others() -> None:
    told = {
        "morning": {"at": "30 5 * * 1-5", "zone": "Europe/Berlin", "sections": ["Local", "World"]},
        "night": {"minutes": 5, "voice": "Australian Female", "cast": True, "excerpt": 60},
    }
    found = {one.name: one for one in plans(told, "Europe/Paris")}
    assert list(found) == ["morning", "daily", "good-news", "night"]
    assert found["morning"] == replace(
        BUILT_IN[0], at="30 5 * * 1-5", zone="Europe/Berlin", sections=("Local", "World")
    )
    assert found["daily"].zone == found["night"].zone == "Europe/Paris"
    night = Plan("night", minutes=5.0, voice="Australian Female", cast=True, excerpt=60)
    assert replace(found["night"], zone="UTC") == night
    assert plans({"morning": {"at": ""}})[0].at == ""


@pytest.mark.parametrize(
    "name, said, words",
    [
        ("morning", {"minuets": 5}, "An edition has no “minuets” (in [editions.morning])"),
        ("morning", {"name": "x"}, "An edition has no “name”"),
        ("morning", 5, "[editions.morning] has to be a table."),
        ("morning", {"minutes": "5"}, "“minutes” of [editions.morning] cannot be '5'."),
        ("morning", {"minutes": True}, "“minutes” of [editions.morning] cannot be True."),
        ("morning", {"minutes": float("nan")}, "“minutes” of [editions.morning] cannot be nan."),
        ("morning", {"days": float("inf")}, "“days” of [editions.morning] cannot be inf."),
        ("morning", {"excerpt": float("inf")}, "“excerpt” of [editions.morning] cannot be inf."),
        ("morning", {"cast": 1}, "“cast” of [editions.morning] cannot be 1."),
        ("morning", {"sections": "Local"}, "“sections” of [editions.morning] cannot be 'Local'."),
        ("morning", {"sections": ["a", 1]}, "“sections” of [editions.morning] cannot be"),
        ("morning", {"voice": None}, "“voice” of [editions.morning] cannot be None."),
        ("morning", {"minutes": 0}, "minutes above 0"),
        ("morning", {"minutes": 181}, "minutes up to 180"),
        ("morning", {"days": -1}, "days"),
        ("morning", {"days": 1e12}, "days up to 366"),
        ("morning", {"excerpt": 0}, "excerpt"),
        ("morning", {"form": "poem"}, "“poem” is no form of an edition; the forms are “stories”"),
        ("morning", {"zone": "Berlin"}, "“Berlin” is no time zone"),
        ("morning", {"zone": "Europe"}, "“Europe” is no time zone"),
        ("morning", {"zone": ""}, "“” is no time zone"),
        ("morning", {"zone": "-1800"}, "“-1800” is no time zone"),
        ("morning", {"zone": "../../etc/passwd"}, "is no time zone"),
        ("morning", {"at": "6:00"}, "“at” cannot be “6:00” (in [editions.morning])"),
        ("morning", {"at": "900"}, "“at” cannot be “900” (in [editions.morning])"),
        ("morning", {"at": "0 6 30 2 *"}, "“at” cannot be “0 6 30 2 *”"),
        ("morning", {"at": "0 6 * * * Europe/Berlin"}, "“at” cannot be"),
        ("Morning", {}, "“Morning” cannot be the name of an edition"),
        ("a/b", {}, "cannot be the name"),
        ("12", {}, "not digits alone"),
        ("x" * 41, {}, "cannot be the name"),
        ("late\n", {}, "cannot be the name"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(name: str, said: Any, words: str) -> None:
    with pytest.raises(InputError) as refused:
        plans({name: said})
    assert words in str(refused.value)
    assert "\n" not in str(refused.value).replace(name, "")


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.lists(st.text())
)


@given(st.dictionaries(st.text(max_size=5), st.dictionaries(st.text(max_size=5), VALUES)))
def test_whatever_is_said_is_taken_or_refused(told: dict[str, Any]) -> None:
    try:
        plans(told)
    except InputError as error:
        assert str(error)


@given(
    st.sampled_from(("at", "zone", "minutes", "days", "excerpt", "sections", "cast", "form")),
    VALUES,
)
def test_whatever_is_said_of_a_field_is_taken_or_refused(key: str, value: Any) -> None:
    try:
        (plan, *_) = plans({"morning": {key: value}})
    except InputError:
        return
    if plan.at:
        check_rhythm(plan.rhythm(1800))
    timedelta(days=plan.days)


def test_an_edition_is_found_by_its_name_or_its_others_are_told() -> None:
    assert find_plan(BUILT_IN, "daily") is BUILT_IN[1]
    with pytest.raises(InputError, match="No edition is called “dayly”; there are “morning”"):
        find_plan(BUILT_IN, "dayly")
    assert changed_plan(BUILT_IN[0], minutes=3).minutes == 3
    assert changed_plan(BUILT_IN[0]) == BUILT_IN[0]
    with pytest.raises(InputError, match="minutes up to 180"):
        changed_plan(BUILT_IN[0], minutes=1e9)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    "due, now",
    [
        # An ordinary day; the day clocks are put forward from two to three; that they go back.
        ("2026-11-24 06:00", "2026-11-23 12:00"),
        ("2026-03-29 06:00", "2026-03-28 12:00"),
        ("2026-10-25 06:00", "2026-10-24 12:00"),
    ],
)
def test_an_edition_is_begun_half_an_hour_before_it_is_due(due: str, now: str) -> None:
    rhythm = Plan("x", at="0 6 * * *", zone="Europe/Berlin").rhythm(1800)
    begun = next_time(rhythm, at(now), at(now))
    assert begun == at(due) - timedelta(minutes=30)
    assert last_due(rhythm, begun) == last_due(rhythm, begun + timedelta(hours=5)) == at(due)
    assert last_due(rhythm, begun - timedelta(seconds=2)) == at(f"{now[:10]} 06:00")


def test_half_an_hour_before_is_half_an_hour_where_clocks_are_put_forward() -> None:
    rhythm = "15 3 * * * Europe/Berlin -1800"
    now = at("2026-03-29 00:00")
    begun = next_time(rhythm, now, now)
    # A quarter past three is a quarter of an hour behind two that day.
    assert begun == datetime(2026, 3, 29, 0, 45, tzinfo=UTC)
    assert last_due(rhythm, begun) == at("2026-03-29 03:15")


def test_an_hour_that_comes_twice_has_one_edition() -> None:
    rhythm = "30 2 * * * Europe/Berlin -1800"
    now = at("2026-10-24 12:00")
    first = next_time(rhythm, now, now)
    second = next_time(rhythm, first, first)
    assert second - first == timedelta(hours=1)
    assert last_due(rhythm, first) == last_due(rhythm, second)


def test_times_that_were_missed_are_one() -> None:
    rhythm = "0 6 * * * Europe/Berlin -1800"
    now = at("2026-11-27 14:00")
    assert last_due(rhythm, now) == at("2026-11-27 06:00")
    assert next_time(rhythm, at("2026-11-23 06:00"), now) == at("2026-11-28 05:30")


@pytest.mark.parametrize(
    "rhythm",
    ["-1800", "0 6 * * * -", "0 6 * * * UTC -x", "0 6 * * * UTC -1 -2", "0 6 * * * -5 UTC"],
)
def test_a_rhythm_that_nobody_can_read_is_refused(rhythm: str) -> None:
    with pytest.raises(InputError, match="is no rhythm"):
        check_rhythm(rhythm)
