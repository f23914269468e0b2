"""trafilatura's candidates for one page."""

import pytest
from lxml.html import fromstring

from readout.text.fullest import fullest
from tests.story import STORY

PARTS = [[f"{said[:-1]}, part {n}." for said in STORY] for n in range(6)]


def found(inner: str) -> str:
    page = f"<html><head><title>A bridge</title></head><body>{inner}</body></html>"
    body = fullest(fromstring(page), "")
    return "" if body is None else " ".join(" ".join(body.itertext()).split())


def paragraphs(said: list[str]) -> str:
    return "".join(f"<p>{one}</p>" for one in said)


def test_a_page_without_text_has_no_words() -> None:
    assert found("<div></div>") == ""


def test_the_text_of_an_article_is_found_without_its_menu() -> None:
    text = found(
        f"<nav><ul><li><a href=/a>Sport</a></ul></nav><article>{paragraphs(STORY)}</article>"
    )
    assert all(said in text for said in STORY)
    assert "Sport" not in text


def test_a_story_split_into_boxes_of_one_class_is_put_together_in_order() -> None:
    boxes = "".join(f"<div class=entry-content>{paragraphs(part)}</div><hr>" for part in PARTS)
    text = found(boxes)
    places = [text.find(said) for part in PARTS for said in part]
    assert min(places) >= 0
    assert places == sorted(places)


def test_boxes_without_a_class_say_nothing_of_each_other() -> None:
    boxes = "".join(f"<article><div>{paragraphs(part)}</div></article>" for part in PARTS)
    assert PARTS[0][0] in found(boxes)
    assert PARTS[1][0] not in found(boxes)


@pytest.mark.parametrize(
    ("said", "box"),
    [("<a href=/{}>{}</a>", "{}"), ("<i>{}</i>{}", "<footer>{}</footer>")],
    ids=["links", "the foot of the page"],
)
def test_links_and_what_stands_outside_the_story_are_no_part_of_it(said: str, box: str) -> None:
    others = paragraphs([said.format(n, part[0]) for n, part in enumerate(PARTS)] * 2)
    others = box.format(f"<div class=entry-content>{others}</div>")
    text = found(f"<div class=entry-content>{paragraphs(STORY)}</div>{others}")
    assert STORY[0] in text
    assert PARTS[1][0] not in text


def test_boxes_of_another_class_are_not_brought_in() -> None:
    other = [f"{said[:-1]}, says somebody else." for said in STORY] * 4
    text = found(
        f"<div class=entry-content>{paragraphs(STORY)}</div>"
        f"<aside class=elsewhere>{paragraphs(other)}</aside>"
    )
    assert STORY[0] in text
    assert "somebody else" not in text
