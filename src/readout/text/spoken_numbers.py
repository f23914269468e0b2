"""Percentages, ordinals, ranges, large numbers, measures, and numbers inside words."""

import re
from functools import partial

from readout.languages.reading import Currency, Reading
from readout.text.numerals import cardinal, counting, in_words, is_one, one_by_one, ordinal, plain
from readout.text.spoken_french import french_rules
from readout.text.spoken_german import german_rules
from readout.text.spoken_money import NOT_NOUNS, describes
from readout.text.spoken_rule import Rule, alternatives, number, word_after, word_before
from readout.text.spoken_spanish import agreeing, spanish_rules

_LENGTHS = re.compile(
    r"[ -](?:deep|high|tall|wide|long|away|below|above|race|final|freestyle|hurdles|sprint|relay)\b"
)
_MEASURED = re.compile(
    r"[0-9](?:[a-z%]{1,3}|[ap]\.m\.)$|[$£€¥₹][0-9][0-9.,]*$|(?:noon|midnight|[0-9]h[0-9]{2})$"
)
_AEROPLANES = frozenset(["Max", "Dreamliner", "jet", "jets", "plane", "planes", "aircraft"])
_SEATS = frozenset(["Room", "room", "Seat", "seat", "Flat", "flat", "Gate", "Row", "Class", "Unit"])
_PAIR = r"([0-9]{1,2})[-–]([0-9]{1,2})"
_PAIR_BEFORE = re.compile(rf"(?<![0-9.-]){_PAIR}(?: \([0-9–-]+\))?,?(?: and)? $")
_PAIR_BEHIND = re.compile(rf"(?: \([0-9–-]+\))?,?(?: and)? {_PAIR}(?![0-9.-])")
_INCH = Currency("inch", "inches")
_TO_SIGN = "[ \u00a0]?[-–][ \u00a0]?"


def number_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for a language's numbers, in the order they are tried."""
    amount, space = number(reading), "[ \u00a0\u202f]?"
    low = rf"(?:(?P<low>{amount}){space}%?{_TO_SIGN})?"
    short = [name for name in reading.scales if len(name.rstrip(".")) <= 3]
    # English writes "5m people" as one; a single letter apart is a measure or a name everywhere.
    scaled = "" if reading.numerals == "en" else rf"(?:{space}(?=[A-Z][a-z]))?"
    units = (
        rf"(?P<unit>{alternatives(reading.units)}|(?<=[0-9])in)(?![\w/])(?P<adjective>-(?=[a-z]))?"
    )
    rank = reading.ordinal_marks or "(?!)"
    return (
        Rule(
            re.compile(rf"{low}(?P<number>{amount}){space}{reading.percent_marks}"),
            partial(_percent, reading),
        ),
        *(_BEFORE_RANKS if reading.numerals == "en" else ()),
        *french_rules(reading),
        Rule(
            re.compile(rf"([0-9]{{1,3}}(?:,[0-9]{{3}}){{1,3}}|[0-9]{{1,9}}){rank}"),
            lambda match: ordinal(match[1].replace(",", ""), reading.numerals),
        ),
        *german_rules(reading),
        *spanish_rules(reading),
        *(_dotted(reading) if reading.decimal == "," else ()),
        *(_ENGLISH if reading.numerals == "en" else ()),
        Rule(
            re.compile(
                rf"{low}(?P<number>{amount}){scaled}(?P<scale>{alternatives(short)})(?![\w])"
            ),
            partial(_scaled, reading),
        ),
        Rule(
            re.compile(rf"{low}(?P<number>{amount})(?:{space}|-(?=[a-z]{{2}})){units}"),
            partial(_measure, reading),
        ),
        *(_DEGREES if reading.numerals == "en" else ()),
        Rule(re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4}){2,6}(?![0-9])"), partial(_version, reading)),
        Rule(
            re.compile(rf"(?P<low>{amount}){_TO_SIGN}(?P<number>{amount})(?!\w|-[0-9])"),
            partial(_range, reading),
        ),
        Rule(re.compile(r"[-–](?=[^\w\s]?[0-9]|noon|midnight)"), partial(_between, reading)),
        Rule(re.compile(r"([0-9]{1,3})['’]?s\b"), partial(_plural, reading)),
        Rule(re.compile(amount), partial(_amount, reading)),
        Rule(
            re.compile("[0-9]++"),
            lambda match: _beside(match, one_by_one(match[0], reading.numerals)),
        ),
    )


def _dotted(reading: Reading) -> tuple[Rule, ...]:
    """The rule for a number with a point where a comma is the mark, such as a version's."""
    return (
        Rule(
            re.compile(r"([0-9]{1,3})\.(?=[0-9]{1,2}(?![0-9.]))"),
            lambda match: f"{cardinal(match[1], reading.numerals)} {reading.words['dot']} ",
        ),
    )


