"""The default engine: the same sound every time, word times one can hear, and broken programs."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from readout.errors import VoiceError
from readout.model import Speech, Voice
from readout.voices import espeak_process
from readout.voices.espeak import EspeakEngine
from tests.programs import running
from tests.voices import Sound, heard, tokens

SENTENCE = "The harbour master said in the end, “nine-strong” crews of the tug would stay."
WORDS = [
    *("market", "river", "seven", "number", "lemon", "window", "yellow", "garden"),
    *("basket", "morning", "money", "doctor", "minute", "stony", "valley", "letter"),
]
VOICES = ["en-GB-x-rp+f2", "en-GB-x-rp+m3", "en-US+f3", "en-US+m1", "de+f3"]


@pytest.fixture(scope="module")
def engine() -> Iterator[EspeakEngine]:
    made = EspeakEngine(workers=2, timeout=20)
    yield made
    made.close()


def voice(engine: EspeakEngine, id: str = VOICES[0]) -> Voice:
    return next(one for one in engine.voices() if one.id == id)


def say(engine: EspeakEngine, text: str = SENTENCE, id: str = VOICES[0]) -> Speech:
    return engine.speak(text, tokens(text), voice(engine, id), 1.0)


def programs(engine: EspeakEngine) -> list[int]:
    return engine._programs.pids


def test_the_same_input_gives_the_same_bytes(engine: EspeakEngine) -> None:
    first = {id: say(engine, id=id) for id in VOICES}
    for _ in range(30):
        for id in VOICES:
            assert say(engine, id=id) == first[id]
    assert len({speech.pcm for speech in first.values()}) == len(VOICES)


def test_another_engine_gives_the_same_bytes(engine: EspeakEngine) -> None:
    other = EspeakEngine(workers=1)
    try:
        assert say(other) == say(engine)
    finally:
        other.close()


def test_what_was_said_before_by_another_voice_changes_nothing(engine: EspeakEngine) -> None:
    voices = [one for one in engine.voices() if one.gender == "female"][::15]
    assert len({one.language for one in voices}) > 30

    def said(order: Sequence[Voice]) -> dict[str, Speech]:
        program = EspeakEngine(workers=1)
        try:
            return {one.id: program.speak("Dr Naïve’s 12 µm.", [], one, 1.0) for one in order}
        finally:
            program.close()

    assert said(voices) == said(voices[::-1])


def test_many_threads_get_what_one_gets(engine: EspeakEngine) -> None:
    texts = [f"Sentence number {n} of many." for n in range(24)]
    alone = [say(engine, text) for text in texts]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(lambda text: say(engine, text), texts)) == alone


def bursts(sound: Sound, rate: int, silence: float = 0.12) -> list[float]:
    """Seconds at which the sound begins again after so many seconds of silence."""
    size = 110
    energy = np.sqrt((sound[: len(sound) // size * size].reshape(-1, size) ** 2).mean(axis=1))
    loud = np.flatnonzero(energy > 0.01)
    starts = [loud[0], *loud[1:][np.diff(loud) > silence * rate / size]]
    return [float(start) * size / rate for start in starts]


@pytest.mark.parametrize(("speed", "silence"), [(0.9, 0.12), (3.0, 0.04), (5.0, 0.035)])
def test_word_times_are_where_one_hears_the_words(
    engine: EspeakEngine, speed: float, silence: float
) -> None:
    text = ".\n\n".join(WORDS) + "."
    late: list[float] = []
    for id in VOICES:
        speech = engine.speak(text, tokens(text), voice(engine, id), speed)
        onsets = bursts(heard(speech.pcm), speech.sample_rate, silence)
        assert len(onsets) == len(WORDS)
        late += [onset - start for onset, (start, _) in zip(onsets, speech.times, strict=True)]
    assert np.percentile(np.abs(late), 95) <= 0.040


def test_every_word_is_timed_also_one_run_together_with_its_neighbour(
    engine: EspeakEngine,
) -> None:
    speech = say(engine)
    lengths = [end - start for start, end in speech.times]
    assert len(speech.times) == len(SENTENCE.split())
    assert min(lengths) > 0.02
    assert speech.times[-1][1] == pytest.approx(speech.seconds)


def test_silence_at_the_ends_is_short(engine: EspeakEngine) -> None:
    for id in VOICES:
        sound = heard(say(engine, id=id).pcm)
        loud = np.flatnonzero(np.abs(sound) > 64 / 32768)
        assert loud[0] <= 0.011 * 22050
        assert len(sound) - loud[-1] <= 0.041 * 22050


@pytest.mark.parametrize("text", ["", " ", "— …", "“”", "\0"])
def test_what_has_no_letter_or_digit_is_no_sound(engine: EspeakEngine, text: str) -> None:
    speech = say(engine, text)
    assert speech.pcm == b""
    assert speech.times == ((0.0, 0.0),) * len(tokens(text))


def test_a_null_character_does_not_end_the_text(engine: EspeakEngine) -> None:
    assert say(engine, "one\0two").pcm == say(engine, "one two").pcm


@pytest.mark.parametrize("speed", [2.0, 2.5, 3.0, 5.0])
def test_every_word_is_lit_however_fast_it_is(engine: EspeakEngine, speed: float) -> None:
    slow = say(engine).times
    fast = engine.speak(SENTENCE, tokens(SENTENCE), voice(engine), speed).times
    for (begin, end), (first, last) in zip(slow, fast, strict=True):
        assert last - first > 0.3 * (end - begin) / speed


@pytest.mark.parametrize("speed", [0.5, 2.0, 3.0, 5.0])
def test_speed_is_the_engines_own_rate(engine: EspeakEngine, speed: float) -> None:
    words = tokens(SENTENCE)
    normal = engine.speak(SENTENCE, words, voice(engine), 1.0).seconds
    fast = engine.speak(SENTENCE, words, voice(engine), speed).seconds
    assert fast == pytest.approx(normal / speed, rel=0.15)


def test_a_killed_program_costs_nothing_but_time(engine: EspeakEngine) -> None:
    before = say(engine)
    for pid in programs(engine):
        os.kill(pid, signal.SIGKILL)
    assert say(engine) == before
    assert say(engine) == before


def test_a_program_killed_while_it_speaks_is_asked_again() -> None:
    engine = EspeakEngine(workers=1)
    text = "A long sentence about nothing at all. " * 40
    try:
        before = say(engine, text)
        with ThreadPoolExecutor(1) as pool:
            for wait in (0.0, 0.005, 0.01, 0.02, 0.03, 0.05):
                (pid,) = programs(engine)
                speaking = pool.submit(say, engine, text)
                time.sleep(wait)
                os.kill(pid, signal.SIGKILL)
                assert speaking.result() == before
                # Whatever came of it, the next round begins with a running program.
                assert say(engine, text) == before
    finally:
        engine.close()


def test_a_stopped_program_is_replaced() -> None:
    engine = EspeakEngine(workers=1, timeout=1.0)
    try:
        before = say(engine)
        (pid,) = programs(engine)
        os.kill(pid, signal.SIGSTOP)
        assert say(engine) == before
        assert programs(engine) != [pid]
    finally:
        engine.close()


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def caught(pool: ThreadPoolExecutor, engine: EspeakEngine, text: str) -> tuple[Future[Speech], int]:
    """An utterance under way, and its process, which is stopped; a quick one may get away."""
    (pid,) = programs(engine)
    for _ in range(50):
        speaking = pool.submit(say, engine, text)
        while not speaking.done():
            for child in children(pid):
                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGSTOP)
                    if wait([speaking], 1).not_done:
                        return speaking, child
                    # It had answered and was about to end.
                    os.kill(child, signal.SIGCONT)
    raise AssertionError("none was caught")


def test_a_hanging_utterance_is_ended_and_said_again() -> None:
    engine = EspeakEngine(workers=1, timeout=2.5)
    text = "A long sentence about nothing at all. " * 50
    try:
        before = say(engine, text)
        with ThreadPoolExecutor(1) as pool:
            speaking, child = caught(pool, engine, text)
            assert speaking.result(60) == before
        assert gone(child)
    finally:
        engine.close()


def test_a_voice_that_breaks_twice_is_named_with_the_reason() -> None:
    engine = EspeakEngine(workers=1, timeout=10)
    try:
        chosen = voice(engine)
        engine._programs._timeout = 0.0
        with pytest.raises(VoiceError, match=r"en-GB-x-rp.f2.*no answer within 0 seconds"):
            engine.speak(SENTENCE, [], chosen, 1.0)
        engine._programs._timeout = 10
        assert engine.speak(SENTENCE, [], chosen, 1.0).pcm
    finally:
        engine.close()


def test_an_unknown_voice_is_an_error_of_the_voice(engine: EspeakEngine) -> None:
    with pytest.raises(VoiceError, match="no voice of that name"):
        engine.speak("Hello", [], Voice("espeak", "xx-nowhere+f9", "xx", "", ""), 1.0)


def test_closing_ends_the_programs_and_may_be_done_twice() -> None:
    engine = EspeakEngine(workers=2)
    engine.voices()
    pids = programs(engine)
    engine.close()
    engine.close()
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    with pytest.raises(VoiceError, match="closed"):
        engine.speak("Hello", [], Voice("espeak", VOICES[0], "en-GB", "", ""), 1.0)


def test_closing_while_it_speaks_ends_the_utterance() -> None:
    engine = EspeakEngine(workers=1)
    text = "A long sentence about nothing at all. " * 2000
    chosen = voice(engine)
    with ThreadPoolExecutor(2) as pool:
        speaking = [pool.submit(engine.speak, text, [], chosen, 1.0) for _ in range(2)]
        time.sleep(0.05)
        began = time.monotonic()
        engine.close()
        for one in speaking:
            with pytest.raises(VoiceError):
                one.result()
    assert time.monotonic() - began < 5


def test_the_program_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = (
        "from readout.voices.espeak import EspeakEngine; import time\n"
        "engine = EspeakEngine(workers=1); engine.voices()\n"
        "print(engine._programs.pids[0], flush=True); time.sleep(60)\n"
    )
    with running([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        program = int(parent.stdout.readline())
        parent.kill()
    assert gone(program)


def gone(pid: int) -> bool:
    """Whether a process that is not our child ends within five seconds."""
    for _ in range(100):
        status = Path(f"/proc/{pid}/status")
        if not status.exists() or "State:\tZ" in status.read_text():
            return True
        time.sleep(0.05)
    return False


def test_the_program_imports_nothing_heavy() -> None:
    script = (
        "import runpy, sys; sys.stdin.close()\n"
        f"runpy.run_path({espeak_process.__file__!r})\n"
        "print(*sorted(name for name in sys.modules if name in "
        "('numpy', 'readout', 'babel', 'av', 'asyncio', 'threading')))\n"
    )
    shown = subprocess.run(
        [sys.executable, "-P", "-c", script], capture_output=True, text=True, check=True
    )
    assert shown.stdout.split() in ([], ["threading"])


def test_every_voice_makes_a_sound_of_its_own(engine: EspeakEngine) -> None:
    english = [one for one in engine.voices() if one.language in ("en-GB", "en-US")]
    sounds = {
        hashlib.sha256(engine.speak("Good morning.", [], one, 1.0).pcm).digest() for one in english
    }
    assert len(sounds) == len(english)


def test_every_language_makes_a_sound(engine: EspeakEngine) -> None:
    female = [one for one in engine.voices() if one.gender == "female"]
    assert len({one.language for one in female}) > 100
    for one in female:
        assert engine.speak("mama 25", [], one, 1.0).seconds > 0.1, one.id
