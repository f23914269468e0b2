"""Byte ranges of RFC 9110, as media elements ask for them."""

import re
from typing import NamedTuple


class UnsatisfiableError(ValueError):
    """The range starts behind the end."""


class ByteRange(NamedTuple):
    """A half-open range of bytes."""

    start: int
    end: int


def parse_range(header: str, total: int) -> ByteRange | None:
    """The one range a header asks for; None where the whole is to be sent.

    Args:
        header: the Range header.
        total: bytes there are.

    Raises:
        UnsatisfiableError: when it starts behind the end.
    """
    found = re.fullmatch(r"bytes=(\d*)-(\d*)", header.strip(), re.ASCII)
    if not found or found[0].endswith("=-"):
        return None
    first, last = found.groups()
    if not first:
        start, end = max(total - int(last), 0), total
    else:
        start = int(first)
        end = min(int(last) + 1, total) if last else total
    if last and first and int(last) < int(first):
        return None
    if start >= total or end <= start:
        raise UnsatisfiableError
    return ByteRange(start, end)
