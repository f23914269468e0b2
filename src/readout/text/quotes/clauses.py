"""One sentence at a time: which verb of saying has which subject, and what is said."""

from collections.abc import Sequence
from typing import NamedTuple

from readout.text.quotes.lexicon import Lexicon
from readout.text.quotes.phrases import (
    COMMAS,
    Range,
    apposition_after,
    phrase_starting,
    subject_before,
)
from readout.text.quotes.tokens import QUOTE, WORD, Token

_ENDINGS = frozenset(".!?…;")
_REACH = 16


class Clause(NamedTuple):
    """Who says what, in tokens of one sentence.

    Args:
        source: None when nobody is named.
        cue: the verb, or what stands in its place; None when there is none.
        content: what is said, in order.
        rule: how it was found.
    """

    source: Range | None
    cue: Range | None
    content: tuple[Range, ...]
    rule: str


_DASHES = frozenset("—–-―") | {"--"}


def signed(found: Sequence[Token]) -> Clause | None:
    """A quotation with its speaker's name behind a dash."""
    if len(found) < 3 or found[0].kind != QUOTE or found[1].text not in _DASHES:
        return None
    names = [token for token in found[2:] if token.kind == WORD]
    if not 1 <= len(names) <= 12 or not found[2].capital or found[-1].kind == QUOTE:
        return None
    return Clause((2, len(found) - (found[-1].text == ".")), None, ((0, 1),), "signed")


def clauses(found: Sequence[Token], words: Lexicon) -> list[Clause]:
    """The statements of a sentence, in the order of their verbs."""
    if one := signed(found):
        return [one]
    seen: list[Clause] = []
    free = 0
    for at, token in enumerate(found):
        if token.kind != WORD:
            continue
        clause = _clause(found, at, words, free, seen)
        if clause:
            seen.append(clause)
            free = max(
                end for _, end in (*clause.content, clause.cue or (0, 0), clause.source or (0, 0))
            )
    return seen


def _clause(
    found: Sequence[Token], at: int, words: Lexicon, free: int, seen: list[Clause]
) -> Clause | None:
    low = found[at].low
    if at and found[at].capital and found[at - 1].kind == WORD:
        return None
    if not at and low == "asked":
        return _asked(found)
    if low == "according" and at + 1 < len(found) and found[at + 1].low == "to":
        return _according(found, at, words, free)
    if low in words.participles and at >= 1:
        return _participle(found, at, words, seen, free)
    if low in words.finite:
        return _finite(found, at, words, free) or _coordinate(found, at, words, seen)
    return None


def _asked(found: Sequence[Token]) -> Clause | None:
    """ "Asked whether …, Smith said": the question has nobody who asks."""
    for here in range(2, len(found)):
        if found[here].text == ",":
            return Clause(None, (0, 1), ((1, here),), "asked")
    return None


def _coordinate(
    found: Sequence[Token], at: int, words: Lexicon, seen: list[Clause]
) -> Clause | None:
    """A second verb of the same subject: "…, but said that"."""
    group = at
    while group and _auxiliary(found[group - 1], words):
        group -= 1
    if (
        not group
        or found[group - 1].low not in ("and", "but", "then")
        or found[at].low in words.bare
    ):
        return None
    if _passive(found, at, group, words):
        return None
    after = _after(found, at, words)
    source = seen[-1].source if seen else _first_phrase(found, group - 1, words)
    if not after or not source:
        return None
    return Clause(source, (at, at + 1), (after,), "coordinate")


def _auxiliary(token: Token, words: Lexicon) -> bool:
    return token.kind == WORD and (token.low in words.auxiliaries or token.low in words.adverbs)


def _according(found: Sequence[Token], at: int, words: Lexicon, free: int) -> Clause | None:
    phrase = phrase_starting(found, at + 2, words)
    if not phrase:
        return None
    if at <= 1:
        content = _trim(found, phrase[1], len(found))
        return Clause(phrase, (at, at + 2), (content,), "according") if content else None
    end = apposition_after(found, phrase[1], words)
    left = _trim(found, free, at)
    if not left:
        return None
    rest = _trim(found, end, len(found)) if end < len(found) and found[end].text == "," else None
    content = (left, rest) if rest and rest[1] - rest[0] > 2 else (left,)
    return Clause((phrase[0], end), (at, at + 2), content, "according")


