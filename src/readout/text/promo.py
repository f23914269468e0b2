"""Telling a promo, an appeal or a form's remains from the story itself.

Keywords alone do not do: a story may be about newsletters.  A promo also speaks: it orders or
offers something, to "you", from "us", for free or a price, every morning, and nobody is quoted.
What speaks for and against is counted, weighed, and added up to the odds that it is a promo
(logistic regression; `bench/promos.py` fits the weights).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from readout.languages import LanguageData
from readout.text.lexicon import Lexicon
from readout.text.promo_weights import BIAS, WEIGHTS

NEVER = -9.0
"""The odds of words that name nothing a promo is about."""

SURE = 1.0
"""The odds from which a line of its own counts as a promo."""

_LONG = 900
_SITE = re.compile(
    r"(?<![\w@.])(?:www\.)?[A-Za-z][\w-]{2,40}\.(?:[a-z]{2,3}\.)?[a-z]{2,12}(?![\w.]?\w)"
)
_ADDRESS = re.compile(rf"{_SITE.pattern}|\w@\w+\.\w|(?<!\w)@\w{{3,}}|https?:")
_PRICE = re.compile(
    r"[£$€]\s?\d|\d\s?[£$€]|\b\d+p\b|\b\d+ ?(?:euros?|dollars?|pounds?|cents|pesos)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“«„»][^”»“«]{0,400}[”»“«]|\"[^\"]{0,400}\"")
_QUOTES = '"“«„»‘'
_NUMBER = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\d\s?(?:%|per cent|percent)|\d[.,]\d{3}|\b\d{2,}\b", re.IGNORECASE
)
_LABEL = re.compile(r"[^.!?:]{2,28}:\s")
_NEVER = r"(?!)"
_UNSPACED = "\u2e80"
_ENDS = re.compile(r"(?<=[.!?。！？])[\"”’»)]?\s+|(?<=[。！？])")
_TELLING = ("ask", "urge", "offer", "goods", "form", "appeal", "plug", "lure", "free", "cadence")


@dataclass(frozen=True)
class Vocabulary:
    """The patterns of one or several languages, ready to use.

    Args:
        lexicon: the phrases promos are told by.
        related: openers of a line that points elsewhere.
        advert: what stands where an advert stood.
        legal: openers of a copyright or disclosure line.
        bio: openers of a line about the author.
        published: openers of a line that gives the date.
        vita: phrases that tell who wrote an article.
        follow: openers of a line that asks to follow or share.
        credits: openers of a line that names who took a picture.
        sources: openers of a line that names where a report came from.
        disclaims: phrases of legal and editorial notes.
        comments: openers of the line above what readers wrote.
        reading_time: words of a line that says how long reading takes.
        reported: verbs of a sentence in which somebody is quoted.
        widget: whole lines of players, share bars and advert slots.
        openers: the first words of those lines.
        starters: words, with their capital, that often begin a sentence.
        leads_on: small words behind which no sentence ends.
        nouns: whether it writes every noun with a capital, so that capitals tell no names.
    """

    lexicon: Lexicon
    related: re.Pattern[str]
    advert: re.Pattern[str]
    legal: re.Pattern[str]
    bio: re.Pattern[str]
    published: re.Pattern[str]
    vita: re.Pattern[str]
    follow: re.Pattern[str]
    credits: re.Pattern[str]
    sources: re.Pattern[str]
    disclaims: re.Pattern[str]
    comments: re.Pattern[str]
    reading_time: re.Pattern[str]
    reported: re.Pattern[str]
    widget: frozenset[str]
    openers: frozenset[str]
    starters: frozenset[str]
    leads_on: frozenset[str]
    nouns: bool = False


@lru_cache(maxsize=16)
def vocabulary(*data: LanguageData) -> Vocabulary:
    """Compile what several languages say into one set of patterns.

    Args:
        data: the languages a page may speak, such as its own and English.
    """

    def words(field: str) -> re.Pattern[str]:
        return _any(phrase for one in data for phrase in getattr(one, field))

    return Vocabulary(
        lexicon=Lexicon(*(one.promos for one in data)),
        related=words("related"),
        advert=words("adverts"),
        legal=words("legal"),
        bio=words("bio"),
        published=words("published"),
        vita=words("vita"),
        follow=words("follow"),
        credits=words("credits"),
        sources=words("sources"),
        disclaims=words("disclaims"),
        comments=words("comments"),
        reading_time=words("reading_time"),
        reported=_any(
            phrase.strip()
            for one in data
            for phrase in one.promos.reported.split("|")
            if phrase.strip()
        ),
        widget=frozenset(line for one in data for line in one.widget),
        openers=frozenset(line.split()[0] for one in data for line in one.widget),
        starters=frozenset(word for one in data for word in one.starters),
        leads_on=frozenset(word for one in data for word in one.leads_on),
        nouns=data[0].capital_nouns,
    )


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    # longest first, so that "sign up for" is not read as "sign up"
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    spaced = _grouped(map(_escaped, (one for one in ordered if one[:1] < _UNSPACED)))
    unspaced = _grouped(map(_escaped, (one for one in ordered if one[:1] >= _UNSPACED)))
    whole = [rf"(?<!\w){spaced}(?!\w)"] * bool(spaced) + [unspaced] * bool(unspaced)
    return re.compile("|".join(whole) or _NEVER, re.IGNORECASE)


def _grouped(phrases: Iterable[str]) -> str:
    """One pattern for all, with phrases of one first character together, which is far faster."""
    groups: dict[str, list[str]] = {}
    for phrase in phrases:
        first = phrase[:2] if phrase[0] == "\\" else phrase[0]
        groups.setdefault(first.casefold(), []).append(phrase[len(first) :])
    inner = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())
    return f"(?:{inner})" if inner else ""


def _escaped(phrase: str) -> str:
    return re.escape(phrase).replace("'", "['’]").replace(r"\ ", r"\s+")


def opens(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the words begin with something of the pattern.

    Args:
        pattern: one of a `Vocabulary`.
        text: a line, a sentence or a part of one.
    """
    return bool(pattern.match(text.lstrip(" -–—*•>»→|[(“\"‘'")))


