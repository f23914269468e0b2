"""How often words are used in each language: data, one file a language, written by a program.

The files are `python -m bench.frequencies`, from wordfreq 3.1.1 by Robyn Speer, whose data is under
CC BY-SA 4.0 and drawn from Wikipedia, OPUS OpenSubtitles, SUBTLEX, NewsCrawl, Google Books Ngrams
(http://books.google.com/ngrams), the Leeds Internet Corpus, ParaCrawl, Reddit and Twitter.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

_CODES = ("de", "en", "es", "fr")


@cache
def frequencies(code: str) -> Mapping[str, float]:
    """The share each common word has of all words of a text, empty where there is no table.

    Args:
        code: BCP 47 primary tag, such as "en".
    """
    if code not in _CODES:
        return {}
    lines: str = import_module(f"readout.languages.frequencies.{code}").WORDS
    rows = (line.split() for line in lines.splitlines())
    return {word: 10 ** (float(zipf) - 9) for zipf, *words in rows for word in words}
