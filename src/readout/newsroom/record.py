"""Record: an article spoken, as a track to hear now or a file to keep."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TypeVar

from readout.channels.cover import cover
from readout.errors import InputError, NotHere, UnknownVoice
from readout.model import UNDETERMINED, Article, Chapter, Line, Mark
from readout.newsroom.cast import NOBODY, Cast, cast_of
from readout.newsroom.pronounce import lexicon
from readout.newsroom.room import Newsroom
from readout.newsroom.shelf import Made, key_of
from readout.newsroom.track import Track
from readout.store import Kept
from readout.text.casting import PLAIN, Manner
from readout.text.chapters import stretches
from readout.text.pronounced import pronounced, touches
from readout.text.script import lines, text_lines
from readout.text.spoken import VERSION as SPOKEN
from readout.voices.encode import VERSION as ENCODED
from readout.voices.encode import Tags, write_file
from readout.voices.labels import Label, check_script, find_label, label_for_language, voices_of
from readout.voices.loudness import VERSION as LOUDNESS
from readout.voices.recording import Said, Spoke, record
from readout.voices.shown import how_to_get
from readout.voices.stretches import Encoded, encoded

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Told how many characters are spoken, of how many."""


@dataclass(frozen=True)
class Part:
    """Which part of an article is spoken; all of it when both are None.

    Args:
        section: index into `Article.sections`.
        skipped: index into `Article.skipped`.
    """

    section: int | None = None
    skipped: int | None = None


WHOLE = Part()


def base(tag: str) -> str:
    """The language of a BCP 47 tag without region and script."""
    return tag.split("-", maxsplit=1)[0].lower()


def named_label(room: Newsroom, wanted: str) -> Label:
    """The label somebody asks for by name.

    Args:
        wanted: a label, a slug, a BCP 47 tag with a gender ("de female"), or "engine:voice".

    Raises:
        UnknownVoice: when nothing answers to it; it says how to get what can be had.
    """
    try:
        return find_label(wanted, room.labels)
    except UnknownVoice as error:
        raise UnknownVoice(wanted, error.nearest, how_to_get(wanted)) from error


def choose_label(room: Newsroom, article: Article, wanted: str | None = None) -> Label:
    """The label an article is read by: the wanted one, the remembered one, or by its language.

    Args:
        wanted: a label, a slug, a BCP 47 tag with a gender ("de female"), or "engine:voice".

    Raises:
        UnknownVoice: when nothing answers to `wanted`.
    """
    if wanted:
        return named_label(room, wanted)
    tag = "en" if article.language == UNDETERMINED else article.language
    remembered = room.opened and room.opened.listener.preference(f"voice:{base(tag)}")
    for name in (remembered, room.default_voice):
        if name and base((label := find_label(name, room.labels)).language) == base(tag):
            return label
    return label_for_language(tag, room.labels)


def remember_label(room: Newsroom, label: Label) -> None:
    """Read articles in this label's language by it from now on."""
    room.store.listener.set_preference(f"voice:{base(label.language)}", label.own or label.name)


FASTEST_NATURAL = 2.0
"""The rate up to which a natural voice stays clear."""


def label_at(room: Newsroom, label: Label, speed: float) -> Label:
    """Who speaks for a label at a rate: espeak beyond what natural voices do well.

    A voice that was named itself speaks at every rate.
    """
    if speed <= FASTEST_NATURAL or label.own:
        return label
    for candidate in label.candidates:
        if candidate.engine == "espeak":
            return find_label(f"{candidate.engine}:{candidate.voice_id}", room.labels)
    return label


def spoke_by(
    room: Newsroom, article: Article, label: Label, cast: Cast = NOBODY
) -> Callable[[Line], Spoke]:
    """Who says a line: the label or its party's, or in another language a voice of that one."""

    # Engines list a thousand voices and more; looking through them takes a millisecond a line.
    @cache
    def by(role: str, language: str) -> Spoke:
        wanted = cast.labels.get(role, label)
        if language in (UNDETERMINED, article.language) or base(language) == base(wanted.language):
            return spoke_of(room, wanted)
        try:
            return spoke_of(room, label_for_language(language, room.labels, wanted.gender))
        except UnknownVoice:
            return spoke_of(room, wanted)

    return lambda line: by(line.role, line.language)


def spoke_of(room: Newsroom, label: Label) -> Spoke:
    """A label's voice, and behind it the first one of every other engine that has one."""
    able: dict[str, Spoke] = {}
    for engine, voice, _ in voices_of(label, room.engines.values()):
        able.setdefault(engine.name, Spoke(engine, voice))
    first, *rest = able.values()
    return first._replace(otherwise=tuple(rest))


BEGINNING = 2000
"""Characters that tell which script an article is written in."""


