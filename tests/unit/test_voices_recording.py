"""Recording: in order, ahead but lazily, on one timeline, and no line takes the rest with it."""

import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from readout.errors import UnknownVoice, VoiceError
from readout.model import Line, Span, Speech, Voice, Word
from readout.voices.espeak import EspeakEngine
from readout.voices.gains import Gains
from readout.voices.recording import Said, Spoke, record
from readout.voices.segments import SegmentCache
from tests.voices import ToneEngine, heard, line

TEXTS = [f"Line number {n} of twelve." for n in range(12)]


def chosen(engine: ToneEngine, speed: float = 1.0) -> Spoke:
    return Spoke(engine, engine.voices()[0])


def by(spoke: Spoke, _: Line) -> Spoke:
    return spoke


def recorded(texts: list[str], engine: ToneEngine | None = None, speed: float = 1.0) -> list[Said]:
    tone = engine or ToneEngine()
    return list(record([line(text) for text in texts], lambda _: chosen(tone), None, speed))


def test_lines_come_out_in_order_on_one_timeline() -> None:
    said = recorded(TEXTS)
    assert [one.line.spoken for one in said] == TEXTS
    samples = 0
    for one in said:
        assert one.start == samples / 22050
        samples += len(one.pcm) // 2
        assert one.end == samples / 22050
        assert one.start <= one.marks[0].start
        assert one.marks[-1].end <= one.end - 0.099
    assert said[-1].end == pytest.approx(12 * (5 * 0.1 + 0.1), abs=0.002)


def test_marks_are_of_the_source_and_in_order() -> None:
    said = recorded(TEXTS)
    marks = [mark for one in said for mark in one.marks]
    assert len(marks) == 12 * 5
    times = [second for mark in marks for second in (mark.start, mark.end)]
    assert times == sorted(times)
    assert said[3].marks[2].source.of(TEXTS[3]) == "3"


def test_a_mark_is_where_the_sound_is() -> None:
    one = recorded(["one two"])[0]
    sound = np.abs(heard(one.pcm))
    start, end = (round(second * 22050) for second in (one.marks[0].start, one.marks[-1].end))
    assert sound[start:end].max() > 0.2
    assert sound[end + 40 :].max() == 0


def test_another_sample_rate_becomes_the_recordings_own() -> None:
    one = recorded(["a tone for one second " * 2], ToneEngine(rate=44_100))[0]
    sound = heard(one.pcm)[:16384]
    loudest = np.abs(np.fft.rfft(sound)).argmax() * 22050 / 16384
    assert loudest == pytest.approx(880, abs=3)


def test_pauses_follow_the_speed() -> None:
    assert recorded(["one"], speed=2.0)[0].end == pytest.approx(0.05 + 0.05, abs=0.001)


class Counted:
    """Lines that know how many were pulled."""

    def __init__(self, texts: list[str]) -> None:
        self.texts, self.pulled = texts, 0

    def __iter__(self) -> Iterator[Line]:
        for text in self.texts:
            self.pulled += 1
            yield line(text)


def test_the_first_line_does_not_wait_for_the_second() -> None:
    lines = Counted(TEXTS)
    said = record(lines, lambda _: chosen(ToneEngine()), None)
    next(said)
    assert lines.pulled == 1


def test_no_more_than_so_many_lines_are_read_ahead() -> None:
    lines = Counted(TEXTS)
    for number, _ in enumerate(record(lines, lambda _: chosen(ToneEngine()), None, ahead=3), 1):
        assert lines.pulled <= number + 3
    assert lines.pulled == 12


def test_lines_are_spoken_ahead_and_at_the_same_time() -> None:
    class Slow(ToneEngine):
        now = most = 0
        lock = threading.Lock()

        def speak(self, spoken: str, *rest: object) -> Speech:
            with self.lock:
                self.now += 1
                self.most = max(self.most, self.now)
            time.sleep(0.02)
            with self.lock:
                self.now -= 1
            return super().speak(spoken, *rest)  # type: ignore[arg-type]  # passed on as it came

    slow = Slow()
    assert [one.line.spoken for one in recorded(TEXTS, slow)] == TEXTS
    assert slow.most == 2


