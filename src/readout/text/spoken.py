"""Written text to the words to say, with where each written word is spoken.

Rules are tried where something other than plain words begins; the first that knows what to say
replaces what it covers. Whatever no rule touches is said as it stands, so every language passes
through and the position of every word stays known.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from readout.languages import LanguageData
from readout.languages.reading import Reading
from readout.model import Span, Word
from readout.text.spoken_abbreviations import abbreviation_rules
from readout.text.spoken_addresses import ADDRESS_HINT, ADDRESS_STARTS, address_rules
from readout.text.spoken_fraction import FRACTION_STARTS, fraction_rules
from readout.text.spoken_german import german_dates
from readout.text.spoken_money import money_rules
from readout.text.spoken_numbers import number_rules
from readout.text.spoken_phone import PHONE_STARTS, phone_rules
from readout.text.spoken_roman import ROMAN_STARTS, roman_rules
from readout.text.spoken_rule import Rules, alternatives
from readout.text.spoken_signs import SIGN_STARTS, sign_rules
from readout.text.spoken_time import day_rules, time_rules, weekdays

VERSION = "3"
"""Part of a segment's key: raise it when any text is read differently."""

_EDGES = "\"'“”‘’«»‹›„‚`´()[]{}<>,.;:!?…—–-―‐‑*_|/\\¿¡·•¶。、，！？；：「」『』（）【】《》"
_CORE = re.compile(rf"[^\s{re.escape(_EDGES)}](?:\S*[^\s{re.escape(_EDGES)}])?")
"""A token without the punctuation around it."""

_made = tuple.__new__
_Piece = tuple[int, int, int, int | None]
"""A stretch: where it ends in the text; where its words begin and end; what takes a place in the
text to its place in the words, None where a rule spoke."""

_SAME_LENGTH = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "‛": "'", "´": "'", "`": "'", "\u00a0": " ", "\u202f": " "}
    | {"\u2009": " ", "‐": "-", "‑": "-"}
    | dict.fromkeys("“”„‟«»‹›", '"')
)


class _Reading(NamedTuple):
    """Where rules may begin, and which to try at a letter, a digit or any other sign."""

    starts: re.Pattern[str]
    starts_with_addresses: re.Pattern[str]
    letters: Rules
    digits: Rules
    signs: Rules

    def at(self, sign: str) -> Rules:
        """The rules to try where `sign` stands."""
        if sign.isalpha():
            return self.letters
        return self.digits if sign in "0123456789" else self.signs


def spoken(text: str, language: LanguageData | None) -> tuple[str, tuple[Word, ...]]:
    """The words to say for one sentence, and where each word of it is spoken.

    Args:
        text: one sentence, as written.
        language: its language's data; None when only punctuation is to be tidied.

    Returns:
        the words to say, and for every white-space-separated token that contains a letter or a
        digit a `Word`: the token without the punctuation around it, and its span of the words.
    """
    parts: list[str] = []
    pieces: list[_Piece] = []
    source = said = 0
    for end, piece, same in _pieces(text, _rules(language.reading if language else None)):
        parts.append(piece)
        said_end = said + len(piece)
        pieces.append((end, said, said_end, said - source if same else None))
        source, said = end, said_end
    return "".join(parts), tuple(_words(text, pieces))


@lru_cache(maxsize=64)
def _rules(reading: Reading | None) -> _Reading:
    """What to try for a language, and the pattern of where anything may begin."""
    if reading is None:
        anywhere = re.compile(SIGN_STARTS)
        return _Reading(anywhere, anywhere, Rules.of(), Rules.of(), Rules.of(*sign_rules(None)))
    signs = alternatives(sign for sign in reading.currencies if not sign[0].isalpha())
    between = r"(?<=[\w%.])[-–](?=[^\w\s]?[0-9]|noon|midnight)"
    # No sign begins with a letter and no name inside a word: most places are passed over at once.
    alone = rf"{FRACTION_STARTS}|{PHONE_STARTS}" if reading.numerals == "en" else FRACTION_STARTS
    starts = (
        rf"(?![^\W\d_])(?:{signs}|[0-9]++|{between}|{SIGN_STARTS})"
        rf"|{alone}|\b(?:{_names(reading)})"
    )
    addresses, money = address_rules(reading), money_rules(reading)
    numbers, roman = number_rules(reading), roman_rules(reading)
    return _Reading(
        re.compile(starts),
        re.compile(f"{ADDRESS_STARTS}|{starts}"),
        letters=Rules.of(
            *addresses, *day_rules(reading), *abbreviation_rules(reading), *roman, *money
        ),
        digits=Rules.of(
            *phone_rules(reading),
            *addresses,
            *fraction_rules(reading),
            *german_dates(reading),
            *time_rules(reading),
            *money,
            *numbers,
        ),
        signs=Rules.of(
            *phone_rules(reading),
            *fraction_rules(reading),
            *numbers,
            *sign_rules(reading),
            *money,
        ),
    )


def _names(reading: Reading) -> str:
    names = [
        *reading.streets,
        *reading.spelled,
        *weekdays(reading),
        *reading.titles,
        *reading.expansions,
        *reading.before_number,
        *reading.places,
    ]
    codes = [code for code in reading.currencies if code[0].isalpha()]
    # "US$" stands against its number; "USD" may, and is no part of a longer word.
    signs = alternatives(code for code in codes if not code[-1].isalpha())
    names += (code for code in codes if code[-1].isalpha())
    firsts = "".join(sorted({name[0] for name in names}))
    plain = rf"(?=[{re.escape(firsts)}]){alternatives(names)}(?![^\W\d_])"
    return rf"{plain}|{signs}|[A-Z]\.[A-Z]\.|{ROMAN_STARTS}|[NSEW]\b"


def _pieces(text: str, rules: _Reading) -> Iterator[tuple[int, str, bool]]:
    """(end in the text, words, of one length?) for each stretch, in order."""
    position = 0
    starts = rules.starts_with_addresses if ADDRESS_HINT.search(text) else rules.starts
    for place in starts.finditer(text):
        start = place.start()
        if start < position:
            continue
        end, said = rules.at(text[start]).replaced(text, start)
        if end == start:
            continue
        if start > position:
            yield start, text[position:start].translate(_SAME_LENGTH), True
        yield end, said, False
        position = end
    if position < len(text):
        yield len(text), text[position:].translate(_SAME_LENGTH), True


def _words(text: str, pieces: list[_Piece]) -> Iterator[Word]:
    """A word for every token that holds a letter or a digit; the one loop here that must be fast."""
    following = iter(pieces)
    piece_end = first = last = 0
    shift: int | None = 0
    for token in _CORE.finditer(text):
        start, end = token.span()
        if not (text[start].isalnum() or any(map(str.isalnum, token[0]))):
            continue
        while piece_end <= start:
            piece_end, first, last, shift = next(following)
        said = first if shift is None else start + shift
        # The piece at the token's end is kept: the next token may share it.
        while piece_end < end:
            piece_end, first, last, shift = next(following)
        said_end = last if shift is None else end + shift
        # As the classes make them, at half the cost.
        yield _made(Word, (_made(Span, (start, end)), _made(Span, (said, said_end))))
