"""Voices: lines become sound and marks. One file an engine."""

BUILT_IN = {
    "espeak": "readout.voices.espeak:EspeakEngine",
}
"""Asked in this order; each is made with `workers`, how many lines it may speak at once."""
