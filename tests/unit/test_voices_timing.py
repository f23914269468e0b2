"""Events of an engine become a time for every word."""

from hypothesis import given
from hypothesis import strategies as st

from readout.model import Span
from readout.voices.timing import word_times
from tests.voices import tokens


def test_a_word_lasts_from_its_event_to_the_next_one() -> None:
    text = "one two, three"
    times = word_times(text, tokens(text), [(0, 0.1), (4, 0.5), (9, 0.8)], 1.2)
    assert times == ((0.1, 0.5), (0.5, 0.8), (0.8, 1.2))


def test_words_run_together_share_by_letters() -> None:
    text = "in the end"
    times = word_times(text, tokens(text), [(0, 0.0), (7, 0.5)], 1.0)
    assert times == ((0.0, 0.2), (0.2, 0.5), (0.5, 1.0))


def test_several_events_in_one_word_are_one_time() -> None:
    text = "pay 1,234 now"
    events = [(0, 0.0), (4, 0.3), (6, 0.5), (8, 0.7), (8, 0.8), (10, 1.0)]
    assert word_times(text, tokens(text), events, 1.3)[1] == (0.3, 1.0)


def test_words_that_share_a_span_divide_it() -> None:
    span = Span(0, 3)
    assert word_times("ten", [span, span], [(0, 0.0)], 1.0) == ((0.0, 0.5), (0.5, 1.0))


def test_an_empty_span_has_an_empty_time_at_its_place() -> None:
    text = "one two"
    times = word_times(text, [Span(0, 3), Span(4, 4), Span(4, 7)], [(0, 0.0), (4, 0.4)], 1.0)
    assert times == ((0.0, 0.4), (0.4, 0.4), (0.4, 1.0))


def test_a_quotation_mark_before_a_word_does_not_shift_it() -> None:
    text = "the “best” one"
    times = word_times(text, tokens(text), [(0, 0.0), (4, 0.2), (11, 0.6)], 1.0)
    assert [start for start, _ in times] == [0.0, 0.2, 0.6]


@given(
    st.text("ab1 ,“”é中", max_size=40),
    st.lists(st.tuples(st.integers(-2, 50), st.floats(-1, 9)), max_size=12),
    st.floats(0, 5),
)
def test_times_are_always_in_order_and_inside_the_sound(
    text: str, events: list[tuple[int, float]], seconds: float
) -> None:
    words = tokens(text)
    times = word_times(text, words, events, seconds)
    flat = [0.0, *(second for time in times for second in time), seconds]
    assert len(times) == len(words)
    assert flat == sorted(flat)
