"""Features: what is more than the news of the day, told by its headline, address, length and form."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from readout.languages.features import FORMS, NAMES, Forms
from readout.model import Article, BlockKind
from readout.text.phrases import either

EXPLAINER, ANALYSIS, LONG_READ, INTERVIEW = "explainer", "analysis", "long read", "interview"

_LEAST = 400
"""Words under which nothing is a feature but what names itself one."""

_DEEP = 700
_LONG = 2500
"""Words from which what tells no news of the day is a long read."""

_TALK = 1000
"""Words from which a piece whose headline is what somebody says is a talk with them."""

_LONG_BY_NAME = 1200
_QUESTIONS = 2
_OPENING = 60
"""Words of an article that show how it begins."""

_SPEAKS = re.compile(
    r"[“«‘\"][^”»’\"]{8,}[”»’\"]\s?(?::\s[\w’' -]{4,40}\son\s|$)"
    r"|[\w’' -]{4,40}\s?:\s[“«‘][^”»’]{8,}[”»’]$"
)
"""A headline that gives words and who says them."""

_PARTS = re.compile(r"\s?:\s|\s[–—|-]\s")


class Piece(NamedTuple):
    """What is looked at of an article.

    Args:
        title: its headline.
        section: the part of the paper it stands in, as its feed says; "" for none.
        address: where it stands; "" for nowhere.
        words: how many it has.
        headings: its own.
        opening: its first sentences.
        language: BCP 47 tag.
    """

    title: str
    section: str
    address: str
    words: int
    headings: Sequence[str]
    opening: str
    language: str


class _Rules(NamedTuple):
    names: tuple[tuple[str, re.Pattern[str]], ...]
    other: re.Pattern[str]
    titles: tuple[tuple[str, re.Pattern[str]], ...]
    other_title: re.Pattern[str]
    asks: re.Pattern[str]
    tells: re.Pattern[str]
    talks: re.Pattern[str]
    you: re.Pattern[str]


def feature_of(article: Article, section: str = "") -> str:
    """Which kind of feature an article is, "" for none.

    Args:
        article: as it is read.
        section: the part of the paper it stands in, as its feed says.
    """
    blocks = [(block.kind, block.span.of(article.text)) for block in article.blocks]
    headings = [text for kind, text in blocks if kind is BlockKind.HEADING]
    body = (text for kind, text in blocks if kind not in (BlockKind.TITLE, BlockKind.HEADING))
    opening = " ".join(next(body, "").split()[:_OPENING])
    words = len(article.text.split())
    title, address = article.title or "", article.url
    return feature(Piece(title, section, address, words, headings, opening, article.language))


def feature(piece: Piece) -> str:
    """Which kind of feature a piece is: "explainer", "analysis", "long read", "interview"; "" for none.

    Args:
        piece: what is looked at; a language without rules has no features.
    """
    rules = _rules(piece.language.partition("-")[0])
    if rules is None:
        return ""
    names = _names(piece)
    if any(rules.other.fullmatch(one) for one in names) or rules.other_title.search(piece.title):
        return ""
    return _named(rules, names, piece) or _titled(rules, piece) or _formed(rules, piece)


def _names(piece: Piece) -> list[str]:
    """What names its kind: the section, the parts of its address, what a colon cuts off."""
    path = unquote(urlsplit(piece.address).path).strip("/").split("/")
    parts = _PARTS.split(piece.title)
    ends = [parts[0], parts[-1]] if len(parts) > 1 else []
    # The last part of an address is the headline again.
    told = [piece.section, *path[:-1], *ends]
    return [" ".join(re.split(r"[\s_-]+", one.casefold().strip())) for one in told if one]


def _named(rules: _Rules, names: Sequence[str], piece: Piece) -> str:
    for kind, pattern in rules.names:
        if any(pattern.fullmatch(one) for one in names):
            return "" if kind == LONG_READ and piece.words < _LONG_BY_NAME else kind
    return ""


def _titled(rules: _Rules, piece: Piece) -> str:
    if piece.words < _LEAST:
        return ""
    for kind, pattern in rules.titles:
        least = _DEEP if kind == ANALYSIS else _LEAST
        if pattern.search(f"{piece.title} .") and piece.words >= least:
            return kind
    if piece.words >= _TALK and _SPEAKS.match(piece.title):
        return INTERVIEW
    asks = rules.asks.match(piece.title)
    if asks and piece.words >= _DEEP and not rules.tells.search(piece.opening):
        return EXPLAINER
    return ""


def _formed(rules: _Rules, piece: Piece) -> str:
    asked = [one for one in piece.headings if one.rstrip().endswith("?")]
    if len(asked) >= _QUESTIONS and 2 * len(asked) >= len(piece.headings):
        to_you = sum(bool(rules.you.search(one)) for one in asked)
        return INTERVIEW if 2 * to_you >= len(asked) else EXPLAINER
    if piece.words >= _DEEP and rules.talks.search(piece.opening):
        return INTERVIEW
    if piece.words >= _LONG and not rules.tells.search(piece.opening):
        return LONG_READ
    return ""


@cache
def _rules(language: str) -> _Rules | None:
    if language not in FORMS:
        return None
    own = FORMS[language]
    kinds = ((EXPLAINER, "explains"), (ANALYSIS, "analyses"), (INTERVIEW, "interviews"))
    titles = (INTERVIEW, EXPLAINER, ANALYSIS)
    by_title = (own.title_interviews, own.title_explains, own.title_analyses)
    return _Rules(
        tuple(
            (kind, _pattern(_both(own, name), "(?:{})"))
            for kind, name in (*kinds, (LONG_READ, "long"))
        ),
        _pattern(_both(own, "others"), "(?:{})"),
        tuple((kind, _within(text)) for kind, text in zip(titles, by_title, strict=True)),
        _within(own.title_others),
        _pattern(own.asks, r"\W*(?:{})\b"),
        _within(own.tells),
        _within(own.talks),
        _within(own.you),
    )


def _both(own: Forms, name: str) -> str:
    return f"{getattr(NAMES, name)}|{getattr(own, name)}"


def _within(alternatives: str) -> re.Pattern[str]:
    return _pattern(alternatives, r"(?<![\w-])(?:{})(?!\w)")


def _pattern(alternatives: str, form: str) -> re.Pattern[str]:
    return re.compile(form.replace("{}", either(alternatives)), re.IGNORECASE)
