"""Telling a promo, an appeal or a pointer elsewhere from the story itself.

Keywords alone do not do: a story may be about newsletters.  A promo also speaks: it orders or
offers something, to "you", from "us", for free or a price, every morning, and nobody is quoted.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from readout.languages import LanguageData

PROMO = 4
"""The score from which words count as a promo."""

NOTHING = -5
"""The score of words that name nothing a promo is about."""

_LONG = 45
_SITE = re.compile(
    r"(?<![\w@.])(?:www\.)?[A-Za-z][\w-]{2,40}\.(?:[a-z]{2,3}\.)?[a-z]{2,12}(?![\w.]?\w)"
)
_PRICE = re.compile(r"[£$€]\s?\d|\d\s?[£$€]|\b\d+p\b|\b\d+ cents\b")
_QUOTED = re.compile(r"[“«„][^”»“]{0,300}[”»“]|\"[^\"]{0,300}\"")
_ENDS = re.compile(r"(?<=[.!?])[\"”’»)]?\s+")
_NUMBERS = re.compile(r"\b(1[89]|20)\d\d\b|\d\s?(%|per cent|percent)")
_NEVER = r"(?!)"
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = "\u2e80"
"""From here on come the scripts that put no spaces between words."""


@dataclass(frozen=True)
class Vocabulary:
    """The patterns of one or several languages, ready to use.

    Args:
        ask: an outright call to action ("subscribe").
        nudge: a verb that opens many promos, and other sentences too ("get").
        offer: what only promos give away ("newsletter").
        goods: what promos and stories both talk about ("email").
        cadence: how often it comes.
        ours: words for the publisher ("our").
        yours: words for the reader ("you").
        free: words for a price of nothing.
        reported: verbs of a sentence in which somebody is quoted.
        third: words of a sentence about others ("he", "was").
        related: openers of a line that points elsewhere.
        advert: what stands where an advert stood.
        legal: openers of a copyright or disclosure line.
        bio: openers of a line about the author.
        published: openers of a line that gives the date.
        vita: phrases that tell who wrote an article.
        follow: openers of a line that asks to follow or share.
        lure: openers of a question that leads to a promo.
        widget: whole lines of players, share bars and advert slots.
        signal: first words of all that promos are about; no promo is without one of them.
    """

    ask: re.Pattern[str]
    nudge: re.Pattern[str]
    offer: re.Pattern[str]
    goods: re.Pattern[str]
    cadence: re.Pattern[str]
    ours: re.Pattern[str]
    yours: re.Pattern[str]
    free: re.Pattern[str]
    reported: re.Pattern[str]
    third: re.Pattern[str]
    related: re.Pattern[str]
    advert: re.Pattern[str]
    legal: re.Pattern[str]
    bio: re.Pattern[str]
    published: re.Pattern[str]
    vita: re.Pattern[str]
    follow: re.Pattern[str]
    lure: re.Pattern[str]
    widget: frozenset[str]
    signal: frozenset[str]


@lru_cache(maxsize=16)
def vocabulary(*data: LanguageData) -> Vocabulary:
    """Compile what several languages say into one set of patterns.

    Args:
        data: the languages a page may speak, such as its own and English.
    """

    def words(field: str) -> re.Pattern[str]:
        return _any(phrase for one in data for phrase in getattr(one, field))

    return Vocabulary(
        ask=words("asks"),
        nudge=words("nudges"),
        offer=words("offers"),
        goods=words("goods"),
        cadence=words("cadence"),
        ours=words("ours"),
        yours=words("yours"),
        free=words("free"),
        reported=words("reported"),
        third=words("third"),
        related=words("related"),
        advert=words("adverts"),
        legal=words("legal"),
        bio=words("bio"),
        published=words("published"),
        vita=words("vita"),
        follow=words("follow"),
        lure=words("lures"),
        widget=frozenset(line for one in data for line in one.widget),
        signal=frozenset(
            _WORD.findall(phrase)[0]
            for one in data
            for phrase in (*one.asks, *one.offers, *one.goods, *one.free)
            if _WORD.search(phrase)
        ),
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


def score(text: str, words: Vocabulary) -> int:
    """How much a sentence or short paragraph reads like a promo; see `PROMO`.

    Args:
        text: what is judged; long text is judged by its length alone.
        words: the patterns of its language.
    """
    if len(text) > 600 or not _signals(text, words):
        return NOTHING
    plain = _QUOTED.sub(" ", text)
    ask = 3 * opens(words.ask, text) or bool(words.ask.search(plain))
    nudge = 0 if ask == 3 else 2 * opens(words.nudge, text)
    offers = len({match.lower() for match in words.offer.findall(plain)})
    ours = bool(words.ours.search(plain))
    free = bool(words.free.search(plain)) or bool(_PRICE.search(plain))
    address = bool(_SITE.search(plain))
    total = ask + nudge + (2 + (offers > 1) if offers else 0)
    total += bool(words.goods.search(plain)) + ours + bool(words.yours.search(plain))
    total += free + address + bool(words.cadence.search(plain)) + _verbless(text, words)
    if total < PROMO:
        return total
    total -= _story(text, plain, words)
    speaks = ask or nudge or ours or address or (free and _verbless(text, words))
    return total if speaks else min(total, PROMO - 1)


def _signals(text: str, words: Vocabulary) -> bool:
    """Whether anything a promo is about is named: a quick no for most sentences."""
    if not words.signal.isdisjoint(_WORD.findall(text.casefold())):
        return True
    return max(text, default="") >= _UNSPACED or bool(_SITE.search(text) or _PRICE.search(text))


def _verbless(text: str, words: Vocabulary) -> bool:
    return bool(words.free.search(" ".join(text.split()[:3])))


def _story(text: str, plain: str, words: Vocabulary) -> int:
    length = len(text.split())
    against = 3 * bool(words.reported.search(plain)) + bool(words.third.search(plain))
    against += 2 * bool(_QUOTED.search(text)) + 2 * (length > _LONG) + bool(_NUMBERS.search(text))
    return against


def is_promo(text: str, words: Vocabulary) -> bool:
    """Whether a sentence or a short paragraph of its own is a promo.

    Args:
        text: what is judged.
        words: the patterns of its language.
    """
    if score(text, words) >= PROMO:
        return True
    short = len(text.split()) <= 10 and not text.rstrip().endswith((".", "”", "’", '"'))
    if not short:
        return False
    telling = words.offer.search(text) or words.ask.search(text)
    inviting = words.yours.search(text) or words.ours.search(text) or opens(words.ask, text)
    against = _story(text, _QUOTED.sub(" ", text), words)
    return bool(telling and inviting and not against)


def whole_promo(text: str, words: Vocabulary) -> bool:
    """Whether a printed paragraph is a promo from end to end, with no sentence of the story in it.

    Args:
        text: a paragraph.
        words: the patterns of its language.
    """
    if not is_promo(text, words):
        return False
    sentences = [one for one in _ENDS.split(text) if one.strip()]
    return not any(_tells(one, words) for one in sentences)


def _tells(sentence: str, words: Vocabulary) -> bool:
    """Whether a sentence could belong to the story: long enough, and about nothing promos offer."""
    if words.reported.search(sentence) or words.third.search(sentence):
        return True
    speaks = words.yours.search(sentence) or words.ours.search(sentence)
    return len(sentence.split()) > 7 and not (speaks or _signals(sentence, words))


def addresses(text: str) -> list[str]:
    """The site names printed in a promo, such as "TheWeek.com".

    Args:
        text: a promo.
    """
    return [match[0] for match in _SITE.finditer(text)]
