"""Captions: an article's lines with their times, as WebVTT, and its chapters as JSON.

The JSON is of the Podcasting 2.0 namespace, version 1.2.0.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from readout.model import Article, Chapter, Mark


def captions(article: Article, lines: Iterable[tuple[Mark, str]]) -> str:
    """The captions of a recording, one cue a line.

    Args:
        lines: what each line is and when it is heard, and who speaks it, in order.
    """
    return "WEBVTT\n" + "".join(_cues(article, lines))


def _cues(article: Article, lines: Iterable[tuple[Mark, str]]) -> Iterator[str]:
    for line, speaker in lines:
        who = escape(" ".join(speaker.split()), quote=False)
        words = escape(" ".join(line.source.of(article.text).split()), quote=False)
        if line.end > line.start:
            yield f"\n{_clock(line.start)} --> {_clock(line.end)}\n<v {who}>{words}\n"


def _clock(seconds: float) -> str:
    minutes, thousandths = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{thousandths / 1000:06.3f}"


def chapters_json(article: Article, chapters: Sequence[Chapter]) -> str:
    """The chapters of a recording for podcast players.

    Args:
        chapters: in order.
    """
    told = {
        "version": "1.2.0",
        "title": article.title or "Untitled",
        "chapters": [
            {
                "startTime": round(chapter.start, 3),
                "endTime": round(chapter.end, 3),
                "title": chapter.title,
            }
            for chapter in chapters
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
