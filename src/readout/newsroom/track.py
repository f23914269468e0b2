"""One continuous sound of an article (or a part of it), heard while it is still being made.

A track is a CBR MP3 and its marks. Whoever asks for a byte waits until it is there. A player that
asks for a range must be told the whole length before the last sentence is spoken: then a length
is promised that is surely enough, and what is left of it at the end is an empty tag that players
skip. Asked for when all is spoken, the length is exact. What was promised holds for ever.
"""

import json
import logging
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from math import inf
from pathlib import Path
from threading import Lock, Thread
from time import monotonic, sleep
from typing import NamedTuple

from readout.errors import OutsideError, ReadoutError
from readout.newsroom.growing import Growing
from readout.text.casting import NARRATOR
from readout.text.foresight import pauses, weight
from readout.voices.encode import mp3_size, trailing_padding
from readout.voices.pace import FAST
from readout.voices.recording import SAMPLE_RATE, Said
from readout.voices.stretches import Encoded

LOG = logging.getLogger(__name__)

PATIENCE = 0.1
"""Seconds to wait for the exact length before one is promised."""

MARGIN = 1.3
"""How much longer than foreseen the rest may get; sentences of one voice differ by a tenth."""

SPARE_SECONDS = 8.0

HEAD_START = 0.004
"""Seconds in which the first sentence is handed out before the second is worked out; both need
the interpreter, and somebody waits for the first."""

LEAST_SECONDS_A_LETTER = 0.05
"""Ordinary English takes so long at a voice's own rate; a short beginning may mislead."""

BYTES_A_SECOND = 8000
"""Of the MP3."""

LONG_PAUSE = 300.0
"""Seconds after which a reader that asks for nothing is taken for one who left; a browser that
plays may live on what it has for as long."""

NAP = 0.2
"""Seconds between two looks whether a voice that is not fast has something to do."""

LEAST_PADDING = 64
"""Bytes an empty tag needs at the least."""


class Pace(NamedTuple):
    """How fast a track's voice is, and how far ahead it speaks.

    Args:
        ratio: seconds of sound it makes in a second, None where nobody knows yet.
        ahead: seconds of sound that are kept ready ahead of a listener.
        others_wait: whether a listener waits for another track than this one.
    """

    ratio: Callable[[], float | None]
    ahead: float
    others_wait: "Callable[[Track], bool]"


AT_ONCE = Pace(lambda: None, inf, lambda track: False)
"""The pace of a voice nobody waits for."""


