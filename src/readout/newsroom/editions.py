"""Editions: the stories of a time are told one after the other, in the minutes there are for them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from zoneinfo import ZoneInfo

from readout.errors import InputError, NotHere
from readout.languages.edition import editions
from readout.model import BlockKind
from readout.newsroom.brief import briefing_of
from readout.newsroom.cast import cast_of, remembered
from readout.newsroom.edition_changes import corrections
from readout.newsroom.edition_heard import in_words, known_stories, last_heard
from readout.newsroom.edition_kept import row_of, written_of
from readout.newsroom.featured import Featured, with_features
from readout.newsroom.gladness import glad
from readout.newsroom.outlets import outlets_in
from readout.newsroom.plans import FEATURES, GOOD_NEWS, STORIES, Plan
from readout.newsroom.record import choose_label, speak
from readout.newsroom.rhythm import last_due
from readout.newsroom.room import Newsroom
from readout.newsroom.stories import Told as Ranked
from readout.newsroom.stories import group, stories_now
from readout.store import EditionRow, Kept
from readout.store.editions import OUT, OWN, REFUSED, WAITS
from readout.text.briefing.parts import Briefing, Sentence
from readout.text.casting import Manner
from readout.text.edition.closing import closing, told_by
from readout.text.edition.fit import EACH, fitted, foreseen
from readout.text.edition.parts import Edition, Item, Telling, Told
from readout.text.edition.since import Heard, only_new
from readout.text.edition.tell import telling
from readout.text.foresight import pauses, weight
from readout.text.quotes.receipts import is_offered
from readout.voices.labels import Label

Changes = tuple[Item, ...]
"""What outlets print otherwise since it was told."""

EARLY = 1800
"""Seconds before an edition is due at which it is made, so that it is spoken by then."""

RATE = 0.062
"""Seconds a voice takes for a letter, about."""

SPARE = 2.5
"""How many more stories are looked at than an edition of its length takes."""

TRIES = 3
"""How often an edition is made anew because it lasts longer or shorter than it should."""

CLOSE = 0.05
"""By what part of its time an edition may be longer or shorter without being made anew."""

LOOKED_BACK = 30
"""Editions of one name among which the last that tells something is looked for."""

SINCE = "since"
"""The name of the editions that tell a listener what is new."""

LONGEST_AWAY = 7.0
"""Days after which a listener is told the stories of the last ones alone."""

_HEADINGS = 45.0
"""Letters of the headings and the label of a story."""


def make(
    room: Newsroom,
    plan: Plan,
    now: datetime,
    due: datetime | None = None,
    *,
    measure: bool = True,
) -> EditionRow:
    """Make an edition and keep it; one that was made for that time already is that one.

    Args:
        plan: what it is made of.
        now: the time, with a time zone.
        due: for when it is made; None for now. Where nothing is new since the last one of its
            name, that one is given back; made for a time, it says so.
        measure: whether it is spoken, to last as long as it should; else it is foreseen.
    """
    when = due or now
    if kept := room.store.editions.at(plan.name, when):
        return kept
    group(room)
    known = known_stories(room, now, plan.zone) if plan.new_only else None
    changes = corrections(room, plan, now)
    tellings = list(_tellings(room, plan, now, known))
    timed = partial(_timed, room, plan, tellings, when=when, measure=measure)
    edition, last = timed(changes), _last(room, plan)
    if last and edition.tellings and not changes and not _is_new(edition, last, timed):
        if due is None:
            return last
        at = in_words(last.due, now, plan.zone, edition.language)
        edition = replace(edition, tellings=(), outlets=(), since=at)
    state = OWN if plan.name == SINCE else WAITS if plan.approval else OUT
    id = room.store.editions.keep(plan.name, when, now, state, plan.voice, edition)
    return find_edition(room, id)


def _last(room: Newsroom, plan: Plan) -> EditionRow | None:
    """The last edition of its name that tells something."""
    rows = room.store.editions.latest(LOOKED_BACK, plan.name, (OUT, WAITS, OWN))
    return next((row for row in rows if row.edition.tellings), None)


def _is_new(edition: Edition, last: EditionRow, timed: Callable[[Changes], Edition]) -> bool:
    """Whether an edition tells anything the last one of its name did not.

    What only finds room because nothing is to be corrected any more is not new.
    """
    before = last.edition.changes
    likewise = timed(before) if before else edition
    told = {piece.text for item in last.edition.items for piece in item.pieces}
    return any(piece.text not in told for item in likewise.items for piece in item.pieces)


def make_due(room: Newsroom, plan: Plan, now: datetime) -> EditionRow:
    """Make the edition whose time has come, or comes next before long."""
    return make(room, plan, now, last_due(plan.rhythm(EARLY), now))


def find_edition(room: Newsroom, id: int) -> EditionRow:
    """A kept edition.

    Raises:
        NotHere: when there is none with that number.
    """
    row = room.store.editions.find(id)
    if row is None:
        raise NotHere(f"There is no edition {id} here; the list of editions shows them all.")
    return row


def decide(room: Newsroom, id: int, *, let_out: bool) -> EditionRow:
    """Let an edition out that waits for a person, or refuse it.

    Raises:
        NotHere: when there is none with that number.
        InputError: when it does not wait.
    """
    find_edition(room, id)
    if not room.store.editions.decide(id, OUT if let_out else REFUSED):
        raise InputError(f"Edition {id} does not wait for anybody.")
    return find_edition(room, id)


def spoken_as(room: Newsroom, kept: Kept) -> tuple[Label, Manner]:
    """Who reads an article or an edition, and in which manner, where nobody chooses.

    Args:
        kept: as `record.kept_article` finds it.
    """
    manner, row = remembered(room), row_of(room, kept.id)
    if row is None:
        return choose_label(room, kept.article), manner
    plan = next((one for one in room.plans if one.name == row.name), Plan(row.name))
    return choose_label(room, kept.article, row.voice or None), _manner(room, plan)


def make_since(room: Newsroom, plan: Plan, now: datetime, *, measure: bool = True) -> EditionRow:
    """Make an edition of what is new to a listener, in the manner of another one.

    Args:
        plan: the other one.
        now: the time, with a time zone.
        measure: as for `make`.
    """
    own = replace(plan, name=SINCE, form=STORIES, new_only=True, approval=False, title="")
    if last := last_heard(room):
        away = (now - last) / timedelta(days=1)
        own = replace(own, days=min(max(plan.days, away), LONGEST_AWAY))
    return make(room, own, now, measure=measure)


def _tellings(
    room: Newsroom, plan: Plan, now: datetime, known: dict[int, Heard] | None
) -> Iterator[Telling]:
    """All that can be told, the first first, no more than an edition has use for."""
    wanted = int(plan.minutes * 60 / EACH * SPARE) + 5
    found = islice(_stories(room, plan, now), wanted)
    for one in found:
        if isinstance(one, Featured):
            told: Telling | None = _featured(room, one)
        else:
            heard = (known or {}).get(one.id)
            told = _since(room, one, heard) if heard else _telling(room, one)
        if told:
            yield told


def _featured(room: Newsroom, one: Featured) -> Telling:
    """A feature, from its own words alone."""
    story = one.story.ranked.story
    brief = briefing_of(room, story, one.others)
    headline = _headline(brief, one.member.id)
    return telling(story.id, headline, brief, one.story.ranked.why, one.kind)


def _since(room: Newsroom, one: Ranked, heard: Heard) -> Telling | None:
    """A story as far as it is new: what its new articles tell, and what they alone do."""
    story, whole = one.ranked.story, _telling(room, one)
    if all(it.id in heard.articles for it in story.members):
        return only_new(whole, heard)
    brief = briefing_of(room, story, heard.articles)
    fresh = [item for item in telling(story.id, None, brief).items if item.part != "only_here"]
    # What one outlet alone tells is told from all of them.
    own = [item for item in whole.items if item.part == "only_here"]
    return only_new(replace(whole, items=(*fresh, *own)), heard)


def _stories(room: Newsroom, plan: Plan, now: datetime) -> Iterable[Ranked | Featured]:
    every = stories_now(room, now, timedelta(days=plan.days))
    sections = {one.casefold() for one in plan.sections}
    if sections:
        every = [one for one in every if sections & _sections(one)]
    if plan.form == GOOD_NEWS:
        return glad(room, every)
    return with_features(room, every) if plan.form == FEATURES else every


def _sections(one: Ranked) -> set[str]:
    return {name.casefold() for name in one.ranked.sections}


def _telling(room: Newsroom, one: Ranked) -> Telling:
    story = one.ranked.story
    brief = briefing_of(room, story)
    return telling(
        story.id,
        _headline(brief, one.headline.id),
        brief,
        one.ranked.why,
        is_single_source=one.ranked.is_single_source,
    )


def _headline(brief: Briefing, article: str) -> Sentence | None:
    """The headline of an article, as its page prints it; else another one's."""
    first = sorted(brief.sources, key=lambda one: one.id != article)
    for source in first:
        for block in source.article.blocks[:1]:
            if block.kind is BlockKind.TITLE and is_offered(source.article, block.span):
                return Sentence(source, block.span)
    return None


