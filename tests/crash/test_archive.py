"""A list of pages is kept while workers are killed; and what is lost or doubled is seen."""

from pathlib import Path

import pytest

from bench import archive
from bench.crash import databases
from readout.newsroom.archive import AT_ONCE, take_in, work_here
from tests.servers import serving

PAGES, KILLS = 30, 3


@pytest.mark.long
@pytest.mark.parametrize(
    "database", ["sqlite", pytest.param("postgres", marks=pytest.mark.needs("initdb"))]
)
def test_what_is_killed_is_gone_on_with(tmp_path: Path, database: str) -> None:
    with serving(archive.site(PAGES)) as base, databases(database) as make:
        done = archive.run(tmp_path, make(), base, PAGES, KILLS)
    assert (done.found.lost, done.found.doubled) == (0, 0)
    assert done.found.failed == archive.bad_lines(PAGES)
    assert done.found.fetched_again <= AT_ONCE * KILLS
    assert not archive.is_broken(done, PAGES, done.kills) and done.kills > 1


def test_what_is_lost_or_doubled_is_seen(tmp_path: Path) -> None:
    with serving(archive.site(2)) as base:
        room = archive.opened(tmp_path, "", base.allowed)
        id = take_in(room, "urls.txt", archive.listed(base, 2), here=True).id
        work_here(room, id, lambda _: None)
        whole = archive.look(room, id, base, 2)
        assert not archive.is_broken(archive.Run(0, 1.0, 1.0, whole), 2, 0)
        assert archive.is_broken(archive.Run(0, 1.0, 1.0, whole), 2, 1)
        assert archive.look(room, id, base, 3).lost == 1
        with room.store.engine.begin() as connection:
            connection.exec_driver_sql(
                "insert into page select null, requested, url, fetched, status, headers, sha256 from page"
            )
        assert archive.look(room, id, base, 2).doubled == 2
        room.close()
