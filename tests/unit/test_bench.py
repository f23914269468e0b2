"""Every measurement that `./run bench` lists can be begun by it."""

from importlib import import_module
from inspect import signature

import pytest

from bench.__main__ import BENCHES, main
from bench.adapters import Grouper
from bench.stories import CEILINGS, FLOORS, LIVE, invented, rows
from bench.structure import Structure, of_page
from bench.table import ROWS, Figures, markdown, plain, unmet
from readout.text.stories.grouping import WINDOW


@pytest.mark.parametrize("name", BENCHES)
def test_each_has_a_main_that_takes_arguments(name: str) -> None:
    module, what = BENCHES[name]
    assert what
    assert list(signature(import_module(module).main).parameters) == ["arguments"]


def test_without_a_name_they_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    listed = capsys.readouterr().out
    assert all(f"./run bench {name}" in listed for name in BENCHES)
    assert main(["no-such"]) == 2


def test_language_detection_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["language"]) == 0
    assert "of 600" in capsys.readouterr().out


PAGE = """<html><body><h2>Why it shut</h2><p>The bridge is shut.</p><h2><a href=/x>Another story</a></h2>
<figure><img src=b.jpg><figcaption>The bridge at low tide</figcaption></figure>
<h3>What comes next</h3><p>A ferry.</p></body></html>"""
GOLD = "Why it shut\nThe bridge is shut.\nAnother story\nWhat comes next\nA ferry."


def test_headings_are_kept_as_lines_and_links_are_none() -> None:
    given = "Why it shut\nThe bridge is shut. What comes next A ferry."
    assert of_page(PAGE, GOLD, given) == Structure(headings=2, kept=1, captions=1, spoken=0)


def test_a_caption_is_spoken_when_its_words_are_given() -> None:
    found = of_page(PAGE, GOLD, f"{GOLD}\nThe bridge at\nlow tide")
    assert found == Structure(headings=2, kept=2, captions=1, spoken=1)
    assert (found + found).spoken == 2
    assert found.kept_share == 1.0


def figures(**changed: float) -> dict[str, Figures]:
    """Figures that all hold their floors but for those named."""
    peer = dict.fromkeys((row.name for row in ROWS), 0.5)
    own = {row.name: row.floor + (0.5 if row.above else 0) for row in ROWS}
    own |= {name.replace("_", " "): value for name, value in changed.items()}
    return {"Readout": own, "default": peer, "precision": {}, "recall": {}}


def test_a_floor_that_does_not_hold_is_named() -> None:
    assert unmet(figures()) == []
    assert unmet(figures(time=2.01, title_right=0.7)) == ["title right", "time"]
    assert unmet(figures(body_F1=0.505)) == ["body F1"]


def test_the_table_shows_every_measure_with_its_bounds() -> None:
    shown = list(plain(figures(time=1.2, headings_kept=0.5)))
    assert len(shown) == len(ROWS) + 1
    assert shown[-1].split()[-1] == "aim"
    assert next(line for line in shown if line.startswith("headings")).endswith("NO")
    assert next(markdown(figures())).startswith("|  | Readout | t. default |")


def test_without_the_shared_data_the_page_bench_says_what_it_wants(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("READOUT_BENCH", raising=False)
    assert main(["page"]) == 2
    assert "READOUT_BENCH" in capsys.readouterr().err


def test_without_the_shared_data_the_stories_bench_says_what_it_wants(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("READOUT_BENCH", raising=False)
    assert main(["stories"]) == 2
    assert "READOUT_BENCH" in capsys.readouterr().err


def test_a_bound_of_stories_that_does_not_hold_is_shown() -> None:
    kept = {name: floor for name, (floor, _) in (FLOORS | CEILINGS).items()}
    assert [holds for _, holds in rows(kept)] == [True] * len(kept)
    broken = kept | {"mean clean": 0.84, "memory, GB": 1.1}
    assert [row.split("  ")[0] for row, holds in rows(broken) if not holds] == [
        "mean clean",
        "memory, GB",
    ]


def test_the_invented_stream_fills_the_window_and_is_always_the_same() -> None:
    stream = list(invented(LIVE + 1))
    assert stream[-1][1] - stream[0][1] == WINDOW
    assert len({facts.id for facts, _ in stream}) == LIVE + 1
    assert stream[:50] == list(invented(50))


def test_articles_are_grouped_in_the_shape_the_scorer_calls() -> None:
    grouper = Grouper()
    titles = (
        "Wexmouth crane topples",
        "Quillon wins in Tarrabeck",
        "Wexmouth crane driver rescued",
    )
    for n, title in enumerate(titles):
        article = {"id": f"a{n}", "title": title, "text": "", "outlet": "x", "story": "hidden"}
        grouper.add(article | {"date": "2026-11-24T06:00:00+00:00"})
    final = grouper.final()
    assert final["a0"] == final["a2"] != final["a1"]
