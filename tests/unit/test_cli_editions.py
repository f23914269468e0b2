"""Editions by command: made, told, spoken, let out; the how-to is run as it stands."""

import json
import re
import shlex
import tomllib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import av
import pytest

from readout.newsroom.plans import Plan, plans
from readout.newsroom.room import open_newsroom, utc_now
from tests.servers import Reply, serving
from tests.unit.test_cli import readout, refused
from tests.unit.test_editions_kept import CRANE, OTTERS, QUOTE, SAID, STEEL
from tests.web.sample import keep

HOW_TO = (Path(__file__).parents[2] / "docs" / "how-to" / "editions.md").read_text("utf-8")
(TOLD,) = re.findall(r"^```toml\n(.*?)^```", HOW_TO, re.DOTALL | re.MULTILINE)
COMMANDS = [
    shlex.split(line)[1:] for line in re.findall(r"^\$ (readout .+)$", HOW_TO, re.MULTILINE)
]


@pytest.fixture
def home(own_home: Path) -> Iterator[Path]:
    """A data folder with two stories of today in it."""
    with closing(open_newsroom(own_home, speak=False)) as room:
        crane, otters = (
            "# Harbour crane topples onto Wexmouth quay",
            "# Otters return to the River Sarn",
        )
        for id, lines in (
            ("tarn", (crane, CRANE, SAID)),
            ("echo", (f"{crane} at night", STEEL)),
            ("river", (f"{otters} after sixty years", OTTERS)),
        ):
            outlet = id.capitalize()
            keep(room, id, "\n".join(lines), utc_now(), outlet=outlet, skipped=())
    yield own_home


def test_an_edition_is_made_and_told(home: Path) -> None:
    done = readout("edition", "morning")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("# Morning edition, ")
    assert f"{CRANE}\n" in done.stdout and "\n### What the parties said\n" in done.stdout
    assert readout("edition", "morning").stdout == done.stdout
    listed = readout("edition").stdout
    assert "morning      stories, 10 min, 0 6 * * * UTC" in listed
    assert re.search(r"^ +1  Morning edition, ", listed, re.MULTILINE)
    assert readout("edition", "1").stdout == done.stdout


def test_an_edition_as_data_says_where_every_word_is_printed(home: Path) -> None:
    told = json.loads(readout("edition", "morning", "--json").stdout)
    assert (told["edition"], told["name"], told["state"]) == (1, "morning", "out")
    with closing(open_newsroom(home, speak=False)) as room:
        for one in told["quoted"]:
            kept = room.store.articles.find(one["article"])
            assert kept and kept.article.text_hash == one["text_sha256"]
            printed = kept.article.text[one["from"] : one["to"]]
            assert printed == told["text"][one["start"] : one["end"]]
    assert {one["speaker"] for one in told["quoted"]} == {"", "Ada Winter"}
    assert told["chapters"][0] == {"block": 2, "title": told["chapters"][0]["title"], "level": 1}


