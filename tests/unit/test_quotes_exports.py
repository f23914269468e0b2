"""Who said what for other programs and for a terminal: receipts, markup, formulas, columns."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from readout.newsroom.add import add
from readout.newsroom.quotes import corrected_in, fix, listed, opened, strike
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import Place
from readout.text.quotes.exports import Listed, to_csv, to_json, to_markdown, to_text, wrapped
from readout.text.quotes.receipts import receipt_from_json

PAGE = """<html lang="en"><head><title>The mill of Brennick</title></head><body><article>
<h1>The mill of Brennick</h1>
<p>“We will not sell the mill,” said Ada Winter, the mayor of Brennick, on Monday.</p>
<p>Tom Reave, an analyst at Tarn University, told Reuters that the price was “far too low”.</p>
<p>“=HYPERLINK(A1) *is* [no](javascript:x) &lt;b&gt;joke&lt;/b&gt;,” said Ole Brandt.</p>
<p>The council met in the old school to talk about the mill, closed since the flood.</p>
<p>“It was 磨坊,” said Ida Lund, the owner.</p>
</article></body></html>"""


@pytest.fixture
def room(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path / "home", place=place, speak=False)
    yield room
    room.close()


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "mill.html"
    path.write_text(PAGE, "utf-8")
    return str(path)


@pytest.fixture
def found(room: Newsroom, source: str) -> Listed:
    return listed(room, opened(room, add(room, source)))


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_json_carries_receipts_that_are_true(found: Listed) -> None:
    fields = json.loads(to_json(found))
    assert fields["text_sha256"] == found.article.text_hash
    by = {one["speaker"]: one for one in fields["statements"]}
    assert by["Tom Reave"]["role"] == "analyst"
    assert (by["Tom Reave"]["outlet"], by["Tom Reave"]["standing"]) == ("Reuters", "observer")
    for one in fields["statements"]:
        for words in one["words"]:
            assert words["text"] == found.article.text[words["start"] : words["end"]]
            receipt = receipt_from_json(words["receipt"])
            assert receipt.exact == words["text"]
            assert receipt.address == f"/article/{found.id}#c={words['start']}-{words['end']}"


def test_csv_has_a_row_a_statement_and_no_formula(found: Listed) -> None:
    text = to_csv(found)
    table = rows(text)
    assert [row["speaker"] for row in table] == [
        "Ada Winter",
        "Tom Reave",
        "Ole Brandt",
        "Ida Lund",
    ]
    assert table[0]["words"] == "“We will not sell the mill,”"
    assert re.fullmatch(rf"/article/{found.id}#c=\d+-\d+", table[0]["receipt"])
    assert not re.search(r'(^|,)"[\s]*[=+@-]', text, re.MULTILINE)


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1+1", "|x"])
def test_no_cell_begins_like_a_formula(room: Newsroom, source: str, name: str) -> None:
    id = add(room, source)
    (first, *_) = corrected_in(room, opened(room, id).article, id).found
    fix(room, id, 0, first.anchor.digest, f"Ada {name}", name)
    (row, *_) = rows(to_csv(listed(room, opened(room, id))))
    assert row["role"] == f"'{name.strip()}"
    assert row["corrected"] == "yes"


def test_markdown_takes_no_words_for_markup(found: Listed) -> None:
    text = to_markdown(found)
    assert "\\*is\\* \\[no\\](javascript:x) \\<b\\>joke\\</b\\>" in text
    assert "### Tom Reave\n\nanalyst, Tarn University\n\n- told Reuters: the price" in text
    assert text.index("## Parties") < text.index("## Observers")


def test_every_line_fits_eighty_columns(found: Listed) -> None:
    endless = wrapped("x" * 90 + " 磨坊" * 40 + "磨坊" * 60, "  ")
    for line in [*to_text(found).splitlines(), *endless]:
        wide = sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in line)
        assert wide <= 80, line
    assert "  Tom Reave, analyst, Tarn University" in to_text(found)


def test_nothing_steers_the_terminal(room: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "steering.txt"
    path.write_text(
        "The mill\n\n“Not \x1b[31mred\x1b[0m at all, and not for sale,” said Ada Winter, the mayor.\n\n"
        "The council met in the old school to talk about the mill, closed since the flood.",
        "utf-8",
    )
    found = listed(room, opened(room, str(path)))
    assert "Ada Winter" in to_text(found)
    assert "\x1b" not in to_text(found) + to_markdown(found)


def test_the_spoken_tier_leaves_out_what_is_not_sure(room: Newsroom, source: str) -> None:
    kept = opened(room, source)
    everything = listed(room, kept).cards
    spoken = listed(room, kept, is_spoken=True).cards
    assert spoken == tuple(card for card in everything if card.is_spoken)
    assert 0 < len(spoken) <= len(everything)


def test_what_is_not_kept_has_places_and_no_address(room: Newsroom, source: str) -> None:
    found = listed(room, opened(room, source))
    (row, *_) = rows(to_csv(found))
    assert re.fullmatch(r"#c=\d+-\d+", row["receipt"])
    assert room.store.articles.latest() == []


def test_corrections_hold_for_the_source_as_well(room: Newsroom, source: str) -> None:
    id = add(room, source)
    said = corrected_in(room, opened(room, id).article, id)
    fix(room, id, 0, said.found[0].anchor.digest, "Eva Hahn", "owner")
    strike(room, id, 1, said.found[1].anchor.digest)
    for what in (id, source):
        table = rows(to_csv(listed(room, opened(room, what))))
        assert [row["speaker"] for row in table] == ["Eva Hahn", "Ole Brandt", "Ida Lund"]
        assert (table[0]["role"], table[0]["corrected"]) == ("owner", "yes")
