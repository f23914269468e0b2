"""A file read while it is written: every reader gets every byte, in order, or the reason why not."""

from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.errors import VoiceError
from readout.newsroom.growing import Growing


def grow(file: Growing, chunks: list[bytes]) -> None:
    for chunk in chunks:
        file.append(chunk)
    file.finish()


@given(
    chunks=st.lists(st.binary(max_size=50), max_size=20),
    start=st.integers(0, 300),
    length=st.none() | st.integers(0, 300),
)
def test_a_reader_gets_what_a_slice_would_give(
    tmp_path_factory: pytest.TempPathFactory, chunks: list[bytes], start: int, length: int | None
) -> None:
    file = Growing(tmp_path_factory.mktemp("growing") / "x.mp3")
    file.start()
    writer = Thread(target=grow, args=(file, chunks))
    writer.start()
    end = None if length is None else start + length
    read = b"".join(file.read(start, end))
    writer.join()
    assert read == b"".join(chunks)[start:end]
    assert b"".join(Growing(file.path).read()) == b"".join(chunks)


def test_a_reader_gets_bytes_before_the_end_is_written(tmp_path: Path) -> None:
    file = Growing(tmp_path / "x.mp3")
    file.start()
    file.append(b"first")
    reader = file.read()
    assert next(reader) == b"first"
    file.append(b"second")
    assert next(reader) == b"second"
    file.finish()
    assert list(reader) == []


def test_a_failure_reaches_the_reader_and_leaves_no_half_file(tmp_path: Path) -> None:
    file = Growing(tmp_path / "x.mp3")
    file.start()
    file.append(b"first")
    reader = file.read()
    next(reader)
    file.fail(VoiceError("The voice crashed."))
    with pytest.raises(VoiceError):
        next(reader)
    assert list(tmp_path.iterdir()) == []


def test_two_programs_that_make_the_same_file_take_nothing_from_each_other(tmp_path: Path) -> None:
    first, second = Growing(tmp_path / "x.mp3"), Growing(tmp_path / "x.mp3")
    first.start()
    grow(first, [b"the first"])
    second.start()
    second.append(b"the sec")
    assert b"".join(first.read()) == b"the first"
    reader = second.read()
    assert next(reader) == b"the sec"
    grow(second, [b"ond"])
    assert b"".join(reader) == b"ond"
    assert [path.name for path in tmp_path.iterdir()] == ["x.mp3"]


def test_a_file_another_program_finished_meanwhile_stays_where_that_is_wanted(
    tmp_path: Path,
) -> None:
    for replaces, left in ((False, b"longer, as promised"), (True, b"mine")):
        path = tmp_path / f"{replaces}.mp3"
        mine = Growing(path)
        mine.start()
        mine.append(b"mine")
        path.write_bytes(b"longer, as promised")
        mine.finish(replaces=replaces)
        assert path.read_bytes() == left
        assert len(b"".join(mine.read())) == mine.size
        assert not list(tmp_path.glob("*.part"))
