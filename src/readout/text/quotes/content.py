"""What was said: where it begins behind a verb of saying, and where it ends."""

from readout.text.quotes.phrases import phrase_starting
from readout.text.quotes.sentence import COMMAS, Range, Sentence

_ENDINGS = frozenset(".!?…;")
_REACH = 16
"""Tokens behind a verb within which what was said begins."""
_HEARER = 10
"""Tokens that may name who was told."""
_ASIDE = 14
"""Tokens of what is set apart between a verb and what was said."""
_NEXT_VERB = 7
"""Tokens between a conjunction and another verb of saying."""
LONGEST = 200
"""Tokens of what was said in one sentence; a quotation is one token."""
_FEWEST = 3
"""Tokens of a clause without "that"."""


def content_after(s: Sentence, verb: int) -> Range | None:
    """What stands behind a verb of saying and is what was said."""
    start = verb + 1
    while s.word[start] and s.low[start] in s.words.behind_verb:
        start += 1
    begin = _opening(s, start, verb)
    if begin is None:
        begin = _matter(s, start, verb)
    if begin is None and s.low[verb] in s.words.denies and s.word[start]:
        begin = start
    if begin is None or (_empty(s, begin) and s.low[verb] not in s.words.denies):
        return None
    return s.trimmed(begin, clause_end(s, begin))


def _matter(s: Sentence, start: int, verb: int) -> int | None:
    """Where begins what somebody asked for, or warned or complained of."""
    low = s.low[verb]
    if low in s.words.warns and s.low[start] in s.words.matters:
        return start + 1
    if low not in s.words.requests:
        return None
    for here in range(start, min(start + _HEARER, s.size)):
        if not s.word[here]:
            return None
        if s.low[here] == "to" and s.word[here + 1] and not s.capital[here + 1]:
            return here
    return None


def _empty(s: Sentence, begin: int) -> bool:
    """Whether "that" announces what only the next paragraph says."""
    return s.low[begin] == "that" and s.low[begin + 1] in ("", ":", ".") and not s.quote[begin + 1]


def _opening(s: Sentence, start: int, verb: int) -> int | None:
    """The token at which what was said begins."""
    for here in range(start, min(start + _REACH, s.size)):
        low = s.low[here]
        if here > start and _title(s, here):
            continue
        if s.quote[here] or (low == "that" and _complementizer(s, here, start)):
            return _before_quote(s, start, here, verb)
        if low in s.words.questions and _asks(s, here, start, verb):
            return here
        if low == ":":
            return here + 1 if here + 1 < s.size else None
        if low == ",":
            return _behind_comma(s, here, start, verb)
        if low in _ENDINGS or low in COMMAS or _other_verb(s, here, start, verb):
            break
    return _bare(s, start, verb)


def _asks(s: Sentence, here: int, start: int, verb: int) -> bool:
    """Whether an indirect question begins."""
    if s.low[verb] in s.words.asks:
        return True
    return here == start and s.low[verb] in s.words.indirect


def _title(s: Sentence, at: int) -> bool:
    """Whether a quotation is the name of a programme or the like."""
    if not s.quote[at] or not (s.word[at + 1] or s.quote[at + 1]):
        return False
    return s.titled(at) and (s.low[at - 1].endswith(("'s", "s'")) or s.low[at + 1] == "that")


def _other_verb(s: Sentence, here: int, start: int, verb: int) -> bool:
    low = s.low[here]
    return (
        here > start
        and low in s.words.finite
        and low not in s.words.bare
        and s.low[verb] in s.words.freely
    )


def _before_quote(s: Sentence, start: int, quote: int, verb: int) -> int:
    """Where what was said begins when part of it is quoted: at the quotation, or before it."""
    low = s.low[verb]
    if start == quote:
        return quote
    if low in s.words.hearers and low not in s.words.quoting:
        begin = _behind_hearer(s, start)
        return begin if begin is not None and begin < quote else quote
    here = _past_adverbials(s, start, quote)
    if here < quote and not s.word[here]:
        return quote
    return min(here, quote)


def _complementizer(s: Sentence, here: int, start: int) -> bool:
    before, owner = s.low[here - 1], s.low[here - 2]
    owned = owner in s.words.possessives or owner.endswith(("'s", "s'"))
    noun = before in s.words.nouns and here - start > 1 and owned
    return here == start or not (before in s.words.prepositions or noun)


def _behind_comma(s: Sentence, comma: int, start: int, verb: int) -> int | None:
    here = comma + 1
    if here >= s.size:
        return None
    if s.quote[here] or s.low[here] == "that":
        return here
    if s.low[here] in s.words.coordinates and s.quote[here + 1] and s.whole(here + 1) is False:
        return here + 1
    for later in range(here, min(comma + _ASIDE, s.size)):
        if s.low[later] in s.words.participles or s.quote[later]:
            break
        if s.low[later] == ",":
            if s.quote[later + 1] or s.low[later + 1] == "that":
                return later + 1
            break
    return _bare(s, start, verb)


