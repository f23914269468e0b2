"""Sentences are found where a reader would find them, lazily, without losing a character."""

import json
from itertools import islice, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.languages import all_languages
from readout.text.sentences import sentences

ROOT = Path(__file__).parents[2]
ENGLISH = all_languages()["en"]
CASES = json.loads((ROOT / "tests/corpus/sentences/en.json").read_text(encoding="utf-8"))


def cut(text: str, code: str = "en") -> list[str]:
    return [span.of(text) for span in sentences(text, all_languages().get(code))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_the_corpus_is_cut_as_its_author_meant(case: dict[str, object]) -> None:
    assert cut(str(case["text"])) == case["sentences"]


@pytest.mark.parametrize(
    "parts",
    [
        ["We have time at this crunch time.", "“In particular, we should not reject it.”"],
        ["He lives on Baker St.", "The house is red."],
        ["St. John met Dr. A. B. Moss at 5 p.m. on Monday.", "She left."],
        ["They met in the U.S.", "The talks failed."],
        ["The U.S. Senate voted.", "It passed."],
        ["“Why now?” Smith asked.", "Nobody knew."],
        ["Acme Inc. Chief Executive Jo Lee left.", "No. 10 said nothing."],
        ["It rose 3.5 per cent… and fell.", "[Then] it stopped!", "Why?"],
        ["See example.org/a.b for more.", "‘Fine.’"],
        ["1. Mix the flour.", "It was 2021.", "Nothing happened."],
    ],
)
def test_english(parts: list[str]) -> None:
    assert cut(" ".join(parts)) == parts


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("de", ["Am 3. März kam Dr. Weber.", "Er blieb z. B. hier.", "Warum?"]),
        ("fr", ["M. Roux parle.", "« Oui. »", "Elle part."]),
        ("es", ["El Sr. Ruiz habla.", "¿Por qué?", "¡No!"]),
        ("xx", ["First one.", "Second J. Smith one."]),
    ],
)
def test_other_languages(code: str, parts: list[str]) -> None:
    assert cut(" ".join(parts), code) == parts


def test_chinese_needs_no_white_space() -> None:
    assert cut("今天天气好。我们走吧！", "zh") == ["今天天气好。", "我们走吧！"]


def test_an_empty_line_always_parts() -> None:
    assert cut("A heading\n\nA line\nthat wraps") == ["A heading", "A line\nthat wraps"]


def test_only_what_is_asked_for_is_looked_at() -> None:
    endless = "One. Two. " * 1_000_000
    assert [span.of(endless) for span in islice(sentences(endless, ENGLISH), 2)] == ["One.", "Two."]


LUMPS = st.sampled_from(
    [*'aB1.!?…"“”‘’()[] \n\t', "Dr.", "U.S.", " The ", "p.m.", "\n\n", "。", "St. ", "e.g.", "é"]
)


@given(st.lists(LUMPS, max_size=60).map("".join))
def test_every_visible_character_is_in_one_sentence(text: str) -> None:
    spans = list(sentences(text, ENGLISH))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