def _trim(found: Sequence[Token], start: int, end: int) -> Range | None:
    """A range without the marks round it."""
    while start < end and found[start].kind != QUOTE and found[start].text in ",;:—–.--":
        start += 1
    while end > start and found[end - 1].kind != QUOTE and found[end - 1].text in ",;:—–.?!…--":
        end -= 1
    return (start, end) if start < end else None


def _passive(found: Sequence[Token], at: int, group: int, words: Lexicon) -> bool:
    low = found[at].low
    if not low.endswith(("ed", "id", "ld", "en")):
        return False
    be = [token.low for token in found[group:at]]
    return any(word in ("is", "was", "were", "are", "be", "been", "being") for word in be[-3:])


def _finite(found: Sequence[Token], at: int, words: Lexicon, free: int) -> Clause | None:
    low = found[at].low
    subject = subject_before(found, at, words)
    if subject and subject[0][0] < free and subject[0][1] <= free and found[at - 1].low != "and":
        subject = None
    if subject:
        (begin, end), group = subject
        if _passive(found, at, group, words):
            return None
        if low in words.bare and not _really_verb(found, at, group, words):
            return None
        return _with_subject(found, at, (begin, end), group, words, free)
    return _inverted(found, at, words, free)


def _really_verb(found: Sequence[Token], at: int, group: int, words: Lexicon) -> bool:
    if at > group:
        return (
            any(token.low in words.auxiliaries or token.low == "to" for token in found[group:at])
            or True
        )
    following = found[at + 1] if at + 1 < len(found) else None
    before = found[at - 1]
    if following is None:
        return before.kind == WORD and before.low in words.alone
    if found[at].low in ("say", "tell"):
        return True
    return (
        following.kind == QUOTE
        or following.low in ("that", ":")
        or (following.text in ":,." and before.capital)
    )


def _with_subject(
    found: Sequence[Token], at: int, source: Range, group: int, words: Lexicon, free: int
) -> Clause | None:
    cue = (at, at + 1)
    before = found[source[0] - 1] if source[0] else None
    left = _left(found, source[0], free, words)
    after = _after(found, at, words)
    if before is not None and before.kind == QUOTE and left:
        content = (left, after) if after and _quoted(found, after) else (left,)
        return Clause(source, cue, content, "quote-subject-verb")
    if after and (not left or not _only_quote(found, left)):
        return Clause(source, cue, (after,), "subject-verb")
    if left and before is not None and before.text in COMMAS:
        return _clause_first(found, at, source, left, after, words)
    return None


def _clause_first(
    found: Sequence[Token], at: int, source: Range, left: Range, after: Range | None, words: Lexicon
) -> Clause | None:
    """ "The bridge will open, Smith said", or "The bridge, Smith said, will open"."""
    cue = (at, at + 1)
    if after and _quoted(found, after):
        return Clause(source, cue, (left, after), "clause-subject-verb")
    rest = _past_hearer(found, at + 1, at, words)
    closed = rest >= len(found) or found[rest].kind != WORD
    if not closed and (found[left[0]].low in words.prepositions or left[1] - left[0] < 4):
        return None
    if not closed and found[at].low not in words.freely:
        return None
    if (
        closed
        and rest + 3 < len(found)
        and found[rest].text == ","
        and found[rest + 1].low not in words.participles
        and found[rest + 1].kind == WORD
        and found[rest + 1].low
        not in ("according", "who", "which", "but", "and", "while", "though")
    ):
        resumed = _trim(found, rest + 1, _clause_end(found, rest + 1, words))
        return Clause(source, cue, (left, resumed) if resumed else (left,), "interrupted")
    if found[left[0]].low in words.prepositions and left[1] - left[0] < 6:
        return None
    if left[1] - left[0] < 3:
        return None
    return Clause(source, cue, (left,), "clause-subject-verb")


