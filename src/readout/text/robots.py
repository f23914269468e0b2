"""What a site's robots.txt asks of programs."""

from protego import Protego

LIMIT = 500_000
"""Characters of a robots.txt that are read, as RFC 9309 has it."""

NOBODY = "# It could not be had.\nUser-agent: *\nDisallow: /\n"
"""What counts where a site cannot say what it asks for."""


def is_allowed(robots: str, url: str, agent: str) -> bool:
    """Whether a program may fetch an address.

    Args:
        robots: the site's robots.txt, "" where it has none.
        url: the address.
        agent: what the program is called there.
    """
    return bool(_rules(robots).can_fetch(url, agent))


def pause(robots: str, agent: str) -> float:
    """Seconds a site asks for between two requests, 0 where it does not.

    Args:
        robots: the site's robots.txt, "" where it has none.
        agent: what the program is called there.
    """
    return max(_rules(robots).crawl_delay(agent) or 0.0, 0.0)


def _rules(robots: str) -> Protego:
    return Protego.parse(robots[:LIMIT])
