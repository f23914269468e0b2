"""Cast reading from article to file: voices, marks, captions, tags, and what is used again."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import av
import pytest

from readout.model import Article
from readout.newsroom.add import add_page
from readout.newsroom.cast import Cast, cast_of, remember, remembered
from readout.newsroom.publish import download, write
from readout.newsroom.quotes import corrected_in, fix, strike, undo
from readout.newsroom.record import WHOLE, Part, kept_article, said, spoke_by, track
from readout.newsroom.room import Newsroom, open_newsroom
from readout.text.casting import NARRATOR, PLAIN, Manner
from readout.voices.labels import Label, find_label
from readout.voices.recording import Said
from tests.quoted import TEXT
from tests.story import read_text
from tests.unit.test_cli import readout

CAST = Manner(cast=True)
ANNOUNCED = Manner(announced=True)
HEARD = ["Agnes Wick", "Tom Harrow", "Robin Vale"]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"))
    yield room
    room.close()


@pytest.fixture
def label(room: Newsroom) -> Label:
    return find_label("UK English Female", room.labels)


@pytest.fixture(scope="module")
def article() -> Article:
    return read_text(TEXT)


def recorded(room: Newsroom, article: Article, label: Label, manner: Manner) -> list[Said]:
    return list(said(room, article, label, 1.0, WHOLE, cast_of(room, article, label, manner)))


def test_each_speaker_has_one_voice_and_the_narrator_another(
    room: Newsroom, article: Article, label: Label
) -> None:
    cast = cast_of(room, article, label, CAST)
    assert [name for name, _ in cast.heard] == HEARD
    genders = {name: one.gender for name, one in cast.heard}
    # Of Robin Vale the text tells no gender: the narrator's, which says nothing.
    assert genders == {"Agnes Wick": "female", "Tom Harrow": "male", "Robin Vale": "female"}
    choose = spoke_by(room, article, label, cast)
    pieces = recorded(room, article, label, CAST)
    voices = {one.line.role: choose(one.line).voice.id for one in pieces}
    assert len(set(voices.values())) == 4
    assert set(voices) == {NARRATOR, *HEARD}
    assert voices[NARRATOR] == choose(pieces[0].line).voice.id


def test_the_words_and_their_order_are_those_of_one_voice(
    room: Newsroom, article: Article, label: Label
) -> None:
    plain, cast = (recorded(room, article, label, manner) for manner in (PLAIN, CAST))
    words = [[mark.source for one in pieces for mark in one.marks] for pieces in (plain, cast)]
    assert words[0] == words[1]
    assert {one.line.role for one in plain} == {NARRATOR}


def test_another_voice_changes_the_sound_where_the_marks_say_so_and_nowhere_else(
    room: Newsroom, article: Article, label: Label
) -> None:
    alone = {one.line.spoken: one.pcm for one in recorded(room, article, label, PLAIN)}
    pieces = recorded(room, article, label, CAST)
    same = [one for one in pieces if one.line.spoken in alone]
    assert {one.line.role for one in same} == {NARRATOR, "Agnes Wick"}
    for one in same:
        assert (alone[one.line.spoken] == one.pcm) == (one.line.role == NARRATOR)


def test_sentences_without_quotations_are_not_spoken_again(
    tmp_path: Path, article: Article
) -> None:
    room = open_newsroom(tmp_path / "fresh", keep=False)
    try:
        label = find_label("UK English Female", room.labels)
        plain = recorded(room, article, label, PLAIN)
        room.cache.flush()
        kept = len(list((tmp_path / "fresh").rglob("*.flac")))
        cast = recorded(room, article, label, CAST)
        room.cache.flush()
        made = len(list((tmp_path / "fresh").rglob("*.flac"))) - kept
        pieces = {(one.line.role, one.line.spoken) for one in cast}
        before = {(one.line.role, one.line.spoken) for one in plain}
    finally:
        room.close()
    assert made == len(pieces - before)
    # The headline, the lead, and what is said of boats, the town and those below the gate.
    assert len(pieces & before) == 6


def test_marks_name_the_speaker_and_a_track_of_each_manner_is_its_own(
    room: Newsroom, article: Article, label: Label
) -> None:
    one, other, third = (
        track(room, article, label, manner=manner) for manner in (PLAIN, CAST, ANNOUNCED)
    )
    assert len({one.path, other.path, third.path}) == 3
    rows = [[json.loads(row) for row in b"".join(t.marks()).splitlines()] for t in (one, other)]
    assert [row for row in rows[0] if "role" in row] == []
    named = [row["role"] for row in rows[1] if "role" in row]
    assert list(dict.fromkeys(named)) == HEARD
    section = track(room, article, label, manner=CAST, section=0)
    assert section.path != other.path


def test_what_is_skipped_has_no_cast(room: Newsroom, label: Label) -> None:
    from readout.newsroom.record import cast_at

    article = read_text(TEXT)
    assert cast_at(room, article, label, CAST, 1.0, Part(skipped=0)) == Cast()


def test_captions_name_each_speaker(
    room: Newsroom, article: Article, label: Label, tmp_path: Path
) -> None:
    write(room, article, label, tmp_path / "a.vtt", manner=CAST)
    told = (tmp_path / "a.vtt").read_text("utf-8")
    cues = re.findall(r"<v ([^>]+)>(.*)", told)
    assert ("Tom Harrow", "“It is the end of a way of life,”") in cues
    assert ("UK English Female", "Mr Harrow said,") in cues
    assert ("Tom Harrow", "“and nobody will bring it back.”") in cues
    assert all(name == "UK English Female" or words[0] == "“" for name, words in cues)
    write(room, article, label, tmp_path / "b.vtt")
    assert {
        name for name, _ in re.findall(r"<v ([^>]+)>(.*)", (tmp_path / "b.vtt").read_text())
    } == {"UK English Female"}


@pytest.mark.parametrize("suffix", [".mp3", ".m4b"])
def test_the_file_says_whose_words_are_heard_by_which_voice_and_that_nobody_is_imitated(
    room: Newsroom, article: Article, label: Label, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"a{suffix}"
    made = write(room, article, label, path, manner=CAST)
    with av.open(str(path)) as container:
        comment = container.metadata["comment"]
    for name, one in made.cast.heard:
        assert f"{name} by {one.name}" in comment
    assert "computer voices, not imitations" in comment


def test_the_book_and_the_folder_say_it_too(
    room: Newsroom, article: Article, label: Label, tmp_path: Path
) -> None:
    write(room, article, label, tmp_path / "a.epub", manner=CAST)
    write(room, article, label, tmp_path / "site", manner=CAST)
    with ZipFile(tmp_path / "a.epub") as book:
        facts = book.read("EPUB/package.opf").decode()
    page = (tmp_path / "site" / "index.html").read_text("utf-8")
    for told in (facts, page):
        assert "Tom Harrow by " in told
        assert "computer voices, not imitations" in told
    assert '"role": "Tom Harrow"' in (tmp_path / "site" / "marks.ndjson").read_text("utf-8")


def test_the_narrator_says_where_quoted_words_begin_and_end(
    room: Newsroom, article: Article, label: Label
) -> None:
    told = " ".join(one.line.spoken for one in recorded(room, article, label, ANNOUNCED))
    assert told.count("end quote") == 9
    both = recorded(room, article, label, Manner(cast=True, announced=True))
    announced = [one.line for one in both if "end quote" in one.line.spoken]
    assert {line.role for line in announced} == {NARRATOR}
    assert len(announced) == 2, "what is below the gate, and what is nobody's"


def test_a_fast_rate_has_the_same_cast(room: Newsroom, article: Article, label: Label) -> None:
    sound = track(room, article, label, speed=3.0, manner=CAST)
    rows = [json.loads(row) for row in b"".join(sound.marks()).splitlines()]
    assert list(dict.fromkeys(row["role"] for row in rows if "role" in row)) == HEARD


@pytest.fixture
def kept(room: Newsroom) -> str:
    return add_page(room, "", TEXT.encode(), "text/plain")


def found(room: Newsroom, id: str, words: str) -> tuple[int, str]:
    """Where the statement with some words stands, and by what it is known."""
    article = kept_article(room, id).article
    for n, one in enumerate(corrected_in(room, article, id).found):
        if any(words in part.span.of(article.text) for part in one.statement.parts):
            return n, one.anchor.digest
    raise AssertionError(words)


def voiced(room: Newsroom, id: str, label: Label) -> dict[str, str]:
    """Who is heard with the words of each turn, by the label that speaks them."""
    article = kept_article(room, id).article
    cast = cast_of(room, article, label, CAST, id)
    return {turn.span.of(article.text): turn.party.name for turn in cast.turns}


def test_a_speaker_who_was_put_right_is_heard_in_that_speakers_voice(
    room: Newsroom, kept: str, label: Label
) -> None:
    article = kept_article(room, kept).article
    before = track(room, article, label, manner=CAST, article_id=kept)
    number = fix(room, kept, *found(room, kept, "Nobody has asked"), "Agnes Wick")
    assert voiced(room, kept, label)["“Nobody has asked the people who work here,”"] == "Agnes Wick"
    after = track(room, article, label, manner=CAST, article_id=kept)
    rows = [json.loads(row) for row in b"".join(after.marks()).splitlines()]
    at = article.text.index("“Nobody has asked")
    assert {row["role"] for row in rows if row.get("span", [-1])[0] == at} == {"Agnes Wick"}
    assert before.path != after.path
    undo(room, number)
    again = track(room, article, label, manner=CAST, article_id=kept)
    assert again.path == before.path


def test_whoever_is_named_by_the_listener_alone_is_heard_too(
    room: Newsroom, kept: str, label: Label
) -> None:
    words = "“a week too late”"
    assert words not in voiced(room, kept, label)
    number = fix(room, kept, *found(room, kept, words), "Ida Lund")
    assert voiced(room, kept, label)[words] == "Ida Lund"
    undo(room, number)


def test_what_was_struck_is_read_by_the_narrator(
    room: Newsroom, kept: str, label: Label, tmp_path: Path
) -> None:
    number = strike(room, kept, *found(room, kept, "The figures were checked"))
    assert set(voiced(room, kept, label).values()) == {"Agnes Wick", "Tom Harrow"}
    captions = download(room, kept, label, "vtt", CAST).read_text("utf-8")
    assert "Robin Vale>" not in captions
    assert f"<v {label.name}>“The figures were checked by two offices,”" in captions
    undo(room, number)
    assert "<v Robin Vale>" in download(room, kept, label, "vtt", CAST).read_text("utf-8")


def test_the_choice_is_remembered_and_wins_over_the_settings(tmp_path: Path) -> None:
    room = open_newsroom(tmp_path / "home", speak=False, manner=CAST)
    assert remembered(room) == CAST
    remember(room, ANNOUNCED)
    assert remembered(room) == ANNOUNCED
    room.close()
    room = open_newsroom(tmp_path / "home", speak=False)
    assert remembered(room) == ANNOUNCED
    room.close()


def test_the_command_line_reads_with_a_cast(tmp_path: Path) -> None:
    page, vtt = tmp_path / "page.txt", tmp_path / "a.vtt"
    page.write_text(TEXT, "utf-8")
    assert readout("read", str(page), "-o", str(vtt), "--cast").returncode == 0
    assert "<v Tom Harrow>" in vtt.read_text("utf-8")
    assert readout("read", str(page), "-o", str(vtt), READOUT_CAST="1").returncode == 0
    assert "<v Tom Harrow>" in vtt.read_text("utf-8")
    done = readout("read", str(page), "-o", str(vtt), "--no-cast", READOUT_CAST="1")
    assert done.returncode == 0
    assert "<v Tom Harrow>" not in vtt.read_text("utf-8")
