"""A voice of the kind `command` that is slower than real time: it sleeps, then says tones."""

import sys
from pathlib import Path
from typing import Any

PROGRAM = """
import io, sys, time, wave
text = sys.stdin.read()
seconds = 0.03 * sum(map(str.isalnum, text))
time.sleep(seconds * {slowness})
with wave.open(sys.stdout.buffer, "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(16000)
    one = [8000 if n // 20 % 2 else -8000 for n in range(int(16000 * seconds))]
    sound.writeframes(b"".join(n.to_bytes(2, "little", signed=True) for n in one))
"""


def slow_command(folder: Path, slowness: float) -> dict[str, dict[str, Any]]:
    """The settings of a UK female voice that needs `slowness` seconds for a second of sound.

    Readout asks it for two lines at once, so that it is twice as fast as that.
    """
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "slow.py"
    program.write_text(PROGRAM.format(slowness=slowness), "utf-8")
    voice = {"id": "slow", "language": "en-GB", "gender": "female"}
    return {"command": {"run": [sys.executable, str(program)], "voice": voice, "seconds": 60}}
