"""How far apart the six labels sound, against one label at two rates that are hardly told apart.

Run: `python -m bench.voices`.  Each of 20 sentences is cut into 100 slices of equal length, so that
a slower voice is laid over a faster one; the distance of two voices is the mean over slices of the
root mean square difference of their spectra, in decibels, in 32 bands from 100 to 8,000 Hz.
"""

import sys
from itertools import combinations, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from readout.plugins import VoiceEngine
from readout.voices.espeak import EspeakEngine
from readout.voices.labels import LABELS, Label, all_labels, voice_of

RATES = (1.0, 1.02)
"""Two rates of one label, whose distance is the measure of the others."""

SENTENCES = (
    "The harbour master closed the gates at half past nine.",
    "Nobody in the village had seen the new bridge.",
    "Prices rose by three per cent in a single month.",
    "She told the committee that the report was late.",
    "A quiet Sunday ended with rain over the hills.",
    "The mayor of the town will face the voters in May.",
    "They walked out of the house and down to the boats.",
    "Five schools stay shut until the ice has gone.",
    "The choice was made by a small group of people.",
    "Our reporter spoke to the farmers who own the fields.",
    "He moved to the coast and opened a food shop.",
    "Doctors say the new drug is safe for most adults.",
    "No one knows how long the strike will go on.",
    "The team scored twice before the end of the game.",
    "Work on the road begins again in the autumn.",
    "Later that night the power failed in half the city.",
    "The judge asked for silence and read the verdict.",
    "Bath and Plymouth are joined by a slow train.",
    "Many buyers pay more for fruit that is grown nearby.",
    "It is the first time that both sides have agreed.",
)

Spectra = np.ndarray[Any, np.dtype[np.float64]]

_SLICES, _BANDS, _WINDOW = 100, 32, 512
_LOWEST, _HIGHEST = 100.0, 8000.0
# What is 60 dB under the loudest is not heard.
_FLOOR_DB = 60.0


def spectra(pcm: bytes, rate: int) -> Spectra:
    """The spectrum of each slice of a sound, in decibels under its loudest band.

    Args:
        pcm: 16-bit samples.
        rate: samples a second.
    """
    sound = np.frombuffer(pcm, dtype="<i2").astype(np.float64)
    starts = np.linspace(0, len(sound) - _WINDOW, _SLICES).astype(int)
    frames = sound[starts[:, None] + np.arange(_WINDOW)] * np.hanning(_WINDOW)
    power = np.abs(np.fft.rfft(frames)) ** 2
    edges = np.geomspace(_LOWEST, _HIGHEST, _BANDS + 1) * _WINDOW / rate
    bins = np.arange(power.shape[1], dtype=np.float64)
    share = [_share(bins, low, high) for low, high in pairwise(edges)]
    bands = 10 * np.log10(power @ np.stack(share, axis=1) + 1e-9)
    return np.asarray(np.maximum(bands - bands.max(), -_FLOOR_DB))


def _share(bins: Spectra, low: float, high: float) -> Spectra:
    """How much of each bin belongs to a band that may be narrower than one."""
    width = np.minimum(bins + 0.5, high) - np.maximum(bins - 0.5, low)
    return np.asarray(np.maximum(width, 0.0))


def distance(one: list[Spectra], other: list[Spectra]) -> float:
    """The mean log-spectral distance of two voices, in decibels.

    Args:
        one: its spectra, a sentence each.
        other: those of the same sentences.
    """
    each = [np.sqrt(((a - b) ** 2).mean(axis=1)).mean() for a, b in zip(one, other, strict=True)]
    return float(np.mean(each))


def spoken(label: Label, engine: VoiceEngine, speed: float) -> list[Spectra]:
    """What a label says, a sentence each."""
    _, voice, _ = voice_of(label, [engine])
    said = (engine.speak(text, [], voice, speed) for text in SENTENCES)
    return [spectra(one.pcm, one.sample_rate) for one in said]


def measure(engine: VoiceEngine) -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """The distance of each label from itself at the other rate, and of every pair.

    Args:
        engine: one that speaks for all six labels.
    """
    six = all_labels([engine])[: len(LABELS)]
    slow, fast = ({one.name: spoken(one, engine, rate) for one in six} for rate in RATES)
    own = {name: distance(slow[name], fast[name]) for name in slow}
    return own, {
        (one, other): distance(slow[one], slow[other]) for one, other in combinations(slow, 2)
    }


def main(arguments: list[str]) -> int:
    """Print the table; 1 when a pair is nearer than twice a label's distance from itself."""
    with TemporaryDirectory() as folder:
        engine = EspeakEngine(own=Path(folder))
        try:
            own, pairs = measure(engine)
        finally:
            engine.close()
    bound = 2 * max(own.values())
    for name, far in own.items():
        print(f"{name:<20} at rates 1.0 and 1.02 {far:>17.2f} dB")
    for (one, other), far in sorted(pairs.items(), key=lambda pair: pair[1]):
        print(f"{one:<20} {other:<20} {far:>17.2f} dB{'' if far >= bound else '  TOO NEAR'}")
    print(f"nearest pair ÷ farthest label from itself: {2 * min(pairs.values()) / bound:.2f}")
    return int(min(pairs.values()) < bound)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