def _past_hearer(found: Sequence[Token], start: int, at: int, words: Lexicon) -> int:
    """The token behind the time, the place and who was told."""
    here = start
    while (
        here < len(found)
        and found[here].kind == WORD
        and here - start < 14
        and not (found[here].low in _SUBJECTS and here > start)
    ):
        here += 1
    return here


_SUBJECTS = frozenset(["he", "she", "they", "it", "we", "i", "you", "there"])


def _quoted(found: Sequence[Token], content: Range) -> bool:
    return found[content[0]].kind == QUOTE


def _only_quote(found: Sequence[Token], content: Range) -> bool:
    return found[content[1] - 1].kind == QUOTE


def _left(found: Sequence[Token], before: int, free: int, words: Lexicon) -> Range | None:
    """What stands before a subject or an inverted verb, and may be what was said."""
    if before <= free:
        return None
    last = found[before - 1]
    if last.kind != QUOTE and last.text not in COMMAS and last.text not in "?!":
        return None
    left = _trim(found, free, before)
    if left and _only_quote(found, left) and left[1] - left[0] > 1:
        start = left[1] - 1
        whole = found[start].text[:1].isupper() or found[start].text[:1] in "[…."
        if whole and found[start - 1].text in ":—–--,.":
            return start, left[1]
    return left


def _after(found: Sequence[Token], at: int, words: Lexicon) -> Range | None:
    """What stands behind a verb of saying and is what was said."""
    low = found[at].low
    start = at + 1
    while (
        start < len(found)
        and (found[start].low in words.adverbs or found[start].low in ("out", "back"))
        and found[start].kind == WORD
    ):
        start += 1
    begin = _opening(found, start, at, words)
    if begin is None:
        return None
    return _trim(found, begin, _clause_end(found, begin, words))


def _opening(found: Sequence[Token], start: int, at: int, words: Lexicon) -> int | None:
    """The token at which what was said begins."""
    low = found[at].low
    for here in range(start, min(start + _REACH, len(found))):
        token = found[here]
        if token.kind == QUOTE:
            return _before_quote(found, start, here, at, words)
        if token.text == ":":
            return here + 1 if here + 1 < len(found) else None
        if token.low == "that" and _complementizer(found, here, start, words):
            return _before_quote(found, start, here, at, words)
        if token.text == ",":
            return _behind_comma(found, here, start, at, words)
        if token.text in _ENDINGS or token.text in "—–--":
            break
        if (
            here > start
            and token.low in words.finite
            and token.low not in words.bare
            and low in words.freely
        ):
            break
    return _bare(found, start, at, words)


def _before_quote(found: Sequence[Token], start: int, quote: int, at: int, words: Lexicon) -> int:
    """Where what was said begins when part of it is quoted: at the quotation, or before it."""
    low = found[at].low
    if start == quote:
        return quote
    if low in words.hearers and low not in words.quoting:
        begin = _behind_hearer(found, start, words)
        return begin if begin is not None and begin < quote else quote
    here = start
    while here < quote and (found[here].low in words.prepositions or _time(found[here])):
        here = _past_adverbial(found, here, words)
    if here < quote and found[here].kind != WORD:
        return quote
    return min(here, quote)


def _complementizer(found: Sequence[Token], here: int, start: int, words: Lexicon) -> bool:
    if here == start:
        return True
    before = found[here - 1]
    return before.low not in words.prepositions


def _behind_comma(
    found: Sequence[Token], here: int, start: int, at: int, words: Lexicon
) -> int | None:
    following = found[here + 1] if here + 1 < len(found) else None
    if following is None:
        return None
    if following.kind == QUOTE or following.low == "that":
        return here + 1
    for later in range(here + 1, min(here + 14, len(found))):
        if found[later].low in words.participles:
            break
        if found[later].text == ",":
            nxt = found[later + 1] if later + 1 < len(found) else None
            if nxt is not None and (nxt.kind == QUOTE or nxt.low == "that"):
                return later + 1
            break
        if found[later].kind == QUOTE:
            break
    return _bare(found, start, at, words)


_CLAUSE_STARTS = frozenset(
    [
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
        "there",
        "his",
        "her",
        "their",
        "its",
        "the",
        "a",
        "an",
        "this",
        "these",
        "those",
        "many",
        "some",
        "most",
        "no",
        "if",
        "when",
    ]
)


