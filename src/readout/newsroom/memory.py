"""Memory: what is known of a page's site besides the page."""

from collections.abc import Iterable

from readout.model import Article, BlockKind, Page, SiteMemory
from readout.newsroom.room import Newsroom
from readout.store import Store, looking
from readout.text.addresses import canonical, canonical_of
from readout.text.decode import decode
from readout.text.teaching import NO_MEMORY, fingerprints, lines_of, site_of

SAMPLE = 500
"""Lines that are enough to tell whether two articles are the same story."""

HEADINGS = (BlockKind.TITLE, BlockKind.HEADING)


def addresses_of(page: Page) -> list[str]:
    """Every name a page's article goes by, the one its id is made from first."""
    if not page.url:
        return [f"sha256:{page.sha256}"]
    found = [canonical_of(decode(page), page.url), canonical(page.url)]
    if "://" in page.requested:
        found.append(canonical(page.requested))
    return list(dict.fromkeys(found))


def memory(room: Newsroom, page: Page, article_id: str | None = None) -> SiteMemory:
    """What was taught about a page's site, and what its other pages print.

    A room that keeps nothing looks into the data folder without changing it.

    Args:
        article_id: the page's article; looked up by the page's addresses where it is not given.
    """
    if room.opened:
        return _known(room.opened, page, article_id)
    with looking(room.home, room.place) as store:
        return _known(store, page, article_id) if store else NO_MEMORY


def _known(store: Store, page: Page, article_id: str | None) -> SiteMemory:
    site = site_of(page)
    own = article_id or store.articles.known(addresses_of(page))
    return SiteMemory(store.rules.of_site(site), store.rules.repeated(site, own))


def to_note(
    room: Newsroom, article_id: str, page: Page, article: Article
) -> tuple[str, set[str]] | None:
    """The site of an article, and which of its lines are remembered for the site's other pages.

    A story that is kept under two addresses counts once, or its own lines would count as repeated.
    Headings that are read do not count: writers use the same ones on purpose.
    """
    if not page.url:
        return None
    site, rules = site_of(page), room.store.rules
    read = sorted(_fingerprints(article, BlockKind))[:SAMPLE]
    is_twin = rules.alike(site, article_id, read) * 2 > len(read)
    lines = fingerprints(lines_of(article)) - _fingerprints(article, HEADINGS)
    return site, set() if is_twin else lines


def _fingerprints(article: Article, kinds: Iterable[BlockKind]) -> set[str]:
    wanted = set(kinds)
    blocks = [block for block in article.blocks if block.kind in wanted]
    return fingerprints([block.span.of(article.text) for block in blocks])
