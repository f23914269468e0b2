"""Workers killed while articles go from their site to their sound lose and double nothing."""

from pathlib import Path

import pytest

from bench import crash
from readout.newsroom.work import KINDS
from tests.servers import serving

ARTICLES, KILLS = 20, 4


@pytest.mark.long
@pytest.mark.parametrize(
    ("database", "processes"),
    [("sqlite", 1), pytest.param("postgres", 2, marks=pytest.mark.needs("initdb"))],
)
def test_what_is_killed_is_finished(tmp_path: Path, database: str, processes: int) -> None:
    with serving(crash.site(ARTICLES)) as base, crash.databases(database) as make:
        found = crash.run(tmp_path, make(), base, ARTICLES, KILLS, processes)
    assert (found.lost, found.given_up, found.doubled, found.corrupt) == (0, 0, 0, 0)
    assert found.segments > 5 * ARTICLES
    assert found.kills > 1


def test_what_is_damaged_lost_or_doubled_is_seen(tmp_path: Path) -> None:
    """The same look at a folder in which something is wrong."""
    with serving(crash.site(2)) as base:
        room = crash.opened(tmp_path, "", base.allowed, speak=True)
        addresses = crash.source(room, base, 3)
        for address in addresses[:2]:
            KINDS["read"].run(room, address)
            KINDS["record"].run(room, room.store.articles.known([address]) or "")
        room.cache.flush()
        whole = crash.look(room, addresses[:2], base, 0, 0.0)
        assert not crash.is_broken(whole, 0) and crash.is_broken(whole, 1)
        assert crash.look(room, addresses, base, 0, 0.0).lost == 2
        next((tmp_path / "cache" / "segments").rglob("*.flac")).write_bytes(b"fLaC")
        track = crash.tracks(tmp_path)[0]
        track.write_bytes(track.read_bytes()[:9000])
        assert crash.look(room, addresses[:2], base, 0, 0.0).corrupt == 2
        track.unlink()
        assert crash.look(room, addresses[:2], base, 0, 0.0).lost == 1
        with room.store.engine.begin() as connection:
            connection.exec_driver_sql(
                "insert into page select null, requested, url, fetched, status, headers, sha256 from page"
            )
        assert crash.look(room, addresses[:2], base, 0, 0.0).doubled == 2
        room.close()
