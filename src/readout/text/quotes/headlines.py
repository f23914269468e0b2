"""Headlines that say who said what in few words: "Wick: bridge to open", "Bridge to open, says Wick"."""

from readout.text.quotes.clause import Clause
from readout.text.quotes.sentence import Sentence

_LONGEST_NAME = 4
"""Words of a speaker in a headline."""
_FEWEST = 3
"""Words of what is said in one."""


def headline(s: Sentence, names: frozenset[str]) -> Clause | None:
    """What a headline reports, None when it reports nothing.

    Args:
        s: the headline, as one sentence.
        names: the last words of everybody who says something in the text, in lower case.
    """
    return _speaker_first(s, names) or _speaker_last(s)


def _speaker_first(s: Sentence, names: frozenset[str]) -> Clause | None:
    colon = next((at for at in range(1, _LONGEST_NAME + 1) if s.low[at : at + 1] == [":"]), 0)
    if not colon or not all(s.capital[:colon]) or s.low[colon - 1] not in names:
        return None
    content = s.trimmed(colon + 1, s.size)
    if not content or content[1] - content[0] < _FEWEST:
        return None
    return Clause((0, colon), None, (content,), "headline")


def _speaker_last(s: Sentence) -> Clause | None:
    end = s.size - (s.low[s.size - 1] == "." if s.size else 0)
    comma = max((at for at in range(_FEWEST, end) if s.low[at] == ","), default=0)
    if (
        not comma
        or not 2 <= end - comma - 1 <= _LONGEST_NAME + 1
        or not all(s.word[comma + 1 : end])
    ):
        return None
    content = s.trimmed(0, comma)
    if content is None:
        return None
    if s.low[comma + 1] in s.words.headline_verbs:
        return Clause((comma + 2, end), (comma + 1, comma + 2), (content,), "headline")
    if s.low[end - 1] in s.words.headline_verbs:
        return Clause((comma + 1, end - 1), (end - 1, end), (content,), "headline")
    return None
