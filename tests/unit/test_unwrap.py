"""Hard wraps are undone, paragraphs stay."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.text.unwrap import paragraphs

STORY = [
    "The ferry to Skerry was late again on Monday, and nobody on the quay was told why.",
    "The harbour board met in the evening. It had asked the company for a report in March, and "
    "then again in May. “We are still waiting,” said its chair, Petra Lund, who did not smile.",
    "A spokesman for the company said that the report was being written. It will be sent to the "
    "board before the autumn, he added, together with a new timetable and an apology.",
]


@pytest.mark.parametrize("width", [38, 50, 60, 72, 80, 100, 140])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_wraps_of_any_width_are_undone(width: int, gap: str) -> None:
    wrapped = gap.join(textwrap.fill(one, width, break_on_hyphens=False) for one in STORY)
    assert [one.text for one in paragraphs(wrapped.split("\n"))] == STORY


def test_lines_that_are_paragraphs_stay() -> None:
    assert [one.text for one in paragraphs(STORY)] == STORY


def test_indented_paragraphs() -> None:
    wrapped = "\n".join(
        textwrap.fill(one, 60, initial_indent="   ", break_on_hyphens=False) for one in STORY
    )
    assert [one.text for one in paragraphs(wrapped.split("\n"))] == STORY


def test_every_wrap_undone_says_what_was_printed() -> None:
    wrapped = textwrap.fill(STORY[1], 40, break_on_hyphens=False).split("\n")
    found = paragraphs(wrapped)[0]
    assert len(found.wraps) == len(wrapped) - 1
    assert {(edit.span.of(found.text), edit.printed) for edit in found.wraps} == {(" ", "\n")}


def test_a_hyphen_at_the_line_end_is_kept_unless_the_word_stands_whole_elsewhere() -> None:
    lines = [
        "They asked the self-",
        "supporting actor about the inter-",
        "national prize, and an international",
        "jury agreed with him at the end.",
    ]
    text = paragraphs(lines)[0].text
    assert "self-supporting actor" in text
    assert "the international prize" in text


def test_list_items_are_not_joined() -> None:
    lines = ["- one thing that is long enough", "- two things that are as long", "- three"]
    assert [one.text for one in paragraphs(lines)] == lines


@given(st.lists(st.text(alphabet="ab. -\t“”A\u00a0", max_size=30), max_size=12))
def test_no_word_is_lost_or_made(lines: list[str]) -> None:
    found = paragraphs(lines)
    kept = "".join("".join(one.text.split()) for one in found)
    dropped = sum(edit.printed == "-\n" for one in found for edit in one.wraps)
    assert len(kept) + dropped == len("".join("".join(lines).split()))
