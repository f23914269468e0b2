"""Roman numerals, where a king, a war, a century or a chapter says that letters are numbers."""

import re
from functools import partial

from readout.languages.reading import Reading
from readout.text.numerals import cardinal, ordinal
from readout.text.spoken_rule import Rule, word_after, word_before
from readout.text.spoken_spanish import rank

ROMAN_STARTS = r"[IVXL]{1,7}(?:er|re|e|ème)?s?\b"
"""Where a Roman numeral may begin, as a regular expression."""

_ROMAN = re.compile(r"(XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}
_NUMERAL = r"\b[IVXL]{1,7}\b"
_THOUGHT = frozenset(
    ["think", "know", "am", "have", "believe", "met", "want", "would", "will", "can"]
)
"""Behind these a lone I is the speaker."""
_REIGNS = re.compile(
    r"\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Prince|Princess|Duke|Kaiser|Sultan|Shah|Rama)"
    r"\s[A-ZÀ-Þ][\w’'-]+\s$"
)
_RANKED = frozenset(["century", "centuries", "Olympiad", "Olympic", "Winter", "Congress", "Corps"])
_TEAMS = frozenset(["XI", "XV", "XIII"])
_SEQUELS = re.compile(r"II|III|IV|VI|VII|VIII|IX")
_CASES = {
    "dem": "unter von mit bei nach zu seit an",
    "den": "für gegen durch um ohne",
}
_GERMAN_CASE = {before: article for article, line in _CASES.items() for before in line.split()}


def roman_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for a language's Roman numerals, in the order they are tried."""
    rules = {"en": _english, "de": _german, "fr": _french, "es": _spanish}
    return rules[reading.numerals](reading) if reading.numerals in rules else ()


def _english(reading: Reading) -> tuple[Rule, ...]:
    return (
        Rule(re.compile(r"\b([IVXL]{1,5}) and ([IVXL]{1,5})\b"), partial(_two, reading)),
        Rule(re.compile(_NUMERAL + r"(?![.-]\w)"), partial(_one, reading)),
    )


def _two(reading: Reading, match: re.Match[str]) -> str | None:
    """The numerals of "World Wars I and II"."""
    values = _value(match[1]), _value(match[2])
    if word_before(match).removesuffix("s").capitalize() not in reading.numbered or None in values:
        return None
    first, second = (cardinal(str(value), "en") for value in values)
    return f"{first} and {second}"


def _one(reading: Reading, match: re.Match[str]) -> str | None:
    value = _value(match[0])
    if value is None or (value == 1 and word_after(match) in _THOUGHT):
        return None
    if _reigns(reading, match):
        return f"the {ordinal(str(value), 'en')}"
    before, after = word_before(match), word_after(match)
    if value > 1 and after in _RANKED and before.lower() == "the":
        return ordinal(str(value), "en")
    return cardinal(str(value), "en") if _counts(reading, match, before) else None


def _reigns(reading: Reading, match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 40) : match.start()]
    names = before.split()[-2:]
    # Sons are numbered like kings: "John Smith III".
    return any(name in reading.kings for name in names) or bool(_REIGNS.search(before))


def _counts(reading: Reading, match: re.Match[str], before: str) -> bool:
    """Whether the numeral counts: a chapter, a team, or what came before in a series of films."""
    if before.capitalize() in reading.numbered:
        return before[:1].isupper() or match[0] != "I"
    if match[0] in _TEAMS:
        return bool(before)
    return bool(_SEQUELS.fullmatch(match[0])) and _named(before, reading)


def _named(before: str, reading: Reading) -> bool:
    capital = before[:1].isupper() and not before.isupper()
    return capital and before not in reading.starters


def _german(reading: Reading) -> tuple[Rule, ...]:
    return (
        Rule(
            re.compile(rf"({_NUMERAL})\.(?=[ \u00a0](?:Weltkrieg|Vatikan|Quartal))"),
            _german_noun,
        ),
        Rule(re.compile(rf"({_NUMERAL})\.?"), partial(_german_king, reading)),
    )


def _german_noun(match: re.Match[str]) -> str | None:
    value = _value(match[1])
    if value is None:
        return None
    oblique = word_before(match).lower() in ("im", "dem", "den", "des", "vom", "zum", "am", "beim")
    said = ordinal(str(value), "de").capitalize()
    return said + ("n" if oblique else "" if word_before(match).lower() in ("der", "das") else "r")


def _german_king(reading: Reading, match: re.Match[str]) -> str | None:
    """A king's rank with its article, in the case the word before his name asks for."""
    name, value = word_before(match), _value(match[1])
    stem = name if name in reading.kings | reading.queens else name.removesuffix("s")
    if stem not in reading.kings | reading.queens or value is None or not match[0].endswith("."):
        return None
    before = match.string[max(0, match.start() - 60) : match.start()]
    lead = re.search(r"([^\W\d_]+)\s(?:[A-ZÄÖÜ][\w-]+\s)*?" + re.escape(name) + r"\s$", before)
    article = _GERMAN_CASE.get(lead[1].lower() if lead else "", "der")
    if stem != name:
        article = "des"
    woman = stem in reading.queens
    if woman:
        article = "der" if article in ("dem", "des") else "die"
    nominative = article == ("die" if woman else "der")
    return f"{article} {ordinal(str(value), 'de').capitalize()}{'' if nominative else 'n'}"


def _french(reading: Reading) -> tuple[Rule, ...]:
    return (
        Rule(re.compile(r"\b([IVX]{1,7})(er|re|e|ème)s?\b"), _french_rank),
        Rule(re.compile(_NUMERAL), partial(_french_king, reading)),
    )


def _french_rank(match: re.Match[str]) -> str | None:
    value = _value(match[1])
    if value is None:
        return None
    return "première" if match[2] == "re" else ordinal(str(value), "fr")


def _french_king(reading: Reading, match: re.Match[str]) -> str | None:
    before, value = word_before(match), _value(match[0])
    if value is None or before not in reading.kings | reading.queens | reading.numbered:
        return None
    if value == 1 and before not in reading.numbered:
        return "première" if before in reading.queens else "premier"
    return cardinal(str(value), "fr")


def _spanish(reading: Reading) -> tuple[Rule, ...]:
    return (Rule(re.compile(_NUMERAL), partial(_spanish_king, reading)),)


def _spanish_king(reading: Reading, match: re.Match[str]) -> str | None:
    """A rank up to ten, a plain number above, as Spanish counts its kings."""
    before, value = word_before(match), _value(match[0])
    if value is None or before not in reading.kings | reading.queens | reading.numbered:
        return None
    if value > 10 or (before in reading.numbered and value > 1):
        return cardinal(str(value), "es")
    return rank(str(value), feminine=before in reading.queens)


def _value(roman: str) -> int | None:
    if not _ROMAN.fullmatch(roman):
        return None
    digits = [_ROMAN_DIGITS[letter] for letter in roman]
    following = [*digits[1:], 0]
    return sum(-d if d < n else d for d, n in zip(digits, following, strict=True))