def test_an_edition_is_spoken_into_a_file(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "morning.mp3"
    done = readout("edition", "morning", "--output", str(path), "--voice", "US English Male")
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(rf"{re.escape(str(path))}: \d:\d\d by US English Male\.\n", done.stderr)
    with av.open(str(path)) as sound:
        assert sound.duration and 15e6 < sound.duration < 120e6
    folder = tmp_path / "folder"
    assert readout("edition", "1", "-o", str(folder)).returncode == 0
    assert QUOTE in (folder / "index.html").read_text("utf-8")


def test_good_news_waits_and_is_let_out_or_refused_once(home: Path) -> None:
    done = readout("edition", "good-news")
    assert done.returncode == 0
    assert done.stderr == "Edition 1 waits: readout edition 1 --approve lets it out.\n"
    assert "(waits)" in readout("edition").stdout
    assert OTTERS in done.stdout and CRANE not in done.stdout
    assert readout("edition", "1", "--approve").stdout == done.stdout
    assert "(waits)" not in readout("edition").stdout
    refused(readout("edition", "1", "--refuse"), "Edition 1 does not wait for anybody")


def test_what_cannot_be_is_refused_in_a_sentence(home: Path, tmp_path: Path) -> None:
    refused(readout("edition", "evening"), "No edition is called “evening”; there are “morning”")
    refused(readout("edition", "99"), "There is no edition 99 here")
    refused(readout("edition", "9" * 30), "Give the number of the edition")
    refused(readout("edition", "morning", "--approve"), "Give the number of the edition")
    refused(readout("edition", "99", "--approve"), "There is no edition 99 here")
    refused(readout("edition", "morning", "--minutes", "999"), "minutes up to 180")
    refused(readout("edition", "morning", "--minutes", "nan"), "minutes")
    refused(readout("edition", "morning", "--minutes=-1"), "minutes above 0")
    refused(readout("edition", "morning", "--voice", "Nobody"), "Nobody")
    refused(readout("edition", "morning", "-o", str(tmp_path / "x.txt")), "“.txt” is not a format")
    with closing(open_newsroom(home, speak=False)) as room:
        assert room.store.editions.latest(9) == []


@pytest.mark.parametrize(
    "told, words",
    [
        ("[editions.morning]\nat = '6:00'", "“at” cannot be “6:00” (in [editions.morning])"),
        ("[editions.'7']", "“7” cannot be the name of an edition"),
        ("editions = 5", "editions"),
        ("[editions]\nmorning = 5", "[editions.morning] has to be a table."),
        ("zone = 'Mars'", "“Mars” is no time zone"),
    ],
)
def test_settings_that_cannot_be_are_refused_in_a_sentence(
    own_home: Path, told: str, words: str
) -> None:
    own_home.mkdir(parents=True)
    (own_home / "readout.toml").write_text(told, "utf-8")
    done = readout("edition")
    assert done.returncode == 2 and words in done.stderr and "Traceback" not in done.stderr


def test_the_how_to_says_what_plans_have() -> None:
    said = tomllib.loads(TOLD)
    found = {one.name: one for one in plans(said["editions"], said["zone"])}
    assert found["harbour"] == Plan(
        "harbour",
        "From the harbour",
        at="0 18 * * *",
        zone="Europe/London",
        minutes=5.0,
        days=2.0,
        sections=("Local", "Business"),
        voice="Australian Female",
        cast=True,
        excerpt=80,
    )
    assert (found["morning"].zone, found["morning"].minutes) == ("Europe/Berlin", 8)
    assert found["good-news"].at == ""
    keys = set(re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", HOW_TO, re.MULTILINE))))
    assert keys == set(Plan.__dataclass_fields__) - {"name"}


def test_the_how_to_is_run_as_it_stands(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (home / "readout.toml").write_text(TOLD, "utf-8")
    (home / "outlets.toml").write_text(
        '[sources]\nx = "https://x.example/"\n[[outlet]]\nname = "Tarn"\nsection = "Local"\n',
        "utf-8",
    )
    *asking, approve, refuse = COMMANDS
    assert [one[1:] for one in (approve, refuse)] == [["5", "--approve"], ["5", "--refuse"]]
    told = [readout(*one) for one in asking]
    assert [done.returncode for done in told] == [0] * len(asking), [done.stderr for done in told]
    assert "From the harbour, " in told[2].stdout and OTTERS not in told[2].stdout
    assert (tmp_path / "harbour.mp3").stat().st_size > 50_000
    waits = re.search(r"Edition (\d+) waits", told[-1].stderr)
    assert waits
    assert readout("edition", waits[1], *approve[2:]).returncode == 0
    refused(readout("edition", waits[1], *refuse[2:]), "does not wait for anybody")


def test_what_feeds_bring_is_told(own_home: Path) -> None:
    body = f"<html lang=en><head><title>Crane falls</title></head><body><article><h1>Crane falls</h1><p>{CRANE}</p><p>{SAID}</p><p>{STEEL}</p></article></body></html>"
    with serving({"/crane": Reply(body.encode())}) as site:
        allowed = {"READOUT_ALLOWED": json.dumps([site.allowed])}
        done = readout("add", f"{site}/crane", **allowed)
        assert done.returncode == 0, done.stderr
    assert CRANE in readout("edition", "morning", "--since").stdout
