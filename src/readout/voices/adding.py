"""Adding and removing models: fetched from the catalogue, or taken from this machine."""

import hashlib
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from readout.errors import DiskFull, InputError, UnwritableOutput
from readout.net.download import Wanted, download
from readout.net.fetch import Fetcher
from readout.voices.catalogue import OFFERS, Offer, megabytes
from readout.voices.models import MANIFEST, Model, installed
from readout.voices.pocket_process import FILES as POCKET

# What is left free on the disk.
_SPARE = 50_000_000

Progress = Callable[[int, int], None]
"""Told how many bytes are there, of how many."""


def add(
    models: Path,
    offer: Offer,
    fetcher: Fetcher,
    mirror: str = "",
    progress: Progress = lambda done, total: None,
) -> Model:
    """Fetch a model; what came before a cut is not fetched again.

    Args:
        models: the folder of all models.
        offer: what is fetched.
        fetcher: the door.
        mirror: an address under which every file lies as `<name>/<file>`; "" for their own.
        progress: told how far it is.

    Raises:
        FetchError: when a file does not come whole, or is not what it should be.
        DiskFull: when there is no room.
        UnwritableOutput: when the folder cannot be written.
    """
    staging = _staging(models, offer.name)
    _check_room(models, offer.size - _there(staging))
    done = 0
    for name, wanted in offer.files:
        target = staging / name
        if not target.is_file() or _sha256(target) != wanted.sha256:
            source = _mirrored(wanted, mirror, f"{offer.name}/{name}")
            download(fetcher, source, target, partial(_tell, progress, done, offer.size))
        done += wanted.size
    sums = {name: wanted.sha256 for name, wanted in offer.files}
    return _put(Model(offer.name, offer.engine, offer.licence, sums, staging), models)


def add_from(models: Path, source: Path, name: str, sha256: str = "") -> Model:
    """Take a model from this machine.

    Args:
        models: the folder of all models.
        source: its folder, or its `.onnx` file beside which the others lie.
        name: what it is to be called; the checksums of one in the catalogue are checked.
        sha256: the checksum of its `.onnx` file, if the user has one; "" for none.

    Raises:
        InputError: when it is no model of an engine, or not what it should be.
        DiskFull: when there is no room.
        UnwritableOutput: when the folder cannot be written.
    """
    if not re.fullmatch(r"[\w][\w.+-]*", name):
        raise InputError(f"“{name}” is no name for a voice; use letters, digits, - and _.")
    engine, files = _recognised(source)
    _check_room(models, sum(file.stat().st_size for file in files))
    sums = {file.name: _sha256(file) for file in files}
    licence = _checked(name, sums, sha256)
    staging = _staging(models, name)
    try:
        for file in files:
            shutil.copyfile(file, staging / file.name)
    except OSError as problem:
        raise UnwritableOutput(
            f"{staging} cannot be written ({problem.strerror}); free some room or check the "
            "folder's permissions."
        ) from problem
    return _put(Model(name, engine, licence, sums, staging), models)


def remove(models: Path, name: str) -> None:
    """Delete an installed model, or what came of one before its fetch was cut.

    Raises:
        InputError: when there is none of that name.
    """
    there = [model.name for model in installed(models)]
    begun = [path.name[1:] for path in models.glob(".*") if path.is_dir()]
    if name not in (*there, *begun):
        names = ", ".join((*there, *begun)) or "none"
        raise InputError(f"No voice “{name}” was added; those that were: {names}.")
    for folder in (models / name, models / f".{name}"):
        shutil.rmtree(folder, ignore_errors=True)


def _tell(progress: Progress, before: int, total: int, done: int) -> None:
    progress(before + done, total)


def _staging(models: Path, name: str) -> Path:
    staging = models / f".{name}"
    try:
        staging.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UnwritableOutput(
            f"{models} cannot be written ({problem.strerror}); check the folder's permissions."
        ) from problem
    return staging


def _put(model: Model, models: Path) -> Model:
    """Turn a staged folder into an installed one, in one step."""
    final = models / model.name
    (model.folder / MANIFEST).write_text(model.manifest(), "utf-8")
    # Never both gone: the old one is put aside before the new one takes its place.
    old = models / f".{model.name}.old"
    if final.exists():
        shutil.rmtree(old, ignore_errors=True)
        final.replace(old)
    model.folder.replace(final)
    shutil.rmtree(old, ignore_errors=True)
    return replace(model, folder=final)


def _there(staging: Path) -> int:
    return sum(file.stat().st_size for file in staging.iterdir())


def _check_room(models: Path, needed: int) -> None:
    models.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(models).free
    if free < needed + _SPARE:
        raise DiskFull(
            f"The voice needs {megabytes(needed)} and {models} has {megabytes(free)} free; "
            "make room and try again."
        )


def _mirrored(wanted: Wanted, mirror: str, path: str) -> Wanted:
    return replace(wanted, url=f"{mirror.rstrip('/')}/{path}") if mirror else wanted


def _recognised(source: Path) -> tuple[str, list[Path]]:
    """Which engine loads it, and the files that belong to it."""
    folder = source if source.is_dir() else source.parent
    found = [source] if source.is_file() else sorted(folder.glob("*.onnx"))
    pairs = [(file, file.with_name(f"{file.name}.json")) for file in found]
    if len(pocket := _pocket_files(folder)) > len(POCKET):
        return "pocket", pocket
    described = [pair for pair in pairs if pair[1].is_file()]
    if described:
        return "piper", [file for pair in described for file in pair]
    config, styles = folder / "config.json", sorted(folder.glob("voices*.bin"))
    if found and config.is_file() and styles:
        return "kokoro", [found[0], styles[0], config]
    raise InputError(
        f"{source} is no voice Readout knows: a Piper voice is an .onnx file and its .onnx.json; "
        "Kokoro an .onnx file, voices*.bin and config.json in one folder; Pocket TTS its seven "
        "files and a .wav for each voice."
    )


def _pocket_files(folder: Path) -> list[Path]:
    """The files of a Pocket TTS model and its recordings; none if one is missing."""
    files = [next(iter(sorted(folder.glob(f"{start}.*"))), None) for start in POCKET.values()]
    found = [file for file in files if file]
    recordings = sorted((*folder.glob("*.wav"), *folder.glob("test_wavs/*.wav")))
    return [*found, *recordings] if len(found) == len(POCKET) else []


def _checked(name: str, sums: dict[str, str], sha256: str) -> str:
    """The licence of a model, once its checksums are seen to be right."""
    model = next(name for name in sums if name.endswith(".onnx"))
    if sha256 and sums[model] != sha256.lower():
        raise InputError(
            f"{model} has the checksum {sums[model]}, not the one given; fetch it again."
        )
    for offer in OFFERS:
        if offer.name == name:
            wrong = [file for file, wanted in offer.files if sums.get(file) != wanted.sha256]
            if wrong:
                raise InputError(
                    f"{wrong[0]} is not the file of “{name}” (its checksum differs); fetch it "
                    "again, or give the voice another name."
                )
            return offer.licence
    return "not stated"


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as problem:
        raise InputError(f"{path} cannot be read ({problem.strerror}).") from problem
