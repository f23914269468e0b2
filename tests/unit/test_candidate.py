"""A web page's readable blocks in order."""

from lxml.html import fromstring

from readout.model import BlockKind
from readout.text.candidate import SUMMARISED, candidate
from readout.text.pieces import Draft, Left, Piece
from tests.story import STORY


def read(*parts: str) -> Draft:
    """The blocks of a page of these parts: markup as it is, anything else as a paragraph."""
    inner = "".join(part if part[0] == "<" else f"<p>{part}</p>" for part in parts)
    page = (
        f"<html><head><title>A bridge</title></head><body><article>{inner}</article></body></html>"
    )
    return candidate(fromstring(page), "", page)


def pieces(draft: Draft, kind: BlockKind) -> list[str]:
    return [one.text for one in draft if isinstance(one, Piece) and one.kind is kind]


def lost(draft: Draft) -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in draft if isinstance(one, Left)]


def test_paragraphs_come_in_order() -> None:
    assert pieces(read(*STORY), BlockKind.PARAGRAPH) == STORY


def test_a_page_without_text_has_no_blocks() -> None:
    assert candidate(fromstring("<html><body></body></html>"), "", "") == []


def test_headings_keep_their_depth() -> None:
    draft = read(STORY[0], "<h3>What next</h3>", *STORY[1:])
    (heading,) = (p for p in draft if isinstance(p, Piece) and p.kind is BlockKind.HEADING)
    assert (heading.text, heading.level) == ("What next", 3)


def test_lists_and_quotations_keep_their_kind() -> None:
    draft = read(
        *STORY,
        "<ul><li>Forty people a day<ul><li>Ten cars a day</li></ul></li></ul>",
        "<blockquote>The bridge must stay.</blockquote>",
    )
    items = pieces(draft, BlockKind.LIST_ITEM)
    assert items == ["Forty people a day", "Ten cars a day"]
    assert pieces(draft, BlockKind.QUOTATION) == ["The bridge must stay."]


def test_lines_broken_by_hand_are_paragraphs() -> None:
    draft = read(f"<p>{STORY[0]}<br><br>{STORY[1]}</p>", STORY[2])
    assert pieces(draft, BlockKind.PARAGRAPH) == STORY


def test_a_table_of_data_is_summarised_and_kept_apart() -> None:
    rows = "".join(f"<tr><td>Ferry {n}</td><td>{n}0</td></tr>" for n in range(3))
    draft = read(*STORY, f"<table>{rows}</table>")
    (summary,) = (p for p in draft if isinstance(p, Piece) and p.kind is BlockKind.SUMMARY)
    assert summary.text == "A table of 3 rows."
    (edit,) = summary.edits
    assert (edit.span.of(summary.text), edit.why) == (summary.text, SUMMARISED)
    assert edit.printed == "Ferry 0\t00\nFerry 1\t10\nFerry 2\t20"
    assert lost(draft) == [("table", edit.printed)]


def test_a_table_that_lays_out_sentences_is_read() -> None:
    rows = "".join(f"<tr><td>{said}</td><td>{said[::-1]}</td></tr>" for said in STORY)
    draft = read(*STORY, f"<table>{rows}</table>")
    assert pieces(draft, BlockKind.SUMMARY) == []
    assert pieces(draft, BlockKind.PARAGRAPH).count(STORY[0]) == 2


def test_code_is_summarised() -> None:
    draft = read(*STORY, "<pre><code>ferry = 40\nprint(ferry)</code></pre>")
    assert pieces(draft, BlockKind.SUMMARY) == ["A piece of code of 2 lines."]
    assert lost(draft) == [("code", "ferry = 40\nprint(ferry)")]


def test_a_caption_is_left_out_behind_the_paragraph_before_it() -> None:
    draft = read(
        STORY[0], "<figure><img src=a.jpg><figcaption>The bridge</figcaption></figure>", *STORY[1:]
    )
    assert lost(draft) == [("caption", "The bridge")]
    assert [one.text for one in draft][:3] == [STORY[0], "The bridge", STORY[1]]


def test_note_marks_go_and_the_notes_are_left_out() -> None:
    draft = read(
        f"<p>{STORY[0]}<sup><a href='#fn1'>1</a></sup></p>",
        *STORY[1:],
        "<ol><li id=fn1>From the minutes.</li></ol>",
    )
    assert pieces(draft, BlockKind.PARAGRAPH) == STORY
    assert lost(draft) == [("footnote", "From the minutes.")]
