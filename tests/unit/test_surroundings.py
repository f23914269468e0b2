"""An article's blocks on the page they were printed on."""

import pytest
from lxml.html import fromstring

from readout.languages import all_languages
from readout.model import BlockKind
from readout.text.aligned import aligned
from readout.text.boilerplate import left
from readout.text.pieces import Draft, Piece
from readout.text.printed import Row, printed
from readout.text.promo import vocabulary
from readout.text.surroundings import Surroundings, count, is_prose
from tests.story import STORY

WORDS = vocabulary(all_languages()["en"])
PAGE = (
    "<body><nav><a href=/>Home of the paper</a></nav>"
    "<article id=story><h2>What next</h2>"
    f"<div class='text part-1'><p class=p1>{STORY[0]}</p></div>"
    f"<div class='text part-2'><p class=p2>{STORY[1]}</p></div>"
    "<aside class=more><p>More in <a href=/s>our sports pages</a></p></aside></article></body>"
)
DRAFT: Draft = [
    Piece("What next", BlockKind.HEADING, 2),
    Piece(STORY[0]),
    Piece(STORY[1]),
    Piece("More in our sports pages"),
    left("Home of the paper", "site"),
]
HEADING, FIRST, SECOND, MORE, SITE = range(5)


@pytest.fixture
def around() -> Surroundings:
    page = printed(fromstring(PAGE))
    return Surroundings(page, DRAFT, aligned(DRAFT, page), WORDS)


def box(around: Surroundings, told: str) -> int:
    return next(n for n, one in enumerate(around.page.boxes) if told in (one.tag, one.told.strip()))


def test_only_what_is_read_has_lines(around: Surroundings) -> None:
    assert around.pieces == [HEADING, FIRST, SECOND, MORE]
    assert set(around.rows_of) == {HEADING, FIRST, SECOND, MORE}
    (row,) = around.rows_of[FIRST]
    assert around.page.rows[row].text == STORY[0]


def test_a_box_holds_what_the_boxes_inside_it_hold(around: Surroundings) -> None:
    first, second = (len(text.split()) for text in STORY[:2])
    assert around.held[box(around, "text part-1")] == first
    assert around.held[box(around, "story")] == around.held[0] == first + second + 2 + 5
    assert around.share(box(around, "more")) == pytest.approx(5 / around.held[0])
    assert around.share(box(around, "nav")) == 0


def test_the_core_is_the_innermost_box_of_the_running_text(around: Surroundings) -> None:
    assert around.core == box(around, "story")


def test_a_page_of_short_lines_has_no_core() -> None:
    page = printed(fromstring("<body><ul><li>One ferry</li><li>Two ferries</li></ul></body>"))
    draft: Draft = [Piece("One ferry"), Piece("Two ferries")]
    assert Surroundings(page, draft, aligned(draft, page), WORDS).core == 0


def test_a_make_that_holds_much_of_the_story_is_usual(around: Surroundings) -> None:
    assert around.usual(box(around, "text part-1"))
    assert not around.usual(box(around, "more"))


def test_links_are_a_share_of_the_letters(around: Surroundings) -> None:
    assert around.linked(FIRST) == 0
    assert around.linked(MORE) == pytest.approx(len("our sports pages") / 24)
    assert around.linked(SITE) == 0


def test_numbers_make_no_difference_to_how_a_box_is_made(around: Surroundings) -> None:
    assert around.make(FIRST) == around.make(SECOND)
    assert around.make(FIRST) != around.make(MORE)
    assert around.make(SITE) == ()


def test_the_article_around_a_box_is_found(around: Surroundings) -> None:
    assert around.article(box(around, "more")) == box(around, "story")
    assert around.article(box(around, "nav")) is None


def test_headings_are_told(around: Surroundings) -> None:
    told = [n for n in range(len(DRAFT)) if around.is_heading(n)]
    assert told == [HEADING]


@pytest.mark.parametrize(("text", "words"), [("a bc d", 3), ("渡轮周一沉没", 3), ("x", 1)])
def test_words_are_counted_in_scripts_with_and_without_spaces(text: str, words: int) -> None:
    assert count(Row(text, 0, 0)) == words


@pytest.mark.parametrize(
    ("text", "linked", "prose"),
    [
        ("One two three four five six seven eight nine ten eleven twelve", 0, True),
        ("One two three four five six seven eight nine ten eleven twelve", 40, False),
        ("One two three four five six seven eight.", 0, True),
        ("One two three four five six seven eight", 0, False),
        ("One two three.", 0, False),
    ],
)
def test_running_text_is_long_or_a_sentence_and_not_mostly_links(
    text: str, linked: int, prose: bool
) -> None:
    assert is_prose(Row(text, 0, linked)) is prose
