"""Noun phrases, found without a tagger: by capitals, determiners and what cannot be in one."""

from collections.abc import Sequence

from readout.text.quotes.lexicon import Lexicon
from readout.text.quotes.tokens import MARK, QUOTE, WORD, Token

Range = tuple[int, int]
"""Half-open, in tokens."""

_LONGEST = 28
_DASHES = frozenset({"—", "–", "--", "-"})
COMMAS = frozenset({","}) | _DASHES
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
        "tomorrow",
        "tonight",
        "meanwhile",
        "however",
        "still",
        "later",
        "earlier",
        "instead",
        "moreover",
        "indeed",
        "thus",
        "perhaps",
        "then",
        "now",
    ]
)
_RELATIVES = frozenset(("who", "which", "that"))


def subject_before(found: Sequence[Token], verb: int, words: Lexicon) -> tuple[Range, int] | None:
    """The noun phrase a verb has for its subject on its left, and where its verb group begins."""
    group = verb
    while group and _before_verb(found[group - 1], words):
        group -= 1
    if not group:
        return None
    last = group - 1
    if found[last].text in COMMAS:
        return _set_apart(found, last, words, group)
    if found[last].kind == QUOTE and found[last].text[-1:] == "," and len(found[last].text) < 60:
        return _set_apart(found, last, words, group)
    if found[last].low in _RELATIVES:
        return _antecedent(found, last, words, group)
    phrase = phrase_ending(found, last, words)
    return (phrase, group) if phrase else None


def _before_verb(token: Token, words: Lexicon) -> bool:
    return (
        token.kind == WORD
        and not token.capital
        and (token.low in words.before_verb or token.low.endswith("ly"))
    )


def _antecedent(
    found: Sequence[Token], relative: int, words: Lexicon, group: int
) -> tuple[Range, int] | None:
    last = relative - 1
    if last >= 0 and found[last].text in COMMAS:
        last -= 1
    if found[relative].low == "that" or last < 0:
        return None
    phrase = phrase_ending(found, last, words)
    return ((phrase[0], relative + 1), group) if phrase else None


def _set_apart(
    found: Sequence[Token], comma: int, words: Lexicon, group: int
) -> tuple[Range, int] | None:
    """The subject before an apposition or a relative clause between commas."""
    for at in range(comma - 1, max(comma - 45, 0), -1):
        if found[at].kind == QUOTE and at == comma - 1:
            continue
        if found[at].text in COMMAS and _in_apposition(found, at + 1, comma, words):
            phrase = phrase_ending(found, at - 1, words)
            if phrase and _begins_clause(found, phrase[0], words):
                return (phrase[0], comma), group
    return None


def _in_apposition(found: Sequence[Token], start: int, end: int, words: Lexicon) -> bool:
    if start >= end:
        return False
    first = found[start]
    return (
        first.capital
        or first.low in words.determiners
        or first.low in words.prepositions
        or first.low
        in (
            "who",
            "whose",
            "which",
            "whom",
            "then",
            "now",
            "former",
            "himself",
            "herself",
            "also",
            "both",
            "speaking",
            "formerly",
            "once",
        )
        or first.text.isdigit()
        or first.low.endswith(("ing", "ed"))
        or any(
            token.low in ("of", "for", "at", "in", "with", "from", "who")
            for token in found[start + 1 : start + 4]
        )
        or end - start <= 6
    )


def _begins_clause(found: Sequence[Token], start: int, words: Lexicon) -> bool:
    if not start:
        return True
    before = found[start - 1]
    if before.low in _RELATIVES or before.low in words.prepositions:
        return False
    return (
        before.kind == QUOTE
        or before.text in COMMAS
        or before.low in words.clauses
        or before.text in ":;("
        or before.low in _TIMES
    )


def _opened(found: Sequence[Token], closing: int) -> int:
    for at in range(closing - 1, max(closing - 9, 0), -1):
        if found[at].text == "(":
            return at
    return 0


def phrase_ending(found: Sequence[Token], last: int, words: Lexicon) -> Range | None:
    """The noun phrase whose last token this is, None when there is none."""
    if last > 0 and found[last].text == ")" and (opened := _opened(found, last)):
        phrase = phrase_ending(found, opened - 1, words)
        return (phrase[0], last + 1) if phrase else None
    if (
        last < 0
        or found[last].kind != WORD
        or found[last].low in words.clauses
        or found[last].low.startswith("'")
    ):
        return None
    if (
        found[last].low in words.alone
        and found[last].low not in ("it",)
        and _alone(found, last, words)
    ):
        return last, last + 1
    start = _reach(found, last, words)
    start = _without_start(found, start, last, words)
    return (start, last + 1) if _nominal(found, start, last, words) else None


def _alone(found: Sequence[Token], last: int, words: Lexicon) -> bool:
    low = found[last].low
    if low in words.pronouns or low in ("i", "we", "you", "who", "it"):
        return True
    return last == 0 or found[last - 1].kind != WORD


