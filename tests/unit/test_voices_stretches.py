"""Stretches: an edited article is the sound it would be had it never been anything else."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from readout.errors import UnknownVoice
from readout.model import Line, Span, Speech, Voice
from readout.newsroom.read import read
from readout.newsroom.record import track
from readout.newsroom.room import open_newsroom
from readout.voices.espeak import EspeakEngine
from readout.voices.labels import LABELS, all_labels, find_label, voice_of
from readout.voices.mp3 import FRAME, Mp3Stream
from readout.voices.recording import SAMPLE_RATE, Said, Spoke, record
from readout.voices.segments import SegmentCache
from readout.voices.stretches import StretchCache, encoded
from tests.voices import Sound, ToneEngine, decoded, heard, line

HALF_A_FRAME = FRAME / 2 / SAMPLE_RATE + 1e-9
TEXTS = (
    "The harbour council met at nine.",
    "It stopped raining, and nobody minded!",
    "Ferries were late again",
    "“Bring two tickets,” she said.",
    "Why not, indeed?",
    "That was all.",
)
PAUSES = (0.8, 0.35, 0.12, 0.6, 0.35, 0.6)


@pytest.fixture(scope="module")
def espeak(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EspeakEngine]:
    engine = EspeakEngine(own=tmp_path_factory.mktemp("espeak"))
    yield engine
    engine.close()


def script(texts: Sequence[str] = TEXTS) -> list[Line]:
    return [line(text, pause) for text, pause in zip(texts, PAUSES, strict=True)]


class Reader:
    """Reads lines aloud into a folder.

    Args:
        folder: where segments and stretches are kept.
        choose: who speaks.
    """

    def __init__(self, folder: Path, choose: Callable[[Line], Spoke]) -> None:
        self.folder = folder
        self._choose = choose
        self._cache = SegmentCache(folder / "segments")
        self._stretches = StretchCache(folder / "stretches")

    def read(self, lines: Sequence[Line], speed: float = 1.0) -> tuple[bytes, list[Said]]:
        """The MP3 and its lines."""
        made = list(encoded(lines, self._choose, self._cache, self._stretches, speed))
        self._cache.flush()
        return b"".join(one.mp3 for one in made), [one.said for one in made if one.said]

    def in_one_go(self, lines: Sequence[Line], speed: float = 1.0) -> list[Said]:
        """The lines as they are recorded for a file."""
        return list(record(lines, self._choose, self._cache, speed))

    @property
    def kept(self) -> set[Path]:
        """The files of stretches."""
        return set((self.folder / "stretches").rglob("*.stretch"))


@pytest.fixture
def reader(tmp_path: Path, espeak: EspeakEngine) -> Reader:
    engine, voice, _ = voice_of(all_labels([espeak])[0], [espeak])
    return Reader(tmp_path / "one", lambda _: Spoke(engine, voice))


def of_tones(folder: Path, engine: ToneEngine) -> Reader:
    return Reader(folder, lambda _: Spoke(engine, engine.voices()[0]))


@pytest.mark.parametrize("place", range(len(TEXTS)))
def test_one_edited_sentence_is_the_only_one_encoded(reader: Reader, place: int) -> None:
    before, _ = reader.read(script())
    assert len(reader.kept) == len(TEXTS)
    texts = [f"{text} And a half." if n == place else text for n, text in enumerate(TEXTS)]
    changed, said = reader.read(script(texts))
    assert len(reader.kept) == len(TEXTS) + 1
    never = Reader(reader.folder.parent / "never", reader._choose)
    fresh, said_afresh = never.read(script(texts))
    assert changed != before
    assert np.array_equal(decoded(changed), decoded(fresh))
    assert changed == fresh
    assert said == said_afresh


def test_what_is_found_is_not_spoken(tmp_path: Path) -> None:
    engine = ToneEngine()
    reader = of_tones(tmp_path, engine)
    first = reader.read(script())
    for kept in (tmp_path / "segments").rglob("*.flac"):
        kept.unlink()
    assert reader.read(script()) == first
    assert len(engine.asked) == len(TEXTS)
    moved = reader.read([replace(one, block=7) for one in script()])
    assert moved[0] == first[0]
    assert [one.line.block for one in moved[1]] == [7] * len(TEXTS)


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.0, 5.0])
def test_pauses_and_marks_are_those_of_the_recording(reader: Reader, speed: float) -> None:
    mp3, said = reader.read(script(), speed)
    recorded = reader.in_one_go(script(), speed)
    for one, other in zip(said, recorded, strict=True):
        lasts = (one.end - one.start, other.end - other.start)
        assert abs(lasts[0] - lasts[1]) <= HALF_A_FRAME
        for mark, before in zip(one.marks, other.marks, strict=True):
            assert mark.source == before.source
            assert mark.start - one.start == pytest.approx(before.start - other.start, abs=1e-6)
            assert mark.end - one.start == pytest.approx(before.end - other.start, abs=1e-6)
    assert 0 <= len(decoded(mp3)) / SAMPLE_RATE - said[-1].end <= 0.02


@pytest.mark.parametrize("speed", [1.0, 2.0, 5.0])
def test_the_sound_is_the_recording_s(reader: Reader, speed: float) -> None:
    """As near to the samples as one encoder comes, and as quiet where stretches meet."""
    mp3, said = reader.read(script(), speed)
    source = heard(placed(said, reader.in_one_go(script(), speed)))
    stream = Mp3Stream()
    whole = stream.feed((source * 32768).astype("<i2").tobytes()) + stream.finish()
    ours, one_go = (decoded(data)[: len(source)] - source for data in (mp3, whole))
    assert power(ours) <= 1.05 * power(one_go)
    for one in said[:-1]:
        border = slice(*(round((one.end + by) * SAMPLE_RATE) for by in (-0.02, 0.02)))
        assert np.abs(ours[border]).max() <= 0.01


def placed(said: Sequence[Said], recorded: Sequence[Said]) -> bytes:
    """The recording's samples with the pauses that were made of them."""
    made = b""
    for one, other in zip(said, recorded, strict=True):
        samples = round((one.end - one.start) * SAMPLE_RATE)
        made += other.pcm[: 2 * samples].ljust(2 * samples, b"\0")
    return made


