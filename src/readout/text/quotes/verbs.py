"""What stands round a verb of saying, and what it makes of the statement."""

from readout.model import Polarity
from readout.text.quotes.clause import Clause
from readout.text.quotes.content import clause_end, hearer
from readout.text.quotes.sentence import COMMAS, Range, Sentence

_ADVERBIALS = 14
"""Tokens between a verb and the end of its clause."""
_AUXILIARIES = 3
"""Tokens before a verb that tell a passive."""
_LINKS = (("echoes", "echoes"), ("disputes", "contradicts"), ("adds_to", "continues"))


def passive(s: Sentence, at: int, group: int) -> bool:
    """Whether a verb is a passive, so that its subject says nothing."""
    if not s.low[at].endswith(("ed", "id", "ld", "en")):
        return False
    return any(low in s.words.be for low in s.low[max(group, at - _AUXILIARIES) : at])


def is_verb(s: Sentence, at: int, group: int) -> bool:
    """Whether a form that is also a noun is a verb here."""
    if at > group:
        return s.low[group] != "to"
    if s.low[at - 1] in s.words.prepositions:
        return False
    if s.low[at] in s.words.infinitives:
        plural = s.low[at - 1] in s.words.pronouns or s.low[at - 1] in s.words.first
        return plural or s.low[at + 1] == "that"
    following = s.low[at + 1]
    if at + 1 == s.size:
        return s.word[at - 1] and s.low[at - 1] in s.words.alone
    if s.low[at] in ("say", "tell"):
        return True
    if s.low[at - 1].endswith(("'s", "s'")):
        return False
    if following in s.words.auxiliaries:
        return True
    named = s.capital[at - 1] or s.low[at - 1] in s.words.subjects
    if s.low[at].endswith("s") and named and s.word[at + 1] and following != "that":
        return following not in s.words.clauses and following not in s.words.prepositions
    return (
        s.quote[at + 1]
        or following == "that"
        or (following in (",", ".", ":") and s.capital[at - 1])
    )


def goes_on(s: Sentence, verb: int) -> bool:
    """Whether a verb has its own words behind it."""
    return s.word[verb + 1] or s.quote[verb + 1] or s.quote[verb + 2]


def phrasal(s: Sentence, at: int) -> bool:
    """Whether a verb means something else with what follows, as in "called for"."""
    following = s.low[at + 1]
    if s.low[at] in s.words.with_it:
        return following != "it"
    if following in s.words.led_out:
        return s.low[at] not in s.words.freely
    return s.low[at] in s.words.quoting_only and following in s.words.phrasal


def embedded(s: Sentence, clause: Clause) -> bool:
    """Whether a statement is an aside of its sentence: "a boat Harbour claims is …"."""
    cue = clause.cue or (0, 0)
    return clause.rule == "subject-verb" and s.low[cue[1]] in s.words.auxiliaries


def told(s: Sentence, clause: Clause) -> Clause:
    """A statement with who was told, whether the speaker stands by it, and what it answers."""
    if clause.cue is None:
        return clause
    verb = clause.cue[0]
    low = s.low[verb]
    link = next((kind for kind, verbs in _LINKS if low in getattr(s.words, verbs)), "")
    to = hearer(s, verb, clause.content[0][0] if clause.content[0][0] > verb else s.size)
    polarity = clause.polarity
    if polarity is Polarity.SAID:
        polarity = _polarity(s, verb, clause.source or (0, 0))
    return clause._replace(to=to, polarity=polarity, link=link)


def _polarity(s: Sentence, verb: int, source: Range) -> Polarity:
    denies = s.low[verb] in s.words.denies
    negated = not s.words.negations.isdisjoint(s.low[max(0, verb - _AUXILIARIES) : verb])
    neither = source != (0, 0) and not s.words.neither.isdisjoint(
        (s.low[source[0] - 1], s.low[source[0]])
    )
    if negated or neither:
        return Polarity.SAID if denies else Polarity.DECLINED
    if denies:
        return Polarity.DENIED
    return Polarity.ASKED if s.low[verb] in s.words.asks else Polarity.SAID


def closed(s: Sentence, at: int) -> bool:
    """Whether nothing but times and places follows a verb."""
    return (
        not (s.word[at] or s.quote[at])
        or s.low[at] in s.words.adverbial
        or s.low[at] in s.words.adverbs
    )


def past_adverbials(s: Sentence, start: int) -> int:
    """The token behind the time, the place and who was told."""
    here = start
    while s.word[here] and here - start < _ADVERBIALS:
        if here > start and s.low[here] in s.words.subjects:
            break
        here += 1
    return here


def resumed(s: Sentence, verb: int, quoted: bool) -> Range | None:
    """What goes on behind "he said,"; behind a quotation only with another."""
    rest = past_adverbials(s, verb + 1)
    if s.word[rest] or not _resumes(s, rest):
        return None
    more = s.trimmed(rest + 1, clause_end(s, rest + 1))
    if more and quoted and s.low[more[0]] not in s.words.auxiliaries:
        return more if any(s.quote[more[0] : more[1]]) else None
    return more


def _resumes(s: Sentence, comma: int) -> bool:
    """Whether what was said goes on behind "he said,"."""
    following = s.low[comma + 1]
    return (
        comma + 2 < s.size
        and s.low[comma] == ","
        and s.word[comma + 1]
        and not following.endswith("ing")
        and following not in s.words.no_resumption
    )


def auxiliary(s: Sentence, at: int) -> bool:
    """Whether a word belongs to the verb behind it."""
    return s.low[at] in s.words.auxiliaries or s.low[at] in s.words.adverbs


def shares(s: Sentence, at: int) -> bool:
    """Whether a participle has the speaker of its sentence."""
    before = s.low[at - 1]
    return (
        s.quote[at - 1]
        or before in COMMAS
        or before in s.words.before_participle
        or before in s.words.adverbs
    )
