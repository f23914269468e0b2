"""Titles, abbreviations, dotted initials and Roman numerals."""

import re
from functools import partial

from readout.languages.reading import Reading
from readout.text.numerals import cardinal, ordinal
from readout.text.spoken_rule import Rule, alternatives, ends_text, word_after, word_before

_NAME_FOLLOWS = r"(?=\.?[ \u00a0-]?[\"“‘']?[A-ZÀ-ÖØ-Þ][\w.’'])"
_ROMAN = re.compile(r"(XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}
_STREET = {"St": "Street", "Dr": "Drive"}
_HOUSE = re.compile(r"[0-9][\w-]*\s(?:[A-Z][\w’'-]*\s){1,3}$")
_ALWAYS = r"Mrs?|Ms|Messrs"
"""Nothing else is written like these, so they need no name behind them ("Mr and Mrs Patel")."""


def abbreviation_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for a language's abbreviations, in the order they are tried."""
    titles, numbered = alternatives(reading.titles), _before_number(reading)
    anywhere = [name for name in reading.expansions if not name.endswith(".")]
    dotted = [name for name in reading.expansions if name.endswith(".")]
    streets = (
        (Rule(re.compile(r"\b(St|Dr)(?![\w’'])\.?"), partial(_street, reading)),)
        if reading.numerals == "en"
        else ()
    )
    return (
        *streets,
        Rule(
            re.compile(rf"\b({titles})(?:\.(?=[ \u00a0A-ZÀ-Þ])|(?=[ \u00a0])){_NAME_FOLLOWS}"),
            lambda match: reading.titles[match[1]],
        ),
        *_always(reading),
        Rule(
            re.compile(rf"(?:(?<=, )|(?<=\b[DRI]-))({alternatives(reading.places)})\."),
            lambda match: _closed(match, reading.places[match[1]]),
        ),
        Rule(
            re.compile(rf"\b({titles})\.(?=\s[a-zß-ÿ])"),
            lambda match: reading.titles[match[1]].lower(),
        ),
        Rule(
            re.compile(rf"\b({numbered})(?P<apart>(?=[ \u00a0][0-9]))?(?=[ \u00a0]?[0-9])"),
            partial(_numbered, reading),
        ),
        Rule(
            re.compile(rf"\b({alternatives(anywhere)})(?!\w|[’'](?!s\b))\.?"),
            partial(_in_full, reading),
        ),
        Rule(
            re.compile(rf"\b{alternatives(dotted)}"),
            lambda match: _closed(match, reading.expansions[match[0]]),
        ),
        Rule(re.compile(r"\b(?:[A-Z]\.){2,6}(?![A-Za-z])"), _initials),
        Rule(re.compile(r"\b[IVXL]{1,7}\b(?![.-]\w)"), partial(_roman, reading)),
    )


def _always(reading: Reading) -> tuple[Rule, ...]:
    if "Mr" not in reading.titles:
        return ()
    pattern = re.compile(rf"\b({_ALWAYS})\b(?![’'])\.?")
    return (Rule(pattern, lambda match: _closed(match, reading.titles[match[1]])),)


def _before_number(reading: Reading) -> str:
    """A capital word does without its dot; a small one or a single letter is a word without it."""
    needs = [n for n in reading.before_number if len(n) == 1 or (n[0].islower() and n.isalpha())]
    free = [name for name in reading.before_number if name not in needs]
    return rf"(?:{alternatives(needs)}\.|{alternatives(free)}\.?)"


def _numbered(reading: Reading, match: re.Match[str]) -> str:
    words = reading.before_number[match[1].removesuffix(".")]
    return words if match["apart"] is not None else f"{words} "


def _in_full(reading: Reading, match: re.Match[str]) -> str | None:
    """An abbreviation in full; one in capitals is only a word where all is in capitals."""
    if match[1].isupper() and match.string.isupper():
        return None
    return _closed(match, reading.expansions[match[1]])


def _closed(match: re.Match[str], words: str) -> str:
    """The words, with the dot that also ends the sentence."""
    return f"{words}." if match[0].endswith(".") and ends_text(match) else words


def _street(reading: Reading, match: re.Match[str]) -> str | None:
    """Street or saint, drive or doctor: the words before and behind decide."""
    before, after = word_before(match), word_after(match)
    start = match.start()
    house = _HOUSE.search(match.string[max(0, start - 60) : start])
    if after[:1].isupper() and not house:
        return None
    named = before[:1].isupper() and before not in reading.starters
    if house or (named and match.string[start - 1] == " "):
        return _closed(match, _STREET[match[1]])
    return "doctor" if match[1] == "Dr" else None


def _initials(match: re.Match[str]) -> str:
    return _closed(match, match[0].replace(".", ""))


def _roman(reading: Reading, match: re.Match[str]) -> str | None:
    before = word_before(match)
    ranks = before in reading.kings
    if not ranks and before not in reading.numbered:
        return None
    value = _value(match[0])
    if value is None or (value == 1 and before != "War"):
        return None
    number = (ordinal if ranks else cardinal)(str(value), reading.numerals)
    return f"the {number}" if ranks else number


def _value(roman: str) -> int | None:
    if not _ROMAN.fullmatch(roman):
        return None
    digits = [_ROMAN_DIGITS[letter] for letter in roman]
    following = [*digits[1:], 0]
    return sum(-d if d < n else d for d, n in zip(digits, following, strict=True))
