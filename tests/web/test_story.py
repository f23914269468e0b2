"""The paper and a story in its parts, without JavaScript; every word leads to where it is printed."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from readout.newsroom import stories
from readout.newsroom.outlets import FILE
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import Grouping, Grown, StoryRow
from readout.text.stories.facts import Member, Story
from readout.web.app import create_app
from tests.web.conftest import HERE
from tests.web.sample import keep

CORPUS = Path(__file__).parents[1] / "corpus" / "briefing"
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
LIT = re.compile(r'href="/article/([\w-]+)#c=(\d+)-(\d+):~:text=[^"]*">([^<]*)</a>')


def keep_case(room: Newsroom, number: int, name: str) -> None:
    """Keep the articles of a story written by hand, as one story whatever grouping makes of them."""
    case = json.loads((CORPUS / f"{name}.json").read_text("utf-8"))
    members = []
    for n, row in enumerate(case["articles"]):
        lines = "\n".join([f"# {row['title']}", *row["text"]])
        fields = {"outlet": row["outlet"], "language": case["language"], "skipped": ()}
        id = keep(room, f"{name}-{n}", lines, **fields)
        at = datetime.fromisoformat(row["published"])
        members.append(Member(id, at, row["outlet"], "", "", "", "", ""))
    tell(room, Story(number, case["language"], tuple(members)))


def tell(room: Newsroom, story: Story) -> None:
    """Keep a story."""
    row = StoryRow(story, story.members[0].id, NOW)
    kept = room.store.stories
    assert kept.keep(kept.version(), Grouping(9, {}, [Grown(row, None, story.members)]))


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """A newsroom with a few stories in it."""
    room = open_newsroom(tmp_path_factory.mktemp("paper"), now=lambda: NOW)
    (room.home / FILE).write_text(
        '[sources]\nlist = "https://list.example/a"\n[[outlet]]\nname = "Radio Stell"\n'
        'owner = ["The people of Stell", "list"]\nkind = "public broadcaster"\n',
        "utf-8",
    )
    for number, name in enumerate(("one-source-only", "bruecke-von-harl", "dyke-of-ferrow"), 1):
        keep_case(room, number, name)
    keep(room, "odd", "# <script>alert(1)</script> “quoted”\nA text about nothing.", outlet="<b>")
    stories.group(room)
    yield room
    room.close()


@pytest.fixture
def reader(paper: Newsroom) -> Iterator[TestClient]:
    with TestClient(create_app(paper), base_url=HERE, raise_server_exceptions=False) as client:
        yield client


def story_of(room: Newsroom, article_id: str) -> int:
    return room.store.stories.of_article(article_id) or 0


def test_the_front_page_tells_the_stories_by_who_tells_them(
    reader: TestClient, paper: Newsroom
) -> None:
    page = reader.get("/").text
    told = [int(id) for id in re.findall(r'<h2><a href="/story/(\d+)"', page)]
    ids = ("dyke-of-ferrow-0", "bruecke-von-harl-0", "one-source-only-0", "odd")
    assert told[:2] == [story_of(paper, id) for id in ids[:2]]
    assert set(told[2:]) == {story_of(paper, id) for id in ids[2:]}
    assert page.count(">One source<") == 2
    assert "Ferrow Gazette · The Coast Daily · Radio Stell" in page
    assert "Told by 3 independent owners in 3 outlets; the newest report is" in page
    assert page.count("Play the paper") == 1
    assert "What shall I read to you?" in page
    assert "<script>alert" not in page and "<b>" not in page


def test_playing_the_paper_makes_an_edition_of_its_stories(
    reader: TestClient, paper: Newsroom
) -> None:
    page = reader.get("/stories").text
    found = re.search(
        r'<form method="post" action="(/editions/make)"><input[^>]*value="(\w+)">', page
    )
    assert found
    answer = reader.post(found[1], data={"name": found[2]})
    assert answer.status_code == 200 and "<audio" in answer.text
    told = {int(id) for id in re.findall(r'href="/story/(\d+)"', answer.text)}
    assert story_of(paper, "dyke-of-ferrow-0") in told
    (row,) = paper.store.editions.latest(9)
    paper.store.editions.remove(row.id)


def test_a_story_is_told_in_parts_whose_words_lead_to_their_article(
    reader: TestClient, paper: Newsroom
) -> None:
    page = reader.get(f"/story/{story_of(paper, 'dyke-of-ferrow-0')}").text
    titles = [re.sub(r"<[^>]+>", "", one) for one in re.findall(r"<h2[^>]*>(.*?)</h2>", page)]
    assert titles == [
        "What happened",
        "What the parties said",
        "What observers say",
        "What each adds",
        "Sources",
    ]
    lit = LIT.findall(page)
    assert len(lit) >= 8
    for id, start, end, words in lit:
        kept = paper.store.articles.find(id)
        assert kept and kept.article.text[int(start) : int(end)] == unescape(words)
    for name in ("Nora Pell", "Hanne Brook", "Ivo Marten", "Radio Stell", "The Coast Daily"):
        assert name in page
    assert "The Coast Daily asks: <a" in page
    assert "The people of Stell" in page and 'href="https://list.example/a"' in page
    assert "Nothing is known of this outlet here." in page
    assert "<script" not in page


def test_headings_come_one_step_at_a_time(reader: TestClient, paper: Newsroom) -> None:
    for path in ("/", "/stories", f"/story/{story_of(paper, 'dyke-of-ferrow-0')}"):
        page = reader.get(path).text
        levels = [int(level) for level in re.findall(r"<h(\d)", page)]
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(b - a <= 1 for a, b in pairwise(levels))
        assert 'class="skip-link"' in page


def test_a_story_speaks_its_own_language(reader: TestClient, paper: Newsroom) -> None:
    page = reader.get(f"/story/{story_of(paper, 'bruecke-von-harl-0')}").text
    assert '<h2 id="happened" lang="de">Was geschehen ist</h2>' in page
    assert "Landfunk ergänzt:" in page


def test_what_one_source_tells_is_labelled(reader: TestClient, paper: Newsroom) -> None:
    page = reader.get(f"/story/{story_of(paper, 'one-source-only-0')}").text
    assert ">One source only</span>" in page
    assert "What each adds" not in page


@pytest.mark.parametrize("id", ["0", "999", "x", "-1", "9" * 40, "１"])
def test_no_story_is_told_in_a_sentence(reader: TestClient, id: str) -> None:
    answer = reader.get(f"/story/{id}")
    assert answer.status_code == 404
    assert "There is no such story here" in answer.text


def test_an_article_leads_to_its_story(reader: TestClient, paper: Newsroom) -> None:
    page = reader.get("/article/dyke-of-ferrow-0").text
    assert f'href="/story/{story_of(paper, "dyke-of-ferrow-0")}"' in page


def test_a_merged_number_leads_to_the_other_for_good(tmp_path: Path) -> None:
    room = open_newsroom(tmp_path, speak=False, now=lambda: NOW)
    titles = (
        "Wexmouth crane Pellworth",
        "Quillon glider Tarrabeck",
        "Wexmouth crane Quillon glider",
        "Pellworth crane Tarrabeck glider Wexmouth Quillon",
    )
    for n, title in enumerate(titles):
        keep(room, f"n{n}", f"# {title}\nMore soon.", outlet=f"o{n}", published=NOW.date())
        stories.group(room)
    with TestClient(create_app(room), base_url=HERE) as client:
        answer = client.get("/story/2", follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (301, "/story/1")
        assert client.get("/story/2").status_code == 200
    room.close()


def test_a_paper_that_stands_still_says_so(tmp_path: Path) -> None:
    room = open_newsroom(tmp_path, speak=False, now=lambda: NOW)
    with TestClient(create_app(room), base_url=HERE) as client:
        assert "No story yet." in client.get("/stories").text
        assert "Play the paper" not in client.get("/").text
        keep_case(room, 1, "one-source-only")
        assert "Nothing new has come in" not in client.get("/").text
        room.now = lambda: NOW + timedelta(days=9)
        assert "Nothing new has come in since" in client.get("/").text
    room.close()
