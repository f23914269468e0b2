"""One sentence at a time: which verb of saying has which subject, and what is said."""

from collections.abc import Sequence
from typing import NamedTuple

from readout.model import Polarity
from readout.text.quotes.content import clause_end, content_after
from readout.text.quotes.lexicon import Lexicon
from readout.text.quotes.phrases import apposition_after, phrase_starting, subject_before
from readout.text.quotes.sentence import COMMAS, DASHES, Range, Sentence
from readout.text.quotes.tokens import Token

_MOST_SIGNED = 12
"""Words behind the dash of a signed quotation."""
_FEWEST = 3
"""Tokens of a clause before "he said"; below it is a time or a place."""
_FEWEST_PLACE = 6
"""The same, of one that begins with a preposition."""
_FEWEST_OPEN = 4
"""The same, where more follows the verb."""
_ADVERBIALS = 14
"""Tokens between a verb and the end of its clause."""
_GAP = 10
"""Tokens between a speaker behind the verb and the quotation that goes on."""
_MOST_SOURCE = 6
_AUXILIARIES = 3
"""Tokens before a verb that tell a passive."""


class Clause(NamedTuple):
    """Who says what, in tokens of one sentence.

    Args:
        source: None when nobody is named.
        cue: the verb, or what stands in its place; None when there is none.
        content: what is said, in order.
        rule: how it was found.
        to: who was told.
        via: the channel, where somebody else is the speaker.
        polarity: whether the speaker stands by it.
        link: how it answers what was said before; "" when it does not.
        within: index of the clause of this sentence within which it is reported.
    """

    source: Range | None
    cue: Range | None
    content: tuple[Range, ...]
    rule: str
    to: Range | None = None
    via: Range | None = None
    polarity: Polarity = Polarity.SAID
    link: str = ""
    within: int | None = None


def clauses(found: Sequence[Token], words: Lexicon) -> list[Clause]:
    """The statements of a sentence, in the order of their verbs.

    Args:
        found: its tokens.
        words: its language's.
    """
    s = Sentence(found, words)
    one = _signed(s)
    return [one] if one else _Finder(s).found()


def _signed(s: Sentence) -> Clause | None:
    """A quotation with its speaker's name behind a dash."""
    if s.size < 3 or not s.quote[0] or s.low[1] not in DASHES:
        return None
    names = sum(s.word[2 : s.size])
    if not 1 <= names <= _MOST_SIGNED or not s.capital[2] or s.quote[s.size - 1]:
        return None
    return Clause((2, s.size - (s.low[s.size - 1] == ".")), None, ((0, 1),), "signed")