def power(sound: Sound) -> float:
    return float((sound**2).mean())


def test_hours_do_not_drift(tmp_path: Path) -> None:
    reader = of_tones(tmp_path, ToneEngine())
    mp3, said = reader.read([line(f"word {n % 7} again", 0.3) for n in range(400)])
    sound = np.abs(decoded(mp3))
    for one in said:
        begins = round(one.start * SAMPLE_RATE)
        near = np.flatnonzero(sound[begins - FRAME if begins else 0 : begins + FRAME] > 0.05)
        assert abs(near[0] - (FRAME if begins else 0)) <= 0.005 * SAMPLE_RATE


def test_where_nothing_is_silent_nothing_is_cut(reader: Reader) -> None:
    clauses = [replace(one, pause=0.05) for one in script()]
    mp3, said = reader.read(clauses)
    recorded = reader.in_one_go(clauses)
    assert reader.kept == set()
    assert said[-1].end == pytest.approx(recorded[-1].end, abs=1e-6)
    stream = Mp3Stream()
    assert mp3 == b"".join([*(stream.feed(one.pcm) for one in recorded), stream.finish()])


def test_a_sentence_in_two_voices_is_one_stretch(tmp_path: Path, espeak: EspeakEngine) -> None:
    six = all_labels([espeak])[: len(LABELS)]
    spoke = [Spoke(*voice_of(label, [espeak])[:2]) for label in six[:2]]
    reader = Reader(tmp_path, lambda one: spoke[one.role != "narrator"])
    first, second = script()[:2]
    sentence = [replace(first, pause=0.0, joins=True), replace(second, role="Ada Lowe")]
    mp3, said = reader.read(sentence)
    assert len(reader.kept) == 1
    assert reader.read(sentence) == (mp3, said)
    assert [one.line.role for one in said] == ["narrator", "Ada Lowe"]
    reader.read([sentence[0], replace(second, role="narrator")])
    assert len(reader.kept) == 2


def test_another_voice_rate_or_pause_is_another_stretch(tmp_path: Path) -> None:
    engine = ToneEngine()
    spoke = [Spoke(engine, voice) for voice in engine.voices()]
    lines = [line("one two", 0.3)]
    of_tones(tmp_path, engine).read(lines)
    Reader(tmp_path, lambda _: spoke[1]).read(lines)
    of_tones(tmp_path, engine).read(lines, speed=2.0)
    of_tones(tmp_path, engine).read([replace(lines[0], pause=0.6)])
    assert len(of_tones(tmp_path, engine).kept) == 4


