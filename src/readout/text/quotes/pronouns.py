"""Whom a pronoun stands for: the one named last and most, by a margin, or nobody."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from readout.model import PartyKind, Span

SUBJECT, NAMED, QUOTED = 3.0, 1.0, 0.1
"""What a mention weighs: as the speaker or subject of its sentence, else, in a quotation."""
_FADES = 0.55
"""What is left of that weight after each further sentence."""
_SPOKE_LAST = 1.5
_UNKNOWN_GENDER = 0.6
_ONE_AS_THEY = 0.2
_ONE_AS_IT = 0.6
_MARGIN = 1.5
_FAINT = 0.05
_MOST = 40

HE, SHE, THEY, IT = "he", "she", "they", "it"
GENDERS = {HE: "male", SHE: "female"}


@dataclass
class Known:
    """Somebody or something that a text names, as far as it has been read.

    Args:
        kind: what it is.
        name: the fullest name printed so far.
        keys: the words of that name in lower case, without accents.
        role: as printed; "" when none is.
        affiliation: whom or what it belongs to.
        nouns: the nouns of its roles, in lower case.
        gender: "female", "male" or "" when nothing tells.
        many: whether it is more than one.
        weight: how much in mind it is, as of `sentence`.
        sentence: index of the sentence it was named in last.
        heard: pronouns that stood for it, counted by gender.
        speaks_for: the body in whose name somebody unnamed speaks.
    """

    kind: PartyKind
    name: str
    keys: tuple[str, ...] = ()
    role: str = ""
    affiliation: str = ""
    nouns: set[str] = field(default_factory=set)
    gender: str = ""
    many: bool = False
    weight: float = 0.0
    sentence: int = 0
    heard: dict[str, int] = field(default_factory=dict)
    speaks_for: "Known | None" = None

    def faded(self, sentence: int) -> float:
        """How much in mind it is in a later sentence.

        Args:
            sentence: its index.
        """
        return self.weight * _FADES ** max(sentence - self.sentence, 0)


class Meant(NamedTuple):
    """Who is meant by some words.

    Args:
        whom: None when that cannot be told.
        by: how it was told: "name", "surname", "role", "pronoun" or "none".
        via: the words for somebody who only speaks for them.
        mouth: that somebody, for "he" or "she" to stand for.
    """

    whom: Known | None
    by: str
    via: Span | None = None
    mouth: Known | None = None


NOBODY = Meant(None, "none")


class Antecedents:
    """Who has been named so far in a text, for pronouns to stand for."""

    def __init__(self) -> None:
        self._recent: dict[int, Known] = {}
        self.spoke: Known | None = None
        self.sentence = 0

    def name(self, whom: Known, sentence: int, weight: float) -> None:
        """Take note that somebody is named.

        Args:
            whom: who.
            sentence: the index of the sentence it happens in.
            weight: what the mention weighs.
        """
        whom.weight = whom.faded(sentence) + weight
        whom.sentence = sentence
        self._recent.pop(id(whom), None)
        self._recent[id(whom)] = whom
        if len(self._recent) > _MOST:
            self._recent.pop(next(iter(self._recent)))

    def foremost(self, kinds: Container[PartyKind]) -> Known | None:
        """Who of some kinds is most in mind.

        Args:
            kinds: the kinds that may be.
        """
        those = [whom for whom in self._recent.values() if whom.kind in kinds]
        return max(those, key=lambda w: w.faded(self.sentence), default=None)

    def stands_for(self, pronoun: str, sentence: int) -> Known | None:
        """Whom a pronoun stands for, None when nobody leads by the margin.

        Args:
            pronoun: "he", "she", "they" or "it".
            sentence: the index of its sentence.
        """
        scores = sorted(self._scored(pronoun, sentence), key=lambda pair: -pair[0])
        if not scores or scores[0][0] < _FAINT:
            return None
        if len(scores) > 1 and scores[0][0] < _MARGIN * scores[1][0]:
            return None
        return scores[0][1]

    def _scored(self, pronoun: str, sentence: int) -> Iterable[tuple[float, Known]]:
        for whom in self._recent.values():
            speaks = whom is self.spoke or (whom.speaks_for and whom.speaks_for is self.spoke)
            spoke = bool(speaks) and sentence - whom.sentence <= 1
            fits = _fit(whom, pronoun)
            if fits:
                yield fits * (whom.faded(sentence) + _SPOKE_LAST * spoke), whom


def _fit(whom: Known, pronoun: str) -> float:
    """How well a pronoun fits somebody, 0 to 1."""
    if pronoun in GENDERS:
        if whom.kind not in (PartyKind.PERSON, PartyKind.ANONYMOUS) or whom.many:
            return 0.0
        if whom.gender:
            return 1.0 if whom.gender == GENDERS[pronoun] else 0.0
        return _UNKNOWN_GENDER
    if whom.speaks_for:
        return 0.0
    if pronoun == IT:
        if whom.kind is PartyKind.PERSON:
            # a company that is called like a person: it leaves nobody else in the lead
            return 0.0 if whom.gender else _ONE_AS_IT
        return 1.0 if whom.kind is not PartyKind.ANONYMOUS else 0.0
    if whom.many or whom.kind in (PartyKind.GROUP, PartyKind.OFFICE):
        return 1.0 if whom.many else 0.6
    person = whom.kind in (PartyKind.PERSON, PartyKind.ANONYMOUS)
    return 0.0 if not person else _ONE_AS_THEY if whom.gender else _UNKNOWN_GENDER
