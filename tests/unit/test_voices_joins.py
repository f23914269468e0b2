"""Joins inside a sentence: short, without a click, with marks that stay where words are heard."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from bench.cast import LONGEST, joins
from readout.model import Line, Speech
from readout.voices.espeak import EspeakEngine
from readout.voices.joins import LEAD_SECONDS, TAIL_SECONDS, joined
from readout.voices.labels import LABELS, all_labels, voice_of
from readout.voices.recording import SAMPLE_RATE, Said, Spoke, record
from tests.voices import heard, line

PIECES = (
    "The mayor said that,",
    "the wall has moved twice,",
    "and asked,",
    "why nobody stops it,",
    "of the council of Brennick,",
    "which",
    "is to vote again,",
    "she told them all.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EspeakEngine]:
    espeak = EspeakEngine(own=tmp_path_factory.mktemp("espeak"))
    yield espeak
    espeak.close()


def script() -> list[Line]:
    """Pieces of one sentence, as of two who take turns."""
    last = len(PIECES) - 1
    return [
        replace(line(text, pause=0.3 * (n == last)), role=f"{n % 2}", joins=n < last)
        for n, text in enumerate(PIECES)
    ]


def recorded(engine: EspeakEngine, narrator: int, speed: float = 1.0) -> list[Said]:
    six = all_labels([engine])[: len(LABELS)]
    spoke = [Spoke(*voice_of(six[(narrator + n) % 6], [engine])[:2]) for n in (0, 1)]
    return list(record(script(), lambda one: spoke[int(one.role)], None, speed))


def test_no_join_of_six_labels_is_long_or_clicks(engine: EspeakEngine) -> None:
    found = [
        one for n in range(6) for speed in (1.0, 2.0) for one in joins(recorded(engine, n, speed))
    ]
    assert len(found) == 84
    assert max(one.silence for one in found) < LONGEST
    assert [one for one in found if one.step > one.beside] == []
    assert min(one.beside for one in found) > 0


def test_a_click_and_a_gap_are_found_by_the_measure(engine: EspeakEngine) -> None:
    said = recorded(engine, 0)
    raised = np.frombuffer(said[1].pcm, "<i2").clip(-9000, 9000) + 20000
    clicks = replace(said[1], pcm=raised.astype("<i2").tobytes())
    assert not next(joins([said[0], clicks])).clean
    gap = bytes(2 * round(0.05 * SAMPLE_RATE))
    late = replace(said[0], pcm=said[0].pcm + gap, end=said[0].end + 0.05)
    assert not next(joins([late, said[1]])).clean


def test_words_are_marked_where_they_are_heard(engine: EspeakEngine) -> None:
    for narrator in range(6):
        said = recorded(engine, narrator)
        sound = np.abs(heard(b"".join(one.pcm for one in said)))
        times = [time for one in said for mark in one.marks for time in mark[1:]]
        assert np.diff(times).min() > -1e-9
        for one in said:
            first, last = round(one.marks[0].start * SAMPLE_RATE), one.marks[-1].end
            assert sound[first : first + round(0.06 * SAMPLE_RATE)].max() > 0.01
            assert last <= one.end + 1e-9
            assert one.marks[0].start - one.start < 0.03


def tone(silence: float) -> Speech:
    """Half a second of a tone with silence on both sides, and one word that lasts as long as it."""
    still = np.zeros(round(silence * SAMPLE_RATE))
    sound = 9000 * np.sin(np.arange(SAMPLE_RATE // 2) * 440 * 2 * np.pi / SAMPLE_RATE)
    pcm = np.concatenate([still, sound, still]).astype("<i2").tobytes()
    return Speech(pcm, SAMPLE_RATE, ((silence, silence + 0.5),))


def test_only_what_joins_is_cut() -> None:
    speech = tone(0.2)
    assert joined(speech, before=False, behind=False) is speech
    assert joined(speech, before=True, behind=False).seconds == pytest.approx(
        0.7 + LEAD_SECONDS, abs=0.002
    )
    assert joined(speech, before=False, behind=True).seconds == pytest.approx(
        0.7 + TAIL_SECONDS, abs=0.002
    )
    both = joined(speech, before=True, behind=True)
    assert both.seconds == pytest.approx(0.5 + LEAD_SECONDS + TAIL_SECONDS, abs=0.002)
    assert both.times[0] == pytest.approx((LEAD_SECONDS, LEAD_SECONDS + 0.5), abs=0.002)


def test_a_sound_that_begins_and_ends_at_once_is_faded() -> None:
    loud = Speech(np.full(2000, 9000, "<i2").tobytes(), SAMPLE_RATE, ((0.0, 0.05),))
    sound = np.frombuffer(joined(loud, before=True, behind=True).pcm, "<i2")
    assert (sound[0], sound[-1]) == (0, 0)
    assert len(sound) == 2000


def test_what_makes_no_sound_joins_as_it_is() -> None:
    nothing = Speech(b"", SAMPLE_RATE, ((0.0, 0.0),))
    assert joined(nothing, before=True, behind=True) is nothing
