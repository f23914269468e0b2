"""Adding voices: from the catalogue by a mirror on loopback, from this machine, and removing them."""

import hashlib
import json
import re
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from readout.errors import DiskFull, FetchError, InputError, UnknownVoice
from readout.net.download import Wanted
from readout.net.fetch import Fetcher
from readout.voices.adding import add, add_from, remove
from readout.voices.catalogue import OFFERS, Offer, find_offer, offer_of
from readout.voices.labels import LABELS
from readout.voices.models import installed
from readout.voices.shown import offer_line, offer_lines
from tests.servers import Reply, serving
from tests.unit.test_cli import readout, refused

FILES = {"v.onnx": b"a model" * 900, "v.onnx.json": b"{}"}
SUM = hashlib.sha256(FILES["v.onnx"]).hexdigest()


def offer() -> Offer:
    files = tuple(
        (name, Wanted("http://192.0.2.1/x", len(body), hashlib.sha256(body).hexdigest()))
        for name, body in FILES.items()
    )
    return Offer("tiny", "piper", "A tiny voice", "CC0", files, ())


def served() -> dict[str, Reply]:
    return {f"/m/tiny/{name}": Reply(body) for name, body in FILES.items()}


def test_a_voice_is_fetched_from_the_mirror_and_found(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with serving(served()) as base:
        door = Fetcher([base.allowed])
        add(tmp_path, offer(), door, f"{base}/m/", lambda done, total: told.append((done, total)))
    (model,) = installed(tmp_path, "piper")
    assert (model.name, model.licence, model.folder) == ("tiny", "CC0", tmp_path / "tiny")
    assert {name: (model.folder / name).read_bytes() for name in model.files} == FILES
    assert told[-1] == (6302, 6302)
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]
    assert not installed(tmp_path, "kokoro")


def test_what_is_there_of_a_voice_is_kept_when_a_file_fails(tmp_path: Path) -> None:
    broken = served() | {"/m/tiny/v.onnx.json": Reply(b"", status=500)}
    with serving(broken) as base, pytest.raises(FetchError, match="answered 500"):
        add(tmp_path, offer(), Fetcher([base.allowed]), f"{base}/m")
    assert not installed(tmp_path)
    with serving(served()) as base:
        add(tmp_path, offer(), Fetcher([base.allowed]), f"{base}/m")
        assert [path for path, _ in base.asked] == ["/m/tiny/v.onnx.json"]
    assert installed(tmp_path)


def test_a_voice_is_added_again_in_place_of_the_old_one(tmp_path: Path) -> None:
    with serving(served()) as base:
        for _ in range(2):
            add(tmp_path, offer(), Fetcher([base.allowed]), f"{base}/m")
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]


def test_without_room_nothing_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")  # as shutil does
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1_000_000))
    with serving(served()) as base:
        with pytest.raises(DiskFull, match=r"needs 1 MB .* has 1 MB free"):
            add(tmp_path, offer(), Fetcher([base.allowed]), f"{base}/m")
        assert not base.asked


def files(folder: Path, contents: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True)
    for name, body in contents.items():
        (folder / name).write_bytes(body)
    return folder


KOKORO = {"k.onnx": b"k", "voices-v1.0.bin": b"v", "config.json": b"{}"}


@pytest.mark.parametrize(("contents", "engine"), [(FILES, "piper"), (KOKORO, "kokoro")])
def test_a_voice_is_taken_from_a_folder_or_by_its_file(
    tmp_path: Path, contents: dict[str, bytes], engine: str
) -> None:
    source = files(tmp_path / "here", contents | {"README": b"hello"})
    for path in (source, next(source.glob("*.onnx"))):
        model = add_from(tmp_path / "voices", path, "mine")
        assert (model.engine, model.licence) == (engine, "not stated")
        assert sorted(model.files) == sorted(contents)
    assert len(installed(tmp_path / "voices")) == 1


def test_what_is_no_voice_or_not_the_right_one_is_refused(tmp_path: Path) -> None:
    source, models = files(tmp_path / "here", FILES), tmp_path / "voices"
    add_from(models, source, "right", SUM.upper())
    for path, name, sha256, match in [
        (source, "other", "0" * 64, "not the one given"),
        (source, "kokoro", "", "is not the file of “kokoro”"),
        (source, "../up", "", "no name for a voice"),
        (tmp_path / "nothing", "x", "", "no voice Readout knows"),
        (files(tmp_path / "alone", {"a.onnx": b""}), "x", "", "no voice Readout knows"),
    ]:
        with pytest.raises(InputError, match=match):
            add_from(models, path, name, sha256)
    assert [model.name for model in installed(models)] == ["right"]