class _Finder:
    """Walks a sentence from verb to verb."""

    def __init__(self, s: Sentence) -> None:
        self.s = s
        self.seen: list[Clause] = []
        self.free = 0
        """The token behind all that belongs to a statement already."""

    def found(self) -> list[Clause]:
        for at in range(self.s.size):
            clause = self._clause(at) if self.s.word[at] else None
            if clause:
                self.seen.append(clause)
                ranges = (*clause.content, clause.cue or (0, 0), clause.source or (0, 0))
                self.free = max(end for _, end in ranges)
        return self.seen

    def _clause(self, at: int) -> Clause | None:
        s = self.s
        low = s.low[at]
        if at and s.capital[at] and s.word[at - 1]:
            return None
        if not at and low == "asked":
            return _asked(s)
        if low == s.words.according[0] and s.low[at + 1] == s.words.according[1]:
            return self._according(at)
        if low in s.words.participles and at:
            return self._participle(at)
        if low in s.words.finite:
            return self._finite(at) or self._coordinate(at)
        return None

    def _according(self, at: int) -> Clause | None:
        s = self.s
        phrase = phrase_starting(s, at + 2)
        if not phrase:
            return None
        if at <= 1:
            content = s.trimmed(phrase[1], s.size)
            return Clause(phrase, (at, at + 2), (content,), "according") if content else None
        end = apposition_after(s, phrase[1])
        left = s.trimmed(self.free, at)
        if not left:
            return None
        rest = s.trimmed(end, s.size) if s.low[end] == "," else None
        content_ = (left, rest) if rest and rest[1] - rest[0] > 2 else (left,)
        return Clause((phrase[0], end), (at, at + 2), content_, "according")

    def _finite(self, at: int) -> Clause | None:
        s = self.s
        subject = subject_before(s, at)
        if subject and subject[0][1] <= self.free and s.low[at - 1] != "and":
            subject = None
        if not subject:
            return self._inverted(at)
        source, group = subject
        if _passive(s, at, group) or (s.low[at] in s.words.bare and not _verb(s, at, group)):
            return None
        return self._with_subject(at, source)

    def _with_subject(self, at: int, source: Range) -> Clause | None:
        s = self.s
        cue = (at, at + 1)
        left = self._left(source[0])
        after = content_after(s, at)
        if source[0] and s.quote[source[0] - 1] and left:
            content = (left, after) if after and s.quote[after[0]] else (left,)
            return Clause(source, cue, content, "quote-subject-verb")
        if after and not (left and s.quote[left[1] - 1]):
            return Clause(source, cue, (after,), "subject-verb")
        if left and s.low[source[0] - 1] in COMMAS:
            return self._clause_first(at, source, left, after)
        return None

    def _clause_first(
        self, at: int, source: Range, left: Range, after: Range | None
    ) -> Clause | None:
        """ "The bridge will open, Smith said", or "The bridge, Smith said, will open"."""
        s = self.s
        cue = (at, at + 1)
        if after and s.quote[after[0]]:
            return Clause(source, cue, (left, after), "clause-subject-verb")
        rest = _past_adverbials(s, at + 1)
        length, closed = left[1] - left[0], not s.word[rest]
        placed = s.low[left[0]] in s.words.prepositions
        if not closed and (placed or length < _FEWEST_OPEN or s.low[at] not in s.words.freely):
            return None
        if closed and _resumes(s, rest):
            resumed = s.trimmed(rest + 1, clause_end(s, rest + 1))
            return Clause(source, cue, (left, resumed) if resumed else (left,), "interrupted")
        if length < (_FEWEST_PLACE if placed else _FEWEST):
            return None
        return Clause(source, cue, (left,), "clause-subject-verb")

    def _left(self, before: int) -> Range | None:
        """What stands before a subject or an inverted verb, and may be what was said."""
        s = self.s
        if before <= self.free:
            return None
        last = before - 1
        if not (s.quote[last] or s.low[last] in COMMAS or s.low[last] in ("?", "!")):
            return None
        left = s.trimmed(self.free, before)
        if left and s.quote[left[1] - 1] and left[1] - left[0] > 1:
            start = left[1] - 1
            if s.whole(start) and s.low[start - 1] in _BEFORE_WHOLE:
                return start, left[1]
        return left

    def _inverted(self, at: int) -> Clause | None:
        """ "…, said Smith": the verb before its subject."""
        s = self.s
        if not at:
            return _inverted_first(s) if ":" in s.low[2:9] else None
        if s.low[at] in s.words.participles:
            return None
        left = self._left(at)
        if not left or not (s.quote[at - 1] or s.low[at - 1] == ","):
            return None
        phrase = phrase_starting(s, at + 1)
        if not phrase or (s.low[at] in s.words.quoting and not s.quote[at - 1]):
            return None
        end = apposition_after(s, phrase[1])
        if not s.quote[at - 1] and not _names(s, phrase, end):
            return None
        after = _behind_inverted(s, end)
        content = (left, after) if after else (left,)
        return Clause((phrase[0], end), (at, at + 1), content, "verb-subject")

    def _coordinate(self, at: int) -> Clause | None:
        """A second verb of the same subject: "…, but said that"."""
        s = self.s
        group = at
        while group and s.word[group - 1] and _auxiliary(s, group - 1):
            group -= 1
        if not group or s.low[group - 1] not in s.words.coordinates or s.low[at] in s.words.bare:
            return None
        after = None if _passive(s, at, group) else content_after(s, at)
        source = self.seen[-1].source if self.seen else _first_phrase(s, group - 1)
        if not after or not source:
            return None
        return Clause(source, (at, at + 1), (after,), "coordinate")

    def _participle(self, at: int) -> Clause | None:
        s = self.s
        if s.low[at - 1] in s.words.be or s.low[at - 1].endswith(("'s", "'re", "'m")):
            return self._progressive(at)
        if not _shares(s, at):
            return None
        content = content_after(s, at)
        source = self.seen[-1].source if self.seen else None
        source = source or _first_phrase(s, at)
        if not content or not source:
            return None
        return Clause(source, (at, at + 1), (content,), "participle")

    def _progressive(self, at: int) -> Clause | None:
        subject = subject_before(self.s, at)
        after = content_after(self.s, at)
        if not subject or not after:
            return None
        return Clause(subject[0], (at, at + 1), (after,), "subject-verb")


