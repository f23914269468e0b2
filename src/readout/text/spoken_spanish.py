"""What only Spanish writes: ranks that agree with what they count, hundreds with a gender."""

import re

from readout.languages.reading import Reading
from readout.text.numerals import ordinal
from readout.text.spoken_rule import Rule, word_after

_TENS = {"11": "undécimo", "12": "duodécimo"}
_NO_NOUN = frozenset(
    ["de", "del", "en", "y", "e", "o", "que", "a", "al", "por", "con", "para", "es", "fue"]
)
_FEMININE = re.compile(
    r"(?:[a-zñáéíóú]+(?:as|ciones|siones|dades|tades|tudes)|mujere?s|ve(?:ces|zs)|(?:[a-zñáéíóú]+(?:ción|sión|dad|tad|tud)s))$"
)
_MASCULINE = re.compile(r"(?:días|[a-z]*(?:emas|amas|omas|imas)|mapas|planetas|policías|guardias)$")


def rank(digits: str, *, feminine: bool = False) -> str:
    """A rank in words, "3" as "tercero" or "tercera"."""
    said = _TENS.get(digits) or ordinal(digits, "es")
    return re.sub(r"o\b", "a", said) if feminine else said


def agreeing(said: str, noun: str) -> str:
    """A number in the gender of the noun behind it: "quinientas" before "personas"."""
    plural = noun if noun.endswith("s") else f"{noun}s"
    if _MASCULINE.match(plural) or not _FEMININE.match(plural):
        return said
    said = said.replace("cientos", "cientas").replace("quinientos", "quinientas")
    return re.sub(r"(?<=veinti)ún\b|\bun\b", "una", said)


def spanish_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for Spanish alone; none for other languages."""
    if reading.numerals != "es":
        return ()
    return (Rule(re.compile(r"([0-9]{1,3})\.?(?:er\b|[ºª](?![CF])|[oa]\b(?<=\.[oa]))"), _rank),)


def _rank(match: re.Match[str]) -> str:
    """A rank in its gender, shortened before a noun: "primer piso"."""
    said = rank(match[1], feminine=match[0].endswith(("ª", "a")))
    after = word_after(match)
    before_noun = after[:1].islower() and after not in _NO_NOUN
    if match[0].endswith("er") or (before_noun and said.endswith(("primero", "tercero"))):
        return said.removesuffix("o")
    return said