def script_of(
    room: Newsroom, article: Article, part: Part = WHOLE, cast: Cast = NOBODY
) -> Iterator[Line]:
    """The lines of an article or a part of it, one at a time, its names as the listener wants."""
    known = touches(_text_of(article, part), lexicon(room))
    for line in _written(room, article, part):
        named = pronounced(line, [one for one in known if one.language == base(line.language)])
        yield from cast.pieces(article, named)


def _written(room: Newsroom, article: Article, part: Part) -> Iterator[Line]:
    if part.skipped is not None:
        item = _item(article.skipped, part.skipped, "skipped item")
        return text_lines(item.text, article.language, room.languages)
    if part.section is not None:
        section = _item(article.sections, part.section, "section")
        return lines(article, room.languages, section.blocks.start, section.blocks.end)
    return lines(article, room.languages)


def _item(items: tuple[T, ...], number: int, noun: str) -> T:
    if not 0 <= number < len(items):
        raise InputError(f"This article has no {noun} {number + 1}; it has {len(items)}.")
    return items[number]


def _text_of(article: Article, part: Part) -> str:
    if part.skipped is not None:
        return _item(article.skipped, part.skipped, "skipped item").text
    if part.section is not None:
        return _item(article.sections, part.section, "section").span.of(article.text)
    return article.text


def said(
    room: Newsroom,
    article: Article,
    label: Label,
    speed: float = 1.0,
    part: Part = WHOLE,
    cast: Cast = NOBODY,
) -> Generator[Said, None, None]:
    """The sound of an article, line after line, with its marks."""
    script, choose = script_of(room, article, part, cast), spoke_by(room, article, label, cast)
    return record(script, choose, room.cache, speed, gains=room.gains)


def cast_at(
    room: Newsroom,
    article: Article,
    label: Label,
    manner: Manner,
    speed: float,
    part: Part = WHOLE,
    article_id: str = "",
) -> Cast:
    """Who is heard besides a label, at a rate; nobody in what is skipped."""
    if part.skipped is not None:
        return NOBODY
    found = cast_of(room, article, label, manner, article_id)
    labels = {name: label_at(room, one, speed) for name, one in found.labels.items()}
    return replace(found, labels=labels)


def track(
    room: Newsroom,
    article: Article,
    label: Label,
    *,
    speed: float = 1.0,
    section: int | None = None,
    skipped: int | None = None,
    begin: bool = True,
    manner: Manner = PLAIN,
    article_id: str = "",
) -> Track:
    """The one continuous sound of an article or a part of it, begun if it is not there.

    Args:
        speed: the engine's own rate, 0.5 to 5; 1.0 is the voice's.
        begin: whether it is begun.
        manner: how quotations are read.
        article_id: whose corrections count; "" for one that is not kept.

    Beyond `FASTEST_NATURAL` espeak speaks for a label, as the page says.

    Raises:
        InputError: when there is no such section or skipped item, or the voice cannot speak its
            writing.
    """
    part = Part(section, skipped)
    cast = cast_at(room, article, label, manner, speed, part, article_id)
    label = label_at(room, label, speed)
    text = _text_of(article, part)
    # The beginning tells the writing; a long article must not wait longer for its first sound.
    check_script(text[:BEGINNING], label)
    key = file_key(room, article, label, speed, part, "mp3", cast)
    if article_id:
        made = Made(label.name, speed, section, skipped, manner.cast, manner.announced)
        room.shelf.note(article_id, key, made)
    return room.shelf.track(
        key,
        lambda: _in_stretches(room, article, label, speed, part, cast),
        text,
        speed,
        lambda: pace_of(room, label, cast),
        begin=begin,
    )


def _in_stretches(
    room: Newsroom, article: Article, label: Label, speed: float, part: Part, cast: Cast
) -> Generator[Encoded, None, None]:
    script, choose = script_of(room, article, part, cast), spoke_by(room, article, label, cast)
    return encoded(script, choose, room.cache, room.stretches, speed, room.gains)


def pace_of(room: Newsroom, label: Label, cast: Cast = NOBODY) -> float | None:
    """Seconds of sound the slowest of who is heard makes in a second, None where nobody knows."""
    first = [one.candidates[0] for one in (label, *(one for _, one in cast.heard))]
    ratios = [room.paces.ratio(one.engine, one.voice_id) for one in first]
    return min((ratio for ratio in ratios if ratio is not None), default=None)


def kept_article(room: Newsroom, article_id: str) -> Kept:
    """A kept article.

    Raises:
        NotHere: when there is none with that id.
    """
    from readout.newsroom.read import find

    kept = find(room, article_id)
    if kept is None:
        raise NotHere(f"There is no article “{article_id}” here; the front page lists them all.")
    return kept


