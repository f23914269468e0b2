"""Stories by command: listed, told, and as data."""

import json
from contextlib import closing
from pathlib import Path

from readout.newsroom.room import open_newsroom
from tests.unit.test_cli import readout, refused
from tests.web.sample import keep

LEAD = (
    "The harbour crane of Wexmouth toppled onto the quay on Monday night in a storm from the east."
)
SAID = "“Nobody was under it, and that is luck,” said Ada Winter, the mayor of Wexmouth."


def test_stories_are_listed_and_told(own_home: Path) -> None:
    assert readout("stories").stdout.startswith("No story yet; readout update reads")
    with closing(open_newsroom(own_home, speak=False)) as room:
        title = "# Harbour crane topples onto Wexmouth quay"
        keep(room, "a", f"{title}\n{LEAD}\n{SAID}", outlet="The Tarn Post", skipped=())
        keep(room, "b", f"{title} at night", outlet="Echo", skipped=())
    told = readout("stories").stdout
    assert "1  Harbour crane topples onto Wexmouth quay" in told
    assert "The Tarn Post · Echo. Told by 2 independent owners" in told
    (row,) = json.loads(readout("stories", "--json").stdout)
    assert (row["story"], row["owners"], row["single_source"]) == (1, 2, False)
    assert sorted(row["articles"]) == ["a", "b"]
    told = readout("stories", "1").stdout
    assert f"## What happened\n\n- {LEAD} (The Tarn Post)" in told
    assert "- Ada Winter, mayor of Wexmouth, in The Tarn Post: “Nobody was under it" in told
    (row,) = json.loads(readout("stories", "1", "--json").stdout)
    (lead,) = row["happened"]
    with closing(open_newsroom(own_home, speak=False)) as room:
        kept = room.store.articles.find(lead["article"])
        assert kept and kept.article.text[lead["start"] : lead["end"]] == lead["text"] == LEAD
        assert kept.article.text_hash == lead["text_sha256"]


def test_a_story_that_is_not_here_is_refused_in_a_sentence(own_home: Path) -> None:
    refused(readout("stories", "99"), "There is no such story here")
