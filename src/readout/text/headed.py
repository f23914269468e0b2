"""Headings that a page prints as bold lines and not as headings."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readout.model import BlockKind
from readout.text.pieces import Left, Piece
from readout.text.surroundings import Surroundings, is_prose

_WHOLLY = 0.9
_HEADING_WORDS = 14
_LEVEL = 3
_FEW = 0.34
"""Where more of the lines than these are bold, they are an interview's questions."""

_NO_HEADING = (".", ",", ":", ";", "!", "…", "。", "，", "：", "！")


def with_bold_headings(around: Surroundings) -> Iterator[Piece | Left]:
    """The draft with its lone bold lines above running text as headings.

    Args:
        around: the draft on its page.
    """
    bold = [n for n in around.pieces if _is_bold(around, n)]
    asked = sum(around.draft[n].text.endswith(("?", "？")) for n in bold)
    heads = {n for n in bold if _heads(around, n) and not _asks(around, n, asked)}
    if len(heads) > _FEW * len(around.pieces):
        heads = set()
    for n, item in enumerate(around.draft):
        if n in heads and isinstance(item, Piece):
            yield replace(item, kind=BlockKind.HEADING, level=_LEVEL)
        else:
            yield item


def _asks(around: Surroundings, n: int, asked: int) -> bool:
    """Whether a bold line is one of an interview's questions."""
    return asked > 1 and around.draft[n].text.endswith(("?", "？"))


def _is_bold(around: Surroundings, n: int) -> bool:
    item = around.draft[n]
    rows = [around.page.rows[row] for row in around.rows_of.get(n, ())]
    plain = isinstance(item, Piece) and item.kind is BlockKind.PARAGRAPH
    return plain and len(rows) == 1 and rows[0].bold >= _WHOLLY * len(rows[0].text)


def _heads(around: Surroundings, n: int) -> bool:
    """Whether a bold line is short and stands above running text that is not bold."""
    text = around.draft[n].text
    words = len(text.split()) if " " in text else len(text) // 2
    if words > _HEADING_WORDS or text.endswith(_NO_HEADING) or text[:1] in "-*•":
        return False
    following = next((m for m in around.pieces if m > n), None)
    return following is not None and _runs_on(around, around.rows_of.get(following, ()))


def _runs_on(around: Surroundings, rows: Sequence[int]) -> bool:
    found = [around.page.rows[row] for row in rows]
    return any(is_prose(row) and row.bold < _WHOLLY * len(row.text) for row in found)
