"""Which printed line each piece of an article came from."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from readout.text.pieces import Left, Piece
from readout.text.printed import Printed, key

_MOSTLY = 0.7
_NOWHERE = -1


@dataclass
class Aligned:
    """Pieces and the lines they came from.

    Args:
        item_at: for each line the index of the piece or left-out thing printed there, or -1.
        places: for each piece or left-out thing its line, or -1.
    """

    item_at: list[int]
    places: list[int] = field(default_factory=list)


def aligned(draft: Sequence[Piece | Left], page: Printed) -> Aligned:
    """Find the line of every piece.

    Args:
        draft: an article's pieces and left-out things in reading order.
        page: what its page prints.
    """
    keys = page.keys
    found = Aligned([_NOWHERE] * len(keys))
    wanted = [key(item.text) for item in draft]
    found.places = _placed(wanted, keys)
    for n, place in enumerate(found.places):
        if place >= 0:
            found.item_at[place] = n
    _covered(draft, keys, found)
    return found


def _placed(wanted: list[str], keys: list[str]) -> list[int]:
    """The line of each text: those printed once first, the others between their neighbours."""
    lines: dict[str, list[int]] = {}
    for n, one in enumerate(keys):
        if one:
            lines.setdefault(one, []).append(n)
    times = Counter(wanted)
    places = [
        lines[one][0] if times[one] == 1 and len(lines.get(one, ())) == 1 else _NOWHERE
        for one in wanted
    ]
    limits = _next_known(places, len(keys))
    last, used = _NOWHERE, set(places)
    for n, one in enumerate(wanted):
        if places[n] < 0 and one in lines:
            places[n] = _nearest(lines[one], last, limits[n], used)
            used.add(places[n])
        last = places[n] if places[n] >= 0 else last
    return places


def _next_known(places: list[int], end: int) -> list[int]:
    """For each text the line of the next text whose line is known."""
    limits = [end] * len(places)
    for n in range(len(places) - 2, -1, -1):
        limits[n] = places[n + 1] if places[n + 1] >= 0 else limits[n + 1]
    return limits


def _nearest(lines: list[int], last: int, limit: int, used: set[int]) -> int:
    """The line right before the next known one at the head of the page, else the next one."""
    at = bisect_right(lines, limit) - 1 if last < 0 else bisect_right(lines, last)
    if not 0 <= at < len(lines):
        at = 0 if last < 0 else len(lines) - 1
    return lines[at] if lines[at] not in used else _NOWHERE


def _covered(draft: Sequence[Piece | Left], keys: list[str], found: Aligned) -> None:
    """Lines that hold a part of a piece, or several: trafilatura cuts lines in its own way."""
    grams: dict[tuple[str, ...], int] = {}
    for n, item in enumerate(draft):
        if found.places[n] < 0:
            for gram in _grams(key(item.text).split(), (1, 2, 3)):
                grams.setdefault(gram, n)
    if not grams:
        return
    for row, one in enumerate(keys):
        if one and found.item_at[row] < 0:
            own = one.split()
            shown = [grams[gram] for gram in _grams(own, (min(3, len(own)),)) if gram in grams]
            if shown and len(shown) >= _MOSTLY * max(1, len(own) - 2):
                found.item_at[row] = shown[0]


def _grams(words: list[str], sizes: Sequence[int]) -> list[tuple[str, ...]]:
    return [
        tuple(words[n : n + size]) for size in sizes for n in range(max(0, len(words) - size + 1))
    ]