def _percent(reading: Reading, match: re.Match[str]) -> str:
    said = f"{in_words(match['number'], reading)} {reading.percent}"
    return _from(reading, match, said)


def _from(reading: Reading, match: re.Match[str], said: str) -> str:
    low = match["low"]
    return f"{in_words(low, reading)} {reading.to} {said}" if low else said


def _scaled(reading: Reading, match: re.Match[str]) -> str | None:
    long = len(plain(match["number"], reading)[0]) > 3
    if match["scale"] == "m" and (long or _LENGTHS.match(match.string, match.end())):
        return None
    scale = reading.scales[match["scale"]]
    single = is_one(match["number"], reading)
    one = single and scale.number and match["number"] == "1"
    count = scale.number if one else counting(match["number"], reading)
    return _from(reading, match, f"{count} {scale.one if single else scale.many}")


def _measure(reading: Reading, match: re.Match[str]) -> str:
    unit = _INCH if match["unit"] == "in" else reading.units[match["unit"]]
    single = is_one(match["number"], reading) or describes(reading, match) or _after_the(match)
    said = f"{counting(match['number'], reading)} {unit.one if single else unit.many}"
    return _from(reading, match, f"{said} " if match["adjective"] else said)


def _after_the(match: re.Match[str]) -> bool:
    """Whether a measure against its number describes a noun, as in "the 40kV line"."""
    before, after = word_before(match), word_after(match)
    close = match["number"] + match["unit"] in match[0]
    return close and before in ("the", "The") and after.islower() and after not in NOT_NOUNS


def _degrees(match: re.Match[str]) -> str | None:
    """A temperature without its ring: "30C" or "20-25C"."""
    if word_before(match) in _SEATS or (match["scale"] == "F" and len(match["number"]) < 2):
        return None
    scale = {"C": "Celsius", "F": "Fahrenheit"}[match["scale"]]
    low = f"{_point(match['low'])} to " if match["low"] else ""
    one = match["number"] == "1" or match["adjective"]
    said = f"{low}{_point(match['number'])} degree{'' if one else 's'} {scale}"
    return f"{said} " if match["adjective"] else said


def _point(amount: str) -> str:
    whole, _, decimals = amount.partition(".")
    return cardinal(whole, "en") + (f" point {one_by_one(decimals, 'en')}" if decimals else "")


def _version(reading: Reading, match: re.Match[str]) -> str | None:
    if re.fullmatch(number(reading), match[0]):
        return None
    point = f" {reading.words['dot'] if reading.decimal != '.' else reading.point} "
    parts = (cardinal(part, reading.numerals) for part in match[0].split("."))
    return _beside(match, point.join(parts))


def _amount(reading: Reading, match: re.Match[str]) -> str:
    """A number, in the form it takes before a noun where one seems to follow."""
    after = word_after(match)
    # Four digits may be a year, which counts nothing.
    counts = after.islower() and len(after) > 2 and len(match[0]) != 4
    said = (counting if counts else in_words)(match[0], reading)
    return _beside(match, agreeing(said, after) if counts and reading.numerals == "es" else said)


def _range(reading: Reading, match: re.Match[str]) -> str | None:
    """What rises ("10-15") is a range; what does not ("3-1") is a score."""
    low, high = match["low"], match["number"]
    if match.string[match.start() - 1 : match.start()] in ("-", "/"):
        return None
    rises = _size(low, reading) < _size(high, reading) and not _is_a_set(match)
    joiner = f" {reading.to} " if rises else " "
    return _beside(match, f"{in_words(low, reading)}{joiner}{in_words(high, reading)}")


def _is_a_set(match: re.Match[str]) -> bool:
    """Whether a score stands beside a pair of numbers, as in "6-4, 3-6"; then they are one too."""
    text, start, end = match.string, match.start(), match.end()
    beside = _PAIR_BEFORE.search(text[max(0, start - 18) : start]), _PAIR_BEHIND.match(text, end)
    return any(pair and int(pair[1]) > int(pair[2]) for pair in beside)


