"""What the rules for reading aloud have in common."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from readout.languages.reading import Reading

_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.,]?[\s(\[“‘\"'-]{1,3}$")
_WORD_AFTER = re.compile(r"[\s-]{1,2}([^\W\d_]+)")
_REACH = 24
"""How far rules look round; longer words decide nothing."""
_GROUP = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*+\])|\((?:\?P<\w+>|(?!\?))", re.DOTALL)


class Rule(NamedTuple):
    """A pattern tried at one place, and what to say for what it covers; None to pass."""

    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], str | None]


class Rules(NamedTuple):
    """Rules in the order they are tried, and one pattern that tells which of them matches first."""

    each: tuple[Rule, ...]
    first: re.Pattern[str]

    @classmethod
    def of(cls, *rules: Rule) -> "Rules":
        """The rules in this order; their patterns must not refer back to a group of their own."""
        # An empty group behind each pattern says by its number which one matched.
        looks = (f"{_ungrouped(rule.pattern)}()" for rule in rules)
        return cls(rules, re.compile("|".join(looks) or r"(?!)"))

    def replaced(self, text: str, start: int) -> tuple[int, str]:
        """Where the first rule that knows what to say ends, and what it says; `start` for none."""
        found = self.first.match(text, start)
        for rule in self.each[(found.lastindex or 1) - 1 :] if found else ():
            match = rule.pattern.match(text, start)
            said = rule.say(match) if match else None
            if match and said is not None:
                return match.end(), said
        return start, ""


def _ungrouped(pattern: re.Pattern[str]) -> str:
    """The regular expression without its groups' names and numbers."""
    plain = _GROUP.sub(lambda found: found[1] or "(?:", pattern.pattern)
    return f"(?{'i' if pattern.flags & re.IGNORECASE else ''}:{plain})"


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
