"""What class names and ids say a box holds."""

import pytest

from readout.text.hints import hinted


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("newsletter-signup wide", "promo"),
        ("membership-box", "promo"),
        ("social-share", "share bar"),
        ("wp-caption-text", "caption"),
        ("ad slot-3", "advert"),
        ("comment-list", "comments"),
        ("related-posts", "related"),
        ("author-bio", "bio"),
        ("entry-date", "dateline"),
        ("byline", "byline"),
        ("post-meta", "details"),
        ("tags", "tags"),
        ("endnotes", "footnote"),
    ],
)
def test_a_box_names_what_it_holds(told: str, reason: str) -> None:
    assert hinted(told) == reason


@pytest.mark.parametrize(
    "told", ["", "story-text", "header shadow", "broadsheet", "stage", "lead", "download"]
)
def test_a_box_that_names_nothing_gives_no_reason(told: str) -> None:
    assert hinted(told) is None


def test_of_several_names_the_stronger_reason_wins() -> None:
    assert hinted("related newsletter-box") == "promo"
    assert hinted("author-bio byline") == "bio"