@pytest.mark.parametrize("damage", ["empty", "cut", "junk", "flipped"])
def test_a_damaged_stretch_is_made_anew(tmp_path: Path, damage: str) -> None:
    reader = of_tones(tmp_path, ToneEngine())
    first = reader.read(script()[:1])
    (path,) = reader.kept
    whole = path.read_bytes()
    middle = len(whole) // 2
    path.write_bytes(
        {
            "empty": b"",
            "cut": whole[:middle],
            "junk": b"[]\n" + bytes(500),
            "flipped": whole[:middle] + bytes([whole[middle] ^ 0x10]) + whole[middle + 1 :],
        }[damage]
    )
    assert reader.read(script()[:1]) == first
    assert path.read_bytes() == whole


def test_what_was_not_said_as_it_should_be_is_not_kept(tmp_path: Path) -> None:
    engine = ToneEngine()
    lines = [line("one two", 0.3), line("fail here", 0.3), line("three", 0.3)]
    _, said = of_tones(tmp_path, engine).read(lines)
    assert [bool(one.problem) for one in said] == [False, True, False]
    assert len(of_tones(tmp_path, engine).kept) == 2

    def by_two(one: Line) -> Spoke:
        if one.spoken == "three":
            raise UnknownVoice("nobody", [])
        return Spoke(engine, engine.voices()[0], (Spoke(Sturdy(), engine.voices()[0]),))

    two = Reader(tmp_path / "two", by_two)
    _, said = two.read(lines)
    assert "nobody" in said[2].problem
    assert "fail" in said[1].instead and not said[1].problem
    assert len(two.kept) == 1


class Sturdy(ToneEngine):
    """Never fails."""

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        return super().speak(spoken.replace("fail", "word"), words, voice, speed)


def test_where_stretches_cannot_be_kept_the_sound_is_heard(tmp_path: Path) -> None:
    (tmp_path / "stretches").write_bytes(b"not a folder")
    mp3, said = of_tones(tmp_path, ToneEngine()).read(script())
    assert len(said) == len(TEXTS)
    assert decoded(mp3).max() > 0.1


def test_the_first_line_is_heard_before_the_second_is_written(tmp_path: Path) -> None:
    engine = ToneEngine()
    written: list[str] = []

    def lines() -> Iterator[Line]:
        for one in script():
            written.append(one.spoken)
            yield one

    cache, stretches = SegmentCache(tmp_path / "a"), StretchCache(tmp_path / "b")
    for known in (False, True):
        written.clear()
        made = encoded(lines(), lambda _: Spoke(engine, engine.voices()[0]), cache, stretches)
        first = next(made)
        assert first.said and first.said.line.spoken == TEXTS[0]
        assert len(first.mp3) > 8000 * (first.said.end - 0.1)
        assert written == list(TEXTS[:1])
        # The rest, so that all of it is known the second time.
        assert len([*made]) == len(TEXTS), known


def test_it_can_be_left_in_the_middle(tmp_path: Path) -> None:
    reader = of_tones(tmp_path, ToneEngine())
    made = encoded(
        script(), reader._choose, SegmentCache(tmp_path / "a"), StretchCache(tmp_path / "stretches")
    )
    next(made), next(made)
    made.close()
    assert len(reader.kept) == 1
    whole = reader.read(script())
    assert whole == of_tones(tmp_path / "other", ToneEngine()).read(script())


def test_a_changed_article_s_track_reuses_the_one_before(tmp_path: Path) -> None:
    text = "The ferry is late\n\nIt came at nine. Few people minded.\n\nThe mayor did, she said."
    room = open_newsroom(tmp_path, keep=False)
    try:
        more = text.replace("The mayor", "A word first.\n\nThe mayor")
        for changed in (text, text.replace("Few", "Many more"), more):
            path = tmp_path / "article.txt"
            path.write_text(changed, "utf-8")
            article = read(room, str(path), "en")
            sound = track(room, article, find_label("UK English Female", room.labels))
            sound.wait()
            rows = [json.loads(row) for row in b"".join(sound.marks()).splitlines()]
            said = [Span(*row["span"]).of(article.text) for row in rows[:-1]]
            assert " ".join(said).split() == article.text.split()
            length = len(decoded(b"".join(sound.read()))) / SAMPLE_RATE
            assert 0 <= length - rows[-1]["seconds"] <= 0.02
        files = [path.suffix for path in (tmp_path / "cache").rglob("*")]
    finally:
        room.close()
    # Four, one edited, one new.
    assert files.count(".stretch") == 6
