"""Paragraphs and sentences as tokens: words, punctuation, and each quotation as one."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from readout.text.quotes.quotations import Quotation

_TOKEN = re.compile(
    # first what most words are, then what no word begins with; the rest costs ten times as much
    r"(?=\S)([A-Za-z]++(?![\w’'.\-&/@,])|[A-Za-z][a-z]*+(?=,)|(?![,;:!?()\[\]“”\".])(?:"
    r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Del|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|St|Prof|Rev|Jr|Sr|Messrs|Capt|"
    r"Maj|Adm|Cmdr|Det|Insp|Supt|Cllr|No|Inc|Corp|Co|Ltd)\.(?=[ ,])|[A-Z]\.(?= ?\w|,)"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?= \d)"
    r"|(?i:he|she|it|they|we|you|i|who|that|there|what)(?=[’'](?:s|ve|d|ll|re|m)\b)|[’'](?:s|ve|d|ll|re|m)\b"
    r"|[$£€#@]?\w+(?:[’'.\-&/@]\w+|,\d{3}|(?<=\d):\d\d)*[’']?(?!\w))|--+|\.{2,}|[^\w\s])"
)
_ENDS = frozenset(".!?…")
_MAY_END = _ENDS | {""}
"""First characters of what may end a sentence; a quotation's is ""."""
_SPEAKER = 14
"""Tokens of a speaker between a quoted question and its verb."""


class Tokens:
    """A stretch of text column by column: what there is thousands of costs less like this.

    Args:
        text: the text it stands in.
        start: its first character.
        end: the character behind its last.
        quotations: those that stand in it.
    """

    def __init__(self, text: str, start: int, end: int, quotations: Sequence[Quotation]) -> None:
        self.text: list[str] = []
        """As printed; of a quotation what is between its marks."""
        self.low: list[str] = []
        """In lower case with straight apostrophes; of a quotation ""."""
        self.word: list[bool] = []
        """Whether it is a word, neither a punctuation mark nor a quotation."""
        self.quote: list[bool] = []
        """Whether it is a quotation."""
        self.start: list[int] = []
        """Its first character in the text."""
        self.end: list[int] = []
        """The character behind its last."""
        at = start
        for quotation in quotations:
            self._plain(text, at, quotation.span.start)
            self._quotation(text, quotation)
            at = quotation.span.end
        self._plain(text, at, end)

    def _plain(self, text: str, start: int, end: int) -> None:
        stretch = text[start:end]
        pieces = _TOKEN.split(stretch)
        printed = pieces[1::2]
        places = list(accumulate(map(len, pieces), initial=start))
        lows = map(str.lower, printed)
        self.text += printed
        self.low += [low.replace("’", "'") for low in lows] if "’" in stretch else lows
        self.word += [one[0].isalnum() or _signed(one) for one in printed]
        self.quote += [False] * len(printed)
        self.start += places[1:-1:2]
        self.end += places[2::2]

    def _quotation(self, text: str, quotation: Quotation) -> None:
        self.text.append(quotation.inner.of(text))
        self.low.append("")
        self.word.append(False)
        self.quote.append(True)
        self.start.append(quotation.span.start)
        self.end.append(quotation.span.end)

    def __len__(self) -> int:
        return len(self.low)


def _signed(printed: str) -> bool:
    """Whether what begins with a sign is a word: "$5", "'s"."""
    return printed[0] == "_" or (len(printed) > 1 and printed[1] not in "-.")


def sentences(found: Tokens, sayings: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph, as indexes; what is within a quotation never ends one.

    Args:
        found: the paragraph.
        sayings: verbs; a name and one of them behind a quoted question belong to its sentence.
    """
    begin = 0
    for at in [n for n, low in enumerate(found.low) if low[:1] in _MAY_END]:
        if _ends(found, at, sayings):
            yield begin, at + 1
            begin = at + 1
    if begin < len(found):
        yield begin, len(found)


def _ends(found: Tokens, at: int, sayings: frozenset[str]) -> bool:
    if found.quote[at]:
        return _quote_ends(found, at, sayings)
    following = found.text[at + 1][:1] if at + 1 < len(found) else ""
    return not (following and (following.islower() or following in ",;)]"))


def _quote_ends(found: Tokens, at: int, sayings: frozenset[str]) -> bool:
    last = found.text[at].rstrip("'’\"” ")[-1:]
    following = at + 1
    if last not in _ENDS or following == len(found):
        return False
    if found.quote[following]:
        return True
    if not found.word[following] or found.text[following][0].islower():
        return False
    return last == "." or not any(low in sayings for low in _until_mark(found, following))


def _until_mark(found: Tokens, start: int) -> Iterator[str]:
    for at in range(start, min(start + _SPEAKER - 1, len(found))):
        low = found.low[at]
        if not (found.word[at] or found.quote[at] or low in "(),"):
            return
        yield low
