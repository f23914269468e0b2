"""What was taught about a site, and what its other pages print too, on a page."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from readout.errors import NotAnArticle
from readout.languages import all_languages
from readout.model import BlockKind, Page, Rule, SiteMemory
from readout.text.boilerplate import WHY
from readout.text.clean import clean
from readout.text.pieces import Draft, Left, Piece
from readout.text.printed import Printed, key, printed
from readout.text.teaching import Lessons, as_taught, fingerprints, lesson
from readout.text.tree import parsed
from tests.story import STORY
from tests.story import page as story_page

_STORY = [f"Paragraph {word} tells what the council decided that day." for word in "abcdefgh"]
_STANDING = "Our reporters answer letters on Fridays."


_FETCHED = datetime(2026, 11, 23, tzinfo=UTC)


def _page(lines: Sequence[str]) -> Printed:
    tree = parsed("<body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body>")
    assert tree is not None
    return printed(tree)


def _read(
    draft: Draft, repeated: Sequence[str] = (), rules: Sequence[Rule] = ()
) -> tuple[list[str], Draft]:
    memory = SiteMemory(tuple(rules), frozenset(fingerprints(list(repeated))))
    out = as_taught(draft, _page([item.text for item in draft]), Lessons(memory))
    return [item.text for item in out if isinstance(item, Piece)], out


def _pieces(*lines: str) -> Draft:
    return [Piece(line) for line in lines]


def test_a_line_of_other_pages_is_not_read() -> None:
    kept, out = _read(_pieces(*_STORY, _STANDING), [_STANDING])
    assert kept == _STORY
    assert [item.reason for item in out if isinstance(item, Left)] == ["site"]


def test_a_standing_heading_is_read() -> None:
    heading = Piece("What we know so far", BlockKind.HEADING, 2)
    kept, _ = _read([*_pieces(*_STORY), heading], [heading.text])
    assert kept == [*_STORY, heading.text]


def test_the_same_article_under_another_address_is_read_whole() -> None:
    kept, _ = _read(_pieces(*_STORY), _STORY[:4])
    assert kept == _STORY


def test_what_was_restored_is_read_though_other_pages_print_it() -> None:
    lines = [*_STORY, _STANDING]
    kept, _ = _read(_pieces(*lines), [_STANDING], [Rule("a.example", True, (key(_STANDING),), "")])
    assert kept == lines


def test_the_latest_rule_wins() -> None:
    rules = [Rule("a.example", reads, (key(_STORY[2]),), "") for reads in (True, False)]
    assert _read(_pieces(*_STORY), rules=rules)[0] == [*_STORY[:2], *_STORY[3:]]
    assert _read(_pieces(*_STORY), rules=rules[::-1])[0] == _STORY


def test_a_box_that_is_not_read_leaves_no_heading_behind() -> None:
    heading = Piece("Your letters", BlockKind.HEADING, 2)
    kept, _ = _read([*_pieces(*_STORY), heading, Piece(_STANDING)], [_STANDING])
    assert kept == _STORY
    kept, _ = _read([heading, Piece(_STANDING), *_pieces(*_STORY)], [_STANDING])
    assert kept == [heading.text, *_STORY]


def test_words_that_stand_nowhere_on_the_page_teach_nothing_of_its_first_box() -> None:
    tree = parsed("<body><div class='logo'>Tarn</div><p class='a'>One[1] two three.</p></body>")
    assert tree is not None
    page = Page("https://a.example/", "", datetime(2026, 11, 23, tzinfo=UTC), 200, (), b"")
    assert lesson(page, printed(tree), "One two three.", set(), reads=False).make == ""


def test_a_box_of_short_lines_is_read_whole_and_its_words_elsewhere_are_not() -> None:
    box = ["Share this article", "Facebook", "Email"]
    draft = [*_pieces(*_STORY), *(Left(line, "widget", "") for line in [*box, "Nothing", "Email"])]
    rule = Rule("a.example", True, tuple(map(key, box)), "")
    assert _read(draft, rules=[rule])[0] == [*_STORY, *box]


def test_what_was_cut_out_of_a_block_is_still_told_when_the_block_is_skipped() -> None:
    promo = Left("Sign up now.", "promo", "")
    draft = [*_pieces(*_STORY), Piece(_STANDING, left=((4, promo),))]
    _, out = _read(draft, rules=[Rule("a.example", False, (key(_STANDING),), "")])
    assert [item.text for item in out[-2:]] == [_STANDING, promo.text]


_FEW = sorted((Path(__file__).parents[1] / "corpus").rglob("source.*"))[::9]


@pytest.mark.parametrize("path", _FEW, ids=lambda path: "/".join(path.parts[-4:-1]))
def test_any_line_of_a_page_can_be_skipped_and_read_again(path: Path) -> None:
    media = "text/html" if path.suffix == ".html" else "text/plain; charset=utf-8"
    page = Page("", "", _FETCHED, 200, (("content-type", media),), path.read_bytes())
    try:
        before = clean(page, all_languages())
    except NotAnArticle:
        return
    lines = [b.span.of(before.text) for b in before.blocks if b.kind is BlockKind.PARAGRAPH]
    for text in random.Random(9).sample(lines, 2) if len(lines) > 1 else ():
        skips, reads = (lesson(page, None, text, set(), reads=reads) for reads in (False, True))
        without = clean(page, all_languages(), memory=SiteMemory((skips,)))
        assert text not in without.text
        assert key(text).split()[0] in key("\n".join(one.text for one in without.skipped))
        again = clean(page, all_languages(), memory=SiteMemory((skips, reads)))
        assert again.text == before.text


_FROM_MEMORY = {"site", "taught"}
_NO_WORDS = {"ornament"}


_RARE = """<html lang=en><head><title>Ferry returns</title></head><body><article><h1>Ferry returns</h1>
<p>Ferry returns</p>{story}<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>14</td></tr>
<tr><td>Friday</td><td>15</td></tr></table>{story}<pre><code>sail(boat)\nmoor(boat)\n</code></pre>{story}
</article></body></html>"""


def _every_page() -> Iterator[Page]:
    for path in sorted((Path(__file__).parents[1] / "corpus" / "clean").rglob("source.*")):
        media = "text/html" if path.suffix == ".html" else "text/plain; charset=utf-8"
        yield Page("", "", _FETCHED, 200, (("content-type", media),), path.read_bytes())
    story = "".join(f"<p>{line}</p>" for line in STORY)
    yield story_page(_RARE.replace("{story}", story, 1).replace("{story}", "").encode())


def test_every_reason_for_leaving_something_out_can_be_overruled() -> None:
    firsts: dict[str, tuple[Page, str]] = {}
    for page in _every_page():
        try:
            skipped = clean(page, all_languages()).skipped
        except NotAnArticle:
            continue
        for one in skipped:
            firsts.setdefault(one.reason, (page, one.text))
    assert set(firsts) >= set(WHY) - _FROM_MEMORY - _NO_WORDS
    for reason, (page, text) in firsts.items():
        taught = SiteMemory((lesson(page, None, text, set(), reads=True),))
        heard = key(clean(page, all_languages(), memory=taught).text)
        missing = [line for line in text.splitlines() if key(line) not in heard]
        assert missing == [], reason
