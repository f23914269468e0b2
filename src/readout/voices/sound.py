"""Sound as engines hand it over: 16-bit samples, with the same short silence at the ends."""

from typing import Any

import numpy as np

Samples = np.ndarray[Any, Any]
"""One dimension of numbers."""

SILENCE = 64
"""Below this amplitude (-54 dB) there is nothing to hear."""

_LEAD_SECONDS, _TAIL_SECONDS = 0.010, 0.040


def trimmed(samples: Samples, rate: int) -> tuple[Samples, int]:
    """The sound with 10 ms of silence before it and 40 after, and how many samples its start moved."""
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > SILENCE)
    if not loud.size:
        return samples[:0], 0
    first, end = int(loud[0]), int(loud[-1]) + 1
    lead, tail = round(_LEAD_SECONDS * rate), round(_TAIL_SECONDS * rate)
    kept = samples[max(first - lead, 0) : end + tail]
    before, after = max(lead - first, 0), max(end + tail - len(samples), 0)
    return np.pad(kept, (before, after)), first - lead
