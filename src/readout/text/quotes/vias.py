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
        if words[at].low not in known.through or words[at + 1].gap != " ":
            continue
        if any(part.start <= words[at].start < part.end for part in said):
            continue
        if words[at + 1].text in known.networks:
            return Span(words[at + 1].start, words[at + 1].end)
        if end := _channel(reader, at + 1, last):
            return Span(words[at + 1].start, words[end - 1].end)
    return None


def _channel(reader: Reader, begin: int, last: int) -> int:
    """Behind the noun of a channel that begins with an article; 0 when none does."""
    words = reader.words
    opens = words[begin].low in reader.lexicon.determiners or words[begin].genitive
    for at in range(begin + 1, min(begin + _LONGEST, last) if opens else begin):
        if words[at].gap not in (" ", "'s ", "’s "):
            return 0
        if words[at].low in reader.known.channels:
            following = words[at + 1] if at + 1 < last else None
            longer = following and following.gap == " " and following.low in reader.known.channels
            return at + 2 if longer else at + 1
        if words[at].low in reader.lexicon.prepositions:
            return 0
    return 0
