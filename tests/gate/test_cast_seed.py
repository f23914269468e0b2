"""The page this project began with, read by several voices."""

import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from bench.cast import CAST, LONGEST, Join, joins, main
from readout.model import Article
from readout.newsroom.cast import cast_of
from readout.newsroom.read import read
from readout.newsroom.record import WHOLE, said, spoke_by
from readout.newsroom.room import Newsroom, open_newsroom
from readout.text.casting import NARRATOR
from readout.voices.labels import LABELS

pytestmark = pytest.mark.needs("READOUT_SEED")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"), keep=False)
    yield room
    room.close()


@pytest.fixture(scope="module")
def article(room: Newsroom) -> Article:
    return read(room, str(Path(os.environ["READOUT_SEED"]) / "page.txt"))


def test_its_voices_change_where_the_marks_say_so(room: Newsroom, article: Article) -> None:
    label = room.labels[0]
    cast = cast_of(room, article, label, CAST)
    pieces = list(said(room, article, label, 1.0, WHOLE, cast))
    choose = spoke_by(room, article, label, cast)
    voices = [choose(one.line).voice.id for one in pieces]
    assert {name for name, _ in cast.heard} >= {
        "Antony Blinken",
        "Mohammed Naeem",
        "Catherine Philp",
    }
    assert len(set(voices)) == len(cast.heard) + 1
    for (one, voice), (other, following) in pairwise(zip(pieces, voices, strict=True)):
        assert (voice != following) == (one.line.role != other.line.role)
    said_by = {place: turn.party.name for turn in cast.turns for place in range(*turn.span)}
    for line in (one.line for one in pieces):
        assert {said_by.get(word.source.start, NARRATOR) for word in line.words} == {line.role}
    assert [one.problem or one.instead for one in pieces if one.problem or one.instead] == []


def test_no_join_is_long_or_clicks_by_any_label(room: Newsroom, article: Article) -> None:
    found: list[Join] = []
    for label in room.labels[: len(LABELS)]:
        cast = cast_of(room, article, label, CAST)
        found += joins(list(said(room, article, label, 1.0, WHOLE, cast)))
    assert len(found) >= 50
    assert max(one.silence for one in found) < LONGEST
    assert [one for one in found if one.step > one.beside] == []


def test_the_table_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 1 + len(LABELS) + 4
