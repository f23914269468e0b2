"""Index: what is looked up of an article is worked out when it is kept, and anew when it changes."""

from readout.model import Article, Standing, Statement
from readout.newsroom.room import Newsroom
from readout.newsroom.said import said_in
from readout.store import StatementRow
from readout.text.wanted import VERSION, passages, tokens

_AT_ONCE = 20


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
