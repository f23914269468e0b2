"""Stories: what is kept is grouped, once and in order, and told as a paper tells it.

Any number of processes may group: what they come to is kept only where nobody else did so since
they looked, and whoever was late looks again.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from readout.errors import NotHere
from readout.model import Article, BlockKind
from readout.newsroom.outlets import Outlet, Outlets, outlets_in
from readout.newsroom.room import Newsroom
from readout.store import ArticleRow, Grouping, Grown, StoryRow, Waiting
from readout.text.addresses import site
from readout.text.stories.facts import Facts, Member, Story
from readout.text.stories.grouping import WINDOW, Stories, retold
from readout.text.stories.headline import headline
from readout.text.stories.ranking import Ranked, ranked

AT_ONCE = 100
"""Articles that are grouped in one go."""

LOOKED_AT = 500
"""Stories that are held against each other for a paper."""

_TITLES = 40
"""Headlines of one story that are held against each other."""

_OURS = (BlockKind.TITLE, BlockKind.SUMMARY)


@dataclass(frozen=True)
class Told:
    """A story in a paper.

    Args:
        ranked: where it stands, and why.
        headline: the article whose headline stands for it.
        grew: when its last article came in.
    """

    ranked: Ranked
    headline: ArticleRow
    grew: datetime

    @property
    def id(self) -> int:
        """The story's number."""
        return self.ranked.story.id


def group(room: Newsroom) -> int:
    """Put every article that belongs to no story yet into one, and count them."""
    done = 0
    while not room.ending.is_set() and (count := _some(room)):
        done += count
    return done


def _some(room: Newsroom) -> int:
    """Group some articles; how many were looked at."""
    with room.grouper.lock:
        version, stories = room.grouper.now(room.store)
        waiting = room.store.stories.waiting(AT_ONCE)
        if not waiting:
            return 0
        known, now = outlets_in(room.home), room.now()
        before = stories.ids
        stories.close(now)
        late = {one.id: one for one in waiting if one.story and not stories.of_article(one.id)}
        facts = [_facts(one, known) for one in waiting if one.id not in late]
        changed = stories.add_all(facts, now)
        # Until it is kept, what is in memory is nobody's but ours.
        room.grouper.forget()
        came = _came_of(room, stories, changed, {one.id for one in facts}, now)
        closed = before - stories.ids - came.moved.keys()
        grown = [*came.grown, *_retold(room, late.values(), known, now)]
        if room.store.stories.keep(version, replace(came, grown=grown, closed=closed)):
            room.grouper.version, room.grouper.stories = version + 1, stories
    return len(waiting)


def _retold(
    room: Newsroom, late: Iterable[Waiting], known: Outlets, now: datetime
) -> Iterator[Grown]:
    """The stories that cannot grow any more, with the articles that were read again."""
    by_story: dict[int, list[Waiting]] = {}
    for one in late:
        by_story.setdefault(one.story or 0, []).append(one)
    for id, articles in by_story.items():
        if row := room.store.stories.find(id):
            before = {one.id: one for one in row.story.members}
            here = [one for one in articles if one.id in before]
            new = [retold(_facts(one, known), before[one.id], now) for one in here]
            after = before | {one.id: one for one in new}
            story = replace(row.story, members=tuple(after.values()))
            yield Grown(StoryRow(story, _headline_of(room, story), row.grew), None, new)


def _came_of(
    room: Newsroom, stories: Stories, changed: Iterable[int], ids: set[str], now: datetime
) -> Grouping:
    moved = {id: stories.current(id) for id in changed if stories.current(id) != id}
    left = dict.fromkeys(stories.current(id) for id in changed)
    found = [story for id in left if (story := stories.story(id))]
    grown = [
        Grown(
            StoryRow(story, _headline_of(room, story), now),
            _without_members(stories, story),
            [one for one in story.members if one.id in ids],
        )
        for story in found
    ]
    return Grouping(stories.next, stories.words(), grown, moved)


def _without_members(stories: Stories, story: Story) -> dict[str, object]:
    data = stories.data(story.id) or {}
    return {name: value for name, value in data.items() if name != "members"}


def _headline_of(room: Newsroom, story: Story) -> str:
    """The article whose headline stands for a story; the first to tell it first."""
    own = [one.id for one in story.own_texts][:_TITLES]
    rows = room.store.library.some(own)
    titles = [rows[id].article.title or "" if id in rows else "" for id in own]
    return own[headline(titles)]


def _facts(one: Waiting, known: Outlets) -> Facts:
    article = one.article
    name = article.outlet or one.feed_title or site(article.url)
    outlet = known.of(name, one.feed)
    return Facts(
        id=one.id,
        title=article.title or "",
        text=_body(article),
        published=_published(one),
        language=article.language,
        outlet=name,
        owner=outlet.owner.value,
        country=outlet.country.value,
        section=one.section or outlet.section,
        copy_of=one.copy_of,
    )


def _body(article: Article) -> str:
    blocks = (block for block in article.blocks if block.kind not in _OURS)
    return "\n\n".join(block.span.of(article.text) for block in blocks)


def _published(one: Waiting) -> datetime:
    """When an article was published: a page gives the day, its feed the minute."""
    day = one.article.published
    if one.published and (day is None or abs(one.published.date() - day) <= timedelta(days=1)):
        return one.published
    if day is None or day == one.added.date():
        return one.added
    return datetime.combine(day, time(12), UTC)


def stories_now(room: Newsroom, now: datetime, days: timedelta = WINDOW) -> list[Told]:
    """The stories of this time as a paper tells them, the first first.

    Where nothing came in for long it is the time of what came in last.

    Args:
        now: the time, with a time zone.
        days: how long a story counts after its last report.
    """
    newest = room.store.stories.newest()
    if newest is None:
        return []
    rows = room.store.stories.since(min(now, newest) - days, LOOKED_AT)
    return list(_told(room, rows, now))


def story(room: Newsroom, id: int, now: datetime) -> Told:
    """A story by itself.

    Raises:
        NotHere: when there is none with that number, or it was merged into another.
    """
    row = room.store.stories.find(id)
    told = next(_told(room, [row] if row else [], now), None)
    if told is None:
        raise NotHere("There is no such story here; the front page lists those of this time.")
    return told


def _told(room: Newsroom, rows: Sequence[StoryRow], now: datetime) -> Iterator[Told]:
    by_id = {row.story.id: row for row in rows}
    chosen = {id: row.headline_id or row.story.own_texts[0].id for id, row in by_id.items()}
    titles = room.store.library.some(list(chosen.values()))
    for one in ranked((row.story for row in rows), now):
        id = one.story.id
        if article := titles.get(chosen[id]):
            yield Told(one, article.article, by_id[id].grew)


def outlet_of(room: Newsroom, member: Member) -> Outlet:
    """What is known of the outlet that published an article of a story."""
    return outlets_in(room.home).of(member.outlet)
