"""Speech: any text in a voice chosen by name, for other programs."""

from collections.abc import Generator, Iterator
from itertools import chain

from readout.errors import VoiceError
from readout.newsroom.record import BEGINNING, spoke_of
from readout.newsroom.room import Newsroom
from readout.text.script import text_lines
from readout.voices.labels import Label, check_script
from readout.voices.recording import record
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
    script = text_lines(text, label.language, room.languages)
    said = record(script, lambda language: spoke, room.cache, speed, gains=room.gains)

    def sound() -> Iterator[bytes]:
        for one in said:
            if one.problem:
                raise VoiceError(one.problem)
            yield one.pcm

    heard = sound()
    try:
        # A voice that fails at once fails before the first byte, header or not.
        first = next(heard, b"")
        yield from filter(None, FORMATS[kind].encode(chain([first], heard)))
    finally:
        said.close()
