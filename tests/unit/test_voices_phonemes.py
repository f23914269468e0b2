"""How espeak says the words of a line, for engines that read phonemes."""

from collections.abc import Iterator

import pytest

from readout.voices.phonemes import Phonemizer, Word
from readout.voices.programs import BrokenError


@pytest.fixture(scope="module")
def phonemizer() -> Iterator[Phonemizer]:
    made = Phonemizer()
    yield made
    made.close()


def test_every_word_has_its_place_its_phonemes_and_its_punctuation(phonemizer: Phonemizer) -> None:
    text = "“Voters wanted bread”, he said: nobody smiled!"
    words = phonemizer.words(text, "en-gb-x-rp")
    assert [(text[word.position :].split(maxsplit=1)[0], word.after) for word in words] == [
        ("Voters", ""),
        ("wanted", ""),
        ("bread”,", ","),
        ("he", ""),
        ("said:", ":"),
        ("nobody", ""),
        ("smiled!", "!"),
    ]
    assert words[2].ipa == "bɹˈɛd"


def test_accents_differ(phonemizer: Phonemizer) -> None:
    said = {voice: phonemizer.words("bath", voice)[0].ipa for voice in ("en-us", "en-gb-x-rp")}
    assert said == {"en-us": "bˈæθ", "en-gb-x-rp": "bˈɑːθ"}


@pytest.mark.parametrize("voice", ["en-gb", "en-us", "de", "fr-fr", "es-mx", "pt-br", "cmn", "it"])
def test_the_names_that_other_programs_use_are_known(phonemizer: Phonemizer, voice: str) -> None:
    assert phonemizer.words("Radio 3", voice)[0].ipa


def test_a_null_character_is_a_space_and_nothing_has_no_words(phonemizer: Phonemizer) -> None:
    assert len(phonemizer.words("one\0two", "en-us")) == 2
    assert phonemizer.words("—", "en-us") == []


def test_a_voice_nobody_knows_is_told(phonemizer: Phonemizer) -> None:
    with pytest.raises(BrokenError, match="knows no voice"):
        phonemizer.words("one", "tlhh")
    assert phonemizer.words("one", "en-us") == [Word(0, "wˈʌn", "")]
