"""The Australian accent: what moves, what stays apart, and the folder it is read from."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import espeakng_loader
import pytest

from readout.model import Voice
from readout.voices.accent import data_folder, with_accent
from readout.voices.espeak import EspeakEngine
from readout.voices.programs import Programs
from tests.voices import tokens

PACKAGE = Path(espeakng_loader.get_data_path())
PAIRS = """
mate/might day/dire bay/buyer fine/foin day/die bay/buy fail/file tale/tile paint/pint lace/lice
rain/Rhine late/light wake/Mike tape/type main/mine race/rice hay/high ray/rye mate/mat pain/pan
day/dare bay/bear stay/stair hail/hell mail/mile tie/toy buy/boy file/foil pint/point bile/boil
imply/employ kind/coined lied/Lloyd cow/coy now/no loud/load found/phoned cow/car out/art mouse/mace
see/say bee/bay feel/fail seat/sit sheep/ship bean/bin steal/stale leave/live here/he fear/fee
goose/goes who/hoe food/foot pool/pull soup/soap rude/road fool/fall boot/boat two/tea fur/fair
her/hair shed/shared bed/bared cut/cart cat/cart cat/cut hut/heart bath/both dance/dense palm/pam
start/stout pull/poll note/nought boat/bought code/cod low/law coat/coot
"""


def pairs() -> list[tuple[str, str]]:
    split = [pair.partition("/") for pair in PAIRS.split()]
    return [(one, other) for one, _, other in split]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EspeakEngine]:
    made = EspeakEngine(workers=1, own=tmp_path_factory.mktemp("own"))
    yield made
    made.close()


def phonemes(engine: EspeakEngine, word: str, voice: str = "en-AU+f4") -> str:
    request = {"text": word, "voice": voice, "phonemes": True}
    answer, _ = engine._programs.ask(request)
    return "".join("".join(row[1:]) for row in answer["phonemes"])


def test_minimal_pairs_stay_apart(engine: EspeakEngine) -> None:
    assert len({*pairs()}) >= 40
    merged = [pair for pair in pairs() if len({phonemes(engine, word) for word in pair}) < 2]
    assert merged == []


def test_no_two_vowels_merge_that_british_english_keeps_apart(engine: EspeakEngine) -> None:
    words = sorted({word for pair in pairs() for word in pair})
    british = {word: phonemes(engine, word, "en-GB-x-rp+f3") for word in words}
    australian = {word: phonemes(engine, word) for word in words}
    merged = [
        (one, other)
        for one, other in combinations(words, 2)
        if australian[one] == australian[other] and british[one] != british[other]
    ]
    assert merged == []


@pytest.mark.parametrize(
    ("word", "vowel"),
    [
        *(("mate", "æɪ"), ("price", "ɑɪ"), ("choice", "oɪ"), ("mouth", "æʊ"), ("goat", "ʌʊ")),
        *(("goose", "ʉ"), ("fleece", "ɪi"), ("square", "eː"), ("bath", "a"), ("strut", "ʌ")),
    ],
)
def test_the_vowels_are_australian(engine: EspeakEngine, word: str, vowel: str) -> None:
    assert vowel in phonemes(engine, word).replace("ˈ", "")
    if word != "strut":
        assert phonemes(engine, word) != phonemes(engine, word, "en-GB-x-rp+f3")


def test_an_r_links_and_none_is_heard_otherwise(engine: EspeakEngine) -> None:
    assert "ɹ" in phonemes(engine, "far away")
    assert "ɹ" not in phonemes(engine, "far")
    assert "ŋɡ" not in phonemes(engine, "singing in")


def test_it_times_every_word_and_is_the_same_each_time(engine: EspeakEngine) -> None:
    voice = next(one for one in engine.voices() if one.id == "en-AU+m4")
    text = "The mate of the tug stayed in the harbour all day."
    first = engine.speak(text, tokens(text), voice, 1.0)
    assert engine.speak(text, tokens(text), voice, 1.0) == first
    assert min(end - start for start, end in first.times) > 0.02
    assert (voice.language, voice.gender) == ("en-AU", "male")


def test_other_voices_sound_as_without_it(engine: EspeakEngine) -> None:
    plain = EspeakEngine(workers=1)
    try:
        british = Voice("espeak", "en-GB-x-rp+f2", "en-GB", "female", "")
        said = [one.speak("Good morning.", [], british, 1.0) for one in (engine, plain)]
        assert said[0] == said[1]
        more = {one.id for one in engine.voices()} - {one.id for one in plain.voices()}
        assert {id.partition("+")[0] for id in more} == {"en-AU"}
    finally:
        plain.close()


MAKE = "import sys; from pathlib import Path; from readout.voices.accent import data_folder\n"
MAKE += "print(data_folder(Path(sys.argv[1]), Path(sys.argv[2])))"


def test_several_processes_may_make_the_folder_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", MAKE, str(tmp_path / "own"), str(PACKAGE)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    answers = {process.communicate(timeout=60)[0].strip() for process in running}
    assert [process.returncode for process in running] == [0] * 4
    assert answers == {str(path) for path in (tmp_path / "own").iterdir()}


def test_a_folder_that_is_there_is_used_and_a_damaged_one_made_again(tmp_path: Path) -> None:
    folder = data_folder(tmp_path, PACKAGE)
    made = (folder / "phontab").stat().st_ino
    assert data_folder(tmp_path, PACKAGE) == folder
    assert (folder / "phontab").stat().st_ino == made
    (folder / "phondata").unlink()
    (folder / "phondata").symlink_to(tmp_path / "gone")
    assert data_folder(tmp_path, PACKAGE) == folder
    assert (folder / "phondata").is_file()


def test_another_version_of_the_package_has_a_folder_of_its_own(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for path in PACKAGE.iterdir():
        if path.name != "phontab":
            (other / path.name).symlink_to(path)
    (other / "phontab").write_bytes((PACKAGE / "phontab").read_bytes() + b"\0")
    assert data_folder(tmp_path, other) != data_folder(tmp_path, PACKAGE)


def test_tables_that_are_not_as_they_were_are_refused() -> None:
    phontab = (PACKAGE / "phontab").read_bytes()
    with pytest.raises(ValueError, match="en-rp"):
        with_accent(phontab.replace(b"en-rp", b"en-xx"))


def test_where_no_folder_can_be_made_the_other_voices_speak(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    engine = EspeakEngine(workers=1, own=tmp_path / "file" / "own")
    try:
        ids = {voice.id for voice in engine.voices()}
        assert "en-GB-x-rp+f2" in ids
        assert "en-AU+f4" not in ids
    finally:
        engine.close()


def test_the_program_reads_the_package_where_the_folder_cannot_be_read(tmp_path: Path) -> None:
    from readout.voices import espeak_process

    programs = Programs([sys.executable, espeak_process.__file__, str(tmp_path)], 1, 20)
    try:
        assert len(programs.greeting()["voices"]) > 100
    finally:
        programs.close()
