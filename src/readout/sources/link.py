"""A page on the web, named by its address."""

import re
from typing import Protocol

from readout.model import Page
from readout.net.addresses import shown
from readout.sources.kinds import check_readable

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:(//|(?!\d+(/|$))\S)", re.I)
_SITE = re.compile(r"(?!\.)[\w.-]+\.[^\W\d_]{2,}\.?(:\d+)?(?P<rest>[/?#]\S*)?")
_FILE_ENDINGS = re.compile(
    r"\.(txt|text|md|html?|xhtml|xml|json|pdf|docx?|odt|rtf|epub|csv|log|png|jpe?g|gif|webp|svg"
    r"|mp3|mp4|m4[ab]|ogg|opus|wav|flac|zip|gz|tar|mht|mhtml|eml|py)$",
    re.I,
)


class Fetches(Protocol):
    """What fetches a page: a `readout.net.fetch.Fetcher`."""

    def fetch(self, url: str) -> Page:
        """Fetch one page."""


def looks_like_link(source: str) -> bool:
    """Whether a name is an address: one with a scheme, or a bare "example.com/story"."""
    source = source.strip()
    if _SCHEME.match(source):
        return True
    site = _SITE.fullmatch(source)
    return site is not None and (bool(site["rest"]) or not _FILE_ENDINGS.search(source))


def whole_address(source: str) -> str:
    """An address as it is asked for: with its scheme, "https://" where it was left out."""
    address = source.strip()
    return address if _SCHEME.match(address) else f"https://{address}"


class LinkSource:
    """Opens web addresses.

    Args:
        fetcher: the one door out.
    """

    name = "link"

    def __init__(self, fetcher: Fetches) -> None:
        self._fetcher = fetcher

    def accepts(self, source: str) -> bool:
        """Whether it is an address, with "https://" or without."""
        return looks_like_link(source)

    def open(self, source: str) -> Page:
        """Fetch the page.

        Raises:
            RefusedAddress: when the address is not opened.
            UnreadableSource: when it is no page or text.
            FetchError: when no page came.
        """
        page = self._fetcher.fetch(whole_address(source))
        check_readable(page.body, page.header("content-type"), f"The page {shown(page.url)}")
        return page
