"""Every place where a text calls somebody to mind: by name, by role, by a pronoun."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readout.text.quotes.parties import Register
from readout.text.quotes.parties_names import Named
from readout.text.quotes.parties_roles import Reader
from readout.text.quotes.pronouns import HE, SHE, Known

_REACH = 4


class Mention(NamedTuple):
    """Where somebody is called to mind.

    Args:
        place: the first character.
        word: index of its last word.
        whom: who; None for a pronoun.
        pronoun: "he" or "she"; "" for a name or role.
    """

    place: int
    word: int
    whom: Known | None
    pronoun: str = ""


def mentions(reader: Reader, names: Sequence[Named], register: Register) -> list[Mention]:
    """All of a text, in order.

    Args:
        reader: of the text.
        names: its names.
        register: who bears them.
    """
    found = [Mention(n.span.start, n.last - 1, register.bearer(n)) for n in names]
    found += _by_role(reader, register)
    found += _pronouns(reader)
    return sorted(found, key=lambda mention: mention.place)


def _by_role(reader: Reader, register: Register) -> Iterator[Mention]:
    """ "The minister", where one person of the text is a minister."""
    words = reader.words
    for at, word in enumerate(words):
        if word.capital or word.genitive or not reader.known.is_role(word.low):
            continue
        bearers = register.by_role((word.low,))
        if len(bearers) == 1 and _definite(reader, at) and not _named_next(reader, at):
            yield Mention(word.span.start, at, bearers[0])


def _definite(reader: Reader, at: int) -> bool:
    words = reader.words
    for here in range(at - 1, max(at - _REACH, -1), -1):
        if words[here + 1].gap not in (" ", "-"):
            return False
        if words[here].low in reader.lexicon.determiners:
            return words[here].low in ("the", "this", "that")
    return False


def _named_next(reader: Reader, at: int) -> bool:
    words = reader.words
    return at + 1 < len(words) and words[at + 1].capital and words[at + 1].gap in (" ", ", ")


def _pronouns(reader: Reader) -> Iterator[Mention]:
    """Pronouns that are the subject of their sentence."""
    forms = reader.lexicon.words
    for at, word in enumerate(reader.words):
        if word.capital and word.begins:
            if word.low in forms.he.split():
                yield Mention(word.span.start, at, None, HE)
            elif word.low in forms.she.split():
                yield Mention(word.span.start, at, None, SHE)