def file_key(
    room: Newsroom,
    article: Article,
    label: Label,
    speed: float,
    part: Part,
    kind: str,
    cast: Cast = NOBODY,
) -> str:
    """A name for what an article's sound is made from.

    Args:
        kind: of the file, such as "mp3".
    """
    tags = [block.language for block in article.blocks]
    engines = [(engine.name, engine.version) for engine in room.engines.values()]
    # Only what stands in the text counts: other names leave its sound as it is.
    said_so = [
        (one.language, one.name, one.spelling)
        for one in touches(_text_of(article, part), lexicon(room))
    ]
    made_by = (SPOKEN, ENCODED, LOUDNESS, engines, label.candidates[:1], speed, kind, said_so)
    heard = [(span, who.name, cast.labels[who.name].candidates[:1]) for span, who in cast.turns]
    where = (part.section, part.skipped, heard, cast.marked)
    return key_of(article.text_hash, article.language, tags, made_by, *where)


def file_name(article: Article) -> str:
    """A name for the article's file that every system takes."""
    ascii_only = (article.title or "article").encode("ascii", "ignore").decode().lower()
    words = "".join(c if c.isalnum() else " " for c in ascii_only).split()
    return "-".join(words)[:60].strip("-") or "article"


@dataclass(frozen=True)
class Recorded:
    """What was written to a file.

    Args:
        said: its lines without their sound.
        chapters: what is heard of each.
        cast: who is heard besides the narrator.
    """

    said: tuple[Said, ...]
    chapters: tuple[Chapter, ...]
    cast: Cast = NOBODY

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.said[-1].end if self.said else 0.0

    @property
    def marks(self) -> list[Mark]:
        """What each line is and when it and its pause are heard."""
        return [Mark(one.line.source, one.start, one.end) for one in self.said]

    @property
    def roles(self) -> list[str]:
        """Whose words each line is: "narrator", or a party's name."""
        return [one.line.role for one in self.said]

    @property
    def words(self) -> int:
        """How many words have a mark."""
        return sum(len(one.marks) for one in self.said)

    @property
    def problems(self) -> list[str]:
        """Why lines could not be spoken, a sentence each."""
        return [one.problem for one in self.said if one.problem]

    @property
    def instead(self) -> list[str]:
        """Why another voice than the preferred one spoke, each reason once."""
        return list(dict.fromkeys(one.instead for one in self.said if one.instead))


def write_recording(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
    cast: Cast = NOBODY,
) -> Recorded:
    """Write an article's sound to a file in one pass.

    Raises:
        UnwritableOutput: when the file cannot be written.
        DiskFull: when there is no room.
        InputError: when the voice cannot speak the article's writing.
    """
    heard: list[Said] = []
    sound = _noted(room, article, label, cast, speed, progress, heard)
    write_file(path, sound, lambda: chapters_of(article, heard), tags_of(article, label, cast))
    return Recorded(tuple(heard), tuple(chapters_of(article, heard)), cast)


def speak(
    room: Newsroom,
    article: Article,
    label: Label,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
    cast: Cast = NOBODY,
) -> Recorded:
    """Speak an article only to know when what is heard.

    Raises:
        InputError: when the voice cannot speak the article's writing.
    """
    heard: list[Said] = []
    for _ in _noted(room, article, label, cast, speed, progress, heard):
        pass
    return Recorded(tuple(heard), tuple(chapters_of(article, heard)), cast)


def _noted(
    room: Newsroom,
    article: Article,
    label: Label,
    cast: Cast,
    speed: float,
    progress: Progress | None,
    heard: list[Said],
) -> Iterator[bytes]:
    """The sound piece by piece; each line is put into `heard` without its sound."""
    check_script(article.text, label)
    for one in said(room, article, label, speed, WHOLE, cast):
        heard.append(replace(one, pcm=b""))
        if progress:
            progress(one.line.source.end, len(article.text))
        yield one.pcm


def chapters_of(article: Article, heard: Sequence[Said]) -> list[Chapter]:
    """The chapters that are heard, each from when its first line starts to the next one's start."""
    spoken: dict[int, list[Said]] = {}
    for one in heard:
        spoken.setdefault(one.line.block, []).append(one)
    found = []
    for title, blocks in ((one.title, one.blocks) for one in stretches(article)):
        inside = [one for block in range(*blocks) for one in spoken.get(block, ())]
        if inside:
            found.append(Chapter(title, inside[0].start, inside[-1].end))
    return found


def tags_of(article: Article, label: Label, cast: Cast = NOBODY) -> Tags:
    """What the file says of itself: what it is, where it is from, and that computers speak."""
    return Tags(
        title=article.title or "Untitled",
        artist=article.outlet or article.byline or "",
        source=article.url,
        note=f"Read by a computer voice: {label.name}, made with Readout. {cast.note}".rstrip(),
        language=article.language,
        date=article.published.isoformat() if article.published else "",
        cover=cover(article),
    )
