"""Quotation marks paired, as newspapers really set them."""

import pytest

from readout.languages.sayings.en import SAYINGS
from readout.text.quotes.paragraphs import raw_statements
from readout.text.quotes.quotations import quotations


def inside(text: str) -> list[str]:
    """What stands between each pair of marks."""
    return [one.inner.of(text) for one in quotations(text)]


CASES = {
    "curly": ("He said “no” and “yes”.", ["no", "yes"]),
    "straight": ('He said "no" and "yes".', ["no", "yes"]),
    "doubled": ("He said ''no'' and ''yes''.", ["no", "yes"]),
    "doubled as in TeX": ("He said ``no'' twice.", ["no"]),
    "single curly": ("He said ‘no’ and ‘yes’.", ["no", "yes"]),
    "single straight": ("He said 'no' and 'yes'.", ["no", "yes"]),
    "guillemets": ("Elle a dit « non » deux fois.", [" non "]),
    "nested": ("“She said ‘no’ to me,” he said.", ["She said ‘no’ to me,"]),
    "nested doubled": ("''She said 'no' to me,'' he said.", ["She said 'no' to me,"]),
    "an apostrophe beside a mark": (
        "‘It’s the boats’ fault,’ he said.",
        ["It’s the boats’ fault,"],
    ),
    "apostrophes alone": ("The boats' ropes and the captain’s hat aren’t here.", []),
    "brackets within": (
        "“The [harbour] board [and] the town”",
        ["The [harbour] board [and] the town"],
    ),
    "an ellipsis within": ("“some kind of… bridge”", ["some kind of… bridge"]),
    "straight opened, curly closed": ('"No,” he said. “Yes.”', ["No,", "Yes."]),
    "left open": ("“It sways", ["It sways"]),
    "one a paragraph": ("“It sways.\n\n“It is old.”", ["It sways.", "It is old."]),
}


@pytest.mark.parametrize("name", CASES)
def test_marks_are_paired(name: str) -> None:
    text, expected = CASES[name]
    assert inside(text) == expected


def test_a_quotation_left_open_says_so() -> None:
    text = "“It sways.\n\n“It is old.”"
    assert [one.closed for one in quotations(text)] == [False, True]


def test_a_quotation_reopened_without_having_been_closed_is_one_statement() -> None:
    text = "“The harbour is at crunch time. “In particular the bridge needs work,” Agnes Wick said."
    (one,) = raw_statements(text, SAYINGS)
    assert one.source
    assert one.source.of(text) == "Agnes Wick"
    assert one.content[0].of(text).startswith("“The harbour")
    assert one.content[-1].of(text).endswith("needs work,”")
