"""Finding phrases in a text in one pass over its words."""

import pytest

from readout.languages.promos import Promos
from readout.text.lexicon import Lexicon, words_in

LEXICON = Lexicon(Promos(ask="sign up|sign up now|subscribe", goods="email|e-mail", free="up"))


def test_words_are_lower_case_and_end_at_signs() -> None:
    assert words_in("Don’t miss our E-mail!") == ["don", "t", "miss", "our", "e", "mail"]


def test_arabic_words_are_the_same_with_and_without_their_vowel_signs() -> None:
    assert words_in("اِشْتَرِكْ أَنا") == words_in("اشترك انا")


def test_phrases_are_counted_by_kind() -> None:
    found = LEXICON.find("Subscribe by e-mail, or by email, and sign up.")
    assert found.counts == {"ask": 2, "goods": 2, "free": 1}
    assert found.words == 10


def test_none_is_found_inside_a_longer_one_of_its_kind() -> None:
    assert LEXICON.find("sign up now").counts["ask"] == 1
    assert LEXICON.find("sign up up").counts == {"ask": 1, "free": 2}


def test_what_a_text_begins_with_is_told_apart() -> None:
    assert LEXICON.find("Sign up by email").opening == {"ask"}
    assert LEXICON.find("He did sign up").opening == frozenset()


def test_parts_of_words_are_no_phrases() -> None:
    assert not LEXICON.find("The subscribers signed upright emails").counts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sign up here", 2),
        ("Sign up now", 3),
        ("Subscribe here", 1),
        ("Please sign up", 0),
        ("", 0),
    ],
)
def test_how_far_a_phrase_reaches_at_the_start(text: str, words: int) -> None:
    assert LEXICON.starts(text, "ask") == words
    assert LEXICON.starts(text, "goods") == 0


def test_a_script_without_spaces_is_searched_by_its_characters() -> None:
    chinese = Lexicon(Promos(ask="订阅", goods="邮件"))
    found = chinese.find("订阅我们的邮件，立即订阅")
    assert found.counts == {"ask": 2, "goods": 1}
    assert found.opening == {"ask"}
    assert found.words == 5


def test_phrases_of_several_languages_are_found_together() -> None:
    both = Lexicon(Promos(ask="subscribe"), Promos(ask="abonnez vous"))
    assert both.find("Abonnez-vous! Subscribe!").counts["ask"] == 2
