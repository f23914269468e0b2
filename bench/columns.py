"""Results as columns in a terminal, a line as soon as it is known."""

from collections.abc import Sequence

LEAST = 6
"""Characters a column has at the least."""


def line(heads: Sequence[str], cells: Sequence[object]) -> str:
    """A line whose cells stand under their heads; with the heads as its cells, the first one.

    Args:
        heads: what each column is called.
        cells: one for each; the first stands at the left of its column, the others at the right.
    """
    widths = [max(len(head), LEAST) for head in heads]
    first, *rest = zip(map(str, cells), widths, strict=True)
    return " ".join([first[0].ljust(first[1] + 1), *(cell.rjust(width) for cell, width in rest)])
