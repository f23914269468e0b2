"""Search: over what articles say, and over who said what in them."""

from collections.abc import Mapping
from datetime import date

from readout.errors import InputError
from readout.model import Article, Standing, Statement
from readout.newsroom.quotes import said_in
from readout.newsroom.room import Newsroom
from readout.store import ArticleRow, Found, StatementRow, Wanted
from readout.text.wanted import VERSION, Term, passages, terms, tokens

MOST = 50
"""Results shown at once."""

_AT_ONCE = 20


def articles(
    room: Newsroom,
    words: str,
    *,
    since: date | None = None,
    until: date | None = None,
    limit: int = MOST,
) -> list[ArticleRow]:
    """The articles in which all the words stand, those added last first.

    Args:
        words: as typed; "words together" and begin* are understood.
        since: published on that day or later.
        until: published on that day or earlier.
        limit: articles at the most.

    Raises:
        InputError: when no word is among them.
    """
    asked = terms(words)
    if not asked:
        raise InputError("Nothing to look for was given; type a word or a name.")
    return room.store.search.articles(Wanted({"words": asked}, "", since, until), limit)


def said(
    room: Newsroom,
    words: str = "",
    *,
    who: str = "",
    role: str = "",
    outlet: str = "",
    standing: str = "",
    since: date | None = None,
    until: date | None = None,
    limit: int = MOST,
) -> list[Found]:
    """The statements that fit, those added last first.

    Args:
        words: that were said, as typed; "" for any.
        who: words of the speaker's name.
        role: words of the speaker's role.
        outlet: words of the name of the outlet that printed it.
        standing: "party", "observer" or "unknown"; "" for any.
        since: published on that day or later.
        until: published on that day or earlier.
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
    if not (asked or standing or since or until):
        raise InputError("Nothing to look for was given; name a speaker, a role, an outlet or words.")
    return room.store.search.statements(Wanted(asked, standing, since, until), limit)


def index(room: Newsroom, article_id: str) -> None:
    """Look through an article anew, so that it is found by what it says now."""
    kept = room.store.articles.find(article_id)
    if kept is None:
        return
    rows = [_row(kept.article, one) for one in said_in(room, kept.article, article_id)]
    room.store.search.keep(article_id, VERSION, passages(kept.article.text), rows)


def catch_up(room: Newsroom) -> int:
    """Look through what was kept before there was a search, or by older rules; how many."""
    done = 0
    while behind := room.store.search.behind(VERSION, _AT_ONCE):
        for id in behind:
            index(room, id)
        done += len(behind)
    return done


def _row(article: Article, one: Statement) -> StatementRow:
    speaker = one.speaker
    name, role = (speaker.name, speaker.role) if speaker else ("", "")
    outlet = one.reporter or article.outlet or ""
    affiliation = speaker.affiliation if speaker else ""
    words = " ".join(part.span.of(article.text) for part in one.parts)
    return StatementRow(
        one.evidence,
        name,
        role,
        outlet,
        speaker.standing if speaker else Standing.UNKNOWN,
        article.published,
        {
            "words": _tokens(words),
            "who": _tokens(name),
            "what": _tokens(f"{role} {affiliation}"),
            "via": _tokens(f"{outlet} {article.outlet or ''}"),
        },
    )


def _tokens(text: str) -> str:
    return " ".join(tokens(text))
