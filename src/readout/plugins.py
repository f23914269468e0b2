"""The plug points: what a voice engine, a channel and a source must offer.

Built-in plugins are dotted names, loaded when first asked for; others are found through the
entry-point groups `readout.voices`, `readout.channels` and `readout.sources`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, Protocol

from readout.errors import PluginError
from readout.model import Page, Span, Speech, Voice


@dataclass(frozen=True)
class EngineSetup:
    """What a voice engine is made with.

    Args:
        workers: how many lines it may speak at once.
        models: the folder that `readout voices add` fills, one folder a model.
        options: the engine's own table of the settings, `[voices.NAME]`, unread.
        data: a folder for what an engine makes for itself; None for nowhere.
    """

    workers: int = 2
    models: Path = Path("voices")
    options: Mapping[str, Any] = field(default_factory=dict)
    data: Path | None = None


class VoiceEngine(Protocol):
    """Turns one line into sound with a time for every word.

    The plugin is what makes one from an `EngineSetup`.  An engine that lacks a package, a model
    or its settings offers no voices; it starts nothing and imports nothing large before it speaks.
    """

    name: str
    version: str

    def voices(self) -> Sequence[Voice]:
        """Every voice it can speak with now."""

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line.

        Args:
            spoken: at most one sentence.
            words: spans of `spoken` to be timed, in order.
            voice: one of `voices()`.
            speed: 1.0 is the voice's own rate.

        Raises:
            VoiceError: when no usable sound came, after the engine's own retry.
        """

    def close(self) -> None:
        """Let go of processes and memory; safe to call twice."""


class Source(Protocol):
    """Turns what a user names into a page."""

    name: str

    def accepts(self, source: str) -> bool:
        """Whether this is the kind of name it opens."""

    def open(self, source: str) -> Page:
        """Read it.

        Raises:
            InputError: when the user can put it right.
            OutsideError: when the world failed.
        """


def load(dotted: str) -> Any:
    """The object behind "package.module:name"."""
    module, _, name = dotted.partition(":")
    return getattr(import_module(module), name)


def find(group: str, built_in: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The plugins of one group as (name, dotted name), built-in ones first.

    Raises:
        PluginError: when two plugins have one name.
    """
    found = dict(built_in)
    for point in entry_points(group=group):
        if point.name in found:
            raise PluginError(f"Two plugins are named “{point.name}”; uninstall one of them.")
        found[point.name] = point.value
    yield from found.items()
