"""Noun phrases, found without a tagger: by capitals, determiners and what cannot be in one."""

from readout.text.quotes.sentence import COMMAS, DASHES, Range, Sentence

_LONGEST = 28
"""Tokens of a noun phrase."""
_SET_APART = 45
"""Tokens of what is set apart behind a name."""
_BRACKETS = 9
"""Tokens in brackets behind a name."""
_DATELINE = 12
"""Tokens before the dash behind a place and an agency."""
_SHORT = 6
_LONG = 14
"""Tokens of an apposition without a verb."""
_STOPS = frozenset(",.;:—")
_INSIDE = frozenset("&/%$")
_PLURAL = ("s", "people", "men", "women", "police")


def subject_before(s: Sentence, verb: int) -> tuple[Range, int] | None:
    """The noun phrase a verb has for its subject on its left, and where its verb group begins."""
    group = verb
    while group and _before_verb(s, group - 1):
        group -= 1
    if not group:
        return None
    last = group - 1
    if s.comma(last) and not (s.quote[last] and len(s.text[last]) >= 60):
        return _set_apart(s, last, group)
    if s.low[last] in s.words.relatives:
        return _antecedent(s, last, group)
    phrase = phrase_ending(s, last)
    return (phrase, group) if phrase else None


def _before_verb(s: Sentence, at: int) -> bool:
    low = s.low[at]
    return s.word[at] and not s.capital[at] and (low in s.words.before_verb or low.endswith("ly"))


def _antecedent(s: Sentence, relative: int, group: int) -> tuple[Range, int] | None:
    last = relative - 1
    if last >= 0 and s.low[last] in COMMAS:
        last -= 1
    if s.low[relative] == "that" or last < 0:
        return None
    phrase = phrase_ending(s, last)
    return ((phrase[0], relative + 1), group) if phrase else None


def _set_apart(s: Sentence, comma: int, group: int) -> tuple[Range, int] | None:
    """The subject before an apposition or a relative clause between commas."""
    for at in range(comma - 1, max(comma - _SET_APART, 0), -1):
        if s.low[at] in COMMAS and _in_apposition(s, at + 1, comma):
            phrase = phrase_ending(s, at - 1)
            if phrase and _begins_clause(s, phrase[0]):
                return (phrase[0], comma), group
    return _bracketed(s, comma, group)


def _bracketed(s: Sentence, comma: int, group: int) -> tuple[Range, int] | None:
    """A name with brackets behind it and a comma behind those."""
    phrase = phrase_ending(s, comma - 1) if s.low[comma - 1] == ")" else None
    return (phrase, group) if phrase and _begins_clause(s, phrase[0]) else None


def _in_apposition(s: Sentence, start: int, end: int) -> bool:
    if start >= end:
        return False
    low = s.low[start]
    return (
        s.capital[start]
        or low in s.words.determiners
        or low in s.words.prepositions
        or low in s.words.aside
        or low.isdigit()
        or low.endswith(("ing", "ed"))
        or any(s.low[at] in s.words.within or s.low[at] == "who" for at in _few(s, start + 1, 3))
        or end - start <= _SHORT
        or (end - start <= _LONG and not any(_verbal(s, at) for at in range(start, end)))
    )


def _verbal(s: Sentence, at: int) -> bool:
    return s.low[at] in s.words.auxiliaries or s.low[at] in s.words.finite


def _few(s: Sentence, start: int, count: int) -> range:
    return range(start, min(start + count, s.size))


def _begins_clause(s: Sentence, start: int) -> bool:
    before = s.low[start - 1]
    if not start or (start == 1 and before in s.words.like_as):
        return True
    if before in s.words.relatives or before in s.words.prepositions:
        return False
    return (
        s.quote[start - 1]
        or before in COMMAS
        or before in s.words.clauses
        or before in (":", ";", "(")
        or before in s.words.openers
    )


def _opened(s: Sentence, closing: int) -> int:
    for at in range(closing - 1, max(closing - _BRACKETS, 0), -1):
        if s.low[at] == "(":
            return at
    return 0


