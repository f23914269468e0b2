"""The README is run: its commands, its size, its counts."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [
    line.split("#")[0].strip()
    for block in re.findall(r"```\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("./run readout ")
]


def test_it_is_short_and_shows_both_commands() -> None:
    assert len(README.splitlines()) < 150
    assert "./run demo" in README and "./run test" in README
    assert len(COMMANDS) >= 5


@pytest.mark.parametrize("command", COMMANDS)
def test_its_commands_work(command: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "examples" / "pages" / "harbour.html", tmp_path / "page.html")
    words = shlex.split(command.removeprefix("./run readout "))
    done = subprocess.run(
        [sys.executable, "-m", "readout", *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"READOUT_HOME": str(tmp_path / "home")},
    )
    assert done.returncode == 0, done.stderr
    if "--output" in words:
        assert (tmp_path / words[words.index("--output") + 1]).exists()


def test_its_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if "://" not in target:
            assert (ROOT / target).exists(), target
