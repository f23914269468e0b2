"""How a text is pronounced: espeak's phonemes, word by word, for engines that read phonemes."""

import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from readout.voices import espeak_process
from readout.voices.programs import LatePrograms

_PUNCTUATION = frozenset(".,;:!?…—")
# What other programs call a voice that espeak knows under another name.
_VOICES = {"en-gb": "en-GB-x-rp", "en": "en-GB-x-rp", "fr-fr": "fr", "es-mx": "es-419"}


class Word(NamedTuple):
    """What espeak says without a gap.

    Args:
        position: where it begins in the text, in characters.
        ipa: its phonemes, with stress marks.
        after: the punctuation behind it.
    """

    position: int
    ipa: str
    after: str


class Phonemizer:
    """Asks espeak, in a program that starts when it is first asked."""

    def __init__(self) -> None:
        self._programs = LatePrograms([sys.executable, "-P", espeak_process.__file__], 1, 10.0)

    def words(self, text: str, voice: str) -> list[Word]:
        """The words of a text as phonemes.

        Args:
            text: at most one sentence.
            voice: an espeak voice or language, such as "en-us".

        Raises:
            BrokenError: when espeak fails or does not know the voice.
        """
        # A null character would end the text for the library.
        plain = text.replace("\0", " ")
        name = _VOICES.get(voice.lower(), voice)
        request = {"text": plain, "voice": name, "phonemes": True}
        answer, _ = self._programs.ask(request)
        rows = [row for row in answer["phonemes"] if "".join(row[1:])]
        return list(_words(plain, rows))

    def close(self) -> None:
        """End the program."""
        self._programs.close()


def _words(text: str, rows: Sequence[Sequence[object]]) -> Iterator[Word]:
    starts = [int(str(row[0])) for row in rows]
    for row, (start, end) in zip(rows, pairwise([*starts, len(text)]), strict=True):
        marks = (character for character in text[start:end] if character in _PUNCTUATION)
        yield Word(start, "".join(map(str, row[1:])), next(marks, ""))
