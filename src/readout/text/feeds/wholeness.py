"""Whether an entry's own text is the whole story, or makes people click."""

import re
import unicodedata

from lxml.html import HtmlElement

from readout.text.addresses import canonical
from readout.text.feeds.words import fragment

ENOUGH = 900
"""Letters outside links of a text that stands where whole stories stand."""

ENOUGH_ANYWHERE = 1_800
"""Letters outside links of a text that stands where summaries stand."""

_BROKEN_OFF = re.compile(r"(\.\.\.|…|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))\W*$")
_INVITATION = 60
"""Characters of a link, at the most, that invites to go on reading."""


def is_whole(html: str, address: str, *, is_content: bool) -> bool:
    """Whether a piece of HTML tells the whole story.

    It has to be long, and must not break off or end with a link to the story's own page.

    Args:
        html: as the feed carries it.
        address: of the story's page.
        is_content: whether it stands where a feed has whole stories, not summaries.
    """
    tree = fragment(html)
    if tree is None:
        return False
    words = str(tree.text_content()).rstrip()
    linked = sum(_length(str(link.text_content())) for link in tree.iter("a"))
    # A list of links is no story, however long.
    if _length(words) - linked < (ENOUGH if is_content else ENOUGH_ANYWHERE):
        return False
    return not (_BROKEN_OFF.search(words[-80:]) or _invites(tree, words, address))


def _invites(tree: HtmlElement, words: str, address: str) -> bool:
    links = [link for link in tree.iter("a") if link.get("href")]
    if not links or not address:
        return False
    last = " ".join(str(links[-1].text_content()).split())
    at_end = len(last) <= _INVITATION and " ".join(words[-200:].split()).rstrip(" .»>→").endswith(
        last.rstrip(" .»>→")
    )
    return at_end and canonical(links[-1].get("href")) == canonical(address)


def _length(words: str) -> int:
    """Letters, where one that is a syllable or a word counts for several."""
    wide = sum(unicodedata.east_asian_width(char) == "W" for char in words)
    return len(words) + 2 * wide
