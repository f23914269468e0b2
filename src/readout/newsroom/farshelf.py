"""The far shelf: tracks that one machine spoke are played by the others, through the store of blobs."""

import logging
from pathlib import Path

from readout.errors import ReadoutError
from readout.store.blobs import Blobs

LOG = logging.getLogger(__name__)

TRACKS = "tracks"
"""The folder of the store in which they lie."""

_FLAWS = (b'"problem"', b'"instead"')
"""What stands in the marks of a track some line of which was not spoken by whom it should be."""


class FarShelf:
    """Finished tracks in a store that many machines share.

    What cannot be reached is not there: then each machine speaks for itself.

    Args:
        blobs: that store.
    """

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    def bring(self, track: Path) -> None:
        """Fetch a track that is not on this machine, if another one made it.

        Args:
            track: where the MP3 will lie; its marks lie beside it.
        """
        marks = track.with_suffix(".marks")
        if track.is_file() and marks.is_file():
            return
        try:
            for path in (marks, track):
                body = self._blobs.read(_name(path))
                path.parent.mkdir(parents=True, exist_ok=True)
                partial = path.with_name(f".{path.name}.part")
                partial.write_bytes(body)
                partial.replace(path)
        except FileNotFoundError:
            return
        except (ReadoutError, OSError):
            LOG.warning("The sound that other machines made cannot be fetched.", exc_info=True)

    def send(self, track: Path) -> None:
        """Let other machines have a finished track, unless it is flawed.

        Args:
            track: its MP3.
        """
        try:
            marks = track.with_suffix(".marks").read_bytes()
            if any(flaw in marks for flaw in _FLAWS):
                return
            # The marks come last: a track without them is not there yet.
            self._blobs.write(_name(track), track.read_bytes())
            self._blobs.write(_name(track.with_suffix(".marks")), marks)
        except (ReadoutError, OSError):
            LOG.warning("Other machines cannot be given the sound made here.", exc_info=True)

    def drop(self, track: Path) -> None:
        """Let no other machine have a track any more.

        Args:
            track: its MP3.
        """
        try:
            for path in (track.with_suffix(".marks"), track):
                self._blobs.remove_name(_name(path))
        except (ReadoutError, OSError):
            LOG.warning("The sound made here stays in the store for a while.", exc_info=True)


def _name(path: Path) -> str:
    return f"{TRACKS}/{path.name}"
