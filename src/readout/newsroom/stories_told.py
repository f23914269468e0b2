"""Stories and briefings as lines of text and as data for other programs."""

from collections.abc import Iterable, Iterator
from typing import Any

from readout.languages.briefing import briefs
from readout.model import Span
from readout.newsroom.stories import Told
from readout.text.briefing.parts import Briefing, Said, Sentence, Source

_SAID = ("parties", "observers", "others")
_NO_HEADLINE = "A story without a headline"


def lines(paper: Iterable[Told]) -> Iterator[str]:
    """The stories of a paper, two lines each."""
    for one in paper:
        story = one.ranked.story
        yield f"{one.id:>6}  {one.headline.title or _NO_HEADLINE}"
        yield f"        {' · '.join(story.outlets) or 'outlet not stated'}. {one.ranked.why}"


def row(one: Told) -> dict[str, Any]:
    """A story as data."""
    ranked, story = one.ranked, one.ranked.story
    return {
        "story": one.id,
        "headline": one.headline.title or "",
        "language": story.language,
        "outlets": list(story.outlets),
        "owners": ranked.owners,
        "single_source": ranked.is_single_source,
        "sections": list(ranked.sections),
        "newest": story.newest.isoformat(),
        "why": ranked.why,
        "articles": [member.id for member in story.members],
    }


def briefing_lines(told: Told, brief: Briefing) -> Iterator[str]:
    """A briefing as text; every sentence says who prints it."""
    words = briefs(brief.language)
    yield f"# {told.headline.title or _NO_HEADLINE}"
    yield f"\n{told.ranked.why}"
    if brief.question:
        yield f"\n{brief.question.source.outlet}: {brief.question.text}"
    for name in ("happened", *_SAID, "only_here", "developed"):
        found = getattr(brief, name)
        if found:
            yield f"\n## {getattr(words, name)}\n"
            yield from (_line(name, one) for one in found)
    yield f"\n## {words.sources}\n"
    yield from (f"- {one.outlet}: {one.article.title or ''}  {one.id}" for one in brief.sources)


def _line(name: str, one: Sentence | Said) -> str:
    words, outlet = briefs(one.source.article.language), one.source.outlet
    if isinstance(one, Said):
        speaker = one.card.speaker.name if one.card.speaker else ""
        who = ", ".join(filter(None, (speaker, one.card.about)))
        return f"- {words.said.format(who=who, outlet=outlet)} {one.text}"
    if name == "only_here":
        return f"- {words.only.format(outlet=outlet)} {one.text}"
    if name == "developed":
        when = f"{one.source.published:%Y-%m-%d %H:%M}"
        return f"- {words.dated.format(when=when, outlet=outlet)} {one.text}"
    return f"- {one.text} ({outlet})"


def briefing_row(brief: Briefing) -> dict[str, Any]:
    """A briefing as data: every sentence with its article and where it stands in it."""
    data: dict[str, Any] = {"question": brief.question and _sentence(brief.question)}
    for name in ("happened", "only_here", "developed"):
        data[name] = [_sentence(one) for one in getattr(brief, name)]
    for name in _SAID:
        data[name] = [_said(one) for one in getattr(brief, name)]
    data["sources"] = [
        _printed(one) | {"title": one.article.title or "", "copy_of": one.copy_of}
        for one in brief.sources
    ]
    return data


def _sentence(one: Sentence) -> dict[str, Any]:
    return _printed(one.source) | _span(one.span, one.text)


def _said(one: Said) -> dict[str, Any]:
    card = one.card
    return _printed(one.source) | {
        "speaker": card.speaker.name if card.speaker else "",
        "role": card.about,
        "via": card.via.text if card.via else "",
        "quoted": one.is_quoted,
        "words": [_span(it.span, it.text) for it in card.stretches],
        "also": list(one.also),
    }


def _printed(one: Source) -> dict[str, Any]:
    return {
        "article": one.id,
        "text_sha256": one.article.text_hash,
        "outlet": one.outlet,
        "published": one.published.isoformat(),
    }


def _span(span: Span, text: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": text}
