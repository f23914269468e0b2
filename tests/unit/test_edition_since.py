"""What is new to a listener: what was heard is told from what was leapt over, and is not told again."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.model import Span
from readout.text.edition.since import Heard, covers, heard_on, only_new
from readout.text.edition.write import written
from tests.editions import edition, item, piece, said, telling

FELL = "The harbour crane of Wexmouth fell onto the quay on Monday night in a storm."
LUCK = "“Nobody was under it, and that is luck,” said Ada Winter."
OPEN = "The quay opens again on Friday, once the last of the steel is cut and shipped away."
KNOWN = Heard(
    (piece(FELL, "before"),), ("The Tarn Post",), frozenset({"before"}), "Monday 23 November 2026"
)


@pytest.mark.parametrize(
    "start, offset, seconds, heard",
    [
        (0, 160, 10, ((0, 160),)),
        (100, 260, 10, ((100, 260),)),
        # At five times the rate, and a sentence that was begun.
        (0, 1300, 10, ((0, 1300),)),
        (0, 1301, 10, ()),
        # The next story, at once.
        (1000, 1600, 0.2, ()),
        # Backwards, and where it was.
        (1000, 400, 10, ()),
        (1000, 1000, 10, ()),
        # Stopped for an hour: what was begun is heard, what lies far behind was leapt over.
        (1000, 1200, 3600, ((1000, 1200),)),
        (1000, 9000, 3600, ()),
        # A telephone that tells nothing for ten minutes, and plays.
        (0, 9000, 600, ((0, 9000),)),
        # A clock that was put back.
        (0, 9000, -3600, ()),
        (0, 100, -3600, ((0, 100),)),
    ],
)
def test_what_lies_between_two_places_is_heard_where_it_can_be(
    start: int, offset: int, seconds: float, heard: tuple[tuple[int, int], ...]
) -> None:
    assert heard_on((), start, offset, seconds) == tuple(Span(*one) for one in heard)


def test_what_is_heard_again_is_heard_once() -> None:
    spans = heard_on((Span(0, 160), Span(900, 1000)), 100, 300, 10)
    assert spans == (Span(0, 300), Span(900, 1000))
    assert heard_on(spans, 300, 900, 40) == (Span(0, 1000),)


@given(st.lists(st.tuples(st.integers(0, 9000), st.floats(-10, 9000)), max_size=20))
def test_what_was_heard_stays_in_order_and_apart_and_only_grows(
    places: list[tuple[int, float]],
) -> None:
    spans: tuple[Span, ...] = ()
    at, before = 0, 0
    for offset, seconds in places:
        spans, at = heard_on(spans, at, offset, seconds), offset
        assert all(a.end < b.start for a, b in pairwise(spans))
        assert all(one.start < one.end for one in spans)
        heard = sum(one.end - one.start for one in spans)
        assert heard >= before
        before = heard


def test_most_of_a_span_has_to_be_heard() -> None:
    assert covers([Span(0, 6), Span(20, 30)], Span(0, 10))
    assert not covers([Span(0, 5)], Span(0, 10))
    assert not covers([], Span(0, 10))


def test_a_listener_is_told_what_is_new_behind_one_line_of_what_is_known() -> None:
    told = telling(1, item(FELL), item(OPEN), said(LUCK))
    new = only_new(told, KNOWN)
    assert new
    known, *rest = new.items
    assert known.part == "known"
    assert known.lead == "You know, from Monday 23 November 2026, The Tarn Post:"
    assert known.text == FELL
    assert rest == [item(OPEN), said(LUCK)]
    assert (new.since, new.joined) == ("Monday 23 November 2026", ())
    text = written(edition(new)).article.text
    assert text.index("You know") < text.index(FELL) < text.index(OPEN)


def test_the_same_in_other_words_is_not_new() -> None:
    again = FELL.replace("The harbour crane", "A harbour crane").replace("a storm", "the storm")
    assert only_new(telling(1, item(FELL), item(again)), KNOWN) is None
    assert only_new(telling(1, item(FELL), item("The mayor resigned.")), KNOWN)


def test_what_was_there_to_be_told_before_is_not_new() -> None:
    old = item("The mayor resigned.", article="before")
    assert only_new(telling(1, item(FELL), old), KNOWN) is None


def test_an_outlet_that_tells_it_since_is_new_by_itself() -> None:
    told = telling(1, item(FELL), item(FELL, article="b", outlet="Echo"))
    new = only_new(told, KNOWN)
    assert new and new.joined == ("Echo",)
    assert [one.part for one in new.items] == ["known"]
    assert "Now also told by Echo." in written(edition(new)).article.text


def test_an_answer_whose_question_is_known_stands_by_itself() -> None:
    question = (
        "“Who pays for the quay and the crane and the lost days of the port?” asked Tom Reave."
    )
    answer = said(LUCK, goes_on=True)
    asked = piece(question, "before")
    heard = replace(KNOWN, pieces=(*KNOWN.pieces, asked))
    new = only_new(telling(1, item(FELL), said(question), answer), heard)
    assert new and [one.goes_on for one in new.items] == [False, False]
