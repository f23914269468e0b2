"""What follows a story on its page: who wrote it, and what readers wrote."""

import re
from collections.abc import Iterator

from readout.model import BlockKind
from readout.text.boilerplate import left
from readout.text.pieces import Draft, Left, Piece
from readout.text.promo import Vocabulary

_END = 6
_VITA_WORDS = 80
_QUOTES = "“”\"«»„‘’'"
_COMMENTS_WORDS = 7
_NAME = 50
_COUNT = re.compile(r"^[\s(\d.,)]+")


def without_endings(draft: Draft, words: Vocabulary, byline: str) -> Iterator[Piece | Left]:
    """The draft without the lines at its end that are about the author or by readers.

    Args:
        draft: its blocks.
        words: the patterns of its language.
        byline: its authors, as known by now.
    """
    pieces = [n for n, item in enumerate(draft) if isinstance(item, Piece)]
    last = set(pieces[-_END:]) if len(pieces) > _END else set(pieces[len(pieces) // 2 + 1 :])
    names = [name.strip() for name in byline.split(",") if " " in name.strip()]
    remarks = _remarks(draft, pieces, words)
    for n, item in enumerate(draft):
        if not isinstance(item, Piece):
            yield item
        elif n >= remarks:
            yield left(item.text, "comments", 0.8)
        elif n in last and _vita(item, words, names):
            yield left(item.text, "bio", 0.8)
        else:
            yield item


def _vita(item: Piece, words: Vocabulary, names: list[str]) -> bool:
    short = len(item.text.split()) <= _VITA_WORDS and item.kind is not BlockKind.HEADING
    if not short or words.reported.search(item.text) or item.text[:1] in _QUOTES:
        return False
    named = any(item.text.startswith(name) for name in names)
    told = words.vita.search(item.text)
    return named or (told is not None and told.start() <= _NAME)


def _remarks(draft: Draft, pieces: list[int], words: Vocabulary) -> int:
    """Where what readers wrote begins; behind the end where nothing says so."""
    half = pieces[len(pieces) // 2 :]
    for n in half:
        text = _COUNT.sub("", draft[n].text).strip()
        found = words.comments.match(text)
        short = len(text.split()) <= _COMMENTS_WORDS and not text.endswith((".", "?", "!"))
        if found and short and text[:1] and _alone(text[found.end() :]):
            return n
    return len(draft)


def _alone(rest: str) -> bool:
    """Whether what follows the word for comments only counts or places them."""
    return not rest.strip() or bool(re.match(r"\s*[(:\d]|\s+(?:de|des|zu|on|to|los)\b", rest))
