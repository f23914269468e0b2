"""What was spoken of an article is deleted to the last sentence, and nothing of another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readout.errors import NotHere
from readout.newsroom.add import add_page
from readout.newsroom.forget import forget_sound, remove
from readout.newsroom.publish import download
from readout.newsroom.record import choose_label, kept_article, track
from readout.newsroom.room import Newsroom, open_newsroom
from readout.text.casting import Manner
from readout.voices.labels import find_label
from tests.unit.test_cli import PAGE
from tests.unit.test_search import PAGES, page

CAST = Manner(cast=True)
OTHER = page("mill", PAGES["mill"])


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"))
    yield room
    room.close()


def speak(room: Newsroom, id: str, label: str = "", speed: float = 1.0) -> None:
    article = kept_article(room, id).article
    who = find_label(label, room.labels) if label else choose_label(room, article)
    made = track(room, article, who, speed=speed, manner=CAST, article_id=id)
    assert list(made.read())
    room.cache.flush()


def sounds(room: Newsroom) -> set[str]:
    folder = room.home / "cache"
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_all_sound_of_an_article_goes_and_that_of_others_stays(room: Newsroom) -> None:
    other = add_page(room, "snow.html", OTHER)
    speak(room, other)
    before = sounds(room)
    id = add_page(room, "fog.html", PAGE.encode())
    speak(room, id)
    speak(room, id, "Australian Male", 1.5)
    download(room, id, find_label("US English Male", room.labels), "opus", CAST)
    room.cache.flush()
    assert len(sounds(room)) > len(before) + 10
    forget_sound(room, id)
    assert sounds(room) == before
    speak(room, id)
    remove(room, id)
    assert sounds(room) == before
    assert room.store.articles.find(id) is None


def test_an_article_that_is_not_there_is_told(room: Newsroom) -> None:
    for verb in (forget_sound, remove):
        with pytest.raises(NotHere):
            verb(room, "nothing")


def test_a_track_that_is_being_spoken_is_stopped_and_goes(room: Newsroom, tmp_path: Path) -> None:
    id = add_page(
        room, "long.html", PAGE.replace("</p>", " And so on it went." * 400 + "</p>").encode()
    )
    article = kept_article(room, id).article
    made = track(room, article, choose_label(room, article), article_id=id)
    next(iter(made.read()))
    remove(room, id)
    assert not made.path.exists()
