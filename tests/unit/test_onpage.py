"""Where skipped things stand on their page."""

import random

from readout.model import Skipped
from readout.text.onpage import located


def _skipped(text: str) -> Skipped:
    return Skipped(text, "promo", "", 0)


def test_words_are_found_across_line_breaks_and_hyphens():
    page = "One two.\nSub-\nscribe  now to\nthe paper.\nThree."
    (found,) = located(page, [_skipped("Subscribe now to the paper.")])
    assert found.on_page.of(page) == "Sub-\nscribe  now to\nthe paper."


def test_the_same_words_are_found_in_reading_order():
    page = "Share this\nA story.\nSign up\nShare this"
    first, second, third = located(
        page, [_skipped(t) for t in ("Share this", "Sign up", "Share this")]
    )
    assert (first.on_page.start, third.on_page.end) == (0, len(page))
    assert second.on_page.of(page) == "Sign up"


def test_nothing_skipped_is_nowhere():
    assert located("A story.", []) == ()


def test_any_stretch_of_a_page_is_found_with_its_own_letters():
    rng = random.Random(5)
    for _ in range(200):
        page = "".join(rng.choice("ab \n-\u00adé") for _ in range(60)) + "z"
        start = rng.randrange(59)
        part = page[start:]
        (found,) = located(page, [_skipped(part)])
        letters = [c for c in part if c not in " \n-\u00ad"]
        assert [c for c in found.on_page.of(page) if c not in " \n-\u00ad"] == letters
