"""A sentence's tokens beside each other, to be asked about by their place."""

from readout.model import Span
from readout.text.quotes.lexicon import Lexicon
from readout.text.quotes.tokens import Tokens

Range = tuple[int, int]
"""Half-open, in tokens of one sentence."""

DASHES = frozenset({"—", "–", "―", "--", "-"})
COMMAS = frozenset({","}) | DASHES
_AROUND = 4
"""Empty places behind the last token, so that a look one too far, or one before the first, is fair."""
_NO_WORDS = [""] * _AROUND
_NOTHING = [False] * _AROUND

_SMALL = 4
"""Letters of a word that has no capital in a title."""


class Sentence:
    """Tokens by what they are; behind its end and before its start everything is empty.

    Args:
        tokens: of its paragraph.
        begin: index of its first.
        end: index behind its last.
        words: those of its language.
    """

    def __init__(self, tokens: Tokens, begin: int, end: int, words: Lexicon) -> None:
        self.words = words
        self.size = end - begin
        self.low = tokens.low[begin:end] + _NO_WORDS
        self.text = tokens.text[begin:end] + _NO_WORDS
        self.word = tokens.word[begin:end] + _NOTHING
        self.quote = tokens.quote[begin:end] + _NOTHING
        self.start = tokens.start[begin:end]
        self.end = tokens.end[begin:end]
        self.capital = [
            is_word and text[0].isupper()
            for is_word, text in zip(self.word, self.text, strict=True)
        ]

    def comma(self, at: int) -> bool:
        """Whether a comma or a dash stands there, or a quotation that ends with a comma."""
        return self.low[at] in COMMAS or (
            self.quote[at] and self.text[at].rstrip("'’\"” ").endswith(",")
        )

    def whole(self, at: int) -> bool:
        """Whether a quotation stands there that begins as a sentence does."""
        return self.quote[at] and (self.text[at][:1].isupper() or self.text[at][:1] in "[….")

    def titled(self, at: int) -> bool:
        """Whether a quotation stands there whose words have the capitals of a title."""
        words = self.text[at].split()
        return self.quote[at] and all(
            not word[0].islower() or len(word) <= _SMALL for word in words
        )

    def span(self, found: Range) -> Span:
        """The characters of a range.

        Args:
            found: at least one token.
        """
        return Span(self.start[found[0]], self.end[found[1] - 1])

    def trimmed(self, start: int, end: int) -> Range | None:
        """A range without the marks round it, None when nothing is left."""
        while start < end and self.low[start] in _LEFT:
            start += 1
        while end > start and self.low[end - 1] in _RIGHT:
            end -= 1
        return (start, end) if start < end else None


_LEFT = COMMAS | frozenset(";:.")
_RIGHT = _LEFT | frozenset("?!…")
