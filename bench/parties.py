"""Who is meant, measured on the labelled articles of `tests/corpus/quotes`, half by half.

The rules were tuned on the odd files; the even ones tell how they fare elsewhere.
"""

from bench.table import Row
from tests.quotes_gold import articles, figures, tally

HALVES = ("odd", "even", "all")
ROWS = (
    Row("found", 0, 0),
    Row("speaker right of found", 0, 0),
    Row("pronouns", 150, 150),
    Row("pronouns right when answered", 85, 92),
    Row("pronouns abstained", 20, 20, less=True),
    Row("outlets", 0, 0),
    Row("outlets right", 85, 92),
    Row("outlets wrong of named", 3, 1, less=True),
    Row("standing right", 0, 0),
    Row("via found", 0, 0),
    Row("via right of named", 0, 0),
)


def main(arguments: list[str]) -> int:
    """Print one table; 1 when a floor does not hold over all articles."""
    del arguments
    reached = {half: figures(tally(articles(half))) for half in HALVES}
    print("|  | odd (tuned on) | even | all | floor | aim |\n|---|---|---|---|---|---|")
    for row in ROWS:
        shown = " | ".join(f"{reached[half][row.name]:.1f}" for half in HALVES)
        sign = "≤" if row.less else "≥"
        wanted = f"{sign} {row.floor:g} | {sign} {row.aim:g}" if row.aim else " | "
        print(f"| {row.name} | {shown} | {wanted} |")
    unmet = [row.name for row in ROWS if not row.reached(reached["all"][row.name], row.floor)]
    return 1 if unmet else 0
