"""A real newsroom behind the real application."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom, open_newsroom
from readout.web.app import create_app
from tests.web.sample import keep

HERE = "http://127.0.0.1"


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """One newsroom for all tests here; each keeps its own articles."""
    room = open_newsroom(tmp_path_factory.mktemp("web-home"))
    yield room
    room.close()


@pytest.fixture
def client(room: Newsroom) -> Iterator[TestClient]:
    """A browser without JavaScript; faults of ours come as pages."""
    app = create_app(room, names=["readout.home"])
    with TestClient(app, base_url=HERE, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture(scope="session")
def ferry(room: Newsroom) -> str:
    """The id of the sample article."""
    return keep(room, "ferry")