def _reach(found: Sequence[Token], last: int, words: Lexicon) -> int:
    """The leftmost token that may belong to the phrase."""
    start = last
    while start and last - start < _LONGEST:
        before = found[start - 1]
        if before.text == ")" and (opened := _opened(found, start - 1)):
            start = opened
            continue
        if before.kind == QUOTE:
            if not (found[start].capital and start > 1 and found[start - 2].capital):
                break
        elif before.kind == MARK:
            if before.text not in "&/-%$":
                break
        elif before.low in words.clauses:
            if not _joins(found, start - 1, words):
                break
        elif before.low in words.auxiliaries and not before.capital:
            break
        start -= 1
    return start


def _joins(found: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether "and" stands between two names."""
    if found[at].low not in ("and", "or") or not at or at + 1 >= len(found):
        return False
    before, after = found[at - 1], found[at + 1]
    return before.kind == WORD and (
        (before.capital and (after.capital or after.low in ("his", "her", "their", "other")))
        or (
            not before.capital
            and not after.capital
            and after.low not in words.alone
            and after.low not in words.determiners
        )
    )


def _without_start(found: Sequence[Token], start: int, last: int, words: Lexicon) -> int:
    """The phrase without the adverbial words before it."""
    while start < last and (
        found[start].low in _TIMES
        or (found[start].low in words.adverbs and found[start].low not in words.determiners)
    ):
        start += 1
    if found[start].low not in words.prepositions or start == last:
        return start
    for at in range(last, start, -1):
        if found[at].low in words.determiners or found[at].low in words.pronouns:
            return at
        if (
            found[at].capital
            and not found[at - 1].capital
            and found[at - 1].low not in words.prepositions
            and found[at - 1].low not in words.determiners
            and found[at - 1].low != "and"
        ):
            return at
    return last


def _nominal(found: Sequence[Token], start: int, last: int, words: Lexicon) -> bool:
    first, head = found[start], found[last]
    if first.low in words.determiners or any(token.capital for token in found[start : last + 1]):
        return not (
            start == last
            and (
                (head.low in words.determiners and head.low not in words.alone)
                or head.low in words.prepositions
                or head.low in _TIMES
            )
        )
    return (
        head.low in words.alone
        or head.low.endswith(("s'", "s", "people", "men", "women", "police"))
        or first.text[:1].isdigit()
    )


def phrase_starting(found: Sequence[Token], first: int, words: Lexicon) -> Range | None:
    """The noun phrase that begins with a token, with what is set apart behind it."""
    if first >= len(found) or found[first].kind != WORD:
        return None
    begin = found[first]
    if begin.low in words.pronouns or begin.low in ("i", "we"):
        return first, first + 1
    if not (
        begin.capital
        or begin.low in words.determiners
        or begin.low in words.alone
        or _role(found, first)
    ):
        return None
    if begin.low in _TIMES:
        return None
    end = first
    while end < len(found) and end - first < _LONGEST and _continues(found, end, words):
        end = _skipped(found, end)
    return (first, end) if end > first else None


def _role(found: Sequence[Token], first: int) -> bool:
    """Whether a name follows within a few words, as in "spokesman Tom Reed"."""
    for token in found[first + 1 : first + 6]:
        if token.kind != WORD:
            return False
        if token.capital:
            return True
    return False


def _skipped(found: Sequence[Token], at: int) -> int:
    if found[at].text == "(":
        for end in range(at + 1, min(at + 9, len(found))):
            if found[end].text == ")":
                return end + 1
    return at + 1


def _continues(found: Sequence[Token], at: int, words: Lexicon) -> bool:
    token = found[at]
    if token.kind == QUOTE:
        return at + 1 < len(found) and found[at - 1].capital and found[at + 1].capital
    if token.kind == MARK:
        return token.text in "&/-(%$"
    if token.low in words.clauses:
        return token.low == "and" and _joins(found, at, words)
    if token.low in words.auxiliaries or token.low in words.pronouns:
        return False
    if token.low in words.prepositions:
        return (
            token.low in ("of", "for", "at", "from", "with", "to", "in")
            and at + 1 < len(found)
            and not _is_time(found, at + 1)
        )
    return token.low not in _TIMES


def _is_time(found: Sequence[Token], at: int) -> bool:
    return any(
        token.low
        in (
            "interview",
            "statement",
            "email",
            "e-mail",
            "tweet",
            "speech",
            "letter",
            "conference",
            "call",
            "text",
            "message",
            "post",
            "phone",
        )
        or token.text[:1].isdigit()
        for token in found[at : at + 4]
    )


def apposition_after(found: Sequence[Token], end: int, words: Lexicon) -> int:
    """Where the apposition or relative clause behind a name ends; `end` when there is none."""
    if end >= len(found) or found[end].text != "," or end + 1 >= len(found):
        return end
    first = found[end + 1]
    if not (
        first.kind == WORD
        and (
            first.low
            in (
                "a",
                "an",
                "the",
                "his",
                "her",
                "its",
                "their",
                "who",
                "whose",
                "which",
                "himself",
                "one",
                "another",
            )
            or first.text.isdigit()
            or first.capital
        )
    ):
        return end
    for at in range(end + 1, len(found)):
        if (
            found[at].kind == QUOTE
            or found[at].text in ",.;:—"
            or found[at].low in words.participles
        ):
            return at
    return len(found)