class Track:
    """A recording that is being made, or was.

    A voice that is not fast speaks only what is wanted: what somebody waits for at once, what lies
    ahead of a listener or is to be ready while nobody waits for another track.

    Args:
        path: where the MP3 will lie; the marks lie beside it as ".marks".
        sound: makes it, line after line; called at most once.
        text: what the lines' sources are spans of, or the part of it that is spoken; to foresee
            how long it gets.
        speed: the rate it is spoken at, 1.0 being the voice's own.
        wrote: told how many bytes it has when all of it is there.
        pace: how fast its voice is, and how far ahead it speaks.
    """

    media_type = "audio/mpeg"
    flawed: bool
    """Whether a line could not be spoken; such a track is not used again after a restart."""

    def __init__(
        self,
        path: Path,
        sound: Callable[[], Generator[Encoded, None, None]],
        text: str,
        speed: float = 1.0,
        wrote: Callable[[int], None] = lambda count: None,
        pace: Pace = AT_ONCE,
    ) -> None:
        self.path = path
        self._wrote = wrote
        self._pace = pace
        self._held = 0
        self._prepared_until = 0.0
        _forget_if_flawed(path)
        self._sound = Growing(path)
        self._marks = Growing(path.with_suffix(".marks"))
        self.flawed = False
        self._encoded = sound
        self._text = text
        self._speed = speed
        self._lock = Lock()
        self._promised: int | None = None
        self._heard_seconds = 0.0
        self._heard_pauses = 0.0
        self._heard_weight = 0.0
        self._finishing = False
        self._thread: Thread | None = None
        self._stopped = False
        self._started = self._sound.done and self._marks.done

    @property
    def done(self) -> bool:
        """Whether all of it is there."""
        return self._sound.done

    @property
    def awaited(self) -> bool:
        """Whether a listener waits for sound that is not there yet."""
        return self._sound.waiting > 0

    @property
    def begun(self) -> bool:
        """Whether it is being made, or was."""
        return self._started

    @property
    def lost(self) -> bool:
        """Whether all of it was there and part of it was deleted since."""
        return self.done and not (self.path.is_file() and self._marks.path.is_file())

    @property
    def failed(self) -> bool:
        """Whether nobody could speak it."""
        return self._sound.problem is not None

    def start(self) -> None:
        """Begin to speak, once."""
        with self._lock:
            if self._started:
                return
            self._started = True
        self._sound.start()
        self._marks.start()
        self._thread = Thread(target=self._make, name=f"track {self.path.stem[:8]}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop speaking after the line that is being spoken; its readers are told."""
        self._stopped = True
        if self._thread:
            self._thread.join(timeout=30)

    def total(self) -> int:
        """How many bytes it has in all; fixed for ever once asked."""
        if self._sound.wait(PATIENCE):
            return self._sound.size
        with self._lock:
            if self._promised is None and not self._finishing:
                self._promised = self._foreseen()
            promised = self._promised
        if promised is None:
            self._sound.wait(60)
            return self._sound.size
        return promised

    def read(self, start: int = 0, end: int | None = None) -> Generator[bytes, None, None]:
        """The MP3's bytes, as they come.

        Raises:
            ReadoutError: when nobody can speak it.
        """
        self.start()
        return self._sound.read(start, end)

    def marks(self) -> Iterator[bytes]:
        """One JSON object a line, as the lines are spoken; the last says how long it all is."""
        self.start()
        return self._marks.read()

    def marks_until(self, offset: int) -> Iterator[bytes]:
        """The marks up to the line with a character, which is made although nobody listens yet."""
        with self.held():
            for chunk in self.marks():
                yield chunk
                last = json.loads(chunk.splitlines()[-1])
                if "span" in last and last["span"][1] > offset:
                    return

    def wait(self) -> None:
        """Wait until all of it is there.

        Raises:
            ReadoutError: when nobody can speak it.
        """
        self.start()
        for _ in self._sound.read():
            pass
        for _ in self._marks.read():
            pass

    @contextmanager
    def held(self) -> Iterator[None]:
        """While somebody waits for all of it, it is made although nobody listens yet."""
        with self._lock:
            self._held += 1
        try:
            self.start()
            yield
        finally:
            with self._lock:
                self._held -= 1

    def prepare(self, seconds: float = inf) -> None:
        """Make it for so many seconds although nobody listens."""
        self._prepared_until = max(self._prepared_until, monotonic() + seconds)
        self.start()

    def seconds(self) -> tuple[float, float]:
        """How many seconds of sound there are, and how many there will be about."""
        made = self._heard_seconds
        if self.done:
            return (made, made) if made else (inf, inf)
        return made, made + self._to_come()

    def _to_come(self) -> float:
        """Seconds that are still to be spoken, at the slowest rate heard so far."""
        rate = (self._heard_seconds - self._heard_pauses) / max(self._heard_weight, 1)
        rate = max(rate, LEAST_SECONDS_A_LETTER / self._speed)
        speech = max(weight(self._text) - self._heard_weight, 0) * rate
        silence = max(pauses(self._text) / self._speed - self._heard_pauses, 0)
        return speech + silence

    def _foreseen(self) -> int:
        """Bytes that are surely enough."""
        whole = self._heard_seconds + MARGIN * self._to_come() + SPARE_SECONDS
        return mp3_size(int(whole * SAMPLE_RATE))

    def _wait_for_a_turn(self) -> None:
        """Wait until the next line is wanted.

        Raises:
            OutsideError: when it was stopped meanwhile.
        """
        while not (self._stopped or self._wanted()):
            self._sound.nap(NAP)
        if self._stopped:
            raise OutsideError("Readout is being stopped; start it again to hear the rest.")

    def _wanted(self) -> bool:
        ratio = self._pace.ratio()
        if ratio is None or ratio >= FAST or self.awaited:
            return True
        if self._pace.others_wait(self):
            return False
        if self._held or monotonic() < self._prepared_until:
            return True
        if not self._sound.readers or monotonic() - self._sound.moved > LONG_PAUSE:
            return False
        # A voice that is overtaken in any case needs all the lead it can get.
        return ratio < 1 or self._sound.size < self._sound.reach + self._pace.ahead * BYTES_A_SECOND

    def _make(self) -> None:
        try:
            with closing(self._encoded()) as sound:
                self._speak(sound)
        except ReadoutError as problem:
            self._fail(problem)
        except OSError as error:
            self._fail(_unkept(error))
        # A thread of its own: what escapes would leave its listeners waiting for ever.
        except Exception:
            LOG.exception("%s could not be spoken.", self.path.stem)
            self._fail(OutsideError("Readout made a mistake here, and wrote it to its log."))

    def _fail(self, problem: ReadoutError) -> None:
        self._sound.fail(problem)
        self._marks.fail(problem)

    def _speak(self, sound: Iterator[Encoded]) -> None:
        for said, mp3 in sound:
            self._sound.append(mp3)
            if said:
                self._note(said)
                self._wait_for_a_turn()
        self._keep_the_promise()
        self._marks.append(json.dumps({"seconds": round(self._heard_seconds, 4)}).encode() + b"\n")
        self._marks.finish()
        # Another program may have promised its listeners more bytes of the same sound.
        self._sound.finish(replaces=self._promised is not None)
        self._wrote(self._sound.size)

    def _note(self, said: Said) -> None:
        if not self._heard_seconds:
            sleep(HEAD_START)
        self._heard_seconds = said.end
        self._heard_pauses += said.line.pause / self._speed
        self._heard_weight += weight(said.line.spoken)
        self._marks.append(mark_line(said))
        self.flawed = self.flawed or bool(said.problem or said.instead)

    def _keep_the_promise(self) -> None:
        with self._lock:
            self._finishing = True
            promised = self._promised
        if promised is None:
            return
        left = promised - self._sound.size
        if left >= LEAST_PADDING:
            self._sound.append(trailing_padding(left))
        elif left > 0:
            self._sound.append(bytes(left))


def _forget_if_flawed(path: Path) -> None:
    """A voice that failed once may speak the next time: its silence, or another's sound, is not kept."""
    marks = path.with_suffix(".marks")
    told = marks.read_bytes() if marks.is_file() else b""
    if b'"problem"' in told or b'"instead"' in told:
        marks.unlink()
        path.unlink(missing_ok=True)


def _unkept(error: OSError) -> OutsideError:
    kept = OutsideError(f"The sound cannot be kept ({error.strerror}); make room and try again.")
    kept.__cause__ = error
    return kept


def mark_line(said: Said) -> bytes:
    """One line's marks as JSON with a line end: when it and each of its words are heard."""
    words = [
        [mark.source.start, mark.source.end, round(mark.start, 4), round(mark.end, 4)]
        for mark in said.marks
    ]
    line = {
        "start": round(said.start, 4),
        "end": round(said.end, 4),
        "span": list(said.line.source),
        "block": said.line.block,
        "words": words,
    }
    if said.line.role != NARRATOR:
        line["role"] = said.line.role
    if said.problem:
        line["problem"] = said.problem
    if said.instead:
        line["instead"] = said.instead
    return json.dumps(line).encode() + b"\n"
