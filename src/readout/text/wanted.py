"""Search words: what is looked up of a text, and of what somebody types to find it.

Every token is made of ASCII letters and digits and starts with a letter, so that no database's own
way of splitting text decides what is found: SQLite and PostgreSQL give the same results.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

VERSION = 1
"""Counts up when the same text gives other tokens: what is kept is looked through anew then."""

LONGEST = 60
"""Characters of a token; the rest of a longer word does not count."""

PER_PASSAGE = 12_000
"""Tokens of a passage; PostgreSQL counts places up to 16,383."""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # kana, Han
    "\uac00-\ud7af\U00020000-\U0003ffff"  # Hangul, further Han
)
# The vowel signs of India's scripts are part of their words.
_WORD = re.compile(rf"[{_UNSPACED}]+|(?:[^\W_{_UNSPACED}]|[\u0900-\u0dff])+")
_IS_UNSPACED = re.compile(rf"[{_UNSPACED}]")
_POSSESSIVE = re.compile(r"['’]s\b")
_TYPED = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(frozen=True)
class Term:
    """One thing that has to be found.

    Args:
        tokens: which stand one after the other.
        is_prefix: whether the last may be the beginning of a longer one.
    """

    tokens: tuple[str, ...]
    is_prefix: bool = False


def tokens(text: str) -> list[str]:
    """What is looked up of a text, in order.

    Capitals and accents do not count.  Writing without spaces gives every two neighbours and the
    last character alone, so that any part of it can be found.

    Args:
        text: any.
    """
    return [_ascii(one) for run in _WORD.findall(_folded(text)) for one in _pieces(run)]


def passages(text: str) -> list[str]:
    """The tokens of a text, joined by spaces, in as many passages as it takes.

    Args:
        text: any.
    """
    found = tokens(text)
    return [
        " ".join(found[start : start + PER_PASSAGE]) for start in range(0, len(found), PER_PASSAGE)
    ]


def terms(typed: str) -> tuple[Term, ...]:
    """What somebody wants found: every word, "words together", and begin* for a beginning.

    Args:
        typed: as it was typed.
    """
    return tuple(
        term
        for quoted, word in _TYPED.findall(typed.replace("“", '"').replace("”", '"'))
        for term in _terms(quoted or word, is_quoted=bool(quoted))
    )


def _terms(words: str, *, is_quoted: bool) -> Iterator[Term]:
    runs = _WORD.findall(_folded(words))
    if is_quoted:
        yield from _together(runs)
        return
    for n, run in enumerate(runs):
        is_last = n == len(runs) - 1 and words.endswith("*")
        yield from (_term(run, is_prefix=is_last),)


def _together(runs: list[str]) -> Iterator[Term]:
    found: list[str] = []
    for run in runs:
        term = _term(run)
        found += term.tokens
        # A run's last character alone stands between it and what follows.
        if _IS_UNSPACED.match(run) and len(run) > 1 and run is not runs[-1]:
            found.append(_ascii(run[-1]))
    if found:
        yield Term(tuple(found), bool(runs) and len(runs[-1]) == 1 and _is_unspaced(runs[-1]))


def _term(run: str, *, is_prefix: bool = False) -> Term:
    if not _is_unspaced(run):
        return Term((_ascii(run),), is_prefix)
    if len(run) == 1:
        return Term((_ascii(run),), True)
    return Term(tuple(_ascii(run[n : n + 2]) for n in range(len(run) - 1)))


def _pieces(run: str) -> list[str]:
    if not _is_unspaced(run):
        return [run]
    return [run[n : n + 2] for n in range(len(run))]


def _is_unspaced(run: str) -> bool:
    return bool(_IS_UNSPACED.match(run))


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(one for one in parts if not unicodedata.combining(one))
    # Hangul is put together again: it is written in syllables.
    return _POSSESSIVE.sub("", unicodedata.normalize("NFC", bare))


def _ascii(word: str) -> str:
    if word.isascii():
        return (f"n{word}" if word[0].isdigit() else word)[:LONGEST]
    return ("zz" + word.encode().hex())[:LONGEST]
