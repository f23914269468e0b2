"""The grouper: what grouping knows, held in memory while nobody else changed a story."""

from dataclasses import dataclass, field
from threading import Lock

from readout.languages.frequencies import frequencies
from readout.store import Store
from readout.text.stories.grouping import Stories


@dataclass
class Grouper:
    """What one process knows of stories.

    Args:
        lock: held while articles are grouped in this process.
        version: of the stories in memory.
        stories: None where nothing is in memory.
    """

    lock: Lock = field(default_factory=Lock)
    version: int = -1
    stories: Stories | None = None

    def now(self, store: Store) -> tuple[int, Stories]:
        """The stories as they are kept, and their version; the lock has to be held."""
        if self.stories is None or store.stories.version() != self.version:
            self.version, state = store.stories.state()
            self.stories = Stories.restore(state, frequencies)
        return self.version, self.stories

    def forget(self) -> None:
        """Read them anew the next time: those in memory are not what is kept."""
        self.stories = None
