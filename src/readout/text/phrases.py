"""Phrases of language data as regular expressions."""

import re

NEVER = r"(?!)"
"""What matches nothing."""

_FAR = "[^.]{0,60}?"


def either(alternatives: str) -> str:
    """Phrases with "|" between as one expression; "*" stands for any letters, "~" for some words.

    Args:
        alternatives: the phrases; "" matches nothing.
    """
    found = (
        re.escape(one)
        .replace(r"\ ", r"\s+")
        .replace(r"\*", r"\w*")
        .replace(r"\~", _FAR)
        .replace("~", _FAR)
        .replace("'", "['’]")
        for one in alternatives.split("|")
        if one
    )
    return "|".join(found) or NEVER
