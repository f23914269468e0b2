"""The sample paper through its own feeds, on both days: what was written is what is kept."""

from datetime import timedelta
from pathlib import Path

from examples.paper.articles import pieces
from examples.paper.serve import serving
from readout.model import BlockKind
from readout.net.fetch import Fetcher
from readout.newsroom.follow import take
from readout.newsroom.room import open_newsroom, utc_now
from readout.newsroom.update import update


def test_both_days_come_by_the_feeds_and_the_second_corrects_the_first(tmp_path: Path) -> None:
    with serving(day=1) as paper:
        room = open_newsroom(tmp_path, fetcher=Fetcher(paper.allowed))
        try:
            for feed in paper.feeds().values():
                take(room, feed, only_feed=True)
            room.now = lambda: utc_now() - timedelta(days=1)
            first = list(update(room, everything=True))
            room.now = utc_now
            paper.day = 2
            second = list(update(room, everything=True))
            third = list(update(room, everything=True))
            assert sum(one.new for one in first) == len(pieces(1))
            assert sum(one.new for one in second) == len(pieces(2)) - len(pieces(1))
            assert sum(one.changed for one in second) == 1
            assert sum(one.new + one.changed for one in third) == 0
            assert [
                one.error or one.unread for one in first + second + third if one.error or one.unread
            ] == []
            for piece in pieces(2):
                kept = room.store.articles.find(room.store.articles.known([paper.url(piece)]) or "")
                assert kept is not None
                body = [b for b in kept.article.blocks if b.kind is not BlockKind.TITLE]
                assert tuple(b.span.of(kept.article.text) for b in body) == piece.text
                assert (kept.article.title, kept.article.byline) == (piece.title, piece.byline)
        finally:
            room.close()
