"""What the rules for reading aloud have in common."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from readout.languages.reading import Reading

_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.,]?[\s(\[“‘\"'-]{1,3}$")
_WORD_AFTER = re.compile(r"[\s-]{1,2}([^\W\d_]+)")
_REACH = 24
"""How far rules look round; longer words decide nothing."""


class Rule(NamedTuple):
    """A pattern tried at one place, and what to say for what it covers; None to pass."""

    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], str | None]


def alternatives(names: Iterable[str]) -> str:
    """A regular expression of any of the names, the longest first; one that never matches for none."""
    grouped: dict[str, list[str]] = {}
    for name in sorted(set(names), key=lambda name: (-len(name), name)):
        grouped.setdefault(name[0], []).append(re.escape(name[1:]))
    # Names are grouped by their first letter, so that most places are ruled out by one look.
    groups = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in grouped.items())
    return f"(?:{'|'.join(groups)})" if grouped else r"(?!)"


def number(reading: Reading) -> str:
    """The regular expression of a printed number, grouped or not, with or without decimals."""
    groups = re.escape(reading.groups)
    decimals = rf"(?:{re.escape(reading.decimal)}[0-9]{{1,9}}+)?+(?![0-9])"
    grouped = rf"[0-9]{{1,3}}(?:[{groups}][0-9]{{3}}(?![0-9]))++"
    return rf"(?:(?:{grouped}|[0-9]{{1,9}}+(?![0-9])){decimals})"


def word_before(match: re.Match[str]) -> str:
    """The word just before what a rule covers, "" if there is none."""
    start = match.start()
    found = _WORD_BEFORE.search(match.string[max(0, start - _REACH) : start])
    return found[1] if found else ""


def word_after(match: re.Match[str]) -> str:
    """The word just behind what a rule covers, "" if there is none."""
    found = _WORD_AFTER.match(match.string[match.end() : match.end() + _REACH])
    return found[1] if found else ""


def ends_text(match: re.Match[str]) -> bool:
    """Whether only closing punctuation follows, so that a final dot is the sentence's own too."""
    return not match.string[match.end() : match.end() + 8].strip("”’\"')]» ")