def test_a_voice_is_removed_by_its_name(tmp_path: Path) -> None:
    add_from(tmp_path / "voices", files(tmp_path / "here", FILES), "mine")
    with pytest.raises(InputError, match="those that were: mine"):
        remove(tmp_path / "voices", "other")
    remove(tmp_path / "voices", "mine")
    assert not installed(tmp_path / "voices")


def test_what_came_before_a_cut_can_be_removed_too(tmp_path: Path) -> None:
    broken = served() | {"/m/tiny/v.onnx.json": Reply(b"", status=500)}
    with serving(broken) as base, pytest.raises(FetchError):
        add(tmp_path, offer(), Fetcher([base.allowed]), f"{base}/m")
    assert list(tmp_path.iterdir())
    remove(tmp_path, "tiny")
    assert not list(tmp_path.iterdir())


def test_the_catalogue_is_whole() -> None:
    assert len({one.name for one in OFFERS}) == len(OFFERS)
    for one in OFFERS:
        assert "NC" not in one.licence
        for name, wanted in one.files:
            assert re.fullmatch("[0-9a-f]{64}", wanted.sha256)
            assert wanted.url.startswith("https://")
            assert wanted.url.endswith(f"/{name}")
            assert wanted.size > 0
        named = {c.voice_id for label in LABELS for c in label.candidates if c.engine == one.engine}
        assert set(one.voices) <= named
    assert offer_of(LABELS[0].candidates[0]) == find_offer("kokoro")
    assert offer_of(LABELS[0].candidates[-1]) is None
    assert all(len(line) <= 80 for line in offer_lines())
    assert "354 MB, licence Apache-2.0, from github.com" in offer_line(find_offer("kokoro"))
    with pytest.raises(UnknownVoice):
        find_offer("hal")


def test_the_command_fetches_through_the_mirror_and_leaves_nothing_false(own_home: Path) -> None:
    with serving({}) as base:
        own_home.mkdir(parents=True)
        settings = f'allowed = ["{base.allowed}"]\n[voices]\nmirror = "{base}/m"\n'
        (own_home / "readout.toml").write_text(settings, "utf-8")
        done = readout("voices", "add", "piper-northern")
        assert "63 MB, licence CC BY-SA 4.0" in done.stderr
        assert "answered 404" in done.stderr
        assert done.returncode == 2
        path = "/m/piper-northern/en_GB-northern_english_male-medium.onnx"
        assert [asked for asked, _ in base.asked] == [path]
    assert not installed(own_home / "voices")


def test_the_commands_work_together(tmp_path: Path) -> None:
    source = files(tmp_path / "here", FILES)
    refused(readout("voices", "remove", "mine"), "mine")
    assert "mine was added" in readout("voices", "add", "mine", "--from", str(source)).stdout
    assert readout("voices", "remove", "mine").stdout == "mine was removed.\n"


@pytest.mark.needs("onnx+onnxruntime")
def test_an_added_voice_speaks_for_its_label(tmp_path: Path) -> None:
    from tests import tiny

    source = files(tmp_path / "here", tiny.piper_files())
    readout("voices", "add", "northern", "--from", str(source))
    rows = {row["label"]: row for row in json.loads(readout("voices", "--json").stdout)}
    assert rows["UK English Male"]["engine"] == "piper"
    assert rows["UK English Female"]["engine"] == "espeak"
    (tmp_path / "page.txt").write_text("Voters wanted bread.\n\nNobody smiled.\n", "utf-8")
    done = readout(
        "read", str(tmp_path / "page.txt"), "--voice", "UK English Male", "-o", f"{tmp_path}/a.wav"
    )
    assert done.returncode == 0, done.stderr
    assert "another voice" not in done.stderr
    assert (tmp_path / "a.wav").stat().st_size > 20_000


@pytest.mark.needs("onnx+onnxruntime")
def test_where_an_added_voice_fails_the_next_one_speaks_and_the_listener_is_told(
    tmp_path: Path,
) -> None:
    from tests import tiny

    page, sound = tmp_path / "page.txt", tmp_path / "a.wav"
    page.write_text("Voters wanted bread.\n\nNobody smiled.\n\nIt rained.\n", "utf-8")
    command = ("read", str(page), "--voice", "UK English Male", "-o", str(sound))
    readout(*command)
    alone = sound.read_bytes()
    source = files(tmp_path / "here", tiny.piper_files("nan"))
    readout("voices", "add", "northern", "--from", str(source))
    done = readout(*command)
    assert done.returncode == 0
    assert sound.read_bytes() == alone
    assert "another voice spoke: The voice “en_GB-northern_english_male-medium”" in done.stderr
    assert done.stderr.count("another voice spoke") == 1
    assert "not spoken" not in done.stderr
