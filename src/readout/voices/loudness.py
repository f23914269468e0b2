"""Every voice about equally loud: one fixed gain a voice, and a limiter for what then is too loud.

Both look at one segment only, so that sound can be heard while it is being made.
"""

from dataclasses import replace

import numpy as np

from readout.model import Speech, Voice
from readout.voices.sound import Samples

VERSION = "1"
"""Changes when the same sound would be made otherwise loud."""

# Decibels, measured once on news, after the limiter, to reach -16 LUFS in mono (EBU R 128).
# A fifth of a decibel more than that: LAME turns what it is given down by nearly half a one.
_GAINS = {
    "en-AU+f4": 3.9,
    "en-AU+m4": 6.7,
    "en-GB-x-rp+f2": 3.5,
    "en-GB-x-rp+f4": 4.1,
    "en-GB-x-rp+m3": 6.3,
    "en-GB-x-rp+m7": 4.8,
    "en-US+f3": 4.8,
    "en-US+m1": 8.2,
}
# Other languages and accents, by the variant.
_VARIANTS = {"f3": 4.8, "m3": 6.3}
# Below full scale by so much that a decoder's curve between the samples stays under -1 dB.
_CEILING = 32768 * 10 ** (-2.5 / 20)
_LOOK_SECONDS = 0.004
# Peaks nearer than so many times their reach are looked at together.
_APART = 10


def levelled(speech: Speech, voice: Voice) -> Speech:
    """A voice's speech as loud as every other's; voices nobody measured keep their own loudness."""
    sound = np.frombuffer(speech.pcm, dtype="<i2").astype(np.float64) * _factor(voice)
    if not sound.size:
        return speech
    limited = np.round(_limited(sound, round(_LOOK_SECONDS * speech.sample_rate)))
    return replace(speech, pcm=limited.astype("<i2").tobytes())


def _factor(voice: Voice) -> float:
    if voice.engine != "espeak":
        return 1.0
    variant = voice.id.rpartition("+")[2]
    decibels = _GAINS.get(voice.id, _VARIANTS.get(variant, 0.0))
    return float(10 ** (decibels / 20))


def _limited(sound: Samples, look: int) -> Samples:
    """The sound with its peaks turned down to the ceiling, gently, from a moment before each."""
    loud = np.flatnonzero(np.abs(sound) > _CEILING)
    if not loud.size:
        return sound
    # Much of a sentence is out of every peak's reach and stays as it is.
    reach = 2 * look
    for peaks in np.split(loud, np.flatnonzero(np.diff(loud) > _APART * reach) + 1):
        near = slice(max(peaks[0] - reach, 0), peaks[-1] + reach + 1)
        sound[near] *= _turned_down(sound[near], look)
    return sound


def _turned_down(sound: Samples, look: int) -> Samples:
    """The factor of each sample."""
    wanted = np.minimum(1, _CEILING / np.maximum(np.abs(sound), 1))
    # The mean of the least gains on both sides is never more than what the peak itself may have.
    least = _least(np.pad(wanted, look - 1, mode="edge"), look)
    sums = np.cumsum(np.concatenate([[0.0], least]))
    factors: Samples = (sums[look:] - sums[:-look]) / look
    return factors


def _least(values: Samples, width: int) -> Samples:
    """The least value of every stretch of `width`, by doubling."""
    done = 1
    while done < width:
        step = min(done, width - done)
        values = np.minimum(values[:-step], values[step:])
        done += step
    return values
