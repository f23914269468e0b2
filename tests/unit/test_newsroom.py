"""The verbs together, on real engines and a real data folder."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.voices import SENTENCES
from readout.errors import InputError, NotAnArticle, UnknownVoice
from readout.net.fetch import Fetcher
from readout.newsroom.add import add, add_page
from readout.newsroom.publish import download
from readout.newsroom.read import choose_language, find, read
from readout.newsroom.record import choose_label, remember_label, track
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import Place
from readout.voices.labels import find_label
from tests.servers import Reply, redirect, serving
from tests.unit.test_cli import PAGE
from tests.web.sample import article_of


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, shared_place: Place) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"), place=shared_place)
    yield room
    room.close()


def marks_of(room: Newsroom, id: str, label: str, **part: Any) -> list[dict[str, object]]:
    kept = find(room, id)
    assert kept is not None
    sound = track(room, kept.article, find_label(label, room.labels), **part)
    return [json.loads(row) for row in b"".join(sound.marks()).splitlines()]


def test_tracking_parameters_redirects_and_canonical_links_lead_to_one_article(
    tmp_path: Path,
) -> None:
    linked = PAGE.replace("<head>", '<head><link rel="canonical" href="/fog">')
    replies = {
        "/fog": Reply(linked.encode()),
        "/fog?utm_source=letter": Reply(linked.encode()),
        "/fog?id=7": Reply(linked.encode()),
        "/r/fog": redirect("/fog?id=7"),
    }
    with serving(replies) as base:
        room = open_newsroom(tmp_path, speak=False, fetcher=Fetcher([base.allowed]))
        ids = {
            add(room, f"{base}{path}")
            for path in ("/fog?utm_source=letter", "/fog", "/fog?id=7", "/r/fog", "/fog#top")
        }
        assert len(ids) == 1
        assert [row.title for row in room.store.articles.latest()] == ["Fog over Tarn"]
        room.close()


def test_the_page_is_kept_as_it_was_fetched(tmp_path: Path) -> None:
    with serving({"/fog": Reply(PAGE.encode(), headers={"X-Odd": "yes"})}) as base:
        room = open_newsroom(tmp_path, speak=False, fetcher=Fetcher([base.allowed]))
        page = room.store.articles.page(add(room, f"{base}/fog"))
        room.close()
    assert page is not None
    assert page.body == PAGE.encode()
    assert page.header("x-odd") == "yes"
    assert (page.url, page.status) == (f"{base}/fog", 200)


def test_the_same_text_is_one_article_and_another_is_another(room: Newsroom) -> None:
    ids = [add_page(room, "", text.encode(), "text/html") for text in (PAGE, PAGE, PAGE + " ")]
    assert ids[0] == ids[1] != ids[2]


def test_a_chosen_language_wins_and_is_remembered(room: Newsroom) -> None:
    id = add_page(room, "", PAGE.encode(), "text/html")
    choose_language(room, id, "fr")
    kept = find(room, id)
    assert kept is not None
    assert (kept.article.language, dict(kept.article.basis)["language"]) == ("fr", "chosen")
    assert {block.language for block in kept.article.blocks} == {"fr"}
    assert choose_label(room, kept.article).language.startswith("fr")
    choose_language(room, id, None)
    again = find(room, id)
    assert again is not None and again.article.language == "en"


def test_a_remembered_voice_reads_its_language_only(room: Newsroom) -> None:
    id = add_page(room, "", PAGE.encode(), "text/html")
    kept = find(room, id)
    assert kept is not None
    remember_label(room, find_label("Australian Male", room.labels))
    assert choose_label(room, kept.article).name == "Australian Male"
    assert choose_label(room, kept.article, "US English Female").name == "US English Female"
    with pytest.raises(UnknownVoice):
        choose_label(room, kept.article, "Martian Female")


def test_every_word_of_an_article_has_a_mark_in_order(room: Newsroom) -> None:
    id = add_page(room, "", PAGE.encode(), "text/html")
    kept = find(room, id)
    assert kept is not None
    rows = marks_of(room, id, "UK English Female")
    words = [word for row in rows[:-1] for word in row["words"]]  # type: ignore[attr-defined]  # JSON
    text = kept.article.text
    tokens = [token for token in text.split() if any(map(str.isalnum, token))]
    assert len(words) == len(tokens)
    for (start, end, _, _), token in zip(words, tokens, strict=True):
        assert text[start:end] in token
    times = [second for word in words for second in word[2:]]
    assert times == sorted(times)
    assert times[-1] <= rows[-1]["seconds"]


def test_sections_and_skipped_items_are_heard_alone(room: Newsroom) -> None:
    promo = "<p>Subscribe to our free newsletter and get the best stories in your inbox.</p>"
    body = PAGE.replace("<h2>", f"{promo}<h2>")
    id = add_page(room, "", body.encode(), "text/html")
    kept = find(room, id)
    assert kept is not None
    promo_at = [item.reason for item in kept.article.skipped].index("promo")
    whole, first, second = (
        marks_of(room, id, "UK English Male", **part)[-1]["seconds"]
        for part in ({}, {"section": 0}, {"section": 1})
    )
    assert first + second == pytest.approx(whole, abs=0.01)  # type: ignore[operator]  # JSON
    assert marks_of(room, id, "UK English Male", skipped=promo_at)[-1]["seconds"] > 2  # type: ignore[operator]  # JSON
    with pytest.raises(InputError, match="has no section 8"):
        marks_of(room, id, "UK English Male", section=7)


def test_a_download_is_made_once(room: Newsroom) -> None:
    id = add_page(room, "", PAGE.encode(), "text/html")
    label = find_label("US English Male", room.labels)
    path = download(room, id, label, "m4b")
    made = path.stat().st_mtime_ns
    assert path.name == "fog-over-tarn.m4b"
    assert download(room, id, label, "m4b") == path
    assert path.stat().st_mtime_ns == made


def test_paragraphs_in_another_language_are_read_by_a_voice_of_it(room: Newsroom) -> None:
    german = (
        "<p>Der Flughafen von Tarn blieb am Montag den dritten Tag in Folge geschlossen, "
        "sagte der Betreiber, und viertausend Menschen warteten auf einen Platz.</p>"
    )
    id = add_page(room, "", PAGE.replace("<h2>", f"{german}<h2>").encode(), "text/html")
    kept = find(room, id)
    assert kept is not None
    languages = {block.language for block in kept.article.blocks}
    assert languages == {"en", "de"}
    rows = marks_of(room, id, "UK English Male")
    assert not [row for row in rows if "problem" in row]


def test_what_is_no_article_is_not_kept(room: Newsroom) -> None:
    before = len(room.store.articles.latest(500))
    with pytest.raises(NotAnArticle):
        add_page(room, "", b"<html><body><nav>Home</nav></body></html>", "text/html")
    assert len(room.store.articles.latest(500)) == before


def test_reading_keeps_nothing(room: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "fog.html"
    path.write_text(PAGE, "utf-8")
    before = len(room.store.articles.latest(500))
    assert read(room, str(path)).title == "Fog over Tarn"
    assert len(room.store.articles.latest(500)) == before


SENTENCE = "The council of Tarn spent most of a long evening on the question of the harbour wall."
REST = {
    "short lines": "\n\n".join(f"Item {n}." for n in range(300)),
    "figures": "\n\n".join(
        f"In all {n * 7919}, {n * 104729} and £{n * 1.7:.2f}m." for n in range(120)
    ),
    "capitals": " ".join(f"The BBC, the NHS, the FCDO and HMRC met A{n}." for n in range(150)),
    "long words": " ".join(
        "Internationalisation notwithstanding counterintuitively." for _ in range(200)
    ),
    "plain": " ".join(SENTENCE for _ in range(100)),
}


@pytest.mark.parametrize("kind", REST)
@pytest.mark.parametrize("speed", [1.0, 3.0])
def test_a_length_promised_after_the_first_sentence_holds(
    room: Newsroom, kind: str, speed: float
) -> None:
    text = f"{kind} at {speed}\n\n{SENTENCE}\n\n{REST[kind]}"
    kept = find(room, add_page(room, "", text.encode(), "text/plain"))
    assert kept is not None
    sound = track(room, kept.article, find_label("US English Male", room.labels), speed=speed)
    next(sound.read())
    promised = sound.total()
    sound.wait()
    assert sound.path.stat().st_size == promised
    spoken = json.loads(b"".join(sound.marks()).splitlines()[-1])["seconds"]
    assert spoken * 8000 < promised < spoken * 8000 * 2.2 + 80_000


def test_a_fast_listener_hears_nine_hundred_words_a_minute_each_with_its_time(
    room: Newsroom,
) -> None:
    article = article_of("\n".join(" ".join(SENTENCES[n::4]) for n in range(4)))
    for slug in ("uk-english-female", "australian-male"):
        label = find_label(slug, room.labels)
        sound = track(room, article, label, speed=5.0)
        rows = [json.loads(row) for row in b"".join(sound.marks()).splitlines()]
        times = [(start, end) for row in rows[:-1] for _, _, start, end in row["words"]]
        assert len(times) == len(article.text.split())
        assert 900 <= len(times) / rows[-1]["seconds"] * 60 < 1200
        assert min(end - start for start, end in times) > 0.005
