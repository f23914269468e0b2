"""Voices: lines become sound and marks. One file an engine."""

BUILT_IN = {
    "speech_server": "readout.voices.speech_server:SpeechServerEngine",
    "command": "readout.voices.command:CommandEngine",
    "kokoro": "readout.voices.kokoro:KokoroEngine",
    "piper": "readout.voices.piper:PiperEngine",
    "pocket": "readout.voices.pocket:PocketEngine",
    "espeak": "readout.voices.espeak:made",
}
"""In order of preference where a label names none; each is made from an `EngineSetup`."""
