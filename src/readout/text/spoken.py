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
from readout.text.spoken_money import money_rules
from readout.text.spoken_numbers import number_rules
from readout.text.spoken_rule import Rule, alternatives
from readout.text.spoken_signs import ADDRESS_HINT, ADDRESS_STARTS, SIGN_STARTS, sign_rules
from readout.text.spoken_time import time_rules

VERSION = "1"
"""Part of a segment's key: raise it when any text is read differently."""

_TOKEN = re.compile(r"\S+")
_EDGES = "\"'“”‘’«»‹›„‚`´()[]{}<>,.;:!?…—–-―‐‑*_|/\\¿¡·•¶。、，！？；：「」『』（）【】《》"
_SAME_LENGTH = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "‛": "'", "´": "'", "`": "'", "\u00a0": " ", "\u202f": " "}
    | {"\u2009": " ", "‐": "-", "‑": "-"}
    | dict.fromkeys("“”„‟«»‹›", '"')
)


class _Piece(NamedTuple):
    """A stretch of the text and of the words to say; `same` when they are of one length."""

    source: Span
    spoken: Span
    same: bool


class _Rules(NamedTuple):
    starts: re.Pattern[str]
    starts_with_addresses: re.Pattern[str]
    rules: tuple[Rule, ...]


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
        pieces.append(_Piece(Span(source, end), Span(said, said + len(piece)), same))
        source, said = end, said + len(piece)
    return "".join(parts), tuple(_words(text, pieces))


@lru_cache(maxsize=64)
def _rules(reading: Reading | None) -> _Rules:
    """What to try for a language, and the pattern of where anything may begin."""
    if reading is None:
        return _Rules(re.compile(SIGN_STARTS), re.compile(SIGN_STARTS), sign_rules(None))
    signs = [sign for sign in reading.currencies if not sign.isalpha()]
    starts = rf"{alternatives(signs)}|[0-9]++|(?<=[\w%.])[-–](?=[^\w\s]?[0-9])|\b(?:{_first_letters(reading)})|{SIGN_STARTS}"
    rules = (
        *sign_rules(reading),
        *abbreviation_rules(reading),
        *time_rules(reading),
        *money_rules(reading),
        *number_rules(reading),
    )
    return _Rules(re.compile(starts), re.compile(f"{ADDRESS_STARTS}|{starts}"), rules)


def _first_letters(reading: Reading) -> str:
    names = [*reading.titles, *reading.expansions, *reading.before_number]
    codes = [code for code in reading.currencies if code.isalpha()]
    initialisms = r"(?:[A-Z]\.){2}|[IVXL]{1,7}\b"
    return rf"{alternatives([*names, *codes])}(?![^\W_])|{initialisms}"


def _pieces(text: str, rules: _Rules) -> Iterator[tuple[int, str, bool]]:
    """(end in the text, words, of one length?) for each stretch, in order."""
    position = 0
    starts = rules.starts_with_addresses if ADDRESS_HINT.search(text) else rules.starts
    for start in starts.finditer(text):
        if start.start() < position:
            continue
        for rule in rules.rules:
            match = rule.pattern.match(text, start.start())
            said = rule.say(match) if match else None
            if match and said is not None and match.end() > match.start():
                if match.start() > position:
                    yield (
                        match.start(),
                        text[position : match.start()].translate(_SAME_LENGTH),
                        True,
                    )
                yield match.end(), said, False
                position = match.end()
                break
    if position < len(text):
        yield len(text), text[position:].translate(_SAME_LENGTH), True


def _words(text: str, pieces: list[_Piece]) -> Iterator[Word]:
    first = 0
    reached = Span(0, 0)
    for token in _TOKEN.finditer(text):
        source = _core(token)
        if source is None:
            continue
        while pieces[first].source.end <= source.start:
            first += 1
        last = first
        while pieces[last].source.end < source.end:
            last += 1
        start = _at(pieces[first], source.start, at_end=False)
        end = _at(pieces[last], source.end, at_end=True)
        reached = Span(max(start, reached.start), max(end, reached.end))
        yield Word(source, reached)


def _core(token: re.Match[str]) -> Span | None:
    """The token without the punctuation around it, None when there is nothing to say."""
    written = token[0]
    if not any(map(str.isalnum, written)):
        return None
    start = token.start() + len(written) - len(written.lstrip(_EDGES))
    return Span(start, token.end() - len(written) + len(written.rstrip(_EDGES)))


def _at(piece: _Piece, place: int, *, at_end: bool) -> int:
    if piece.same:
        return piece.spoken.start + place - piece.source.start
    return piece.spoken.end if at_end else piece.spoken.start
