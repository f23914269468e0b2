"""The commands for what is kept, as a user types them."""

from pathlib import Path

from readout.newsroom.add import add
from readout.newsroom.room import open_newsroom
from tests.unit.test_cli import PAGE, readout


def test_what_is_kept_is_backed_up_looked_at_deleted_and_put_back(
    tmp_path: Path, own_home: Path
) -> None:
    page, file = tmp_path / "fog.html", tmp_path / "all.tar"
    page.write_text(PAGE)
    room = open_newsroom(own_home, speak=False)
    id = add(room, str(page))
    room.close()
    assert "1 articles, 1 pages" in readout("backup", str(file)).stdout
    assert [readout("remove", id).returncode for _ in range(2)] == [0, 2]
    assert "1 articles, 1 pages" in readout("restore", str(file)).stdout
    well = readout("doctor", "--deep")
    assert well.returncode == 0 and "1 of 1 pages are as they came" in well.stdout
    assert max(map(len, well.stdout.splitlines())) < 200
    assert "articles went" in readout("tidy").stdout
    next((own_home / "pages").glob("*/*")).unlink()
    ill = readout("doctor", "--deep")
    assert ill.returncode == 2 and "WRONG" in ill.stdout and "wrong." in ill.stderr
