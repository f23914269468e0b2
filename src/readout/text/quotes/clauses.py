"""One sentence at a time: which verb of saying has which subject, and what is said."""

from readout.text.quotes import frames
from readout.text.quotes.clause import Clause
from readout.text.quotes.content import LONGEST, content_after
from readout.text.quotes.phrases import (
    apposition_after,
    first_phrase,
    phrase_ending,
    phrase_starting,
    subject_before,
)
from readout.text.quotes.sentence import COMMAS, Range, Sentence
from readout.text.quotes.verbs import (
    auxiliary,
    closed,
    embedded,
    goes_on,
    is_verb,
    passive,
    past_adverbials,
    phrasal,
    resumed,
    shares,
    told,
)

_FEWEST = 3
"""Tokens of a clause before "he said"; below it is a time or a place."""
_FEWEST_MAIN = 6
"""Tokens of a main clause of which no word is known as its verb."""
_GAP = 10
"""Tokens between a speaker behind the verb and the quotation that goes on."""
_LATEST = 4
"""Statements of a sentence within which another may stand."""
_NEAR = 2
"""Tokens before the speaker within what somebody else said."""


def clauses(s: Sentence) -> list[Clause]:
    """The statements of a sentence, in the order of their verbs.

    Args:
        s: the sentence.
    """
    if s.words.reporting.isdisjoint(s.low) and True not in s.quote:
        return []
    one = frames.signed(s)
    return [one] if one else _Finder(s).found()


