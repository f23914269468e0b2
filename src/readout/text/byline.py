"""The authors of a page: stated for machines, pointed out by markup, or printed."""

from collections.abc import Collection, Sequence

from readout.text.above import key_of
from readout.text.marks import Marks
from readout.text.people import is_name, label, names_author, signed_by
from readout.text.signature import close_by, in_text, signature

_LEAD_WORDS = 16
_LINE = 120
_ABOVE = 6
_BELOW = 12


def byline(
    authors: Sequence[str], outlets: Collection[str], marks: Marks, lead: Sequence[str]
) -> tuple[str | None, str | None]:
    """The authors, joined by commas, and whether they are "stated" or "printed"; None for none.

    Args:
        authors: as the page states them for machines.
        outlets: names of who published it, in the form of `key_of`: they are no authors.
        marks: the page's marks.
        lead: the article's first lines.
    """
    stated = _people(authors, outlets)
    if stated and all(map(is_name, stated)):
        return ", ".join(_with_others(stated, marks)), "stated"
    # a login name or a first name is worth less than the full name on the page
    printed = _without(signature(marks), outlets)
    if printed and (not stated or all(map(is_name, printed))):
        return ", ".join(printed), "printed"
    if stated:
        return ", ".join(stated), "stated"
    named = in_text(marks) or _without(close_by(marks), outlets) or _in_lead(lead)
    return (", ".join(named), "printed") if named else (None, None)


def _people(authors: Sequence[str], outlets: Collection[str]) -> list[str]:
    """The people among stated authors."""
    named = (signed_by(one, marked=True) for one in authors if key_of(one) not in outlets)
    return list(dict.fromkeys(name for names in named for name in _without(names, outlets)))


def _with_others(stated: Sequence[str], marks: Marks) -> Sequence[str]:
    """Stated authors, or the longer list of them that a line beside the headline gives."""
    for line, _ in (*marks.before[:_ABOVE], *marks.after[:_BELOW]):
        if stated[0] in line and len(line) < _LINE and label(line):
            named = signed_by(line, marked=False)
            if set(map(key_of, named)) > set(map(key_of, stated)):
                return named
    return stated


def _without(names: Sequence[str], outlets: Collection[str]) -> list[str]:
    return [name for name in names if key_of(name) not in outlets]


def _in_lead(lead: Sequence[str]) -> list[str]:
    """The authors that one of the first lines names behind "by"."""
    for line in lead:
        if len(line.split()) <= _LEAD_WORDS and names_author(line):
            names = signed_by(line, marked=False)
            if names and all(map(is_name, names)):
                return names
    return []
