"""Telling a promo from a sentence of the story, and cutting it out of a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.languages import all_languages
from readout.text.capsruns import tokens_of
from readout.text.lexicon import Lexicon, words_in
from readout.text.promo import NEVER, evidence, is_promo, odds, vocabulary
from readout.text.promocut import Cutter, familiarity, quotations
from tests.story import STORY, listed, read, read_text, spoken

ENGLISH = all_languages()["en"]
WORDS = vocabulary(ENGLISH)


@pytest.mark.parametrize(
    ("lang", "promo"),
    [
        ("en", "Sign up for our free morning newsletter."),
        ("en", "Already a subscriber? Log in."),
        ("de", "Abonnieren Sie jetzt unseren kostenlosen Newsletter."),
        ("fr", "Abonnez-vous à notre lettre d’information gratuite."),
        ("es", "Suscríbete gratis a nuestro boletín de noticias."),
    ],
)
def test_a_call_to_subscribe_is_a_promo(lang: str, promo: str) -> None:
    assert is_promo(promo, vocabulary(all_languages()[lang], ENGLISH))


@pytest.mark.parametrize(
    "sentence",
    [
        "The publisher said that its newsletter had lost half of its subscribers in a year.",
        "She had signed up for the army at seventeen.",
        "“Subscribe to our newsletter,” the voice said, and he hung up.",
        "The council met on Monday.",
    ],
)
def test_a_sentence_about_one_is_the_story(sentence: str) -> None:
    assert odds(sentence, WORDS) < 0


def test_words_that_name_nothing_a_promo_is_about_are_none() -> None:
    assert evidence("The bridge was built in 1906.", WORDS) is None
    assert odds("The bridge was built in 1906.", WORDS) == NEVER


@given(st.text())
def test_any_text_can_be_judged(text: str) -> None:
    assert isinstance(odds(text, WORDS), float)
    assert words_in(text) == words_in(text.upper().lower()) or not text.isascii()


def test_the_longest_phrase_of_a_kind_is_found_once() -> None:
    found = Lexicon(ENGLISH.promos).find("Sign up for our newsletter")
    assert found.counts["ask"] == 1
    assert "ask" in found.opening
    assert found.words == 5


def test_a_story_that_speaks_to_you_is_given_more_room() -> None:
    advice = "You can freeze your bread. You should wash your hands. You will need your oven."
    assert familiarity(advice, WORDS) > familiarity(" ".join(STORY), WORDS)


def test_a_promo_between_two_sentences_is_cut_out() -> None:
    whole = f"{STORY[0]} Sign up for our free newsletter. {STORY[1]}"
    article = read(whole, STORY[2])
    assert spoken(article) == [f"{STORY[0]} {STORY[1]}", STORY[2]]
    assert listed(article) == [("promo", "Sign up for our free newsletter.")]


def test_a_promo_that_runs_into_the_next_sentence_is_cut_out() -> None:
    line = f"{STORY[0]} SIGN UP FOR OUR FREE NEWSLETTER {STORY[2]}"
    article = read_text("\n".join(["Bridge stays shut", STORY[1], line]))
    assert spoken(article)[1] == f"{STORY[0]} {STORY[2]}"


def test_what_somebody_says_is_never_cut() -> None:
    said = "“Sign up for our free newsletter, you said, and we did,” the mayor told the council."
    assert said in spoken(read(STORY[0], said, STORY[2]))


def test_words_a_listener_wants_are_kept() -> None:
    promo = "Sign up for our free newsletter."
    assert Cutter(WORDS).promotes(promo)
    assert not Cutter(WORDS, wanted=frozenset(["sign up for our free newsletter"])).promotes(promo)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “we wait” and left", "we wait"),
        ('He said "we wait" and left', "we wait"),
        ('He said "we wait and left', ""),
        ('"We wait, he said, and left. "So it goes" she said', "So it goes"),
    ],
)
def test_quotations_end_where_they_are_closed(text: str, inside: str) -> None:
    tokens = tokens_of(text)
    quoted = zip(tokens, quotations(tokens), strict=True)
    found = " ".join(token.text.strip('“”"') for token, within in quoted if within)
    assert found == inside
