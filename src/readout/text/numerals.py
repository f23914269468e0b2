"""Numbers in words, through num2words; everything else about a number is ours."""

from functools import lru_cache

from num2words import num2words

from readout.languages.reading import Reading

LONGEST = 15
"""More digits than this are read one by one: nobody can follow the number."""


@lru_cache(maxsize=4096)
def cardinal(digits: str, code: str) -> str:
    """A whole number in words, "1234" as "one thousand two hundred and thirty-four".

    Args:
        digits: ASCII digits without grouping.
        code: the language's code in num2words.
    """
    if len(digits) > LONGEST or (len(digits) > 1 and digits[0] == "0"):
        return one_by_one(digits, code)
    return str(num2words(int(digits), lang=code)).replace(",", "")


@lru_cache(maxsize=1024)
def ordinal(digits: str, code: str) -> str:
    """A rank in words, "21" as "twenty-first"."""
    if len(digits) > LONGEST:
        return one_by_one(digits, code)
    return str(num2words(int(digits), lang=code, to="ordinal")).replace(",", "")


@lru_cache(maxsize=1024)
def year(digits: str, code: str) -> str:
    """A year in words, "1905" as "nineteen oh-five"."""
    return str(num2words(int(digits), lang=code, to="year")).replace("oh-", "oh ")


def one_by_one(digits: str, code: str) -> str:
    """Each digit by itself, "007" as "zero zero seven"."""
    names = {digit: str(num2words(int(digit), lang=code)) for digit in set(digits)}
    return " ".join(names[digit] for digit in digits)


def plain(number: str, reading: Reading) -> tuple[str, str]:
    """A printed number as ASCII digits: before and behind its decimal mark.

    Args:
        number: as printed, grouped or not, such as "1,234.5".
    """
    whole, _, decimals = number.partition(reading.decimal)
    return "".join(c for c in whole if c.isdigit()), decimals


def in_words(number: str, reading: Reading) -> str:
    """A printed number in words, grouped or not, with or without decimals.

    Args:
        number: as printed, such as "1,234.5".
    """
    whole, decimals = plain(number, reading)
    said = cardinal(whole or "0", reading.numerals)
    if not decimals:
        return said
    apart = reading.digits_apart or decimals[0] == "0"
    tail = (one_by_one if apart else cardinal)(decimals, reading.numerals)
    return f"{said} {reading.point} {tail}"


def is_one(number: str, reading: Reading) -> bool:
    """Whether a noun after the number stands in the singular; French counts 1,5 so too."""
    whole, decimals = plain(number, reading)
    if reading.numerals == "fr":
        return whole in ("0", "1")
    return whole == "1" and not decimals


def counting(number: str, reading: Reading) -> str:
    """A printed number in the words it takes before what it counts ("ein", "veintiún")."""
    said = in_words(number, reading)
    if reading.one and plain(number, reading) == ("1", ""):
        return reading.one
    if reading.numerals == "es" and said.endswith("uno"):
        return said[:-3] + ("ún" if said.endswith("veintiuno") else "un")
    return said
