"""Numbers in words, in every language that has a reading."""

import pytest

from readout.languages import all_languages
from readout.languages.reading import Reading
from readout.text.numerals import cardinal, counting, in_words, is_one, one_by_one, ordinal, year


def reading(code: str) -> Reading:
    found = all_languages()[code].reading
    assert found is not None, f"{code} lost how it is read aloud"
    return found


@pytest.mark.parametrize("code", ["de", "en", "es", "fr"])
def test_every_language_can_count(code: str) -> None:
    spoken = reading(code)
    assert spoken.numerals == code
    assert in_words("12", spoken).isalpha()
    assert {"and", "at", "dot", "hashtag", "number", "minus", "plus", "equals"} <= set(spoken.words)


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("en", "1,234.05", "one thousand two hundred and thirty-four point zero five"),
        ("en", "007", "zero zero seven"),
        ("de", "1.234,5", "eintausendzweihundertvierunddreißig Komma fünf"),
        ("fr", "1 234,25", "mille deux cent trente-quatre virgule vingt-cinq"),
        ("es", "3,05", "tres coma cero cinco"),
    ],
)
def test_printed_numbers(code: str, number: str, words: str) -> None:
    assert in_words(number, reading(code)) == words


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("de", "1", "ein"),
        ("es", "21", "veintiún"),
        ("es", "31", "treinta y un"),
        ("en", "1", "one"),
    ],
)
def test_numbers_before_a_noun(code: str, number: str, words: str) -> None:
    assert counting(number, reading(code)) == words


def test_french_counts_one_and_a_half_as_one() -> None:
    assert is_one("1,5", reading("fr"))
    assert not is_one("1,5", reading("de"))


def test_years_and_ranks() -> None:
    assert year("1905", "en") == "nineteen oh five"
    assert ordinal("103", "en") == "one hundred and third"


def test_endless_digits_are_read_one_by_one() -> None:
    assert cardinal("9" * 16, "en") == " ".join(["nine"] * 16)
    assert one_by_one("10", "de") == "eins null"
