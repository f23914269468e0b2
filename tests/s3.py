"""An S3-compatible store on loopback.

with serving() as told:
    Blobs(folder, bucket(told, "news"), told)
"""

from collections.abc import Iterator
from contextlib import contextmanager

import boto3
from moto.server import ThreadedMotoServer


@contextmanager
def serving() -> Iterator[dict[str, str]]:
    """Serve on a free port; yields what a store is told to reach it."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield {
        "endpoint": f"http://{host}:{port}",
        "access_key_id": "key",
        "secret_access_key": "secret",
        "region": "us-east-1",
    }
    server.stop()


def bucket(told: dict[str, str], name: str) -> str:
    """Make an empty bucket; its address."""
    client = boto3.client(
        "s3",
        region_name=told["region"],
        endpoint_url=told["endpoint"],
        aws_access_key_id=told["access_key_id"],
        aws_secret_access_key=told["secret_access_key"],
    )
    client.create_bucket(Bucket=name)
    client.close()
    return f"s3://{name}"
