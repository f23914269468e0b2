"""A paragraph with parts cut out of it."""

from readout.model import BlockKind, Edit, Span
from readout.text.boilerplate import left
from readout.text.capsruns import Run, tokens_of
from readout.text.cutout import kept_of
from readout.text.pieces import Draft, Left, Piece
from readout.text.unwrap import Paragraph

TEXT = "The ferry sank. SUBSCRIBE NOW Nobody was hurt."


def cut(text: str, *parts: Run, wraps: tuple[Edit, ...] = ()) -> Draft:
    return kept_of(Paragraph(text, wraps), tokens_of(text), parts, left)


def test_what_is_cut_out_stands_behind_what_was_before_it() -> None:
    (piece,) = cut(TEXT, Run(0, 3, "prose"), Run(3, 5, "promo"), Run(5, 8, "prose"))
    assert isinstance(piece, Piece)
    assert piece.text == "The ferry sank. Nobody was hurt."
    ((at, promo),) = piece.left
    assert (piece.text[:at], promo.text, promo.reason) == (
        "The ferry sank.",
        "SUBSCRIBE NOW",
        "promo",
    )


def test_runs_that_are_kept_keep_the_spaces_between_them() -> None:
    text = "WHAT NEXT  The ferry sank."
    (piece,) = cut(text, Run(0, 2, "caps"), Run(2, 5, "prose"))
    assert piece.text == text


def test_a_paragraph_that_is_cut_out_whole_leaves_no_piece() -> None:
    whole = cut("Sign up. Follow us.", Run(0, 2, "promo"), Run(2, 4, "widget"))
    assert all(isinstance(one, Left) for one in whole)
    assert [one.text for one in whole] == ["Sign up.", "Follow us."]


def test_edits_move_along_and_those_in_what_is_cut_out_go() -> None:
    wraps = tuple(Edit(Span(at, at + 1), "\n", "line wrap undone") for at in (3, 25, 36))
    wraps = (wraps[0], Edit(Span(14, 16), "k-", "line wrap undone"), *wraps[1:])
    (piece,) = cut(TEXT, Run(0, 3, "prose"), Run(3, 5, "promo"), Run(5, 8, "prose"), wraps=wraps)
    assert isinstance(piece, Piece)
    assert [edit.span for edit in piece.edits] == [(3, 4), (22, 23)]
    assert {edit.span.of(piece.text) for edit in piece.edits} == {" "}


def test_what_begins_with_a_bullet_is_a_list_item() -> None:
    (bullet,) = cut("• A ferry sank.", Run(0, 4, "prose"))
    (plain,) = cut("A ferry sank.", Run(0, 3, "prose"))
    assert isinstance(bullet, Piece)
    assert isinstance(plain, Piece)
    assert (bullet.kind, plain.kind) == (BlockKind.LIST_ITEM, BlockKind.PARAGRAPH)
