"""How a language is read aloud: the words behind numbers, signs and abbreviations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Currency:
    """The words for a sum of money.

    Args:
        one: the unit after the number one ("dollar").
        many: the unit after any other number ("dollars").
        cent: the hundredth after one, "" where there is none.
        cents: the hundredth after any other number.
    """

    one: str
    many: str
    cent: str = ""
    cents: str = ""


@dataclass(frozen=True)
class Scale:
    """The words for a large power of ten.

    Args:
        one: after the number one ("Million").
        many: after any other number ("Millionen").
        number: the number one before it, where it is not the usual one ("eine").
    """

    one: str
    many: str
    number: str = ""


@dataclass(frozen=True, eq=False)
class Reading:
    """How one language reads signs and numbers.

    Abbreviations are written without their last dot, which text may leave out or not; one
    written with it here is recognised only with it.

    Args:
        numerals: the language's code in num2words.
        decimal: the decimal mark.
        groups: characters that may part groups of three digits.
        point: the word for the decimal mark.
        digits_apart: whether decimals are read digit by digit.
        one: the number one before a noun, where it differs.
        titles: abbreviations read in full only before a capital letter, and never a sentence's end.
        expansions: abbreviations read in full anywhere.
        before_number: abbreviations read in full only before a digit, never a sentence's end.
        inner: further abbreviations that never end a sentence.
        starters: words which, in capitals after an abbreviation that may end a sentence, start one.
        currencies: signs and codes to their words; the longest match wins.
        scales: short and long names of powers of ten.
        scale_of: what joins a scale and its unit ("de "); "" for nothing.
        elides: what joins them before a vowel ("d'"); "" for the same as `scale_of`.
        fractions: those it has words for, as "3/4"; English has rules for all.
        mixed: the word between a whole number and a fraction.
        with_cents: the word between units and hundredths.
        percent: the words for %.
        percent_marks: how % may be written, as alternatives of a regular expression.
        to: between the ends of a range.
        words: other words by name: "and", "at", "dot", "hashtag", "minus", "plus".
        months: month names as written.
        ordinal_marks: what stands behind a number to make it an ordinal, as a regular expression.
        places: abbreviations read in full only behind a town or a party ("Reno, Nev.").
        units: measures behind a number.
        kings: first names before a Roman ordinal ("Charles" III).
        queens: the same of women, where the ordinal's form depends on it.
        streets: kinds of street, read in full behind a name or a rank.
        spelled: acronyms that voices take for words, read letter by letter.
        numbered: nouns before a Roman cardinal ("War" II).
    """

    numerals: str
    decimal: str = ","
    groups: str = ". \u00a0\u202f"
    point: str = ""
    digits_apart: bool = False
    one: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    expansions: Mapping[str, str] = field(default_factory=dict)
    before_number: Mapping[str, str] = field(default_factory=dict)
    inner: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    currencies: Mapping[str, Currency] = field(default_factory=dict)
    scales: Mapping[str, Scale] = field(default_factory=dict)
    scale_of: str = ""
    elides: str = ""
    fractions: Mapping[str, str] = field(default_factory=dict)
    mixed: str = ""
    with_cents: str = ""
    percent: str = ""
    percent_marks: str = "%"
    to: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    ordinal_marks: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, Currency] = field(default_factory=dict)
    kings: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    queens: frozenset[str] = frozenset()
    streets: Mapping[str, str] = field(default_factory=dict)
    spelled: frozenset[str] = frozenset()

    @cached_property
    def dotted(self) -> frozenset[str]:
        """Every word behind which a dot may not end a sentence."""
        tables = (self.titles, self.expansions, self.before_number, self.inner, self.months)
        return frozenset(
            word.removesuffix(".") for table in (*tables, self.places) for word in table
        )


def words(line: str) -> tuple[str, ...]:
    """The words of a line of language data, parted by spaces."""
    return tuple(line.split())
