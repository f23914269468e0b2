"""As much as there are minutes for: the top of every story first, answers with their questions."""

from collections import Counter
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.text.edition.fit import EACH, FEWEST, fitted, foreseen, in_rounds
from readout.text.edition.parts import Item, Telling
from tests.editions import item, said, telling

PARTS = ("happened", "parties", "observers", "others", "only_here", "developed")
SECONDS = 10.0
HEAD = 5.0


def of(story: int, **counts: int) -> Telling:
    """A story with so many items of each part, all of them different."""
    items = [
        item(f"Sentence {n} of {part} in {story}.", part, f"{story}-{n}")
        for part in PARTS
        for n in range(counts.get(part, 0))
    ]
    return telling(story, *items)


def told(
    tellings: list[Telling], seconds: float, excerpt: int = 10**6
) -> dict[int, tuple[Item, ...]]:
    found = fitted(tellings, seconds, lambda _: SECONDS, lambda _: HEAD, excerpt)
    return {one.story: one.items for one in found}


def lasts(found: dict[int, tuple[Item, ...]]) -> float:
    return sum(HEAD + SECONDS * len(items) for items in found.values())


def test_the_top_of_every_story_comes_before_the_rest_of_any() -> None:
    stories = [of(n, happened=4, parties=4, observers=4) for n in range(1, 4)]
    found = told(stories, 3 * (HEAD + 2 * SECONDS))
    assert [len(items) for items in found.values()] == [2, 2, 2]
    found = told(stories, 3 * (HEAD + 4 * SECONDS) + 2 * SECONDS)
    assert [len(items) for items in found.values()] == [6, 4, 4]
    assert Counter(one.part for one in found[1]) == {"happened": 4, "parties": 1, "observers": 1}


def test_an_edition_ends_with_what_there_is() -> None:
    stories = [of(1, happened=2), of(2, happened=1, parties=3)]
    found = told(stories, 3600)
    assert found == {one.story: one.items for one in stories}


def test_there_are_no_more_stories_than_there_is_time_for_while_these_have_more_to_tell() -> None:
    stories = [of(n, happened=4, parties=20) for n in range(30)]
    assert len(told(stories, 10 * EACH)) == 10
    assert len(told(stories, EACH)) == FEWEST
    short = [of(n, happened=1) for n in range(30)]
    assert len(told(short, 10 * EACH)) == 30


def test_a_story_is_not_told_without_saying_what_happened() -> None:
    # Two minutes of headline, and no time for more of the first than who said what.
    first = telling(1, item("A very long lead."), said("“No.”"))
    found = fitted([first], 30, lambda one: 60 if one.part == "happened" else 5, lambda _: 5, 999)
    assert found == ()
    alone = telling(1, said("“No.”"))
    assert fitted([alone], 30, lambda _: 5, lambda _: 5, 999) == (alone,)


def test_an_answer_is_told_with_its_question_or_not_at_all() -> None:
    talk = [
        said("“Who pays?”"),
        said("“The port does.”", "Tom Reave", goes_on=True),
        said("“It does not.”", goes_on=True),
        said("“It rained.”", "Ivo Marten"),
    ]
    story = telling(1, item("The crane fell."), *talk)
    (first, *_), *_ = [units for units in in_rounds(story) if units and units[0][0] in talk]
    assert first == tuple(talk[:3])
    for seconds in range(15, 65, 5):
        parts = told([story], seconds / 1.03)[1]
        assert len([one for one in parts if one in talk[:3]]) in (0, 3)


def test_words_of_one_article_are_bounded() -> None:
    lines = [item(f"One two three four {n}.", article="a") for n in range(10)]
    found = told([telling(1, *lines), telling(2, *lines)], 3600, excerpt=12)
    assert sum(map(len, found.values())) == 2
    other = [item(f"One two three four {n}.", "developed", f"b{n}") for n in range(4)]
    assert len(told([telling(1, *lines, *other)], 3600, excerpt=12)[1]) == 6


def test_our_words_take_their_time_too() -> None:
    plain = item("The crane fell.")
    assert foreseen(said("The crane fell."), 0.06) > foreseen(item("The crane fell."), 0.06) * 1.2
    assert foreseen(plain, 0.12) > foreseen(plain, 0.06) > 0


COUNTS = st.fixed_dictionaries({part: st.integers(0, 4) for part in PARTS})


@given(st.lists(COUNTS, max_size=8), st.floats(0, 1500), st.integers(1, 60))
def test_whatever_there_is_it_fits_and_stands_in_order(
    counts: list[dict[str, int]], seconds: float, excerpt: int
) -> None:
    stories = [of(n, **one) for n, one in enumerate(counts)]
    found = told(stories, seconds, excerpt)
    assert lasts(found) <= seconds * 1.03 + 0.001
    assert list(found) == sorted(found)
    words: Counter[str] = Counter()
    for story in stories:
        items = found.get(story.story, ())
        assert list(items) == [one for one in story.items if one in items]
        for one in items:
            words[one.pieces[0].article] += len(one.text.split())
    assert all(count <= excerpt for count in words.values())


@given(COUNTS)
def test_every_item_comes_in_some_round_once(counts: dict[str, int]) -> None:
    story = of(1, **counts)
    units = chain.from_iterable(in_rounds(story))
    assert Counter(chain.from_iterable(units)) == Counter(story.items)


@pytest.mark.parametrize("seconds", [0, -5])
def test_without_time_there_is_nothing(seconds: float) -> None:
    assert told([of(1, happened=2)], seconds) == {}
