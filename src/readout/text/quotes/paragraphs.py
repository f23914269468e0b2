"""The statements of a text, paragraph by paragraph, before anybody knows whose they are."""

from readout.languages.sayings import Sayings
from readout.text.quotes import Raw
from readout.text.quotes import raw_statements as _english

__all__ = ["Raw", "raw_statements"]


def raw_statements(text: str, sayings: Sayings | None = None) -> list[Raw]:
    """What a text reports, in its order.

    Args:
        text: its paragraphs parted by line ends.
        sayings: the language's words of saying.
    """
    del sayings
    return _english(text)
