"""The channel that words came through: "in a letter", "on Mastodon", "according to a readout"."""

from collections.abc import Sequence

from readout.model import Span
from readout.text.quotes.parties_roles import Reader

_LONGEST = 6


def via(reader: Reader, first: int, last: int, said: Sequence[Span]) -> Span | None:
    """Where a sentence names the channel of what is said in it, None when it names none.

    Args:
        reader: of the text.
        first: index of the sentence's first word.
        last: index behind its last.
        said: what was said; a letter mentioned in it is no channel.
    """
    words, known = reader.words, reader.known
    for at in range(first, last - 1):
        if words.low[at] not in known.through or words.gap[at + 1] != " ":
            continue
        if any(part.start <= words.start[at] < part.end for part in said):
            continue
        if words.text[at + 1] in known.networks:
            return Span(words.start[at + 1], words.end[at + 1])
        if end := _channel(reader, at + 1, last):
            return Span(words.start[at + 1], words.end[end - 1])
    return None


def _channel(reader: Reader, begin: int, last: int) -> int:
    """Behind the noun of a channel that begins with an article; 0 when none does."""
    words = reader.words
    opens = words.low[begin] in reader.lexicon.determiners or words.genitive[begin]
    for at in range(begin + 1, min(begin + _LONGEST, last) if opens else begin):
        if words.gap[at] not in (" ", "'s ", "’s "):
            return 0
        if words.low[at] in reader.known.channels:
            longer = (
                at + 1 < last
                and words.gap[at + 1] == " "
                and words.low[at + 1] in reader.known.channels
            )
            return at + 2 if longer else at + 1
        if words.low[at] in reader.lexicon.prepositions:
            return 0
    return 0
