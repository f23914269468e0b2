"""A sentence's tokens beside each other, to be asked about by their place."""

from collections.abc import Sequence

from readout.text.quotes.lexicon import Lexicon
from readout.text.quotes.tokens import QUOTE, WORD, Token

Range = tuple[int, int]
"""Half-open, in tokens of one sentence."""

DASHES = frozenset({"—", "–", "―", "--", "-"})
COMMAS = frozenset({","}) | DASHES
_AROUND = 4
"""Empty places behind the last token, so that a look one too far, or one before the first, is fair."""

_SMALL = 4
"""Letters of a word that has no capital in a title."""


class Sentence:
    """Tokens by what they are; behind its end and before its start everything is empty.

    Args:
        tokens: of one sentence; at least one.
        words: those of its language.
    """

    def __init__(self, tokens: Sequence[Token], words: Lexicon) -> None:
        self.words = words
        self.tokens = tokens
        self.size = len(tokens)
        kinds, texts, lows, *_ = zip(*tokens, strict=True)
        empty = [False] * _AROUND
        self.low: list[str] = [*lows, *[""] * _AROUND]
        self.word: list[bool] = [kind == WORD for kind in kinds] + empty
        self.quote: list[bool] = [kind == QUOTE for kind in kinds] + empty
        pairs = zip(kinds, texts, strict=True)
        self.capital: list[bool] = [
            kind == WORD and text[0].isupper() for kind, text in pairs
        ] + empty

    def comma(self, at: int) -> bool:
        """Whether a comma or a dash stands there, or a quotation that ends with a comma."""
        return self.low[at] in COMMAS or (
            self.quote[at] and self.tokens[at].text.rstrip("'’\"” ").endswith(",")
        )

    def whole(self, at: int) -> bool:
        """Whether a quotation stands there that begins as a sentence does."""
        return self.quote[at] and (
            self.tokens[at].text[:1].isupper() or self.tokens[at].text[:1] in "[…."
        )

    def titled(self, at: int) -> bool:
        """Whether a quotation stands there whose words have the capitals of a title."""
        words = self.tokens[at].text.split()
        return self.quote[at] and all(
            not word[0].islower() or len(word) <= _SMALL for word in words
        )

    def trimmed(self, start: int, end: int) -> Range | None:
        """A range without the marks round it, None when nothing is left."""
        while start < end and self.low[start] in _LEFT:
            start += 1
        while end > start and self.low[end - 1] in _RIGHT:
            end -= 1
        return (start, end) if start < end else None


_LEFT = COMMAS | frozenset(";:.")
_RIGHT = _LEFT | frozenset("?!…")
