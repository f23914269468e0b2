"""What one verb of saying gives."""

from typing import NamedTuple

from readout.model import Polarity
from readout.text.quotes.sentence import Range


class Clause(NamedTuple):
    """Who says what, in tokens of one sentence.

    Args:
        source: None when nobody is named.
        cue: the verb, or what stands in its place; None when there is none.
        content: what is said, in order.
        rule: how it was found.
        to: who was told.
        via: the channel, where somebody else is the speaker.
        polarity: whether the speaker stands by it.
        link: how it answers what was said before; "" when it does not.
        within: index of the clause of this sentence within which it is reported.
    """

    source: Range | None
    cue: Range | None
    content: tuple[Range, ...]
    rule: str
    to: Range | None = None
    via: Range | None = None
    polarity: Polarity = Polarity.SAID
    link: str = ""
    within: int | None = None
