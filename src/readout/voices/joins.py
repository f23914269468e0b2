"""Joins inside a sentence: two voices follow one another without a gap and without a click."""

from dataclasses import replace

import numpy as np

from readout.model import Speech
from readout.voices.sound import Samples, audible

LEAD_SECONDS, TAIL_SECONDS = 0.005, 0.020
"""Silence that is left before and behind a piece; more is heard as a pause."""

_FADE_SECONDS = 0.002


def joined(speech: Speech, before: bool, behind: bool) -> Speech:
    """A sound without the silence where it joins another, each end of it faded from or to nothing.

    Args:
        before: whether it joins what was heard before it.
        behind: whether it is joined by what is heard next.
    """
    sound, rate = np.frombuffer(speech.pcm, dtype="<i2"), speech.sample_rate
    heard = audible(sound) if before or behind else None
    if not heard:
        return speech
    begins, ends = heard
    start = max(begins - round(LEAD_SECONDS * rate), 0) if before else 0
    end = ends + round(TAIL_SECONDS * rate) if behind else len(sound)
    kept = _faded(sound[start:end], round(_FADE_SECONDS * rate), before, behind)
    moved = start / rate
    seconds = len(kept) / rate
    times = tuple(
        (min(max(first - moved, 0.0), seconds), min(max(last - moved, 0.0), seconds))
        for first, last in speech.times
    )
    return replace(speech, pcm=kept.astype("<i2").tobytes(), times=times)


def _faded(sound: Samples, samples: int, before: bool, behind: bool) -> Samples:
    ramp = np.linspace(0.0, 1.0, min(samples, len(sound)))
    made = sound.astype(np.float32)
    if before:
        made[: len(ramp)] *= ramp
    if behind:
        made[len(made) - len(ramp) :] *= ramp[::-1]
    faded: Samples = np.round(made)
    return faded
