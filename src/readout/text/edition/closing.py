"""How an edition ends: whose voices were heard, and which side of a story had none."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from readout.languages.edition import Editions
from readout.text.edition.parts import Edition, Telling, Told
from readout.text.edition.tell import names

MOST = 12
"""Names in a row; more are counted."""


def closing(edition: Edition, ours: Editions) -> Iterator[str]:
    """Sentences of ours on who was heard, and who was not.

    Args:
        edition: what was told.
        ours: the words of its language.
    """
    if not edition.outlets:
        return
    yield ours.heard.format(outlets=_row([one.outlet for one in edition.outlets], ours))
    told = edition.outlets
    for sentence, found in (
        (ours.countries, [one.country for one in told]),
        (ours.owners, [one.owner for one in told]),
        (ours.kinds, [one.kind for one in told]),
    ):
        if any(found):
            yield sentence.format(names=_counted(found, ours))
    for sentence, part in ((ours.no_party, "parties"), (ours.no_observer, "observers")):
        silent = [_name(one, ours) for one in edition.tellings if part in one.silent]
        if silent:
            yield sentence.format(names="; ".join(silent))


def _name(telling: Telling, ours: Editions) -> str:
    return telling.headline.text.rstrip(".") if telling.headline else ours.no_outlet


def _row(found: Sequence[str], ours: Editions) -> str:
    rest = len(found) - MOST
    told = names(found[:MOST], ours)
    return f"{told} + {rest}" if rest > 0 else told


def _counted(found: Iterable[str], ours: Editions) -> str:
    counts = Counter(found)
    unknown = counts.pop("", 0)
    told = [f"{name} {count}" if count > 1 else name for name, count in counts.most_common(MOST)]
    if unknown:
        told.append(ours.unknown.format(count=unknown))
    return ", ".join(told)


def told_by(tellings: Iterable[Telling], facts: dict[str, Told]) -> tuple[Told, ...]:
    """The outlets that are heard in some stories, the most heard first.

    Args:
        tellings: the stories, with what is told of each.
        facts: what is known of an outlet, by its name.
    """
    heard = Counter(piece.outlet for one in tellings for it in one.items for piece in it.pieces)
    return tuple(facts.get(name, Told(name)) for name, _ in heard.most_common())
