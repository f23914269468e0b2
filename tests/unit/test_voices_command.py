"""The command engine: any program, never through a shell, never for ever."""

import sys
import time
from pathlib import Path

import pytest

from readout.errors import InputError, VoiceError
from readout.model import Speech
from readout.plugins import EngineSetup
from readout.voices.command import CommandEngine
from tests.jobs import until
from tests.unit.test_supervisor import is_alive
from tests.voices import tokens, tone_wav

TEXT = "Half past seven; $(touch shell) `touch shell`."


def engine(*run: str, seconds: float = 10) -> CommandEngine:
    return CommandEngine(EngineSetup(options={"run": run, "seconds": seconds}))


def python(code: str, seconds: float = 10) -> CommandEngine:
    return engine(sys.executable, "-c", code, seconds=seconds)


def say(made: CommandEngine, speed: float = 1.0) -> Speech:
    return made.speak(TEXT, tokens(TEXT), made.voices()[0], speed)


def refused(made: CommandEngine, match: str) -> None:
    with pytest.raises(VoiceError, match=match):
        say(made)


def test_it_is_given_the_text_as_it_is_and_no_shell_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tone.wav").write_bytes(tone_wav(TEXT))
    speech = say(engine("sh", "-c", "cat > heard; cat tone.wav", "; touch shell"))
    assert (tmp_path / "heard").read_text() == f"{TEXT}\n"
    assert not (tmp_path / "shell").exists()
    assert speech.timing == "estimated"
    assert len(speech.times) == len(TEXT.split())


def test_a_program_that_knows_no_speed_is_sped_up(tmp_path: Path) -> None:
    (tmp_path / "tone.wav").write_bytes(tone_wav(TEXT))
    made = engine("cat", str(tmp_path / "tone.wav"))
    seconds = [say(made, speed).seconds for speed in (0.5, 1.0, 2.0)]
    assert seconds[0] == pytest.approx(2 * seconds[1], rel=0.1)
    assert seconds[2] == pytest.approx(seconds[1] / 2, rel=0.1)


def test_a_length_that_the_header_did_not_know_is_no_fault(tmp_path: Path) -> None:
    sound = bytearray(tone_wav(TEXT))
    sound[4:8] = sound[40:44] = b"\xff\xff\xff\x7f"
    (tmp_path / "stream.wav").write_bytes(sound)
    assert say(engine("cat", str(tmp_path / "stream.wav"))).seconds > 0.5


def test_one_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    began = time.monotonic()
    pid = tmp_path / "pid"
    refused(
        engine("sh", "-c", f"sleep 60 & echo $! > {pid}; wait", seconds=0.5),
        r"“sh” gave no sound \(no sound within 0.5 seconds\); check \[voices.command\]",
    )
    assert time.monotonic() - began < 8
    until(lambda: not is_alive(int(pid.read_text())))


def test_one_that_fails_is_named_with_the_reason(tmp_path: Path) -> None:
    refused(engine("no-such-program-here"), "“no-such-program-here”.*cannot be run")
    refused(python("raise SystemExit(3)"), "status 3")
    refused(python("import os; os.abort()"), "signal 6")
    refused(python("print('hello')"), "no sound file")
    refused(python("pass"), "no sound file")


def test_one_that_writes_without_end_is_stopped() -> None:
    refused(engine("cat", "/dev/zero", seconds=60), "writes without end")


def test_one_that_writes_no_numbers_is_refused(tmp_path: Path) -> None:
    import numpy as np
    import soundfile

    soundfile.write(tmp_path / "nan.wav", np.full(9000, np.nan), 16_000, subtype="FLOAT")
    refused(engine("cat", str(tmp_path / "nan.wav")), "numbers that are no sound")


def test_a_setting_it_does_not_know_is_refused() -> None:
    with pytest.raises(InputError, match=r"voices\.command\.shell.*settings.*run, voice, seconds"):
        CommandEngine(EngineSetup(options={"shell": True}))
