"""Small bar charts in a grid, as an SVG that can be read on light and on dark pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 200, 140
"""Of one chart, in pixels, with what is around it."""

LEFT, TOP, BAR, GAP, TALL = 14, 42, 38, 12, 70
"""Where the bars begin, how wide they are, what is between them, and how tall the bound is."""

STYLE = """
text { font: 11px system-ui, sans-serif; fill: #1f2328 }
.head { font-weight: 600 } .small { font-size: 10px; paint-order: stroke; stroke: #ffffff; stroke-width: 3px } .bar { fill: #2f6f9f }
.over { fill: #b3261e } .bound { stroke: #57606a; stroke-dasharray: 4 3 } .page { fill: #ffffff }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .bar { fill: #79b8e8 } .over { fill: #ff8a80 }
  .small { stroke: #0d1117 } .bound { stroke: #9da7b3 } .page { fill: #0d1117 }
}
"""


@dataclass(frozen=True)
class Chart:
    """One chart of a grid.

    Args:
        title: what is shown.
        shown: the value at each size, in words.
        ratios: the value at each size, in values at the first.
        bound: the ratio no bar should be over.
    """

    title: str
    shown: Sequence[str]
    ratios: Sequence[float]
    bound: float


def svg(name: str, sizes: Sequence[int], rows: Sequence[tuple[str, Sequence[Chart]]]) -> str:
    """The grid as a document.

    Args:
        name: what it is, for those who do not see it.
        sizes: what the bars of every chart stand for.
        rows: each a heading and its charts.
    """
    across = max(len(charts) for _, charts in rows) * WIDTH + LEFT
    down = len(rows) * (HEIGHT + 20) + 8
    parts = [part for n, row in enumerate(rows) for part in _row(n, sizes, *row)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {down}" '
            f'width="{across}" height="{down}" role="img" aria-label="{escape(name)}">',
            f"<title>{escape(name)}</title><style>{STYLE}</style>",
            f'<rect class="page" width="{across}" height="{down}"/>',
            *parts,
            "</svg>\n",
        ]
    )


def _row(number: int, sizes: Sequence[int], heading: str, charts: Sequence[Chart]) -> Iterator[str]:
    y = number * (HEIGHT + 20) + 18
    yield f'<text class="head" x="{LEFT}" y="{y}">{escape(heading)}</text>'
    for place, chart in enumerate(charts):
        yield f'<g transform="translate({place * WIDTH} {y})">'
        yield from _chart(sizes, chart)
        yield "</g>"


def _chart(sizes: Sequence[int], chart: Chart) -> Iterator[str]:
    foot, across = TOP + TALL, len(sizes) * (BAR + GAP)
    yield f'<text x="{LEFT}" y="18">{escape(chart.title)}</text>'
    yield f'<line class="bound" x1="{LEFT}" x2="{LEFT + across}" y1="{TOP}" y2="{TOP}"/>'
    yield f'<text class="small" x="{LEFT + across}" y="{TOP + 3}">× {chart.bound:g}</text>'
    for place, (size, shown, ratio) in enumerate(
        zip(sizes, chart.shown, chart.ratios, strict=True)
    ):
        x = LEFT + place * (BAR + GAP)
        # What is far over its bound need not be drawn to scale to be seen.
        tall = round(TALL * min(ratio / chart.bound, 1.15), 1)
        kind = "over" if ratio > chart.bound else "bar"
        middle = f'text-anchor="middle" x="{x + BAR / 2}"'
        yield f'<rect class="{kind}" x="{x}" y="{foot - tall}" width="{BAR}" height="{tall}"/>'
        yield f'<text class="small" {middle} y="{foot - tall - 3}">{escape(shown)}</text>'
        yield f'<text class="small" {middle} y="{foot + 13}">{size:,}</text>'
