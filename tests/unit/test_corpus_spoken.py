"""What is read how: the corpus of each language, and the reference page's own examples."""

import json
import re
from pathlib import Path
from typing import NamedTuple

import pytest

from readout.languages import all_languages
from readout.text.spoken import spoken

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests/corpus/spoken"
FLOORS = {"basic": 0.98, "own": 0.5, "blind": 0.7}
"""The share that must be right; `basic` was written by somebody who had not seen the rules."""


class Case(NamedTuple):
    language: str
    text: str
    accept: tuple[str, ...]


def cases(path: Path) -> list[Case]:
    return [
        Case(path.parent.name, case["text"], (case["spoken"], *case["accept"]))
        for case in json.loads(path.read_text(encoding="utf-8"))
    ]


def heard(words: str) -> str:
    """What is left of words when they are only heard: no case, no punctuation."""
    words = re.sub(r"\bper cent\b", "percent", words.lower().replace("’", "'"))
    words = re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", words)
    return re.sub(r"(?<!\w)'|'(?!\w)|[^\w']+", " ", words).strip().replace("  ", " ")


def wrong(case: Case) -> str | None:
    said, _ = spoken(case.text, all_languages()[case.language])
    if heard(said) in map(heard, case.accept):
        return None
    return f"{case.text!r} is read {said!r}, not {case.accept[0]!r}"


@pytest.mark.parametrize(
    "path", sorted(CORPUS.glob("*/*.json")), ids=lambda p: f"{p.parent.name}-{p.stem}"
)
def test_the_corpus_is_read_right(path: Path) -> None:
    found = cases(path)
    failures = [failure for failure in map(wrong, found) if failure]
    right = 1 - len(failures) / len(found)
    assert right >= FLOORS[path.stem], f"{right:.1%} right\n" + "\n".join(failures)


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    sizes = {path.parent.name: len(cases(path)) for path in CORPUS.glob("*/own.json")}
    assert sizes["en"] >= 40
    assert min(sizes[code] for code in ("de", "fr", "es")) >= 12


def page_cases() -> list[Case]:
    page = (ROOT / "docs/reference/reading-aloud.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| ")]
    codes = all_languages()
    return [
        Case(row[0] if row[0] in codes else "en", row[1], (row[2],))
        for row in rows
        if row[1] != "Written"
    ]


def test_the_reference_page_tells_the_truth() -> None:
    found = page_cases()
    assert len(found) >= 40
    assert [failure for failure in map(wrong, found) if failure] == []