def _between(reading: Reading, match: re.Match[str]) -> str | None:
    """The hyphen of "$5m-$10m" and "9am-5pm", which a rule for each end has left over."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    return f" {reading.to} " if _MEASURED.search(before) else None


def _size(amount: str, reading: Reading) -> tuple[int, int]:
    whole, decimals = plain(amount, reading)
    return int(whole), int(decimals.ljust(9, "0"))


def _plural(reading: Reading, match: re.Match[str]) -> str | None:
    """The "16s" of "F-16s" as "sixteens"."""
    if reading.numerals != "en":
        return None
    said = cardinal(match[1], "en")
    plural = (
        f"{said[:-1]}ies" if said.endswith("y") else f"{said}{'es' if said.endswith('x') else 's'}"
    )
    return _beside(match, plural)


def _beside(match: re.Match[str], said: str) -> str:
    """The words, parted from letters that touch the number."""
    text, start, end = match.string, match.start(), match.end()
    before = " " if start and text[start - 1].isalpha() else ""
    return f"{before}{said}{' ' if text[end : end + 1].isalpha() else ''}"


def _times(match: re.Match[str]) -> str:
    """The "3x" of "3x faster"."""
    return f"{_point(match[1])} times"


def _aeroplane(match: re.Match[str]) -> str | None:
    """A type such as "747", known by its maker, its plural or what is said of it."""
    text, end = match.string, match.end()
    plural = text[end : end + 1] == "s"
    around = word_before(match) == "Boeing" or word_after(match) in _AEROPLANES
    listed = plural or around or "Boeing" in text[max(0, match.start() - 60) : match.start()]
    return _beside(match, one_by_one(match[0], "en")).rstrip() if listed else None


def _airbus(match: re.Match[str]) -> str:
    return _beside(match, f"three {cardinal(match[0][1:], 'en')}")


def _flight(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 12) : match.start()]
    return f" {one_by_one(match[0], 'en')}" if re.search(r"[Ff]lights? [A-Z]{2}$", before) else None


def _house(match: re.Match[str]) -> str:
    """A house number with a letter, as in "221B Baker Street"."""
    return f"{one_by_one(match[1], 'en')} {match[2]}"


def _height(match: re.Match[str]) -> str:
    return f"{cardinal(match[1], 'en')} foot {cardinal(match[2], 'en')}"


def _duration(match: re.Match[str]) -> str:
    """A clocked time: "2:03:59" as hours, minutes and seconds."""
    named = zip(match.groups(), ("hour", "minute", "second"), strict=True)
    counts = [(number.lstrip("0") or "0", unit) for number, unit in named]
    hours, minutes, seconds = (
        f"{cardinal(number, 'en')} {unit}{'' if number == '1' else 's'}" for number, unit in counts
    )
    return f"{hours}, {minutes} and {seconds}"


def _seconds(match: re.Match[str]) -> str:
    return f"{_point(match[1])} seconds"


def _stone(match: re.Match[str]) -> str | None:
    """A weight such as "12st", which is no rank."""
    return None if match[1][-1] == "1" and match[1] != "11" else f"{cardinal(match[1], 'en')} stone"


_MANY = {"10": "tens", "100": "hundreds", "1000": "thousands", "1,000": "thousands"}

_ENGLISH = (
    Rule(re.compile(r"(10|100|1,?000)s(?=\s(?:of|more)\b)"), lambda match: _MANY[match[1]]),
    Rule(re.compile(r"([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])(?![0-9:])"), _duration),
    Rule(
        re.compile(r"([1-9])(?: ?ft|['’′]) ?(1?[0-9])(?:[ -]?ins?\b(?! (?:the|an?|[A-Z]))|[\"”″])"),
        _height,
    ),
    Rule(
        re.compile(r"([0-9]{1,4}(?:\.[0-9]{1,3})?)[x×](?=\s(?:as|the|more|less|[a-z]+er)\b)"),
        _times,
    ),
    Rule(re.compile(r"([0-9]{1,3}\.[0-9]{1,3})s\b"), _seconds),
    Rule(
        re.compile(r"([0-9]{1,3})(?::(?=[0-9](?![0-9:]))|[-–](?=[1-9][0-9]s\b))"),
        lambda match: f"{cardinal(match[1], 'en')} to ",
    ),
    Rule(re.compile(r"7[0-8]7(?=s?\b)"), _aeroplane),
    Rule(re.compile(r"(?<=\bA)3[0-9]0(?![0-9])"), _airbus),
    Rule(re.compile(r"(?<=\b[A-Z]{2})[0-9]{3,4}(?![\w,.])"), _flight),
    Rule(re.compile(r"([1-9][0-9]{1,2})([A-F])(?=\s[A-Z][a-z])"), _house),
    Rule(
        re.compile(r"([0-9]{1,4}) ?[x×] ?(?=[0-9])"),
        lambda match: f"{cardinal(match[1], 'en')} by ",
    ),
    Rule(re.compile(r"(?<![\w.])\.(?=[0-9])"), lambda match: "point "),
)

_BEFORE_RANKS = (Rule(re.compile(r"([0-9]{1,2})st\b"), _stone),)

_DEGREES = (
    Rule(
        re.compile(
            r"(?:(?P<low>[0-9]{1,3}(?:\.[0-9])?)C?[-–])?(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2})?)"
            r"(?P<scale>[CF])(?![\w’'/])(?P<adjective>-(?=[a-z]))?"
        ),
        _degrees,
    ),
)
