"""The how-to for many machines is run: three processes, one PostgreSQL, one S3-compatible store."""

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx2
import pytest

from tests.databases import Server
from tests.jobs import until
from tests.programs import PATIENCE, running
from tests.s3 import bucket
from tests.s3 import serving as serving_s3
from tests.servers import Reply, serving
from tests.unit.test_cli import PAGE, readout

HOW_TO = (Path(__file__).parents[2] / "docs" / "how-to" / "many-machines.md").read_text("utf-8")
FEED = b"""<rss version="2.0"><channel><title>Tarn</title><item><title>Fog over Tarn</title>
<link>/fog</link><guid>1</guid></item></channel></rss>"""


def commands() -> list[list[str]]:
    return [line.split()[1:] for line in re.findall(r"^\$ (readout .+)$", HOW_TO, re.MULTILINE)]


def settings(database: str, told: dict[str, str], allowed: str) -> str:
    """The page's settings file, with the addresses of this test in the place of its examples."""
    (shown,) = re.findall(r"^```toml\n(.*?)^```", HOW_TO, re.DOTALL | re.MULTILINE)
    own = str(shown).replace("postgresql://readout@db.example.org/readout", database)
    own = own.replace("https://s3.example.org", told["endpoint"]).replace('"..."', '"key"')
    return f'allowed = ["{allowed}"]\nspeak_added = true\nhost_gap_seconds = 0\n' + own


@contextmanager
def machine(home: Path, command: list[str], **more: str) -> Iterator["subprocess.Popen[str]"]:
    """A machine: a process with a data folder of its own."""
    variables = os.environ | {"READOUT_HOME": str(home)} | more
    told = [sys.executable, "-m", "readout", *command]
    with running(told, env=variables, stdout=subprocess.PIPE) as process:
        yield process
        process.terminate()
        assert process.wait(PATIENCE) == 0


@pytest.mark.long
@pytest.mark.needs("initdb")
def test_three_processes_share_one_newsroom(tmp_path: Path, postgresql_server: Server) -> None:
    web, reading, speaking, *rest = commands()
    assert (web[0], reading[0], speaking[0]) == ("web", "worker", "worker")
    with ExitStack() as stack:
        told = stack.enter_context(serving_s3())
        bucket(told, "readout")
        rss = Reply(FEED, headers={"Content-Type": "application/rss+xml"})
        site = stack.enter_context(serving({"/rss": rss, "/fog": Reply(PAGE.encode())}))
        text = settings(postgresql_server.empty_database(), told, site.allowed)
        assert set(tomllib.loads(text)) >= {"database", "blobs", "blob_options"}
        homes = [tmp_path / name for name in ("web", "reading", "speaking", "desk")]
        for home in homes:
            home.mkdir()
            (home / "readout.toml").write_text(text, "utf-8")
        first = stack.enter_context(machine(homes[0], [*web, "--port", "0"]))
        quick = {"READOUT_JOB_BEAT_SECONDS": "0.2", "READOUT_JOB_POLL_SECONDS": "0.1"}
        for home, command in zip(homes[1:], (reading, speaking), strict=False):
            stack.enter_context(machine(home, command, **quick))
        assert first.stdout is not None
        base = next(word for word in first.stdout.readline().split() if "://" in word)
        follow = {"source": f"{site}/rss"}
        client = stack.enter_context(httpx2.Client(base_url=base, timeout=60))
        origin = {"origin": base.rstrip("/")}
        assert client.post("/add", data=follow, headers=origin).status_code == 303
        until(lambda: "Fog over Tarn" in client.get("/library").text, 120)
        until(lambda: list((homes[2] / "cache" / "tracks").glob("*.mp3")), 120)
        until(lambda: "There is nothing to do." in client.get("/jobs").text, 60)
        (track,) = (homes[2] / "cache" / "tracks").glob("*.mp3")
        page = client.get("/library").text
        (id,) = set(re.findall(r'href="/article/(\w+)"', page))
        sound = client.get(f"/article/{id}/listen/uk-english-female.mp3").content
        assert sound == track.read_bytes()
        assert not list(homes[0].rglob("*.flac")), "the reader spoke it again"
        for command in rest:
            given = [str(tmp_path / one) if one.endswith(".tar") else one for one in command]
            done = readout(*given, READOUT_HOME=str(homes[3]))
            assert done.returncode == 0, done.stderr
        assert "PostgreSQL" in readout("doctor", READOUT_HOME=str(homes[3])).stdout
