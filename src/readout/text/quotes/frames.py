"""Ways to report what somebody said that are more than a subject and a verb."""

from readout.model import Polarity
from readout.text.quotes.clause import Clause
from readout.text.quotes.content import clause_end, content_after, question
from readout.text.quotes.phrases import (
    apposition_after,
    first_phrase,
    phrase_ending,
    phrase_starting,
    subject_before,
)
from readout.text.quotes.sentence import COMMAS, DASHES, Range, Sentence
from readout.text.quotes.verbs import passive

_MOST_SIGNED = 12
"""Words behind the dash of a signed quotation."""
_FEWEST_LED = 4
"""Words of a quotation that a colon alone says somebody spoke."""
_NEAR = 12
"""Tokens between a speaker and that colon."""
_ACCUSED = 16
"""Tokens from "accused" to the "of" behind whoever is."""
_VIEWER = 6
"""Tokens from "For" to the comma behind whose view it is."""
_AHEAD = 30
"""Tokens from the beginning of "As somebody …" to its comma."""


def signed(s: Sentence) -> Clause | None:
    """A quotation with its speaker's name behind a dash.

    Args:
        s: the sentence.
    """
    if s.size < 3 or not s.quote[0] or s.low[1] not in DASHES:
        return None
    names = sum(s.word[2 : s.size])
    if not 1 <= names <= _MOST_SIGNED or not s.capital[2] or s.quote[s.size - 1]:
        return None
    return Clause((2, s.size - (s.low[s.size - 1] == ".")), None, ((0, 1),), "signed")


def asked(s: Sentence, at: int) -> Clause | None:
    """ "When asked by Smith whether …": somebody else's question.

    Args:
        s: the sentence.
        at: where "asked" stands.
    """
    if at and not (s.low[at - 1] in s.words.before_asked or s.low[at - 1] in s.words.be):
        return None
    begin, source = at + 1, None
    if s.low[begin] == "by":
        source = phrase_starting(s, begin + 1)
        begin = source[1] if source else begin
    if s.low[begin] not in s.words.questions:
        return None
    content = question(s, begin)
    if not content:
        return None
    return Clause(source, (at, at + 1), (content,), "asked", polarity=Polarity.ASKED)


def first_as(s: Sentence) -> Clause | None:
    """ "As Smith puts it, …": the source before what was said.

    Args:
        s: a sentence that begins so.
    """
    comma = next((at for at in range(2, min(_AHEAD, s.size)) if _ends_source(s, at)), 0)
    for verb in range(comma - 1, 1, -1):
        if s.word[verb] and s.low[verb] in s.words.finite and s.low[verb] not in s.words.bare:
            found = subject_before(s, verb)
            content = s.trimmed(comma, s.size)
            if found and content and found[0][0] == 1:
                return Clause(found[0], (verb, verb + 1), (content,), "as")
            return None
    return None


def _ends_source(s: Sentence, comma: int) -> bool:
    """Whether the comma behind "As Smith says" stands here, not one within it."""
    if s.low[comma] != ",":
        return False
    return any(s.low[at] in s.words.finite and s.word[at] for at in range(2, comma))


def in_words_of(s: Sentence, at: int) -> Clause | None:
    """ "In the words of Smith, “…”".

    Args:
        s: the sentence.
        at: where "words" stands.
    """
    phrase = phrase_starting(s, at + 2) if s.low[at + 1] == "of" else None
    if not phrase or at < 2 or s.low[phrase[1]] != ",":
        return None
    quote = next((here for here in range(phrase[1], s.size) if s.quote[here]), None)
    if quote is None:
        return None
    return Clause(phrase, (at - 2, at + 2), ((quote, quote + 1),), "in the words of")


def noun(s: Sentence, at: int) -> Clause | None:
    """ "Smith's claim that …".

    Args:
        s: the sentence.
        at: where the noun stands.
    """
    owner = s.low[at - 1]
    if not at or s.low[at + 1] != "that":
        return None
    if owner in s.words.possessives:
        source: Range | None = (at - 1, at)
    elif owner.endswith(("'s", "s'")):
        source = _owner(s, at)
    else:
        return None
    content = s.trimmed(at + 1, clause_end(s, at + 1))
    return Clause(source, (at, at + 1), (content,), "noun") if content and source else None


def _owner(s: Sentence, at: int) -> Range:
    start = at - 1
    while start and s.capital[start - 1] and s.capital[start]:
        start -= 1
    if s.low[start - 1] in s.words.determiners:
        start -= 1
    return start, at


def refused(s: Sentence, at: int) -> Clause | None:
    """ "Smith declined to comment": what somebody would not say.

    Args:
        s: the sentence.
        at: where the verb before "to" stands.
    """
    subject = subject_before(s, at) if s.low[at + 1] == "to" else None
    content = question(s, at + 1) if subject else None
    if not subject or not content:
        return None
    return Clause(subject[0], (at, at + 1), (content,), "refused", polarity=Polarity.DECLINED)