def test_an_engine_does_not_wait_while_what_it_said_is_made_ready() -> None:
    class Careful(Gains):
        now = most = 0
        lock = threading.Lock()

        def of(self, *_: object) -> float:
            with self.lock:
                self.now += 1
                self.most = max(self.most, self.now)
            time.sleep(0.05)
            with self.lock:
                self.now -= 1
            return 0.0

    careful = Careful(None)
    said = record(map(line, TEXTS), partial(by, chosen(ToneEngine())), None, gains=careful)
    assert [one.line.spoken for one in said] == TEXTS
    assert careful.most > 2


def test_closing_stops_the_work() -> None:
    tone, lines = ToneEngine(), Counted(TEXTS * 100)
    said = record(lines, lambda _: chosen(tone), None)
    for _ in range(6):
        next(said)
    said.close()
    time.sleep(0.05)
    asked = len(tone.asked)
    time.sleep(0.1)
    assert len(tone.asked) == asked <= 12


@pytest.mark.parametrize(("word", "why"), [("fail", "cannot say"), ("hush", "no sound")])
def test_a_line_nobody_can_say_is_reported_and_the_rest_goes_on(word: str, why: str) -> None:
    said = recorded(["one", f"two {word}", "three"])
    assert [bool(one.problem) for one in said] == [False, True, False]
    assert why in said[1].problem
    assert said[1].marks == ()
    assert said[1].end - said[1].start == pytest.approx(0.1, abs=1e-4)
    assert said[2].marks[0].start == pytest.approx(said[1].end)


def test_silence_where_there_is_nothing_to_say_is_no_problem() -> None:
    assert recorded(["— …"])[0].problem == ""


def test_a_language_without_a_voice_is_reported() -> None:
    def choose(one: Line) -> Spoke:
        if one.language == "xx":
            raise UnknownVoice(one.language, ["One"])
        return chosen(ToneEngine())

    said = list(record([line("one"), line("two", language="xx")], choose, None))
    assert "xx" in said[1].problem


def test_an_engine_that_breaks_its_promises_is_refused() -> None:
    class Broken(ToneEngine):
        def speak(self, spoken: str, *rest: object) -> Speech:
            speech = super().speak(spoken, *rest)  # type: ignore[arg-type]  # passed on
            times = {
                "late": tuple((a + 9, b + 9) for a, b in speech.times),
                "back": speech.times[::-1],
                "few": speech.times[1:],
            }
            return Speech(speech.pcm, speech.sample_rate, times[spoken.partition(" ")[0]])

    said = recorded(["late one", "back two", "few three"], Broken())
    assert ["order" in one.problem or "unusable" in one.problem for one in said] == [True] * 3


class Bad(ToneEngine):
    """An engine that is bad in one way, on some lines or all."""

    def __init__(self, kind: str, only: str = "") -> None:
        super().__init__()
        self.name, self.kind, self.only = f"bad {kind}", kind, only

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        speech = super().speak(spoken, words, voice, speed)
        if self.only not in spoken:
            return speech
        if self.kind == "silent":
            return Speech(bytes(len(speech.pcm)), speech.sample_rate, speech.times)
        if self.kind == "untimed":
            return Speech(speech.pcm, speech.sample_rate, ())
        raise VoiceError(f"The voice “{voice.id}” gave no sound: it {self.kind}; choose another.")


