"""Sums of money, with their scale and their hundredths."""

import re
from functools import partial

from readout.languages.reading import Currency, Reading, Scale, words
from readout.text.numerals import cardinal, counting, in_words, is_one, plain
from readout.text.spoken_rule import Rule, alternatives, number, word_after, word_before
from readout.text.spoken_spanish import agreeing

_ARTICLES = frozenset(["a", "an", "A", "An", "per", "another", "each", "every"])
_WHOSE = frozenset(["the", "its", "his", "her", "their", "our", "this", "that"])
NOT_NOUNS = frozenset(
    words(
        "a an the and or but in on at by for from to of with as is was were are be has had have will "
        "would could should it he she they we you that which who when while after before than more less "
        "each per if so lost spent paid won due worth this last next now then into over under since until because not"
    )
)


def money_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for a language's sums of money, in the order they are tried."""
    if not reading.currencies:
        return ()
    sign, amount, scale = alternatives(reading.currencies), number(reading), _scale(reading)
    space = "[ \u00a0\u202f]?"
    to = rf"{space}[-–]{space}"
    before = rf"(?P<sign>{sign}){space}"
    sum_ = rf"(?P<number>{amount})(?:(?P<hyphen>-|{space})(?P<scale>{scale}))?"
    ranged = rf"(?:(?P<low>{amount}){to})?"
    rules = [
        Rule(
            re.compile(rf"{before}{ranged}{sum_}(?:s\b)?(?P<adjective>-(?=[a-z])(?!an?-))?"),
            partial(_sum, reading),
        ),
        Rule(
            re.compile(
                rf"{ranged}{sum_}{space}(?:d['’]|de )?(?P<sign>{sign})(?![\w$])(?P<adjective>-(?=[a-z])(?!an?-))?"
            ),
            partial(_sum, reading),
        ),
    ]
    if reading.numerals == "en":
        rules.append(
            Rule(
                re.compile(rf"(?P<number>{amount})p\b(?P<adjective>-(?=[a-z])(?!an?-))?"),
                partial(_pence, reading),
            )
        )
    return tuple(rules)


def _scale(reading: Reading) -> str:
    return rf"{alternatives(reading.scales)}(?![^\W_])"


def _sum(reading: Reading, match: re.Match[str]) -> str | None:
    currency = reading.currencies[match["sign"]]
    scale = reading.scales.get(match["scale"] or "")
    adjective = describes(reading, match)
    said = _amount(reading, match["number"], currency, scale, adjective)
    if match["low"]:
        said = f"{in_words(match['low'], reading)} {reading.to} {said}"
    return f"{said} " if match["adjective"] else said


def _amount(
    reading: Reading, amount: str, currency: Currency, scale: Scale | None, adjective: bool
) -> str:
    whole, decimals = plain(amount, reading)
    single = is_one(amount, reading)
    if scale:
        power = scale.one if single else scale.many
        count = (
            scale.number if single and not decimals and scale.number else counting(amount, reading)
        )
        unit = _joined(reading, power, currency.one if adjective else currency.many)
        return f"{count} {power} {unit}"
    if len(decimals) == 2 and currency.cents:
        return _with_cents(reading, whole, decimals, currency)
    unit = currency.one if adjective or single else currency.many
    return f"{_count(amount, reading, currency)} {unit}"


def _count(amount: str, reading: Reading, currency: Currency) -> str:
    said = counting(amount, reading)
    return agreeing(said, currency.many.split()[0]) if reading.numerals == "es" else said


def _joined(reading: Reading, power: str, unit: str) -> str:
    large = power.startswith(("mill", "bill", "mil mill")) and power != "mille"
    if not reading.scale_of or not large:
        return unit
    vowel = reading.elides and unit[0] in "aeiouyé" and not unit.startswith("yen")
    return f"{reading.elides if vowel else reading.scale_of}{unit}"


def _with_cents(reading: Reading, whole: str, decimals: str, currency: Currency) -> str:
    """Units and hundredths: "£9.99" as "nine pounds ninety-nine", "£0.50" as "fifty pence"."""
    cents = decimals.lstrip("0")
    unit = currency.one if whole == "1" else currency.many
    if not whole.strip("0"):
        if not cents:
            return f"{cardinal('0', reading.numerals)} {currency.many}"
        return f"{counting(cents, reading)} {currency.cent if cents == '1' else currency.cents}"
    units = f"{_count(whole, reading, currency)} {unit}"
    if not cents:
        return units
    joiner = f" {reading.with_cents}" if reading.with_cents else ""
    said = f"{units}{joiner} {cardinal(cents, reading.numerals)}"
    return (
        said if len(cents) == 2 else f"{said} {currency.cent if cents == '1' else currency.cents}"
    )


def _pence(reading: Reading, match: re.Match[str]) -> str:
    unit = "penny" if match["number"] == "1" else "pence"
    said = f"{in_words(match['number'], reading)} {unit}"
    return f"{said} " if match["adjective"] else said


def describes(reading: Reading, match: re.Match[str]) -> bool:
    """Whether an amount stands before a noun: "a £3m grant" is a three million pound grant."""
    if reading.numerals != "en":
        return False
    if match["adjective"]:
        return True
    after = word_after(match)
    before = word_before(match)
    whose = before.lower() in _WHOSE and not after.endswith(("ed", "s"))
    return (whose or before in _ARTICLES) and after.islower() and after not in NOT_NOUNS
