"""Fractions, as one sign or with a stroke, alone or behind a whole number."""

import re
import unicodedata
from functools import partial

from readout.languages.reading import Reading
from readout.text.numerals import cardinal, counting, ordinal
from readout.text.spoken_rule import Rule, alternatives, word_after, word_before

FRACTION_STARTS = "[¼½¾⅐-⅞]"
"""The signs that are fractions, as a regular expression."""

_OF_ITS_OWN = re.compile(r"\sof\s")
_SCORES = frozenset(["5", "10", "100"])
_WITHOUT = frozenset(["a", "an", "the", "one", "per", "this", "that", "first", "last", "other"])


def fraction_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for a language's fractions: any in English, those it has words for elsewhere."""
    if reading.numerals != "en":
        return _known(reading)
    signs, scales = alternatives(reading.currencies), alternatives(reading.scales)
    tail = rf"(?P<scale>{scales}(?![^\W_]))?(?P<percent>%)?(?P<hyphen>-(?=[a-z]))?"
    whole = r"(?:(?P<whole>[0-9]{1,4})[ \u00a0\u2009]?)"
    return (
        Rule(
            re.compile(rf"(?P<sign>{signs})?{whole}?(?P<glyph>{FRACTION_STARTS}){tail}"),
            partial(_sign, reading),
        ),
        Rule(
            re.compile(rf"{whole}(?<=[ \u00a0])(?P<top>[1-9])/(?P<bottom>[2-9]|16)(?![\w/]){tail}"),
            partial(_mixed, reading),
        ),
        Rule(
            re.compile(r"([1-9][0-9]?)/([2-9]|10{0,2}|16|20|32|64)(?:th|rd)?s?(?![\w/])"), _stroke
        ),
        Rule(re.compile(r"50/50(?![\w/])"), lambda match: "fifty fifty"),
    )


def _known(reading: Reading) -> tuple[Rule, ...]:
    if not reading.fractions:
        return ()
    return (
        Rule(
            re.compile(r"(?:(?P<whole>[0-9]{1,3}) ?)?(?P<fraction>[½⅓⅔¼¾])"),
            partial(_named, reading),
        ),
        Rule(
            re.compile(rf"(?P<fraction>{alternatives(reading.fractions)})(?![\w/.,])"),
            partial(_named, reading),
        ),
    )


def _named(reading: Reading, match: re.Match[str]) -> str:
    """A fraction that has a name, as "3/4", "¾" or "2½"."""
    said = reading.fractions[unicodedata.normalize("NFKC", match["fraction"]).replace("⁄", "/")]
    whole = match.groupdict().get("whole")
    if whole:
        said = f"{counting(whole, reading)} {reading.mixed} {said}"
    return f"{said} " if _touches(match) else said


def _sign(reading: Reading, match: re.Match[str]) -> str:
    top, _, bottom = unicodedata.normalize("NFKC", match["glyph"]).partition("⁄")
    return _with_tail(reading, match, top, bottom)


def _mixed(reading: Reading, match: re.Match[str]) -> str:
    return _with_tail(reading, match, match["top"], match["bottom"])


def _with_tail(reading: Reading, match: re.Match[str], top: str, bottom: str) -> str:
    """A fraction with the whole number before it and the scale or unit behind it."""
    parts = [_parts(top, bottom, article=word_before(match).lower() not in _WITHOUT)]
    if match["whole"]:
        parts = [cardinal(match["whole"], "en"), "and", _parts(top, bottom, article=True)]
        parts[2] = f"a {parts[2]}" if parts[2] == "half" else parts[2]
    if match["scale"]:
        parts.append(reading.scales[match["scale"]].many)
    if "sign" in match.groupdict() and match["sign"]:
        parts.append(reading.currencies[match["sign"]].many)
    if match["percent"]:
        parts.append(reading.percent)
    return " ".join(parts) + (" " if match["hyphen"] or _touches(match) else "")


def _touches(match: re.Match[str]) -> bool:
    return match.string[match.end() : match.end() + 1].isalnum()


def _parts(top: str, bottom: str, *, article: bool) -> str:
    """The words of a fraction below one: "half", "a quarter", "two thirds"."""
    name = {"2": "half", "4": "quarter"}.get(bottom) or ordinal(bottom, "en")
    if top != "1":
        return f"{cardinal(top, 'en')} {name}s"
    if bottom == "2" or not article:
        return name
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _stroke(match: re.Match[str]) -> str | None:
    """A fraction: "3/4" as "three quarters", "9/10" as "nine out of ten"."""
    top, bottom = match[1], match[2]
    if bottom == "1":
        return None
    named = match[0][-1].isalpha() or _OF_ITS_OWN.match(match.string, match.end())
    if bottom in _SCORES and not named:
        return f"{cardinal(top, 'en')} out of {cardinal(bottom, 'en')}"
    if int(top) >= int(bottom):
        return None
    if (top, bottom) == ("1", "2") and word_after(match) in ("a", "an", "the", "price"):
        return "half"
    said = _parts(top, bottom, article=False)
    alone = top == "1" and word_before(match).lower() not in _WITHOUT
    return f"one {said}" if alone else said
