"""Words as they are compared: what typography may change is folded, nothing else."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

MARKS = "“”„\"«»‹›‘’‚'`"
"""Quotation marks of every kind."""

_LETTER = r"[\w\u0300-\u036f\u00ad\u200b-\u200d\u2060]"
_TERM = re.compile(
    r"(?P<letter>[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])"
    rf"|(?P<word>\d+(?:[.,]\d+)*+{_LETTER}*+|{_LETTER}++(?:['’ʼ]{_LETTER}++)*+)"
    r"|(?P<ellipsis>…|\.(?:\s?\.){2,})"
    r"|(?P<dash>[-\u2010-\u2015\u2212]+)"
    rf"|(?P<mark>[{MARKS}])"
    r"|(?P<sign>\S)"
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060]")
_BRACKETS = {"[": "(", "]": ")"}


class Kind(Enum):
    """What a term is."""

    WORD = "word"
    DASH = "dash"
    ELLIPSIS = "ellipsis"
    SIGN = "sign"


class Term(NamedTuple):
    """A word or a sign of a text, as it is compared.

    Args:
        kind: what it is.
        text: with every kind of apostrophe, dash, bracket and hidden character made one.
        low: the same without capitals.
        start: its first character in the text it was found in.
        end: the character behind its last.
    """

    kind: Kind
    text: str
    low: str
    start: int
    end: int


def terms(text: str, start: int = 0, end: int | None = None) -> Iterator[Term]:
    """The words and signs of a stretch of text; quotation marks are none.

    Args:
        text: any text.
        start: the first character.
        end: the character behind the last; None for the text's end.
    """
    for found in _TERM.finditer(text, start, len(text) if end is None else end):
        if found.lastgroup != "mark":
            yield _term(found)


def _term(found: re.Match[str]) -> Term:
    if found["word"] or found["letter"]:
        folded = unicodedata.normalize("NFKC", _UNSEEN.sub("", found[0]))
        folded = folded.replace("’", "'").replace("ʼ", "'")
        return Term(Kind.WORD, folded, folded.casefold(), *found.span())
    if found["ellipsis"]:
        return Term(Kind.ELLIPSIS, "…", "…", *found.span())
    if found["dash"]:
        return Term(Kind.DASH, "–", "–", *found.span())
    sign = _BRACKETS.get(found[0], found[0])
    return Term(Kind.SIGN, sign, sign, *found.span())


def same(claimed: Term, said: Term, *, first: bool = False) -> bool:
    """Whether two terms are the same but for typography.

    Args:
        claimed: the term of what is claimed.
        said: the term of what was said.
        first: whether it is the first word claimed, whose capital is free.
    """
    if claimed.text == said.text:
        return True
    return first and claimed.low == said.low and claimed.text[1:] == said.text[1:]


def stripped(claimed: Sequence[Term]) -> Sequence[Term]:
    """A claim's terms without dots at its ends, a last stop or a last comma.

    Args:
        claimed: its terms.
    """
    start, end = 0, len(claimed)
    while start < end and claimed[start].kind is Kind.ELLIPSIS:
        start += 1
    while end > start and (claimed[end - 1].kind is Kind.ELLIPSIS or claimed[end - 1].text in ".,"):
        end -= 1
    return claimed[start:end]


_HYPHENS = "-\u2010\u2011"
_MINUS = "-\u2212\u2013"
_BEFORE_NUMBERS = "£$€¥₹#@.,+±<>~"
_BEHIND_NUMBERS = "%‰°€£$¥₹+"


def cut_before(text: str, start: int, least: int) -> bool:
    """Whether a cut before a character goes through a word or a number.

    "non-violent", "-5" and "£5" are other things than "violent" and "5".

    Args:
        text: any text.
        start: the first character behind the cut.
        least: the first character that counts.
    """
    if start <= least:
        return False
    before, here = text[start - 1], text[start]
    joins = start - 1 > least and text[start - 2].isalnum()
    if joins and (before in _HYPHENS or (before == "\u2013" and here.isdigit())):
        return True
    return here.isdigit() and (before in _BEFORE_NUMBERS or (before in _MINUS and not joins))


def cut_behind(text: str, end: int, most: int) -> bool:
    """Whether a cut goes through a word or a number, before the character it stands at.

    Args:
        text: any text.
        end: the first character behind the cut.
        most: the character behind the last that counts.
    """
    if end >= most:
        return False
    before, here = text[end - 1], text[end]
    joins = end + 1 < most and text[end + 1].isalnum()
    if joins and (here in _HYPHENS or (here == "\u2013" and before.isdigit())):
        return True
    return before.isdigit() and here in _BEHIND_NUMBERS


def stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with all that stands against it without a blank.

    Args:
        text: any text.
        start: the first character.
        end: the character behind the last.
    """
    while start and not text[start - 1].isspace() and text[start - 1] not in MARKS:
        start -= 1
    while end < len(text) and not text[end].isspace() and text[end] not in MARKS:
        end += 1
    return start, end