_BEFORE_WHOLE = COMMAS | {":", "."}


def _asked(s: Sentence) -> Clause | None:
    """ "Asked whether …, Smith said": the question has nobody who asks."""
    for here in range(2, s.size):
        if s.low[here] == ",":
            return Clause(None, (0, 1), ((1, here),), "asked", polarity=Polarity.ASKED)
    return None


def _passive(s: Sentence, at: int, group: int) -> bool:
    if not s.low[at].endswith(("ed", "id", "ld", "en")):
        return False
    return any(low in s.words.be for low in s.low[max(group, at - _AUXILIARIES) : at])


def _verb(s: Sentence, at: int, group: int) -> bool:
    """Whether a form that is also a noun is a verb here."""
    if at > group:
        return True
    if s.low[at] in s.words.infinitives:
        return False
    following = s.low[at + 1]
    if at + 1 == s.size:
        return s.word[at - 1] and s.low[at - 1] in s.words.alone
    if s.low[at] in ("say", "tell"):
        return True
    return (
        s.quote[at + 1]
        or following in ("that", ":")
        or (following in (",", ".") and s.capital[at - 1])
    )


def _past_adverbials(s: Sentence, start: int) -> int:
    """The token behind the time, the place and who was told."""
    here = start
    while s.word[here] and here - start < _ADVERBIALS:
        if here > start and s.low[here] in s.words.subjects:
            break
        here += 1
    return here


def _resumes(s: Sentence, comma: int) -> bool:
    """Whether what was said goes on behind "he said,"."""
    following = s.low[comma + 1]
    return (
        comma + 3 < s.size
        and s.low[comma] == ","
        and s.word[comma + 1]
        and following not in s.words.participles
        and following not in (s.words.according[0], "who", "which", "but", "and", "while", "though")
    )


def _inverted_first(s: Sentence) -> Clause | None:
    """ "Said Smith: “…”"."""
    phrase = phrase_starting(s, 1)
    if not phrase or phrase[1] + 1 >= s.size or s.low[phrase[1]] != ":":
        return None
    content = s.trimmed(phrase[1] + 1, s.size)
    return Clause(phrase, (0, 1), (content,), "verb-subject") if content else None


def _names(s: Sentence, phrase: Range, end: int) -> bool:
    """Whether a phrase behind a verb names a speaker, and does not begin a clause."""
    first = s.low[phrase[0]]
    if first in s.words.alone or first in s.words.possessives:
        return False
    return not s.word[end] or s.low[end] in s.words.prepositions


def _behind_inverted(s: Sentence, end: int) -> Range | None:
    for here in range(end, min(end + _GAP, s.size)):
        if s.quote[here]:
            goes_on = s.low[here - 1] in (",", ":", "—")
            return s.trimmed(here, s.size) if goes_on else None
    return None


def _auxiliary(s: Sentence, at: int) -> bool:
    return s.low[at] in s.words.auxiliaries or s.low[at] in s.words.adverbs


def _shares(s: Sentence, at: int) -> bool:
    """Whether a participle has the speaker of its sentence."""
    before = s.low[at - 1]
    return (
        s.quote[at - 1]
        or before in COMMAS
        or before in s.words.before_participle
        or before in s.words.adverbs
    )


def _first_phrase(s: Sentence, before: int) -> Range | None:
    """The subject of the sentence a participle belongs to."""
    start = 0
    while start < before and (s.low[start] in s.words.clauses or s.low[start] in COMMAS):
        start += 1
    if start >= before:
        return None
    if s.low[start] in s.words.prepositions or s.low[start].endswith(("ing", "ed")):
        start = next((at + 1 for at in range(start, before) if s.low[at] == ","), start)
    phrase = phrase_starting(s, start)
    return (phrase[0], min(phrase[1], before, phrase[0] + _MOST_SOURCE)) if phrase else None


def lead_in(found: Sequence[Token], words: Lexicon) -> tuple[Range | None, Range | None]:
    """Who is announced by a sentence that ends with a colon, and by which verb.

    Args:
        found: its tokens.
        words: its language's.
    """
    s = Sentence(found, words)
    for at in range(s.size - 1, -1, -1):
        if s.word[at] and (s.low[at] in words.finite or s.low[at] in words.participles):
            subject = subject_before(s, at)
            if subject:
                return subject[0], (at, at + 1)
    return _first_phrase(s, s.size - 1), None
