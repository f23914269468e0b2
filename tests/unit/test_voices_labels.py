"""Labels: the six, those made for other languages, and what a user may call a voice."""

from collections.abc import Iterator

import pytest

from readout.errors import InputError, UnknownVoice, VoiceError
from readout.model import Voice
from readout.plugins import VoiceEngine
from readout.voices.espeak import EspeakEngine
from readout.voices.labels import (
    GENDERS,
    LABELS,
    Label,
    all_labels,
    check_script,
    find_label,
    label_for_language,
    language_name,
    voice_of,
    voices_of,
)
from tests.voices import ToneEngine

SIX = [
    "UK English Female",
    "UK English Male",
    "US English Female",
    "US English Male",
    "Australian Female",
    "Australian Male",
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EspeakEngine]:
    made = EspeakEngine(workers=1, own=tmp_path_factory.mktemp("own"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def labels(engine: EspeakEngine) -> tuple[Label, ...]:
    return all_labels([engine])


def test_the_six_come_first_in_their_order_and_spelling(labels: tuple[Label, ...]) -> None:
    assert [label.name for label in LABELS] == SIX
    assert [label.name for label in labels[:6]] == SIX
    assert labels[4].slug == "australian-female"


def test_the_six_are_six_voices(engine: EspeakEngine, labels: tuple[Label, ...]) -> None:
    assert len({voice_of(label, [engine])[1].id for label in labels[:6]}) == 6


def test_only_of_the_australian_ones_is_something_to_be_told(labels: tuple[Label, ...]) -> None:
    assert [label.note for label in labels[:6]] == [""] * 4 + ["espeak accent"] * 2
    assert [label.candidates[0].voice_id for label in labels[4:6]] == ["en-AU+f4", "en-AU+m4"]


def test_without_our_accent_a_british_voice_speaks_and_says_that_it_only_comes_near() -> None:
    plain = EspeakEngine(workers=1)
    try:
        australian = all_labels([plain])[4:6]
        assert {label.note for label in australian} == {"approximate (espeak accent)"}
        assert [voice_of(label, [plain])[1].language for label in australian] == ["en-GB"] * 2
    finally:
        plain.close()


def test_every_other_language_has_labels(labels: tuple[Label, ...]) -> None:
    names = [label.name for label in labels]
    assert {"German Female", "German Male", "French (Belgium) Female", "Chinese Male"} <= {*names}
    assert len({label.slug for label in labels}) == len(labels) > 200
    assert names[6:] == sorted(names[6:])


def test_every_label_has_a_voice(engine: EspeakEngine, labels: tuple[Label, ...]) -> None:
    for label in labels:
        _, voice, _ = voice_of(label, [engine])
        assert voice.gender == label.gender


def test_every_voice_is_in_one_label(engine: EspeakEngine, labels: tuple[Label, ...]) -> None:
    named = [candidate.voice_id for label in labels for candidate in label.candidates]
    assert sorted(named) == sorted(voice.id for voice in engine.voices())


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("uk english female", "UK English Female"),
        ("australian-male", "Australian Male"),
        ("de", "German Female"),
        ("pt-BR male", "Portuguese (Brazil) Male"),
        ("fr_BE male", "French (Belgium) Male"),
        ("en", "UK English Female"),
        ("en-AU", "Australian Female"),
        ("en-NZ", "UK English Female"),
        ("no", "Norwegian Bokmål Female"),
        ("zh-Hant-TW", "Chinese Female"),
        ("espeak:de+m3", "German Male"),
        ("ESPEAK:EN-US+F3", "US English Female"),
        ("en-AU male", "Australian Male"),
        ("espeak:en-AU+f4", "Australian Female"),
    ],
)
def test_a_voice_is_found_by(labels: tuple[Label, ...], name: str, found: str) -> None:
    assert find_label(name, labels).name == found


def test_a_voice_named_by_its_id_is_that_voice(
    engine: EspeakEngine, labels: tuple[Label, ...]
) -> None:
    label = find_label("espeak:en-US+m3", labels)
    assert label.name == "US English Male"
    assert voice_of(label, [engine])[1].id == "en-US+m3"


def test_every_variant_can_be_named_and_none_takes_a_labels_place(
    engine: EspeakEngine, labels: tuple[Label, ...]
) -> None:
    for base in ("en-GB-x-rp", "en-US", "en-AU", "de", "ru"):
        for variant in (*(f"f{n}" for n in range(1, 6)), *(f"m{n}" for n in range(1, 9))):
            label = find_label(f"espeak:{base}+{variant}", labels)
            assert [one.voice_id for one in label.candidates] == [f"{base}+{variant}"]
    assert [find_label(f"de {gender}", labels).candidates[0].voice_id for gender in GENDERS] == [
        "de+f3",
        "de+m3",
    ]


