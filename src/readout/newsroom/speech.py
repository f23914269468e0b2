"""Speech: any text in a voice chosen by name, for other programs."""

from collections.abc import Generator, Iterable, Iterator
from itertools import chain

from readout.errors import VoiceError
from readout.newsroom.record import BEGINNING, spoke_of
from readout.newsroom.room import Newsroom
from readout.newsroom.shelf import key_of
from readout.text.script import text_lines
from readout.text.spoken import VERSION as SPOKEN
from readout.voices.encode import VERSION as ENCODED
from readout.voices.labels import Label, check_script
from readout.voices.loudness import VERSION as LOUDNESS
from readout.voices.recording import Said, Spoke, record
from readout.voices.streaming import FORMATS


def speech(
    room: Newsroom, text: str, label: Label, kind: str = "mp3", speed: float = 1.0
) -> Generator[bytes, None, None]:
    """A text as an encoded stream, sentence after sentence; closing it stops the work.

    Args:
        text: read as text in the label's own language; an empty line parts paragraphs.
        label: who speaks.
        kind: a key of `voices.streaming.FORMATS`.
        speed: 1.0 is the voice's own rate.

    Raises:
        InputError: when the voice cannot speak the text's writing.
        VoiceError: when nobody could say a line; it is better told than left out unheard.
    """
    check_script(text[:BEGINNING], label)
    spoke = spoke_of(room, label)
    instead: list[str] = []

    def made() -> Generator[bytes, None, None]:
        script = text_lines(text, label.language, room.languages)
        said = record(script, lambda line: spoke, room.cache, speed, gains=room.gains)
        return _encoded(said, kind, instead)

    who = [_name_of(one) for one in (spoke, *spoke.otherwise)]
    key = key_of(text, label.language, who, kind, float(speed), SPOKEN, ENCODED, LOUDNESS)
    # A voice that failed once may speak the next time.
    return room.shelf.answer(key, made, lambda: not any(instead))


def _encoded(
    said: Generator[Said, None, None], kind: str, instead: list[str]
) -> Generator[bytes, None, None]:
    heard = _heard(said, instead)
    try:
        # A voice that fails at once fails before the first byte, header or not.
        first = next(heard, b"")
        yield from filter(None, FORMATS[kind].encode(chain([first], heard)))
    finally:
        said.close()


def _heard(said: Iterable[Said], instead: list[str]) -> Iterator[bytes]:
    """The sound line by line; why another voice spoke is put into `instead`."""
    for one in said:
        if one.problem:
            raise VoiceError(one.problem)
        instead.append(one.instead)
        yield one.pcm


def _name_of(spoke: Spoke) -> tuple[str, str, str]:
    return spoke.engine.name, spoke.engine.version, spoke.voice.id
