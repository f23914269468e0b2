"""Voices in words: what `readout voices` prints, at most 80 characters a line."""

import sys
from collections.abc import Iterator
from urllib.parse import urlsplit

from readout.voices.catalogue import OFFERS, Offer, megabytes, offer_of
from readout.voices.labels import LABELS, Candidate, Label
from readout.voices.models import Model
from readout.voices.natural import can_run, package_of

WIDTH = 80
"""Characters of a line."""

_NAMES = {"kokoro": "Kokoro", "piper": "Piper", "pocket": "Pocket TTS", "espeak": "espeak-ng"}
_NAMES |= {"speech_server": "a speech server", "command": "your own program"}


ON_THIS_DEVICE = "browser: better voices on this device, where it has some; chosen on the page"
"""What `readout voices` says of the voices that only the reader's page can offer."""


def label_row(label: Label) -> dict[str, str]:
    """A label as one flat object."""
    first = label.candidates[0]
    return {
        "label": label.name,
        "slug": label.slug,
        "language": label.language,
        "gender": label.gender,
        "engine": first.engine,
        "voice": first.voice_id,
        "note": first.note,
        "better": better(label),
        "browser": "on this device" if _by_browser(label) else "",
    }


def label_lines(label: Label) -> Iterator[str]:
    """Who speaks for a label, and for a fallback why and how to get better."""
    first = label.candidates[0]
    voice = f"{first.engine}:{first.voice_id}  {first.note}".rstrip()
    yield shorten_to(f"{label.name:<18} {label.language:<6} {voice}")
    if reason := better(label):
        yield shorten_to(f"    {reason}")


def _by_browser(label: Label) -> bool:
    """Whether the page offers the device's own voices for it: where espeak would speak for one of the six."""
    six = {one.name for one in LABELS}
    return label.name in six and label.candidates[0].engine == "espeak"


def better(label: Label) -> str:
    """Why the preferred voice of a label does not speak and what to do, "" if it does."""
    offer = better_offer(label)
    return _how(offer) if offer else ""


def how_to_get(wanted: str) -> str:
    """How to get a voice that is not here, in a sentence; "" for one that nobody offers.

    Args:
        wanted: "engine:voice", or the name of what brings it, such as "kokoro".
    """
    engine, _, voice = wanted.partition(":")
    offer = offer_of(Candidate(engine, voice)) or next(
        (it for it in OFFERS if it.name == wanted), None
    )
    return f"{_how(offer)}." if offer else ""


def _how(offer: Offer) -> str:
    name = engine_name(offer.engine)
    if not can_run(offer.engine):
        return f"{name} needs pip install {package_of(offer.engine)}; then voices add {offer.name}"
    return f"{name} is not installed: readout voices add {offer.name}, {megabytes(offer.size)}"


def better_offer(label: Label) -> Offer | None:
    """What brings a voice that is preferred to the one that speaks, None where nothing does."""
    wanted = () if label.own else label.missing
    return next((offer for offer in map(offer_of, wanted) if offer), None)


def engine_name(engine: str) -> str:
    """What people call an engine."""
    return _NAMES.get(engine, engine)


def speaker(label: Label) -> str:
    """Who speaks for a label, as a sentence."""
    first = label.candidates[0]
    name = engine_name(first.engine)
    if first.engine == "espeak" and label.language == "en-AU":
        ours = first.voice_id.startswith("en-AU")
        what = "Australian accent" if ours else "British voice, which only comes near"
        return f"Spoken by espeak-ng’s {what}."
    return f"Spoken by {name}."


def install_line(engine: str) -> str:
    """The command that installs what an engine needs, "" where it is there."""
    return "" if can_run(engine) else f"{sys.executable} -m pip install {package_of(engine)}"


def offer_line(offer: Offer) -> str:
    """What is fetched, how large it is, under which licence and from where."""
    host = urlsplit(offer.files[0][1].url).hostname or ""
    return f"{offer.title}; {megabytes(offer.size)}, licence {offer.licence}, from {host}"


def offer_lines() -> Iterator[str]:
    """Everything that can be fetched."""
    for offer in OFFERS:
        yield shorten_to(f"{offer.name:<15} {megabytes(offer.size):>7}  {offer.licence}")
        yield shorten_to(f"    {offer.title}")


def added_lines(model: Model) -> Iterator[str]:
    """What was added, and what is still missing for it to speak."""
    yield f"{model.name} was added for the engine {model.engine} (licence: {model.licence})."
    if not can_run(model.engine):
        yield f"It speaks after: {install_line(model.engine)}"


def shorten_to(line: str, width: int = WIDTH) -> str:
    """A line cut to a width."""
    return line if len(line) <= width else f"{line[: width - 1]}…"