def evidence(text: str, words: Vocabulary) -> dict[str, float] | None:
    """What speaks for and against a promo, by name; None when nothing a promo is about is named.

    Args:
        text: a sentence or a short paragraph.
        words: the patterns of its language.
    """
    whole = words.lexicon.find(text)
    spoken = words.lexicon.find(unquoted(text)) if _quotes(text) else whole
    counts, length = spoken.counts, whole.words
    opening = spoken.opening
    named = any(counts[name] for name in _TELLING if name != "cadence")
    if not length or not (named or ("nudge" in opening and _PRICE.search(text))):
        # a slogan, or a sentence of the story
        return None
    found = {name: float(counts[name] > 0) for name in (*_TELLING, "ours", "yours", "reported")}
    found |= {f"{name} twice": float(counts[name] > 1) for name in _TWICE}
    found |= {f"{name} first": float(name in opening) for name in _FIRST}
    found["ours first"] = float("ours" in opening)
    found["third"] = float(counts["third"] > 0)
    found["both"] = float(counts["ours"] > 0 and counts["yours"] > 0)
    found["dense"] = min(1.5, sum(counts[name] for name in _TELLING) * 3 / max(6, length))
    found["urges"] = float(bool({"urge", "nudge"} & opening) and _speaks(counts))
    found["silent"] = float(
        not (counts["yours"] or counts["ours"] or _calls(counts) or "nudge" in opening)
    )
    found["told"] = float(counts["third"] > 0 and counts["reported"] > 0)
    return found | _printed(text, length, words)


_TWICE = ("ask", "offer", "goods", "ours", "yours", "form", "appeal", "third")
_FIRST = ("ask", "urge", "nudge", "lure", "form", "plug", "yours")


def _speaks(counts: dict[str, int]) -> bool:
    return any(counts[name] for name in ("yours", "ours", "offer", "goods", "free", "cadence"))


def _calls(counts: dict[str, int]) -> bool:
    return any(counts[name] for name in ("ask", "urge", "lure", "form", "appeal", "plug"))


def unquoted(text: str) -> str:
    """A text without what stands in quotation marks.

    Args:
        text: any text.
    """
    return _QUOTED.sub(" ", text)


def _quotes(text: str) -> bool:
    return any(sign in text for sign in _QUOTES)


def _printed(text: str, length: int, words: Vocabulary) -> dict[str, float]:
    """What the print tells: its length, numbers, signs and capitals."""
    end = text.rstrip()[-1:]
    tokens = text.split()
    shouted = text.isupper()
    capitals = sum(token[:1].isupper() for token in tokens[1:]) / max(1, len(tokens) - 1)
    found = {
        "quoted": _QUOTED.search(text),
        "quote first": text[:1] in _QUOTES,
        "number": _NUMBER.search(text),
        "price": _PRICE.search(text),
        "address": _ADDRESS.search(text),
        "label": _LABEL.match(text),
        "up to 4 words": length <= 4,
        "5 to 9 words": 4 < length <= 9,
        "10 to 20 words": 9 < length <= 20,
        "over 40 words": length > 40,
        "full stop": end == ".",
        "no end": end not in '.!?…"”»’。！？',
        "exclamation": "!" in text or "！" in text,
        "question": "?" in text or "？" in text,
    }
    out = {name: float(bool(value)) for name, value in found.items()}
    out["capitals"] = 0.0 if shouted or words.nouns else capitals
    return out


def odds(text: str, words: Vocabulary, familiar: float = 0.0) -> float:
    """How sure it is that words are a promo, as the logarithm of the odds; 0 is half and half.

    Args:
        text: a sentence or a short paragraph; long text is judged by its length alone.
        words: the patterns of its language.
        familiar: what is taken off where the story itself speaks to "you"; an outright call to
            subscribe and a form's own words stay what they are.
    """
    found = evidence(text, words) if len(text) <= _LONG else None
    if found is None:
        return NEVER
    said = BIAS + sum(WEIGHTS[name] * value for name, value in found.items() if value)
    return said if found["ask first"] or found["form"] else said - familiar


def is_promo(text: str, words: Vocabulary, sure: float = SURE) -> bool:
    """Whether a line of its own is a promo from end to end.

    Args:
        text: a printed line or a short paragraph.
        words: the patterns of its language.
        sure: the odds that are enough, as `odds` gives them.
    """
    return odds(text, words) > sure


def sentences_of(text: str) -> list[str]:
    """A paragraph cut behind its full stops, without regard to abbreviations.

    Args:
        text: a paragraph.
    """
    return [one for one in _ENDS.split(text) if one and one.strip()]


def addresses(text: str) -> list[str]:
    """The site names printed in a promo, such as "TheWeek.com".

    Args:
        text: a promo.
    """
    return [match[0] for match in _SITE.finditer(text)]
