"""Deleting, backup and restore: nothing is lost but what was meant to go, on both databases."""

import tarfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from readout.errors import InputError, UnwritableOutput
from readout.newsroom.backup import Contents, back_up, restore
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import Place, Store
from readout.text.quotes.corrections import Correction
from tests.unit.test_store import ARTICLE, NOW, PAGE
from tests.unit.test_store_corrections import ANCHOR


@pytest.fixture
def room(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path / "home", place=place, speak=False)
    yield room
    room.close()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.needs("initdb"))])
def other(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Newsroom]:
    """Where a backup is restored to; each kind of database into each."""
    address = ""
    if request.param == "postgresql":
        address = request.getfixturevalue("postgresql_server").new_database()
    room = open_newsroom(tmp_path / "other", place=Place(address), speak=False)
    yield room
    room.close()


def keep(store: Store, id: str, body: bytes = b"", days: int = 0) -> None:
    page = replace(PAGE, body=body or f"<p>{id}</p>".encode())
    article = replace(ARTICLE, text=f"Hi {id}", title=id, page_sha256=page.sha256, blocks=())
    store.articles.keep(id, page, article, [f"https://a.example/{id}"], NOW + timedelta(days))


def titles(room: Newsroom) -> list[str]:
    return sorted(str(row.title) for row in room.store.articles.latest())


def pages(room: Newsroom) -> int:
    return len(list(room.store.blobs.every()))


def test_an_article_goes_with_all_that_hangs_on_it(room: Newsroom) -> None:
    store = room.store
    for id in ("a", "b"):
        keep(store, id)
        store.listener.enqueue(id)
        store.listener.save_position(id, 1, NOW)
        store.corrections.keep(id, Correction(ANCHOR), NOW)
        store.rules.note("a.example", id, {"0" * 16})
    store.articles.reread("a", replace(ARTICLE, text="Ho"), lambda offset: offset)
    assert store.removing.articles(["a", "nothing"]) == 1
    assert store.articles.find("a") is None
    assert store.articles.known(["https://a.example/a"]) is None
    assert store.corrections.of("a") == [] and len(store.corrections.of("b")) == 1
    assert [row.id for row in store.listener.queue()] == ["b"]
    assert pages(room) == 1 and store.articles.page("b") is not None


def test_a_page_that_two_articles_share_stays_for_the_other(room: Newsroom) -> None:
    for id in ("a", "b"):
        keep(room.store, id, b"<p>both</p>")
    room.store.removing.articles(["a"])
    page = room.store.articles.page("b")
    assert page is not None and page.body == b"<p>both</p>"
    room.store.removing.articles(["b"])
    assert pages(room) == 0


def test_bytes_that_no_page_has_are_swept(room: Newsroom) -> None:
    keep(room.store, "a")
    room.store.blobs.put(b"left behind by a crash")
    assert room.store.removing.sweep() == 1
    assert room.store.articles.page("a") is not None


def test_keeping_and_deleting_the_same_page_at_once_loses_no_bytes(room: Newsroom) -> None:
    stop = Event()

    def come_and_go() -> None:
        while not stop.is_set():
            keep(room.store, "a", b"<p>same</p>")
            room.store.removing.articles(["a"])

    busy = Thread(target=come_and_go)
    busy.start()
    try:
        for n in range(25):
            keep(room.store, f"b{n}", b"<p>same</p>")
            assert room.store.blobs.get(replace(PAGE, body=b"<p>same</p>").sha256)
            room.store.removing.articles([f"b{n}"])
    finally:
        stop.set()
        busy.join()


def test_a_backup_is_restored_into_any_database(
    room: Newsroom, other: Newsroom, tmp_path: Path
) -> None:
    for id in ("a", "b"):
        keep(room.store, id)
    room.store.listener.set_preference("voice:en", "Australian Female")
    room.store.corrections.keep("a", Correction(ANCHOR), NOW)
    assert back_up(room, tmp_path / "all.tar") == Contents(2, 2)
    keep(other.store, "gone")
    other.store.corrections.keep("gone", Correction(ANCHOR), NOW)
    assert restore(other, tmp_path / "all.tar") == Contents(2, 2)
    assert titles(other) == ["a", "b"]
    assert other.store.articles.find("a") == room.store.articles.find("a")
    assert other.store.articles.page("b") == room.store.articles.page("b")
    assert other.store.listener.preference("voice:en") == "Australian Female"
    assert len(other.store.corrections.of("a")) == 1
    assert other.store.corrections.keep("b", Correction(ANCHOR), NOW) > 1
    keep(other.store, "c")
    assert titles(other) == ["a", "b", "c"]


def test_an_unpacked_backup_is_a_data_folder(room: Newsroom, tmp_path: Path) -> None:
    keep(room.store, "a")
    back_up(room, tmp_path / "all.tar")
    with tarfile.open(tmp_path / "all.tar") as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    with_it = open_newsroom(tmp_path / "unpacked", speak=False)
    assert titles(with_it) == ["a"]
    assert with_it.store.articles.page("a") == room.store.articles.page("a")
    with_it.close()


def test_a_backup_is_of_one_moment_while_others_write(room: Newsroom, tmp_path: Path) -> None:
    for n in range(20):
        keep(room.store, f"a{n}")
    stop = Event()

    def write() -> None:
        n = 0
        while not stop.is_set():
            keep(room.store, f"b{n}")
            n += 1

    busy = Thread(target=write)
    busy.start()
    try:
        contents = back_up(room, tmp_path / "all.tar")
        restored = restore(room, tmp_path / "all.tar")
    finally:
        stop.set()
        busy.join()
    assert contents.articles >= 20 and contents.lost == 0
    assert contents.articles == contents.pages
    assert restored == contents


def test_a_backup_of_an_older_readout_is_brought_up_to_date(room: Newsroom, tmp_path: Path) -> None:
    from readout.store.database import migrate

    old = Store(tmp_path / "old")
    keep(old, "a")
    migrate(old.engine, "0004")
    old.close()
    with tarfile.open(tmp_path / "old.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "old" / "readout.db", "readout.db")
        for page in (tmp_path / "old" / "pages").glob("*/*"):
            archive.add(page, f"pages/{page.parent.name}/{page.name}")
    assert restore(room, tmp_path / "old.tar.gz") == Contents(1, 1)
    assert titles(room) == ["a"]


@pytest.mark.parametrize("what", ["text", "empty", "changed", "cut", "missing"])
def test_what_is_no_backup_changes_nothing(room: Newsroom, tmp_path: Path, what: str) -> None:
    keep(room.store, "kept")
    file = tmp_path / "all.tar"
    back_up(room, file)
    body = file.read_bytes()
    if what == "text":
        file.write_text("not a backup")
    elif what == "empty":
        tarfile.open(file, "w").close()
    elif what == "changed":
        file.write_bytes(body.replace(b"<p>kept</p>", b"<p>shot</p>"))
    elif what == "cut":
        file.write_bytes(body[: len(body) // 3])
    else:
        file.unlink()
    with pytest.raises(InputError):
        restore(room, file)
    assert titles(room) == ["kept"]
    assert not list(room.home.glob(".restore-*"))


def test_a_backup_that_cannot_be_written_leaves_nothing(room: Newsroom, tmp_path: Path) -> None:
    with pytest.raises(UnwritableOutput, match="cannot be written"):
        back_up(room, tmp_path / "nowhere" / "all.tar")
    (tmp_path / "all.tar").mkdir()
    with pytest.raises(UnwritableOutput):
        back_up(room, tmp_path / "all.tar")
    assert not list(tmp_path.glob(".all*")) and not list(tmp_path.glob(".backup*"))
