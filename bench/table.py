"""The table of `./run bench page`: each measure with its floor and its aim."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Figures = dict[str, Any]
"""Measures by name; a measure a tool does not have is not there."""

COLUMNS = ("Readout", "default", "precision", "recall")
"""Readout and trafilatura's three modes; floors count from `default`."""


@dataclass(frozen=True)
class Row:
    """A measure with what it must and what it should reach.

    Args:
        name: as in the figures.
        floor: what must hold.
        aim: what is wanted.
        above: whether the floor is counted from trafilatura's default in the same run.
        less: whether less is better.
    """

    name: str
    floor: float
    aim: float
    above: bool = False
    less: bool = False

    def least(self, figures: Mapping[str, Figures]) -> float:
        """The floor in this run."""
        return self.floor + (figures["default"][self.name] if self.above else 0.0)

    def reached(self, value: float, bound: float) -> bool:
        """Whether a figure holds a bound."""
        return value <= bound if self.less else value >= bound


ROWS = (
    Row("body F1", 0.010, 0.980, above=True),
    Row("word for word", 0.12, 0.55, above=True),
    Row("segments F1", -0.004, 0.930, above=True),
    Row("promos in HTML: recall", 0.90, 0.95),
    Row("promos in HTML: precision", 0.97, 0.97),
    Row("promos in HTML: pages clean", 0.70, 0.80),
    Row("promos in flat text: recall", 0.80, 0.90),
    Row("promos in flat text: precision", 0.90, 0.95),
    Row("title right", 0.78, 0.82),
    Row("author right", 0.55, 0.60),
    Row("date right", 0.86, 0.88),
    Row("dates invented", 0.50, 0.50, less=True),
    Row("headings kept", 0.96, 0.99),
    Row("captions spoken", 0, 0, less=True),
    Row("time", 2.0, 1.3, less=True),
)


def unmet(figures: Mapping[str, Figures]) -> list[str]:
    """The measures that stay below their floor.

    Args:
        figures: by tool, as `bench.page` measures them.
    """
    own = figures["Readout"]
    return [row.name for row in ROWS if not row.reached(own[row.name], row.least(figures))]


def plain(figures: Mapping[str, Figures]) -> Iterator[str]:
    """The table for a terminal.

    Args:
        figures: by tool.
    """
    for cells in _cells(figures):
        yield f"{cells[0]:<32}" + "".join(f"{cell:>13}" for cell in cells[1:])


def markdown(figures: Mapping[str, Figures]) -> Iterator[str]:
    """The table for a document.

    Args:
        figures: by tool.
    """
    for n, cells in enumerate(_cells(figures)):
        yield f"| {' | '.join(cells)} |"
        if n == 0:
            yield "|" + "---|" * len(cells)


def _cells(figures: Mapping[str, Figures]) -> Iterator[list[str]]:
    yield ["", *(_headed(name) for name in COLUMNS), "floor", "aim", "reached"]
    for row in ROWS:
        own, least = figures["Readout"][row.name], row.least(figures)
        shown = [_shown(figures[name].get(row.name)) for name in COLUMNS]
        aimed = row.reached(own, row.aim)
        state = "aim" if aimed else "floor" if row.reached(own, least) else "NO"
        yield [row.name, *shown, _bound(row, least), _bound(row, row.aim), state]


def _headed(name: str) -> str:
    return name if name == "Readout" else f"t. {name}"


def _bound(row: Row, value: float) -> str:
    return f"{'≤' if row.less else '≥'} {_shown(value)}"


def _shown(value: float | None) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"