def test_a_gender_nobody_has_is_no_match() -> None:
    labels = all_labels([ToneEngine()])
    assert find_label("tlh male", labels).name == "Klingon Male"
    with pytest.raises(UnknownVoice):
        find_label("tlh female", labels)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("espeak:en-us+f33", "espeak:en-US+f3"),
        ("espeak:australian", "espeak:"),
        ("kokoro:bf_emma", "UK English Female"),
        ("piper:en_US-joe-medium", "US English Male"),
    ],
)
def test_an_engines_voice_that_is_not_there_names_what_is(
    labels: tuple[Label, ...], name: str, nearest: str
) -> None:
    with pytest.raises(UnknownVoice) as caught:
        find_label(name, labels)
    assert caught.value.nearest[0].startswith(nearest)
    assert len(caught.value.nearest) == 3


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("Astralian Femal", "Australian Female"), ("UK Female", "UK English Female"), ("", "")],
)
def test_an_unknown_voice_names_the_three_nearest(
    labels: tuple[Label, ...], name: str, nearest: str
) -> None:
    with pytest.raises(UnknownVoice) as caught:
        find_label(name, labels)
    assert len(caught.value.nearest) == 3
    assert caught.value.nearest[0] == nearest or not nearest


def test_a_language_is_spoken_by_its_gender_if_there_is_one(labels: tuple[Label, ...]) -> None:
    assert label_for_language("es-MX", labels, "male").name == "Spanish Male"
    assert label_for_language("en-US", labels).name == "US English Female"
    with pytest.raises(UnknownVoice):
        label_for_language("xx", labels)


def test_a_voice_with_the_accent_goes_before_an_approximate_one(engine: EspeakEngine) -> None:
    class Australian(ToneEngine):
        def voices(self):  # type: ignore[no-untyped-def]  # only its language differs
            return [type(v)(v.engine, v.id, "en-AU", v.gender, "") for v in super().voices()]

    tone = Australian()
    label = find_label("Australian Female", all_labels([engine, tone]))
    assert [candidate.engine for candidate in label.candidates[:3]] == [
        "tone",
        "espeak",
        "espeak",
    ]
    assert label.note == ""
    assert voice_of(label, [engine])[2].note


class Natural(ToneEngine):
    """An engine by the name of a natural one, with some of its voices."""

    def __init__(self, name: str, *ids: str) -> None:
        super().__init__()
        self.name, self.ids = name, ids

    def voices(self) -> list[Voice]:
        return [Voice(self.name, id, "en-GB", "male", "UK English") for id in self.ids]


def test_a_natural_voice_goes_before_espeak_and_a_missing_one_is_named(
    engine: EspeakEngine,
) -> None:
    def male(*engines: VoiceEngine) -> Label:
        return find_label("UK English Male", all_labels([*engines, engine]))

    kokoro, piper = Natural("kokoro", "bm_george"), Natural("piper", "en_GB-alan-medium")
    alone, some, both = male(), male(piper), male(piper, kokoro)
    assert alone.candidates[0].engine == "espeak"
    assert [one.engine for one in alone.missing] == ["kokoro", "piper", "piper"]
    assert some.candidates[0].engine == "piper"
    assert [one.engine for one in some.missing] == ["kokoro"]
    assert [one.engine for one in both.candidates[:3]] == ["kokoro", "piper", "espeak"]
    assert both.missing == ()
    assert [found[0].name for found in voices_of(both, [engine, kokoro])][:2] == [
        "kokoro",
        "espeak",
    ]


def test_every_label_ends_with_espeak_and_no_other_accent_stands_in_silently() -> None:
    for label in LABELS:
        own = [one for one in label.candidates if one.engine == "espeak"]
        assert list(label.candidates[-len(own) :]) == own
        for one in own:
            spoken = one.voice_id[:5]
            assert ("approximate" in one.note) == (spoken != label.language)


def test_labels_without_a_voice_are_not_offered() -> None:
    labels = all_labels([ToneEngine()])
    assert [label.name for label in labels] == ["UK English Female", "Klingon Male"]
    with pytest.raises(VoiceError, match="UK English Female"):
        voice_of(labels[0], [])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("塔利班在北京", "it is written in Han script; choose a Chinese voice."),
        ("Привет, мир", "it is written in Cyrillic script; choose a Russian voice."),
        ("مرحبا بكم", "it is written in Arabic script; choose an Arabic voice."),
        ("ニュース", "it is written in Katakana script; choose a Japanese voice."),
    ],
)
def test_a_voice_refuses_a_script_with_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        check_script(text, LABELS[0])
    assert (
        caught.value.sentence == f"The voice UK English Female cannot speak this text: {sentence}"
    )


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("A word of 中文 and Ελλάδα", "en-GB"),
        ("", "en-GB"),
        ("1234 — …", "zh"),
        ("NATO", "zh"),
        ("Добрый день", "sr"),
        ("Dobar dan", "sr"),
        ("ニュースです 東京", "ja"),
        ("서울 한국", "ko"),
        ("ＡＢＣ", "en"),
    ],
)
def test_a_voice_speaks_its_scripts_and_latin(text: str, tag: str) -> None:
    check_script(text, Label("Some Voice", tag, "", ()))


def test_languages_are_named_in_english() -> None:
    assert language_name("fr-BE") == "French (Belgium)"
    assert language_name("ca-x-balear", "Catalan (Balearic)") == "Catalan (Balearic)"
    assert language_name("qqq", "Nogai") == "Nogai"
