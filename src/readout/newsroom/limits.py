"""How much is kept."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """How much is kept.

    Args:
        days: since an article was added; 0 for ever.
        bytes: of pages; 0 for any.
        free_bytes: what has to stay free on the disk for more to be kept.
    """

    days: int = 0
    bytes: int = 0
    free_bytes: int = 0


NO_LIMITS = Limits()