def _bare(found: Sequence[Token], start: int, at: int, words: Lexicon) -> int | None:
    """Where a clause without "that" begins."""
    low = found[at].low
    if start >= len(found):
        return None
    if low in words.hearers and low not in words.freely:
        return None
    if low in words.hearers:
        return _behind_hearer(found, start, words)
    if low not in words.freely and low not in (
        "say",
        "saying",
        "claim",
        "claiming",
        "adding",
        "suggesting",
        "arguing",
        "insisting",
        "acknowledging",
        "admitting",
        "predicting",
    ):
        return None
    here = start
    while here < len(found) and (found[here].low in words.prepositions or _time(found[here])):
        here = _past_adverbial(found, here, words)
    if here >= len(found):
        return None
    first = found[here]
    if first.text in _ENDINGS or first.text in COMMAS or first.kind != WORD:
        return None
    if len(found) - here < 3:
        return None
    return here


def _behind_hearer(found: Sequence[Token], start: int, words: Lexicon) -> int | None:
    for here in range(start + 1, min(start + 10, len(found))):
        token = found[here]
        if token.kind != WORD:
            return None
        if (
            token.low in _CLAUSE_STARTS
            and found[here - 1].low not in words.prepositions
            and len(found) - here > 2
        ):
            return here
    return None


_TIMES = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
        "tonight",
        "earlier",
        "last",
        "this",
        "late",
        "early",
        "afterward",
        "afterwards",
    ]
)


def _time(token: Token) -> bool:
    return token.low in _TIMES


def _past_adverbial(found: Sequence[Token], here: int, words: Lexicon) -> int:
    if _time(found[here]):
        step = here + 1
        while step < len(found) and found[step].low in (
            "week",
            "month",
            "year",
            "night",
            "morning",
            "evening",
            "afternoon",
            "on",
            "in",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
        ):
            step += 1
        return step
    step = here + 1
    while step < len(found):
        token = found[step]
        if token.kind != WORD or token.low in words.prepositions or _time(token):
            return step
        if token.low in ("he", "she", "they", "we", "i", "it", "there") and step > here + 1:
            return step
        if (
            step > here + 2
            and token.low in ("the", "a", "his", "her")
            and found[step - 1].low not in words.prepositions
        ):
            return step
        step += 1
    return step


def _clause_end(found: Sequence[Token], begin: int, words: Lexicon) -> int:
    """The token behind the last one of what was said."""
    for here in range(begin + 1, len(found)):
        token = found[here]
        following = found[here + 1] if here + 1 < len(found) else None
        if token.text == ";" and token.kind != QUOTE:
            return here
        if token.kind == QUOTE and following is not None and following.low in words.participles:
            return here + 1
        if token.text in COMMAS and following is not None:
            if following.low in words.participles or following.low == "according":
                return here
            if following.low in ("but", "and", "while") and _new_saying(found, here + 2, words):
                return here
            if (
                following.low == "but"
                and here + 2 < len(found)
                and found[here + 2].low in words.auxiliaries
            ):
                return here
        if token.low in ("and", "but") and _new_saying(found, here + 1, words):
            return here
        if token.low == "but" and following is not None and following.low in words.auxiliaries:
            return here
    return len(found)


def _new_saying(found: Sequence[Token], start: int, words: Lexicon) -> bool:
    """Whether another speaker, or the same one, begins to say something here."""
    for here in range(start, min(start + 7, len(found))):
        if found[here].kind != WORD:
            return False
        if found[here].low in words.finite and found[here].low not in words.bare:
            following = found[here + 1] if here + 1 < len(found) else None
            return here == start or (
                following is not None
                and (
                    following.kind == QUOTE
                    or following.low == "that"
                    or found[here].low in words.freely
                )
            )
    return False


