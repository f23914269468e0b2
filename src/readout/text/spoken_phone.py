"""Telephone numbers, told by their shape or by what is done with them."""

import re

from readout.languages.reading import Reading
from readout.text.numerals import one_by_one
from readout.text.spoken_rule import Rule, word_after

PHONE_STARTS = r"\((?=[0-9]{3,5}\)[ -]?[0-9])"
"""Where only a telephone number may begin, as a regular expression."""

_DIALLED = re.compile(
    r"\b(?:dial(?:led|ling|s)?|ring(?:ing|s)?|rang|rung|call(?:ed|ing|s)?|phon(?:ed?|es|ing))\s"
    r"(?:(?:the\s)?(?:police|helpline|hotline|number|emergency|NHS|Samaritans)\s(?:on\s)?)?(?:[0-9]{3}\sor\s)?$",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"\b(?:call|dial|ring|phone|telephone|contact|reach|police|helpline|hotline|line|report)\w*\b"
    r"[^.;!?]{0,40}\son\s(?:freephone\s)?$",
    re.IGNORECASE,
)
_TEXTED = re.compile(r"\b[Tt]ext(?:ing|ed|s)?\b[^.;!?]{0,40}\s(?:to|on)\s$")
_DETERMINED = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Ee]very)\s$")
_ANSWERED = re.compile(
    r"(?:call(?:s|er|ers)?|operators?|dispatch(?:er)?s?|handlers?|service|emergency|number|line)$"
)
_COUNTED = re.compile(r"[a-z]{3,}s$|people$|men$|women$|children$|million$|billion$|percent$")
_BEHIND = frozenset(["always", "unless", "across", "as"])
_REACH = 64


def _digits(match: re.Match[str]) -> str:
    plus = "plus " if match[0].startswith("+") else ""
    return plus + one_by_one("".join(c for c in match[0] if c.isdigit()), "en")


def _groups(match: re.Match[str]) -> str:
    return ", ".join(one_by_one(group, "en") for group in match[0].split())


def _used(match: re.Match[str]) -> str | None:
    """A short or local number, said digit by digit where the words before it call it."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    after = word_after(match)
    if _DETERMINED.search(before):
        return _digits(match) if _ANSWERED.match(after) and len(match[0]) == 3 else None
    called = any(cue.search(before) for cue in (_DIALLED, _REACHED, _TEXTED))
    counted = _COUNTED.match(after) and after not in _BEHIND
    return _digits(match) if called and not counted else None


_RULES = (
    Rule(re.compile(r"\+[0-9]{1,3}(?:[ \u00a0-]?\(?[0-9]{1,6}\)?){2,6}(?![\w%])"), _digits),
    Rule(re.compile(r"\([0-9]{3,5}\)[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![\w%])"), _digits),
    Rule(re.compile(r"(?:1-)?[0-9]{3}[-.][0-9]{3}[-.][0-9]{4}(?![\w%-])"), _digits),
    Rule(re.compile(r"555-[0-9]{4}(?![\w%-])|[0-9]{3}-0[0-9]{3}(?![\w%-])"), _digits),
    Rule(re.compile(r"0[0-9]{2,4}(?:[ \u00a0][0-9]{3,6}){1,3}(?![0-9])"), _groups),
    Rule(re.compile(r"0[0-9]{9,10}(?![0-9])"), _digits),
    Rule(re.compile(r"[0-9]{3,6}(?:[ -][0-9]{3,4}){0,3}(?![\w%]|[,.:/-][0-9])"), _used),
)


def phone_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for telephone numbers in English; none for other languages."""
    return _RULES if reading.numerals == "en" else ()
