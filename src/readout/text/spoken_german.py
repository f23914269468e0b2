"""What only German writes: ranks with a dot, dates, decades, results."""

import re
from functools import partial

from readout.languages.reading import Reading
from readout.text.numerals import cardinal, ordinal, year
from readout.text.spoken_rule import Rule, alternatives, word_after, word_before

_WEAK = frozenset(["der", "die", "das", "dieser", "diese", "dieses", "jeder", "jede", "jedes"])
_DATIVE = frozenset(["am", "vom", "zum", "zur", "dem", "den", "des", "im", "bis", "beim", "ab"])


def german_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for German alone, in the order they are tried; none for other languages."""
    if reading.numerals != "de":
        return ()
    months = alternatives(reading.months)
    return (
        Rule(
            re.compile(r"([0-3]?[0-9])\.([01]?[0-9])\.([12][0-9]{3})(?![0-9]|\.[0-9])"),
            partial(_date, reading),
        ),
        Rule(re.compile(rf"([0-9]{{1,2}})\.(?=[ \u00a0]{months})"), _rank),
        Rule(re.compile(r"([0-9]{1,2})\.(?=[ \u00a0][A-ZÄÖÜ])"), partial(_rank_of, reading)),
        Rule(re.compile(r"((?:[12][0-9])?[0-9]0)er(?![\w])"), _decade),
        Rule(re.compile(r"([0-9]{1,3}):([0-9]{1,3})(?![0-9:])"), _result),
    )


def _rank(match: re.Match[str]) -> str:
    before = word_before(match).lower()
    ending = "n" if before in _DATIVE else "" if before in _WEAK else "r"
    return ordinal(match[1], "de") + ending


def _rank_of(reading: Reading, match: re.Match[str]) -> str | None:
    """The "3." of "3. Platz", unless the next word starts a sentence."""
    return None if word_after(match) in reading.starters else _rank(match)


def _date(reading: Reading, match: re.Match[str]) -> str | None:
    month = int(match[2])
    if not 1 <= month <= 12:
        return None
    return f"{_rank(match)} {reading.months[month - 1]} {year(match[3], 'de')}"


def _decade(match: re.Match[str]) -> str:
    return f"{(year if len(match[1]) == 4 else cardinal)(match[1], 'de')}er"


def _result(match: re.Match[str]) -> str:
    return f"{cardinal(match[1], 'de')} zu {cardinal(match[2], 'de')}"