class _Finder:
    """Walks a sentence from verb to verb."""

    def __init__(self, s: Sentence) -> None:
        self.s = s
        self.seen: list[Clause] = []
        self.free = 0
        """The token behind all that belongs to a statement already."""
        self._frames = (
            (s.words.asked, frames.asked),
            (s.words.who_says, frames.in_words_of),
            (s.words.nouns, frames.noun),
            (s.words.refuses, frames.refused),
            (s.words.silences, frames.silent),
            (s.words.accuses, frames.accused),
            (s.words.wants, frames.curious),
        )

    def found(self) -> list[Clause]:
        """Every statement of the sentence."""
        self._take(self._beginning())
        reporting = self.s.words.reporting
        begun = self.seen[0].cue if self.seen else None
        quotes = any(self.s.quote)
        verbs = [
            at
            for at, low in enumerate(self.s.low)
            if (low in reporting or (quotes and low[-2:] == "ed")) and self.s.word[at]
        ]
        for at in verbs:
            if begun != (at, at + 1):
                self._take(self._clause(at))
        if not self.seen:
            self._take(frames.led_by_colon(self.s))
        return self.seen

    def _take(self, clause: Clause | None) -> None:
        if clause:
            self._nest(clause)
            self.seen.append(told(self.s, clause))
            if embedded(self.s, clause):
                return
            ranges = [*clause.content, clause.cue or (0, 0)]
            if clause.cue != (0, 1):
                ranges.append(clause.source or (0, 0))
            self.free = max(self.free, *(end for _, end in ranges))

    def _nest(self, outer: Clause) -> None:
        """Tell the statements found before which of them stand within what this one says."""
        begin, end = outer.content[0]
        for n in self._latest():
            inner = self.seen[n]
            if inner.cue and begin <= inner.cue[0] < end and inner.within is None:
                self.seen[n] = inner._replace(within=len(self.seen))

    def _beginning(self) -> Clause | None:
        """What a sentence reports that begins with neither a subject nor a quotation."""
        if self.s.low[0] in self.s.words.like_as:
            return frames.first_as(self.s)
        if self.s.low[0] in self.s.words.participles:
            return frames.first_participle(self.s)
        if self.s.low[0] in self.s.words.views:
            return frames.view(self.s)
        return None

    def _clause(self, at: int) -> Clause | None:
        s = self.s
        low = s.low[at]
        if at and s.capital[at] and s.word[at - 1]:
            return None
        for words, frame in self._frames:
            if low in words and (clause := frame(s, at)):
                return clause
        if low == s.words.according[0] and s.low[at + 1] == s.words.according[1]:
            return self._according(at)
        if low in s.words.participles and at:
            return self._participle(at)
        if low in s.words.finite:
            return self._finite(at) or self._coordinate(at)
        if low.endswith("ed") and self.free < at and not s.capital[at]:
            return frames.unknown_verb(s, at)
        return None

    def _according(self, at: int) -> Clause | None:
        s = self.s
        phrase = phrase_starting(s, at + 2)
        if not phrase:
            return None
        if at <= 1:
            end = _source_end(s, phrase[1])
            content = s.trimmed(end, s.size)
            source = phrase[0], end
            return Clause(source, (at, at + 2), (content,), "according") if content else None
        end = apposition_after(s, phrase[1])
        left = s.trimmed(max(self.free, at - LONGEST), at)
        if not left:
            self._channel((phrase[0], end), at)
            return None
        rest = s.trimmed(end, s.size) if s.low[end] == "," else None
        content_ = (left, rest) if rest and rest[1] - rest[0] > 2 else (left,)
        return Clause((phrase[0], end), (at, at + 2), content_, "according")

    def _latest(self) -> range:
        """The indexes of the last few statements."""
        return range(max(0, len(self.seen) - _LATEST), len(self.seen))

    def _channel(self, phrase: Range, at: int) -> None:
        """Words that somebody else said came through what is named behind "according to"."""
        if self.seen and self.seen[-1].cue and self.seen[-1].content[-1][1] <= at:
            self.seen[-1] = self.seen[-1]._replace(via=phrase)

    def _finite(self, at: int) -> Clause | None:
        s = self.s
        subject = subject_before(s, at)
        if not subject:
            return self._inverted(at)
        source, group = subject
        if s.low[group] in s.words.coordinates or phrasal(s, at):
            return None
        if passive(s, at, group) or (s.low[at] in s.words.bare and not is_verb(s, at, group)):
            return self._inverted(at) if source[1] <= self.free else None
        if source[1] <= self.free and s.low[at - 1] != "and":
            return self._reported(at, source) or self._inverted(at)
        return self._with_subject(at, source)

    def _reported(self, at: int, source: Range) -> Clause | None:
        """A verb that has its subject within what somebody else said."""
        n = next((n for n in self._latest() if _holds(self.seen[n], source)), None)
        if n is None:
            return None
        outer = self.seen[n]
        s = self.s
        if s.low[at] not in s.words.freely and s.low[at] not in s.words.with_that:
            return None
        if s.comma(source[0] - 1):
            return self._relay(at, source, n)
        content = content_after(s, at)
        if not content or s.low[content[0]] != "that":
            return None
        if source[0] - outer.content[-1][0] > _NEAR or source[0] < outer.content[-1][0]:
            return None
        end = min(content[1], outer.content[-1][1])
        return Clause(source, (at, at + 1), ((content[0], end),), "nested", within=n)

    def _relay(self, at: int, source: Range, n: int) -> Clause | None:
        """ "Smith said that …, the broadcaster adds": the broadcaster tells all of it."""
        inner = self.seen[n]
        if goes_on(self.s, at) or self.s.low[source[0]] in self.s.words.subjects:
            return None
        said = self.s.trimmed(inner.content[-1][0], source[0])
        begin = min(inner.source[0] if inner.source else inner.content[0][0], inner.content[0][0])
        whole = self.s.trimmed(begin, source[0])
        if not said or not whole:
            return None
        self.seen[n] = inner._replace(content=(*inner.content[:-1], said))
        return Clause(source, (at, at + 1), (whole,), "relay")

    def _with_subject(self, at: int, source: Range) -> Clause | None:
        s = self.s
        cue = (at, at + 1)
        if _named_after(s, source[0]):
            source = source[0] - 1, source[1]
        if s.low[at + 1] in s.words.auxiliaries:
            source = _last_name(s, source)
        left = self._left(source[0])
        after = _within_clause(s, source, at, content_after(s, at))
        if s.low[source[0] - 1] in s.words.like_as and s.low[source[0] - 2] == ",":
            return self._as_aside(at, source)
        if source[0] and s.quote[source[0] - 1] and left:
            content = (left, after) if after and s.quote[after[0]] else (left,)
            return Clause(source, cue, content, "quote-subject-verb")
        if after and not (left and s.quote[left[1] - 1]):
            return Clause(source, cue, (after,), "subject-verb")
        if left and s.low[source[0] - 1] in COMMAS:
            return self._clause_first(at, source, left, after)
        return None

    def _as_aside(self, at: int, source: Range) -> Clause | None:
        """ "The bridge will open, as Smith has said", or "The bridge, as Smith says, will open"."""
        s = self.s
        left = s.trimmed(max(self.free, source[0] - LONGEST), source[0] - 2)
        if not left or s.low[at] in s.words.quoting_only:
            return None
        if more := resumed(s, at, False):
            return Clause(source, (at, at + 1), (left, more), "as")
        ends = not s.word[past_adverbials(s, at + 1)] and closed(s, at + 1)
        whole = left[1] - left[0] >= _FEWEST_MAIN and ends
        return Clause(source, (at, at + 1), (left,), "as") if whole else None

    def _clause_first(
        self, at: int, source: Range, left: Range, after: Range | None
    ) -> Clause | None:
        """ "The bridge will open, Smith said", or "The bridge, Smith said, will open"."""
        s = self.s
        cue = (at, at + 1)
        if s.low[at] in s.words.quoting_only and not s.quote[left[1] - 1]:
            return None
        if not _says_something(s, left):
            return None
        quoted = s.quote[left[1] - 1]
        if after and s.quote[after[0]]:
            rule = "quote-subject-verb" if quoted else "clause-subject-verb"
            return Clause(source, cue, (left, after), rule)
        if not quoted and not closed(s, at + 1):
            return None
        if more := resumed(s, at, quoted):
            return Clause(source, cue, (left, more), "interrupted")
        if quoted:
            return Clause(source, cue, (left,), "quote-subject-verb")
        if left[1] - left[0] < _FEWEST:
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
        left = s.trimmed(max(self.free, before - LONGEST), before)
        if left and s.quote[left[1] - 1] and left[1] - left[0] > 1:
            start = left[1] - 1
            if s.low[left[0]] in s.words.adverbial and s.titled(start):
                return None
            if s.whole(start) and s.low[start - 1] in _BEFORE_WHOLE:
                return start, left[1]
        return left

    def _inverted(self, at: int) -> Clause | None:
        """ "…, said Smith": the verb before its subject."""
        s = self.s
        if not at:
            return _inverted_first(s) if ":" in s.low[2:9] else None
        if s.low[at] in s.words.participles or s.low[at] in s.words.hearers_freely:
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
        while group and s.word[group - 1] and auxiliary(s, group - 1):
            group -= 1
        if not group or s.low[group - 1] not in s.words.coordinates or s.low[at] in s.words.bare:
            return None
        after = None if passive(s, at, group) else content_after(s, at)
        source = self._shared(group - 1)
        if not after or not source or s.low[source[0]] in s.words.nobody:
            return None
        return Clause(source, (at, at + 1), (after,), "coordinate")

    def _shared(self, before: int) -> Range | None:
        """The speaker of the last statement that stands in no relative clause, else the subject."""
        s = self.s
        for clause in reversed(self.seen):
            source = clause.source
            if source and s.low[source[1] - 1] not in s.words.relatives:
                return source
        return first_phrase(s, before)

    def _participle(self, at: int) -> Clause | None:
        s = self.s
        if s.low[at - 1] in s.words.be or s.low[at - 1].endswith(("'s", "'re", "'m")):
            return self._progressive(at)
        content = content_after(s, at)
        if shares(s, at):
            source = self._shared(at)
        else:
            source = _doer(s, at) if content and s.quote[content[0]] else None
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


