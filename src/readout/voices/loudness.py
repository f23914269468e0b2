"""Every voice equally loud: one fixed gain a voice, and a limiter for what then is too loud.

Both look at one segment only, so that sound can be heard while it is being made.
"""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from readout.model import Speech
from readout.voices.sound import Samples

VERSION = "3"
"""Changes when the same sound would be made otherwise loud."""

# A voice's gain is measured on one passage; what is read after it is mostly a tenth quieter.
_TARGET = -15.9
_MOST_GAIN = 40.0
# Two sentences of three seconds or more may not differ by more than 1 LU.
_LONG, _CENTRE, _ROOM, _MOST_LEAP = 3.0, -15.9, 0.3, 4.0
_TAKEN = 1.3
# Below full scale by so much that a decoder's curve between the samples stays under -1 dB.
_CEILING = 32768 * 10 ** (-2.5 / 20)
# The limiter works on blocks of .7 ms and turns down from so many blocks before a peak.
_HALVINGS, _LOOK = 4, 5
_BLOCK = 2**_HALVINGS
_RISING = np.arange(_BLOCK, dtype=np.float32) / _BLOCK
# EBU R 128 and ITU-R BS.1770: blocks of 400 ms, one every 100; what is quieter does not count.
_STEP, _STEPS = 0.1, 4
_ABSOLUTE_GATE, _RELATIVE_GATE = -70.0, -10.0
_OFFSET = -0.691
# The two filters of its K-weighting: frequency, quality, and what it adds above.
_SHELF = (1681.974450955533, 0.7071752369554196, 3.999843853973347)
_HIGH_PASS = (38.13547087602444, 0.5003270373238773)


def levelled(speech: Speech, decibels: float) -> Speech:
    """A speech louder by so many decibels, its peaks turned down where they would be too high."""
    sound = np.frombuffer(speech.pcm, dtype="<i2")
    if not sound.size:
        return speech
    made = _made(sound, decibels)
    leap = _leap(loudness(made, speech.sample_rate)) if speech.seconds >= _LONG else 0.0
    if leap > 0:
        made *= 10 ** (-leap / 20)
    elif leap:
        made = _made(sound, decibels - leap)
    return replace(speech, pcm=np.rint(made, out=made).astype("<i2").tobytes())


def _leap(heard: float) -> float:
    """The decibels by which a long sentence leaves the room that all have."""
    away = heard - _CENTRE
    # Beyond, it is no leap: nobody knows how loud the voice is.
    if not _ROOM < abs(away) < _MOST_LEAP:
        return 0.0
    # The limiter takes off part of what is added.
    return float(away - np.sign(away) * _ROOM) * (_TAKEN if away < 0 else 1.0)


def gain_of(sound: Samples, rate: int) -> float:
    """The decibels that bring a sound to -16 LUFS, after the limiter; 0 for silence.

    Args:
        sound: 16-bit samples, mono.
        rate: samples a second.
    """
    decibels = 0.0
    # What is added is taken off again, in part, by the limiter.
    for _ in range(5):
        heard = loudness(_made(sound, decibels), rate)
        if heard <= _ABSOLUTE_GATE and not decibels:
            return 0.0
        decibels = float(np.clip(decibels + _TARGET - heard, -_MOST_GAIN, _MOST_GAIN))
    return decibels


def loudness(sound: Samples, rate: int) -> float:
    """The integrated loudness of a sound in LUFS, -70 for what is too short or silent.

    Args:
        sound: 16-bit samples, mono.
        rate: samples a second.
    """
    steps = _step_powers(sound, rate)
    if len(steps) < _STEPS:
        return _ABSOLUTE_GATE
    powers = np.convolve(steps, np.full(_STEPS, 1 / _STEPS), mode="valid")
    powers = powers[powers > _power(_ABSOLUTE_GATE)]
    if not powers.size:
        return _ABSOLUTE_GATE
    loud = powers[powers > _power(_level(powers.mean()) + _RELATIVE_GATE)]
    return _level(loud.mean())


