"""Text for speech: what is heard of the corpus through our rules, and through the engine alone.

The engine turns the written text, our words for it and the words expected into phonemes. A case
is right where its phonemes are those of an expected reading, stress and pauses left out. The
cases and who wrote them: `tests/corpus/spoken/`.
"""

import ctypes
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import espeakng_loader

from readout.languages import all_languages
from readout.text.spoken import spoken

CORPUS = Path(__file__).parents[1] / "tests/corpus/spoken"
VOICES = {"en": "en-gb-x-rp", "de": "de", "fr": "fr", "es": "es"}
_SYNCHRONOUS, _UTF8, _IPA = 2, 1, 2
_UNHEARD = str.maketrans("", "", "ˈˌ _-‿\u200d\n")


def phonemes() -> Callable[[str, str], str]:
    """A function from (language, text) to what the engine would say, without stress and pauses."""
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Initialize(_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def sounds(language: str, text: str) -> str:
        if library.espeak_SetVoiceByName(VOICES[language].encode()):
            raise RuntimeError(f"espeak-ng has no voice {VOICES[language]!r}")
        rest = ctypes.c_char_p(text.encode())
        clauses = []
        while rest.value:
            clauses.append(library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _IPA) or b"")
        return b"".join(clauses).decode().translate(_UNHEARD)

    return sounds


def _cases(language: str) -> Iterator[tuple[str, str, Sequence[str]]]:
    for path in sorted((CORPUS / language).glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            yield case["class"], case["text"], [case["spoken"], *case["accept"]]


def _as_one_spelling(reading: str) -> str:
    """A reading with what is heard alike spelt alike."""
    reading = re.sub(r"\bper cent\b", "percent", reading)
    return re.sub(r"\b([ap]) m\b", lambda match: f"{match[1].upper()}M", reading)


def _print(language: str, sounds: Callable[[str, str], str]) -> None:
    """A row for each class of a language, and one for them all."""
    cases, ours, alone = Counter[str](), Counter[str](), Counter[str]()
    data = all_languages()[language]
    for kind, text, readings in _cases(language):
        expected = {sounds(language, _as_one_spelling(reading)) for reading in readings}
        for name in (kind, "all"):
            cases[name] += 1
            ours[name] += sounds(language, spoken(text, data)[0]) in expected
            alone[name] += sounds(language, text) in expected
    for name in sorted(cases, key=lambda name: (name == "all", name)):
        shares = f"{ours[name] / cases[name]:7.1%} | {alone[name] / cases[name]:12.1%}"
        print(f"| {language} | {name:12} | {cases[name]:5} | {shares} |")


def milliseconds(language: str) -> float:
    """Processor time to read a kilobyte of the corpus, as one text, in milliseconds."""
    text, data = " ".join(text for _, text, _ in _cases(language)), all_languages()[language]
    spoken(text, data)
    start = time.process_time()
    spoken(text, data)
    return 1e6 * (time.process_time() - start) / len(text.encode())


def main(arguments: list[str]) -> int:
    """Print the share that is heard right, by language and class, and the time it takes."""
    sounds = phonemes()
    print("|    | class        | cases | Readout | engine alone |")
    print("|----|--------------|-------|---------|--------------|")
    for language in VOICES:
        _print(language, sounds)
    for language in VOICES:
        print(f"{language}: {milliseconds(language):.2f} ms for a kilobyte")
    return 0
