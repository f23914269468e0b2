"""The statements of a text's paragraphs, before anybody knows who their speakers are."""

from readout.languages.sayings import Sayings
from readout.text.quotes import Raw
from readout.text.quotes import raw_statements as _raw_statements

__all__ = ["Raw", "raw_statements"]


def raw_statements(text: str, sayings: Sayings) -> list[Raw]:
    """The statements of a text in order.

    Args:
        text: its paragraphs parted by line ends.
        sayings: its language's verbs of saying.
    """
    return _raw_statements(text)
