"""Write the tables in `languages/frequencies/` from wordfreq, which is no dependency of Readout.

Run: `python -m bench.frequencies` where wordfreq 3.1.1 can be imported.
"""

import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from textwrap import wrap

FOLDER = Path(__file__).parents[1] / "src/readout/languages/frequencies"
LANGUAGES = {"de": "German", "en": "English", "es": "Spanish", "fr": "French"}
LEAST = 4.0
"""Zipf: what is rarer than ten in a million words is told from how often it is met."""

_WIDTH = 180


def lines(shares: Mapping[str, float]) -> Iterator[str]:
    """The words of a table by steps of a tenth, each line with its step in front.

    Args:
        shares: of all words, by word.
    """
    steps: dict[float, list[str]] = defaultdict(list)
    for word, share in shares.items():
        if word.replace("'", "").isalpha() and (zipf := round(math.log10(share) + 9, 1)) >= LEAST:
            steps[zipf].append(word)
    for zipf in sorted(steps, reverse=True):
        for line in wrap(" ".join(sorted(steps[zipf])), _WIDTH, break_on_hyphens=False):
            yield f"{zipf} {line}"


def main(arguments: list[str]) -> int:
    """Write every table."""
    wordfreq = import_module("wordfreq")
    for code, name in LANGUAGES.items():
        words = "\n".join(lines(wordfreq.get_frequency_dict(code)))
        text = f'"""Common {name} words, each line behind its Zipf value: a logarithm of how common."""\n\nWORDS = """{words}"""\n'
        (FOLDER / f"{code}.py").write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
