"""The models that are installed: one folder each, with a manifest of what is in it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

MANIFEST = "voice.json"
"""The file of a model's folder that says what is in it; written last."""


@dataclass(frozen=True)
class Model:
    """A model on this machine.

    Args:
        name: as `readout voices add` calls it.
        engine: the engine that loads it.
        licence: what its makers allow.
        files: the SHA-256 of each file, in hexadecimal, by its name.
        folder: where they lie.
    """

    name: str
    engine: str
    licence: str
    files: Mapping[str, str]
    folder: Path

    def find(self, *endings: str) -> Path | None:
        """The first of its files whose name ends so, None when there is none."""
        names = (name for ending in endings for name in sorted(self.files) if name.endswith(ending))
        return next((self.folder / name for name in names), None)

    def manifest(self) -> str:
        """What its `voice.json` says."""
        about: dict[str, Any] = asdict(self)
        del about["folder"]
        return json.dumps(about, indent=2) + "\n"


def installed(models: Path, engine: str = "") -> list[Model]:
    """The models that are there whole, by name; one whose manifest cannot be read is not.

    Args:
        models: the folder of all models.
        engine: only those of this engine; "" for all.
    """
    found = []
    # What begins with a dot is still being put together.
    for path in sorted(models.glob(f"[!.]*/{MANIFEST}")):
        try:
            about = json.loads(path.read_text("utf-8"))
            model = Model(**about, folder=path.parent)
        except (OSError, ValueError, TypeError):
            continue
        if engine in ("", model.engine) and all((path.parent / n).is_file() for n in model.files):
            found.append(model)
    return found


def fingerprint(models: Sequence[Model]) -> str:
    """Twelve characters that change when a model is added, removed or exchanged."""
    sums = sorted(sum for model in models for sum in model.files.values())
    return hashlib.sha256(" ".join(sums).encode()).hexdigest()[:12]
