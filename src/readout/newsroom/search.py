"""Search: over what articles say, and over who said what in them."""

from collections.abc import Mapping

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


def row(one: ArticleRow) -> dict[str, str]:
    """An article that was found, as data."""
    return {
        "article": one.id,
        "title": one.title or "",
        "outlet": one.outlet or "",
        "published": one.published.isoformat() if one.published else "",
        "language": one.language,
    }


def quoted(room: Newsroom, one: Found) -> dict[str, str]:
    """A statement that was found, as data, with the words of the article it stands in.

    Args:
        one: as it was found.
    """
    kept = room.store.articles.find(one.article.id)
    words = " ".join(one.span.of(kept.article.text).split()) if kept else ""
    about = {"speaker": one.speaker, "role": one.role, "standing": one.standing, "words": words}
    return row(one.article) | about | {"start": str(one.span.start), "end": str(one.span.end)}
