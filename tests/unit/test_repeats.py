"""What is printed twice is read once."""

import pytest

from tests.story import STORY, listed, read, spoken

QUOTE = "We cannot wait for another winter"


@pytest.mark.parametrize(
    "pulled",
    [
        f"<blockquote><p>{QUOTE}</p></blockquote>",
        f"<p>“{QUOTE}”</p>",
        f"<p>“{QUOTE}” Agnes Wick</p>",
        f"<div class=x><p>„{QUOTE}“ — Agnes Wick</p></div>",
    ],
)
def test_a_pull_quote_is_read_in_its_place_only(pulled: str) -> None:
    article = read(STORY[0], STORY[1], pulled, STORY[2])
    assert spoken(article) == STORY
    assert [reason for reason, _ in listed(article)] == ["repeat"]


def test_a_quotation_that_stands_nowhere_else_is_read() -> None:
    quote = "“Nobody asked the ferrymen what they thought”"
    assert quote in spoken(read(STORY[0], quote, STORY[1], STORY[2]))


def test_a_repeated_paragraph_is_read_once() -> None:
    assert spoken(read(*STORY, STORY[0])) == STORY


def test_short_lines_may_come_again() -> None:
    lines = ["And so it rained.", STORY[1], "And so it rained.", STORY[2]]
    assert spoken(read(STORY[0], *lines)) == [STORY[0], *lines]