def phrase_ending(s: Sentence, last: int) -> Range | None:
    """The noun phrase whose last token this is, None when there is none."""
    if last > 0 and s.low[last] == ")" and (opened := _opened(s, last)):
        phrase = phrase_ending(s, opened - 1)
        return (phrase[0], last + 1) if phrase else None
    if last < 0 or not s.word[last] or s.low[last] in s.words.clauses:
        return None
    if s.low[last].startswith("'"):
        return None
    if s.low[last] in s.words.alone and s.low[last] != "it" and _alone(s, last):
        return last, last + 1
    start = _without_start(s, _reach(s, last), last)
    if start < last and s.low[start - 1] in s.words.pronouns and not s.capital[start]:
        start += 1
    return (start, last + 1) if _nominal(s, start, last) else None


def _alone(s: Sentence, last: int) -> bool:
    low = s.low[last]
    return low in s.words.subjects or low in s.words.relatives or not s.word[last - 1]


def _reach(s: Sentence, last: int) -> int:
    """The leftmost token that may belong to the phrase."""
    start = last
    while start and last - start < _LONGEST:
        before = start - 1
        if s.low[before] == ")" and (opened := _opened(s, before)):
            start = opened
        elif _belongs(s, before):
            start -= 1
        else:
            break
    return start


def _belongs(s: Sentence, at: int) -> bool:
    """Whether a token may be part of the phrase that goes on behind it."""
    if s.quote[at]:
        return s.capital[at + 1] and at > 0 and s.capital[at - 1]
    if not s.word[at]:
        return s.low[at] in _INSIDE
    if s.low[at] in s.words.clauses:
        return _joins(s, at)
    if s.low[at] in s.words.pronouns:
        return False
    return s.capital[at] or not (s.low[at] in s.words.auxiliaries or _new_phrase(s, at))


def _new_phrase(s: Sentence, at: int) -> bool:
    """Whether another noun phrase begins behind a token, as in "a boat | the council"."""
    low, after = s.low[at], s.low[at + 1]
    if after not in s.words.articles or s.capital[at + 1]:
        return False
    return not (
        low in s.words.prepositions
        or low in s.words.determiners
        or low in s.words.adverbs
        or low in s.words.clauses
    )


def _joins(s: Sentence, at: int) -> bool:
    """Whether "and" stands between two names or two plain nouns."""
    if s.low[at] not in ("and", "or") or not at or not s.word[at - 1]:
        return False
    after = s.low[at + 1]
    if s.capital[at - 1]:
        return s.capital[at + 1] or after in s.words.possessives or after == "other"
    return s.word[at + 1] and not (
        s.capital[at + 1] or after in s.words.alone or after in s.words.determiners
    )


def _without_start(s: Sentence, start: int, last: int) -> int:
    """The phrase without the adverbial words before it."""
    while start < last and (
        s.low[start] in s.words.openers
        or (s.low[start] in s.words.adverbs and s.low[start] not in s.words.determiners)
    ):
        start += 1
    if s.low[start] not in s.words.prepositions or start == last:
        return start
    for at in range(last, start, -1):
        if s.low[at] in s.words.determiners or s.low[at] in s.words.pronouns:
            return at
        if s.capital[at] and _name_starts(s, at):
            return at
    return last


def _name_starts(s: Sentence, at: int) -> bool:
    before = s.low[at - 1]
    return not (
        s.capital[at - 1]
        or before in s.words.prepositions
        or before in s.words.determiners
        or before == "and"
    )


def _nominal(s: Sentence, start: int, last: int) -> bool:
    first, head = s.low[start], s.low[last]
    if first in s.words.determiners or any(s.capital[start : last + 1]):
        return start < last or not _lone_word(s, last)
    return head in s.words.alone or head.endswith(_PLURAL) or first[:1].isdigit()


def _lone_word(s: Sentence, at: int) -> bool:
    """Whether a word alone is no noun phrase."""
    low = s.low[at]
    return (
        (low in s.words.determiners and low not in s.words.alone)
        or low in s.words.prepositions
        or low in s.words.openers
    )


def phrase_starting(s: Sentence, first: int) -> Range | None:
    """The noun phrase that begins with a token, with what is set apart behind it."""
    if first >= s.size or not s.word[first]:
        return None
    low = s.low[first]
    if low in s.words.pronouns or low in s.words.first:
        return first, first + 1
    if low in s.words.openers or not _may_start(s, first):
        return None
    end = first
    while end < s.size and end - first < _LONGEST and _continues(s, end):
        end = _skipped(s, end)
    return (first, end) if end > first else None


