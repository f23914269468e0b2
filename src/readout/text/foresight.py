"""How long a text may take to say, foreseen without saying it."""

import re

from readout.text.script import AFTER_CLAUSE, AFTER_HEADING, AFTER_SENTENCE

_DIGIT = re.compile(r"\d")
_CAPITAL = re.compile(r"[^\W\d_a-zà-ÿ]")
_SIGN = re.compile(r"[%$£€¥°&@#+=/]")
_IDEOGRAPH = re.compile(r"[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE = re.compile(r"[.!?…。！？]")
_CLAUSE = re.compile(r"[,;:—–、，；：]")
_BLOCK = re.compile(r"\n\n")


def weight(text: str) -> float:
    """How long a text takes to say at most, counted in letters: a digit may be a whole word."""
    return float(
        len(text)
        + 7 * len(_DIGIT.findall(text))
        + 2 * len(_CAPITAL.findall(text))
        + 8 * len(_SIGN.findall(text))
        + 4 * len(_IDEOGRAPH.findall(text))
    )


def pauses(text: str) -> float:
    """Seconds of silence between its lines at most, at the voice's own rate."""
    return (
        AFTER_SENTENCE * len(_SENTENCE.findall(text))
        + AFTER_CLAUSE * len(_CLAUSE.findall(text))
        + AFTER_HEADING * (1 + len(_BLOCK.findall(text)))
    )
