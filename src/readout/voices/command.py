"""A voice engine of one's own: any program that reads text and writes a WAV file.

    [voices.command]
    run = ["my-voice", "--speed", "{speed}"]
    voice = {id = "mine", language = "en-GB", gender = "female"}

The text comes on its standard input, the sound is read from its standard output.
"""

import os
import selectors
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import IO

from pydantic import Field

from readout.errors import VoiceError
from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.options import OfferedVoice, Options, read_options
from readout.voices.sound import decoded, estimated, is_mute, nothing, stretched

# Four minutes of stereo at 48,000 samples a second: no sentence is longer.
_MOST_BYTES = 48_000_000
_SILENT_RATE = 22_050


class CommandOptions(Options):
    """The table `[voices.command]`.

    Args:
        run: the program and its arguments, never read by a shell; `{speed}` in one becomes the
            speed asked for, and without it Readout changes the speed itself.
        voice: what the program speaks like.
        seconds: how long it may take for one line.
    """

    run: tuple[str, ...] = ()
    voice: OfferedVoice = OfferedVoice(id="command")
    seconds: float = Field(10.0, gt=0)


class CommandEngine:
    """Runs a program of the user's for each line; its word times are estimated.

    Args:
        setup: whose options are those of `CommandOptions`.
    """

    name = "command"

    def __init__(self, setup: EngineSetup) -> None:
        self._options = read_options(self.name, CommandOptions, setup.options)
        # Another program gives another sound.
        self.version = f"1 {' '.join(self._options.run)}"

    def voices(self) -> Sequence[Voice]:
        """The one voice of the program, none while no program is set."""
        return (self._options.voice.of(self.name),) if self._options.run else ()

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line.

        Args:
            spoken: given to the program as UTF-8 and a line end.
            words: spans of `spoken` to be timed, in order.
            voice: the one of `voices()`.
            speed: 1.0 is the program's own rate.

        Raises:
            VoiceError: when the program does not start, fails, takes too long or gives no WAV file.
        """
        if is_mute(spoken):
            return nothing(words, _SILENT_RATE)
        run = [part.replace("{speed}", f"{speed:g}") for part in self._options.run]
        own_speed = run != list(self._options.run)
        try:
            sound = _output(run, f"{spoken}\n".encode(), self._options.seconds)
            samples, rate = decoded(sound)
        except (OSError, ValueError) as problem:
            reason = "it cannot be run" if isinstance(problem, FileNotFoundError) else problem
            raise VoiceError(
                f"The voice program “{run[0]}” gave no sound ({reason}); check [voices.command]."
            ) from problem
        return estimated(
            spoken, words, samples if own_speed else stretched(samples, rate, speed), rate
        )

    def close(self) -> None:
        """Nothing is kept."""


def _output(run: Sequence[str], text: bytes, seconds: float) -> bytes:
    """What a program writes for a text; it and all it started are ended afterwards."""
    deadline = time.monotonic() + seconds
    # A file, so that a program that writes before it has read all does not wait for ever.
    with tempfile.TemporaryFile() as said:
        said.write(text)
        said.seek(0)
        process = subprocess.Popen(
            run,
            stdin=said,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    assert process.stdout
    try:
        sound = _read(process.stdout, deadline)
        status = process.wait(max(deadline - time.monotonic(), 0.01))
    except (TimeoutError, subprocess.TimeoutExpired) as problem:
        raise ValueError(f"no sound within {seconds:g} seconds") from problem
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
    if status:
        how = f"signal {-status}" if status < 0 else f"status {status}"
        raise ValueError(f"it ended with {how}")
    return sound


def _read(stream: IO[bytes], deadline: float) -> bytes:
    """All of a stream.

    Raises:
        TimeoutError: when it is not at its end in time.
        ValueError: when it is longer than any sentence.
    """
    pieces = bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(stream, selectors.EVENT_READ)
        while selector.select(max(deadline - time.monotonic(), 0)):
            piece = os.read(stream.fileno(), 65_536)
            if not piece:
                return bytes(pieces)
            pieces += piece
            if len(pieces) > _MOST_BYTES:
                raise ValueError("it writes without end")
    raise TimeoutError