def _timed(
    room: Newsroom,
    plan: Plan,
    tellings: Sequence[Telling],
    changes: Changes,
    when: datetime,
    *,
    measure: bool,
) -> Edition:
    """The edition that lasts as long as it should in its voice, as near as can be."""
    want, factor = plan.minutes * 60, _factor(room, plan)
    edition = _edition(room, plan, tellings, changes, when, want * factor)
    for _ in range(TRIES if measure else 0):
        seconds = _spoken(room, plan, edition)
        if abs(seconds - want) <= CLOSE * want:
            # Only what was met is known of the voice: where there is too little to tell, nothing is.
            room.store.listener.set_preference(_factor_name(plan), f"{factor:.4f}")
            break
        factor *= want / max(1.0, seconds)
        again = _edition(room, plan, tellings, changes, when, want * factor)
        if again == edition:
            break
        edition = again
    return edition


def _factor_name(plan: Plan) -> str:
    return f"pace of editions:{plan.voice}:{int(plan.cast)}"


def _factor(room: Newsroom, plan: Plan) -> float:
    """By how much this voice is faster than is foreseen, as it was the last time."""
    kept = room.store.listener.preference(_factor_name(plan))
    return float(kept) if kept else 1.0


def _spoken(room: Newsroom, plan: Plan, edition: Edition) -> float:
    """How long an edition lasts, in seconds; it is spoken into the cache for that."""
    made = written_of(edition)
    label = choose_label(room, made.article, plan.voice or None)
    cast = cast_of(room, made.article, label, _manner(room, plan))
    return speak(room, made.article, label, cast=cast).seconds


