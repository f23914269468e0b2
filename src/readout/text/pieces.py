"""What cleaning works with before there is one text: pieces that are read, and what is left out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from readout.model import UNDETERMINED, Block, BlockKind, Edit, Skipped, Span


@dataclass(frozen=True)
class Left:
    """Something left out, before its place in the article's text is known.

    Args:
        text: its words as printed.
        reason: a short name, see `Skipped.reason`.
        why: one sentence for the listener.
        confidence: 0 to 1.
        evidence_for: the field of the article it was evidence for, or "".
    """

    text: str
    reason: str
    why: str
    confidence: float = 1.0
    evidence_for: str = ""


@dataclass(frozen=True)
class Piece:
    """A block before its place is known.

    Args:
        text: its words.
        kind: what it is.
        level: depth of a heading, 2 to 6.
        edits: what was changed, as spans of this piece's text.
        left: what was cut out of it, each with the offset behind which it stood.
        language: a BCP 47 tag.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    edits: tuple[Edit, ...] = ()
    left: tuple[tuple[int, Left], ...] = ()
    language: str = UNDETERMINED


Draft = list[Piece | Left]
"""An article before assembly: pieces and what stood between them, in reading order."""


@dataclass(frozen=True)
class Assembled:
    """One text with everything that refers to it."""

    text: str
    blocks: tuple[Block, ...]
    skipped: tuple[Skipped, ...]
    edits: tuple[Edit, ...]

    @property
    def starts(self) -> Iterator[tuple[int, str]]:
        """Where each block of the page's words begins, and those words."""
        for block in self.blocks:
            if block.kind is not BlockKind.SUMMARY:
                yield block.span.start, block.span.of(self.text)


_GAP = "\n\n"


def assemble(draft: Iterable[Piece | Left]) -> Assembled:
    """Join the pieces by blank lines and give everything its place.

    Args:
        draft: pieces and left-out things in reading order.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    skipped: list[Skipped] = []
    edits: list[Edit] = []
    end = 0
    for item in draft:
        if isinstance(item, Left):
            skipped.append(_placed(item, end))
            continue
        start = end + len(_GAP) if texts else 0
        end = start + len(item.text)
        texts.append(item.text)
        blocks.append(Block(Span(start, end), item.kind, item.language, item.level))
        edits += [replace(edit, span=_shifted(edit.span, start)) for edit in item.edits]
        skipped += [_placed(left, start + at) for at, left in item.left]
    return Assembled(_GAP.join(texts), tuple(blocks), tuple(skipped), tuple(edits))


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _placed(left: Left, after: int) -> Skipped:
    return Skipped(
        text=left.text,
        reason=left.reason,
        why=left.why,
        after=after,
        confidence=left.confidence,
        evidence_for=left.evidence_for,
    )
