"""No other module opens a connection to a third party."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "readout"
OTHERS = sorted(path for path in SOURCE.rglob("*.py") if path.parent.name != "net")

CLIENTS = {
    *("httpx", "httpx2", "httpcore", "httpcore2", "requests", "urllib3", "aiohttp", "pycurl"),
    *("http.client", "urllib.request", "ftplib", "trafilatura.downloads"),
}
CALLS = {"create_connection", "open_connection", "fetch_url", "fetch_response", "urlopen"}


def breaches(tree: ast.Module) -> Iterator[str]:
    """Every client library a module imports and every connecting call it makes."""
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Attribute | ast.Name):
            word = node.attr if isinstance(node, ast.Attribute) else node.id
            names = [word] if word in CALLS else []
        yield from (n for n in names if n in CLIENTS or n.rpartition(".")[2] in CALLS)


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: str(path.relative_to(SOURCE)))
def test_only_net_goes_out(path: Path) -> None:
    assert not list(breaches(ast.parse(path.read_text("utf-8"))))


@pytest.mark.parametrize(
    "code",
    [
        "import httpx2",
        "from urllib.request import urlopen",
        "import urllib.request as r",
        "from http import client",
        "import socket; socket.create_connection(('a', 1))",
        "import trafilatura; trafilatura.fetch_url('a')",
        "from trafilatura import fetch_url",
        "from trafilatura.downloads import fetch_response",
    ],
)
def test_a_breach_is_seen(code: str) -> None:
    assert list(breaches(ast.parse(code)))
