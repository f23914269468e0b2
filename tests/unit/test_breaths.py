"""Breaths: a long line in pieces, none lost, none too long, cut where a speaker breathes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.languages import all_languages
from readout.model import Line, Span, Word
from readout.text.breaths import breaths
from readout.text.script import text_lines
from tests.voices import line

LONG = (
    "The harbour, which was dug in 1871 by three hundred men from the valley, is to be filled "
    "in, although nobody who lives beside it was asked: the council says that it costs too much."
)


def test_a_short_line_stays_whole_and_so_does_any_for_a_voice_without_a_limit() -> None:
    one = line(LONG)
    assert list(breaths(one, 0)) == [one]
    assert list(breaths(one, len(LONG))) == [one]


def test_it_is_cut_where_a_speaker_breathes() -> None:
    pieces = list(breaths(line(LONG), 100))
    assert [piece.spoken for piece in pieces] == [
        "The harbour, which was dug in 1871 by three hundred men from the valley, is to be filled in,",
        "although nobody who lives beside it was asked: the council says that it costs too much.",
    ]
    assert [piece.pause for piece in pieces] == [0, 0.1]
    assert [piece.source.of(LONG) for piece in pieces] == [piece.spoken for piece in pieces]


def test_without_a_clause_it_is_cut_between_words() -> None:
    pieces = list(breaths(line("word " * 40), 60))
    assert len(pieces) == 4
    assert max(len(piece.spoken) for piece in pieces) <= 60


def test_words_that_are_said_together_are_not_parted() -> None:
    text = "It is 5 km2 of land"
    words = ((0, 2, 0, 2), (3, 5, 3, 5), (6, 7, 6, 28), (8, 11, 6, 28), (12, 14, 29, 31))
    spoken = "It is five square kilometres of land"
    one = Line(
        Span(0, len(text)),
        spoken,
        tuple(Word(Span(a, b), Span(c, d)) for a, b, c, d in words),
        "en",
        0.0,
        0,
    )
    pieces = list(breaths(one, 12))
    assert [piece.spoken for piece in pieces][:2] == ["It is", "five square kilometres"]
    assert len(pieces[1].words) == 2


@given(st.text(st.sampled_from("ab ,;—(1.é"), max_size=200), st.integers(1, 80))
def test_no_word_is_lost_and_every_span_is_that_of_its_word(text: str, most: int) -> None:
    one = line(text)
    pieces = list(breaths(one, most))
    assert [word.source for piece in pieces for word in piece.words] == [
        word.source for word in one.words
    ]
    for piece in pieces:
        for word in piece.words:
            assert word.spoken.of(piece.spoken) == word.source.of(text)
        assert len(piece.spoken.split()) <= 1 or len(piece.spoken.rstrip()) <= most


@pytest.mark.parametrize("most", [40, 100])
def test_real_sentences_keep_their_order(most: int) -> None:
    text = "On 3 May 2026, Dr Smith paid $1.2bn (about £900m) for 12% of it; nobody knew why. " * 3
    lines = list(text_lines(text, "en", all_languages()))
    spans = [piece.source for one in lines for piece in breaths(one, most)]
    assert spans == sorted(spans)
    assert len(spans) > len(lines)
    assert all(a.end <= b.start for a, b in pairwise(spans))
