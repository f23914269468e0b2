"""The newsroom: everything the verbs beside this file need, opened once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from readout.errors import PluginError
from readout.languages import LanguageData, all_languages
from readout.net.fetch import Fetcher
from readout.newsroom.cache import SoundCache
from readout.newsroom.shelf import Shelf
from readout.plugins import EngineSetup, Source, VoiceEngine, find, load
from readout.sources import BUILT_IN as SOURCES
from readout.store import Store
from readout.text.language import detect
from readout.text.script import text_lines
from readout.voices import BUILT_IN as VOICES
from readout.voices.encode import Mp3Stream
from readout.voices.gains import SHIPPED, Gains
from readout.voices.guarded import guarded
from readout.voices.labels import Label, all_labels, label_for_language, voice_of
from readout.voices.segments import SegmentCache


def utc_now() -> datetime:
    """The one clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Newsroom:
    """What the verbs work with.

    Args:
        home: the data folder.
        engines: by name.
        labels: the six, then those made for every other language.
        sources: asked in order which of them opens what a user names.
        opened: None where nothing is kept.
        gains: how loud each voice is made.
        problems: why a plugin is not used, a sentence each.
    """

    home: Path
    engines: Mapping[str, VoiceEngine]
    labels: tuple[Label, ...]
    languages: Mapping[str, LanguageData]
    sources: Sequence[Source]
    cache: SegmentCache
    shelf: Shelf
    opened: Store | None = None
    default_voice: str = ""
    problems: tuple[str, ...] = ()
    gains: Gains = SHIPPED
    now: Callable[[], datetime] = field(default=utc_now)

    @property
    def store(self) -> Store:
        """The data folder's database."""
        if self.opened is None:
            raise RuntimeError("this newsroom was opened without a store")
        return self.opened

    def close(self) -> None:
        """Stop the engines and let go of the database."""
        self.shelf.close()
        self.cache.flush()
        for engine in self.engines.values():
            engine.close()
        if self.opened:
            self.opened.close()


def open_newsroom(
    home: Path,
    *,
    keep: bool = True,
    speak: bool = True,
    voice: str = "",
    workers: int = 2,
    fetcher: Fetcher | None = None,
    cache_bytes: int = 2_000_000_000,
    engine_options: Mapping[str, Mapping[str, Any]] | None = None,
    now: Callable[[], datetime] = utc_now,
) -> Newsroom:
    """Start the engines, then everything else.

    The engines come first: their processes must start before this one has threads.

    Args:
        home: the data folder.
        keep: whether articles are kept in its database.
        speak: whether voice engines are started.
        voice: the label to speak with where nobody chose one; "" chooses by language.
        workers: how many processes speak at once.
        fetcher: the door to the outside.
        cache_bytes: sound kept for later at the most.
        engine_options: what each voice engine is told, by its name.

    Raises:
        InputError: when the data folder cannot be used.
    """
    told = engine_options or {}

    def setup_of(name: str) -> EngineSetup:
        return EngineSetup(workers, home / "voices", told.get(name, {}), home / "engines")

    engines, problems = _started(setup_of) if speak else ({}, ())
    try:
        opened = Store(home) if keep else None
    except BaseException:
        for engine in engines.values():
            engine.close()
        raise
    door = fetcher or Fetcher()
    kept = SoundCache(home / "cache", cache_bytes)
    kept.trim()
    return Newsroom(
        home=home,
        engines=engines,
        labels=all_labels(engines.values()) if speak else (),
        languages=all_languages(),
        sources=[load(dotted)(door) for _, dotted in find("readout.sources", SOURCES)],
        cache=SegmentCache(kept.folder / "segments", kept.wrote),
        shelf=Shelf(kept),
        opened=opened,
        default_voice=voice,
        problems=problems,
        gains=Gains(home / "engines" / "gains.json"),
        now=now,
    )


def _started(
    setup_of: Callable[[str], EngineSetup],
) -> tuple[dict[str, VoiceEngine], tuple[str, ...]]:
    """The engines by name, and why one of another package is not among them."""
    engines: dict[str, VoiceEngine] = {}
    problems = []
    for name, dotted in find("readout.voices", VOICES):
        if name in VOICES:
            engines[name] = load(dotted)(setup_of(name))
            continue
        try:
            engines[name] = guarded(name, dotted, setup_of(name))
        except PluginError as problem:
            problems.append(problem.sentence)
    return engines, tuple(problems)


def warm_up(room: Newsroom) -> None:
    """Load what is loaded on first use, so that the first listener does not wait for it."""
    detect("The first sentence loads the model of the language detector.")
    for line in text_lines("It was 10.30am in 2026, Dr Smith said.", "en", room.languages):
        speaker = label_for_language(line.language, room.labels)
        engine, voice, _ = voice_of(speaker, room.engines.values())
        Mp3Stream().feed(engine.speak(line.spoken, [], voice, 1.0).pcm)


def measure(room: Newsroom, engine: str) -> None:
    """Find out how loud an engine's voices are that speak first for a label, so that nobody waits.

    Args:
        engine: its name; each of its voices says a passage that was never heard.
    """
    first = (label.candidates[0] for label in room.labels)
    wanted = {candidate.voice_id for candidate in first if candidate.engine == engine}
    for voice in room.engines[engine].voices():
        if voice.id in wanted:
            room.gains.of(room.engines[engine], voice)
