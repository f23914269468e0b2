"""Voices that are fetched while the reader is served: one at a time each, told as they come."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Condition, Thread

from readout.errors import ReadoutError
from readout.net.fetch import Fetcher
from readout.voices.adding import add
from readout.voices.catalogue import Offer
from readout.voices.models import installed

LOG = logging.getLogger(__name__)

STEP = 200
"""In how many steps progress is told at the most."""

FETCHING, HERE, STOPPED, FAILED = "fetching", "here", "stopped", "failed"


@dataclass(frozen=True)
class Fetch:
    """How far the fetch of a voice is.

    Args:
        state: one of the four words of this module.
        done: bytes that came.
        total: bytes it has.
        sentence: why it failed, "" where it did not.
    """

    state: str
    done: int = 0
    total: int = 0
    sentence: str = ""


class _StoppedError(Exception):
    """The listener does not want it any more."""


class Fetches:
    """The voices that are being fetched, or were, since the reader was started.

    Args:
        models: the folder of all models.
        fetcher: the door.
        mirror: an address they are fetched from instead of their own, "" for none.
        came: told the engine whose voice is here now.
    """

    def __init__(
        self, models: Path, fetcher: Fetcher, mirror: str, came: Callable[[str], None]
    ) -> None:
        self._models = models
        self._fetcher = fetcher
        self._mirror = mirror
        self._came = came
        self._changed = Condition()
        self._known: dict[str, Fetch] = {}
        self._running: dict[str, Thread] = {}
        self._unwanted: set[str] = set()

    def of(self, offer: Offer) -> Fetch | None:
        """How far the fetch of a voice is, None where nobody asked for it and it is not here."""
        with self._changed:
            known = self._known.get(offer.name)
        there = known is None and offer.name in {model.name for model in installed(self._models)}
        return Fetch(HERE, offer.size, offer.size) if there else known

    def start(self, offer: Offer) -> None:
        """Fetch a voice; one that is being fetched is joined, what came before is kept."""
        with self._changed:
            self._unwanted.discard(offer.name)
            known = self._known.get(offer.name)
            if offer.name not in self._running and not (known and known.state == HERE):
                thread = Thread(target=self._run, args=(offer,), name=f"fetch {offer.name}")
                thread.daemon = True
                self._running[offer.name] = thread
                thread.start()
            elif offer.name not in self._running:
                return
            self._tell(offer, Fetch(FETCHING, known.done if known else 0, offer.size))

    def stop(self, offer: Offer) -> None:
        """Stop fetching a voice; what came stays, so that it can be gone on with."""
        with self._changed:
            if offer.name in self._running:
                self._unwanted.add(offer.name)
                self._tell(offer, replace(self._known[offer.name], state=STOPPED))

    def follow(self, offer: Offer, seconds: float = 10.0) -> Iterator[Fetch]:
        """How far it is, now and whenever that changes, until it is over.

        Args:
            seconds: after which it is told again although nothing changed, so that a listener
                who left is noticed.
        """
        told = None
        while fetch := self.of(offer):
            yield fetch
            if fetch.state != FETCHING:
                return
            told = fetch
            with self._changed:
                self._changed.wait_for(lambda: self._known.get(offer.name) != told, seconds)  # noqa: B023  # called before it changes

    def close(self) -> None:
        """Stop every fetch."""
        with self._changed:
            self._unwanted.update(self._running)
            threads = list(self._running.values())
        for thread in threads:
            thread.join(timeout=2)

    def _tell(self, offer: Offer, fetch: Fetch) -> None:
        self._known[offer.name] = fetch
        self._changed.notify_all()

    def _run(self, offer: Offer) -> None:
        try:
            add(self._models, offer, self._fetcher, self._mirror, self._progress_of(offer))
            self._came(offer.engine)
            self._over(offer, HERE)
        except _StoppedError:
            if not self._over(offer, STOPPED):
                self._run(offer)
        except ReadoutError as problem:
            # Who cancels a fetch that stands still is not told that it stood still.
            stopped = offer.name in self._unwanted
            self._over(offer, STOPPED if stopped else FAILED, "" if stopped else problem.sentence)
        # A thread of its own: what escapes would leave the page waiting for ever.
        except Exception:
            LOG.exception("The voice %s could not be fetched.", offer.name)
            self._over(offer, FAILED, "Readout made a mistake here, and wrote it to its log.")

    def _over(self, offer: Offer, state: str, sentence: str = "") -> bool:
        """Note that it ended; False where it was stopped and is wanted again."""
        with self._changed:
            if state == STOPPED and offer.name not in self._unwanted:
                return False
            self._unwanted.discard(offer.name)
            self._running.pop(offer.name, None)
            self._tell(offer, replace(self._known[offer.name], state=state, sentence=sentence))
            return True

    def _progress_of(self, offer: Offer) -> Callable[[int, int], None]:
        def progress(done: int, total: int) -> None:
            with self._changed:
                if offer.name in self._unwanted:
                    raise _StoppedError
                if done == total or done - self._known[offer.name].done >= total // STEP:
                    self._tell(offer, Fetch(FETCHING, done, total))

        return progress