def _source_end(s: Sentence, end: int) -> int:
    """Where the source behind "According to" ends, with what a preposition adds to it."""
    if s.low[end] not in s.words.prepositions:
        return end
    return next((at for at in range(end, min(end + _GAP, s.size)) if s.low[at] == ","), end)


def _doer(s: Sentence, at: int) -> Range | None:
    """The name directly before a participle, as in "footage of Smith saying"."""
    source = phrase_ending(s, at - 1) if s.capital[at - 1] else None
    return _last_name(s, source) if source else None


def _last_name(s: Sentence, source: Range) -> Range:
    """The speaker in "a group Harbour claims is …", without what is spoken of."""
    start = source[1] - 1
    while start > source[0] and s.capital[start] and s.capital[start - 1]:
        start -= 1
    return (start, source[1]) if s.capital[start] else source


def _named_after(s: Sentence, start: int) -> bool:
    """Whether the quotation before a subject is a title that belongs to it."""
    if not start or not s.quote[start - 1] or s.capital[start]:
        return False
    if s.low[start] in s.words.determiners or s.low[start] in s.words.alone:
        return False
    return s.text[start - 1][-1:].isalnum() and s.whole(start - 1)


def _within_clause(s: Sentence, source: Range, verb: int, after: Range | None) -> Range | None:
    """What was said without what belongs to the main clause or the clause around."""
    if after is None:
        return None
    begin, end = after
    if s.low[source[0] - 1] in s.words.indefinite:
        return (begin, begin + 1) if s.quote[begin] else None
    embedded = s.low[verb + 1] in s.words.auxiliaries and begin > verb
    before = source[0] - 1 - (s.low[source[0] - 1] in s.words.adverbs)
    if embedded or (before >= 0 and s.low[before] in s.words.subordinates):
        end = next((at + s.quote[at] for at in range(begin + 1, end) if s.comma(at)), end)
    elif s.low[verb] in s.words.quoting_only:
        end = next((at + 1 for at in range(end - 1, begin - 1, -1) if s.quote[at]), end)
    return begin, end


