"""What one machine spoke is played by another, through an S3-compatible store."""

from pathlib import Path

from readout.newsroom.add import add_page
from readout.newsroom.record import choose_label, kept_article, track
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.tidy import tidy
from readout.store import Place
from readout.store.blobs import Blobs
from tests.s3 import bucket, serving
from tests.unit.test_cli import PAGE


def opened(home: Path, place: Place) -> Newsroom:
    return open_newsroom(home, place=place)


def sound_of(room: Newsroom, id: str) -> tuple[bytes, bytes]:
    article = kept_article(room, id).article
    made = track(room, article, choose_label(room, article))
    return b"".join(made.read()), b"".join(made.marks())


def test_a_track_is_spoken_once_for_all_machines(tmp_path: Path) -> None:
    with serving() as s3:
        place = Place(blobs=bucket(s3, "news"), blob_options=tuple(s3.items()))
        one = opened(tmp_path / "one", place)
        id = add_page(one, "fog.html", PAGE.encode())
        spoken = sound_of(one, id)
        one.close()
        # The other machine shares the database as well; here it gets a copy of it.
        (tmp_path / "two").mkdir()
        for file in (tmp_path / "one").glob("readout.db*"):
            (tmp_path / "two" / file.name).write_bytes(file.read_bytes())
        two = opened(tmp_path / "two", place)
        assert sound_of(two, id) == spoken
        assert not list((tmp_path / "two" / "cache").rglob("*.flac")), "it was spoken again"
        assert two.store.articles.page(id) is not None
        tidy(two, two.limits)
        assert len(Blobs(tmp_path, *place_of(place)).read("tracks/" + names(tmp_path)[0])) > 1000
        two.close()


def place_of(place: Place) -> tuple[str, dict[str, str]]:
    return place.blobs, dict(place.blob_options)


def names(home: Path) -> list[str]:
    return [path.name for path in (home / "one" / "cache" / "tracks").glob("*.mp3")]


def test_a_store_that_cannot_be_reached_keeps_nobody_from_listening(tmp_path: Path) -> None:
    options = {"endpoint": "http://127.0.0.1:9", "access_key_id": "a", "secret_access_key": "b"}
    there = opened(tmp_path, Place())
    id = add_page(there, "fog.html", PAGE.encode())
    there.close()
    room = opened(tmp_path, Place(blobs="s3://news", blob_options=tuple(options.items())))
    sound, marks = sound_of(room, id)
    room.close()
    assert len(sound) > 10_000 and b'"seconds"' in marks
