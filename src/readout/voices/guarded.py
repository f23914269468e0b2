"""Engines of other packages, held to the protocol: what one does wrong is named and costs one line."""

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

from readout.errors import PluginError, ReadoutError, VoiceError
from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup, VoiceEngine, load

SECONDS = 10.0
"""After so long a line is given up; the thread that waits for it cannot be ended."""


class GuardedEngine:
    """An engine that another package made.

    Args:
        name: what its entry point is called.
        engine: what the package made.
        seconds: how long it may take for a line.

    Raises:
        PluginError: when it is no voice engine.
    """

    def __init__(self, name: str, engine: VoiceEngine, seconds: float = SECONDS) -> None:
        self.name, self._engine, self._seconds = name, engine, seconds
        self.version = str(getattr(engine, "version", ""))
        self.at_once = int(getattr(engine, "at_once", 0))
        self._voices = _voices(name, engine)

    def voices(self) -> Sequence[Voice]:
        """Those it offered when it was made."""
        return self._voices

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line in a thread of its own, as `VoiceEngine.speak` tells.

        Raises:
            VoiceError: when it raised anything, or gave nothing in time.
        """
        answer: Future[Any] = Future()

        def ask() -> None:
            try:
                answer.set_result(self._engine.speak(spoken, words, voice, speed))
            except BaseException as problem:  # noqa: BLE001  # whatever it is, one line is lost
                answer.set_exception(problem)

        threading.Thread(target=ask, name=f"voice {self.name}", daemon=True).start()
        try:
            speech: Speech = answer.result(self._seconds)
        except VoiceError:
            raise
        except TimeoutError as problem:
            raise self._failure(f"no answer within {self._seconds:g} seconds") from problem
        except BaseException as problem:
            raise self._failure(f"{type(problem).__name__}: {problem}") from problem
        return speech

    def close(self) -> None:
        """Let it go; what it raises then is of no interest to anybody."""
        with suppress(Exception):
            self._engine.close()

    def _failure(self, reason: str) -> VoiceError:
        return VoiceError(
            f"The voice engine “{self.name}” gave no sound ({reason}); "
            "choose another voice, or update its package."
        )


def guarded(name: str, dotted: str, setup: EngineSetup) -> GuardedEngine:
    """An engine by its entry point, held to the protocol.

    Raises:
        PluginError: naming the engine, when it cannot be used.
        InputError: when its settings are not right.
    """
    try:
        return GuardedEngine(name, load(dotted)(setup))
    except ReadoutError:
        raise
    except (Exception, SystemExit) as problem:
        raise _unusable(name, f"{type(problem).__name__}: {problem}") from problem


def _voices(name: str, engine: VoiceEngine) -> tuple[Voice, ...]:
    voices = tuple(engine.voices())
    if engine.name != name:
        raise _unusable(name, f"it calls itself “{engine.name}”")
    if not (isinstance(engine.version, str) and callable(engine.speak) and callable(engine.close)):
        raise _unusable(name, "it is no voice engine")
    for voice in voices:
        if not isinstance(voice, Voice) or voice.engine != name:
            raise _unusable(name, f"it offers {voice!r:.60} as a voice of its own")
    return voices


def _unusable(name: str, reason: str) -> PluginError:
    return PluginError(
        f"The voice engine “{name}” cannot be used ({reason}); update or uninstall its package."
    )