def _manner(room: Newsroom, plan: Plan) -> Manner:
    kept = remembered(room)
    return replace(kept, cast=kept.cast or plan.cast)


def _edition(
    room: Newsroom,
    plan: Plan,
    tellings: Sequence[Telling],
    changes: Changes,
    when: datetime,
    seconds: float,
) -> Edition:
    language = _language(tellings)
    local = when.astimezone(ZoneInfo(plan.zone))
    bare = Edition(
        name=plan.name,
        title=plan.title or _title(plan.name, language),
        day=local.date(),
        language=language,
        tellings=(),
        changes=changes,
        since=_silence(room, plan, when, language),
        seconds=plan.minutes * 60,
    )
    # What stands in every edition of these stories takes its time too.
    ends = replace(bare, tellings=tuple(tellings[:1]), outlets=_facts(room, tellings[:8]))
    left = seconds - _seconds(" ".join(closing(ends, editions(language))))
    left -= sum(map(_cost, changes))
    chosen = fitted(tellings, left, _cost, _fixed, plan.excerpt)
    return replace(bare, tellings=chosen, outlets=_facts(room, chosen))


def _cost(item: Item) -> float:
    return foreseen(item, RATE)


def _fixed(telling: Telling) -> float:
    headline = telling.headline.text if telling.headline else ""
    return _seconds(headline) + RATE * _HEADINGS


def _seconds(text: str) -> float:
    return RATE * weight(text) + pauses(text)


def _facts(room: Newsroom, tellings: Sequence[Telling]) -> tuple[Told, ...]:
    known = outlets_in(room.home)
    names = {piece.outlet for one in tellings for it in one.items for piece in it.pieces}
    facts = {name: known.of(name) for name in names}
    return told_by(
        tellings,
        {
            name: Told(name, one.country.value, one.owner.value, one.kind.value)
            for name, one in facts.items()
        },
    )


def _language(tellings: Sequence[Telling]) -> str:
    """The language most of it is in; English where there is nothing."""
    count = Counter(one.language for one in tellings)
    return count.most_common(1)[0][0] if count else "en"


def _title(name: str, language: str) -> str:
    known = editions(language).names
    return known.get(name) or name.replace("-", " ").capitalize()


def _silence(room: Newsroom, plan: Plan, now: datetime, language: str) -> str:
    """Since when its listener has heard nothing, in words; "" for an edition of everything."""
    at = last_heard(room) if plan.new_only else None
    return in_words(at, now, plan.zone, language) if at else ""
