"""Parts given out: which voice speaks the quoted words of whom."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from readout.model import Party
from readout.voices.labels import LABELS, Label


def given_out(
    parties: Iterable[Party], labels: Sequence[Label], narrator: Label
) -> Mapping[str, Label]:
    """The label that speaks for each party, by its name; empty where there is only the narrator.

    A party whose gender the text tells gets a label of that gender.  For any other nothing is
    guessed: a label without a gender, then one of the narrator's own gender, which says nothing of
    the party, then whatever is left.  Each name has an order of its own among the labels, so that
    who comes again is mostly heard as before, and always so within what is handed in together;
    nobody shares a voice while one that fits is left.

    Args:
        parties: in the order in which they are first quoted: of an article, or of all articles of
            an edition; who comes twice is the same by name.
        labels: those that there are.
        narrator: who speaks everything else, and never for a party.
    """
    genders: dict[str, str] = {}
    for party in parties:
        genders[party.name] = genders.get(party.name) or party.gender
    others = [label for label in labels if _fits(label, narrator)]
    taken: Counter[str] = Counter()
    given = {}
    # Whoever can only be heard by some of the voices chooses first.
    for name in sorted(genders, key=lambda name: not genders[name]):
        ranks = _ranks(genders[name], narrator.gender)
        able = [label for label in others if not genders[name] or label.gender in ranks]
        if able:
            given[name] = min(able, key=lambda label: _order(name, label, ranks, taken))
            taken[given[name].name] += 1
    return given


def _fits(label: Label, narrator: Label) -> bool:
    """Whether a label speaks the narrator's language, in the writing most use, by another voice."""
    language, *rest = label.language.split("-")
    public = rest[: rest.index("x")] if "x" in rest else rest
    scripted = any(len(part) == 4 and part.isalpha() for part in public)
    same = language == narrator.language.split("-")[0] and not scripted
    return same and label.candidates[:1] != narrator.candidates[:1] and label.name != narrator.name


def _ranks(gender: str, narrator: str) -> Sequence[str]:
    return (gender,) if gender else ("", narrator)


def _order(
    name: str, label: Label, ranks: Sequence[str], taken: Mapping[str, int]
) -> tuple[int, int, bool, str]:
    """What tells which label a name takes: one nobody has, that says least, best known, its own."""
    rank = ranks.index(label.gender) if label.gender in ranks else len(ranks)
    known = label.name in {six.name for six in LABELS}
    own = sha256(f"{name.casefold()}\n{label.name}".encode()).hexdigest()
    return taken[label.name], rank, not known, own
