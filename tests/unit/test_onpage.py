"""Where skipped things stand on their page."""

import random
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from readout.errors import NotAnArticle
from readout.languages import all_languages
from readout.model import Page, Skipped
from readout.text.clean import clean, is_html
from readout.text.decode import decode
from readout.text.onpage import located, printed_text
from readout.text.printed import printed
from readout.text.tree import lighten, parsed

CORPUS = Path(__file__).parents[1] / "corpus"
SOURCES = sorted(CORPUS.rglob("source.*"))
FETCHED = datetime(2026, 11, 23, tzinfo=UTC)


def _skipped(text: str) -> Skipped:
    return Skipped(text, "promo", "", 0)


def test_words_are_found_across_line_breaks_and_hyphens() -> None:
    page = "One two.\nSub-\nscribe  now to\nthe paper.\nThree."
    (found,) = located(page, [_skipped("Subscribe now to the paper.")])
    assert found.on_page.of(page) == "Sub-\nscribe  now to\nthe paper."


def test_the_same_words_are_found_in_reading_order() -> None:
    page = "Share this\nA story.\nSign up\nShare this"
    first, second, third = located(
        page, [_skipped(t) for t in ("Share this", "Sign up", "Share this")]
    )
    assert (first.on_page.start, third.on_page.end) == (0, len(page))
    assert second.on_page.of(page) == "Sign up"


def test_nothing_skipped_is_nowhere() -> None:
    assert located("A story.", []) == ()


def test_any_stretch_of_a_page_is_found_with_its_own_letters() -> None:
    rng = random.Random(5)
    for _ in range(200):
        page = "".join(rng.choice("ab \n-\u00adé") for _ in range(60)) + "z"
        start = rng.randrange(59)
        part = page[start:]
        (found,) = located(page, [_skipped(part)])
        letters = [c for c in part if c not in " \n-\u00ad"]
        assert [c for c in found.on_page.of(page) if c not in " \n-\u00ad"] == letters


def _page(path: Path) -> Page:
    headers = () if path.suffix == ".html" else (("content-type", "text/plain; charset=utf-8"),)
    return Page("", "", FETCHED, 200, headers, path.read_bytes())


def _shown(page: Page) -> str:
    text = decode(page)
    tree = parsed(text) if is_html(page, text) else None
    if tree is None:
        return text
    lighten(tree)
    return printed_text(printed(tree))


def _letters(text: str) -> str:
    return re.sub(r"[\s\-‐\u00ad]", "", text)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "/".join(path.parts[-4:-1]))
def test_at_the_place_of_everything_skipped_stand_its_own_words(path: Path) -> None:
    page = _page(path)
    try:
        article = clean(page, all_languages())
    except NotAnArticle:
        return
    shown = _shown(page)
    places = [(one.text, one.on_page.of(shown)) for one in article.skipped]
    assert [_letters(found) for _, found in places] == [_letters(text) for text, _ in places]


def test_words_that_stand_nowhere_have_no_place_though_they_begin_alike() -> None:
    page = "The council met on Monday and spoke about the pier for three hours."
    (found,) = located(page, [_skipped(page[:-6] + " a day.")])
    assert found == _skipped(page[:-6] + " a day.")


def test_a_repeat_is_found_behind_what_is_read() -> None:
    line = "The council met on Monday and spoke about the pier for three hours."
    page = f"{line}\nNobody was against it.\n{line}"
    repeat = Skipped(line, "repeat", "", len(line) + 24)
    read = [(0, line), (len(line) + 2, "Nobody was against it.")]
    (found,) = located(page, [repeat], read)
    assert found.on_page.end == len(page)


def test_one_thing_out_of_order_does_not_move_the_others() -> None:
    page = "Menu\nShare\nA story.\nShare\nSign up"
    share, menu, again = located(page, [_skipped("A story."), _skipped("Menu"), _skipped("Share")])
    assert (share.on_page.start, menu.on_page.start, again.on_page.start) == (11, 0, 20)


def test_a_page_of_one_line_over_and_over_is_told_at_once() -> None:
    lines = [f"Share {n % 7} this" for n in range(20_000)]
    found = located("\n".join(lines), [_skipped(f"{line} page") for line in lines])
    assert all(one.on_page.start == one.on_page.end for one in found)
