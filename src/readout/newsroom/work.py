"""Every kind of job there is, by name."""

from functools import partial

from readout.newsroom import archive, jobs
from readout.newsroom.add import add
from readout.newsroom.changes import reread
from readout.newsroom.edition_changes import told_lately
from readout.newsroom.edition_kept import article_id as played_as
from readout.newsroom.editions import EARLY, make_due, spoken_as
from readout.newsroom.index import catch_up, is_behind
from readout.newsroom.record import kept_article, track
from readout.newsroom.room import Newsroom
from readout.newsroom.stories import group
from readout.newsroom.tidy import tidy
from readout.newsroom.update import due_feeds, poll, read_entry
from readout.newsroom.working import Kind

RHYTHMS = {"update": "60", "group": "60", "reread": "3600", "tidy": "30 3 * * *"}
"""Kinds of job that are done again and again, and when: seconds, or a crontab's five fields."""

_EDITION = "edition "
"""Stands before the name of an edition in that of its schedule."""

_OF = "#"
"""Stands between a feed's number and the key of its entry."""


def ask(room: Newsroom, kind: str, target: str | int) -> int:
    """Ask for a job of a kind and return its number.

    Args:
        kind: a key of `KINDS`.
        target: an id or an address.
    """
    return jobs.enqueue(room.store, kind, target, KINDS[kind].queue, room.now())


def plan(room: Newsroom) -> None:
    """Have done again and again what nobody asks for each time; asked for twice, it is done once."""
    for name, rhythm in RHYTHMS.items():
        jobs.schedule(room.store, name, name, "", KINDS[name].queue, rhythm, room.now())
    _plan_editions(room)
    if is_behind(room):
        ask(room, "index", "")


def _plan_editions(room: Newsroom) -> None:
    """Have every edition made before it is due, and none that is not planned any more."""
    planned = {_EDITION + one.name: one for one in room.plans if one.at}
    for row in room.store.schedules.all():
        if row.name.startswith(_EDITION) and row.name not in planned:
            room.store.schedules.remove(row.name)
    queue, now = KINDS["edition"].queue, room.now()
    for name, one in planned.items():
        jobs.schedule(room.store, name, "edition", one.name, queue, one.rhythm(EARLY), now)


def _read(room: Newsroom, address: str) -> None:
    """Fetch and keep one address; where added articles are spoken, that is a job of its own."""
    kept(room, add(room, address, speaks=False))


def _update(room: Newsroom, _: str) -> None:
    """Ask for every feed whose time has come."""
    for feed_id in due_feeds(room, room.now()):
        ask(room, "poll", feed_id)


def _poll(room: Newsroom, feed_id: str) -> None:
    """Ask a feed, and for every entry of it that is to be read."""
    for key in poll(room, int(feed_id)):
        ask(room, "entry", f"{feed_id}{_OF}{key}")


def _entry(room: Newsroom, target: str) -> None:
    """Read an entry of a feed; what goes wrong is noted with the feed."""
    feed_id, _, key = target.partition(_OF)
    if id := read_entry(room, int(feed_id), key):
        kept(room, id)


def kept(room: Newsroom, article_id: str) -> None:
    """Have an article spoken that is kept, where added articles are."""
    if room.prepares:
        ask(room, "record", article_id)


def _chunk(room: Newsroom, chunk_id: str) -> None:
    """Keep the pages of an archive's chunk that wait."""
    archive.work_on(room, int(chunk_id), partial(kept, room))


def _index(room: Newsroom, _: str) -> None:
    """Look through what a crash left out, or an older Readout kept."""
    catch_up(room)


def _group(room: Newsroom, _: str) -> None:
    """Put what was kept since into its stories."""
    group(room)


def _reread(room: Newsroom, _: str) -> None:
    """Fetch again what editions told lately, for what its outlets changed since."""
    reread(room, told_lately(room, room.now()), room.now())


def _tidy(room: Newsroom, _: str) -> None:
    """Delete what is over the limits."""
    tidy(room, room.limits)
    catch_up(room)


def _record(room: Newsroom, article_id: str) -> None:
    """Speak an article into the cache, as its page would; what is there stays."""
    kept = kept_article(room, article_id)
    label, manner = spoken_as(room, kept)
    sound = track(room, kept.article, label, manner=manner, article_id=kept.id)
    sound.prepare()
    sound.wait()


def _edition(room: Newsroom, name: str) -> None:
    """Make an edition that is due before long, and have it spoken."""
    planned = next((one for one in room.plans if one.name == name and one.at), None)
    if planned:
        ask(room, "record", played_as(make_due(room, planned, room.now()).id))


KINDS = {
    "read": Kind("fetch", _read),
    "update": Kind("fetch", _update),
    "poll": Kind("fetch", _poll),
    "entry": Kind("fetch", _entry),
    "index": Kind("text", _index),
    "group": Kind("text", _group),
    "reread": Kind("fetch", _reread),
    "tidy": Kind("text", _tidy),
    archive.KIND: Kind(archive.QUEUE, _chunk),
    "record": Kind("voice", _record),
    "edition": Kind("voice", _edition),
}
