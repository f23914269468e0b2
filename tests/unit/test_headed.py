"""Headings printed as bold lines."""

from tests.story import STORY, headings, read


def bold(text: str) -> str:
    return f"<p><strong>{text}</strong></p>"


def test_a_lone_bold_line_above_running_text_is_a_heading() -> None:
    article = read(STORY[0], STORY[1], bold("The ferry"), STORY[2])
    assert headings(article) == ["The ferry"]


def test_a_bold_sentence_is_none() -> None:
    assert headings(read(STORY[0], STORY[1], bold("The ferry is slow."), STORY[2])) == []


def test_an_interviews_questions_are_none() -> None:
    asked = [bold("Were you afraid?"), bold("And the others?"), bold("What now?")]
    parts = [part for pair in zip(asked, STORY, strict=True) for part in pair]
    assert headings(read(*parts)) == []


def test_a_bold_line_at_the_end_is_none() -> None:
    assert headings(read(*STORY, bold("The ferry"))) == []