def _bare(s: Sentence, start: int, verb: int) -> int | None:
    """Where a clause without "that" begins."""
    low = s.low[verb]
    if start >= s.size or (low in s.words.hearers and low not in s.words.freely):
        return None
    if low in s.words.hearers:
        return _behind_hearer(s, start)
    if low in s.words.objects and s.word[start] and s.word[start + 1]:
        return None if s.low[start] in s.words.prepositions else start
    clause = s.low[start] in s.words.subjects and s.low[start + 1] in s.words.auxiliaries
    if low not in s.words.bare_clause and not (clause and low in s.words.with_that):
        return None
    here = _past_adverbials(s, start, s.size)
    return here if s.word[here] and s.size - here >= _FEWEST else None


def _behind_hearer(s: Sentence, start: int) -> int | None:
    """Where a clause begins behind whoever was told."""
    for here in range(start + 1, min(start + _HEARER, s.size)):
        if not s.word[here]:
            return None
        if (
            s.low[here] in s.words.clause_starts
            and s.low[here - 1] not in s.words.prepositions
            and s.size - here >= _FEWEST
        ):
            return here
    return None


def _past_adverbials(s: Sentence, here: int, end: int) -> int:
    """The token behind the times and places that follow a verb."""
    while here < end and (s.low[here] in s.words.prepositions or s.low[here] in s.words.times):
        here = _past_time(s, here) if s.low[here] in s.words.times else _past_place(s, here)
    return here


def _past_time(s: Sentence, here: int) -> int:
    here += 1
    while s.low[here] in s.words.time_heads:
        here += 1
    return here


def _past_place(s: Sentence, start: int) -> int:
    here = start + 1
    while here < s.size and s.word[here] and not _new_adverbial(s, here):
        if _new_clause(s, here, start):
            break
        here += 1
    return here


def _new_adverbial(s: Sentence, here: int) -> bool:
    return s.low[here] in s.words.prepositions or s.low[here] in s.words.times


def _new_clause(s: Sentence, here: int, start: int) -> bool:
    """Whether a subject begins that no preposition governs."""
    low = s.low[here]
    if low in s.words.subjects:
        return here > start + 1 and low != "you"
    begins = low in s.words.clause_starts and low in s.words.determiners
    return begins and here > start + 2 and s.low[here - 1] not in s.words.prepositions


def clause_end(s: Sentence, begin: int) -> int:
    """The token behind the last one of what was said."""
    if s.whole(begin) and s.comma(begin) and s.low[begin + 1] in s.words.subordinates:
        return begin + 1
    last = min(s.size, begin + LONGEST)
    for here in range(begin, last):
        if s.quote[here] and s.low[here + 1] in s.words.participles:
            return here + 1
        if here > begin and _stops(s, here):
            return here
    return last


def _stops(s: Sentence, here: int) -> bool:
    """Whether what was said ends before a token."""
    low, following = s.low[here], s.low[here + 1]
    if low == ";":
        return True
    if s.low[here] in COMMAS and following:
        if following in s.words.goes_on or following == s.words.according[0]:
            return True
        if following in s.words.contrasts and _new_saying(s, here + 2):
            return True
        if following == "but" and s.low[here + 2] in s.words.auxiliaries:
            return True
    if low in s.words.coordinates and _new_saying(s, here + 1):
        return True
    return low == "but" and following in s.words.auxiliaries


def _new_saying(s: Sentence, start: int) -> bool:
    """Whether another speaker, or the same one, begins to say something here."""
    reach = _NEXT_VERB
    for here in range(start, min(start + 2 * _NEXT_VERB, s.size)):
        if s.low[here] == "," and s.low[start - 2] == ",":
            reach = 2 * _NEXT_VERB
        elif not s.word[here] or here - start >= reach:
            return False
        low = s.low[here]
        if low in s.words.finite and low not in s.words.bare:
            return (
                here == start
                or s.quote[here + 1]
                or s.low[here + 1] == "that"
                or (here + 1 < s.size and low in s.words.freely)
            )
    return False


def hearer(s: Sentence, verb: int, begin: int) -> Range | None:
    """Who was told: the noun phrase between a verb and what was said."""
    if s.low[verb] not in s.words.hearers:
        return None
    phrase = phrase_starting(s, verb + 1)
    if phrase is None or phrase[0] >= begin:
        return None
    return phrase[0], min(phrase[1], begin)


def question(s: Sentence, begin: int) -> Range | None:
    """An indirect question, up to its comma."""
    end = clause_end(s, begin)
    end = next((at + s.quote[at] for at in range(begin, end) if s.comma(at)), end)
    return s.trimmed(begin, end)
