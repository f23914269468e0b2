"""Large downloads, from a server that cuts, corrupts, stalls, redirects and refuses ranges."""

import hashlib
import re
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from readout.errors import DiskFull, FetchError, RefusedAddress, UnwritableOutput
from readout.net.download import Wanted, download
from readout.net.fetch import Fetcher
from tests.servers import Base, Reply, closed_port, redirect, serving

BODY = bytes(n * n % 251 for n in range(40_000))
SUM = hashlib.sha256(BODY).hexdigest()


def cut(body: bytes, at: int, length: int) -> Reply:
    """A reply that promises a length and ends early."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    return Reply(raw=head.encode() + body[:at])


def ranged(most: int = 1 << 30) -> Reply:
    """A server that knows ranges and sends at most so many bytes before it hangs up."""

    def make(_: bytes, headers: Mapping[str, str]) -> Reply:
        asked = re.fullmatch(r"bytes=(\d+)-", headers.get("range", ""))
        if not asked:
            return cut(BODY, most, len(BODY))
        start = int(asked[1])
        if start >= len(BODY):
            return Reply(b"", status=416)
        lines = (
            f"HTTP/1.1 206 Partial Content\r\nContent-Length: {len(BODY) - start}\r\n"
            f"Content-Range: bytes {start}-{len(BODY) - 1}/{len(BODY)}\r\n"
            "Connection: close\r\n\r\n"
        )
        return Reply(raw=lines.encode() + BODY[start : start + most])

    return Reply(make=make)


def fetched(
    base: Base,
    folder: Path,
    path: str = "/voice",
    progress: Callable[[int], None] = lambda done: None,
    stall: float = 10.0,
) -> Path:
    target = folder / "voice.onnx"
    wanted = Wanted(base + path, len(BODY), SUM)
    download(Fetcher([base.allowed]), wanted, target, progress, stall)
    return target


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_comes_whole_and_its_progress_is_told(tmp_path: Path) -> None:
    told: list[int] = []
    with serving({"/voice": Reply(BODY)}) as base:
        assert fetched(base, tmp_path, progress=told.append).read_bytes() == BODY
    assert told[-1] == len(BODY)
    assert told == sorted(told)
    assert left(tmp_path) == ["voice.onnx"]
    assert base.asked[0][1]["accept-encoding"] == "identity"


def test_a_cut_is_gone_on_with_where_it_was(tmp_path: Path) -> None:
    with serving({"/voice": ranged(15_000)}) as base:
        assert fetched(base, tmp_path).read_bytes() == BODY
    ranges = [headers.get("range") for _, headers in base.asked]
    assert ranges == [None, "bytes=15000-", "bytes=30000-"]


def test_what_came_before_the_program_ended_is_not_fetched_again(tmp_path: Path) -> None:
    (tmp_path / "voice.onnx.part").write_bytes(BODY[:39_000])
    with serving({"/voice": ranged()}) as base:
        assert fetched(base, tmp_path).read_bytes() == BODY
    assert [headers.get("range") for _, headers in base.asked] == ["bytes=39000-"]


def test_a_server_that_refuses_ranges_sends_all_of_it_again(tmp_path: Path) -> None:
    (tmp_path / "voice.onnx.part").write_bytes(b"x" * 1000)
    with serving({"/voice": Reply(BODY)}) as base:
        assert fetched(base, tmp_path).read_bytes() == BODY


def test_a_server_that_always_cuts_leaves_what_came(tmp_path: Path) -> None:
    with (
        serving({"/voice": cut(BODY, 700, len(BODY))}) as base,
        pytest.raises(FetchError, match=r"broke off.*700 of 40,000 bytes.*goes on from there"),
    ):
        fetched(base, tmp_path)
    assert left(tmp_path) == ["voice.onnx.part"]


def test_a_corrupt_file_is_not_kept(tmp_path: Path) -> None:
    with (
        serving({"/voice": Reply(BODY[:-1] + b"!")}) as base,
        pytest.raises(FetchError, match="checksum differs"),
    ):
        fetched(base, tmp_path)
    assert left(tmp_path) == []


def test_one_that_is_longer_is_stopped_and_not_kept(tmp_path: Path) -> None:
    with (
        serving({"/voice": Reply((BODY for _ in range(1000)), length=False)}) as base,
        pytest.raises(FetchError, match="longer than it should be"),
    ):
        fetched(base, tmp_path)
    assert left(tmp_path) == []


def test_a_stall_is_cut_and_named(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield BODY[:500]
        time.sleep(2)

    def make(_: bytes, headers: Mapping[str, str]) -> Reply:
        return Reply(pieces(), headers={"Content-Length": str(len(BODY))})

    with (
        serving({"/voice": Reply(make=make)}) as base,
        pytest.raises(FetchError, match=r"stood still for 0\.3 seconds"),
    ):
        fetched(base, tmp_path, stall=0.3)
    assert (tmp_path / "voice.onnx.part").read_bytes() == BODY[:500]


def test_a_beginning_of_another_file_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "voice.onnx.part").write_bytes(BODY[:39_999] + b"!!")
    with serving({"/voice": ranged()}) as base:
        assert fetched(base, tmp_path).read_bytes() == BODY
    (tmp_path / "voice.onnx.part").write_bytes(b"?" * 500)
    with serving({"/voice": ranged()}) as base, pytest.raises(FetchError, match="checksum"):
        fetched(base, tmp_path)
    assert left(tmp_path) == ["voice.onnx"]


def test_redirects_are_followed_and_checked(tmp_path: Path) -> None:
    with serving({"/there": ranged(30_000)}) as there, serving({}) as other:
        hop = serving({"/voice": redirect(f"{there}/there"), "/out": redirect(f"{other}/x")})
        with hop as base:
            target = tmp_path / "voice.onnx"
            door = Fetcher([base.allowed, there.allowed])
            download(door, Wanted(f"{base}/voice", len(BODY), SUM), target)
            assert target.read_bytes() == BODY
            with pytest.raises(RefusedAddress):
                download(door, Wanted(f"{base}/out", len(BODY), SUM), tmp_path / "other")
        assert not other.asked


def test_a_circle_and_an_error_are_told_at_once(tmp_path: Path) -> None:
    with serving({"/voice": redirect("/voice")}) as base:
        with pytest.raises(FetchError, match="round in circles"):
            fetched(base, tmp_path)
        with pytest.raises(FetchError, match="answered 404"):
            fetched(base, tmp_path, "/gone")
        assert len(base.asked) == 7


def test_a_server_that_is_not_there_is_named(tmp_path: Path) -> None:
    port = closed_port()
    door = Fetcher([f"127.0.0.1:{port}"])
    with pytest.raises(FetchError, match="takes no connection"):
        download(door, Wanted(f"http://127.0.0.1:{port}/v", 9, SUM), tmp_path / "v")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with serving({"/voice": Reply(BODY)}) as base, pytest.raises(UnwritableOutput, match="file"):
        fetched(base, tmp_path / "file")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_named(tmp_path: Path) -> None:
    (tmp_path / "voice.onnx.part").symlink_to("/dev/full")
    with serving({"/voice": Reply(BODY)}) as base, pytest.raises(DiskFull, match="no room"):
        fetched(base, tmp_path)