def accused(s: Sentence, at: int) -> Clause | None:
    """ "Smith accused the council of …".

    Args:
        s: the sentence.
        at: where the verb stands.
    """
    charge = next((n for n in range(at + 2, min(at + _ACCUSED, s.size)) if s.low[n] == "of"), 0)
    if not charge or not s.word[at + 1] or s.low[at + 1] in s.words.prepositions:
        return None
    if s.low[at].endswith("ing"):
        source = first_phrase(s, at) if s.low[at - 1] in COMMAS else None
    else:
        subject = subject_before(s, at)
        source = subject[0] if subject and not passive(s, at, subject[1]) else None
    content = s.trimmed(at + 1, _charge_end(s, charge))
    return Clause(source, (at, at + 1), (content,), "subject-verb") if content and source else None


def _charge_end(s: Sentence, charge: int) -> int:
    """Where an accusation ends: at the latest where somebody else begins to do something."""
    end = clause_end(s, charge)
    return next((at for at in range(charge, end) if _another_does(s, at)), end)


def _another_does(s: Sentence, at: int) -> bool:
    following = s.low[at + 1]
    return s.low[at] in s.words.meanwhile or (s.comma(at) and following in s.words.subjects)


def curious(s: Sentence, at: int) -> Clause | None:
    """ "Smith wanted to know why …".

    Args:
        s: the sentence.
        at: where the verb of wanting stands.
    """
    begin = at + 3
    asks = s.low[begin] in s.words.questions or s.quote[begin]
    if s.low[at + 1 : begin] != ["to", "know"] or not asks:
        return None
    subject, content = subject_before(s, at), question(s, begin)
    if not subject or not content:
        return None
    return Clause(subject[0], (at, begin), (content,), "asked", polarity=Polarity.ASKED)


def view(s: Sentence) -> Clause | None:
    """ "For Smith, …": a view in whose words some stand in quotation marks.

    Args:
        s: a sentence that begins so.
    """
    end = next((at for at in range(2, min(_VIEWER, s.size)) if s.low[at] == ","), 0)
    named = end and all(s.capital[1:end]) and not any(low in s.words.times for low in s.low[1:end])
    content = s.trimmed(end, s.size) if named and any(s.quote) else None
    return Clause((1, end), (0, 1), (content,), "view") if content else None


def silent(s: Sentence, at: int) -> Clause | None:
    """ "Smith would not comment".

    Args:
        s: the sentence.
        at: where the verb stands.
    """
    if s.low[at - 1] not in s.words.negations or not at:
        return None
    subject = subject_before(s, at)
    content = s.trimmed(at, clause_end(s, at))
    if not subject or not content or not _comment(s, content):
        return None
    return Clause(subject[0], (at - 1, at), (content,), "refused", polarity=Polarity.DECLINED)


def _comment(s: Sentence, content: Range) -> bool:
    return any(s.low[at] in s.words.comment for at in range(*content))


def led_by_colon(s: Sentence) -> Clause | None:
    """A whole quotation behind a colon, where no verb tells that somebody said it.

    Args:
        s: the sentence.
    """
    colons = [at for at, low in enumerate(s.low) if at and low == ":"] if ":" in s.low else []
    for at in colons:
        if s.whole(at + 1):
            named = phrase_ending(s, at - 1) if s.capital[at - 1] else None
            source = named or first_phrase(s, at)
            long = s.text[at + 1].count(" ") >= _FEWEST_LED - 1
            if source and long and at - source[1] <= _NEAR:
                return Clause(source, (at, at + 1), ((at + 1, at + 2),), "colon")
    return None


def first_participle(s: Sentence) -> Clause | None:
    """ "Adding that …, Smith continued": the speaker comes behind what was said.

    Args:
        s: a sentence that begins with a participle.
    """
    content = content_after(s, 0)
    if not content:
        return None
    for at in range(content[0], s.size):
        if not s.comma(at) and s.low[at] not in COMMAS:
            continue
        begin = at + 2 if s.low[at + 1] == "," else at + 1
        phrase = phrase_starting(s, begin)
        if phrase and _verb_follows(s, phrase[1]):
            said = s.trimmed(content[0], begin)
            return Clause(phrase, (0, 1), (said,), "participle") if said else None
    return None


def _verb_follows(s: Sentence, at: int) -> bool:
    low = s.low[at]
    return s.word[at] and (
        low in s.words.finite or low in s.words.before_verb or low.endswith("ed")
    )


def unknown_verb(s: Sentence, at: int) -> Clause | None:
    """A quotation that ends with a comma, a speaker, and a verb no list knows.

    Args:
        s: the sentence.
        at: where the verb stands.
    """
    if s.quote[at - 1] and at and s.comma(at - 1) and s.capital[at + 1]:
        phrase = phrase_starting(s, at + 1)
        end = apposition_after(s, phrase[1]) if phrase else 0
        return _by(s, at, (phrase[0], end), at - 1) if phrase else None
    source = phrase_ending(s, at - 1) if at > 1 else None
    if not source or not (s.capital[at - 1] or s.low[at - 1] in s.words.pronouns):
        return None
    quote = source[0] - 1
    return _by(s, at, source, quote) if quote >= 0 and s.quote[quote] and s.comma(quote) else None


def _by(s: Sentence, at: int, source: Range, quote: int) -> Clause:
    rule = "quote-subject-verb" if source[0] < at else "verb-subject"
    return Clause(source, (at, at + 1), ((quote, quote + 1),), rule)