def _holds(clause: Clause, source: Range) -> bool:
    """Whether a speaker is named within what a statement says."""
    begin, end = clause.content[-1]
    return begin <= source[0] and source[1] <= end


def _says_something(s: Sentence, left: Range) -> bool:
    """Whether what stands before "he said" is more than a time, a place or a clause of one."""
    start, end = left
    if any(s.quote[start:end]):
        return True
    while s.low[start] in s.words.coordinates:
        start += 1
    if s.low[start] in s.words.adverbial:
        start = next((at + 1 for at in range(start, end) if s.low[at] in COMMAS), end)
        return end - start >= _FEWEST_MAIN or any(_predicate(s, at) for at in range(start, end))
    return True


def _predicate(s: Sentence, at: int) -> bool:
    return s.low[at] in s.words.auxiliaries or s.low[at].endswith(("n't", "ed"))


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


def lead_in(s: Sentence) -> tuple[Range | None, Range | None]:
    """Who is announced by a sentence that ends with a colon, and by which verb.

    Args:
        s: the sentence.
    """
    words = s.words
    for at in range(s.size - 1, -1, -1):
        if s.word[at] and (s.low[at] in words.finite or s.low[at] in words.participles):
            subject = subject_before(s, at)
            noun = s.low[at] in words.bare and subject and not is_verb(s, at, subject[1])
            if subject and not noun:
                return subject[0], (at, at + 1)
    return first_phrase(s, s.size - 1), None


def echoed(s: Sentence) -> bool:
    """Whether a sentence names somebody who says the same: "This is echoed by Smith".

    Args:
        s: the sentence.
    """
    if s.words.echoes.isdisjoint(s.low):
        return False
    return any(
        s.low[at] in s.words.echoes and s.low[at - 1] in s.words.be and s.low[at + 1] == "by"
        for at in range(1, s.size - 1)
    )
