"""Voices: lines become sound and marks. One file an engine."""

BUILT_IN = {
    "espeak": "readout.voices.espeak:made",
    "command": "readout.voices.command:CommandEngine",
    "speech_server": "readout.voices.speech_server:SpeechServerEngine",
}
"""Asked in this order; each is made from an `EngineSetup`."""
