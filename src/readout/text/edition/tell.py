"""A story's briefing as what an edition can tell of it, sentence by sentence."""

from collections.abc import Iterable, Iterator, Sequence

from readout.languages.briefing import Briefs, briefs
from readout.languages.edition import Editions, editions, written_day
from readout.text.briefing.parts import Briefing, Said, Sentence
from readout.text.edition.parts import Item, Piece, Telling
from readout.text.quotes.tongues import tongue_of

SAID = ("parties", "observers", "others")
"""The parts in which somebody is heard."""


def telling(
    story: int,
    headline: Sentence | None,
    brief: Briefing,
    why: str = "",
    feature: str = "",
    *,
    is_single_source: bool = False,
) -> Telling:
    """All that can be told of a story.

    Args:
        story: its number.
        headline: one that stands for it.
        brief: its briefing.
        why: one sentence that says why it stands where it stands.
        feature: what kind of feature it is; "" for the news of the time.
        is_single_source: whether one owner alone tells it.
    """
    can_hear = tongue_of(brief.language) is not None
    return Telling(
        story=story,
        headline=_piece(headline) if headline else None,
        items=tuple(_items(brief)),
        language=brief.language,
        outlets=tuple(dict.fromkeys(one.outlet for one in brief.sources if one.outlet)),
        articles=tuple(one.id for one in brief.sources),
        why=why,
        feature=feature,
        is_single_source=is_single_source,
        # Of a language whose speakers cannot be told nobody knows who was silent.
        silent=tuple(part for part in SAID[:2] if can_hear and not getattr(brief, part)),
    )


def _items(brief: Briefing) -> Iterator[Item]:
    words, ours = briefs(brief.language), editions(brief.language)
    for one in brief.happened:
        yield Item("happened", "", (_piece(one),))
    for part in SAID:
        yield from _said(part, getattr(brief, part), words, ours)
    for one in brief.only_here:
        lead = words.only.format(outlet=one.source.outlet or ours.no_outlet)
        yield Item("only_here", lead, (_piece(one),))
    for one in brief.developed:
        when = written_day(one.source.published.date(), brief.language)
        lead = words.dated.format(when=when, outlet=one.source.outlet or ours.no_outlet)
        yield Item("developed", lead, (_piece(one),))


def _said(part: str, found: Sequence[Said], words: Briefs, ours: Editions) -> Iterator[Item]:
    before: Said | None = None
    for one in found:
        speaker = one.card.speaker
        who = ", ".join(filter(None, (speaker.name if speaker else "", one.card.about)))
        lead = words.said.format(who=who, outlet=one.source.outlet or ours.no_outlet)
        answers = before is not None and _answers(one, before)
        yield Item(part, lead, tuple(_stretches(one)), speaker, answers)
        before = one


def _answers(one: Said, before: Said) -> bool:
    links = one.source.said[one.card.index].statement.links
    same = one.source.id == before.source.id
    return same and any(link.to == before.card.index for link in links)


def _stretches(one: Said) -> Iterator[Piece]:
    parts = one.source.said[one.card.index].statement.parts
    quoted = [part.span for part in parts if part.quoted]
    for stretch in one.card.stretches:
        inside = any(it.start <= stretch.span.start and stretch.span.end <= it.end for it in quoted)
        yield _piece(Sentence(one.source, stretch.span), quoted=inside)


def _piece(one: Sentence, *, quoted: bool = False) -> Piece:
    source = one.source
    return Piece(
        source.id,
        source.article.text_hash,
        one.span,
        one.text,
        source.outlet,
        source.published,
        quoted,
    )


def names(found: Iterable[str], ours: Editions) -> str:
    """Names in a row; one that is not known is said so.

    Args:
        found: the names, "" for one that is not known.
        ours: the words of the language.
    """
    return ", ".join(dict.fromkeys(one or ours.no_outlet for one in found))
