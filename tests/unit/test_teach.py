"""Teaching as a whole: on a real data folder, with real pages, and on the command line."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from readout.errors import ChangedMeanwhile, InputError, NotHere
from readout.model import Article
from readout.net.fetch import Fetcher
from readout.newsroom.add import add, add_page
from readout.newsroom.read import choose_language, find, read
from readout.newsroom.record import track
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.teach import restore, rules, skip, undo
from readout.store import Place
from readout.text.carried import carried
from readout.text.teaching import fingerprint
from readout.voices.labels import find_label
from tests.servers import Reply, serving
from tests.unit.test_cli import readout, refused
from tests.web.sample import FERRY, article_of
from tests.web.test_rules import PAGE, WORDS

CORPUS = Path(__file__).parents[1] / "corpus" / "clean"


@pytest.fixture
def room(own_home: Path, place: Place) -> Iterator[Newsroom]:
    room = open_newsroom(own_home, place=place, speak=False)
    yield room
    room.close()


def kept(room: Newsroom, id: str) -> Article:
    found = find(room, id)
    assert found is not None
    return found.article


def put(room: Newsroom, path: str = "fog", page: str = PAGE, site: str = "tarn.example") -> str:
    return add_page(room, "", page.encode(), "text/html", f"https://{site}/{path}")


def restored(room: Newsroom, id: str, words: str = WORDS) -> int:
    for n, item in enumerate(kept(room, id).skipped):
        if words in item.text:
            return restore(room, id, n, fingerprint(item.text)).rule
    raise AssertionError(f"{words} is not skipped")


def skipped(room: Newsroom, id: str, words: str) -> int:
    article = kept(room, id)
    for n, block in enumerate(article.blocks):
        if words in block.span.of(article.text):
            return skip(room, id, n, fingerprint(block.span.of(article.text))).rule
    raise AssertionError(f"{words} is not read")


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("en/agency-strike-correction", "Get weekly news and analysis"),
        ("en/bell-tuner-interview", "Enjoying this conversation?"),
        ("de/hafenbahn-nordkai-gestoppt", "Kaimauer, Küche, Kommunalpolitik"),
    ],
)
def test_a_restored_line_is_read_where_it_stood_and_undone_it_is_as_before(
    room: Newsroom, case: str, words: str
) -> None:
    body = (CORPUS / case / "source.html").read_bytes()
    id = add_page(room, "", body, "text/html; charset=utf-8", "https://corpus.example/a")
    before = kept(room, id)
    place = next(item.after for item in before.skipped if words in item.text)
    rule = restored(room, id, words)
    after = kept(room, id)
    assert abs(after.text.index(words) - place) <= 4
    assert words not in before.text
    assert not any(item.text.startswith(words) for item in after.skipped)
    undo(room, rule)
    assert kept(room, id) == before


def test_the_lesson_says_which_block_it_is_about(room: Newsroom) -> None:
    id = put(room)
    article = kept(room, id)
    at = [WORDS in item.text for item in article.skipped].index(True)
    lesson = restore(room, id, at, fingerprint(article.skipped[at].text))
    article = kept(room, id)
    assert WORDS in article.blocks[lesson.block].span.of(article.text)
    last = len(article.blocks) - 1
    words = article.blocks[last].span.of(article.text)
    assert skip(room, id, last, fingerprint(words)).block == last - 1


def test_teaching_holds_for_pages_read_and_added_later_of_that_site_alone(room: Newsroom) -> None:
    restored(room, put(room))
    assert WORDS in kept(room, put(room, "rain")).text
    assert WORDS not in kept(room, put(room, site="elsewhere.example")).text
    skipped(room, put(room, "rain"), "Ferries to the mainland have room")
    third = kept(room, put(room, "snow"))
    assert "have room" not in third.text
    assert [one.reason for one in third.skipped if "have room" in one.text] == ["taught"]


def test_what_was_taught_last_wins(room: Newsroom) -> None:
    id = put(room)
    restored(room, id)
    skipped(room, id, WORDS)
    assert WORDS not in kept(room, id).text
    undo(room, rules(room)[0].id)
    assert WORDS in kept(room, id).text


def test_a_listener_stays_at_the_same_words(room: Newsroom) -> None:
    id = put(room)
    listener = room.store.listener
    before = kept(room, id).text
    listener.save_position(id, before.index("weather service"), room.now())
    listener.enqueue(id)
    rule = restored(room, id)
    after = kept(room, id).text
    place = listener.position(id)
    assert place == after.index("weather service") != before.index("weather service")
    skipped(room, id, "The weather service")
    place, now = listener.position(id), kept(room, id).text
    assert place is not None and now[place:].startswith("The ferry to the mainland")
    undo(room, rule)
    assert [row.id for row in listener.queue()] == [id]


def test_a_chosen_language_stays_chosen(room: Newsroom) -> None:
    id = put(room)
    choose_language(room, id, "fr")
    restored(room, id)
    assert kept(room, id).language == "fr"
    choose_language(room, id, None)
    assert kept(room, id).language == "en"


@pytest.mark.parametrize("verb", [restore, skip])
@pytest.mark.parametrize("index", [0, 1, 99, -1])
def test_other_words_than_the_listener_saw_teach_nothing(
    room: Newsroom, verb: Callable[[Newsroom, str, int, str], object], index: int
) -> None:
    id = put(room)
    before = kept(room, id)
    with pytest.raises(ChangedMeanwhile):
        verb(room, id, index, fingerprint("other words"))
    with pytest.raises(NotHere):
        verb(room, "nothing", index, fingerprint("other words"))
    assert (rules(room), kept(room, id)) == ([], before)


def test_the_title_cannot_be_skipped_nor_all_there_is(room: Newsroom) -> None:
    id = put(room)
    with pytest.raises(InputError, match="always read"):
        skipped(room, id, "Fog over Tarn")
    lone = "<p>The one paragraph of this page says that the harbour of Tarn is open again.</p>"
    id = put(room, "lone", f"<html><body><article>{lone}</article></body></html>")
    with pytest.raises(InputError, match="nothing was changed"):
        skipped(room, id, "The one paragraph")
    assert rules(room) == []


def test_words_that_cannot_be_read_by_themselves_teach_nothing(room: Newsroom) -> None:
    page = PAGE.replace("<h2>", "<p>* * *</p><h2>")
    id = put(room, page=page)
    before = kept(room, id)
    with pytest.raises(InputError, match="nothing was changed"):
        restored(room, id, "* * *")
    assert (rules(room), kept(room, id)) == ([], before)


def test_undoing_after_its_article_or_page_is_gone(room: Newsroom) -> None:
    id = put(room)
    rule = restored(room, id)
    with room.store.engine.begin() as connection:
        connection.exec_driver_sql("delete from article")
    assert undo(room, rule).article_id is None
    assert rules(room) == []
    with pytest.raises(NotHere, match="no rule"):
        undo(room, rule)


MENU = "<p>You are reading the Tarn Courier, the paper of the three valleys since 1901.</p>"


def story(n: int) -> str:
    own = f"<p>On day {n} the council of Tarn spoke {n} hours about pier number {n}, it said.</p>"
    more = f"<p>Nobody in hall {n} was against it, and the {n} people there went home by bus.</p>"
    last = f"<p>Work on pier {n} begins in {n} weeks and costs {n} million crowns in all.</p>"
    return f"<html><body><article><h1>Pier {n}</h1>{MENU}{own}{more}{last}</article></body></html>"


def test_a_line_that_stands_on_two_other_pages_of_the_site_is_not_read(room: Newsroom) -> None:
    def is_read(n: int) -> bool:
        return "since 1901" in kept(room, put(room, f"{n}", story(n), "menu.example")).text

    assert [is_read(1), is_read(2)] == [True, True]
    assert is_read(2), "an article's own line does not count"
    assert not is_read(3)
    assert "since 1901" in kept(room, put(room, "1", story(1), "other.example")).text


def test_a_heading_that_comes_again_is_read_again(room: Newsroom) -> None:
    for n in range(4):
        page = story(n).replace("<p>Nobody", "<h2>What we know so far</h2><p>Nobody")
        id = put(room, f"{n}", page, "headings.example")
        assert "What we know so far" in kept(room, id).text


def test_one_story_under_many_addresses_does_not_empty_itself(room: Newsroom) -> None:
    texts = {kept(room, put(room, f"copy-{n}", story(1), "copies.example")).text for n in range(5)}
    assert len(texts) == 1


def test_the_sound_is_of_the_new_text(own_home: Path) -> None:
    room = open_newsroom(own_home)
    id = put(room)
    label = find_label("UK English Male", room.labels)
    tracks = []
    for _ in range(2):
        sound = track(room, kept(room, id), label)
        said = [json.loads(row) for row in b"".join(sound.marks()).splitlines()]
        tracks.append((sound.path, said[-1]["seconds"]))
        if len(tracks) == 1:
            restored(room, id)
    room.close()
    assert tracks[0][0] != tracks[1][0]
    assert tracks[1][1] > tracks[0][1] + 2


def test_a_place_is_carried_to_the_same_words() -> None:
    old = article_of(FERRY)
    shorter = article_of(FERRY.replace("For the families the answer is less clear.\n", ""))
    at = old.text.index("two berths") + 4
    assert shorter.text[carried(old, shorter, at) :].startswith("berths")
    assert old.text[carried(shorter, old, carried(old, shorter, at)) :].startswith("berths")
    gone = old.text.index("the families")
    assert shorter.text[carried(old, shorter, gone) :].startswith("a longer pier")
    assert carried(old, old, at) == at
    assert carried(old, shorter, len(old.text)) == len(shorter.text)


def test_a_place_in_what_is_cut_from_the_end_or_in_a_changed_block() -> None:
    old = article_of("# One\nThe second.\nThe third and last.")
    new = article_of("# One\nThe second.")
    assert new.text[carried(old, new, len(old.text)) :] == "The second."
    old = article_of("# One\nSign up now. The council of Tarn met on Monday evening.")
    new = article_of("# One\nThe council of Tarn met on Monday evening.")
    assert new.text[carried(old, new, old.text.index("council")) :].startswith("council")
    assert carried(old, replace(old, text="", blocks=()), 9) == 0


def test_a_long_text_of_one_line_over_and_over_is_carried_at_once() -> None:
    old = article_of("# One\n" + "The same line.\n" * 20_000)
    new = article_of("# One\n" + "The same line.\n" * 19_999)
    assert 0 <= carried(old, new, 90_000) <= len(new.text)


def test_reading_without_keeping_uses_the_rules_and_writes_nothing(own_home: Path) -> None:
    with serving({"/fog": Reply(PAGE.encode()), "/rain": Reply(PAGE.encode())}) as base:
        door = Fetcher([base.allowed])
        room = open_newsroom(own_home, speak=False, fetcher=door)
        restored(room, add(room, f"{base}/fog"))
        room.close()
        before = {path.name: path.read_bytes() for path in own_home.glob("readout*")}
        room = open_newsroom(own_home, keep=False, speak=False, fetcher=door)
        assert WORDS in read(room, f"{base}/rain").text
        room.close()
        done = readout("read", f"{base}/rain", READOUT_ALLOWED=json.dumps([base.allowed]))
    assert WORDS in done.stdout
    assert {path.name: path.read_bytes() for path in own_home.glob("readout*")} == before


def test_reading_where_nothing_was_kept_makes_no_database(own_home: Path, tmp_path: Path) -> None:
    path = tmp_path / "fog.html"
    path.write_text(PAGE, "utf-8")
    assert WORDS not in readout("read", str(path)).stdout
    assert not list(own_home.glob("readout.db*"))


def test_the_command_lists_and_undoes(own_home: Path, tmp_path: Path) -> None:
    done = readout("rules")
    assert (done.returncode, done.stdout.startswith("Nothing was taught yet;")) == (0, True)
    assert readout("rules", "--json").stdout == "[]\n"
    room = open_newsroom(own_home, speak=False)
    id = put(room)
    first, second = restored(room, id), skipped(room, id, "Some four thousand")
    room.close()
    lines = readout("rules").stdout.splitlines()
    assert lines[0].split()[:3] == [str(second), "tarn.example", "skips:"]
    assert lines[1].split()[:3] == [str(first), "tarn.example", "reads:"]
    assert all(len(line) <= 90 for line in lines)
    listed = json.loads(readout("rules", "--json").stdout)
    assert [(one["number"], one["reads"]) for one in listed] == [(second, False), (first, True)]
    assert WORDS in listed[1]["words"] and listed[1]["article"] == id
    done = readout("rules", "--undo", str(first))
    assert (done.returncode, done.stderr) == (0, "That is undone.\n")
    assert WORDS in done.stdout or "reads: Sign up" in done.stdout
    refused(readout("rules", "--undo", str(first)), f"no rule {first}")
    refused(readout("rules", "--undo", "first"))
    assert [one["number"] for one in json.loads(readout("rules", "--json").stdout)] == [second]
