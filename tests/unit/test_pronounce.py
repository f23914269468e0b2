"""How names are said: the lexicon over the words, PLS in and out, and what it re-speaks."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.errors import InputError
from readout.languages import all_languages
from readout.model import Line, Pronunciation
from readout.newsroom.add import add_page
from readout.newsroom.pronounce import (
    forget,
    give_out,
    lexicon,
    pronounce,
    sound,
    spoken_most,
    take_in,
)
from readout.newsroom.record import choose_label, kept_article, script_of, track
from readout.newsroom.room import Newsroom, open_newsroom
from readout.text.pls import read_pls, write_pls
from readout.text.pronounced import names, pronounced, respelt
from readout.text.script import text_lines
from tests.unit.test_cli import PAGE, readout, refused
from tests.voices import decoded

SAYS = [Pronunciation("Xi", "Shee"), Pronunciation("Hu Xijin", "Hoo Shee-jin")]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path / "home")
    yield room
    room.close()


def line_of(text: str) -> Line:
    return next(text_lines(text, "en", all_languages()))


def heard(line: Line, text: str) -> dict[str, str]:
    return {word.source.of(text): word.spoken.of(line.spoken) for word in line.words}


def test_a_name_is_respelt_and_every_word_keeps_its_place() -> None:
    text = "In 1999 Xi met Hu Xijin; Xi’s Xinjiang plan cost $5bn."
    line = pronounced(line_of(text), SAYS)
    assert line.spoken == (
        "In nineteen ninety-nine Shee met Hoo Shee-jin; Shee's Xinjiang plan cost five billion "
        "dollars."
    )
    assert heard(line, text) == {
        "In": "In",
        "1999": "nineteen ninety-nine",
        "Xi": "Shee",
        "met": "met",
        "Hu": "Hoo Shee-jin",
        "Xijin": "Hoo Shee-jin",
        "Xi’s": "Shee's",
        "Xinjiang": "Xinjiang",
        "plan": "plan",
        "cost": "cost",
        "$5bn": "five billion dollars",
    }


def test_a_line_without_the_name_is_the_same_line() -> None:
    line = line_of("A taxi to Xian; XI players.")
    assert pronounced(line, SAYS) is line


PIECES = st.sampled_from(["Xi", "Hu", "Xijin", "Xi's", "1999", "the", "$5bn", "Dr", "Lin,", "(Xi)"])


@given(st.lists(PIECES, min_size=1, max_size=12))
def test_words_stay_in_order_and_inside_what_is_said(pieces: list[str]) -> None:
    for line in text_lines(" ".join(pieces), "en", all_languages()):
        after = pronounced(line, SAYS)
        assert [word.source for word in after.words] == [word.source for word in line.words]
        starts = [word.spoken.start for word in after.words]
        assert starts == sorted(starts)
        assert all(word.spoken.of(after.spoken).strip() for word in after.words)


def test_sounds_become_letters() -> None:
    assert respelt("ʃiː dʒɪnˈpɪŋ") == "shee jinping"
    assert respelt("ˈkiːv") == "keev"
    assert respelt("ʘ") is None


def test_a_lexicon_goes_out_and_comes_back() -> None:
    entries = [*SAYS, Pronunciation("Kyiv & <co>", "keev", ipa="kiːv")]
    assert read_pls(write_pls(entries, "en")) == entries
    assert read_pls(write_pls(entries, "de")) == []


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (b"no xml", "not XML"),
        (b"<lexicon/>", "outermost"),
        (
            write_pls(SAYS, "en").replace(b"alias", b"phoneme").replace(b'"ipa"', b'"x-sampa"'),
            "IPA",
        ),
        (write_pls(SAYS, "en").replace(b"alias", b"other"), "said"),
    ],
)
def test_what_is_no_lexicon_is_refused(body: bytes, word: str) -> None:
    with pytest.raises(InputError, match=word):
        read_pls(body)


def test_names_are_counted_where_no_sentence_starts() -> None:
    assert names(["The Tarn met Baradar. Baradar met Tarn and Tarn."], 9) == [
        ("Tarn", 3),
        ("Baradar", 1),
    ]


def test_what_begins_a_quotation_or_a_paper_s_name_is_no_name() -> None:
    assert names(["He wrote in The Harbour: “Some say ‘In Tarn’ twice.”"], 5) == [
        ("Harbour", 1),
        ("Tarn", 1),
    ]


def test_what_the_listener_wants_comes_before_what_readout_brings(room: Newsroom) -> None:
    assert Pronunciation("Xi", "Shee") in lexicon(room)
    pronounce(room, " Xi ", say="Zee")
    pronounce(room, "Tarn", ipa="/tɑːn/")
    assert Pronunciation("Tarn", "tahn", "en", "tɑːn") in lexicon(room)
    assert {one.name: one.spelling for one in lexicon(room)}["Xi"] == "Zee"
    forget(room, "Xi")
    forget(room, "Tarn")
    assert {one.name: one.spelling for one in lexicon(room)}["Xi"] == "Xi"
    with pytest.raises(InputError, match="Nothing is known"):
        forget(room, "Tarn")


@pytest.mark.parametrize("bad", [{}, {"say": "…"}, {"ipa": "ʘ"}, {"say": "a" * 81}])
def test_what_cannot_be_said_is_refused(room: Newsroom, bad: dict[str, str]) -> None:
    before = lexicon(room)
    with pytest.raises(InputError):
        pronounce(room, "Tarn", **bad)
    assert lexicon(room) == before


def test_a_lexicon_is_taken_in_whole_or_not_at_all(room: Newsroom) -> None:
    body = give_out(room)
    assert take_in(room, body) == len(lexicon(room))
    before = lexicon(room)
    with pytest.raises(InputError):
        take_in(room, body.replace(b"Shee<", "…<".encode()))
    assert lexicon(room) == before


def test_a_change_speaks_only_the_sentences_it_touches_again(room: Newsroom) -> None:
    id = add_page(room, "", PAGE.encode(), "text/html", "https://a.example/fog")

    def segments() -> int:
        article = kept_article(room, id).article
        one = track(room, article, choose_label(room, article))
        assert sum(map(len, one.read())) > 1000
        room.cache.flush()
        return sum(path.is_file() for path in (room.home / "cache" / "segments").rglob("*.flac"))

    first = segments()
    article = kept_article(room, id).article
    touched = sum("Tarn" in line.spoken for line in script_of(room, article))
    assert 0 < touched < first
    pronounce(room, "Tarn", say="Tahrn")
    assert segments() == first + touched
    pronounce(room, "Baradar", say="Bahrah-dar")
    assert segments() == first + touched


def test_the_names_said_most_often_are_listed_and_heard(room: Newsroom) -> None:
    add_page(room, "", PAGE.encode(), "text/html", "https://a.example/fog")
    assert {name: count for name, count, _ in spoken_most(room)}["Tarn"] >= 1
    short, long = (len(decoded(sound(room, said))) for said in ("Shee", "Shee met Hoo Shee-jin"))
    assert 2000 < short < long


def test_the_command_tells_lists_and_exchanges(own_home: Path, tmp_path: Path) -> None:
    assert "Shee" in readout("pronounce", "Xi").stdout
    assert "“Tahrn”" in readout("pronounce", "Tarn", "--say", "Tahrn").stdout
    out = readout("pronounce", "--export").stdout
    file = tmp_path / "mine.pls"
    file.write_text(out.replace("Tahrn", "Tern"), "utf-8")
    assert "names were taken in" in readout("pronounce", "--import", str(file)).stdout
    assert re.search(r"Tarn\s+Tern", readout("pronounce").stdout)
    assert "as the voice does" in readout("pronounce", "Tarn", "--remove").stdout
    assert "Tarn" not in readout("pronounce").stdout
    refused(readout("pronounce", "Tarn", "--remove"), "Tarn")
    refused(readout("pronounce", "--import", str(tmp_path / "none.pls")), "none.pls")
