"""What was printed into a sentence in mid-air, or glued to it."""

import pytest

from readout.languages import all_languages
from readout.text.capsruns import tokens_of
from readout.text.inserted import unglued
from readout.text.promo import vocabulary
from tests.story import STORY, read_text, spoken

WORDS = vocabulary(all_languages()["en"])


def told(line: str) -> str:
    """The line as it is read, in a story."""
    article = read_text("\n".join(["Bridge stays shut", STORY[0], line, STORY[2]]))
    return spoken(article)[1]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            "The pier, which was ADVERTISEMENT built in 1906, is closed, the council said.",
            "The pier, which was built in 1906, is closed, the council said.",
        ),
        (
            "It will be repaired with timber GET OUR FREE NEWSLETTER IN YOUR INBOX from the old pier.",
            "It will be repaired with timber from the old pier.",
        ),
        (
            "It is closed.Share on Facebook Share on X Copy link The council will meet on Monday.",
            "It is closed. The council will meet on Monday.",
        ),
    ],
)
def test_what_was_inserted_is_not_read(line: str, kept: str) -> None:
    assert told(line) == kept


@pytest.mark.parametrize(
    "line",
    [
        "The engineers of NATO and the EU will meet the council of the town on Monday.",
        "A sign at the pier says KEEP OFF THE OLD TIMBER AT ALL TIMES in red letters.",
        "She shared the picture on Facebook and on X, and a copy hangs in the town hall.",
    ],
)
def test_capitals_and_buttons_of_a_sentence_are_read(line: str) -> None:
    assert told(line) == line


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("closed.Share", ["closed.", "Share"]),
        ("groundIt", ["ground", "It"]),
        ("winter”The", ["winter”The"]),
        ("TheWeek.com", ["TheWeek.com"]),
        ("www.example.Com", ["www.example.Com"]),
        ("WhatsApp", ["WhatsApp"]),
        ("LinkedIn", ["LinkedIn"]),
        ("U.S.A", ["U.S.A"]),
    ],
)
def test_words_are_cut_where_sentences_were_glued(text: str, parts: list[str]) -> None:
    assert [token.text for token in unglued(tokens_of(text), WORDS)] == parts
