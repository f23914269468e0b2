"""A cover of our own: a square picture in which the title's words stand as the bars of a sound."""

import struct
import zlib
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from math import ceil

import numpy as np

from readout.model import Article

SIDE = 1400
"""Pixels; podcast directories take squares of 1,400 to 3,000."""

MOST_BARS = 17
"""Words shown; with more the bars get thin on a phone."""

_LONGEST_WORD = 12
_MARGIN = 140
_TALLEST = 760
_BAR = (255, 255, 255)
_LAST_BAR = (255, 200, 87)
_GROUNDS = (
    (20, 80, 92),
    (30, 64, 110),
    (72, 52, 110),
    (112, 44, 84),
    (122, 48, 42),
    (92, 66, 24),
    (46, 84, 44),
    (54, 62, 72),
)
"""Colours on which white has a contrast of 7 or more; each outlet has its own."""

_UP = 2
"""The PNG filter of differences from the row above."""

Pixels = np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]


def cover(article: Article) -> bytes:
    """The picture of an article, as a PNG of less than 40 kB.

    Args:
        article: each word of its title is a bar, the taller the longer; its outlet decides the
            colour.
    """
    return _drawn(article.title or "", article.outlet or "")


@lru_cache(maxsize=16)
def _drawn(title: str, outlet: str) -> bytes:
    ground = _GROUNDS[sha256(outlet.encode()).digest()[0] % len(_GROUNDS)]
    pixels: Pixels = np.full((SIDE, SIDE, 3), ground, dtype=np.uint8)
    heights = _heights(title)
    step = (SIDE - 2 * _MARGIN) / len(heights)
    for number, height in enumerate(heights):
        colour = _LAST_BAR if number == len(heights) - 1 else _BAR
        _draw_bar(pixels, _MARGIN + step * (number + 0.5), min(step * 0.6, 90), height, colour)
    return _png(pixels)


def _heights(title: str) -> Sequence[float]:
    """Pixels a bar, one a word; where no space parts words, one a character."""
    words = title.split()
    if len(words) > 1:
        lengths = [min(len(word), _LONGEST_WORD) for word in words[:MOST_BARS]]
    else:
        lengths = [ord(letter) % (_LONGEST_WORD + 1) for letter in (title or "Readout")[:MOST_BARS]]
    return [_TALLEST * (length + 1) / (_LONGEST_WORD + 1) for length in lengths]


def _draw_bar(
    pixels: Pixels, middle: float, width: float, height: float, colour: tuple[int, int, int]
) -> None:
    """Draw an upright bar with round ends around the middle line, its edges smooth."""
    radius, reach = width / 2, max(height - width, 0) / 2
    left, right = int(middle - radius) - 1, ceil(middle + radius) + 2
    across = np.arange(left, right) + 0.5 - middle
    along = np.maximum(np.abs(np.arange(SIDE) + 0.5 - SIDE / 2) - reach, 0)
    # How much of a pixel is inside is about how far its middle lies within the edge.
    inside = np.clip(radius - np.hypot(across[None, :], along[:, None]) + 0.5, 0, 1)[:, :, None]
    part = pixels[:, left:right]
    part[:] = np.round(part * (1 - inside) + np.array(colour) * inside)


def _png(pixels: Pixels) -> bytes:
    height, width, _ = pixels.shape
    # Each row says how it differs from the one above, which here is hardly: quick and small.
    rows = np.full((height, 1 + 3 * width), _UP, dtype=np.uint8)
    rows[:, 1:] = np.diff(pixels.reshape(height, -1), axis=0, prepend=np.uint8(0))
    colour_of_eight_bits = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", colour_of_eight_bits),
            _chunk(b"IDAT", zlib.compress(rows.tobytes(), 6)),
            _chunk(b"IEND", b""),
        ]
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