def _inverted(found: Sequence[Token], at: int, words: Lexicon, free: int) -> Clause | None:
    """ "…, said Smith": the verb before its subject."""
    if at == 0 and len(found) > 3 and ":" in (token.text for token in found[2:9]):
        return _inverted_first(found, words)
    if at == 0 or found[at].low in words.participles:
        return None
    group = at
    left = _left(found, group, free, words)
    if not left:
        return None
    if found[at - 1].kind != QUOTE and found[at - 1].text != ",":
        return None
    phrase = phrase_starting(found, at + 1, words)
    if not phrase:
        return None
    if found[at].low in words.quoting and found[at - 1].kind != QUOTE:
        return None
    end = apposition_after(found, phrase[1], words)
    if found[at - 1].kind != QUOTE and not _names(found, phrase, end, words):
        return None
    after = _behind_inverted(found, end, words)
    return Clause(
        (phrase[0], end), (at, at + 1), (left, after) if after else (left,), "verb-subject"
    )


def _inverted_first(found: Sequence[Token], words: Lexicon) -> Clause | None:
    """ "Said Smith: “…”"."""
    phrase = phrase_starting(found, 1, words)
    if not phrase or phrase[1] + 1 >= len(found) or found[phrase[1]].text != ":":
        return None
    content = _trim(found, phrase[1] + 1, len(found))
    return Clause(phrase, (0, 1), (content,), "verb-subject") if content else None


def _names(found: Sequence[Token], phrase: Range, end: int, words: Lexicon) -> bool:
    """Whether a phrase behind a verb names a speaker, and does not begin a clause."""
    first = found[phrase[0]]
    if first.low in words.alone or first.low in ("his", "her", "their", "its"):
        return False
    return end >= len(found) or found[end].kind != WORD or found[end].low in words.prepositions


def _behind_inverted(found: Sequence[Token], end: int, words: Lexicon) -> Range | None:
    for here in range(end, min(end + 10, len(found))):
        if found[here].kind == QUOTE:
            return _trim(found, here, len(found)) if found[here - 1].text in ",:—" else None
    return None


def _participle(
    found: Sequence[Token], at: int, words: Lexicon, seen: list[Clause], free: int
) -> Clause | None:
    before = found[at - 1]
    if (
        before.kind == WORD
        and before.low in ("is", "are", "was", "were", "been", "be", "am", "'s", "'re")
    ) or before.low.endswith(("'s", "'re", "'m")):
        return _finite_ing(found, at, words)
    if not (
        before.text in COMMAS
        or before.kind == QUOTE
        or before.low
        in (
            "by",
            "and",
            "as",
            "before",
            "after",
            "while",
            "without",
            "statement",
            "email",
            "letter",
            "tweet",
            "in",
        )
        or before.low in words.adverbs
    ):
        return None
    begin = _after(found, at, words)
    if not begin:
        return None
    source = seen[-1].source if seen and seen[-1].source else _first_phrase(found, at, words)
    if not source:
        return None
    return Clause(source, (at, at + 1), (begin,), "participle")


def _finite_ing(found: Sequence[Token], at: int, words: Lexicon) -> Clause | None:
    subject = subject_before(found, at, words)
    after = _after(found, at, words)
    if not subject or not after:
        return None
    return Clause(subject[0], (at, at + 1), (after,), "subject-verb")


def _first_phrase(found: Sequence[Token], before: int, words: Lexicon) -> Range | None:
    """The subject of the sentence a participle belongs to."""
    start = 0
    while start < before and (found[start].low in words.clauses or found[start].text in COMMAS):
        start += 1
    if start >= before:
        return None
    if found[start].low in words.prepositions or found[start].low.endswith(("ing", "ed")):
        for at in range(start, before):
            if found[at].text == ",":
                start = at + 1
                break
    phrase = phrase_starting(found, start, words)
    if not phrase:
        return None
    return phrase[0], min(phrase[1], before, phrase[0] + 6)


def lead_in(found: Sequence[Token], words: Lexicon) -> tuple[Range | None, Range | None]:
    """Who is announced by a sentence that ends with a colon, and by which verb."""
    for at in range(len(found) - 1, -1, -1):
        low = found[at].low
        if found[at].kind == WORD and (low in words.finite or low in words.participles):
            subject = subject_before(found, at, words)
            if subject:
                return subject[0], (at, at + 1)
    return _first_phrase(found, len(found) - 1, words), None
