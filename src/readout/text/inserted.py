"""Things printed into a sentence in mid-air, or glued to it without a blank between.

A player, a share bar and an advert slot are put between two paragraphs, or anywhere in one;
text copied from such a page has their words wherever they stood.
"""

import re
from collections.abc import Iterator, Sequence

from readout.text.boilerplate import is_widget, may_open_widget, widget_reason
from readout.text.capsruns import Run, Token
from readout.text.casing import capitals, core
from readout.text.promo import Vocabulary

_GLUED = re.compile(
    r"(?<=[^\W\d_A-Z]{2}[.!?…])(?=[^\W\d_a-z][^\W\d_]{2,}|[^\W\d_a-z]{1,2}\b)"
    r"|(?<=[.!?…][”»\"])(?=[^\W\d_a-z])"
    r"|(?<=[^\W\d_A-Z]{3}[)?!])(?=[^\W\d_a-z])"
)
_CAMEL = re.compile(r"([^\W\d_A-Z]{3,})([^\W\d_a-z][^\W\d_A-Z]*)")
_PATH = re.compile(r"[/@_]|www\.|https?:")
_ENDS = re.compile(r"[.!?…][\"”’»)\]]*$")
_BUTTON = 6
_BUTTONS = 2
_SHOUTED = 6
_HINTED = 3
_HINTS = ("ask", "urge", "nudge", "offer", "goods", "form", "appeal", "plug", "lure", "free")


def unglued(tokens: Sequence[Token], words: Vocabulary) -> list[Token]:
    """Tokens cut where two sentences were joined without a blank: "normal.Share", "groundIt".

    Args:
        tokens: of one paragraph.
        words: the patterns of its language.
    """
    return [part for token in tokens for part in _parts(token, words)]


def _parts(token: Token, words: Vocabulary) -> Iterator[Token]:
    cut = 0 if _PATH.search(token.text) else _seam(token.text, words)
    if cut:
        yield Token(token.text[:cut], token.start, token.start + cut)
        yield Token(token.text[cut:], token.start + cut, token.end)
    else:
        yield token


def _seam(text: str, words: Vocabulary) -> int:
    """Where one sentence was glued to another inside a token; 0 for nowhere."""
    glued = _GLUED.search(text)
    if glued:
        domain = text[glued.start() - 1] == "." and text[glued.start() :].islower()
        return 0 if domain else glued.start()
    camel = _CAMEL.fullmatch(text)
    return len(camel[1]) if camel and camel[2] in words.starters else 0


def inserted(tokens: Sequence[Token], parts: Sequence[Run], words: Vocabulary) -> Iterator[Run]:
    """The runs of a paragraph with what was printed into its sentences as runs of their own.

    Args:
        tokens: of the paragraph.
        parts: its runs, in order, without gaps.
        words: the patterns of its language.
    """
    starts = {run.first for run in parts}
    found = list(_apart([*_shouts(tokens, words), *_slots(tokens, starts, words)]))
    at = 0
    for run in parts:
        first = run.first
        while at < len(found) and found[at].first < run.end:
            cut = found[at]
            if first < cut.first:
                yield Run(first, cut.first, run.kind)
            if cut.first >= run.first:
                yield cut
            first = max(first, cut.end)
            if cut.end > run.end:
                break
            at += 1
        if first < run.end:
            yield Run(first, run.end, run.kind)


def _apart(found: Sequence[Run]) -> Iterator[Run]:
    end = 0
    for run in sorted(found, key=lambda one: one.first):
        if run.first >= end:
            yield run
            end = run.end


def _shouts(tokens: Sequence[Token], words: Vocabulary) -> Iterator[Run]:
    """Runs in capitals in the middle of a sentence, which goes on behind them."""
    n = 1
    while n < len(tokens):
        end = n
        while end < len(tokens) and not any(char.islower() for char in tokens[end].text):
            end += 1
        if end - n >= _HINTED and _interrupts(tokens, n, end, words):
            yield Run(n, end, "promo")
        n = max(end, n) + 1


def _interrupts(tokens: Sequence[Token], first: int, end: int, words: Vocabulary) -> bool:
    if end >= len(tokens):
        return False
    before, behind = tokens[first - 1].text, tokens[end].text
    shouted = sum(len(core(token.text)) > 1 for token in tokens[first:end])
    if not (before[-1:].islower() and behind[:1].islower()) or words.reported.search(before):
        return False
    if not tokens[first].text[:1].isalnum():
        return False
    counts = words.lexicon.find(" ".join(token.text for token in tokens[first:end])).counts
    hinted = any(counts[name] for name in _HINTS)
    return shouted >= (_HINTED if hinted else _SHOUTED)


def _slots(tokens: Sequence[Token], starts: set[int], words: Vocabulary) -> Iterator[Run]:
    """Advert slots in capitals, and rows of buttons."""
    n = 0
    while n < len(tokens):
        run = None
        if tokens[n].text[:1].isupper():
            run = _slot(tokens, n, words) or _row(tokens, n, n in starts, words)
        if run:
            yield run
        n = run.end if run else n + 1


def _slot(tokens: Sequence[Token], n: int, words: Vocabulary) -> Run | None:
    if not n or not capitals(tokens[n].text) or not tokens[n - 1].text[-1:].islower():
        return None
    end = n + 1
    while end < len(tokens) and end < n + _BUTTON and capitals(tokens[end].text):
        end += 1
    slot = words.advert.match(" ".join(token.text for token in tokens[n:end]))
    goes_on = end >= len(tokens) or tokens[end].text[:1].islower()
    return Run(n, end, "widget") if slot and goes_on else None


def _row(tokens: Sequence[Token], n: int, starts: bool, words: Vocabulary) -> Run | None:
    """Buttons that stand one behind the other; one alone is known by standing between sentences."""
    end, count = n, 0
    while (following := _button_end(tokens, end, words)) > end:
        end, count = following, count + 1
    if not count:
        return None
    if count < _BUTTONS and not (starts and _alone(tokens, n, end)):
        return None
    return Run(n, end, widget_reason(" ".join(token.text for token in tokens[n:end])))


def _alone(tokens: Sequence[Token], n: int, end: int) -> bool:
    """Whether a button of several words stands between two sentences."""
    before = not n or bool(_ENDS.search(tokens[n - 1].text))
    behind = end == len(tokens) or tokens[end].text[:1].isupper()
    return before and behind and end > n + 1 and not capitals(tokens[n].text)


def _button_end(tokens: Sequence[Token], n: int, words: Vocabulary) -> int:
    """Behind which token a button ends that begins at token `n`; `n` for none."""
    if n >= len(tokens) or not tokens[n].text[:1].isupper():
        return n
    if not may_open_widget(tokens[n].text, words):
        return n
    for end in range(min(len(tokens), n + _BUTTON), n, -1):
        if is_widget(" ".join(token.text for token in tokens[n:end]), words):
            return end
    return n
