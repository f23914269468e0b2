"""Where a newsroom's data lies when it is not one folder on one machine."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Addresses that many machines share.

    Args:
        database: of a PostgreSQL database; "" for a file in the data folder.
        blobs: of a store such as `s3://bucket/folder`; "" for the data folder.
        blob_options: what that store is told, by name.
    """

    database: str = ""
    blobs: str = ""
    blob_options: tuple[tuple[str, str], ...] = ()
