"""The newsroom: everything the verbs beside this file need, opened once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Lock
from typing import Any

from readout.errors import PluginError
from readout.languages import LanguageData, all_languages
from readout.net.fetch import Fetcher
from readout.net.polite import NOBODY_ELSE, Others, Turns
from readout.newsroom.cache import SoundCache
from readout.newsroom.farshelf import FarShelf
from readout.newsroom.fetches import Fetches
from readout.newsroom.grouper import Grouper
from readout.newsroom.limits import NO_LIMITS, Limits
from readout.newsroom.plans import BUILT_IN, Plan
from readout.newsroom.shelf import Shelf
from readout.newsroom.tending import USUAL, Times
from readout.plugins import EngineSetup, Source, VoiceEngine, find, load
from readout.sources import BUILT_IN as SOURCES
from readout.store import HERE, Place, Store
from readout.text.casting import PLAIN, Manner
from readout.text.language import detect
from readout.text.quotes.statements import statements
from readout.text.script import text_lines
from readout.voices import BUILT_IN as VOICES
from readout.voices.encode import Mp3Stream
from readout.voices.gains import SHIPPED, Gains
from readout.voices.guarded import guarded
from readout.voices.labels import Label, all_labels, label_for_language, voice_of
from readout.voices.pace import Paces, Timed
from readout.voices.segments import SegmentCache
from readout.voices.stretches import StretchCache


def utc_now() -> datetime:
    """The one clock."""
    return datetime.now(UTC)


@dataclass
class Newsroom:
    """What the verbs work with; only who can speak changes while it is open.

    Args:
        home: the data folder.
        engines: by name.
        labels: the six, then those made for every other language.
        sources: asked in order which of them opens what a user names.
        opened: None where nothing is kept.
        problems: why a plugin is not used, a sentence each.
        gains: how loud each voice is made.
        fetches: voices on their way here.
        make_engine: the engine with a name, as its models are now.
        replaced: engines that were renewed; they may still be speaking.
        paces: how fast each voice is here.
        prepares: whether an article is spoken as soon as it is added.
        manner: how quotations are read where nobody chose.
        place: where the database and the blobs are, where not in the data folder.
        limits: how much is kept.
        times: how often workers give a sign of life, and when they count as dead.
        fetcher: the door to the outside.
        turns: whose turn it is at each host.
        ending: set when what goes on long has to stop soon.
        keeping: held while an article is kept, so that two of one text see each other.
        grouper: what is known of stories.
        plans: the editions that are made.
    """

    home: Path
    engines: Mapping[str, VoiceEngine]
    labels: tuple[Label, ...]
    languages: Mapping[str, LanguageData]
    sources: Sequence[Source]
    cache: SegmentCache
    stretches: StretchCache
    shelf: Shelf
    opened: Store | None = None
    default_voice: str = ""
    problems: tuple[str, ...] = ()
    gains: Gains = SHIPPED
    now: Callable[[], datetime] = field(default=utc_now)
    fetches: Fetches | None = None
    make_engine: Callable[[str], VoiceEngine] | None = None
    replaced: list[VoiceEngine] = field(default_factory=list)
    paces: Paces = field(default_factory=Paces)
    prepares: bool = False
    manner: Manner = PLAIN
    place: Place = HERE
    limits: Limits = NO_LIMITS
    times: Times = USUAL
    fetcher: Fetcher = field(default_factory=Fetcher)
    turns: Turns = field(default_factory=Turns)
    ending: Event = field(default_factory=Event)
    keeping: Lock = field(default_factory=Lock)
    grouper: Grouper = field(default_factory=Grouper)
    plans: tuple[Plan, ...] = BUILT_IN

    @property
    def store(self) -> Store:
        """The data folder's database."""
        if self.opened is None:
            raise RuntimeError("this newsroom was opened without a store")
        return self.opened

    def renew(self, name: str) -> None:
        """Let an engine see the models that were added since it was made."""
        if self.make_engine is None:
            return
        # The one before may be speaking for somebody: it ends with the room.
        self.replaced.append(self.engines[name])
        self.engines = {**self.engines, name: self.make_engine(name)}
        self.labels = all_labels(self.engines.values())

    def close(self) -> None:
        """Stop the engines and let go of the database."""
        if self.fetches:
            self.fetches.close()
        self.shelf.close()
        self.cache.flush()
        for engine in (*self.engines.values(), *self.replaced):
            engine.close()
        if self.opened:
            self.opened.close()


