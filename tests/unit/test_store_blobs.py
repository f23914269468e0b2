"""Blobs: the same promises from a folder and from an S3-compatible store."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from readout.errors import InputError, UnwritableOutput
from readout.store.blobs import Blobs
from tests.s3 import bucket, serving

BODY = b"<p>" + bytes(range(256)) * 40
SHA256 = hashlib.sha256(BODY).hexdigest()


@pytest.fixture(scope="module")
def s3() -> Iterator[dict[str, str]]:
    """What a store is told to reach a real S3 interface on loopback."""
    with serving() as told:
        bucket(told, "news")
        yield told


@pytest.fixture(params=["folder", "s3"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    if request.param == "folder":
        return Blobs(tmp_path / "pages")
    options = request.getfixturevalue("s3")
    return Blobs(tmp_path, f"s3://news/{tmp_path.name}", options)


def test_what_is_put_comes_back(blobs: Blobs) -> None:
    assert blobs.put(BODY) == SHA256
    assert blobs.get(SHA256) == BODY
    assert [tuple(row) for row in blobs.every()] == [(SHA256, len(BODY))]


def test_what_is_there_is_never_changed(blobs: Blobs) -> None:
    blobs.put(BODY)
    blobs.write(f"{SHA256[:2]}/{SHA256}", b"something else")
    assert blobs.get(SHA256) == BODY


def test_a_range_is_read_alone(blobs: Blobs) -> None:
    name = f"{SHA256[:2]}/{SHA256}"
    blobs.put(BODY)
    assert blobs.read(name, 100, 103) == BODY[100:103]
    assert blobs.read(name, len(BODY) - 2) == BODY[-2:]


def test_what_is_removed_is_gone(blobs: Blobs) -> None:
    blobs.put(BODY)
    for _ in range(2):
        blobs.remove(SHA256)
    with pytest.raises(FileNotFoundError):
        blobs.get(SHA256)
    assert list(blobs.every()) == []


def test_an_empty_place_has_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Blobs(tmp_path / "pages").get(SHA256)


def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path) -> None:
    code = f"""
import resource
from pathlib import Path
from readout.errors import DiskFull
from readout.store.blobs import Blobs
from tests.s3 import bucket, serving
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    Blobs(Path({str(tmp_path)!r})).put(b"x" * 2000)
except DiskFull as full:
    print(full.sentence)
"""
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert told.stdout == f"The disk that holds {tmp_path} is full; make room and try again.\n"
    assert list(Blobs(tmp_path).every()) == []


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("a file")
    with pytest.raises(UnwritableOutput, match="Nothing can be written to"):
        Blobs(tmp_path / "pages").put(BODY)


def test_a_store_that_is_not_there_is_told_in_a_sentence(s3: dict[str, str]) -> None:
    with pytest.raises(UnwritableOutput, match="Nothing can be written to s3://nowhere"):
        Blobs(Path(), "s3://nowhere", s3).put(BODY)


@pytest.mark.parametrize("address", ["nonsense", "ftp://a/b", "s3://"])
def test_an_address_of_no_store_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="no address of a store"):
        Blobs(Path(), address).put(BODY)
