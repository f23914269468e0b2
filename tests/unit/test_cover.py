"""The picture on files: drawn by us, square, small, the same for the same article."""

from dataclasses import replace
from io import BytesIO

import av
import numpy as np
import pytest

from readout.channels.cover import SIDE, cover
from tests.web.sample import FERRY, article_of

ARTICLE = article_of(FERRY)
TITLES = [
    "",
    "Fog",
    "Fog keeps the ferry in harbour",
    "word " * 400,
    "a" * 5000,
    "风把渡船留在港口",
    "🙂",
]


def drawn(title: str | None, outlet: str | None = "The Harbour Post") -> bytes:
    return cover(replace(ARTICLE, title=title, outlet=outlet))


def pixels(png: bytes) -> np.ndarray:
    with av.open(BytesIO(png), "r") as container:
        (frame,) = container.decode(video=0)
        assert frame.format.name == "rgb24"
        return frame.to_ndarray()


def bars(png: bytes) -> int:
    """How many bars cross the middle of the picture."""
    middle = pixels(png)[SIDE // 2].astype(int)
    on_ground = (middle == middle[0]).all(axis=1)
    return int((on_ground[:-1] & ~on_ground[1:]).sum())


def brightness(colour: np.ndarray) -> float:
    """Relative luminance, as WCAG defines it."""
    part = colour / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("title", TITLES)
def test_any_title_gives_a_small_square_picture(title: str) -> None:
    png = drawn(title)
    assert pixels(png).shape == (SIDE, SIDE, 3)
    assert SIDE in range(1400, 3001)
    assert len(png) < 40_000
    assert bars(png) >= 1


def test_it_shows_a_bar_a_word() -> None:
    assert bars(drawn("Fog keeps the ferry in harbour")) == 6
    assert bars(drawn("风把渡船留在港口")) == 8
    assert drawn("Fog keeps the ferry") != drawn("Fog kept every ferry")


def test_the_same_article_has_the_same_picture_and_each_outlet_its_colour() -> None:
    assert drawn(None, None) == drawn("", "")
    assert drawn("Fog") == drawn("Fog")
    grounds = {tuple(pixels(drawn("Fog", f"Outlet {n}"))[0, 0]) for n in range(20)}
    assert len(grounds) > 4


def test_the_bars_stand_out_from_every_colour() -> None:
    for number in range(20):
        found = pixels(drawn("Fog at sea", f"Outlet {number}"))
        ground = brightness(found[0, 0])
        # The outermost bars are seen at their middles, a sixth of the picture's inside from its edges.
        middle = found[SIDE // 2]
        colours = [middle[140 + (SIDE - 280) * part // 6] for part in (1, 5)]
        contrasts = [(brightness(colour) + 0.05) / (ground + 0.05) for colour in colours]
        assert contrasts[0] >= 7 and contrasts[1] >= 4.5
