"""Did they say it, over the archive and in one file; and whether quotations stand on their page."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from readout.errors import InputError, NotHere
from readout.newsroom.check import check_words, telling
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.told import report_json, report_lines
from readout.newsroom.verify import verify
from readout.store import Place
from readout.text.quotes.claimed import Verdict
from readout.text.quotes.receipts import Receipt, receipt_to_json
from tests.papers import CUT, POST, WHOLE, keep, keep_all, page, skip_paragraph


@pytest.fixture
def room(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path / "home", place=place, speak=False)
    yield room
    room.close()


def receipt_of(room: Newsroom, words: str = WHOLE) -> Receipt:
    return check_words(room, words).findings[0].receipts[0]


def test_one_utterance_is_found_in_every_paper_and_put_together(room: Newsroom) -> None:
    ids = keep_all(room)
    report = check_words(room, WHOLE, by="Ada Winter")
    assert report.verdict is Verdict.EXACT
    exact = {one.outlet: one for one in report.findings if one.verdict is Verdict.EXACT}
    assert set(exact) == {"Tarn Post", "Weir Echo", "Hill Herald"}
    assert exact["Tarn Post"].is_claimed is True
    assert exact["Hill Herald"].is_claimed is False
    for outlet, finding in exact.items():
        (receipt,) = finding.receipts
        assert receipt.article == ids[outlet]
        assert receipt.exact == WHOLE
        assert finding.around[0][1].count("“") >= 1
    part = check_words(room, "nobody on this river will ever be asked to pay for it")
    (family,) = part.families
    assert [version.outlets for version in family.versions][-1] == ("Brennick Bee",)
    assert family.versions[0].words == WHOLE
    assert family.versions[0].tellings == 2
    assert [credit.speaker for credit in family.credits] == ["Ada Winter", "Tom Reave"]


def test_a_report_is_told_in_words_and_as_data(room: Newsroom) -> None:
    keep_all(room)
    told = "\n".join(report_lines(check_words(room, "We will sell the mill", by="Ada Winter")))
    assert told.startswith("Altered:")
    assert "[-not-]" in told
    assert "/article/" in told and "#c=" in told
    wrong = "\n".join(report_lines(check_words(room, "We will not sell the mill", by="Tom Reave")))
    assert "Another speaker" in wrong and "disagree" in wrong and "copy" in wrong
    fields = json.loads(report_json(check_words(room, "We will sell the mill")))
    assert fields["verdict"] == "altered"
    changes = fields["findings"][0]["changes"]
    assert {"kind": "dropped", "said": "not", "claimed": ""} in changes
    assert fields["findings"][0]["receipts"][0]["selector"]["type"] == "TextQuoteSelector"


def test_words_of_nobody_are_not_found(room: Newsroom) -> None:
    keep_all(room)
    report = check_words(room, "The moon belongs to the fishermen of Ostrel")
    assert (report.verdict, report.findings) == (Verdict.MISSING, ())
    printed = check_words(room, "The roof is open, the wheel is gone")
    assert printed.verdict is Verdict.MISSING
    assert len(printed.printed) == 4
    assert "not as a quotation" in "\n".join(report_lines(printed))


def test_the_archive_is_asked_once_however_large_it_is(room: Newsroom) -> None:
    asked: list[str] = []
    sa.event.listen(room.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    counts = []
    for round_ in range(3):
        for n in range(4):
            keep(room, f"Paper {round_} {n}", POST)
        asked.clear()
        assert check_words(room, WHOLE).verdict is Verdict.EXACT
        counts.append(len(asked))
    assert counts == [1, 1, 1]


def test_the_words_to_look_for_are_the_longest() -> None:
    assert telling("I won't go to the unbelievable harbour") == [
        "unbelievable",
        "harbour",
        *telling("I won't go to the"),
    ]
    assert telling("我们不会出售磨坊")[0] == "我们"
    assert len(telling("word " * 5 + " ".join(f"a{n}" for n in range(50)))) == 8


def test_percent_signs_and_underscores_are_letters_like_others(room: Newsroom) -> None:
    keep(
        room,
        "Tarn Post",
        "“We are 100% sure of_it and so is the ministry,” said Ada Winter on Monday.",
    )
    assert check_words(room, "We are 100% sure of_it").verdict is Verdict.EXACT
    assert check_words(room, "%____%").searched == 0


def test_what_is_not_a_claim_is_one_sentence(room: Newsroom) -> None:
    for words in ("", " … ", "“”"):
        with pytest.raises(InputError, match="no words"):
            check_words(room, words)
    with pytest.raises(InputError, match="longer than"):
        check_words(room, "word " * 500)
    with pytest.raises(InputError, match="no file"):
        check_words(room, "word", "nothing-here")


def test_every_quotation_of_kept_articles_stands_on_its_page(room: Newsroom) -> None:
    for id in keep_all(room).values():
        result = verify(room, id)
        assert result.parts and result.missing == ()


def test_a_receipt_shows_its_version_after_the_article_changed(room: Newsroom) -> None:
    id = keep(room, "Tarn Post", POST, CUT)
    receipt = receipt_of(room, "nobody on this river will ever be asked to pay for it")
    later = check_words(room, "The mill has stood empty").printed[0].receipts[0]
    skip_paragraph(room, id, "The council met in the old school")
    now = room.store.articles.find(id)
    assert now is not None and now.article.text_hash != receipt.text_sha256
    assert later.span.of(now.article.text) != later.exact
    for one in (receipt, later):
        then = room.store.articles.version(id, one.text_sha256)
        assert then is not None and one.span.of(then.article.text) == one.exact
        assert verify(room, one.kept_address).missing == ()
    keep(room, "Tarn Post", "“Nothing was ever said by me,” said Ada Winter on Friday evening.")
    assert verify(room, receipt.kept_address).page_sha256 == receipt.page_sha256


def test_a_receipt_is_verified_by_its_address_and_as_a_file(room: Newsroom, tmp_path: Path) -> None:
    keep_all(room)
    receipt = receipt_of(room)
    file = tmp_path / "receipt.json"
    file.write_text(json.dumps(receipt_to_json(receipt)), "utf-8")
    for what in (receipt.address, f"http://127.0.0.1:8377{receipt.kept_address}", str(file)):
        (part,) = verify(room, what).parts
        assert part.found and part.span == receipt.span
    forged = receipt_to_json(receipt)
    forged["selector"] = forged["selector"] | {"exact": "We will sell the mill"}
    file.write_text(json.dumps(forged), "utf-8")
    (part,) = verify(room, str(file)).parts
    assert not part.found and "[not]" in part.note
    file.write_text("{}", "utf-8")
    with pytest.raises(InputError, match="not a receipt"):
        verify(room, str(file))
    with pytest.raises(NotHere):
        verify(room, "/article/nothing#c=0-4")
    with pytest.raises(InputError, match="behind the end"):
        verify(room, f"/article/{receipt.article}#c=0-99999")


def test_a_page_that_was_tampered_with_is_named(room: Newsroom) -> None:
    id = keep(room, "Tarn Post", POST)
    kept = room.store.articles.find(id)
    assert kept is not None
    (blob,) = (room.home / "pages").glob(f"*/{kept.article.page_sha256}")
    blob.write_bytes(page("Tarn Post", POST.replace("not sell", "gladly sell")))
    (part,) = verify(room, id).missing
    assert part.note == "[not] is [gladly] on the page."


def readout(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "readout", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"READOUT_HOME": str(home)},
    )


def test_the_commands_say_it_in_words(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "mill.html"
    file.write_bytes(page("Tarn Post", POST))
    done = readout(home, "check", "we will sell the mill", "--in", str(file))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Altered:") and "[-not-]" in done.stdout
    done = readout(home, "check", WHOLE, "--in", str(file), "--by", "Winter", "--json")
    assert json.loads(done.stdout)["findings"][0]["is_claimed_speaker"] is True
    done = readout(home, "check", WHOLE)
    assert done.returncode == 0 and done.stdout.startswith("Not found:")
    done = readout(home, "verify", str(file))
    assert done.returncode == 0 and "The one quoted part stands" in done.stdout
    assert json.loads(readout(home, "verify", str(file), "--json").stdout)["parts"][0]["found"]
    for wrong in (("check", ""), ("check", "word", "--in", "no-such"), ("verify", "no-such")):
        done = readout(home, *wrong)
        assert done.returncode == 2
        assert len(done.stderr.strip().splitlines()) == 1
