"""Programs in processes of their own, which a test never waits for without end.

with running([sys.executable, "-m", "readout", "serve"]) as process:
    ...
"""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

PATIENCE = 60.0
"""Seconds a program that is told to end may take."""


@contextmanager
def running(command: Sequence[str], **more: Any) -> Iterator["subprocess.Popen[str]"]:
    """A program, killed at the end if it still runs; else a test that fails would wait for it.

    Args:
        more: as `subprocess.Popen` takes it.
    """
    with subprocess.Popen(command, text=True, **more) as process:
        try:
            yield process
        finally:
            process.kill()