def _may_start(s: Sentence, first: int) -> bool:
    low = s.low[first]
    return s.capital[first] or low in s.words.determiners or low in s.words.alone or _role(s, first)


def _role(s: Sentence, first: int) -> bool:
    """Whether a name follows within a few words, as in "spokesman Tom Reed"."""
    for at in range(first + 1, first + _SHORT):
        if at >= s.size or not s.word[at]:
            return False
        if s.capital[at]:
            return True
    return False


def _skipped(s: Sentence, at: int) -> int:
    if s.low[at] == "(":
        for end in _few(s, at + 1, _BRACKETS - 1):
            if s.low[end] == ")":
                return end + 1
    return at + 1


def _continues(s: Sentence, at: int) -> bool:
    low = s.low[at]
    if s.quote[at]:
        return s.capital[at - 1] and s.capital[at + 1]
    if not s.word[at]:
        return low in _INSIDE or low == "("
    if low in s.words.clauses:
        return low == "and" and _joins(s, at)
    if low in s.words.finite and low not in s.words.bare and s.capital[at - 1]:
        return s.capital[at]
    if low in s.words.auxiliaries or low in s.words.pronouns:
        return False
    if low in s.words.prepositions:
        return low in s.words.within and at + 1 < s.size and not _occasion(s, at + 1)
    if s.capital[at]:
        return low not in s.words.openers
    return low not in s.words.freely and low not in s.words.no_noun


def _occasion(s: Sentence, start: int) -> bool:
    """Whether words tell when or where somebody spoke, as in "in an interview"."""
    return any(
        s.low[at] in s.words.occasions or s.low[at][:1].isdigit() for at in _few(s, start, 4)
    )


def apposition_after(s: Sentence, end: int) -> int:
    """Where the apposition or relative clause behind a name ends; `end` when there is none."""
    first = s.low[end + 1] if end < s.size and s.low[end] == "," else ""
    if not s.word[end + 1] or not (
        first in s.words.apposition or first.isdigit() or s.capital[end + 1]
    ):
        return end
    for at in range(end + 1, s.size):
        if s.quote[at] or s.low[at] in _STOPS or s.low[at] in s.words.participles:
            return at
    return s.size


def first_phrase(s: Sentence, before: int) -> Range | None:
    """The subject of the sentence a participle belongs to."""
    start = _behind_dateline(s)
    if s.low[start] in s.words.not_subject:
        behind = _behind_adverbials(s, start)
        start = start if behind >= before else behind
    while start < before and _opens(s, start):
        start += 1
    if s.low[start] in s.words.source_of:
        start += 1
    elif s.low[start] in s.words.prepositions or _participial(s, start):
        start = _behind_adverbials(s, start)
    phrase = phrase_starting(s, start) if start < before else None
    return (phrase[0], _name_end(s, start, min(phrase[1], before))) if phrase else None


def _participial(s: Sentence, at: int) -> bool:
    """Whether a participle begins what stands before a subject, and no name such as "Reed"."""
    return s.low[at].endswith(("ing", "ed")) and s.low[at + 1] not in s.words.finite


def _behind_dateline(s: Sentence) -> int:
    """The token behind "HARBOUR (Tidings) -"; 0 when the sentence does not begin so."""
    for at in _few(s, 1, _DATELINE):
        if s.low[at] in DASHES:
            place = s.low[at - 1] == ")" or s.text[0].isupper()
            return at + 1 if place and s.capital[0] else 0
    return 0


def _opens(s: Sentence, at: int) -> bool:
    """Whether a token stands before the subject of its sentence."""
    low = s.low[at]
    return low in s.words.clauses or low in COMMAS or low in s.words.openers


def _behind_adverbials(s: Sentence, start: int) -> int:
    """The token behind the first comma that no date and no list goes on behind."""
    for at in _few(s, start, _SET_APART):
        if s.low[at] == "," and not s.low[at + 1].isdigit() and s.low[at + 2] != ",":
            return at + 1
    return start


def _name_end(s: Sentence, start: int, end: int) -> int:
    """The end of a subject, cut before what looks like its verb."""
    end = min(end, start + _SHORT)
    verb = (at for at in range(start + 1, end) if s.low[at].endswith("ed") and not s.capital[at])
    end = next(verb, end)
    if s.capital[start] and s.low[start] not in s.words.determiners:
        return max((at + 1 for at in range(start, end) if s.capital[at]), default=end)
    return end
