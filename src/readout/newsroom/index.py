"""Index: what is looked up of an article is worked out when it is kept, and anew when it changes.

The article says by which version of the rules it was looked through, so that what a crash cut off
is caught up.
"""

from readout.model import Article, Standing, Statement
from readout.newsroom.copies import note_copy
from readout.newsroom.room import Newsroom
from readout.newsroom.said import said_in
from readout.store import StatementRow
from readout.text.wanted import VERSION, passages, tokens

_AT_ONCE = 20


def index(room: Newsroom, article_id: str) -> None:
    """Look through an article anew: it is found by what it says now, and known where it is a copy."""
    kept = room.store.articles.find(article_id)
    if kept is None:
        return
    note_copy(room, article_id, kept.article)
    rows = [_row(kept.article, one) for one in said_in(room, kept.article, article_id)]
    room.store.search.keep(article_id, VERSION, passages(kept.article.text), rows)


def is_behind(room: Newsroom) -> bool:
    """Whether anything is kept that was not looked through by the rules of now."""
    return bool(room.store.search.behind(VERSION, 1))


def catch_up(room: Newsroom) -> int:
    """Look through what is behind, and count it."""
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
