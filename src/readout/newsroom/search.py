"""Search: over what articles say, and over who said what in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readout.errors import InputError
from readout.model import Standing
from readout.newsroom.room import Newsroom
from readout.store import EVER, ArticleRow, Days, Found, Wanted
from readout.text.wanted import Term, terms

MOST = 50
"""Results shown at once."""


def articles(
    room: Newsroom,
    words: str,
    days: Days = EVER,
    limit: int = MOST,
) -> list[ArticleRow]:
    """The articles in which all the words stand, those added last first.

    Args:
        words: as typed; "words together" and begin* are understood.
        days: when they were published.
        limit: articles at the most.

    Raises:
        InputError: when no word is among them.
    """
    asked = terms(words)
    if not asked:
        raise InputError("Nothing to look for was given; type a word or a name.")
    return room.store.search.articles(Wanted({"words": asked}, "", days), limit)


def said(
    room: Newsroom,
    words: str = "",
    *,
    who: str = "",
    role: str = "",
    outlet: str = "",
    standing: str = "",
    days: Days = EVER,
    limit: int = MOST,
) -> list[Found]:
    """The statements that fit, those added last first.

    Args:
        words: that were said, as typed; "" for any.
        who: words of the speaker's name.
        role: words of the speaker's role.
        outlet: words of the name of the outlet that printed it.
        standing: "party", "observer" or "unknown"; "" for any.
        days: when they were published.
        limit: statements at the most.

    Raises:
        InputError: when nothing is asked for.
    """
    if standing not in ("", *Standing):
        raise InputError(f"“{standing}” is no standing; it is one of {', '.join(Standing)}.")
    typed = {"words": words, "who": who, "what": role, "via": outlet}
    asked: Mapping[str, tuple[Term, ...]] = {
        name: found for name, text in typed.items() if (found := terms(text))
    }
    if not (asked or standing or any(days)):
        raise InputError(
            "Nothing to look for was given; name a speaker, a role, an outlet or words."
        )
    rows = room.store.search.statements(Wanted(asked, standing, days), limit)
    # One sentence may hold two statements of one speaker.
    return list({(one.article.id, one.span, one.speaker): one for one in rows}.values())


@dataclass(frozen=True)
class Sentences:
    """A statement that was found, with the words of the article it stands in.

    Args:
        found: where, by whom.
        words: the sentences that show it.
    """

    found: Found
    words: str


def with_words(room: Newsroom, found: Sequence[Found]) -> list[Sentences]:
    """Statements with their words, in the same order.

    Args:
        found: as `said` gives them.
    """
    kept = room.store.articles.some({one.article.id for one in found})
    return [
        Sentences(one, " ".join(one.span.of(kept[one.article.id].article.text).split()))
        for one in found
        if one.article.id in kept
    ]


def play(room: Newsroom, ids: Sequence[str]) -> str:
    """Put articles at the end of the queue; the first of them, "" where none is kept.

    Args:
        ids: of articles; those that are gone are passed over.
    """
    rows = room.store.library.some(list(ids))
    there = [id for id in ids if id in rows]
    for id in there:
        room.store.listener.enqueue(id)
    return there[0] if there else ""


def row(one: ArticleRow) -> dict[str, str]:
    """An article that was found, as data."""
    return {
        "article": one.id,
        "title": one.title or "",
        "outlet": one.outlet or "",
        "published": one.published.isoformat() if one.published else "",
        "language": one.language,
    }


def said_row(one: Sentences) -> dict[str, str]:
    """A statement that was found, as data."""
    found = one.found
    about = {"speaker": found.speaker, "role": found.role, "standing": found.standing}
    span = {"start": str(found.span.start), "end": str(found.span.end)}
    return row(found.article) | about | span | {"words": one.words}
