"""Which language a text is in."""

import json
from pathlib import Path

import pytest

from readout.model import UNDETERMINED
from readout.text.language import detect, language_name, primary

SENTENCES = Path(__file__).parents[1] / "corpus" / "language" / "sentences.json"


def test_short_sentences_in_fifteen_languages() -> None:
    rows = json.loads(SENTENCES.read_text("utf-8"))
    right = [detect(row["text"]).tag == row["lang"] for row in rows]
    assert len(rows) >= 600
    assert sum(right) / len(right) >= 0.99


@pytest.mark.parametrize("text", ["", "12:30", "OK", "Foo bar", "— … !", "A1 B2"])
def test_too_little_text_is_undetermined(text: str) -> None:
    guess = detect(text)
    assert (guess.tag, guess.basis) == (UNDETERMINED, "undetermined")


def test_what_is_declared_stands_in_for_too_little_text() -> None:
    guess = detect("Foo bar", "de-AT")
    assert (guess.tag, guess.basis) == ("de", "declared")


def test_what_is_declared_is_evidence_and_not_truth() -> None:
    text = "Der Rat hat am Montag die neue Linie beschlossen."
    assert detect(text, "en").tag == "de"


def test_what_is_declared_tips_the_scales() -> None:
    def ranker(_: str) -> list[tuple[str, float]]:
        return [("no", 0.55), ("da", 0.45)]

    text = "Det er en god dag i byen i dag"
    assert detect(text, "", ranker).tag == "no"
    assert detect(text, "da", ranker).tag == "da"


def test_few_letters_are_enough_in_a_script_of_its_own() -> None:
    assert detect("東京は晴れです").tag == "ja"
    assert detect("Καλημέρα κόσμε").tag == "el"


def test_a_long_text_is_read_in_part() -> None:
    text = "The council met on Monday and voted for the new line. " * 20_000
    assert detect(text).tag == "en"


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("en-GB", "English (United Kingdom)"),
        ("zh", "Chinese"),
        ("yue", "Cantonese"),
        (UNDETERMINED, "undetermined"),
        ("xx", "xx"),
    ],
)
def test_names(tag: str, name: str) -> None:
    assert language_name(tag) == name


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [("en_GB", "en"), ("zh-Hant", "zh"), ("nb", "no"), ("", ""), ("und", ""), ("de, en", "de")],
)
def test_tags_as_pages_write_them(tag: str, wanted: str) -> None:
    assert primary(tag) == wanted
