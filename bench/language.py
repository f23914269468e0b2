"""Which language detector is right how often, on sentences of 5 to 15 words.

Run: `python -m bench.language [tests/corpus/language/sentences.json]`.  lingua is measured too when
it is installed; it is no dependency of Readout.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from readout.text.language import detect

SENTENCES = Path("tests/corpus/language/sentences.json")
Detector = Callable[[str], str]


def detectors() -> dict[str, Detector]:
    """Every detector that can be measured here, by name."""
    plain = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    found: dict[str, Detector] = {
        "readout": lambda text: detect(text).tag,
        "py3langid, all languages": lambda text: str(plain.classify(text)[0]),
    }
    if find_spec("lingua"):
        found["lingua, all languages"] = _lingua()
    return found


def _lingua() -> Detector:
    built = import_module("lingua").LanguageDetectorBuilder.from_all_languages().build()

    def detector(text: str) -> str:
        language = built.detect_language_of(text)
        return language.iso_code_639_1.name.lower() if language else "und"

    return detector


def measure(rows: list[dict[str, str]], detector: Detector) -> tuple[float, Counter[str]]:
    """The share of sentences told right, and the confusions.

    Args:
        rows: sentences with their language under "text" and "lang".
        detector: text in, tag out.
    """
    answers = [(row["lang"], detector(row["text"])) for row in rows]
    wrong = Counter(f"{gold} → {got}" for gold, got in answers if gold != got)
    return 1 - wrong.total() / len(rows), wrong


def main(arguments: list[str]) -> int:
    """Print one line a detector.

    Args:
        arguments: another file of sentences, if any.
    """
    path = Path(arguments[0]) if arguments else SENTENCES
    rows = json.loads(path.read_text(encoding="utf-8"))
    for name, detector in detectors().items():
        share, wrong = measure(rows, detector)
        print(f"{name:28} {share:.4f} of {len(rows)}  {dict(wrong)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
