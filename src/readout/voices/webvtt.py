"""Sentences and their times as WebVTT, for players that show captions."""

from collections.abc import Iterable

from readout.voices.recording import Said


def webvtt(said: Iterable[Said], text: str) -> str:
    """A caption track: one cue a line, from its first word to its last.

    Args:
        said: the lines of a recording.
        text: the article's text, which their source spans point into.
    """
    cues = (_cue(one, text) for one in said if one.marks)
    return "\n".join(["WEBVTT\n", *cues])


def _cue(said: Said, text: str) -> str:
    words = _escaped(" ".join(said.line.source.of(text).split()))
    return f"{_clock(said.marks[0].start)} --> {_clock(said.marks[-1].end)}\n{words}\n"


def _clock(second: float) -> str:
    minutes, milliseconds = divmod(round(second * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
