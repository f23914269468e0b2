"""What is read how: the corpus of each language, and the reference page's own examples."""

import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from readout.languages import all_languages
from readout.text.spoken import spoken

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests/corpus/spoken"
FLOORS = {"basic": 0.98, "own": 1.0}
"""The share that must be right; `basic` was written by somebody who had not seen the rules."""

BLIND = {"en": 0.98, "de": 0.95, "fr": 0.95, "es": 0.95}
"""The same for `blind`, written from the description alone; half of it no rule was fitted to."""


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
    floor = FLOORS.get(path.stem, BLIND[path.parent.name])
    assert right >= floor, f"{right:.1%} right\n" + "\n".join(failures)


def aside(case: Case) -> bool:
    return hashlib.sha256(case.text.encode()).digest()[0] % 2 == 0


@pytest.mark.parametrize("language", sorted(BLIND))
def test_cases_kept_aside_are_read_as_well(language: str) -> None:
    held = [case for case in cases(CORPUS / language / "blind.json") if aside(case)]
    right = sum(wrong(case) is None for case in held) / len(held)
    # They are not shown, so that nobody fits a rule to them.
    assert right >= BLIND[language], f"{right:.1%} right"


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    classes: dict[str, Counter[str]] = {}
    for path in CORPUS.glob("*/*.json"):
        kinds = [case["class"] for case in json.loads(path.read_text(encoding="utf-8"))]
        classes.setdefault(path.parent.name, Counter()).update(kinds)
    assert classes["en"].total() >= 400
    blind = cases(CORPUS / "en/blind.json")
    assert len(blind) >= classes["en"].total() / 2
    assert min(classes[code].total() for code in ("de", "fr", "es")) >= 60
    assert min(classes["en"].values()) >= 10


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
