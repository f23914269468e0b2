"""What became of a claim, in words."""

from collections.abc import Iterator, Sequence

from readout.text.quotes.claimed import Verdict
from readout.text.quotes.differing import ADDED, CHANGED, DROPPED

SENTENCES = {
    Verdict.EXACT: "Exact: these very words stand in quotation marks.",
    Verdict.TYPOGRAPHY: "Exact but for typography: marks, dashes, spaces or a capital differ.",
    Verdict.ALTERED: "Altered: what stands in quotation marks has other words.",
    Verdict.STITCHED: "Stitched: the words are joined from more than one place.",
    Verdict.MISSING: "Not found: nobody is quoted with these words.",
}
"""Each verdict in one sentence."""

PRINTED = "The words are printed, but not as a quotation."
"""Told where the same words stand outside quotation marks."""


def credit_sentence(speaker: str, by: str, is_claimed: bool | None) -> str:
    """Who is credited with the words, and whether that is whom somebody claims.

    Args:
        speaker: whom the article credits; "" for nobody.
        by: whom the claim credits; "" for nobody.
        is_claimed: whether they are the same; None when that cannot be told.
    """
    if not speaker:
        return "Who said it cannot be told from the article." if by else ""
    if is_claimed is False:
        return f"Another speaker: the article credits {speaker}, not {by}."
    if by and is_claimed is None:
        return f"The article credits {speaker}; whether that is {by} cannot be told."
    return f"Said by {speaker}."


def negation_sentence(negation: str) -> str:
    """A warning that the claim leaves out what turns its sense.

    Args:
        negation: the word; "" for none.
    """
    return f"Right before these words stands what turns their sense: {negation}." * bool(negation)


def diff_line(changes: Sequence[tuple[str, str, str]]) -> str:
    """A word diff in one line: [-said-] and {+claimed+}, as `git diff --word-diff` has it.

    Args:
        changes: each run's kind, the words said, the words claimed.
    """
    return " ".join(_marked(*change) for change in changes)


def _marked(kind: str, said: str, claimed: str) -> str:
    gone = f"[-{said}-]" if kind in (DROPPED, CHANGED) and said else ""
    new = f"{{+{claimed}+}}" if kind in (ADDED, CHANGED) and claimed else ""
    return gone + new or said


def missing_sentence(missing: int, of: int) -> str:
    """How many quoted parts do not stand on their page.

    Args:
        missing: parts that do not.
        of: all parts.
    """
    if not of:
        return "Nothing stands in quotation marks there."
    where = "in the page's own visible text."
    if of == 1:
        return f"The one quoted part {'does not stand' if missing else 'stands'} {where}"
    if not missing:
        return f"All {of} quoted parts stand {where}"
    return f"{missing} of {of} quoted parts do not stand {where}"


def wrapped(text: str) -> Iterator[str]:
    """A text on indented lines, its white space folded.

    Args:
        text: any text.
    """
    line = ""
    for word in text.split():
        if line and len(line) + len(word) > 90:
            yield f"    {line}"
            line = ""
        line = f"{line} {word}".strip()
    yield f"    {line}"
