"""How often statements like one were right on labelled news."""

from collections.abc import Sequence

from readout.model import Part
from readout.text.quotes.paragraphs import Raw
from readout.text.quotes.parties_sources import Meant


def of(raw: Raw, meant: Meant, parts: Sequence[Part], text: str) -> float:
    return 0.5