def _step_powers(sound: Samples, rate: int) -> Samples:
    """The mean power of every tenth of a second as an ear weighs its frequencies.

    By Parseval's theorem from the spectrum: the two filters of the standard need not be run.
    """
    # A power of two is worked out fastest.
    size = 1 << round(_STEP * rate).bit_length() - 1
    steps = sound[: len(sound) // size * size].reshape(-1, size)
    parts = np.fft.rfft(steps.astype(np.float32, copy=False)).view(np.float32)
    powers: Samples = np.square(parts, out=parts) @ _weights_of(size, rate)
    return powers


def _level(power: float) -> float:
    return float(_OFFSET + 10 * np.log10(power))


def _power(level: float) -> float:
    return float(10 ** ((level - _OFFSET) / 10))


@lru_cache(maxsize=8)
def _weights_of(size: int, rate: int) -> Samples:
    """What the squares of each frequency's two parts count for; of 16-bit samples."""
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    # Each frequency but the first and the last stands for its mirror image too.
    twice = np.where((np.arange(z.size) == 0) | (2 * np.arange(z.size) == size), 1, 2)
    weights: Samples = twice * np.abs(_shelf(z, rate) * _high_pass(z, rate)) ** 2
    return np.repeat(weights / (32768 * size) ** 2, 2).astype(np.float32)


def _shelf(z: Samples, rate: int) -> Samples:
    frequency, quality, decibels = _SHELF
    k, gain = np.tan(np.pi * frequency / rate), 10 ** (decibels / 20)
    middle = gain**0.4996667741545416 * k / quality
    above = _curve(z, gain + middle + k * k, 2 * (k * k - gain), gain - middle + k * k)
    curve: Samples = above / _poles(z, k, quality)
    return curve


def _high_pass(z: Samples, rate: int) -> Samples:
    frequency, quality = _HIGH_PASS
    k = np.tan(np.pi * frequency / rate)
    whole = 1 + k / quality + k * k
    curve: Samples = _curve(z, whole, -2 * whole, whole) / _poles(z, k, quality)
    return curve


def _curve(z: Samples, first: float, second: float, third: float) -> Samples:
    curve: Samples = first + second * z + third * z * z
    return curve


def _poles(z: Samples, k: float, quality: float) -> Samples:
    return _curve(z, 1 + k / quality + k * k, 2 * (k * k - 1), 1 - k / quality + k * k)


def _made(sound: Samples, decibels: float) -> Samples:
    """The sound louder by so many decibels, its peaks gently turned down to the ceiling."""
    # Whole blocks, so that each has a gain where it begins and one where it ends.
    blocks = np.zeros((-(-sound.size // _BLOCK), _BLOCK), np.float32)
    made = blocks.reshape(-1)[: sound.size]
    np.multiply(sound, np.float32(10 ** (decibels / 20)), out=made)
    gains = _gains(_peaks(blocks))
    loud = np.flatnonzero(np.minimum(gains[:-1], gains[1:]) < 1)
    if loud.size:
        begin, end = gains[loud, None], gains[loud + 1, None]
        blocks[loud] *= begin + (end - begin) * _RISING
    return made


def _peaks(blocks: Samples) -> Samples:
    """The loudest of each block."""
    # By halves: numpy's own maximum along so short an axis takes six times as long.
    peaks: Samples = np.abs(blocks.reshape(-1))
    for _ in range(_HALVINGS):
        peaks = np.maximum(peaks[::2], peaks[1::2])
    return peaks


def _gains(peaks: Samples) -> Samples:
    """The factor where each block begins, and where the last one ends."""
    # The mean of the least gains on both sides is never more than what the peak itself may have.
    around = np.ones(peaks.size + 2 * _LOOK, np.float32)
    around[_LOOK:-_LOOK] = np.minimum(1, _CEILING / np.maximum(peaks, 1))
    least = np.minimum.reduce(_shifted(around, _LOOK + 1))
    gains: Samples = np.add.reduce(_shifted(least, _LOOK)) / _LOOK
    return gains


def _shifted(values: Samples, count: int) -> list[Samples]:
    """The values so many times, each time one later."""
    length = len(values) - count + 1
    return [values[begin : begin + length] for begin in range(count)]
