"""Paragraphs and headings that extraction lost are found again on the page."""

from tests.story import STORY, headings, listed, read, spoken


def test_a_paragraph_between_the_storys_own_is_read() -> None:
    lost = "<div><b>Nobody</b> was hurt, <i>the council said</i>, when the pier gave way.</div>"
    assert "Nobody was hurt, the council said, when the pier gave way." in spoken(
        read(STORY[0], lost, STORY[1], STORY[2])
    )


def test_a_heading_above_a_paragraph_is_read() -> None:
    article = read(STORY[0], "<h3><span>What now?</span></h3>", STORY[1], STORY[2])
    assert headings(article) == ["What now?"]


def test_a_form_between_paragraphs_stays_out() -> None:
    form = "<form><p>Would you cross a bridge that had been repaired in a hurry?</p></form>"
    article = read(STORY[0], form, STORY[1], STORY[2])
    assert spoken(article) == STORY
    assert len(listed(article)) == 1