def open_newsroom(
    home: Path,
    *,
    place: Place = HERE,
    keep: bool = True,
    speak: bool = True,
    voice: str = "",
    workers: int = 2,
    fetcher: Fetcher | None = None,
    cache_bytes: int = 2_000_000_000,
    engine_options: Mapping[str, Mapping[str, Any]] | None = None,
    voice_mirror: str = "",
    ahead: float = 120.0,
    prepares: bool = False,
    manner: Manner = PLAIN,
    limits: Limits = NO_LIMITS,
    times: Times = USUAL,
    host_gap: float = 1.0,
    plans: tuple[Plan, ...] = BUILT_IN,
    now: Callable[[], datetime] = utc_now,
) -> Newsroom:
    """Start the engines, then everything else.

    The engines come first: their processes must start before this one has threads.

    Args:
        home: the data folder.
        place: where its database and its blobs are, where not in that folder.
        keep: whether articles are kept in its database.
        speak: whether voice engines are started.
        voice: the label to speak with where nobody chose one; "" chooses by language.
        workers: how many processes speak at once.
        fetcher: the door to the outside.
        cache_bytes: sound kept for later at the most.
        engine_options: what each voice engine is told, by its name.
        voice_mirror: the address voices are fetched from instead of their own; "" for none.
        ahead: seconds of sound a slow voice keeps ready ahead of a listener.
        prepares: whether an article is spoken as soon as it is added.
        manner: how quotations are read where nobody chose.
        limits: how much is kept.
        times: how often workers give a sign of life, and when they count as dead.
        host_gap: the least time between two requests to one host that nobody waits for, in seconds.
        plans: the editions that are made.

    Raises:
        InputError: when the data folder cannot be used.
    """
    told = engine_options or {}
    plugins = dict(find("readout.voices", VOICES))
    paces = Paces(home / "engines" / "pace.json")

    def make_engine(name: str) -> VoiceEngine:
        setup = EngineSetup(workers, home / "voices", told.get(name, {}), home / "engines")
        return Timed(_made(name, plugins[name], setup), paces)

    engines, problems = _started(plugins, make_engine) if speak else ({}, ())
    try:
        opened = Store(home, place) if keep else None
    except BaseException:
        for engine in engines.values():
            engine.close()
        raise
    door = fetcher or Fetcher()
    kept = SoundCache(home / "cache", cache_bytes)
    kept.trim()
    room = Newsroom(
        home=home,
        place=place,
        engines=engines,
        labels=all_labels(engines.values()) if speak else (),
        languages=all_languages(),
        sources=[load(dotted)(door) for _, dotted in find("readout.sources", SOURCES)],
        cache=SegmentCache(kept.folder / "segments", kept.wrote),
        stretches=StretchCache(kept.folder / "stretches", kept.wrote),
        shelf=Shelf(kept, ahead, FarShelf(opened.blobs) if opened and place.blobs else None),
        opened=opened,
        default_voice=voice,
        problems=problems,
        gains=Gains(home / "engines" / "gains.json"),
        now=now,
        make_engine=make_engine if speak else None,
        paces=paces,
        prepares=prepares,
        manner=manner,
        limits=limits,
        times=times,
        fetcher=door,
        turns=Turns(host_gap, _others(opened, now)),
        plans=plans,
    )
    if speak:
        room.fetches = Fetches(home / "voices", door, voice_mirror, room.renew)
    return room


def _others(store: Store | None, now: Callable[[], datetime]) -> Others:
    """How all processes of a newsroom agree whose turn it is at a host."""
    if store is None:
        return NOBODY_ELSE
    hosts = store.hosts
    return Others(
        lambda host, seconds: hosts.claim(host, seconds, now()),
        lambda host, seconds: hosts.release(host, seconds, now()),
    )


def _made(name: str, dotted: str, setup: EngineSetup) -> VoiceEngine:
    """An engine; one of another package is held to the protocol."""
    engine: VoiceEngine = load(dotted)(setup) if name in VOICES else guarded(name, dotted, setup)
    return engine


def _started(
    names: Iterable[str], make: Callable[[str], VoiceEngine]
) -> tuple[dict[str, VoiceEngine], tuple[str, ...]]:
    """The engines by name, and why one of another package is not among them."""
    engines: dict[str, VoiceEngine] = {}
    problems = []
    for name in names:
        try:
            engines[name] = make(name)
        except PluginError as problem:
            problems.append(problem.sentence)
    return engines, tuple(problems)


def warm_up(room: Newsroom) -> None:
    """Load what is loaded on first use, so that the first listener does not wait for it."""
    detect("The first sentence loads the model of the language detector.")
    statements("“It is late,” said Ada Lowe.", "en")
    if not room.engines:
        return
    for line in text_lines("It was 10.30am in 2026, Dr Smith said.", "en", room.languages):
        speaker = label_for_language(line.language, room.labels)
        engine, voice, _ = voice_of(speaker, room.engines.values())
        Mp3Stream().feed(engine.speak(line.spoken, [], voice, 1.0).pcm)
