"""What is printed twice is read once: repeated paragraphs, and pull quotes."""

import re
from collections import Counter
from collections.abc import Iterator

from readout.model import BlockKind
from readout.text.boilerplate import left
from readout.text.pieces import Draft, Left, Piece
from readout.text.title import words_of

_QUOTES = "“”\"«»„‘’'"
_PULLED_WORDS = 45
_LEAST_WORDS = 4
_GRAM = 3
_ALIKE = 0.6
_SIGNED = re.compile(r"[”»“\"’]\s*[—–-]?\s*[^\W\d_][^.!?]{2,60}$")


def without_repeats(draft: Draft) -> Iterator[Piece | Left]:
    """The draft without blocks printed before, and without quotations set off from their place.

    Args:
        draft: its blocks.
    """
    seen: set[str] = set()
    pulled = _pulled(draft)
    for n, item in enumerate(draft):
        if not isinstance(item, Piece) or item.kind in (BlockKind.SUMMARY, BlockKind.HEADING):
            yield item
            continue
        key = words_of(item.text)
        again = len(key.split()) > _LEAST_WORDS + 1 and key in seen
        seen.add(key)
        yield left(item.text, "repeat") if again or n in pulled else item


def _pulled(draft: Draft) -> set[int]:
    """Blocks that are one short quotation which another block prints too, word for word or nearly."""
    alone = {n: _said(item) for n, item in enumerate(draft) if _set_off(item)}
    alone = {n: said for n, said in alone.items() if len(said.split()) >= _LEAST_WORDS}
    if not alone:
        return set()
    others = [
        words_of(item.text).split()
        for n, item in enumerate(draft)
        if isinstance(item, Piece) and n not in alone
    ]
    printed = Counter(gram for words in others for gram in _grams(words))
    return {n for n, said in alone.items() if _alike(_grams(said.split()), printed)}


def _alike(grams: list[tuple[str, ...]], printed: Counter[tuple[str, ...]]) -> bool:
    return sum(gram in printed for gram in grams) >= _ALIKE * len(grams)


def _grams(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[n : n + _GRAM]) for n in range(len(words) - _GRAM + 1)]


def _set_off(item: Piece | Left) -> bool:
    """Whether a block is a quotation from end to end, perhaps with the name of who said it."""
    if not isinstance(item, Piece) or item.kind is BlockKind.HEADING:
        return False
    text = item.text
    if len(text.split()) > _PULLED_WORDS:
        return False
    if item.kind is BlockKind.QUOTATION:
        return True
    return text[:1] in _QUOTES and (text[-1:] in _QUOTES or bool(_SIGNED.search(text, 1)))


def _said(item: Piece | Left) -> str:
    """The words of a quotation without the name behind it."""
    signed = _SIGNED.search(item.text, 1)
    text = item.text[: signed.start()] if signed and item.text[:1] in _QUOTES else item.text
    return words_of(text)
