"""Lists of addresses: what a user hands over, cut into chunks."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from readout.net.addresses import LONGEST, shown
from readout.net.polite import host_of
from readout.sources.link import looks_like_link, whole_address
from readout.store import ListedPage
from readout.text.addresses import canonical

CHUNK = 100
"""Pages of a chunk: few enough to be short work, many enough that a job costs nothing beside it."""

NO_ADDRESS = "That is no address of a page, which begins with https:// or a site's name."


def pages_in(body: bytes) -> list[ListedPage]:
    """The pages a list names, a line each; blank lines, those after "#" and doubles are left out.

    Args:
        body: the list, in UTF-8; what is no address becomes a page that failed.
    """
    lines = re.split(r"[\r\n]+", body.decode("utf-8-sig", "replace"))
    stripped = (line.strip() for line in lines)
    pages: dict[str, ListedPage] = {}
    for line in stripped:
        if line and not line.startswith("#"):
            page = _page(line)
            pages.setdefault(page.address if page.error else canonical(page.address), page)
    return list(pages.values())


def _page(line: str) -> ListedPage:
    if len(line) > LONGEST or not line.isprintable() or not looks_like_link(line):
        return ListedPage(shown(line), NO_ADDRESS)
    return ListedPage(whole_address(line))


def chunked(pages: Sequence[ListedPage], size: int = CHUNK) -> list[list[ListedPage]]:
    """Pages in chunks, in the order in which they are begun.

    A host is in as few chunks as can be, and chunks of one host do not follow each other: each
    worker waits for its turn at a host, so several that work on one would wait for one another.

    Args:
        size: pages of a chunk at the most.
    """
    whole: list[tuple[int, list[ListedPage]]] = []
    rests: list[ListedPage] = []
    for of_host in _by_host(pages):
        end = len(of_host) - len(of_host) % size
        whole += enumerate(_cut(of_host[:end], size))
        rests += of_host[end:]
    whole += enumerate(_mixed(piece) for piece in _cut(rests, size))
    return [piece for _, piece in sorted(whole, key=lambda one: one[0])]


def _by_host(pages: Sequence[ListedPage]) -> list[list[ListedPage]]:
    hosts: dict[str, list[ListedPage]] = {}
    for page in pages:
        hosts.setdefault(host_of(page.address), []).append(page)
    return list(hosts.values())


def _cut(pages: Sequence[ListedPage], size: int) -> Iterator[list[ListedPage]]:
    return (list(pages[start : start + size]) for start in range(0, len(pages), size))


def _mixed(pages: Sequence[ListedPage]) -> list[ListedPage]:
    """One of each host, then the next of each."""
    turns = (enumerate(of_host) for of_host in _by_host(pages))
    return [page for _, page in sorted(chain.from_iterable(turns), key=lambda one: one[0])]
