"""Every kind of job there is, by name."""

from readout.newsroom import jobs
from readout.newsroom.add import add
from readout.newsroom.cast import remembered
from readout.newsroom.record import choose_label, kept_article, track
from readout.newsroom.room import Newsroom
from readout.newsroom.working import Kind


def ask(room: Newsroom, kind: str, target: str | int) -> int:
    """Ask for a job of a kind and return its number.

    Args:
        kind: a key of `KINDS`.
        target: an id or an address.
    """
    return jobs.enqueue(room.store, kind, target, KINDS[kind].queue, room.now())


def _read(room: Newsroom, address: str) -> None:
    """Fetch and keep one address; where added articles are spoken, that is a job of its own."""
    id = add(room, address, speaks=False)
    if room.prepares:
        ask(room, "record", id)


def _record(room: Newsroom, article_id: str) -> None:
    """Speak an article into the cache, as its page would; what is there stays."""
    article = kept_article(room, article_id).article
    sound = track(room, article, choose_label(room, article), manner=remembered(room))
    sound.prepare()
    sound.wait()


KINDS = {
    "read": Kind("fetch", _read),
    "record": Kind("voice", _record),
}
