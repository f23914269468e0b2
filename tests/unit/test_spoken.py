"""Every written word keeps its place in the words that are said."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.languages import LanguageData, all_languages
from readout.model import Word
from readout.text.spoken import spoken
from readout.text.spoken_money import money_rules
from readout.text.spoken_numbers import number_rules
from readout.text.spoken_phone import phone_rules
from readout.text.spoken_rule import Rules
from readout.text.spoken_signs import sign_rules
from readout.text.spoken_time import day_rules, time_rules
from tests.growth import grows_no_faster

ENGLISH = all_languages()["en"]
LUMPS = st.sampled_from(
    [
        *"aZ09 .,:;-–—…$£€%&@#/'’“”()[]+°\n\t\u00a0\u200b🎉中é²",
        *("bn", "Dr. ", "St. ", " and ", "1.2", "2019-20", "am", "p.m.", "1980s", "http://a.bc/"),
        *("No. 5", " — ", "1,234", "per cent", "II", "U.S."),
    ]
)
NEWS = st.sampled_from(["The", "a", "cat,", "sat", "on", "1999", "£5m", "5%", "Dr", "Lin", "7pm"])
TEXTS = st.lists(LUMPS, max_size=40).map("".join)
LANGUAGES = st.sampled_from([*all_languages().values(), None])


def words_of(text: str) -> dict[str, str]:
    said, words = spoken(text, ENGLISH)
    return {word.source.of(text): word.spoken.of(said) for word in words}


def test_several_written_words_may_share_what_is_said() -> None:
    said = "one point two billion dollars"
    assert words_of("It cost $1.2 billion, twice.") == {
        "It": "It",
        "cost": "cost",
        "$1.2": said,
        "billion": said,
        "twice": "twice",
    }


def test_one_written_word_may_be_many_said() -> None:
    assert words_of("(In “1999”!)") == {"In": "In", "1999": "nineteen ninety-nine"}


def test_a_word_is_lit_without_the_punctuation_around_it() -> None:
    assert list(words_of("“[Afghan] rule”… (£5m) 5%.")) == ["Afghan", "rule", "£5m", "5%"]


def test_no_word_for_what_is_only_punctuation() -> None:
    assert spoken("— … 🎉 “”", ENGLISH)[1] == ()


def test_a_language_without_data_passes_through() -> None:
    assert spoken("Það kostaði 5 kr. í «dag» 🎉", None)[0] == 'Það kostaði 5 kr. í "dag" '
    assert spoken("Það", LanguageData(code="is"))[0] == "Það"


def every_token_has_its_word(text: str, language: LanguageData | None) -> tuple[str, list[Word]]:
    said, words = spoken(text, language)
    tokens = [token for token in text.split() if any(map(str.isalnum, token))]
    assert len(words) == len(tokens)
    for token, word in zip(tokens, words, strict=True):
        assert word.source.of(text) in token
        assert [c for c in word.source.of(text) if c.isalnum()] == [c for c in token if c.isalnum()]
    return said, list(words)


@given(TEXTS, LANGUAGES)
def test_every_token_has_one_word_in_order(text: str, language: LanguageData | None) -> None:
    said, words = every_token_has_its_word(text, language)
    for word in words:
        assert 0 <= word.spoken.start <= word.spoken.end <= len(said)
    for one, two in pairwise(words):
        assert one.source.end <= two.source.start
        assert one.spoken.start <= two.spoken.start
        assert one.spoken.end <= two.spoken.end


@given(st.text(max_size=80), LANGUAGES)
def test_any_text_at_all_can_be_read(text: str, language: LanguageData | None) -> None:
    every_token_has_its_word(text, language)


@given(st.lists(NEWS, max_size=20))
def test_words_of_news_are_never_silent(tokens: list[str]) -> None:
    said, words = spoken(" ".join(tokens), ENGLISH)
    assert all(word.spoken.of(said).strip() for word in words)


HOSTILE = [
    "7", ".", "a.", "A.", "$", "1,", "1-", "1.", "x", "-", " - ", "“", "'a", "@", "a@", "#a",
    "http://a.bc/", "www.", "🎉", "1 ", "$1-", "1%", "St ", "1:00", "IV ", "2019-20", "_", "0.",
    "7pm", "a/", "🎉a", "[", "…", " …", "1/2", "0 123 ", "x×1", "Dr.", "‘",
]  # fmt: skip


@pytest.mark.parametrize("lump", HOSTILE)
def test_hostile_text_takes_linear_time(lump: str) -> None:
    """Eight times the text takes about eight times as long; 24 allows for a busy machine."""

    small, large = ((lump * size)[:size] for size in (2_500, 20_000))
    grows_no_faster(
        lambda: spoken(small, ENGLISH),
        lambda: spoken(large, ENGLISH),
        lambda short: 24 * short + 0.05,
    )


NEWS_TEXT = (
    "The harbour office of Tarn told travellers on Monday that ferries to the mainland have room, "
    "and that nobody needs to wait for the fog to lift. Some 4,000 people had stood in line since "
    "Friday, when the airport closed for the third time this winter. “We never saw so many,” said "
    "Dr Lin, who runs the inn by the quay; she has asked the council for £2.5m to build a hall. "
)


def test_a_kilobyte_of_news_costs_little_more_than_finding_its_tokens() -> None:
    text = NEWS_TEXT * 20
    tokens = re.compile(r"\w+|[^\w\s]")

    # A millisecond is some four times what finding the tokens ten times takes.
    grows_no_faster(
        lambda: [tokens.findall(text) for _ in range(10)],
        lambda: spoken(text, ENGLISH),
        lambda theirs: 4 * theirs,
    )


assert ENGLISH.reading
READING = ENGLISH.reading
RULES = Rules.of(
    *(
        rule
        for rules in (day_rules, time_rules, money_rules, number_rules, sign_rules, phone_rules)
        for rule in rules(READING)
    )
)


@given(TEXTS)
def test_one_look_finds_the_rule_that_trying_each_would_find(text: str) -> None:
    for start in range(len(text)):
        tried = next((rule for rule in RULES.each if rule.pattern.match(text, start)), None)
        found = RULES.first.match(text, start)
        assert (RULES.each[(found.lastindex or 0) - 1] if found else None) is tried
