"""Speaking into a file or a folder, for the commands that do."""

import sys
from pathlib import Path
from typing import Any

from readout.cli.progress import progress
from readout.errors import UnwritableOutput
from readout.model import Article


def check_output(output: Path) -> None:
    """Refuse a file that cannot be written before anything is done for it.

    Raises:
        UnwritableOutput: when its ending is not one of ours.
    """
    from readout.newsroom.publish import FORMATS

    if output.suffix and output.suffix.lower() not in FORMATS and not output.is_dir():
        raise UnwritableOutput(
            f"“{output.suffix}” is not a format Readout writes; use {', '.join(FORMATS)} or a folder."
        )


def speak_into(
    room: Any,
    article: Article,
    label: Any,
    output: Path,
    *,
    speed: float = 1.0,
    manner: Any = None,
    article_id: str = "",
    note: str = "",
) -> None:
    """Speak an article into a file or a folder, and tell what came of it.

    Args:
        room: the newsroom.
        label: who reads it.
        speed: 1.0 is the voice's own rate.
        manner: how quotations are read; None for as the settings say.
        article_id: its id, "" for one that is not kept.
        note: what is told behind how long it is, "" for nothing.
    """
    from readout.newsroom import publish

    with progress("Speaking") as tell:
        recorded = publish.write(
            room,
            article,
            label,
            output,
            speed=speed,
            progress=tell,
            manner=manner or room.manner,
            article_id=article_id,
        )
    minutes, seconds = divmod(round(recorded.seconds), 60)
    told = f"{output}: {minutes}:{seconds:02} by {label.name}"
    print(f"{told}; {note}." if note else f"{told}.", file=sys.stderr)
    for problem in recorded.problems:
        print(f"readout: not spoken: {problem}", file=sys.stderr)
    for reason in recorded.instead:
        print(f"readout: another voice spoke: {reason}", file=sys.stderr)
