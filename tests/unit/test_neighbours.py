"""Links, small boxes and other articles among a story's blocks."""

import pytest

from readout.languages import all_languages
from readout.text.clean import clean
from tests.story import STORY, listed, page, read, spoken

OTHER = "Ferry runs aground off the northern pier again"


def test_a_line_that_is_a_link_leads_elsewhere() -> None:
    article = read(STORY[0], f"<p><a href=/a>{OTHER}</a></p>", STORY[1], STORY[2])
    assert spoken(article) == STORY
    assert listed(article) == [("related", OTHER)]


def test_a_story_made_of_links_is_read() -> None:
    lines = [f"<li><a href=/{n}>{text}</a></li>" for n, text in enumerate(STORY)]
    article = read("Our reporters chose three bridges.", f"<ul>{''.join(lines)}</ul>")
    assert spoken(article)[-3:] == STORY


def test_a_label_goes_with_the_links_under_it() -> None:
    links = f"<p>Top stories:</p><p><a href=/a>{OTHER}</a></p>"
    assert spoken(read(STORY[0], STORY[1], links, STORY[2])) == STORY


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        ("<div class=author-bio><p>Ann Hook has covered bridges for years.</p></div>", "bio"),
        ("<div class=entry-meta><p>Filed on a Monday, in the rain.</p></div>", "details"),
        ("<div class=mailing-list><p>Rain or shine, we write.</p></div>", "promo"),
    ],
)
def test_a_small_box_is_believed_when_it_says_what_it_is(box: str, reason: str) -> None:
    article = read(STORY[0], box, STORY[1], STORY[2])
    assert spoken(article) == STORY
    assert [found for found, _ in listed(article)] == [reason]


def test_a_telling_name_around_the_whole_story_says_nothing() -> None:
    inner = "".join(f"<p>{text}</p>" for text in STORY)
    assert spoken(read(f"<div class=promo-article>{inner}</div>")) == STORY


def test_another_article_on_the_page_is_not_the_story() -> None:
    story = "".join(f"<p>{text}</p>" for text in [*STORY, *(f"{text} Again." for text in STORY)])
    more = f"<article><h2>{OTHER}</h2><p>It was the third time this year, the pilot said.</p></article>"
    html = (
        f"<html lang=en><body><main><article><h1>Bridge</h1>{story}</article>{more}</main></body>"
    )
    heard = spoken(clean(page(html.encode()), all_languages()))
    assert heard[0] == STORY[0]
    assert [line for line in heard if "third time" in line or line == OTHER] == []


def test_a_few_words_under_a_picture_are_its_caption() -> None:
    picture = "<p><img src=p.jpg alt='A pier in the rain'></p>"
    article = read(STORY[0], picture, "Agnes Wick at the pier", STORY[1], STORY[2])
    assert spoken(article) == STORY
    assert ("caption", "Agnes Wick at the pier") in listed(article)
    assert spoken(read(STORY[0], picture, STORY[1], STORY[2])) == STORY


def test_a_heading_above_a_box_of_the_story_is_read() -> None:
    lead = f"<div class=lead-card><h3>The claim</h3><div><p>{STORY[0]}</p></div></div>"
    story = "".join(f"<p>{text} {n}.</p>" for n in range(4) for text in STORY)
    body = f"<div class=body-card><h3>The origin</h3><div class=content>{story}</div></div>"
    heard = spoken(read(lead, body))
    assert heard[:3] == ["The claim", STORY[0], "The origin"]


def test_a_few_words_above_a_link_go_with_it_in_any_language() -> None:
    article = read(STORY[0], "Leggi anche", f"<p><a href=/a>{OTHER}</a></p>", STORY[1], STORY[2])
    assert spoken(article) == STORY
    stays = read(STORY[0], "Leggi anche", STORY[1], STORY[2])
    assert "Leggi anche" in spoken(stays)
