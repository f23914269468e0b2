"""Which printed line each piece of an article came from."""

from lxml.html import fromstring

from readout.text.aligned import Aligned, aligned
from readout.text.boilerplate import left
from readout.text.pieces import Left, Piece
from readout.text.printed import Printed, printed


def lines(*texts: str) -> Printed:
    """A page of one paragraph a text."""
    return printed(fromstring(f"<body>{''.join(f'<p>{text}</p>' for text in texts)}</body>"))


def found(page: Printed, *draft: str | Left) -> Aligned:
    return aligned([Piece(one) if isinstance(one, str) else one for one in draft], page)


def test_each_piece_has_its_line() -> None:
    page = lines("Home", "A ferry sank.", "Share", "Nobody was hurt.")
    one = found(page, "A ferry sank.", left("Share", "share bar"), "Nobody was hurt.")
    assert one.places == [1, 2, 3]
    assert one.item_at == [-1, 0, 1, 2]


def test_case_and_signs_make_no_difference() -> None:
    assert found(lines("A FERRY — sank!"), "A ferry sank.").places == [0]


def test_what_is_not_printed_has_no_line() -> None:
    assert found(lines("A ferry sank."), "The bridge fell.").places == [-1]


def test_of_equal_lines_each_piece_takes_the_one_between_its_neighbours() -> None:
    page = lines("Share", "A ferry sank.", "Share", "Nobody was hurt.", "Share")
    one = found(page, "A ferry sank.", "Share", "Nobody was hurt.")
    assert one.places == [1, 2, 3]


def test_at_the_head_of_the_page_the_line_right_before_the_next_is_taken() -> None:
    page = lines("Ferry", "Sport", "Ferry", "A ferry sank.")
    assert found(page, "Ferry", "A ferry sank.").places == [2, 3]


def test_a_line_is_given_to_one_piece_only() -> None:
    assert found(lines("Share", "End"), "Share", "Share").places.count(0) == 1


def test_lines_that_hold_parts_of_a_piece_are_its_lines() -> None:
    page = lines("The ferry sank on Monday", "and nobody was hurt at all.", "Buy a boat today")
    one = found(page, "The ferry sank on Monday and nobody was hurt at all.")
    assert one.places == [-1]
    assert one.item_at == [0, 0, -1]