@pytest.mark.parametrize("kind", ["crashed", "hung", "silent", "untimed"])
def test_where_a_voice_fails_the_next_one_speaks_and_says_why(kind: str, tmp_path: Path) -> None:
    bad, good = Bad(kind), ToneEngine()
    spoke = chosen(bad)._replace(otherwise=(chosen(good),))
    said = list(record([line(text) for text in TEXTS], partial(by, spoke), SegmentCache(tmp_path)))
    alone = recorded(TEXTS)
    assert [one.pcm for one in said] == [one.pcm for one in alone]
    assert [one.marks for one in said] == [one.marks for one in alone]
    assert all("“high”" in one.instead and not one.problem for one in said)
    # It is not waited for line after line.
    assert len(bad.asked) <= 4


def test_a_voice_that_fails_on_one_line_speaks_the_others() -> None:
    bad, good = Bad("crashed", "number 3"), ToneEngine()
    spoke = chosen(bad)._replace(otherwise=(chosen(good),))
    said = list(record([line(text) for text in TEXTS], partial(by, spoke), None))
    assert [n for n, one in enumerate(said) if one.instead] == [3]
    assert good.asked == [TEXTS[3]]


def test_when_every_voice_fails_the_first_reason_is_told_and_the_rest_goes_on() -> None:
    spoke = chosen(Bad("crashed", "3"))._replace(otherwise=(chosen(Bad("hung", "3")),))
    said = list(record([line(text) for text in TEXTS], partial(by, spoke), None))
    assert [n for n, one in enumerate(said) if one.problem] == [3]
    assert "it crashed" in said[3].problem
    assert not said[3].instead


def test_what_was_said_is_not_said_again(tmp_path: Path) -> None:
    tone, cache = ToneEngine(), SegmentCache(tmp_path)
    first, second = (
        list(record([line(text) for text in TEXTS], lambda _: chosen(tone), cache))
        for _ in range(2)
    )
    assert first == second
    assert len(tone.asked) == 12


def test_nothing_to_say_is_an_empty_recording() -> None:
    assert recorded([]) == []


def test_two_workers_give_what_one_gives() -> None:
    sounds = []
    for workers in (1, 2):
        engine = EspeakEngine(workers=workers)
        spoke = Spoke(engine, engine.voices()[0])
        try:
            said = record([line(text) for text in TEXTS], partial(by, spoke), None)
            sounds.append([one.pcm for one in said])
        finally:
            engine.close()
    assert sounds[0] == sounds[1]


def test_words_of_ours_point_into_the_text() -> None:
    # "$3" is said as two words; its mark is its own span and lasts as long as both.
    text = Line(
        Span(10, 17),
        "three dollars now",
        (Word(Span(10, 12), Span(0, 13)), Word(Span(13, 16), Span(14, 17))),
        "en",
        0.0,
        0,
    )
    engine = EspeakEngine(workers=1)
    try:
        (said,) = record([text], lambda _: Spoke(engine, engine.voices()[0]), None)
        assert [mark.source for mark in said.marks] == [Span(10, 12), Span(13, 16)]
        lengths = [mark.end - mark.start for mark in said.marks]
        assert lengths[0] > 1.2 * lengths[1]
    finally:
        engine.close()


class Slow(ToneEngine):
    """An engine that takes its time: each line after the first waits for leave."""

    at_once = 40

    def __init__(self) -> None:
        super().__init__()
        self.leave = threading.Event()

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        if self.asked:
            assert self.leave.wait(30)
        return super().speak(spoken, words, voice, speed)


def test_a_long_sentence_is_heard_before_its_last_piece_is_made() -> None:
    text = "The harbour is to be filled in, although nobody who lives beside it was asked."
    engine = Slow()
    said = record([line(text)], lambda _: chosen(engine), None)
    first = next(said)
    assert (first.line.spoken, first.end) == ("The harbour is to be filled in,", 0.7)
    assert not engine.leave.is_set()
    engine.leave.set()
    rest = list(said)
    marks = [mark for one in (first, *rest) for mark in one.marks]
    assert [mark.source.of(text) for mark in marks] == text.split()
    assert [one.start for one in rest] == [one.end for one in (first, *rest)][:-1]
    assert [one.line.pause for one in (first, *rest)] == [0, 0, 0.1]
