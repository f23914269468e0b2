"""What only French writes: ranks with a gender and a number of their own."""

import re

from readout.languages.reading import Reading
from readout.text.numerals import ordinal
from readout.text.spoken_rule import Rule

_FIRST = {"er": "premier", "re": "première", "ère": "première"}
_SECOND = {"nd": "second", "nde": "seconde", "d": "second", "de": "seconde"}


def french_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for French alone; none for other languages."""
    if reading.numerals != "fr":
        return ()
    return (
        Rule(re.compile(r"1(er|re|ère)(s?)\b"), lambda match: _FIRST[match[1]] + match[2]),
        Rule(re.compile(r"2(nde?|de?)(s?)\b"), lambda match: _SECOND[match[1]] + match[2]),
        Rule(
            re.compile(r"([0-9]{1,9})(?:e|è|è?me|ème|eme|ième)(s?)\b"),
            lambda match: ordinal(match[1], "fr") + match[2],
        ),
    )
