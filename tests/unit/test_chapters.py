"""An article that says where its chapters begin is cut there, in every kind of file."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from readout.model import Article, ChapterStart, Span
from readout.newsroom.publish import write
from readout.newsroom.record import Recorded
from readout.newsroom.room import Newsroom, open_newsroom
from readout.text.chapters import stretches
from readout.text.export import article_from_json, article_to_json
from readout.voices.labels import find_label
from tests.web.sample import article_of, keep

PAPER = """# The paper of Monday
Two stories.
## The quay
The board met on Monday.
The Tarn Post writes.
It wants a quay. It said so twice.
## The bell
The bell is cracked.
The Saltscar Echo writes."""

STARTS = (
    ChapterStart(2, "The quay", 1),
    ChapterStart(4, "The Tarn Post", 2),
    ChapterStart(6, "The bell", 1),
    ChapterStart(6, "The Mill", 2),
    ChapterStart(8, "The Saltscar Echo", 2),
)
TITLES = [
    "The paper of Monday",
    "The quay",
    "The quay: The Tarn Post",
    "The bell: The Mill",
    "The bell: The Saltscar Echo",
]
FIRST_BLOCKS = [0, 2, 4, 6, 8]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"))
    yield room
    room.close()


@pytest.fixture
def paper() -> Article:
    return article_of(PAPER, chapters=STARTS)


def written(room: Newsroom, article: Article, path: Path) -> Recorded:
    return write(room, article, find_label("UK English Female", room.labels), path)


def first_lines(made: Recorded) -> list[float]:
    return [
        next(one.start for one in made.said if one.line.block == block) for block in FIRST_BLOCKS
    ]


def test_the_chapters_hold_every_block_and_none_is_empty(paper: Article) -> None:
    found = stretches(paper)
    assert [one.title for one in found] == TITLES
    assert [n for one in found for n in range(*one.blocks)] == list(range(len(paper.blocks)))
    assert all(one.blocks.end > one.blocks.start for one in found)


def test_without_any_an_article_is_cut_at_its_sections() -> None:
    found = stretches(article_of(PAPER))
    assert [one.title for one in found] == ["The paper of Monday", "The quay", "The bell"]
    assert found[1].blocks == Span(2, 6)


def test_an_outlet_before_any_story_keeps_its_own_name() -> None:
    found = stretches(article_of(PAPER, chapters=(ChapterStart(0, "The Mill", 2),)))
    assert [(one.title, one.blocks) for one in found] == [("The Mill", Span(0, 9))]


@pytest.mark.needs("ffprobe")
@pytest.mark.parametrize("kind", ["m4b", "mp3", "opus"])
def test_ffprobe_reads_them_where_their_first_lines_are(
    room: Newsroom, paper: Article, kind: str, tmp_path: Path
) -> None:
    made = written(room, paper, tmp_path / f"paper.{kind}")
    asked = ["ffprobe", "-v", "error", "-show_chapters", "-print_format", "json"]
    shown = subprocess.run([*asked, tmp_path / f"paper.{kind}"], capture_output=True, check=True)
    found = json.loads(shown.stdout)["chapters"]
    assert [one["tags"]["title"] for one in found] == TITLES
    starts = [float(one["start_time"]) for one in found]
    assert starts == pytest.approx(first_lines(made), abs=0.002)
    ends = [float(one["end_time"]) for one in found]
    assert ends == pytest.approx([*starts[1:], made.seconds], abs=0.02)
    assert [one.start for one in made.chapters] == first_lines(made)
    assert [one.end for one in made.chapters] == [*first_lines(made)[1:], made.seconds]


def test_podcast_players_are_told_the_same(room: Newsroom, paper: Article, tmp_path: Path) -> None:
    made = written(room, paper, tmp_path / "paper.json")
    told = json.loads((tmp_path / "paper.json").read_text("utf-8"))["chapters"]
    assert [one["title"] for one in told] == TITLES
    assert [one["startTime"] for one in told] == pytest.approx(first_lines(made), abs=0.001)


def test_the_contents_of_the_book_lead_to_their_first_words(
    room: Newsroom, paper: Article, tmp_path: Path
) -> None:
    written(room, paper, tmp_path / "paper.epub")
    with ZipFile(tmp_path / "paper.epub") as book:
        contents = etree.fromstring(book.read("EPUB/nav.xhtml"))
        text = etree.fromstring(book.read("EPUB/text.xhtml"))
    links = contents.findall(".//{*}a")
    assert [link.text for link in links] == TITLES
    places = [link.attrib["href"].partition("#")[2] for link in links]
    begun = ["".join(text.xpath("//*[@id = $id]", id=place)[0].itertext()) for place in places]
    assert begun == [paper.blocks[n].span.of(paper.text) for n in FIRST_BLOCKS]


def test_the_folder_says_on_its_page_where_they_begin(
    room: Newsroom, paper: Article, tmp_path: Path
) -> None:
    written(room, paper, tmp_path / "paper")
    page = etree.HTML((tmp_path / "paper" / "index.html").read_text("utf-8"))
    found = page.xpath("//*[@data-chapter]")
    assert [(one.get("data-chapter"), one.get("data-title")) for one in found] == [
        ("1", "The quay"),
        ("2", "The Tarn Post"),
        ("1", "The bell"),
        ("2", "The Saltscar Echo"),
    ]
    assert [one.get("data-outlet") for one in found] == [None, None, "The Mill", None]


def test_the_store_gives_them_back_and_reads_rows_from_before(
    room: Newsroom, paper: Article
) -> None:
    keep(room, "paper", PAPER, chapters=STARTS)
    kept = room.store.articles.find("paper")
    assert kept
    assert kept.article.chapters == STARTS
    before = json.loads(article_to_json(paper))
    assert before.pop("chapters")
    assert article_from_json(json.dumps(before)) == article_of(PAPER)
